// Whether notes stand between the lines, as the reader chose; where nobody chose, they do.

/** The cookie that keeps the choice. The server reads it, so that a page comes as it will stay. */
export const NOTES_COOKIE = 'smtpscope-notes'

/** What the cookie says. */
export function hasNotesBy(value: string | undefined): boolean {
  return value !== 'off'
}
