// A look at what answers, and no more: the handshake where TLS comes first, the banner, and a polite goodbye.
import { leave, read } from '#lib/smtp/dialogue/courtesy.ts'
import type { Talk } from '#lib/smtp/dialogue/steps.ts'

/** `implicit`: TLS from the first byte on (RFC 8314, section 3). */
export function* glance(mode: 'plain' | 'implicit'): Talk<void> {
  if (mode === 'implicit') yield { do: 'secure', mode: 'implicit' }
  const banner = yield* read('banner')
  // https://www.rfc-editor.org/rfc/rfc5321#section-3.1
  // After anything but a greeting QUIT is still owed.
  yield* leave({ outcome: banner.code === 220 ? 'completed' : 'protocol-error', place: 'banner' })
}
