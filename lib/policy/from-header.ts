// Whom a message is from: its envelope, and as its readers see it, the From header.

/**
 * The domain of the one address in the From header, in lower case. Undefined where there is none, or where there are several, which
 * DMARC leaves to whoever receives it.
 * @param lines of the message, headers first, without line ends
 * @see https://www.rfc-editor.org/rfc/rfc7489#section-6.6.1
 */
export function fromDomain(lines: readonly string[]): string | undefined {
  const end = lines.indexOf('')
  const headers = unfold(end < 0 ? lines : lines.slice(0, end))
  const values = headers.flatMap((line) => /^From[ \t]*:(.*)$/is.exec(line)?.[1] ?? [])
  if (values.length !== 1) return undefined
  // Quoted names and comments may hold anything.
  const bare = (values[0] ?? '').replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/\([^()]*\)/g, '')
  const domains = [...bare.matchAll(/@([^\s<>,;@]+)/g)].map((each) => (each[1] ?? '').toLowerCase().replace(/\.$/, ''))
  return domains.length === 1 ? domains[0] : undefined
}

/** The domain of a mailbox, in lower case; none of an address literal, and none of the null sender. */
export function mailboxDomain(mailbox: string): string | undefined {
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1).toLowerCase()
  return mailbox.includes('@') && !domain.startsWith('[') ? domain : undefined
}

/** Does it carry a signature? */
export function isSigned(lines: readonly string[]): boolean {
  const end = lines.indexOf('')
  return (end < 0 ? lines : lines.slice(0, end)).some((line) => /^DKIM-Signature[ \t]*:/i.test(line))
}

/** https://www.rfc-editor.org/rfc/rfc5322#section-2.2.3 */
function unfold(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    if (/^[ \t]/.test(line) && whole.length > 0) whole.push(`${whole.pop()}${line}`)
    else whole.push(line)
  }
  return whole
}
