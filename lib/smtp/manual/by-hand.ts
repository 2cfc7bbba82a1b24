// A session whose commands a person types: judges each line, sends it, and waits for its reply before the next. It takes
// over from the script at any place where nothing is open.
import { quit } from '#lib/smtp/command.ts'
import { dismissed, exchange, read } from '#lib/smtp/dialogue/courtesy.ts'
import type { HandTalk, Talk, Typed } from '#lib/smtp/dialogue/steps.ts'
import { mayType, type TypingRules, traceLine, type Verdict } from '#lib/smtp/manual/may-type.ts'
import type { HandState } from '#lib/smtp/manual/state.ts'
import { type Reply, replyClass } from '#lib/smtp/reply.ts'
import { say } from '#lib/words/message.ts'

/** What whoever plays the session knows of it. */
export interface Desk {
  /** Where the session stands now. */
  state(): HandState
  rules: TypingRules
}

/** From the hand-over to the end of the session. Whatever comes of it, it did what was asked: to be held by hand. */
export function* byHand(desk: Desk): HandTalk<void> {
  yield { do: 'conclude', ending: { outcome: 'completed', place: 'end' } }
  yield { do: 'hand-over' }
  for (;;) {
    const heard = yield { do: 'prompt' }
    if (heard === 'late') return yield* late(desk.state())
    if (typeof heard === 'object' && 'code' in heard) return yield* dismissed()
    if (typeof heard !== 'object' || !('text' in heard)) throw new Error('The player owes a line to every prompt.')
    const reply = yield* typed(desk, heard)
    if (reply?.code === 421) return yield* dismissed()
    // The server closes now, whatever it said to QUIT.
    if (desk.state().place !== 'open') return
  }
}

/** One typed line; gives the reply that it got, if one was due. */
function* typed(desk: Desk, { text, leave }: Typed): HandTalk<Reply | undefined> {
  const verdict = mayType(desk.state(), text, desk.rules, leave)
  if ('refused' in verdict) {
    yield { do: 'refuse', text, why: verdict.refused, ...(verdict.needs === undefined ? {} : { needs: verdict.needs }) }
    return undefined
  }
  return 'send' in verdict ? yield* command(verdict, desk.rules) : yield* message(verdict)
}

function* command({ send, wait }: Extract<Verdict, { send: unknown }>, rules: TypingRules): HandTalk<Reply | undefined> {
  if (namers.has(send.verb) && (yield { do: 'ask-leave', text: send.text }) === 'enough') {
    yield { do: 'refuse', text: send.text, why: say('hand-enough-names') }
    return undefined
  }
  const reply = yield* exchange(send, wait)
  if (send.verb === 'starttls' && reply.code === 220) yield { do: 'secure', mode: 'starttls' }
  else if (openers.has(send.verb) && replyClass(reply.code) > 3) yield { do: 'keep-back', why: say('hand-kept-back', reply.code) }
  const ours = send.verb === 'data' && replyClass(reply.code) === 3 ? traceLine(rules) : undefined
  if (ours !== undefined) yield { do: 'send-message', lines: [ours], replies: 0 }
  return reply
}

/** They ask about somebody. */
const namers: ReadonlySet<string> = new Set(['rcpt', 'vrfy', 'expn'])

/** What was typed ahead behind one of these counts on its success: a message would be read as commands, a password go in the clear. */
const openers: ReadonlySet<string> = new Set(['starttls', 'auth', 'data', 'bdat'])

function* message({ message: text, bare, replies, ours = [] }: Extract<Verdict, { message: unknown }>): Talk<Reply | undefined> {
  yield { do: 'send-message', lines: [...ours, text], replies, ...(bare ? { bare } : {}) }
  let last: Reply | undefined
  for (let due = replies; due > 0 && last?.code !== 421; due -= 1) last = yield* read('dot')
  return last
}

/** Nobody types any more. In the middle of a message QUIT would be a part of it, so the connection is closed instead. */
function* late({ transaction, exchange: auth }: HandState): Talk<void> {
  const isInside = transaction === 'data' || transaction === 'bdat' || auth !== undefined
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.10
  if (!isInside) yield* exchange(quit(), 'quit')
  yield { do: 'drop', cause: 'timeout' }
}
