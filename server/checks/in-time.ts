// Waiting for a name, but not for long: also a reverse zone that never answers must not hold a check up.

/** How long a check waits for the name of an address before it goes on without, in milliseconds. */
const REVERSE_WAIT_MS = 3_000

/** What the promise gives, or undefined where it takes too long or the check is broken off. */
export function inTime<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', give)
    }
    const give = () => {
      stop()
      resolve(undefined)
    }
    const timer = setTimeout(give, REVERSE_WAIT_MS)
    signal.addEventListener('abort', give)
    promise.then(
      (value) => {
        stop()
        resolve(value)
      },
      (error) => {
        stop()
        reject(error)
      },
    )
  })
}
