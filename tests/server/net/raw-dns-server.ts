// A DNS server that says what a test wants, byte for byte: over UDP by a function, over TCP by another.
import { createSocket } from 'node:dgram'
import { createServer, type Socket } from 'node:net'
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
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
  const { port } = udp.address()
  const tcp = createServer((socket) => {
    connections += 1
    socket.on('error', () => {})
    socket.once('data', (chunk) => overTcp?.(socket, chunk.subarray(2)))
  })
  if (overTcp !== undefined) await new Promise<void>((resolve) => tcp.listen(port, '127.0.0.1', resolve))
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
