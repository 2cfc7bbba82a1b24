// An open socket as a Connection: bytes and the end are told once each and in order, and it closes the polite way.
import type { Socket } from 'node:net'
import { formatEndpoint } from './endpoint.ts'
import type { Connection } from './model.ts'
import { shakeHands } from './tls.ts'

type Handlers = Parameters<Connection['listen']>[0]

// Enough for any greeting; more than that waits in the system's buffers until somebody listens.
const MAX_UNHEARD = 64 * 1024

// How long the server has to answer our FIN with its own.
const LINGER_MS = 2000

/**
 * What every socket reads into: whoever is told of bytes has done with them when the call ends. A buffer for each read was
 * 64 KiB to ask the system for and to give back.
 */
export const readBuffer = new Uint8Array(64 * 1024)

/** Where what a plain socket reads goes to, once somebody takes it. */
export class Incoming {
  tell: (chunk: Uint8Array) => void = () => {}
  /** For the socket's `onread`. */
  readonly take = (size: number): boolean => {
    this.tell(readBuffer.subarray(0, size))
    return true
  }
}

/**
 * Takes over a connected socket and what it reads. After close() or destroy() nothing more is told. `ca`: roots in place of the
 * known ones.
 */
export function connectionOver(plain: Socket, incoming: Incoming, ca?: readonly string[]): Connection {
  let socket = plain
  let handlers: Handlers | undefined
  let ended: 'fin' | 'reset' | undefined
  let isOver = false
  let unheard: Uint8Array[] = []
  let unheardBytes = 0

  const end = (cause: 'fin' | 'reset') => {
    if (isOver || ended !== undefined) return
    ended = cause
    handlers?.end(cause)
  }
  const onData = (chunk: Uint8Array) => {
    if (isOver) return
    if (handlers !== undefined) return handlers.bytes(chunk)
    unheard.push(chunk.slice())
    unheardBytes += chunk.length
    if (unheardBytes >= MAX_UNHEARD) socket.pause()
  }
  const onFin = () => end('fin')
  // Whatever the system calls it (ECONNRESET, EPIPE, ETIMEDOUT), the connection is broken; 'close' follows every error.
  const onBreak = () => end('reset')
  const attach = (to: Socket) => to.on('end', onFin).on('error', onBreak).on('close', onBreak)
  incoming.tell = onData
  attach(socket)

  return {
    local: formatEndpoint({ address: socket.localAddress ?? '', port: socket.localPort ?? 0 }),
    listen(given) {
      if (isOver || handlers !== undefined) return
      handlers = given
      const waiting = unheard
      unheard = []
      for (const chunk of waiting) if (!isOver) given.bytes(chunk)
      if (isOver) return
      if (ended !== undefined) given.end(ended)
      // Only where it was held back: a socket that nobody reads yet would lose what comes.
      else if (socket.isPaused()) socket.resume()
    },
    write(bytes) {
      if (!isOver && socket.writable) socket.write(bytes)
    },
    async secure(options) {
      // The TLS layer reads the plain socket from now on; what it decrypts is told in its place.
      incoming.tell = () => {}
      plain.off('end', onFin).off('error', onBreak).off('close', onBreak)
      plain.on('error', () => {})
      // What came before anybody listened belongs to the handshake. A socket that flows would drop it.
      plain.pause()
      if (unheard.length > 0) plain.unshift(Buffer.concat(unheard))
      unheard = []
      const shaking = shakeHands(plain, { ...options, ca })
      socket = shaking.socket
      const secured = await shaking.shaken
      if (secured.handshake.protocol === '' || isOver) return secured
      attach(socket).on('data', onData)
      // It broke in the moment between; whoever waits for us is told of the handshake first.
      if (socket.destroyed) process.nextTick(onBreak)
      return secured
    },
    close() {
      if (isOver) return
      isOver = true
      unheard = []
      if (socket.destroyed) return
      socket.end()
      // What still comes is read and dropped, so that the server's FIN is seen and not answered with a reset.
      socket.resume()
      const timer = setTimeout(() => socket.destroy(), LINGER_MS)
      socket.once('close', () => clearTimeout(timer))
    },
    destroy() {
      isOver = true
      unheard = []
      socket.destroy()
    },
  }
}
