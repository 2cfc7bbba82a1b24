// Days as people write them.

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** "23 December 2026", the same on the server and in any browser. */
export function day(iso: string): string {
  return format.format(new Date(iso))
}
