// The notes on what was asked behind the mail: where it begins, what each answer means, and that it ended early.
import type { ExtraKind } from '#lib/check/extra.ts'
import { namesForeigner } from '#lib/check/extra.ts'
import { type Attempt, type Exchange, isAnswered } from '#lib/diagnosis/conversation.ts'
import { isRole } from '#lib/diagnosis/extra/recipients.ts'
import { extrasOf, type Standing, standingOf } from '#lib/diagnosis/extra/standing.ts'
import type { Note } from '#lib/diagnosis/model.ts'
import { reasonOf } from '#lib/diagnosis/reply-words.ts'
import { type Message, say } from '#lib/words/message.ts'

const beginnings: Readonly<Record<ExtraKind, Message>> = {
  recipients: say('note-extra-recipients'),
  verify: say('note-extra-verify'),
  relay: say('note-extra-relay'),
}

/** At most one for each event. */
export function extraNotes(attempt: Attempt): Note[] {
  const kinds = new Set(attempt.extras.flatMap(({ sent }) => sent?.extra ?? []))
  const begun = [...kinds].flatMap((kind): Note[] => {
    const first = extrasOf(attempt, kind)[0]?.sent
    return first === undefined ? [] : [{ seq: first.seq, tone: 'plain', text: beginnings[kind] }]
  })
  return [...begun, ...attempt.extras.flatMap((each) => answerNote(each, attempt)), ...endNote(attempt)]
}

function answerNote(exchange: Exchange, attempt: Attempt): Note[] {
  const last = exchange.replies.at(-1)
  const verb = exchange.sent?.verb
  if (last === undefined || exchange.code === undefined) return []
  const said = verb === 'rcpt' ? recipient(exchange, attempt) : verb === 'vrfy' || verb === 'expn' ? verified(exchange) : undefined
  return said === undefined ? [] : [{ seq: last.seq, ...said }]
}

type Said = Omit<Note, 'seq'>

const open: Readonly<Record<Exclude<Standing, 'taken' | 'refused' | 'open'>, Message>> = {
  'put-off': say('note-extra-put-off'),
  'about-us': say('note-extra-about-us'),
  vague: say('note-extra-vague'),
}

function recipient(exchange: Exchange, attempt: Attempt): Said | undefined {
  const standing = standingOf(exchange, attempt)
  if (standing === 'open') return undefined
  if (standing !== 'taken' && standing !== 'refused') return { tone: standing === 'put-off' ? 'warn' : 'plain', text: open[standing] }
  const isTaken = standing === 'taken'
  if (exchange.sent?.extra === 'relay') {
    const { form } = exchange.sent
    if (!isTaken) return { tone: 'good', text: say('note-relay-refused') }
    const isForeign = form === undefined || namesForeigner(form)
    return { tone: isForeign ? 'bad' : 'plain', text: isForeign ? say('note-relay-taken') : say('note-relay-local') }
  }
  if (isRole(exchange)) {
    return { tone: isTaken ? 'good' : 'warn', text: isTaken ? say('note-role-taken') : say('note-role-refused') }
  }
  return { tone: isTaken ? 'warn' : 'good', text: isTaken ? say('note-nobody-taken') : say('note-nobody-refused') }
}

function verified(exchange: Exchange): Said {
  const tells = exchange.code === 250 || exchange.code === 251 || reasonOf(exchange) === 'mailbox-unknown'
  return tells ? { tone: 'warn', text: say('note-vrfy-tells') } : { tone: 'plain', text: say('note-vrfy-silent') }
}

/** The session ended while one of these was to be answered. */
function endNote({ exchanges, extras, closed }: Attempt): Note[] {
  const last = extras.at(-1)
  if (closed === undefined || last === undefined) return []
  const isDue = !isAnswered(last)
  // Some say 421 behind a refusal, without being asked.
  if (closed.by === 'server' && exchanges.at(-1)?.wait !== 'quit')
    return [{ seq: closed.seq, tone: 'plain', text: say('note-extra-ended') }]
  if (isDue && closed.cause === 'timeout' && closed.totalMs === undefined)
    return [{ seq: closed.seq, tone: 'plain', text: say('note-extra-timeout') }]
  return []
}
