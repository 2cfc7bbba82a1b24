// Too many connections at once: those beyond are told so, whether they ask anything or not.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type ConnectionCounts, limitConnections } from '#server/limits/connections.ts'

let server: Server
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  server.closeAllConnections()
  server.close()
})

async function start(counts: ConnectionCounts): Promise<number> {
  server = createServer((_request, response) => response.end('a page'))
  limitConnections(server, counts)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A connection from an address of this machine that says nothing by itself. */
async function open(port: number, localAddress: string): Promise<{ socket: Socket; heard: () => string; closed: Promise<unknown> }> {
  const socket = connect({ port, host: '127.0.0.1', localAddress })
  sockets.push(socket)
  let heard = ''
  socket.on('error', () => {})
  socket.on('data', (chunk) => (heard += chunk))
  const closed = once(socket, 'close')
  await once(socket, 'connect')
  return { socket, heard: () => heard, closed }
}

test.each([
  ['of one client', { inAll: 100, perClient: 2 }, '127.0.0.1', '127.0.0.2'],
  ['in all', { inAll: 2, perClient: undefined }, '127.0.0.3', undefined],
])('%s', async (_what, counts, refused, welcome) => {
  const port = await start(counts)
  const first = await open(port, '127.0.0.1')
  await open(port, '127.0.0.1')
  const third = await open(port, refused)
  await third.closed
  expect(third.heard()).toMatch(/^HTTP\/1\.1 503 .*\r\nRetry-After: 10\r\n/)
  expect(third.heard()).toMatch(/\r\n\r\nToo many connections\. Try again in 10 seconds\.\n$/)
  if (welcome !== undefined) {
    const other = await open(port, welcome)
    other.socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await expect.poll(other.heard).toContain('200 OK')
  }
  // There is room again where one has gone.
  first.socket.destroy()
  await expect
    .poll(async () => {
      const next = await open(port, refused)
      next.socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
      await next.closed
      return next.heard()
    })
    .toContain('200 OK')
})
