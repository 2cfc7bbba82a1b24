// Days as people write them in French.

const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })

/** "23 décembre 2026", the same on the server and in any browser. */
export function day(iso: string): string {
  return format.format(new Date(iso))
}
