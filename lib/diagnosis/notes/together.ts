// Notes on commands that went out together, and on replies that only follow from an earlier one.
import type { Attempt, Exchange } from '#lib/diagnosis/conversation.ts'
import type { Note } from '#lib/diagnosis/model.ts'
import { followsRefusal, isAgreed } from '#lib/diagnosis/position.ts'
import { offerOf } from '#lib/diagnosis/withheld.ts'
import { isOffered } from '#lib/smtp/extensions.ts'
import { type Message, say } from '#lib/words/message.ts'

/** One note below the last command of each group. */
export function groupNotes(attempt: Attempt): Note[] {
  const last = new Map<number, Exchange>()
  for (const each of attempt.exchanges) if (each.flight !== undefined) last.set(each.flight, each)
  const offer = offerOf(attempt)
  const isKnown = offer !== undefined && isOffered('PIPELINING', offer)
  const text = isKnown ? say('note-together') : say('note-together-insisted')
  // The lines of a chunk stand behind its command; the note would part them.
  return [...last.values()].flatMap(({ sent, wait }) =>
    sent === undefined || wait === 'bdat' ? [] : [{ seq: sent.seq, tone: 'plain', text }],
  )
}

/** What a reply means that says nothing by itself, since it follows from an earlier refusal; undefined where it does. */
export function consequence(exchange: Exchange, attempt: Attempt): Message | undefined {
  const { wait } = exchange
  if (wait !== 'rcpt' && wait !== 'data' && wait !== 'bdat' && wait !== 'dot') return undefined
  const isSenderRefused = followsRefusal(exchange, attempt)
  if (!isSenderRefused && (wait === 'rcpt' || hasRecipient(exchange, attempt))) return undefined
  if (wait === 'dot') return say('note-dot-for-nobody')
  if (wait === 'data' && isAgreed(exchange)) return say('note-data-for-nobody')
  return isSenderRefused ? say('note-follows-sender') : say('note-follows-recipients')
}

function hasRecipient(exchange: Exchange, attempt: Attempt): boolean {
  const before = attempt.exchanges.slice(0, attempt.exchanges.indexOf(exchange))
  const transaction = before.slice(before.findLastIndex((each) => each.wait === 'mail') + 1)
  const recipients = transaction.filter((each) => each.wait === 'rcpt')
  return recipients.length === 0 || recipients.some(isAgreed)
}
