// Waiting for a name, but not for long: also a reverse zone that never answers must not hold a check up.

/** How long a check waits for the name of an address before it goes on without, in milliseconds. */
const REVERSE_WAIT_MS = 3_000

/** What the promise gives, or undefined where it takes too long or the check is broken off. */
export async function inTime<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let stop = () => {}
  const late = new Promise<undefined>((resolve) => {
    const give = () => resolve(undefined)
    const timer = setTimeout(give, REVERSE_WAIT_MS)
    signal.addEventListener('abort', give, { once: true })
    stop = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', give)
    }
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    stop()
  }
}
