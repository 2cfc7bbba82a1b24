// Days as people write them.
import { dateFormat } from '#lib/words/formatters.ts'

/** "23 December 2026", the same on the server and in any browser. */
export function day(iso: string, tag = 'en'): string {
  const said = dateFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
  // Intl leaves out what French says of the first day of a month.
  return tag === 'fr' ? said.replace(/^1(?!\d)/, '1er') : said
}
