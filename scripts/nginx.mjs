// Where the nginx for the tests is. It only looks; installing one is setup.mjs's work. Node alone, no packages.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian keeps it where only the superuser looks. */
const besides = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']

/**
 * The nginx to test headers with: `NGINX_PATH` if set, else one on the `PATH` or where systems keep it.
 *
 * @returns {string | null} its path, or null where there is none.
 * @example findNginx() //=> '/usr/sbin/nginx'
 */
export function findNginx() {
  const wanted = process.env.NGINX_PATH
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...besides]
  const candidates = wanted ? [wanted] : folders.map((folder) => join(folder, 'nginx'))
  return (
    candidates.find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    }) ?? null
  )
}
