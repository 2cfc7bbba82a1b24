// The SMTP dialogue as a pure program: it yields steps and is given replies, and never sees a socket. Read `session` from
// top to bottom and you have read a mail session. A broken wire is no case here: whoever plays the steps stops playing.
import { authenticate } from '#lib/smtp/dialogue/authenticate.ts'
import { read, refused, stopped } from '#lib/smtp/dialogue/courtesy.ts'
import { greet, upgrade } from '#lib/smtp/dialogue/greet.ts'
import type { Plan, Talk } from '#lib/smtp/dialogue/steps.ts'
import { transaction } from '#lib/smtp/dialogue/transaction.ts'
import { disguise } from '#lib/smtp/dialogue/xclient.ts'
import { encodeProxyHeader } from '#lib/smtp/proxy.ts'

export type { AuthPlan, Ending, ExtraPlan, Heard, Message, Place, Plan, Step, Talk, TlsMode } from '#lib/smtp/dialogue/steps.ts'

/** A whole session, from the banner to QUIT. */
export function* session(plan: Plan): Talk<void> {
  // https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt, section 2: before anything else, whoever speaks first.
  if (plan.proxy !== undefined) yield { do: 'send-bytes', verb: 'proxy', ...encodeProxyHeader(plan.proxy) }
  if (yield* stopped(plan, 'connect')) return
  // https://www.rfc-editor.org/rfc/rfc8314#section-3
  const isImplicit = plan.tls === 'implicit'
  if (isImplicit) yield { do: 'secure', mode: 'implicit' }
  // QUIT has to wait for the banner; to drop has not.
  if (isImplicit && plan.stop?.how === 'drop' && (yield* stopped(plan, 'tls'))) return

  // https://www.rfc-editor.org/rfc/rfc5321#section-3.1
  const banner = yield* read('banner')
  if (banner.code !== 220) return yield* refused('banner', banner)
  if (isImplicit && (yield* stopped(plan, 'tls'))) return
  if (yield* stopped(plan, 'banner')) return

  const greeted = yield* greet(plan)
  if (greeted === 'over') return
  if (yield* stopped(plan, 'greet')) return

  const upgraded = yield* upgrade(plan, greeted.keywords)
  if (upgraded === 'over') return
  if (yield* stopped(plan, 'tls')) return

  const disguised = yield* disguise(plan, upgraded.keywords)
  if (disguised === 'over') return

  if ((yield* authenticate(plan, disguised.keywords)) === 'over') return
  if (yield* stopped(plan, 'auth')) return

  return yield* transaction(plan, { keywords: disguised.keywords, isSecured: upgraded.isSecured === true })
}
