// A mail transaction: the sender, the recipients, and the message where there is one.
import { data, mail, rcpt } from '#lib/smtp/command.ts'
import { dotStuff } from '#lib/smtp/data.ts'
import { exchange, leave, read, refused, stopped } from '#lib/smtp/dialogue/courtesy.ts'
import type { Plan, Talk } from '#lib/smtp/dialogue/steps.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'
import { type Reply, replyClass } from '#lib/smtp/reply.ts'

/** From MAIL to QUIT. */
export function* transaction(plan: Plan, _keywords: readonly Keyword[]): Talk<void> {
  // https://www.rfc-editor.org/rfc/rfc5321#section-3.3
  const sender = yield* exchange(mail(plan.from), 'mail')
  if (replyClass(sender.code) !== 2) return yield* refused('sender', sender)
  if (yield* stopped(plan, 'sender', 'in-transaction')) return

  const answers: Reply[] = []
  for (const recipient of plan.recipients) {
    const answer = yield* exchange(rcpt(recipient), 'rcpt')
    answers.push(answer)
    if (answer.code === 421) return yield* refused('recipient', answer)
  }
  if (!answers.some((answer) => replyClass(answer.code) === 2)) return yield* refused('recipient', worth(answers), 'in-transaction')
  if (yield* stopped(plan, 'recipient', 'in-transaction')) return

  if (plan.message === undefined) return yield* leave({ outcome: 'completed', place: 'end' }, 'in-transaction')
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.4
  const ready = yield* exchange(data(), 'data')
  if (replyClass(ready.code) !== 3) return yield* refused('message', ready, 'in-transaction')
  if (yield* stopped(plan, 'data')) return
  yield { do: 'send-message', lines: dotStuff(plan.message.ascii), replies: 1 }
  const received = yield* read('dot')
  if (replyClass(received.code) !== 2) return yield* refused('message', received)
  if (yield* stopped(plan, 'message')) return
  return yield* leave({ outcome: 'accepted', place: 'end' })
}

/** Of several refusals the one that says most: a temporary one, since it may turn into a yes. */
function worth(answers: readonly Reply[]): Reply {
  const reply = answers.find((answer) => replyClass(answer.code) === 4) ?? answers[0]
  if (reply === undefined) throw new Error('A session needs a recipient.')
  return reply
}
