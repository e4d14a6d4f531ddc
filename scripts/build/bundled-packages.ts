// Which packages' code or files a build ships, read from the build itself: a package that is installed and not bundled is
// no concern of whoever gets the page.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression, as its package.json states it. */
  readonly license: string
  /** What its licence file says; empty where it has none. */
  readonly text: string
}

/** The part of a build's output that says where it came from: chunks their modules, assets their files. */
export type Shipped = Readonly<
  Record<
    string,
    | { readonly type: 'chunk'; readonly moduleIds: readonly string[] }
    | { readonly type: 'asset'; readonly originalFileNames: readonly string[] }
  >
>

/**
 * The folder of the package that a module belongs to, or null where it is our own.
 *
 * @example folderOf('/x/node_modules/@date-fns/utc/date/index.js') //=> '/x/node_modules/@date-fns/utc'
 * @example folderOf('/x/src/model/date.ts') //=> null
 */
export function folderOf(id: string): string | null {
  return /^(?:\0)?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? null
}

/** @throws where the folder is no package. */
function packageIn(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const file = readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying)/i.test(entry))
    .sort()[0]
  return {
    name,
    version,
    license: license ?? 'none stated',
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  }
}

/**
 * The packages of a build, by name.
 *
 * @param root what names of asset files are relative to.
 * @param styles modules that end up in style sheets, which chunks do not list.
 */
export function bundledPackages(shipped: Shipped, root: string, styles: Iterable<string> = []): BundledPackage[] {
  const files = Object.values(shipped).flatMap((file) =>
    file.type === 'chunk' ? file.moduleIds : file.originalFileNames.map((name) => join(root, name)),
  )
  const folders = new Set([...files, ...styles].map(folderOf).filter((folder) => folder !== null))
  return [...folders]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(packageIn)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
