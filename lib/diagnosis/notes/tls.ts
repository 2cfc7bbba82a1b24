// The note below a handshake: whether TLS stands, and what is to be thought of the certificate.
import type { EventOf } from '#lib/check/event.ts'
import { distrust } from '#lib/diagnosis/distrust.ts'
import type { Note } from '#lib/diagnosis/model.ts'
import { say } from '#lib/words/message.ts'

/** @param host what was dialled */
export function tlsNote(handshake: EventOf<'tls'>, host: string): Note[] {
  const { seq, protocol, certificate, trusted, problem, alert } = handshake
  if (problem === 'injection') return [{ seq, tone: 'bad', text: say('note-tls-injection') }]
  if (protocol === '') return [{ seq, tone: 'bad', text: say('note-tls-failed', alert ?? '') }]
  if (trusted) return [{ seq, tone: 'good', text: say('note-tls-trusted', protocol, host) }]
  if (certificate === undefined) return [{ seq, tone: 'warn', text: say('note-tls-anonymous', protocol) }]
  const why = distrust(handshake, host) ?? say('distrust-not-trusted')
  return [{ seq, tone: 'warn', text: say('note-tls-untrusted', protocol, why) }]
}
