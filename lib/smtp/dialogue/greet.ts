// The greeting, and the change to TLS behind which it is said again.
import { ehlo, helo, lhlo, starttls } from '#lib/smtp/command.ts'
import { exchange, leave, over, refused } from '#lib/smtp/dialogue/courtesy.ts'
import type { Plan, Talk } from '#lib/smtp/dialogue/steps.ts'
import { type Keyword, parseKeywords } from '#lib/smtp/keyword.ts'
import { isYes, type Reply, replyClass } from '#lib/smtp/reply.ts'

/** What a greeting came to: the keywords on offer, or `over` where the session has ended at it. */
export type Greeted = { keywords: readonly Keyword[]; isSecured?: boolean } | 'over'

/** EHLO, or HELO where EHLO is refused for good; LHLO, which has no such older sister. */
export function* greet(plan: Plan): Talk<Greeted> {
  const { verb, name } = plan.greeting
  // https://www.rfc-editor.org/rfc/rfc2033#section-4.1
  if (verb === 'LHLO') return yield* offered(yield* exchange(lhlo(name), 'ehlo'))
  if (verb === 'EHLO') {
    const answer = yield* exchange(ehlo(name), 'ehlo')
    // https://www.rfc-editor.org/rfc/rfc5321#section-3.2
    // A server that knows no PROXY header answers it as a command, and that answer is the one which stands here.
    if (plan.proxy !== undefined && plan.tls !== 'implicit') return yield* offered(answer)
    // Any 5yz counts as "not known", as it does with senders in the field; only 521 and 554 say that no mail is taken here.
    if (replyClass(answer.code) !== 5 || answer.code === 521 || answer.code === 554) return yield* offered(answer)
  }
  return yield* offered(yield* exchange(helo(name), 'helo'))
}

function* offered(answer: Reply): Talk<Greeted> {
  if (isYes(answer.code)) return { keywords: parseKeywords(answer.lines) }
  yield* refused('greet', answer)
  return 'over'
}

/** STARTTLS, where it is wanted and can be had, and a second greeting. Gives what is on offer from then on. */
export function* upgrade(plan: Plan, keywords: readonly Keyword[]): Talk<Greeted> {
  if (plan.tls === 'never' || plan.tls === 'implicit') return { keywords, isSecured: plan.tls === 'implicit' }
  const isOffered = keywords.some((each) => each.keyword === 'STARTTLS')
  if (!isOffered && !plan.insist.includes('STARTTLS')) return plan.tls === 'require' ? yield* withoutTls() : { keywords }
  const ready = yield* exchange(starttls(), 'starttls')
  if (ready.code === 421) {
    yield* over(refused('tls', ready))
    return 'over'
  }
  if (ready.code !== 220) return plan.tls === 'require' ? yield* withoutTls() : { keywords }
  yield { do: 'secure', mode: 'starttls' }
  // https://www.rfc-editor.org/rfc/rfc3207#section-4.2
  // What was said in plain text is forgotten; the keywords may be others now.
  const again = yield* greet(plan)
  return again === 'over' ? again : { ...again, isSecured: true }
}

/** TLS was required and can't be had: nothing is said in the clear but goodbye. */
function* withoutTls(): Talk<'over'> {
  yield* leave({ outcome: 'tls-failed', place: 'tls' })
  return 'over'
}
