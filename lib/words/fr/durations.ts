// Durations as a reader of French takes them in at a glance.
import { duration as inWords } from '#lib/words/duration.ts'

/** Milliseconds in words: "141 ms", "12,4 s", "2 min 5 s". */
export function duration(ms: number): string {
  return inWords(ms, 'fr')
}
