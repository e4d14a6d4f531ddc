// Says at the end of a build what a host may write beside our scripts, so that its readers run these bytes or none.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** What other pages load by name. */
const files = ['embed.js', 'element.js'] as const

/**
 * The value of an `integrity` attribute (W3C Subresource Integrity).
 *
 * @example integrityOf('') //=> 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb'
 */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`
}

/** A Vite plugin for builds: prints the values and writes them to integrity.json. */
export function integrity(): Plugin {
  let folder = ''
  let quiet = false
  return {
    name: 'silsila:integrity',
    apply: 'build',
    configResolved({ root, build, logLevel }) {
      folder = resolve(root, build.outDir)
      quiet = logLevel !== undefined && logLevel !== 'info'
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const there = files.filter((name) => existsSync(join(folder, name)))
        const values = Object.fromEntries(there.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]))
        writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(values, null, 2)}\n`)
        if (!quiet) for (const name of there) console.log(`${name} integrity="${values[name] ?? ''}"`)
      },
    },
  }
}
