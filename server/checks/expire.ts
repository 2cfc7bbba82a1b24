// Sweeps out checks whose time is up, and the oldest ones where all of them take too much room, now and every few minutes.
import type { Journal } from '#server/journal/journal.ts'
import type { Log } from '#server/log.ts'

const SWEEP_EVERY_MS = 5 * 60_000

export interface ExpireOptions {
  journal: Pick<Journal, 'expire' | 'shrink'>
  /** How much the checks may take on the disk. */
  maxBytes: number
  now: () => Date
  log: Log
}

/** Sweeps regularly; the function it returns stops it. */
export function expireRegularly({ journal, maxBytes, now, log }: ExpireOptions): () => void {
  async function sweep(): Promise<void> {
    try {
      const count = await journal.expire(now())
      if (count > 0) log.info({ count }, 'erased expired checks')
      const early = await journal.shrink(maxBytes, now())
      if (early > 0) log.warn({ count: early }, 'erased checks before their time: they took more room than they may')
    } catch (error) {
      log.error({ err: error }, 'the sweep of expired checks failed')
    }
  }
  void sweep()
  const timer = setInterval(sweep, SWEEP_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
