// A DNS server that says what a test wants, byte for byte: over UDP by a function, over TCP by another.
import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { type Answer, decode, encode, type Packet } from 'dns-packet'

/** What the server sees of one query; `reply` sends a datagram back, `bytes` is the query as it came. */
export interface RawQuery {
  bytes: Buffer
  packet: Packet
  /** The source port of the query. */
  port: number
  reply(bytes: Uint8Array): void
}

export interface RawDnsServer {
  /** `ip:port`. */
  address: string
  /** All queries over UDP so far. */
  queries: RawQuery[]
  /** How many connections came over TCP. */
  tcpCount(): number
  /** Sends a datagram to a port on loopback, from this server's port. */
  send(bytes: Uint8Array, port: number): void
  close(): Promise<void>
}

/** Starts one; `overTcp` gets a connection and the query that came on it. */
export async function startRawDns(
  overUdp: (query: RawQuery) => void,
  overTcp?: (socket: Socket, query: Buffer) => void,
): Promise<RawDnsServer> {
  const queries: RawQuery[] = []
  let connections = 0
  const udp = createSocket('udp4')
  udp.on('message', (bytes, sender) => {
    const query = {
      bytes,
      packet: decode(bytes),
      port: sender.port,
      reply: (answer: Uint8Array) => udp.send(answer, sender.port, sender.address),
    }
    queries.push(query)
    overUdp(query)
  })
  const tcp = createServer((socket) => {
    connections += 1
    socket.on('error', () => {})
    socket.once('data', (chunk) => overTcp?.(socket, chunk.subarray(2)))
  })
  // The system picks the TCP port, and UDP takes the same; where another program has that one, they try the next.
  const port = await bindBoth(tcp, udp)
  if (overTcp === undefined) await new Promise<void>((resolve) => tcp.close(() => resolve()))
  return {
    address: `127.0.0.1:${port}`,
    queries,
    tcpCount: () => connections,
    send: (bytes, to) => udp.send(bytes, to, '127.0.0.1'),
    async close() {
      await new Promise<void>((resolve) => udp.close(() => resolve()))
      if (tcp.listening) await new Promise<void>((resolve) => tcp.close(() => resolve()))
    },
  }
}

/** Binds both to one port of loopback, whichever is free for both, and gives it. */
async function bindBoth(tcp: Server, udp: UdpSocket): Promise<number> {
  for (let tries = 0; tries < 20; tries += 1) {
    await new Promise<void>((resolve, reject) => tcp.once('error', reject).listen(0, '127.0.0.1', resolve))
    const { port } = tcp.address() as AddressInfo
    const isBound = await new Promise<boolean>((resolve) => {
      const fail = () => resolve(false)
      udp.once('error', fail).bind(port, '127.0.0.1', () => {
        udp.off('error', fail)
        resolve(true)
      })
    })
    if (isBound) return port
    await new Promise<void>((resolve) => tcp.close(() => resolve()))
  }
  throw new Error('No port is free for both UDP and TCP.')
}

/** Flags of an ordinary answer: recursion desired and available. */
export const RECURSIVE = 0x0180

/** An answer to the query with these records; `change` overrides parts of the packet. */
export function answerTo(query: Buffer, answers: Answer[], change: Partial<Packet> = {}): Buffer {
  const { id, questions } = decode(query)
  return encode({ type: 'response', id: id ?? 0, flags: RECURSIVE, questions: questions ?? [], answers, ...change })
}

/** The same with the two-byte length before it, as over TCP. */
export function framed(message: Uint8Array): Buffer {
  const prefix = Buffer.alloc(2)
  prefix.writeUInt16BE(message.length)
  return Buffer.concat([prefix, message])
}
