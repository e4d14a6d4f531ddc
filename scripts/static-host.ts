// Serves a built folder the way any static host does: compressed (as FILE.gz where that stands beside FILE, else on its
// way), typed, hashed files cached for good. For measuring; it knows no directory listing, no ranges and no upload, and
// listens on loopback alone.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** Compressed already. */
const packed = new Set(['.woff2'])

/**
 * The file an address asks for, or null where there is none in the folder; nothing outside of it is ever named.
 *
 * @example fileAt('dist', '/') //=> 'dist/index.html'
 * @example fileAt('dist', '/../package.json') //=> null
 */
export function fileAt(folder: string, address: string): string | null {
  let pathname
  try {
    pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname)
  } catch {
    return null // a broken escape names nothing
  }
  const file = join(folder, normalize(pathname))
  const named = pathname.endsWith('/') ? join(file, 'index.html') : file
  return statSync(named, { throwIfNoEntry: false })?.isFile() ? named : null
}

/** A host of one folder, and its address. */
export interface Host {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a folder on a free port of loopback until it is closed. */
export async function host(folder: string): Promise<Host> {
  const server: Server = createServer((request, response) => {
    const file = fileAt(folder, request.url ?? '/')
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    const extension = extname(file)
    const squeeze = !packed.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    response.writeHead(200, {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': file.startsWith(join(folder, 'assets')) ? 'max-age=31536000, immutable' : 'no-cache',
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
      ...(squeeze ? { 'content-encoding': 'gzip' } : {}),
    })
    const squeezed = squeeze && existsSync(`${file}.gz`)
    const stream = createReadStream(squeezed ? `${file}.gz` : file)
    if (squeeze && !squeezed) stream.pipe(createGzip()).pipe(response)
    else stream.pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${String(port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
