// Events → the colleague's notes in the margin, each below the line it is about.
import type { CheckEvent } from '#lib/check/event.ts'
import { isOurs } from '#lib/check/system-error.ts'
import type { WishingRequest } from '#lib/check/wishes.ts'
import { hungUpAfter, PROXY_WAIT_MS } from '#lib/diagnosis/aside.ts'
import {
  type Attempt,
  brokenBy,
  type Conversation,
  currentExchange,
  decisiveAttempt,
  exchangesOf,
  isAnswered,
  type Lookup,
  readConversation,
} from '#lib/diagnosis/conversation.ts'
import type { Note } from '#lib/diagnosis/model.ts'
import { asideNotes, controlNotes } from '#lib/diagnosis/notes/aside.ts'
import { exchangeNote } from '#lib/diagnosis/notes/exchange.ts'
import { extraNotes } from '#lib/diagnosis/notes/extra.ts'
import { ruleNotes } from '#lib/diagnosis/notes/rules.ts'
import { groupNotes } from '#lib/diagnosis/notes/together.ts'
import { stageOf } from '#lib/diagnosis/position.ts'
import { lackingXclient, type RulesAsked } from '#lib/diagnosis/rules.ts'
import { withheld } from '#lib/diagnosis/withheld.ts'
import { TRACE_HEADER } from '#lib/smtp/data.ts'
import { type Message, say } from '#lib/words/message.ts'

/** The notes of a check, in the order of the lines they stand below; at most one for each event. */
export function notes(events: readonly CheckEvent[], request?: WishingRequest & RulesAsked): Note[] {
  const view = readConversation(events)
  const all = [
    ...egressNotes(view),
    ...view.lookups.flatMap((each) => lookupNotes(each, view)),
    ...view.attempts.flatMap((attempt) => attemptNotes(view, attempt)),
    ...view.asides.flatMap((aside) => asideNotes(aside, meantBy(aside, view))),
    ...view.controls.flatMap((control) => controlNotes(control, decisiveAttempt(view))),
    ...withheldNote(view, request),
    ...traceNotes(events, view),
  ]
  return all.sort((a, b) => a.seq - b.seq)
}

function egressNotes(view: Conversation): Note[] {
  const { egress } = view
  return egress?.how === 'private' ? [{ seq: egress.seq, tone: 'plain', text: say('note-private') }] : []
}

function lookupNotes({ asked, answer }: Lookup, view: Conversation): Note[] {
  if (answer === undefined) return []
  const note = (tone: Note['tone'], text: Message): Note[] => [{ seq: answer.seq, tone, text }]
  if (asked.type === 'PTR') {
    // It is about ourselves. Nobody outside sees a private address, nor its name.
    return view.egress?.how !== 'private' && (answer.status === 'nxdomain' || answer.status === 'nodata')
      ? note('warn', say('note-no-ptr'))
      : []
  }
  if (answer.status === 'nxdomain') {
    const isMailHost = view.lookups.some((each) =>
      each.answer?.records.some((record) => record.type === 'MX' && record.exchange === asked.name),
    )
    return note('bad', isMailHost ? say('note-no-host', asked.name) : say('note-nxdomain', asked.name))
  }
  if (answer.status === 'servfail' || answer.status === 'timeout' || answer.status === 'refused') return note('bad', say('note-dns-failed'))
  if (asked.type !== 'MX') return []
  if (answer.status === 'nodata') return note('plain', say('note-mx-none', asked.name))
  const all = answer.records.filter((record) => record.type === 'MX').sort((a, b) => a.preference - b.preference)
  const hosts = all.filter((each) => each.exchange !== '.')
  const first = hosts[0]
  if (first === undefined) return all.length === 0 ? [] : note('bad', say('note-mx-null'))
  return hosts.length === 1
    ? note('plain', say('note-mx-one', first.exchange))
    : note('plain', say('note-mx-many', hosts.length, first.exchange))
}

/** By hand, what nobody typed. */
function traceNotes(events: readonly CheckEvent[], { hand }: Conversation): Note[] {
  if (hand === undefined) return []
  return events.flatMap((event): Note[] => {
    const isOurs = event.kind === 'send' && event.seq > hand.seq && event.verb === 'data' && event.text.startsWith(`${TRACE_HEADER}: `)
    return isOurs ? [{ seq: event.seq, tone: 'plain', text: say('note-trace') }] : []
  })
}

/** Below our goodbye, where we said it in place of MAIL. */
function withheldNote(view: Conversation, request: (WishingRequest & RulesAsked) | undefined): Note[] {
  const why = withheld(view, request)
  const sent = exchangesOf(decisiveAttempt(view), 'quit')[0]?.sent
  if (sent === undefined) return []
  if (lackingXclient(view, request ?? {}) !== undefined) return [{ seq: sent.seq, tone: 'bad', text: say('note-no-xclient') }]
  if (why === undefined) return []
  return [{ seq: sent.seq, tone: 'bad', text: why.lacks === 'SIZE' ? say('note-withheld-size', why.limit) : say('note-withheld-utf8') }]
}

function attemptNotes(view: Conversation, attempt: Attempt): Note[] {
  const unreachable: Note[] = attempt.unreachable === undefined ? [] : unreachableNote(attempt.unreachable)
  return [
    ...unreachable,
    ...attempt.exchanges.flatMap((each) => exchangeNote(each, attempt)),
    ...groupNotes(attempt),
    ...ruleNotes(attempt),
    ...extraNotes(attempt),
    ...closedNotes(attempt, view),
  ]
}

/** The attempt that gave the reason to look aside: to the same address, or at least to the same host. */
function meantBy(aside: Attempt, view: Conversation): Attempt | undefined {
  return view.attempts.find((each) => each.address === aside.address) ?? view.attempts.find((each) => each.host === aside.host)
}

function unreachableNote({ seq, cause, error, from }: NonNullable<Attempt['unreachable']>): Note[] {
  if (error === 'EADDRNOTAVAIL' && from !== undefined) return [{ seq, tone: 'bad', text: say('note-source-address', from) }]
  if (error === 'EADDRNOTAVAIL') return [{ seq, tone: 'warn', text: say('note-no-source') }]
  if (error === 'ENETUNREACH' || error === 'ENETDOWN') return [{ seq, tone: 'warn', text: say('note-no-network') }]
  if (isOurs(error)) return [{ seq, tone: 'warn', text: say('note-not-let-out') }]
  switch (cause) {
    case 'refused':
      return [{ seq, tone: 'bad', text: say('note-connect-refused') }]
    case 'timeout':
      return [{ seq, tone: 'bad', text: say('note-connect-timeout') }]
    case 'unreachable':
      return [{ seq, tone: 'bad', text: say('note-connect-unreachable') }]
    case 'reset':
      return [{ seq, tone: 'bad', text: say('note-connect-reset') }]
    case 'forbidden':
      return []
  }
}

function closedNotes(attempt: Attempt, view: Conversation): Note[] {
  const { closed } = attempt
  const last = currentExchange(attempt)
  if (closed === undefined || last === undefined || closed.asked === true) return []
  const stage = stageOf(last)
  const place = say(`place-${stage}`)
  // At the goodbye nothing hangs on the answer any more.
  const note = (text: Message): Note[] => [{ seq: closed.seq, tone: stage === 'quit' ? 'plain' : 'bad', text }]
  if (!isAnswered(last) && brokenBy(last) === undefined) {
    if ((hungUpAfter(attempt) ?? 0) >= PROXY_WAIT_MS) return note(say('note-hung-up-proxy'))
    if (closed.by === 'server') return note(say('note-cut', place))
    if (closed.totalMs !== undefined) return [{ seq: closed.seq, tone: 'warn', text: say('note-check-time', place, closed.totalMs) }]
    if (closed.cause !== 'timeout') return []
    return note(stage === 'quit' ? say('note-timeout-quit') : say('note-timeout', place))
  }
  const isUnasked = closed.by === 'client' && closed.cause === 'fin' && last.code !== undefined && view.done?.outcome !== 'cancelled'
  return isUnasked ? note(say('note-unasked')) : []
}
