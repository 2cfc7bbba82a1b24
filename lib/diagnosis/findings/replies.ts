// Findings about the replies that decided: why the server refuses, or puts off. A mailbox that does not exist and greylisting
// have findings of their own, see recipients.ts.
import { type Conversation, deliveriesOf, type Exchange, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import { isAboutHaste } from '#lib/diagnosis/findings/manners.ts'
import { smtpAttempt } from '#lib/diagnosis/findings/smtp-attempt.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { failedExchange } from '#lib/diagnosis/position.ts'
import { codeOf, commandOf, explained, reasonOf, recipientsOf } from '#lib/diagnosis/reply-words.ts'
import { replyClass } from '#lib/smtp/reply.ts'

/** Whose turn it is depends on the reason; what stands here is the usual. */
export const replyKinds = {
  'reply-refused': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1') },
  'reply-put-off': { severity: 'warning', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(replyKinds)

/** Of the connection that decides: the reply that ended it, and each recipient's that is no yes. Each reason is told once. */
export function replyFindings(view: Conversation): Finding[] {
  const attempt = smtpAttempt(view)
  if (attempt === undefined || view.hand !== undefined) return []
  const { refused, putOff } = recipientsOf(attempt)
  // Before the end a refusal may turn out to be none: HELO follows EHLO.
  const decisive = view.done === undefined ? undefined : failedExchange(attempt)
  // In LMTP the message has a reply for each recipient, and one may say no where the next has said yes.
  const undelivered = deliveriesOf(attempt).filter((each) => each.recipient !== undefined)
  const all = [...new Set([...(decisive === undefined ? [] : [decisive]), ...refused, ...putOff, ...undelivered])]
  const found = new Map<string, Finding>()
  for (const exchange of all) {
    const { code = 0 } = exchange
    const reason = reasonOf(exchange)
    if (code < 400 || isToldElsewhere(exchange) || reason === 'mailbox-unknown' || reason === 'greylisted') continue
    const id = replyClass(code) === 4 ? 'reply-put-off' : 'reply-refused'
    const same = found.get(`${id} ${reason}`)
    if (same !== undefined) same.because.push(...seqsOf(exchange))
    else found.set(`${id} ${reason}`, finding(id, seqsOf(exchange), paramsOf(exchange)))
  }
  return [...found.values()]
}

/** Is it about our breaking a login off, or about haste, or a matter of TLS? */
function isToldElsewhere(exchange: Exchange): boolean {
  if (exchange.sent?.cancel !== undefined || isAboutHaste(exchange)) return true
  return exchange.wait === 'starttls' && exchange.code !== 421
}

/** What the reply does not tell is absent. `turn` overrides the table's; `seconds`: how long it asks to wait. */
function paramsOf(exchange: Exchange): Finding['params'] {
  const said = { code: codeOf(exchange), command: commandOf(exchange) }
  const refusal = explained(exchange)
  // On a guess nothing is claimed.
  if (refusal === undefined || reasonOf(exchange) === undefined) return said
  const { reason, permanence, turn, provider, blockList, retryAfterMs } = refusal
  return {
    ...said,
    ...{ reason, permanence, turn },
    ...(provider === undefined ? {} : { provider }),
    ...(blockList === undefined ? {} : { blockList }),
    ...(retryAfterMs === undefined ? {} : { seconds: Math.round(retryAfterMs / 1000) }),
  }
}
