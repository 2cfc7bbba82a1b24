// "Is the server up?"
import { isOurs } from '#lib/check/system-error.ts'
import { alive, speaksPlain, speaksTls } from '#lib/diagnosis/aside.ts'
import { controlOf } from '#lib/diagnosis/control.ts'
import {
  type Attempt,
  brokenBy,
  type Conversation,
  decisiveAttempt,
  type Exchange,
  exchangesOf,
  failedHandshake,
  isCutShort,
  seqsOf,
} from '#lib/diagnosis/conversation.ts'
import { failedLookup } from '#lib/diagnosis/failed-lookup.ts'
import { foreignProtocol, protocolName } from '#lib/diagnosis/foreign-protocol.ts'
import type { Answer } from '#lib/diagnosis/model.ts'
import { quoted, reasonOf } from '#lib/diagnosis/reply-words.ts'
import { replyClass } from '#lib/smtp/reply.ts'
import { say } from '#lib/words/message.ts'

/** Up means that it speaks SMTP to us; whether it likes us is another question. */
export function serverUpAnswer(view: Conversation): Answer {
  const attempt = decisiveAttempt(view)
  if (attempt === undefined) return withoutAttempt(view)
  if (attempt.connected === undefined) return withoutConnection(view, attempt)
  const banner = exchangesOf(attempt, 'banner')[0]
  const known = wrongMode(view, attempt)
  if (known !== undefined) return known
  if (banner?.code === 220) {
    const ms = (banner.replies.at(-1)?.at ?? 0) - attempt.connected.at
    return { ...ofBanner(banner), reason: say('up-greeted', ms, attempt.port) }
  }
  if (banner?.code !== undefined) return ofBanner(banner)
  return withoutBanner(view, attempt)
}

/** What a whole banner says of the server. */
function ofBanner(banner: Exchange): Answer {
  const because = seqsOf(banner)
  const kind = replyClass(banner.code ?? 0)
  if (banner.code === 220) return { verdict: 'good', because, title: say('up-good'), reason: undefined }
  if (kind === 4) return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-not-now', quoted(banner)) }
  if (kind !== 5) return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-odd', quoted(banner)) }
  const reason = reasonOf(banner) === 'not-accepting' ? say('up-no-mail', quoted(banner)) : say('up-refuses-us', quoted(banner))
  return { verdict: 'good', because, title: say('up-good'), reason }
}

/** Something is up on that port, though not as we went about it, or not a mail server. */
function wrongMode(view: Conversation, attempt: Attempt): Answer | undefined {
  const plain = speaksPlain(view, attempt)
  const tls = speaksTls(view, attempt)
  const protocol = foreignProtocol(attempt) ?? foreignProtocol(plain) ?? foreignProtocol(tls)
  const shown = plain ?? tls ?? attempt
  const because = shown.exchanges.flatMap(seqsOf).slice(0, 1)
  if (protocol === 'tls' || (tls !== undefined && protocol === undefined)) return insideTls(tls, because)
  if (protocol !== undefined)
    return { verdict: 'bad', because, title: say('up-bad', attempt.port), reason: say('up-foreign', protocolName(protocol)) }
  if (plain === undefined) return undefined
  return { verdict: 'good', because, title: say('up-good'), reason: say('up-plain-expected') }
}

/** What a look has heard in TLS, where the port wants that first. */
function insideTls(tls: Attempt | undefined, because: number[]): Answer {
  const banner = exchangesOf(tls, 'banner')[0]
  if (banner?.code === undefined) return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-tls-expected') }
  const heard = ofBanner(banner)
  return banner.code === 220 ? { ...heard, reason: say('up-tls-greeted') } : heard
}

function withoutBanner(view: Conversation, attempt: Attempt): Answer {
  const banner = exchangesOf(attempt, 'banner')[0]
  const { closed } = attempt
  const failed = failedHandshake(attempt)
  if (failed !== undefined) {
    return { verdict: 'unknown', because: [failed.seq], title: say('up-unknown'), reason: say('up-no-tls') }
  }
  const open = { verdict: 'unknown' as const, because: seqs(attempt.connected), title: say('up-open') }
  const isOver = closed !== undefined || view.done !== undefined
  if (banner !== undefined && banner.replies.length > 0 && isOver) {
    const because = seqsOf(banner)
    if (brokenBy(banner) !== undefined) return { verdict: 'bad', because, title: say('up-bad', attempt.port), reason: say('up-not-smtp') }
    return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-half-greeting') }
  }
  if (closed === undefined) {
    if (view.done === undefined) return { ...open, reason: say('up-connected') }
    return { ...open, title: say('up-unknown'), reason: say('up-not-reached') }
  }
  const because = [...seqs(attempt.connected), closed.seq]
  if (closed.cause === 'limit') return { verdict: 'bad', because, title: say('up-bad', attempt.port), reason: say('up-not-smtp') }
  // It may want nothing to do with our address, or with our PROXY header: that it is down nobody has seen.
  if (closed.by === 'server') return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-hung-up') }
  const reason = isCutShort(closed) ? say('up-not-reached') : closed.asked === true ? say('up-dropped') : say('up-silent')
  return { verdict: 'unknown', because, title: say('up-unknown'), reason }
}

function withoutConnection(view: Conversation, attempt: Attempt): Answer {
  const { unreachable, port } = attempt
  if (unreachable === undefined || view.done === undefined) {
    const title = view.done === undefined ? say('up-open') : say('up-unknown')
    return { verdict: 'unknown', because: [], title, reason: view.done === undefined ? undefined : say('up-not-reached') }
  }
  const because = view.attempts.flatMap((each) => seqs(each.unreachable))
  // Nothing left our machine.
  if (unreachable.error === 'EADDRNOTAVAIL') return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-not-asked') }
  const isKeptBack = unreachable.spared !== undefined || unreachable.lab !== undefined
  if (isKeptBack) return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-kept-back') }
  if (isOurs(unreachable.error)) return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-not-let-out') }
  const control = controlOf(view, attempt)
  if (control?.how === 'fails') {
    const both = [...because, ...control.because]
    return { verdict: 'unknown', because: both, title: say('up-unknown'), reason: say('up-control-fails', control.port) }
  }
  const seen = alive(view, attempt)
  const both = [...because, ...(seen?.because ?? [])]
  if (seen?.how === 'answers') {
    return unreachable.cause === 'refused'
      ? { verdict: 'bad', because: both, title: say('up-bad', attempt.port), reason: say('up-closed', seen.port, port) }
      : { verdict: 'good', because: both, title: say('up-good'), reason: say('up-alive', seen.port, port) }
  }
  if (seen?.how === 'refuses' && unreachable.cause !== 'refused') {
    return { verdict: 'unknown', because: both, title: say('up-unknown'), reason: say('up-refusing', seen.port, port) }
  }
  if (unreachable.cause === 'refused')
    return { verdict: 'bad', because, title: say('up-bad', attempt.port), reason: say('up-refused', attempt.port) }
  const reasons = { timeout: say('up-no-answer'), unreachable: say('up-no-route'), reset: say('up-reset'), forbidden: say('up-forbidden') }
  return { verdict: 'unknown', because, title: say('up-unknown'), reason: reasons[unreachable.cause] }
}

function withoutAttempt(view: Conversation): Answer {
  if (view.done === undefined) return { verdict: 'unknown', because: [], title: say('up-open'), reason: undefined }
  const { answer: failed, limitedTo } = failedLookup(view) ?? {}
  if (failed === undefined) return { verdict: 'unknown', because: [], title: say('up-unknown'), reason: say('up-not-reached') }
  const because = [failed.seq]
  const isStopped = view.done.outcome === 'cancelled' || view.done.outcome === 'interrupted'
  if (isStopped) return { verdict: 'unknown', because: [], title: say('up-unknown'), reason: say('up-not-reached') }
  if (limitedTo !== undefined) {
    return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-limited', failed.name, limitedTo) }
  }
  if (failed.status === 'nxdomain') return { verdict: 'bad', because, title: say('up-none'), reason: say('up-no-domain', failed.name) }
  if (failed.status === 'nodata') return { verdict: 'bad', because, title: say('up-none'), reason: say('up-no-address', failed.name) }
  if (failed.status === 'ok') {
    if (failed.type === 'MX' && view.done.outcome === 'rejected') {
      return { verdict: 'bad', because, title: say('up-none'), reason: say('up-null-mx', failed.name) }
    }
    return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-not-reached') }
  }
  return { verdict: 'unknown', because, title: say('up-unknown'), reason: say('up-dns-failed') }
}

function seqs(event: { seq: number } | undefined): number[] {
  return event === undefined ? [] : [event.seq]
}
