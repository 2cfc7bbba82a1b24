// Sweeps out checks whose time is up, now and every ten minutes.
import type { Journal } from '#server/journal/journal.ts'
import type { Log } from '#server/log.ts'

const SWEEP_EVERY_MS = 10 * 60_000

/** Sweeps regularly; the function it returns stops it. */
export function expireRegularly(journal: Pick<Journal, 'expire'>, now: () => Date, log: Log): () => void {
  const sweep = () =>
    journal.expire(now()).then(
      (count) => count > 0 && log.info({ count }, 'erased expired checks'),
      (error) => log.error({ err: error }, 'the sweep of expired checks failed'),
    )
  void sweep()
  const timer = setInterval(sweep, SWEEP_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
