// Carries one DNS query to one server and back, over UDP or TCP. Each has a socket of its own, so a random source port,
// connected, so that the system drops what others send. Nothing throws: no answer is `undefined`.
import { createSocket } from 'node:dgram'
import { connect } from 'node:net'
import type { Endpoint } from './endpoint.ts'

/** When to give up. */
export interface Patience {
  timeoutMs: number
  signal: AbortSignal | undefined
}

/** Tells whether a message is the answer: what it says, or `undefined` to go on waiting. */
type Accept<T> = (message: Uint8Array) => T | undefined

// Whoever sends this many wrong answers within one wait is guessing.
// https://www.rfc-editor.org/rfc/rfc5452#section-9.3
const MAX_FOREIGN = 32

/** Sends the query in one datagram; `undefined` when no answer came in time or the server's port is closed. */
export function exchangeUdp<T>(server: Endpoint, query: Uint8Array, accept: Accept<T>, patience: Patience): Promise<T | undefined> {
  return settle(patience, (done) => {
    const socket = createSocket(server.address.includes(':') ? 'udp6' : 'udp4')
    let foreign = 0
    socket.on('error', () => done(undefined))
    socket.on('message', (message) => {
      const accepted = accept(message)
      if (accepted !== undefined) return done(accepted)
      foreign += 1
      if (foreign >= MAX_FOREIGN) done(undefined)
    })
    socket.on('connect', () => socket.send(query))
    socket.connect(server.port, server.address)
    return () => socket.close()
  })
}

/**
 * Sends the query over TCP, for answers that don't fit into a datagram.
 * @see https://www.rfc-editor.org/rfc/rfc1035#section-4.2.2
 */
export function exchangeTcp<T>(server: Endpoint, query: Uint8Array, accept: Accept<T>, patience: Patience): Promise<T | undefined> {
  return settle(patience, (done) => {
    const socket = connect({ host: server.address, port: server.port, noDelay: true })
    let received = Buffer.alloc(0)
    socket.on('error', () => done(undefined))
    socket.on('close', () => done(undefined))
    socket.on('connect', () => socket.write(Buffer.concat([lengthPrefix(query.length), query])))
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      // The prefix bounds a message to 65,535 bytes, and only the first one counts.
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return
      done(accept(received.subarray(2, 2 + received.readUInt16BE(0))))
    })
    return () => socket.destroy()
  })
}

function lengthPrefix(length: number): Buffer {
  const prefix = Buffer.alloc(2)
  prefix.writeUInt16BE(length)
  return prefix
}

/** Runs `start` until it is done, the time is up or the signal fires; then calls what it returned, once. */
function settle<T>({ timeoutMs, signal }: Patience, start: (done: (value: T | undefined) => void) => () => void): Promise<T | undefined> {
  return new Promise((resolve) => {
    if (signal?.aborted === true || timeoutMs <= 0) return resolve(undefined)
    let isDone = false
    const done = (value: T | undefined) => {
      if (isDone) return
      isDone = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
      resolve(value)
      end()
    }
    const giveUp = () => done(undefined)
    const timer = setTimeout(giveUp, timeoutMs)
    signal?.addEventListener('abort', giveUp)
    const end = start(done)
  })
}
