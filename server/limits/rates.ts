// How often: counts checks by who asks and what for, and says when there were too many.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limits, RateName } from '#server/limits/settings.ts'

/** One thing to count: under which limit, by which key, and how much of it. */
export interface Count {
  limit: RateName
  key: string
  points?: number
}

/** Which limit is reached, and in how many seconds there is room again. */
export interface Exceeded {
  limit: RateName
  seconds: number
}

export interface Rates {
  /** Counts all of them, or none: the first that is over its limit is told. */
  consume(counts: readonly Count[]): Promise<Exceeded | undefined>
}

/** Makes the counters, all at zero. They forget a key when its time is up. */
export function createRates(limits: Limits['rates']): Rates {
  const names = Object.keys(limits) as RateName[]
  const limiters = new Map(
    names.map((name) => {
      const { points, seconds } = limits[name]
      return [name, new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })]
    }),
  )

  async function take({ limit, key, points = 1 }: Count): Promise<Exceeded | undefined> {
    try {
      await limiters.get(limit)?.consume(key, points)
      return undefined
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason
      return { limit, seconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) }
    }
  }

  return {
    async consume(counts) {
      const taken: Count[] = []
      for (const count of counts) {
        taken.push(count)
        const exceeded = await take(count)
        if (exceeded === undefined) continue
        // What is refused must not make the next wait longer.
        await Promise.all(taken.map(({ limit, key, points = 1 }) => limiters.get(limit)?.reward(key, points)))
        return exceeded
      }
      return undefined
    },
  }
}

/** Counters that never say no, for a bench or a lab. */
export const unlimitedRates: Rates = { consume: async () => undefined }
