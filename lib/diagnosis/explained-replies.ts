// Events → every reply explained, with the words in its lines that the explanation rests on.
import type { CheckEvent } from '#lib/check/event.ts'
import { type Exchange, readConversation } from '#lib/diagnosis/conversation.ts'
import type { ReplyExplanation } from '#lib/diagnosis/replies/explain.ts'
import { explanationOf } from '#lib/diagnosis/reply-words.ts'

/** Words of a line: `text.slice(start, end)` of the event. */
export interface Mark {
  seq: number
  start: number
  end: number
}

export interface ExplainedReply {
  /** Of its last line. */
  seq: number
  code: number
  enhanced: string | undefined
  marks: Mark[]
  explanation: ReplyExplanation
}

/** The whole replies of all connections, those of looks aside too, in the order of time. */
export function explainedReplies(events: readonly CheckEvent[]): ExplainedReply[] {
  const { attempts, asides, controls } = readConversation(events)
  const all = [...attempts, ...asides, ...controls].flatMap((attempt) => [...attempt.exchanges, ...attempt.extras].flatMap(explained))
  return all.sort((a, b) => a.seq - b.seq)
}

function explained(exchange: Exchange): ExplainedReply[] {
  const { code, enhanced, lines, replies } = exchange
  const last = replies.at(-1)
  const explanation = explanationOf(exchange)
  if (code === undefined || last === undefined || explanation === undefined) return []
  const marks = (explanation.refusal?.words ?? []).flatMap(({ line, start, end }) => {
    const event = replies[line]
    const text = lines[line]
    // What stands behind the code is the end of the line as it was seen.
    if (event === undefined || text === undefined || !event.text.endsWith(text)) return []
    const offset = event.text.length - text.length
    return [{ seq: event.seq, start: offset + start, end: offset + end }]
  })
  return [{ seq: last.seq, code, enhanced, marks, explanation }]
}
