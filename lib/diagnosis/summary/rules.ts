// The summary of a session that left the ordinary way as it was asked to, or could not.
import { type Conversation, deliveriesOf, exchangesOf, handshakeOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { isEndOfMessage } from '#lib/diagnosis/exchange.ts'
import type { Summary } from '#lib/diagnosis/model.ts'
import { isAgreed, type Position } from '#lib/diagnosis/position.ts'
import { lackingXclient, type RulesAsked, type Stop } from '#lib/diagnosis/rules.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'
import { type Message, say } from '#lib/words/message.ts'

/** @param taken what would be said of the recipients without the stop */
export function stoppedSummary({ attempt }: Position, stop: Stop, taken: Summary): Summary {
  const advice = stop.how === 'quit' ? say('stopped-quit-advice') : say('stopped-drop-advice')
  const chip = say('outcome-stopped')
  if (stop.after === 'recipient') return { ...taken, chip, advice }
  if (stop.after === 'message') return { ...taken, advice: stop.how === 'quit' ? taken.advice : say('stopped-message-advice') }
  const before = attempt?.exchanges.filter((each) => each.wait !== 'rset' && each.wait !== 'quit' && !isEndOfMessage(each)).at(-1)
  const shown = before === undefined ? [] : seqsOf(before)
  const { connected, closed } = attempt ?? {}
  const because = shown.length > 0 ? shown : [connected, closed].flatMap((each) => (each === undefined ? [] : [each.seq]))
  return { tone: 'good', chip, title: stoppedTitle(stop, attempt), advice, because }
}

function stoppedTitle({ after }: Stop, attempt: Position['attempt']): Message {
  const host = attempt?.host ?? ''
  switch (after) {
    case 'connect':
      return say('stopped-connect-title', host)
    case 'banner':
      return say('stopped-banner-title', host)
    case 'greet':
      return say('stopped-greet-title', host)
    case 'tls': {
      const isUp = handshakeOf(attempt)?.protocol
      return isUp ? say('stopped-tls-title', host) : say('stopped-without-tls-title', host)
    }
    case 'auth':
      return exchangesOf(attempt, 'auth').some(isAgreed) ? say('stopped-auth-title', host) : say('stopped-greet-title', host)
    case 'sender':
      return say('stopped-sender-title', host)
    default:
      return deliveriesOf(attempt).length > 0 ? say('accepted-title', host) : say('stopped-data-title', host)
  }
}

/** XCLIENT was asked for and not to be had; undefined for all other refusals. */
export function lackingSummary(view: Conversation, { attempt }: Position, request: RulesAsked): Summary | undefined {
  const greeting = lackingXclient(view, request)
  if (greeting === undefined) return undefined
  const host = attempt?.host ?? ''
  const offered = parseKeywords(greeting.lines).find((each) => each.keyword === 'XCLIENT')
  const [title, advice] =
    offered === undefined
      ? [say('xclient-missing-title', host), say('xclient-missing-advice')]
      : [say('xclient-attributes-title', host), say('xclient-attributes-advice', offered.params)]
  return { tone: 'bad', chip: say('outcome-no-xclient'), title, advice, because: seqsOf(greeting) }
}
