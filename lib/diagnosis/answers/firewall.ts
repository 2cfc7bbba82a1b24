// "Is a firewall in the way?" A server that talks to us says no; a silence can't tell a firewall from a dead host.
import { type Conversation, decisiveAttempt, exchangesOf, failedHandshake, handshakeOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { Answer } from '#lib/diagnosis/model.ts'
import { isMasked } from '#lib/diagnosis/reply-words.ts'
import { say } from '#lib/words/en.ts'

export function firewallAnswer(view: Conversation): Answer {
  const attempt = decisiveAttempt(view)
  const { done } = view
  if (attempt?.connected !== undefined) {
    const banner = exchangesOf(attempt, 'banner')[0]
    if (banner !== undefined && isMasked(banner)) {
      return { verdict: 'bad', because: seqsOf(banner), title: say('firewall-bad'), reason: say('firewall-fixup') }
    }
    const { closed } = attempt
    const failed = failedHandshake(attempt)
    if (banner === undefined && failed !== undefined) {
      return { verdict: 'unknown', because: [failed.seq], title: say('firewall-unknown'), reason: say('firewall-no-tls') }
    }
    if (banner?.replies.length === 0 && closed?.asked === true && handshakeOf(attempt) === undefined) {
      const because = [attempt.connected.seq, closed.seq]
      return { verdict: 'unknown', because, title: say('firewall-unknown'), reason: say('firewall-dropped-early') }
    }
    if (banner?.replies.length === 0 && (closed?.by === 'server' || closed?.cause === 'timeout')) {
      const because = [attempt.connected.seq, closed.seq]
      return { verdict: 'unknown', because, title: say('firewall-unknown'), reason: say('firewall-silent') }
    }
    const tried = view.attempts.filter((each) => each.trying !== undefined)
    const nth = tried.findIndex((each) => each.connected !== undefined) + 1
    const reason = nth === 1 ? say('firewall-first-try') : say('firewall-nth-try', nth)
    return { verdict: 'good', because: [attempt.connected.seq], title: say('firewall-good'), reason }
  }
  if (done === undefined) return { verdict: 'unknown', because: [], title: say('firewall-open'), reason: undefined }
  const because = view.attempts.flatMap((each) => (each.unreachable === undefined ? [] : [each.unreachable.seq]))
  const unknown = { verdict: 'unknown' as const, because, title: say('firewall-unknown') }
  switch (attempt?.unreachable?.cause) {
    case 'refused':
      return { ...unknown, reason: say('firewall-refused') }
    case 'timeout':
      return { ...unknown, reason: say('firewall-dropped', attempt.port) }
    case 'reset':
      return { ...unknown, reason: say('firewall-reset') }
    case 'unreachable':
      // Nothing left our machine, so nothing stood in its way.
      if (attempt.unreachable.error === 'EADDRNOTAVAIL') return { ...unknown, reason: say('firewall-not-tried') }
      return { ...unknown, reason: say('firewall-no-route') }
    case 'forbidden':
    case undefined:
      return { ...unknown, reason: attempt?.trying === undefined ? say('firewall-not-tried') : say('up-not-reached') }
  }
}
