// Remembers who has been sent away, as a greylisting server does.
// https://www.rfc-editor.org/rfc/rfc6647#section-2.3

const FORGOTTEN_AFTER_MS = 5 * 60_000
const MAX_KEPT = 1000

/** How many milliseconds this client, sender and recipient still have to wait; 0 lets them in. */
export type Greylist = (client: string, sender: string, recipient: string) => number

/** A greylist that lets in who comes back after `waitMs`. It forgets all about them five minutes after they first came. */
export function createGreylist(waitMs: number, now: () => number = () => performance.now()): Greylist {
  const firstSeen = new Map<string, number>()
  return (client, sender, recipient) => {
    const time = now()
    const key = JSON.stringify([client, sender, recipient])
    // Oldest first, as the map keeps the order in which they came.
    for (const [each, at] of firstSeen) {
      if (firstSeen.size <= MAX_KEPT && time - at < FORGOTTEN_AFTER_MS) break
      firstSeen.delete(each)
    }
    const since = firstSeen.get(key)
    if (since === undefined) firstSeen.set(key, time)
    return Math.max(0, waitMs - (time - (since ?? time)))
  }
}
