// How many frames a viewer may send: a large paste at once, and as many as anybody types from then on.

/** So many at once, and so many more each second. */
const BURST = 1_500
const PER_SECOND = 50

/** Gives whether one more may come. `clock`: milliseconds, monotonic. */
export function createFrameRate(clock: () => number): () => boolean {
  let left = BURST
  let at = clock()
  return () => {
    const now = clock()
    left = Math.min(BURST, left + ((now - at) * PER_SECOND) / 1000)
    at = now
    left -= 1
    return left >= 0
  }
}
