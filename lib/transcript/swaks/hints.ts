// The marks in front of each line of a transcript in swaks notation: three characters and a space.

/** Where a line comes from: swaks itself (an error or not), or one end of the session. */
export type Hint = 'info' | 'error' | 'sent' | 'received' | 'unexpected'

/** A line with its mark. `isSecured`: it travelled inside TLS. */
export function hinted(hint: Hint, text: string, isSecured = false): string {
  switch (hint) {
    case 'info':
      return `=== ${text}`
    case 'error':
      return `*** ${text}`
    case 'sent':
      return `${isSecured ? ' ~>' : ' ->'} ${text}`
    case 'received':
      return `${isSecured ? '<~ ' : '<- '} ${text}`
    case 'unexpected':
      return `${isSecured ? '<~*' : '<**'} ${text}`
  }
}
