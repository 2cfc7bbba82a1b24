// An open socket as a Connection: bytes and the end are told once each and in order, and it closes the polite way.
import type { Socket } from 'node:net'
import { formatEndpoint } from './endpoint.ts'
import type { Connection } from './model.ts'

type Handlers = Parameters<Connection['listen']>[0]

// Enough for any greeting; more than that waits in the system's buffers until somebody listens.
const MAX_UNHEARD = 64 * 1024

// How long the server has to answer our FIN with its own.
const LINGER_MS = 2000

/** Takes over a connected socket. After close() or destroy() nothing more is told. */
export function connectionOver(socket: Socket): Connection {
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
  socket.on('data', (chunk) => {
    if (isOver) return
    if (handlers !== undefined) return handlers.bytes(chunk)
    unheard.push(chunk)
    unheardBytes += chunk.length
    if (unheardBytes >= MAX_UNHEARD) socket.pause()
  })
  socket.on('end', () => end('fin'))
  // Whatever the system calls it (ECONNRESET, EPIPE, ETIMEDOUT), the connection is broken; 'close' follows every error.
  socket.on('error', () => end('reset'))
  socket.on('close', () => end('reset'))

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
      else socket.resume()
    },
    write(bytes) {
      if (!isOver && socket.writable) socket.write(bytes)
    },
    close() {
      if (isOver) return
      isOver = true
      unheard = []
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
