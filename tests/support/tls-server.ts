// A bare TLS server, without a word of SMTP, and the way to shake hands with it as a check would.
import { once } from 'node:events'
import { type AddressInfo, createServer as createPlainServer, type Socket } from 'node:net'
import { createServer, type TlsOptions } from 'node:tls'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createConnector } from '#server/net/connect.ts'
import type { Connection, Secured, SecureOptions } from '#server/net/model.ts'
import { HOST } from '#tests/support/certificates.ts'

export interface BareServer {
  port: number
  /** Connections that are open just now. */
  open(): Promise<number>
  stop(): Promise<void>
}

/** Starts a TLS server that says `hello`. `ocsp`: the response that comes along with its certificate. */
export async function startTlsServer(
  options: TlsOptions,
  { ocsp, onSecured = () => {} }: { ocsp?: Buffer; onSecured?: (socket: Socket) => void } = {},
): Promise<BareServer> {
  const server = createServer(options, (socket) => {
    socket.on('error', () => {})
    socket.resume()
    socket.write('hello')
    onSecured(socket)
  })
  server.on('tlsClientError', () => {})
  if (ocsp !== undefined) server.on('OCSPRequest', (_certificate, _issuer, answer) => answer(null, ocsp))
  return await started(server)
}

/** Starts a server on which the test plays each connection. */
export async function startPlainServer(onSocket: (socket: Socket) => void): Promise<BareServer> {
  const server = createPlainServer({ noDelay: true }, (socket) => {
    socket.on('error', () => {})
    onSocket(socket)
  })
  return await started(server)
}

async function started(server: ReturnType<typeof createPlainServer>): Promise<BareServer> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    open: () =>
      new Promise((resolve, reject) => server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)))),
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const policy = createAddressPolicy({ allowNets: ['127.0.0.0/8'], allowPorts: '1-65535' })

/** A connection to a port of this machine, with nothing said yet. */
export async function connectTo(port: number, ca?: string): Promise<Connection> {
  const connector = createConnector(policy, ca === undefined ? {} : { ca: [ca] })
  const result = await connector.connect({ address: '127.0.0.1', port }, { timeoutMs: 2000, signal: new AbortController().signal })
  if ('cause' in result) throw new Error(`not connected: ${result.cause}`)
  return result.connection
}

/** Connects, shakes hands, and hangs up. */
export async function shake(port: number, ca?: string, options: Partial<SecureOptions> = {}): Promise<Secured> {
  const connection = await connectTo(port, ca)
  const secured = connection.secure({ host: HOST, protocol: 'any', timeoutMs: 5000, ...options })
  connection.listen({ bytes: () => {}, end: () => {} })
  try {
    return await secured
  } finally {
    connection.destroy()
  }
}
