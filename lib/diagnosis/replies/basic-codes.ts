// What three-digit codes say by themselves, where the text says nothing.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/**
 * The most common meaning of each code in the field.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3
 * @see https://www.rfc-editor.org/rfc/rfc4954#section-6 for 43z and 53z
 * @see https://www.rfc-editor.org/rfc/rfc7504#section-3 for 521 and 556
 */
export const BASIC_CODES: Readonly<Record<string, ReplyReason>> = {
  421: 'server-trouble',
  422: 'mailbox-full',
  431: 'storage-full',
  432: 'auth-failed',
  441: 'connection',
  442: 'connection',
  446: 'loop',
  447: 'connection',
  449: 'server-trouble',
  450: 'server-trouble',
  451: 'server-trouble',
  452: 'storage-full',
  453: 'too-many-recipients',
  454: 'tls',
  455: 'syntax',
  471: 'spam-content',
  500: 'syntax',
  501: 'syntax',
  502: 'syntax',
  503: 'syntax',
  504: 'syntax',
  510: 'mailbox-unknown',
  511: 'mailbox-unknown',
  512: 'recipient-domain-unknown',
  513: 'mailbox-unknown',
  521: 'not-accepting',
  522: 'mailbox-full',
  523: 'message-too-large',
  524: 'auth-required',
  525: 'auth-failed',
  530: 'auth-required',
  534: 'auth-failed',
  535: 'auth-failed',
  538: 'tls',
  541: 'policy',
  550: 'policy',
  551: 'relay-denied',
  552: 'mailbox-full',
  553: 'mailbox-unknown',
  554: 'policy',
  555: 'syntax',
  556: 'not-accepting',
  571: 'policy',
}

/** Codes that say more than an enhanced code such as `5.7.0` beside them. */
export const PLAIN_BASIC_CODES: Readonly<Record<string, ReplyReason>> = {
  530: 'auth-required',
  534: 'auth-failed',
  535: 'auth-failed',
  538: 'tls',
}
