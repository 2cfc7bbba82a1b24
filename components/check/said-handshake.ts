// The handshake that a page shows, with why its certificate is not trusted in the reader's words.
import type { CheckEvent } from '#lib/check/event.ts'
import { distrust } from '#lib/diagnosis/distrust.ts'
import { handshake, type SeenHandshake } from '#lib/diagnosis/handshake.ts'
import type { Speak } from '#lib/words/message.ts'

export interface SaidHandshake extends SeenHandshake {
  /** Empty where it is trusted. */
  distrust: string
}

/** Undefined where there is no TLS, or not yet. */
export function saidHandshake(events: readonly CheckEvent[], words: Speak): SaidHandshake | undefined {
  const seen = handshake(events)
  if (seen === undefined) return undefined
  const why = distrust(seen.tls, seen.host)
  return { ...seen, distrust: why === undefined ? '' : words(why) }
}
