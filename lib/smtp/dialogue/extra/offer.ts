// One transaction that is never finished: a sender, recipients whose replies are all that is wanted, and RSET.
import type { ExtraKind, RelayForm } from '#lib/check/extra.ts'
import { type Command, mail, rcpt, rset } from '#lib/smtp/command.ts'
import { exchange } from '#lib/smtp/dialogue/courtesy.ts'
import type { Talk } from '#lib/smtp/dialogue/steps.ts'
import { type Reply, replyClass } from '#lib/smtp/reply.ts'

/** Who it is from, and for whom. */
export interface Offer {
  from: string
  recipients: readonly { to: string; form?: RelayForm }[]
}

/** Asks one question that is no part of the mail. */
export function askExtra(kind: ExtraKind, command: Command): Talk<Reply> {
  return exchange({ ...command, extra: kind }, 'extra')
}

/**
 * Offers a mail and takes it back. `dismissed`: the server has said goodbye.
 * @param goesOn is told each recipient's answer, and says whether the next may be asked
 */
export function* offerTo(
  kind: ExtraKind,
  { from, recipients }: Offer,
  goesOn: (answer: Reply, form: RelayForm | undefined) => boolean = () => true,
): Talk<'open' | 'dismissed'> {
  const sender = yield* askExtra(kind, mail(from))
  if (sender.code === 421) return 'dismissed'
  // Without a sender nothing was begun, and nothing that it says of a recipient would count.
  if (replyClass(sender.code) !== 2) return 'open'
  for (const { to, form } of recipients) {
    const answer = yield* askExtra(kind, { ...rcpt(to), ...(form === undefined ? {} : { form }) })
    if (answer.code === 421) return 'dismissed'
    if (!goesOn(answer, form)) break
  }
  return (yield* askExtra(kind, rset())).code === 421 ? 'dismissed' : 'open'
}
