// `npm start`: compile the seeds, build the page, serve the build.
import { build, preview } from 'vite'
import { compileFolder } from './compile'

await compileFolder({ dir: 'seeds', out: 'generated' })
await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: false } })
console.log(`Silsila: ${server.resolvedUrls?.local[0] ?? 'no address'}`)
