// The summary where something is known about the way in itself: a port that is blocked though the host is alive, a machine
// of ours that lets nothing out, the wrong mode of TLS, or another service on the port.
import { isOurs, systemErrorText } from '#lib/check/system-error.ts'
import { alive, hungUpAfter, PROXY_WAIT_MS, silentPorts, speaksPlain, speaksTls } from '#lib/diagnosis/aside.ts'
import { controlOf } from '#lib/diagnosis/control.ts'
import { type Attempt, type Conversation, exchangesOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type ForeignProtocol, foreignProtocol, protocolName } from '#lib/diagnosis/foreign-protocol.ts'
import type { Summary } from '#lib/diagnosis/model.ts'
import type { Position } from '#lib/diagnosis/position.ts'
import { isIpv4 } from '#lib/smtp/address.ts'
import { type Message, say } from '#lib/words/message.ts'

type Made = [chip: Message, title: Message, advice: Message, because: number[], tone?: Summary['tone']]

/** Undefined where nothing of the kind is known; the outcome is then told as it stands. */
export function wrongWaySummary(view: Conversation, { attempt, stage }: Position): Summary | undefined {
  if (attempt === undefined) return undefined
  const isEarly = stage === 'connect' || stage === 'banner' || stage === 'greet' || stage === 'tls'
  const made = isEarly ? (unreached(view, attempt) ?? wrongMode(view, attempt) ?? foreign(attempt) ?? mute(attempt)) : undefined
  if (made === undefined) return undefined
  const [chip, title, advice, because, tone = 'bad'] = made
  return { tone, chip, title, advice, because }
}

function unreached(view: Conversation, attempt: Attempt): Made | undefined {
  const { unreachable, host, port } = attempt
  if (unreachable === undefined || unreachable.cause === 'forbidden') return undefined
  if (unreachable.error === 'EADDRNOTAVAIL' && unreachable.from !== undefined) return undefined
  const because = [unreachable.seq]
  if (isOurs(unreachable.error)) {
    if (unreachable.error === 'ENETUNREACH' || unreachable.error === 'ENETDOWN') {
      const family = isIpv4(attempt.address) ? 'IPv4' : 'IPv6'
      return [say('outcome-no-network'), say('no-network-title', host), say('no-network-advice', family), because, 'unknown']
    }
    const text = systemErrorText(unreachable.error) ?? ''
    return [say('outcome-not-let-out'), say('not-let-out-title', host), say('not-let-out-advice', text), because, 'unknown']
  }
  const control = controlOf(view, attempt)
  if (control?.how === 'fails') {
    const advice = say('control-fails-advice', control.host, host)
    return [say('outcome-own-network'), say('control-fails-title', port), advice, [...because, ...control.because], 'unknown']
  }
  const seen = alive(view, attempt)
  if (seen !== undefined) {
    const both = [...because, ...seen.because]
    if (unreachable.cause === 'refused') {
      // Two refusals show no more than one.
      if (seen.how === 'refuses') return undefined
      return [say('outcome-connect-refused'), say('closed-title', host, port, seen.port), say('closed-advice', port), both]
    }
    const title = seen.how === 'answers' ? say('blocked-title', host, port, seen.port) : say('blocked-refused-title', host, port, seen.port)
    return [say('outcome-blocked', port), title, say('blocked-advice', port), both]
  }
  const silent = silentPorts(view, attempt)
  if (unreachable.cause !== 'timeout' || silent.length === 0) return undefined
  return [say('outcome-connect-timeout'), say('connect-timeout-title', host, port), say('all-silent-advice', silent), because]
}

function wrongMode(view: Conversation, attempt: Attempt): Made | undefined {
  const { host, port, closed } = attempt
  const ended = closed === undefined ? [] : [closed.seq]
  const tls = speaksTls(view, attempt)
  const inside = foreignProtocol(tls)
  if (tls !== undefined && inside !== undefined) return foreignSummary(tls, inside)
  if (tls !== undefined) {
    return [say('outcome-tls-expected'), say('tls-expected-title', host, port), say('tls-expected-advice'), ended]
  }
  const plain = speaksPlain(view, attempt)
  if (plain === undefined) return undefined
  const protocol = foreignProtocol(plain)
  if (protocol !== undefined) return foreignSummary(plain, protocol)
  return [say('outcome-plain-expected'), say('plain-expected-title', host, port), say('plain-expected-advice'), ended]
}

function foreign(attempt: Attempt): Made | undefined {
  const protocol = foreignProtocol(attempt)
  return protocol === undefined ? undefined : foreignSummary(attempt, protocol)
}

function foreignSummary(attempt: Attempt, protocol: ForeignProtocol): Made {
  const { host, port } = attempt
  const because = exchangesOf(attempt, 'banner').flatMap(seqsOf)
  if (protocol === 'tls') return [say('outcome-tls-expected'), say('tls-expected-title', host, port), say('tls-alert-advice'), because]
  const advice: Partial<Record<ForeignProtocol, Message>> = {
    imap: say('foreign-reader-advice'),
    pop3: say('foreign-reader-advice'),
    lmtp: say('foreign-lmtp-advice'),
  }
  const title = say('foreign-title', host, port, protocolName(protocol))
  return [say('outcome-not-smtp'), title, advice[protocol] ?? say('foreign-advice'), because]
}

function mute(attempt: Attempt): Made | undefined {
  const { host, closed } = attempt
  if (closed === undefined || (hungUpAfter(attempt) ?? 0) < PROXY_WAIT_MS) return undefined
  return [say('outcome-closed'), say('hung-up-title', host), say('proxy-advice'), [closed.seq]]
}
