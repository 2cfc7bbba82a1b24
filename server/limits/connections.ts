// How many connections may stand, in all and of one client: each costs a file descriptor and some memory, and whoever opens
// thousands of them would leave none for others, nor for the sessions of checks.
import type { IncomingMessage, Server } from 'node:http'
import { clientKey, plainAddress } from '#server/limits/client.ts'

export interface ConnectionCounts {
  inAll: number
  /** Behind a proxy all connections are the proxy's, so there it says nothing; undefined. */
  perClient: number | undefined
}

const SECONDS = 10
const SAID = 'Too many connections. Try again in 10 seconds.\n'
const REFUSAL = [
  'HTTP/1.1 503 Service Unavailable',
  `Retry-After: ${SECONDS}`,
  'Connection: close',
  'Cache-Control: no-store',
  'X-Content-Type-Options: nosniff',
  'Content-Type: text/plain; charset=utf-8',
  `Content-Length: ${SAID.length}`,
  '',
  SAID,
].join('\r\n')

/** Tells connections beyond the counts to come back later, and closes them. */
export function limitConnections(server: Server, { inAll, perClient = Number.POSITIVE_INFINITY }: ConnectionCounts): void {
  const ofClient = new Map<string, number>()
  let standing = 0
  server.on('connection', (socket: IncomingMessage['socket']) => {
    const client = clientKey(plainAddress(socket.remoteAddress ?? ''))
    const before = ofClient.get(client) ?? 0
    standing += 1
    ofClient.set(client, before + 1)
    socket.once('close', () => {
      standing -= 1
      const left = (ofClient.get(client) ?? 1) - 1
      if (left > 0) ofClient.set(client, left)
      else ofClient.delete(client)
    })
    if (standing <= inAll && before < perClient) return
    // Nothing that it says is read any more, and it has until the words are written to take them.
    socket.end(REFUSAL, () => socket.destroy())
  })
}
