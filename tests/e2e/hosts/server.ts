// A web server of its own for host pages: another origin than the timeline's, as hosts are. It also serves the build in a
// folder of its own, and another document.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' },
  ...{ '.svg': 'image/svg+xml', '.woff2': 'font/woff2' },
}
/** Folders of the address and what stands in them. */
const places = [
  ['/some/folder/', 'dist'],
  ['/corpus/', join('tests', 'fixtures')],
  ['/', join('tests', 'e2e', 'hosts')],
] as const

export interface HostServer {
  /** "http://127.0.0.1:40123/" */
  readonly address: string
  close: () => Promise<void>
}

/**
 * Starts it on a free port.
 *
 * @param silsila the origin of the timeline, put in place of `{{silsila}}` in host pages.
 */
export async function serveHosts(silsila: string): Promise<HostServer> {
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname)
    const [folder, files] = places.find(([start]) => path.startsWith(start)) ?? ['/', '']
    readFile(join(files, path.slice(folder.length))).then(
      (content) => {
        const html = extname(path) === '.html' && folder === '/'
        const text = html ? content.toString().replaceAll('{{silsila}}', silsila) : null
        // a page says in its first lines what policy it is to be served with
        const policy = /<!-- Content-Security-Policy: (.*?) -->/s.exec(text ?? '')?.[1]
        response.writeHead(200, {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          'access-control-allow-origin': '*',
          ...(policy === undefined ? {} : { 'content-security-policy': policy.replace(/\s+/g, ' ') }),
        })
        response.end(text ?? content)
      },
      () => {
        // a browser asks for an icon that no page here names
        response.writeHead(path === '/favicon.ico' ? 204 : 404, { 'access-control-allow-origin': '*' })
        response.end()
      },
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
