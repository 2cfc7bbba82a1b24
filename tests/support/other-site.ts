// A page on another origin: a help center with the widget in it.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface OtherSite {
  /** Its origin. */
  url: string
  close(): Promise<void>
}

/** Serves one page with this body; `body` is asked anew for each request. */
export async function startOtherSite(body: () => string): Promise<OtherSite> {
  const server = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,"><h1>Help</h1>${body()}</html>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
