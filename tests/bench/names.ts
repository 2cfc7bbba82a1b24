// A DNS server that knows no names and says so at once: no measurement waits for a network that is not there.
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { decode, encode } from 'dns-packet'

export interface Names {
  /** `ip:port` */
  server: string
  close(): void
}

export async function startNames(): Promise<Names> {
  const socket = createSocket('udp4')
  socket.on('message', (bytes, from) => {
    const { id, questions } = decode(bytes)
    const NXDOMAIN = 3
    socket.send(encode({ type: 'response', id: id ?? 0, flags: NXDOMAIN, questions: questions ?? [] }), from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return { server: `127.0.0.1:${socket.address().port}`, close: () => socket.close() }
}
