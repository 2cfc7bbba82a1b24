// The SMTP dialogue as a pure program: it yields steps and is given replies, and never sees a socket. Read `session` from
// top to bottom and you have read a mail session. A broken wire is no case here: whoever plays the steps stops playing.
import { type Command, data, ehlo, helo, mail, quit, rcpt, rset, starttls } from '#lib/smtp/command.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { type Reply, replyClass } from '#lib/smtp/reply.ts'

/** What the player is asked to do next. */
export type Step =
  /** Wait for a whole reply and hand it in. */
  | { do: 'read'; wait: WaitId }
  | { do: 'send'; command: Command }
  /** Send message lines as they stand (dot-stuffed, the final dot included). */
  | { do: 'send-message'; lines: readonly string[] }
  /** Make the connection a TLS one. The talk goes on only where that worked, and then from a clean slate. */
  | { do: 'secure'; mode: 'starttls' | 'implicit' }
  /** The ending is known; what follows is courtesy, and can't change it. */
  | { do: 'conclude'; ending: Ending }
  /** After 421 the server closes: hand in whether it did. */
  | { do: 'await-close' }

/** Where in the session it was decided. */
export type Place = 'banner' | 'greet' | 'tls' | 'sender' | 'recipient' | 'message' | 'end'

/** How the session went. `protocol-error`: the reply's code has no meaning at this place. */
export interface Ending {
  outcome: 'accepted' | 'completed' | 'rejected' | 'deferred' | 'protocol-error' | 'tls-failed'
  place: Place
}

/** What a player hands in: a reply to `read`, a word to `await-close`, nothing otherwise. */
export type Heard = Reply | 'closed' | 'open' | undefined

export type Talk<T> = Generator<Step, T, Heard>

/**
 * When to use TLS. `opportunistic`: STARTTLS where it is offered, as most senders do; `require`: STARTTLS or nothing; `never`:
 * plain text; `implicit`: TLS from the first byte on (RFC 8314, section 3).
 */
export type TlsMode = 'opportunistic' | 'require' | 'never' | 'implicit'

/** What the session is to do. Without `message` it is a probe and ends after the recipients. */
export interface Plan {
  tls: TlsMode
  greeting: { verb: 'EHLO' | 'HELO'; name: string }
  /** Empty for the null reverse-path. */
  from: string
  recipients: readonly string[]
  /** Message lines, dot-stuffed, with the final dot. */
  message: readonly string[] | undefined
}

/** A whole session, from the banner to QUIT. */
export function* session(plan: Plan): Talk<void> {
  // https://www.rfc-editor.org/rfc/rfc8314#section-3
  if (plan.tls === 'implicit') yield { do: 'secure', mode: 'implicit' }

  // https://www.rfc-editor.org/rfc/rfc5321#section-3.1
  const banner = yield* read('banner')
  if (banner.code !== 220) return yield* refused('banner', banner)

  const greeted = yield* greet(plan.greeting)
  if (replyClass(greeted.code) !== 2) return yield* refused('greet', greeted)

  const isOver = yield* upgrade(plan, greeted)
  if (isOver) return

  // https://www.rfc-editor.org/rfc/rfc5321#section-3.3
  const sender = yield* exchange(mail(plan.from), 'mail')
  if (replyClass(sender.code) !== 2) return yield* refused('sender', sender)

  const answers: Reply[] = []
  for (const recipient of plan.recipients) {
    const answer = yield* exchange(rcpt(recipient), 'rcpt')
    answers.push(answer)
    if (answer.code === 421) return yield* refused('recipient', answer)
  }
  if (!answers.some((answer) => replyClass(answer.code) === 2)) return yield* refused('recipient', worth(answers), 'in-transaction')

  if (plan.message === undefined) return yield* leave({ outcome: 'completed', place: 'end' }, 'in-transaction')
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.4
  const ready = yield* exchange(data(), 'data')
  if (replyClass(ready.code) !== 3) return yield* refused('message', ready, 'in-transaction')
  yield { do: 'send-message', lines: plan.message }
  const received = yield* read('dot')
  if (replyClass(received.code) !== 2) return yield* refused('message', received)
  return yield* leave({ outcome: 'accepted', place: 'end' })
}

/** EHLO, or HELO where EHLO is refused for good. */
function* greet(greeting: Plan['greeting']): Talk<Reply> {
  if (greeting.verb === 'EHLO') {
    const answer = yield* exchange(ehlo(greeting.name), 'ehlo')
    // https://www.rfc-editor.org/rfc/rfc5321#section-3.2
    // Any 5yz counts as "not known", as it does with senders in the field; only 521 and 554 say that no mail is taken here.
    if (replyClass(answer.code) !== 5 || answer.code === 521 || answer.code === 554) return answer
  }
  return yield* exchange(helo(greeting.name), 'helo')
}

/** STARTTLS, where it is wanted and can be had, and a second greeting. True where the session has ended over it. */
function* upgrade(plan: Plan, greeted: Reply): Talk<boolean> {
  if (plan.tls === 'never' || plan.tls === 'implicit') return false
  const isOffered = parseKeywords(greeted.lines).some((each) => each.keyword === 'STARTTLS')
  if (!isOffered) return plan.tls === 'require' ? yield* withoutTls() : false
  const ready = yield* exchange(starttls(), 'starttls')
  if (ready.code === 421) return yield* over(refused('tls', ready))
  if (ready.code !== 220) return plan.tls === 'require' ? yield* withoutTls() : false
  yield { do: 'secure', mode: 'starttls' }
  // https://www.rfc-editor.org/rfc/rfc3207#section-4.2
  // What was said in plain text is forgotten; the keywords may be others now.
  const again = yield* greet(plan.greeting)
  return replyClass(again.code) === 2 ? false : yield* over(refused('greet', again))
}

/** TLS was required and can't be had: nothing is said in the clear but goodbye. */
function* withoutTls(): Talk<true> {
  return yield* over(leave({ outcome: 'tls-failed', place: 'tls' }))
}

function* over(talk: Talk<void>): Talk<true> {
  yield* talk
  return true
}

/** Ends a session in which the server said no, or something that has no meaning at this place. */
function* refused(place: Place, reply: Reply, state?: 'in-transaction'): Talk<void> {
  const outcome = replyClass(reply.code) === 4 ? 'deferred' : replyClass(reply.code) === 5 ? 'rejected' : 'protocol-error'
  if (reply.code !== 421) return yield* leave({ outcome, place }, state)
  yield { do: 'conclude', ending: { outcome, place } }
  yield* dismissed()
}

/** After 421, which announces that the server closes. One that does not is left in order. */
function* dismissed(): Talk<void> {
  // https://www.rfc-editor.org/rfc/rfc5321#section-3.8
  if ((yield { do: 'await-close' }) === 'open') yield* exchange(quit(), 'quit')
}

/** RSET where a transaction is open, then QUIT: also after a refusal, as the server is owed it. */
function* leave(ending: Ending, state?: 'in-transaction'): Talk<void> {
  yield { do: 'conclude', ending }
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.5
  if (state === 'in-transaction') {
    const answer = yield* exchange(rset(), 'rset')
    if (answer.code === 421) return yield* dismissed()
  }
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.10
  yield* exchange(quit(), 'quit')
}

function* exchange(command: Command, wait: WaitId): Talk<Reply> {
  yield { do: 'send', command }
  return yield* read(wait)
}

function* read(wait: WaitId): Talk<Reply> {
  const heard = yield { do: 'read', wait }
  if (typeof heard !== 'object') throw new Error('The player owes a reply to every read.')
  return heard
}

/** Of several refusals the one that says most: a temporary one, since it may turn into a yes. */
function worth(answers: readonly Reply[]): Reply {
  const reply = answers.find((answer) => replyClass(answer.code) === 4) ?? answers[0]
  if (reply === undefined) throw new Error('A session needs a recipient.')
  return reply
}
