// `node scripts/run.mjs NAME …`: a module of scripts/ as a command, from the bundle, with whatever is missing installed first.
import { pathToFileURL } from 'node:url'
import './setup.mjs'

const [name = 'command'] = process.argv.splice(2, 1)
const { bundled } = await import('./bundle.mjs')
await import(pathToFileURL(await bundled(name)).href)
