// TLS reporting (RFC 8460): where senders are asked to report how TLS went.

/** `invalid`: there is a record, and senders can't use it. Of several nobody knows which one counts. */
export type ReportRecord = { kind: 'to'; addresses: string[] } | { kind: 'none' | 'several' | 'invalid' }

/**
 * Reads the TXT records at `_smtp._tls.<domain>`.
 * @see https://www.rfc-editor.org/rfc/rfc8460#section-3
 */
export function readReportRecord(texts: readonly string[]): ReportRecord {
  const ours = texts.filter((text) => /^v=TLSRPTv1[ \t]*(;|$)/.test(text))
  const [text] = ours
  if (text === undefined) return { kind: 'none' }
  if (ours.length > 1) return { kind: 'several' }
  const written = text
    .split(';')
    .slice(1)
    .map((field) => /^[ \t]*rua[ \t]*=[ \t]*(.*?)[ \t]*$/.exec(field)?.[1])
    .find((each) => each !== undefined)
  const addresses = (written ?? '').split(',').map((each) => each.trim())
  return addresses.every((each) => /^(mailto:[^@\s]+@[^@\s]+|https:\/\/[^/\s]+.*)$/i.test(each))
    ? { kind: 'to', addresses }
    : { kind: 'invalid' }
}
