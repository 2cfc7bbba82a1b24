// Opens the TCP connections of sessions, and the only file that does. The guard is asked first, and what it judged, a
// literal address, is what we connect to: no name is resolved in between.
import { connect, type Socket } from 'node:net'
import { connectionOver, Incoming, readBuffer } from './connection.ts'
import type { Endpoint } from './endpoint.ts'
import type { AddressPolicy, ConnectOptions, Connector, Opened } from './model.ts'

export interface ConnectorOptions {
  /** Roots to trust in place of the known ones, as PEM, for tests. */
  ca?: readonly string[]
}

/** A connector behind the given guard. */
export function createConnector(policy: AddressPolicy, options: ConnectorOptions = {}): Connector {
  return {
    async connect({ address, port }, how) {
      const judgement = policy.judge(address, port, how.forLab)
      if (!judgement.allowed) return { cause: 'forbidden' }
      if (how.signal.aborted) return { cause: 'cancelled' }
      return open(judgement.at, options, how)
    },
    async fetchFile({ host, path, address }, how) {
      const judgement = policy.judgeWeb(address)
      if (!judgement.allowed) return { lines: [], problem: 'forbidden' }
      // Few checks fetch a file, and HTTPS takes a while to load.
      const { fetchFile } = await import('./https-file.ts')
      return fetchFile({ host, path, at: judgement.at }, { ...how, ca: options.ca })
    },
  }
}

function open(at: Endpoint, { ca }: ConnectorOptions, { timeoutMs, signal, localAddress }: ConnectOptions): Promise<Opened> {
  return new Promise((resolve) => {
    const incoming = new Incoming()
    const socket = connect({
      onread: { buffer: readBuffer, callback: incoming.take },
      host: at.address,
      port: at.port,
      // A literal needs no lookup; should one ever be wanted, it fails instead of going past the guard.
      lookup: (hostname, _options, callback) => callback(new Error(`${hostname} is no address`), '', 0),
      autoSelectFamily: false,
      // Else Node answers the server's FIN with ours before the session has read what came with it.
      allowHalfOpen: true,
      noDelay: true,
      ...(localAddress === undefined ? {} : { localAddress }),
    })
    const settle = (opened: Opened) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      socket.off('connect', succeed)
      socket.off('error', fail)
      if ('cause' in opened) discard(socket)
      resolve(opened)
    }
    const succeed = () => settle({ connection: connectionOver(socket, incoming, ca) })
    const fail = (error: NodeJS.ErrnoException) => settle(failureOf(error.code))
    const cancel = () => settle({ cause: 'cancelled' })
    const timer = setTimeout(() => settle({ cause: 'timeout' }), timeoutMs)
    signal.addEventListener('abort', cancel)
    socket.on('connect', succeed)
    socket.on('error', fail)
  })
}

/** What the system's error says about the way there; what we don't know is some trouble on the way. */
function failureOf(error: string | undefined): Opened {
  if (error === undefined) return { cause: 'unreachable' }
  if (error === 'ECONNREFUSED') return { cause: 'refused', error }
  if (error === 'ECONNRESET') return { cause: 'reset', error }
  return { cause: error === 'ETIMEDOUT' ? 'timeout' : 'unreachable', error }
}

function discard(socket: Socket): void {
  socket.on('error', () => {})
  socket.destroy()
}
