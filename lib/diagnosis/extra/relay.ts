// Would the server carry a stranger's mail to strangers? A recipient that is taken shows only that it may: some take everybody, and
// refuse or drop later.
import { namesForeigner } from '#lib/check/extra.ts'
import { type Conversation, decisiveAttempt, type Exchange, seqsOf } from '#lib/diagnosis/conversation.ts'
import { extrasOf, isOver, type Standing, standingOf, type Unclear, unclearOf } from '#lib/diagnosis/extra/standing.ts'
import { pathIn } from '#lib/diagnosis/reply-words.ts'

export type Relaying =
  /** It took a foreign recipient. `from` and `to` are of the first that it took. */
  | { kind: 'open'; from: string; to: string; because: number[] }
  /** It refused them. `local`: forms with a foreign address in the local part that it took, as a server does that takes everybody. */
  | { kind: 'closed'; refused: number; asked: number; local: string[]; because: number[] }
  | { kind: 'unclear'; why: Unclear; because: number[] }

interface Tried {
  exchange: Exchange
  standing: Standing
  isForeign: boolean
}

/** What the relay probe has shown; undefined where it has shown nothing yet. */
export function relayingOf(view: Conversation): Relaying | undefined {
  const attempt = decisiveAttempt(view)
  const asked = extrasOf(attempt, 'relay', 'rcpt')
  const tried = asked.map((exchange): Tried => {
    const form = exchange.sent?.form
    return {
      exchange,
      standing: attempt === undefined ? 'open' : standingOf(exchange, attempt),
      isForeign: form === undefined || namesForeigner(form),
    }
  })
  const open = tried.find((each) => each.isForeign && each.standing === 'taken')?.exchange
  if (open !== undefined) return { kind: 'open', from: senderOf(open, view), to: pathIn(open), because: seqsOf(open) }
  if (!isOver(view)) return undefined
  const refused = tried.filter((each) => each.standing === 'refused')
  if (refused.some((each) => each.isForeign)) {
    const local = tried.filter((each) => each.standing === 'taken').map((each) => pathIn(each.exchange))
    return {
      kind: 'closed',
      refused: refused.length,
      asked: tried.length,
      local,
      because: refused.flatMap((each) => seqsOf(each.exchange)),
    }
  }
  const unclear = unclearOf(view, 'relay', tried)
  return unclear === undefined ? undefined : { kind: 'unclear', ...unclear }
}

/** The sender that stood when a recipient was offered. */
function senderOf(recipient: Exchange, view: Conversation): string {
  const all = extrasOf(decisiveAttempt(view), 'relay')
  return pathIn(all.slice(0, all.indexOf(recipient)).findLast((each) => each.sent?.verb === 'mail'))
}
