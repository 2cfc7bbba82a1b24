// "Is a firewall in the way?" A server that talks to us says no; a silence can't tell a firewall from a dead host.
import { isOurs, systemErrorText } from '#lib/check/system-error.ts'
import { alive, silentPorts, speaksTls } from '#lib/diagnosis/aside.ts'
import { controlOf } from '#lib/diagnosis/control.ts'
import {
  type Attempt,
  type Conversation,
  decisiveAttempt,
  exchangesOf,
  failedHandshake,
  handshakeOf,
  isCutShort,
  seqsOf,
} from '#lib/diagnosis/conversation.ts'
import { maskedIn } from '#lib/diagnosis/masked.ts'
import type { Answer } from '#lib/diagnosis/model.ts'
import { say } from '#lib/words/message.ts'

export function firewallAnswer(view: Conversation): Answer {
  const own = ofTries(view)
  const attempt = decisiveAttempt(view)
  const control = view.done === undefined || attempt === undefined ? undefined : controlOf(view, attempt)
  if (control === undefined || own.reason === undefined) return own
  const { port, host } = control
  const because = [...own.because, ...control.because]
  if (control.how === 'answers')
    return { ...own, because, reason: say('firewall-and-control', own.reason, say('firewall-control-answers', port, host)) }
  return { verdict: 'bad', because, title: say('firewall-in-the-way'), reason: say('firewall-control-fails', port, host) }
}

function ofTries(view: Conversation): Answer {
  const attempt = decisiveAttempt(view)
  const { done } = view
  if (attempt?.connected !== undefined) {
    const banner = exchangesOf(attempt, 'banner')[0]
    const masked = maskedIn(attempt)
    if (masked !== undefined) {
      const reason = masked.banner ? say('firewall-fixup') : say('firewall-keywords', masked.keywords.slice(0, 3))
      return { verdict: 'bad', because: masked.because, title: say('firewall-bad'), reason }
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
    const tls = speaksTls(view, attempt)
    if (tls !== undefined) {
      const because = [attempt.connected.seq, ...exchangesOf(tls, 'tls').flatMap(seqsOf)]
      return { verdict: 'good', because, title: say('firewall-good'), reason: say('firewall-second-look') }
    }
    if (banner?.replies.length === 0 && (closed?.by === 'server' || (closed?.cause === 'timeout' && !isCutShort(closed)))) {
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
  const known = attempt === undefined ? undefined : besides(view, attempt, because)
  if (known !== undefined) return known
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

/** What the looks at other ports, and the system's own words, say beyond the failure itself. */
function besides(view: Conversation, attempt: Attempt, because: number[]): Answer | undefined {
  const { unreachable, port } = attempt
  // That the address we were to come from is not ours is told elsewhere.
  if (unreachable === undefined || unreachable.cause === 'forbidden' || unreachable.error === 'EADDRNOTAVAIL') return undefined
  const bad = { verdict: 'bad' as const, because, title: say('firewall-in-the-way') }
  const { error, cause } = unreachable
  if (error === 'EPERM' || error === 'EACCES') return { ...bad, reason: say('firewall-ours', systemErrorText(error) ?? error) }
  if (isOurs(error)) return { verdict: 'unknown', because, title: say('firewall-unknown'), reason: say('firewall-no-network') }
  const seen = alive(view, attempt)
  if (seen !== undefined && cause !== 'refused') {
    const both = { ...bad, because: [...because, ...seen.because] }
    if (seen.how === 'refuses') return { ...both, reason: say('firewall-drops-one', port, seen.port) }
    return { ...both, reason: cause === 'timeout' ? say('firewall-blocks', port, seen.port) : say('firewall-rejects', port, seen.port) }
  }
  const silent = silentPorts(view, attempt)
  if (cause !== 'timeout' || silent.length === 0) return undefined
  return { verdict: 'unknown', because, title: say('firewall-unknown'), reason: say('firewall-all-dropped', port, silent) }
}
