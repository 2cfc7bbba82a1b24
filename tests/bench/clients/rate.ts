// How a client in Node counts: some sessions to get warm, then all that end within the time.

/** What a client prints, as JSON. */
export interface Rate {
  sessions: number
  seconds: number
  /** Time of the processor that the client itself took. */
  cpuSeconds?: number
}

/** V8 compiles what runs often, bit by bit; so many sessions are enough for the most of it. */
const WARM_SESSIONS = 3_000
const LONGEST_WARM_MS = 6_000

/** Keeps `parallel` sessions going for `seconds`, after a while that does not count. */
export async function rateOf(session: () => Promise<void>, parallel: number, seconds: number, warmSeconds: number): Promise<Rate> {
  let isOver = false
  let sessions = 0
  const loops = Array.from({ length: parallel }, async () => {
    while (!isOver) {
      await session()
      sessions += 1
    }
  })
  const began = performance.now()
  const isWarm = () => sessions >= WARM_SESSIONS || performance.now() - began > LONGEST_WARM_MS
  do await new Promise((resolve) => setTimeout(resolve, warmSeconds * 1000))
  while (!isWarm())
  const before = { sessions, at: performance.now(), cpu: process.cpuUsage() }
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const took = { sessions: sessions - before.sessions, seconds: (performance.now() - before.at) / 1000 }
  const { user, system } = process.cpuUsage(before.cpu)
  isOver = true
  await Promise.all(loops)
  return { ...took, cpuSeconds: (user + system) / 1e6 }
}

/** What every client of this kind is told: where to, how many at once, how long, how long before. */
export function readRateArguments(): {
  address: string
  port: number
  parallel: number
  seconds: number
  warmSeconds: number
  rest: string[]
} {
  const [address = '', port, parallel, seconds, warmSeconds, ...rest] = process.argv.slice(2)
  return { address, port: Number(port), parallel: Number(parallel), seconds: Number(seconds), warmSeconds: Number(warmSeconds), rest }
}

export const SENDER = 'sender@client.example'
export const RECIPIENT = 'recipient@example.test'
export const SUBJECT = 'Test message'
export const BODY = 'This is a test message, sent to see how fast a session is.'
