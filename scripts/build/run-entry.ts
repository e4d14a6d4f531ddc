// Runs one of the page's own modules while the page is built.
import { join } from 'node:path'
import { runnerImport, type PluginOption } from 'vite'

/**
 * What a module of src/entries exports.
 *
 * @param root of the project.
 * @param plugins what it takes to read it, beyond TypeScript.
 */
export async function runEntry<T>(root: string, name: string, plugins: PluginOption[] = []): Promise<T> {
  const entry = join(root, 'src/entries', name)
  const { module } = await runnerImport<T>(entry, { root, configFile: false, logLevel: 'error', plugins })
  return module
}
