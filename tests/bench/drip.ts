// A mail server that speaks line by line, when it is told to, and that knows when each line left.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Drip {
  port: number
  /** Has anybody connected? */
  connected: Promise<void>
  /** Sends the next line to everybody who is connected; where it ended a reply, waits for the next command. */
  say(): Promise<void>
  /** When each line left, by its number: the milliseconds since 1970 of this process's clock. */
  left: number[]
  stop(): Promise<void>
}

/** Lines of a reply: a client need not take more than a few hundred. */
const LINES_PER_REPLY = 500

const isLast = (number: number) => number % LINES_PER_REPLY === LINES_PER_REPLY - 1

/** The line of a number, as it stands in the transcript. */
const dripLine = (number: number) => `${number < LINES_PER_REPLY ? 220 : 250}${isLast(number) ? ' ' : '-'}drip ${number}`

/** A client that does not answer by then is stuck, and would hold up the measurement for ever. */
const PATIENCE_MS = 60_000

async function patience(): Promise<never> {
  await sleep(PATIENCE_MS, undefined, { ref: false })
  throw new Error(`Nobody answered within ${PATIENCE_MS / 1000} s.`)
}

export async function startDrip(): Promise<Drip> {
  const sockets = new Set<Socket>()
  const left: number[] = []
  let welcome = () => {}
  let heard = () => {}
  const connected = new Promise<void>((resolve) => {
    welcome = resolve
  })
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('data', () => heard())
    socket.once('close', () => sockets.delete(socket))
    welcome()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    connected,
    left,
    async say() {
      const number = left.length
      const line = `${dripLine(number)}\r\n`
      const answered = new Promise<void>((resolve) => {
        heard = resolve
      })
      // Taken before: what the call itself takes counts against us.
      left.push(performance.timeOrigin + performance.now())
      for (const socket of sockets) socket.write(line)
      if (isLast(number)) await Promise.race([answered, patience()])
    },
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
