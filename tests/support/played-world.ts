// A browser played by hand for the feed: sockets that open when they are told to, requests that are answered when they
// are told to, and a clock that moves when it is told to.
import type { FeedWorld, SocketEars } from '#components/live/feed.ts'

interface PlayedSocket {
  path: string
  sent: unknown[]
  open(): void
  tell(events: unknown): void
  end(code: number): void
}

interface PlayedRequest {
  path: string
  method: string
  authorization: string | null
  answer(status: number, body: unknown): Promise<void>
  fail(): Promise<void>
}

/** Lets promises that have settled be noticed. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

function at<T>(list: T[], index: number, what: string): T {
  const found = list[index]
  if (found === undefined) throw new Error(`There is no ${what} ${index}; there are ${list.length}.`)
  return found
}

/** The world, and the strings to pull. */
export function playedWorld() {
  const sockets: PlayedSocket[] = []
  const requests: PlayedRequest[] = []
  let now = 0
  let timers: { at: number; run: () => void }[] = []

  const world: FeedWorld = {
    socket(path: string, ears: SocketEars) {
      const sent: unknown[] = []
      sockets.push({
        path,
        sent,
        open: ears.open,
        tell: (events) => ears.message(JSON.stringify(events)),
        end: ears.close,
      })
      return { send: (text) => sent.push(JSON.parse(text)), close: () => {} }
    },
    fetch(path, init) {
      return new Promise((resolve, reject) => {
        requests.push({
          path,
          method: init?.method ?? 'GET',
          authorization: new Headers(init?.headers).get('authorization'),
          answer(status, body) {
            resolve(new Response(body === undefined ? null : JSON.stringify(body), { status }))
            return settle()
          },
          fail() {
            reject(new TypeError('Failed to fetch'))
            return settle()
          },
        })
      })
    },
    later(ms, run) {
      const timer = { at: now + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
  }

  return {
    world,
    socket: (index: number) => at(sockets, index, 'socket'),
    sockets: () => sockets.length,
    requests: () => requests.length,
    request: (index: number) => at(requests, index, 'request'),
    /** Time passes; what falls due is done in its order. */
    pass(ms: number) {
      const until = now + ms
      for (;;) {
        const due = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0]
        if (due === undefined) break
        timers = timers.filter((timer) => timer !== due)
        now = due.at
        due.run()
      }
      now = until
    },
  }
}
