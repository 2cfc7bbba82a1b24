// Days as people write them.
import { intlTag } from '#lib/words/intl-tag.ts'

/** "23 December 2026", the same on the server and in any browser. */
export function day(iso: string, tag = 'en'): string {
  return new Intl.DateTimeFormat(intlTag(tag), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
}
