// The SMTP dialogue as a pure program: it yields steps and is given replies, and never sees a socket. Read `session` from
// top to bottom and you have read a mail session. A broken wire is no case here: whoever plays the steps stops playing.
import { read, refused, stopped } from '#lib/smtp/dialogue/courtesy.ts'
import { greet, upgrade } from '#lib/smtp/dialogue/greet.ts'
import type { Plan, Talk } from '#lib/smtp/dialogue/steps.ts'
import { transaction } from '#lib/smtp/dialogue/transaction.ts'

export type { Ending, Heard, Message, Place, Plan, Step, Talk, TlsMode } from '#lib/smtp/dialogue/steps.ts'

/** A whole session, from the banner to QUIT. */
export function* session(plan: Plan): Talk<void> {
  if (yield* stopped(plan, 'connect')) return
  // https://www.rfc-editor.org/rfc/rfc8314#section-3
  if (plan.tls === 'implicit') yield { do: 'secure', mode: 'implicit' }

  // https://www.rfc-editor.org/rfc/rfc5321#section-3.1
  const banner = yield* read('banner')
  if (banner.code !== 220) return yield* refused('banner', banner)
  if (yield* stopped(plan, 'banner')) return

  const greeted = yield* greet(plan)
  if (greeted === 'over') return
  if (yield* stopped(plan, 'greet')) return

  const upgraded = yield* upgrade(plan, greeted.keywords)
  if (upgraded === 'over') return
  if (yield* stopped(plan, 'tls')) return

  return yield* transaction(plan, upgraded.keywords)
}
