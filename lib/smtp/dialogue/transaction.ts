// A mail transaction: the sender, the recipients, and the message where there is one.
import { type Command, data, rset } from '#lib/smtp/command.ts'
import { exchange, leave, read, refused, stopped } from '#lib/smtp/dialogue/courtesy.ts'
import { deliver, deliverInChunks } from '#lib/smtp/dialogue/deliver.ts'
import { moreOf } from '#lib/smtp/dialogue/extra.ts'
import type { Plan, Talk } from '#lib/smtp/dialogue/steps.ts'
import { type Envelope, envelopeOf } from '#lib/smtp/envelope.ts'
import type { Offer } from '#lib/smtp/extensions.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { isYes, type Reply, replyClass, SECOND_BANNER } from '#lib/smtp/reply.ts'

/** From MAIL to QUIT. */
export function* transaction(plan: Plan, offer: Offer): Talk<void> {
  const envelope = envelopeOf(plan, offer)
  // The server has said beforehand that it can't take this mail; to name it would only make it refuse.
  if ('lacks' in envelope) return yield* leave({ outcome: 'rejected', place: 'sender' })
  const { uses, mail, rcpts, message } = envelope

  const ahead = sentAhead(plan, envelope)
  if (ahead.length > 0) yield { do: 'send', commands: ahead }
  const ask = (command: Command, wait: WaitId) => (ahead.includes(command) ? read(wait) : exchange(command, wait))
  /** What was sent beyond the recipients, and has no reply yet. */
  const behind = ahead.slice(1 + rcpts.length)

  // https://www.rfc-editor.org/rfc/rfc5321#section-3.3
  const sender = yield* ask(mail, 'mail')
  if (!isYes(sender.code)) return yield* refused('sender', sender, undefined, ahead.slice(1))
  if (yield* stopped(plan, 'sender', 'in-transaction')) return

  const answers: Reply[] = []
  for (const recipient of rcpts) {
    const answer = yield* ask(recipient, 'rcpt')
    answers.push(answer)
    if (answer.code === 421) return yield* refused('recipient', answer)
    if (answer.code === SECOND_BANNER) return yield* refused('recipient', answer, 'in-transaction', ahead.slice(1 + answers.length))
  }
  const taken = answers.filter((answer) => isYes(answer.code)).length
  if (taken === 0) {
    const refusal = worth(answers)
    return yield* refused('recipient', refusal, 'in-transaction', behind, moreOf(plan, refusal))
  }
  if (yield* stopped(plan, 'recipient', 'in-transaction')) return

  if (message === undefined) return yield* leave({ outcome: 'completed', place: 'end' }, 'in-transaction', behind, moreOf(plan))
  // https://www.rfc-editor.org/rfc/rfc2033#section-4.2
  const replies = plan.greeting.verb === 'LHLO' ? taken : 1
  if (uses.has('CHUNKING')) return yield* deliverInChunks(plan, { message, uses, offer, replies })
  const ready = yield* behind.length > 0 ? read('data') : exchange(data(), 'data')
  return yield* deliver(plan, ready, message, replies)
}

/**
 * What goes out as one group, before the first reply has come: MAIL, the recipients, and DATA, which has to be the last of its
 * group; in a probe RSET, which may stand anywhere. Nothing goes beyond the step that the session is to stop after. QUIT
 * waits for what was answered, and chunks wait for a recipient that was taken, so that no message can go out by accident.
 * @see https://www.rfc-editor.org/rfc/rfc2920#section-3.1
 */
function sentAhead(plan: Plan, { uses, mail, rcpts, message }: Envelope): Command[] {
  const stop = plan.stop?.after
  if (!uses.has('PIPELINING') || stop === 'sender') return []
  if (stop === 'recipient' || (message !== undefined && uses.has('CHUNKING'))) return [mail, ...rcpts]
  if (message === undefined) return [mail, ...rcpts, rset()]
  // In LMTP a dot without recipients has no reply at all, so DATA is said only where one was taken.
  return plan.greeting.verb === 'LHLO' ? [mail, ...rcpts] : [mail, ...rcpts, data()]
}

/** Of several refusals the one that says most: a temporary one, since it may turn into a yes. */
function worth(answers: readonly Reply[]): Reply {
  const reply = answers.find((answer) => replyClass(answer.code) === 4) ?? answers[0]
  if (reply === undefined) throw new Error('A session needs a recipient.')
  return reply
}
