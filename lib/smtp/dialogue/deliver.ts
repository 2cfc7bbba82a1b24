// The message itself: behind DATA's go-ahead, or in chunks.
import { chunksOf, emptyChunk } from '#lib/smtp/chunks.ts'
import { dotStuff } from '#lib/smtp/data.ts'
import { dismissed, leave, outcomeOf, read, refused, stopped } from '#lib/smtp/dialogue/courtesy.ts'
import { moreOf } from '#lib/smtp/dialogue/extra.ts'
import type { Ending, Plan, Talk } from '#lib/smtp/dialogue/steps.ts'
import { isOffered, type Offer, type TransactionExtension } from '#lib/smtp/extensions.ts'
import { isYes, type Reply, replyClass } from '#lib/smtp/reply.ts'

/**
 * @param ready the reply to DATA
 * @param replies how many are due for the message: one, or in LMTP one for each recipient that was taken
 */
export function* deliver(plan: Plan, ready: Reply, message: readonly string[], replies: number): Talk<void> {
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.4
  if (replyClass(ready.code) !== 3) return yield* refused('message', ready, 'in-transaction', [], moreOf(plan))
  if (yield* stopped(plan, 'data')) return
  yield { do: 'send-message', lines: dotStuff(message), replies }
  return yield* judged(plan, yield* verdicts('dot', replies))
}

/** How chunks are to be sent. */
interface Chunking {
  message: readonly string[]
  uses: ReadonlySet<TransactionExtension>
  offer: Offer
  replies: number
}

/** @see https://www.rfc-editor.org/rfc/rfc3030#section-2 */
export function* deliverInChunks(plan: Plan, { message, uses, offer, replies }: Chunking): Talk<void> {
  if (yield* stopped(plan, 'data')) return
  if (!isOffered('CHUNKING', offer)) {
    // A server that does not know BDAT would read the message as commands. A chunk of nothing asks whether it does.
    yield { do: 'send-chunks', chunks: [emptyChunk()], replies: 1 }
    const known = yield* read('bdat')
    if (!isTaken(known)) return yield* refused('message', known, 'in-transaction')
  }
  const chunks = chunksOf(message)
  const isTogether = uses.has('PIPELINING')
  if (isTogether) yield { do: 'send-chunks', chunks, replies: chunks.length - 1 + replies }
  const heard: Reply[] = []
  for (const chunk of chunks.slice(0, -1)) {
    if (!isTogether) yield { do: 'send-chunks', chunks: [chunk], replies: 1 }
    const answer = yield* read('bdat')
    if (answer.code === 421 || (!isTogether && !isTaken(answer))) return yield* refused('message', answer, 'in-transaction')
    heard.push(answer)
  }
  if (!isTogether) yield { do: 'send-chunks', chunks: chunks.slice(-1), replies }
  const last = yield* verdicts('bdat', replies)
  const failed = heard.find((each) => !isTaken(each))
  if (failed === undefined) return yield* judged(plan, last, 'in-transaction')
  // Refused in part and then taken: what the server has now is not what we meant.
  if (last.some(isTaken)) return yield* leave({ outcome: 'protocol-error', place: 'message' }, 'in-transaction')
  if (last.at(-1)?.code === 421) return yield* dismissedWith({ outcome: outcomeOf(failed), place: 'message' })
  return yield* refused('message', failed, 'in-transaction')
}

/** Ends a session whose 421 came on top of what had decided it. */
function* dismissedWith(ending: Ending): Talk<void> {
  yield { do: 'conclude', ending }
  yield* dismissed()
}

/** The replies to the message. Behind a 421 none comes. */
function* verdicts(wait: 'dot' | 'bdat', due: number): Talk<Reply[]> {
  const heard: Reply[] = []
  while (heard.length < due && heard.at(-1)?.code !== 421) heard.push(yield* read(wait))
  return heard
}

/**
 * Ends a session whose message was heard to its end: taken where one recipient's was.
 * @param state whether a refusal leaves a transaction open, as it does behind BDAT
 */
function* judged(plan: Plan, heard: readonly Reply[], state?: 'in-transaction'): Talk<void> {
  const refusal = heard.find((each) => replyClass(each.code) === 4) ?? heard[0]
  if (refusal === undefined) throw new Error('A message needs a recipient.')
  const more = moreOf(plan)
  if (!heard.some(isTaken)) return yield* refused('message', heard.find((each) => each.code === 421) ?? refusal, state, [], more)
  if (heard.at(-1)?.code === 421) return yield* dismissedWith({ outcome: 'accepted', place: 'end' })
  if (yield* stopped(plan, 'message')) return
  return yield* leave({ outcome: 'accepted', place: 'end' }, undefined, [], more)
}

function isTaken(reply: Reply): boolean {
  return isYes(reply.code)
}
