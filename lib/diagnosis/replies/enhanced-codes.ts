// Enhanced status codes: what the whole IANA registry, and what servers make of it, says of the reason.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'
import type { Strength } from '#lib/diagnosis/replies/rule.ts'

type Meaning = readonly [reason: ReplyReason, strength: Strength]

/**
 * By subject and detail, without the class. 5: the code alone decides, 3: it does where the text says little, 2: hardly.
 * @see https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml
 * @see https://www.rfc-editor.org/rfc/rfc3463#section-3
 */
export const ENHANCED_CODES = {
  '1.0': ['mailbox-unknown', 2],
  '1.1': ['mailbox-unknown', 5],
  '1.2': ['recipient-domain-unknown', 5],
  '1.3': ['syntax', 3],
  '1.4': ['mailbox-unknown', 3],
  '1.5': ['mailbox-unknown', 2],
  '1.6': ['mailbox-moved', 5],
  '1.7': ['sender-refused', 3],
  '1.8': ['sender-domain-unresolvable', 3],
  '1.9': ['mailbox-moved', 2],
  // https://www.rfc-editor.org/rfc/rfc7505#section-4.1
  '1.10': ['not-accepting', 5],
  '2.0': ['mailbox-disabled', 2],
  '2.1': ['mailbox-disabled', 5],
  '2.2': ['mailbox-full', 5],
  '2.3': ['message-too-large', 5],
  '2.4': ['recipient-refused', 3],
  '3.0': ['server-trouble', 2],
  '3.1': ['storage-full', 3],
  '3.2': ['not-accepting', 3],
  '3.3': ['syntax', 3],
  '3.4': ['message-too-large', 5],
  '3.5': ['server-trouble', 3],
  '3.6': ['server-trouble', 3],
  '4.0': ['connection', 2],
  '4.1': ['connection', 3],
  '4.2': ['connection', 3],
  '4.3': ['server-trouble', 3],
  '4.4': ['recipient-domain-unknown', 3],
  '4.5': ['server-trouble', 3],
  '4.6': ['loop', 5],
  '4.7': ['connection', 3],
  '5.0': ['syntax', 2],
  '5.1': ['syntax', 3],
  '5.2': ['syntax', 3],
  '5.3': ['too-many-recipients', 5],
  '5.4': ['syntax', 3],
  '5.5': ['syntax', 3],
  '5.6': ['auth-failed', 3],
  '6.0': ['content-refused', 3],
  '6.1': ['content-refused', 3],
  '6.2': ['content-refused', 3],
  '6.3': ['content-refused', 3],
  '6.4': ['content-refused', 3],
  '6.5': ['content-refused', 3],
  '6.6': ['content-refused', 3],
  // https://www.rfc-editor.org/rfc/rfc6531#section-3.5
  '6.7': ['syntax', 3],
  '6.8': ['syntax', 3],
  '6.9': ['content-refused', 3],
  '6.10': ['syntax', 3],
  '7.0': ['policy', 2],
  '7.1': ['policy', 2],
  '7.2': ['recipient-refused', 3],
  '7.3': ['policy', 2],
  '7.4': ['auth-failed', 3],
  '7.5': ['policy', 2],
  '7.6': ['policy', 2],
  '7.7': ['content-refused', 2],
  '7.8': ['auth-failed', 5],
  '7.9': ['policy', 2],
  '7.10': ['tls', 5],
  '7.11': ['tls', 5],
  '7.12': ['auth-failed', 5],
  '7.13': ['mailbox-disabled', 3],
  '7.14': ['auth-required', 3],
  '7.15': ['policy', 2],
  '7.16': ['policy', 3],
  '7.17': ['mailbox-moved', 3],
  '7.18': ['recipient-refused', 3],
  '7.19': ['policy', 3],
  // https://www.rfc-editor.org/rfc/rfc7372#section-3
  '7.20': ['sender-authentication', 5],
  '7.21': ['sender-authentication', 5],
  '7.22': ['sender-authentication', 5],
  '7.23': ['sender-authentication', 5],
  '7.24': ['sender-authentication', 5],
  '7.25': ['reverse-dns', 5],
  '7.26': ['sender-authentication', 5],
  // https://www.rfc-editor.org/rfc/rfc7505#section-4.2
  '7.27': ['sender-domain-unresolvable', 5],
  '7.28': ['rate-limited', 3],
  // https://www.rfc-editor.org/rfc/rfc8617#section-5
  '7.29': ['sender-authentication', 5],
  // https://www.rfc-editor.org/rfc/rfc8689#section-5
  '7.30': ['tls', 5],
} as const satisfies Readonly<Record<string, Meaning>>

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(Object.entries(ENHANCED_CODES))

/** What a code says of the reason; undefined for codes of no registry. */
export function enhancedMeaning(enhanced: string | undefined): Meaning | undefined {
  return enhanced === undefined ? undefined : MEANINGS.get(enhanced.slice(2))
}
