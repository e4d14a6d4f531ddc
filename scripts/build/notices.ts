// What whoever gets the page may ask about the code of others in it: under which licences (licences.txt, with the notices
// these ask for) and what exactly (bom.json, CycloneDX 1.5). A build with a licence that is not on the list fails.
import type { Plugin } from 'vite'
import { bundledPackages, type BundledPackage } from './bundled-packages.ts'
import type { OfflineApi } from './offline.ts'

/** Licences that let one ship the code with a notice and ask for no more; SPDX identifiers. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
])

/**
 * Whether an SPDX expression leaves a way that is allowed. Of `OR` one part must be, of `AND` all; more is refused.
 *
 * @example acceptable('(Apache-2.0 OR MIT)') //=> true
 * @example acceptable('MIT AND GPL-3.0-only') //=> false
 */
export function acceptable(expression: string): boolean {
  const bare = expression.trim().replace(/^\(([^()]*)\)$/, '$1')
  if (bare.includes('(')) return false
  return bare.split(' OR ').some((way) => way.split(' AND ').every((one) => allowed.has(one.trim())))
}

/** The list with the notices. */
export function licenceText(packages: readonly BundledPackage[]): string {
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version}\n${license}\n\n${text}`)
  return `This page contains code and fonts of these packages.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

/** A bill of materials as CycloneDX 1.5 (ECMA-424); no clock and no number of its own, so that builds stay the same. */
export function billOfMaterials(name: string, version: string, packages: readonly BundledPackage[]): object {
  const purl = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, 'bom-ref': purl(name, version) } },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': purl(one.name, one.version),
      name: one.name,
      version: one.version,
      licenses: [/[ ()]/.test(one.license) ? { expression: one.license } : { license: { id: one.license } }],
      purl: purl(one.name, one.version),
    })),
  }
}

/** A Vite plugin for builds. */
export function notices({ name, version }: { readonly name: string; readonly version: string }): Plugin {
  let root = ''
  let worker: OfflineApi | undefined
  return {
    name: 'silsila:notices',
    apply: 'build',
    configResolved(config) {
      root = config.root
      worker = config.plugins.find((one) => one.name === 'silsila:offline')?.api as OfflineApi | undefined
    },
    generateBundle(_, bundle) {
      const styles = [...this.getModuleIds()].filter((id) => /\.css($|\?)/.test(id))
      const packages = bundledPackages(bundle, root, [...styles, ...(worker?.modules ?? [])])
      const refused = packages.filter(({ license }) => !acceptable(license))
      if (refused.length > 0)
        this.error(
          refused
            .map(
              (one) =>
                `${one.name} ${one.version} is under ${one.license}: use another package, or see scripts/build/notices.ts`,
            )
            .join('\n'),
        )
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceText(packages) })
      const bill = `${JSON.stringify(billOfMaterials(name, version, packages), null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: 'bom.json', source: bill })
    },
  }
}
