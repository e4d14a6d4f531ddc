// Where the project stands on this machine. It looks upwards from itself, so that it is right in a bundle too.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder of package.json. */
export const root = upwards(import.meta.dirname)

/** @param {string} folder @returns {string} */
function upwards(folder) {
  const parent = dirname(folder)
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : upwards(parent)
}
