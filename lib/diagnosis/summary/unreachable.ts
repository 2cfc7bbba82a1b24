// The summary of a check that came to no session, or whose session broke.
import type { AnswerStatus, UnreachableCause } from '#lib/check/event.ts'
import { brokenBy, type Conversation, type Exchange, handshakeOf, isEndOfMessage, seqsOf } from '#lib/diagnosis/conversation.ts'
import { failedLookup } from '#lib/diagnosis/failed-lookup.ts'
import type { Summary } from '#lib/diagnosis/model.ts'
import type { Position } from '#lib/diagnosis/position.ts'
import { replyChip } from '#lib/diagnosis/summary/refusal.ts'
import { labRefused } from '#lib/words/lab.ts'
import { type Message, say } from '#lib/words/message.ts'

/** Nothing that speaks SMTP was reached: DNS, connection, silence, or a null MX. */
export function unreachableSummary(view: Conversation, { attempt }: Position, target: string): Summary {
  if (attempt === undefined) return byLookup(view, target)
  const { unreachable, closed, host, port } = attempt
  if (unreachable !== undefined) {
    const because = [unreachable.seq]
    const { lab, spared, from, error } = unreachable
    if (spared !== undefined) {
      return { tone: 'unknown', chip: say('outcome-spared'), title: say(`${spared}-title`, host), advice: say(`${spared}-advice`), because }
    }
    if (lab !== undefined) {
      const advice = say('lab-advice', labRefused(lab))
      return { tone: 'unknown', chip: say('outcome-lab'), title: say('lab-title'), advice, because }
    }
    if (error === 'EADDRNOTAVAIL' && from !== undefined) {
      const title = say('source-address-title', from)
      return { tone: 'unknown', chip: say('outcome-source-address'), title, advice: say('source-address-advice'), because }
    }
    const [chip, title, advice] = byCause(unreachable.cause, host, port)
    return { tone: unreachable.cause === 'forbidden' ? 'unknown' : 'bad', chip, title, advice, because }
  }
  const because = closed === undefined ? [] : [closed.seq]
  if (closed?.cause === 'limit') {
    return { tone: 'bad', chip: say('outcome-closed'), title: say('too-much-title', host), advice: say('too-much-advice'), because }
  }
  if (closed?.by === 'server') {
    const advice = attempt.proxied === undefined ? say('hung-up-advice') : say('proxy-refused-advice')
    return { tone: 'bad', chip: say('outcome-closed'), title: say('hung-up-title', host), advice, because }
  }
  const advice = handshakeOf(attempt) === undefined ? say('silent-advice') : say('silent-tls-advice')
  return { tone: 'bad', chip: say('outcome-timeout'), title: say('silent-title', host), advice, because }
}

/** A session that broke, or a server that speaks no SMTP. */
export function brokenSummary(position: Position): Summary {
  const { attempt, exchange, stage } = position
  const host = attempt?.host ?? ''
  const closed = attempt?.closed
  const because = [...(exchange === undefined ? [] : seqsOf(exchange)), ...(closed === undefined ? [] : [closed.seq])]
  const bad = (chip: Message, title: Message, advice: Message): Summary => ({ tone: 'bad', chip, title, advice, because })
  const place = say(`place-${stage}`)
  if (closed?.cause === 'limit') return bad(say('outcome-closed'), say('too-much-title', host), say('too-much-advice'))
  if (exchange?.wait === 'banner' && brokenBy(exchange) !== undefined) {
    return bad(say('outcome-not-smtp'), say('not-smtp-title', host, attempt?.port ?? 0), say('not-smtp-advice'))
  }
  if (exchange?.code === undefined && closed?.by === 'server')
    return bad(say('outcome-closed'), say('broke-off-title', host, place), withoutLastWord(exchange) ?? say('broke-off-advice'))
  if (closed?.cause === 'timeout') {
    const waitedMs = closed.at - (exchange?.askedAt ?? 0)
    const advice = withoutLastWord(exchange) ?? say('timed-out-advice', waitedMs)
    return bad(say('outcome-timeout'), say('timed-out-title', host, place), advice)
  }
  const chip = exchange?.code === undefined ? say('outcome-not-smtp') : replyChip(exchange)
  return bad(chip, say('out-of-step-title', host), say('out-of-step-advice'))
}

/** Of a message whose fate is not known: https://www.rfc-editor.org/rfc/rfc1047#section-2 */
function withoutLastWord(exchange: Exchange | undefined): Message | undefined {
  return exchange !== undefined && isEndOfMessage(exchange) && exchange.code === undefined ? say('no-last-word-advice') : undefined
}

function byCause(cause: UnreachableCause, host: string, port: number): [chip: Message, title: Message, advice: Message] {
  switch (cause) {
    case 'refused':
      return [say('outcome-connect-refused'), say('connect-refused-title', host, port), say('connect-refused-advice')]
    case 'timeout':
      return [say('outcome-connect-timeout'), say('connect-timeout-title', host, port), say('connect-timeout-advice')]
    case 'unreachable':
      return [say('outcome-connect-unreachable'), say('connect-unreachable-title', host), say('connect-unreachable-advice')]
    case 'reset':
      return [say('outcome-connect-reset'), say('connect-reset-title', host), say('connect-reset-advice')]
    case 'forbidden':
      return [say('outcome-forbidden'), say('forbidden-title'), say('forbidden-advice')]
  }
}

function byLookup(view: Conversation, target: string): Summary {
  const mx = view.lookups.find((each) => each.asked.type === 'MX')?.answer
  const { answer: last, limitedTo } = failedLookup(view) ?? {}
  const name = last?.name ?? target
  const because = last === undefined ? [] : [last.seq]
  const bad = (chip: Message, title: Message, advice: Message): Summary => ({ tone: 'bad', chip, title, advice, because })
  if (view.done?.outcome === 'rejected') return bad(say('outcome-null-mx'), say('null-mx-title', name), say('null-mx-advice'))
  const chip = statusChip(last?.status ?? 'nodata')
  if (limitedTo !== undefined) return bad(chip, say('limited-title', name, limitedTo), say('limited-advice', limitedTo))
  if (mx?.status === 'ok' && last !== mx && (last?.status === 'nxdomain' || last?.status === 'nodata')) {
    return bad(chip, say('mx-unresolvable-title', name), say('mx-unresolvable-advice'))
  }
  switch (last?.status) {
    case 'nxdomain':
      return bad(chip, say('nxdomain-title', name), say('nxdomain-advice'))
    case 'servfail':
    case 'refused':
      return bad(chip, say('dns-failed-title', name), say('dns-failed-advice'))
    case 'timeout':
      return bad(chip, say('dns-timeout-title', name), say('dns-timeout-advice'))
    case 'nodata':
    case 'ok':
    case undefined:
      return bad(chip, say('no-address-title', name), say('no-address-advice'))
  }
}

function statusChip(status: AnswerStatus): Message {
  switch (status) {
    case 'nxdomain':
      return say('outcome-nxdomain')
    case 'servfail':
      return say('outcome-servfail')
    case 'refused':
      return say('outcome-dns-refused')
    case 'timeout':
      return say('outcome-dns-timeout')
    case 'nodata':
    case 'ok':
      return say('outcome-no-address')
  }
}
