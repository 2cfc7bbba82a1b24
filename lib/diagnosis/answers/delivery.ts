// "Does the whole session work with no other software in between?"
import type { CheckRequest } from '#lib/check/request.ts'
import { type Conversation, deliveriesOf, isEndOfMessage, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { Answer } from '#lib/diagnosis/model.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { quoted, receiversOf, recipientsOf } from '#lib/diagnosis/reply-words.ts'
import { positionFor, type RulesAsked, stopOf } from '#lib/diagnosis/rules.ts'
import { say } from '#lib/words/message.ts'

export function deliveryAnswer(view: Conversation, request: Pick<CheckRequest, 'purpose'> & RulesAsked): Answer {
  const { done } = view
  const { attempt, stage, exchange } = positionFor(view, request)
  const taken = deliveriesOf(attempt).filter(isAgreed)
  if (done === undefined) return { verdict: 'unknown', because: [], title: say('delivery-open'), reason: undefined }
  const seqs = exchange === undefined ? [] : seqsOf(exchange)
  const because = seqs.length === 0 && attempt?.closed !== undefined ? [attempt.closed.seq] : seqs
  const place = say(`place-${stage}`)
  const unknown = { verdict: 'unknown' as const, because, title: say('delivery-unknown') }
  const bad = { verdict: 'bad' as const, because, title: say('delivery-bad') }
  if (view.hand !== undefined && done.outcome !== 'interrupted') {
    if (taken.length === 0) return { ...unknown, because: [], reason: say('hand-delivery') }
    return { verdict: 'good', because: taken.flatMap(seqsOf), title: say('delivery-good'), reason: say('hand-delivery-taken') }
  }
  switch (done.outcome) {
    case 'accepted': {
      const ms = (attempt?.closed?.at ?? done.at) - (attempt?.connected?.at ?? 0)
      const all = recipientsOf(attempt).all.length
      const yes = receiversOf(attempt).length
      const reason = yes < all ? say('delivery-accepted-some', ms, yes, all) : say('delivery-accepted', ms)
      return { verdict: 'good', because: taken.length === 0 ? because : taken.flatMap(seqsOf), title: say('delivery-good'), reason }
    }
    case 'completed':
      if (stopOf(view, request) !== undefined) return { ...unknown, because: [], reason: say('delivery-stopped-as-asked') }
      return { ...unknown, because: [], reason: say('delivery-probe') }
    case 'deferred':
      return { ...unknown, reason: say('delivery-put-off', place) }
    case 'rejected':
      if (attempt === undefined) return { ...unknown, reason: say('delivery-no-session') }
      if (exchange?.wait === 'data') return { ...bad, reason: say('delivery-data-refused', quoted(exchange)) }
      if (exchange?.wait === 'dot' || exchange?.wait === 'bdat')
        return { ...bad, reason: say('delivery-message-refused', quoted(exchange)) }
      return { ...(request.purpose === 'probe' ? unknown : bad), reason: say('delivery-partly', place) }
    case 'protocol-error':
      // https://www.rfc-editor.org/rfc/rfc1047#section-2
      if (exchange !== undefined && isEndOfMessage(exchange) && exchange.replies.length === 0) {
        return { ...bad, reason: say('delivery-no-last-word') }
      }
      return { ...bad, reason: say('delivery-broken', place) }
    case 'cancelled':
    case 'interrupted':
      return { ...unknown, reason: say('delivery-stopped') }
    case 'tls-failed':
      return { ...unknown, reason: say('delivery-no-tls') }
    case 'unreachable':
    case 'forbidden':
      return { ...unknown, because: [], reason: say('delivery-no-session') }
    case 'auth-failed':
      return { ...unknown, reason: say('delivery-no-login') }
  }
}
