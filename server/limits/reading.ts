// How much one client may read, and how many long transcripts are laid out at a time: a page of thousands of lines takes the one
// thread we have for a second, so whoever asks for it again and again would hold up everybody else, and the checks that run.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientKey } from '#server/limits/client.ts'
import type { Rate } from '#server/limits/settings.ts'

/** Readings of checks that are made at the same time, and those that wait, in all and of one client. */
const AT_ONCE = 2
const MAX_WAITING = 200
const MAX_WAITING_CLIENT = 12
/** Who has waited that long is told to come again, before their connection counts as one that has gone silent. */
const MAX_WAIT_MS = 20_000
/** How long a reading keeps others waiting: somebody who takes it slowly is served beside them. */
const TURN_MS = 3_000
/** What a picture costs beside its bytes, in KiB: painting takes far more time than they tell. */
const PICTURE_KIB = 250
/** How long an answer may take to leave: the longest page over a very slow line has half of that, and a long poll waits 25 seconds. */
const ANSWER_MS = 120_000
/** When to come again where too many wait. */
const FULL_SECONDS = 10

/** How many bytes went out on the connection since; known when the answer is over. */
interface Pass {
  end(bytes: number): void
}

/** `picture`: a check, painted. */
export type ReadingKind = 'check' | 'picture' | 'other'

export interface Reading {
  /** Lets an answer begin, when it is its turn; or says in how many seconds there is room for this client again. */
  begin(client: string, kind: ReadingKind, signal: AbortSignal): Promise<Pass | { seconds: number }>
}

/** `rate`: KiB in so many seconds. */
export function createReading(rate: Rate): Reading {
  const budget = new RateLimiterMemory({ keyPrefix: 'read', points: rate.points, duration: rate.seconds })
  const turns = createTurns()
  return {
    async begin(client, kind, signal) {
      const key = clientKey(client)
      try {
        await budget.consume(key, kind === 'picture' ? PICTURE_KIB : 1)
      } catch (reason) {
        if (!(reason instanceof RateLimiterRes)) throw reason
        return { seconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) }
      }
      const leave = kind === 'other' ? () => {} : await turns.take(key, signal)
      if (leave === undefined) return { seconds: FULL_SECONDS }
      return {
        end(bytes) {
          leave()
          void budget.penalty(key, Math.floor(bytes / 1024))
        },
      }
    },
  }
}

/** For a bench or a lab. */
export const endlessReading: Reading = { begin: async () => ({ end() {} }) }

/** What an answer is, as far as it costs: `undefined` where it costs next to nothing. */
export function readingKind({ url = '', method = 'GET' }: Pick<IncomingMessage, 'url' | 'method'>): ReadingKind | undefined {
  const [path = '', query = ''] = url.split('?', 2)
  if (path.startsWith('/_next/static/') || /^\/(widget\.js|icon\.svg|favicon\.ico)$/.test(path)) return undefined
  const isCheck =
    /^\/+(c|api\/+checks)\/+[^/]+(\/+transcript\.[^/]*)?\/*$/.test(path) || (path === '/embed' && new URLSearchParams(query).has('check'))
  if (!isCheck || (method !== 'GET' && method !== 'HEAD')) return 'other'
  return /\.png\/*$/i.test(path) ? 'picture' : 'check'
}

/**
 * Tells the pass when the answer is over, however it ends. Whoever takes it a few bytes at a time, to have us hold the rest, is let go
 * after a while.
 */
export function watchAnswer(request: IncomingMessage, response: ServerResponse, pass: Pass, mostMs = ANSWER_MS): void {
  const { socket } = request
  const before = socket.bytesWritten
  if (response.closed) {
    pass.end(0)
    return
  }
  const tooSlow = setTimeout(() => socket.destroy(), mostMs)
  tooSlow.unref()
  response.once('close', () => {
    clearTimeout(tooSlow)
    pass.end(socket.bytesWritten - before)
  })
}

interface Waiter {
  client: string
  start: () => void
}

/** Turns are given to each client in its turn, however many it asks for. */
function createTurns() {
  let taken = 0
  let line: Waiter[] = []
  let lastClient = ''

  function next(): void {
    while (taken < AT_ONCE && line.length > 0) {
      const waiter = line.find((each) => each.client !== lastClient) ?? line[0]
      if (waiter === undefined) return
      line = line.filter((each) => each !== waiter)
      lastClient = waiter.client
      taken += 1
      waiter.start()
    }
  }

  return {
    /** What to call when it is over; undefined where the line is full or does not move, or whoever asked has gone. */
    async take(client: string, signal: AbortSignal): Promise<(() => void) | undefined> {
      if (signal.aborted || line.length >= MAX_WAITING || line.filter((each) => each.client === client).length >= MAX_WAITING_CLIENT) {
        return undefined
      }
      const isMyTurn = await new Promise<boolean>((resolve) => {
        const waiter: Waiter = {
          client,
          start: () => {
            clearTimeout(patience)
            resolve(true)
          },
        }
        const goAway = () => {
          clearTimeout(patience)
          if (!line.includes(waiter)) return
          line = line.filter((each) => each !== waiter)
          resolve(false)
        }
        const patience = setTimeout(goAway, MAX_WAIT_MS)
        patience.unref()
        signal.addEventListener('abort', goAway, { once: true })
        line.push(waiter)
        next()
      })
      if (!isMyTurn) return undefined
      let isOver = false
      const leave = () => {
        if (isOver) return
        isOver = true
        clearTimeout(timer)
        taken -= 1
        next()
      }
      const timer = setTimeout(leave, TURN_MS)
      timer.unref()
      return leave
    },
  }
}
