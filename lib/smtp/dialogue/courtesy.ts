// The forms every part of a session keeps to: a question and its reply, a refusal, and the way out.
import { type Command, quit, rset } from '#lib/smtp/command.ts'
import type { Ending, Heard, Place, Plan, Talk } from '#lib/smtp/dialogue/steps.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { type Reply, replyClass } from '#lib/smtp/reply.ts'

/** Says one command, and gives the reply to it. */
export function* exchange(command: Command, wait: WaitId): Talk<Reply> {
  yield { do: 'send', commands: [command] }
  return replyIn(yield { do: 'read', wait })
}

/** Gives the next reply. */
export function* read(wait: WaitId): Talk<Reply> {
  return replyIn(yield { do: 'read', wait })
}

function replyIn(heard: Heard): Reply {
  if (typeof heard !== 'object' || !('code' in heard)) throw new Error('The player owes a reply to every read.')
  return heard
}

/**
 * Ends a session in which the server said no, or something that has no meaning at this place.
 * @param owed commands that were sent ahead, and are still to be answered
 * @param more what is asked before the goodbye
 */
export function* refused(
  place: Place,
  reply: Reply,
  state?: 'in-transaction',
  owed: readonly Command[] = [],
  more?: More | undefined,
): Talk<void> {
  const ending: Ending = { outcome: outcomeOf(reply), place }
  if (reply.code !== 421) return yield* leave(ending, state, owed, more)
  yield { do: 'conclude', ending }
  yield* dismissed()
}

/** What a reply comes to that is no yes. */
export function outcomeOf(reply: Reply): 'deferred' | 'rejected' | 'protocol-error' {
  const kind = replyClass(reply.code)
  return kind === 4 ? 'deferred' : kind === 5 ? 'rejected' : 'protocol-error'
}

/** After 421, which announces that the server closes. One that does not is left in order. */
export function* dismissed(): Talk<void> {
  // https://www.rfc-editor.org/rfc/rfc5321#section-3.8
  if ((yield { do: 'await-close' }) === 'open') yield* exchange(quit(), 'quit')
}

/** A talk between the mail and the goodbye; `dismissed`: the server has said goodbye in it. */
export type More = () => Talk<'open' | 'dismissed'>

/** RSET where a transaction is open, then QUIT: also after a refusal, as the server is owed it. */
export function* leave(ending: Ending, state?: 'in-transaction', owed: readonly Command[] = [], more?: More | undefined): Talk<void> {
  yield { do: 'conclude', ending }
  const settled = yield* settle(owed)
  if (settled === 'dismissed') return yield* dismissed()
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.5
  if (state === 'in-transaction' && settled === 'open') {
    const answer = yield* exchange(rset(), 'rset')
    if (answer.code === 421) return yield* dismissed()
  }
  if (more !== undefined && (yield* more()) === 'dismissed') return yield* dismissed()
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.10
  yield* exchange(quit(), 'quit')
}

/**
 * Hears out what was sent ahead. A DATA that gets its go-ahead though it has no recipient is ended by a lone dot, so that
 * nothing is delivered and nothing that follows is taken for a message.
 * @see https://www.rfc-editor.org/rfc/rfc2920#section-3.1
 */
function* settle(owed: readonly Command[]): Talk<'open' | 'closed' | 'dismissed'> {
  let state: 'open' | 'closed' = 'open'
  for (const { verb } of owed) {
    let answer = yield* read(verb as WaitId)
    if (verb === 'rset') state = 'closed'
    if (verb === 'data' && replyClass(answer.code) === 3) {
      yield { do: 'send-message', lines: ['.'], replies: 1 }
      answer = yield* read('dot')
      state = 'closed'
    }
    if (answer.code === 421) return 'dismissed'
  }
  return state
}

/** Ends the session where the plan says so; true where it did. */
export function stopped(plan: Plan, after: NonNullable<Plan['stop']>['after'], state?: 'in-transaction'): Talk<boolean> {
  return plan.stop?.after === after ? stop(plan.stop, state) : goOn
}

/** A talk in which nothing is said. Every step of every session asks whether it is the last, so there is one for all. */
const goOn: Talk<false> = {
  next: () => ({ done: true, value: false }),
  return: (value) => ({ done: true, value }),
  throw(error) {
    throw error
  },
  [Symbol.iterator]: () => goOn,
}

function* stop({ after, how }: NonNullable<Plan['stop']>, state?: 'in-transaction'): Talk<true> {
  const ending: Ending = { outcome: after === 'message' ? 'accepted' : 'completed', place: 'end' }
  if (how === 'quit') {
    yield* leave(ending, state)
  } else {
    yield { do: 'conclude', ending }
    yield { do: 'drop' }
  }
  return true
}

/** Runs a talk that ends the session, and says that it has. */
export function* over(talk: Talk<void>): Talk<true> {
  yield* talk
  return true
}
