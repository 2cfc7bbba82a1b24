// A check's own time: a server that uses every limit of the standard to the full could hold it, and its slot, for hours. By hand
// other limits hold (lib/smtp/manual/limits.ts).
import type { Place } from '#server/limits/slots.ts'

/** How long a check may take, in milliseconds: at most, and while others wait for its slot. */
export interface TimeLimits {
  most: number
  busy: number
}

export interface Deadline {
  /** Aborted when the time is up. */
  readonly signal: AbortSignal
  /** How long the check had, in milliseconds, once its time is up. */
  readonly hadMs: number
  /** The check is over by itself. */
  clear(): void
}

/** The time begins now. */
export function createDeadline({ most, busy }: TimeLimits, place: Pick<Place, 'onAwaited'>): Deadline {
  const controller = new AbortController()
  let hadMs = most
  let isBusyTimeUp = false
  let isAwaited = false
  const end = (had: number) => {
    if (controller.signal.aborted) return
    clear()
    hadMs = had
    controller.abort()
  }
  const heed = () => {
    if (isBusyTimeUp && isAwaited) end(busy)
  }
  const timers = [
    setTimeout(() => end(most), most),
    setTimeout(() => {
      isBusyTimeUp = true
      heed()
    }, busy),
  ]
  const clear = () => {
    for (const timer of timers) clearTimeout(timer)
    isAwaited = false
    place.onAwaited(() => {})
  }
  place.onAwaited((now) => {
    isAwaited = now
    heed()
  })
  return {
    signal: controller.signal,
    get hadMs() {
      return hadMs
    },
    clear,
  }
}
