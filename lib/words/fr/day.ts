// Days as people write them in French.
import { day as inWords } from '#lib/words/day.ts'

/** "23 décembre 2026", "1er janvier 2027". */
export function day(iso: string): string {
  return inWords(iso, 'fr')
}
