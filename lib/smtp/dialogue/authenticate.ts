// AUTH: chooses a mechanism, carries what it says line by line, and breaks off where a challenge makes no sense. After a
// success nothing is greeted anew: that is for mechanisms that put a layer of their own around the connection
// (https://www.rfc-editor.org/rfc/rfc4954#section-4), and none of ours does.
import { decodeBase64 } from '#lib/base64.ts'
import type { CancelReason } from '#lib/check/event.ts'
import type { Channel } from '#lib/smtp/auth/channel.ts'
import { chooseMechanism, offeredMechanisms } from '#lib/smtp/auth/choice.ts'
import { answerCommand, authCommand, cancelCommand } from '#lib/smtp/auth/lines.ts'
import { type Answer, binary, type Login, type Mechanism } from '#lib/smtp/auth/mechanism.ts'
import type { AuthMechanism } from '#lib/smtp/auth/names.ts'
import { cramMd5, login, plain } from '#lib/smtp/auth/passwords.ts'
import { type Binding, scram } from '#lib/smtp/auth/scram.ts'
import { oauthBearer, xoauth2 } from '#lib/smtp/auth/tokens.ts'
import { dismissed, exchange, leave, refused } from '#lib/smtp/dialogue/courtesy.ts'
import type { AuthPlan, Ending, Plan, Talk } from '#lib/smtp/dialogue/steps.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'
import { isYes, type Reply, replyClass } from '#lib/smtp/reply.ts'

/** The longest challenge that is read, in characters of base64; a line is kept up to 2,048 bytes. */
const MAX_CHALLENGE = 2000

const FAILED: Ending = { outcome: 'auth-failed', place: 'auth' }

/** Logs in, where the plan says so. `over`: that ended the session. */
export function* authenticate(plan: Plan, keywords: readonly Keyword[]): Talk<'over' | 'go-on'> {
  const { auth } = plan
  if (auth === undefined) return 'go-on'
  const offered = offeredMechanisms(keywords)
  const channel = yield* askChannel()
  const facts = { isSecured: channel.isSecured, canBind: channel.bindings.length > 0 }
  const choice = chooseMechanism(auth, offered, facts, plan.insist.includes('AUTH'))
  if (typeof choice !== 'string') {
    yield* leave(FAILED)
    return 'over'
  }
  if (choice !== 'SCRAM-SHA-256-PLUS') return yield* logIn(auth, choice, channel, bindingOf(offered, channel))
  for (const binding of channel.bindings) {
    const end = yield* attempt(auth, choice, channel, binding)
    // One that the server does not know is no refusal of the password: the next may do.
    if (end.isBindingUnknown && end.reply.code !== 421 && binding !== channel.bindings.at(-1)) continue
    return yield* judged(end)
  }
  return 'go-on'
}

/**
 * What SCRAM without -PLUS says of channel binding.
 * @see https://www.rfc-editor.org/rfc/rfc5802#section-6
 */
function bindingOf(offered: readonly string[] | undefined, channel: Channel): Binding {
  return channel.bindings.length > 0 && offered?.includes('SCRAM-SHA-256-PLUS') !== true ? 'could' : 'not'
}

function* logIn(auth: AuthPlan, name: AuthMechanism, channel: Channel, binding: Binding): Talk<'over' | 'go-on'> {
  return yield* judged(yield* attempt(auth, name, channel, binding))
}

/** How one exchange ended: on which reply, and why we broke it off, if we did. */
interface End {
  reply: Reply
  cancelled: CancelReason | undefined
  /** Did it accept before it had proved itself? */
  isUnproven: boolean
  /** Did it say that it knows no such channel binding? */
  isBindingUnknown: boolean
}

function mechanismOf(name: AuthMechanism, auth: AuthPlan, channel: Channel, binding: Binding): Mechanism {
  const who: Login = { username: auth.username, password: auth.password.reveal() }
  switch (name) {
    case 'SCRAM-SHA-256-PLUS':
    case 'SCRAM-SHA-256':
      return scram(who, binding, auth.tools)
    case 'CRAM-MD5':
      return cramMd5(who, auth.tools)
    case 'OAUTHBEARER':
      return oauthBearer(who, channel)
    case 'XOAUTH2':
      return xoauth2(who)
    case 'PLAIN':
      return plain(who)
    case 'LOGIN':
      return login(who)
  }
}

/** One exchange from AUTH to the reply that ends it. */
function* attempt(auth: AuthPlan, name: AuthMechanism, channel: Channel, binding: Binding): Talk<End> {
  const mechanism = mechanismOf(name, auth, channel, binding)
  const first = yield* turn(mechanism)
  if (typeof first === 'string') throw new Error(`${name} has nothing to begin with.`)
  const { command, isAnswered } = authCommand(name, auth.initialResponse ? first : undefined)
  let owed = isAnswered ? undefined : first
  let said = isAnswered ? first : undefined
  let isBindingUnknown = false
  let reply = yield* exchange(command, 'auth')
  while (reply.code === 334) {
    isBindingUnknown ||= saysUnknownBinding(reply)
    // Where the first word is ours, the first challenge only says so; what some servers write there is no matter.
    const given = owed ?? (yield* answerTo(mechanism, reply))
    owed = undefined
    const next = typeof given === 'string' ? undefined : answerCommand(given)
    if (next === undefined) return yield* cancelled(typeof given === 'string' ? given : 'answer')
    said = typeof given === 'string' ? said : given
    reply = yield* exchange(next, 'auth')
  }
  return { reply, cancelled: undefined, isUnproven: said?.mayEnd === false, isBindingUnknown }
}

/** What the mechanism says next: an answer, why it has none, or nothing, where it first listens. */
function* turn(mechanism: Mechanism, challenge: Uint8Array = new Uint8Array()): Talk<Answer | CancelReason | undefined> {
  let step = mechanism.next(challenge)
  for (;;) {
    if (step.done === true) return step.value
    const move = step.value
    if (move.do === 'listen') return undefined
    if (move.do === 'answer') return move.answer
    const heard = yield move
    if (typeof heard !== 'object' || !('stretched' in heard)) throw new Error('The player owes a key to every password.')
    step = mechanism.next(heard.stretched)
  }
}

function* answerTo(mechanism: Mechanism, reply: Reply): Talk<Answer | CancelReason> {
  const challenge = challengeIn(reply)
  if (typeof challenge === 'string') return challenge
  const answer = yield* turn(mechanism, challenge)
  if (answer === undefined) throw new Error('A mechanism listens once, before it says anything.')
  return answer
}

/** The challenge of a 334, or what is wrong with it. */
function challengeIn({ lines }: Reply): Uint8Array | CancelReason {
  const text = lines.join('').trim()
  if (text.length > MAX_CHALLENGE) return 'too-long'
  return decodeBase64(text) ?? 'not-base64'
}

/** https://www.rfc-editor.org/rfc/rfc5802#section-7 */
function saysUnknownBinding(reply: Reply): boolean {
  const challenge = challengeIn(reply)
  return typeof challenge !== 'string' && binary(challenge).startsWith('e=unsupported-channel-binding-type')
}

/** Breaks off. Whatever the server makes of it, the exchange has failed. */
function* cancelled(reason: CancelReason): Talk<End> {
  yield { do: 'conclude', ending: endingOf(reason) }
  const reply = yield* exchange(cancelCommand(reason), 'auth')
  return { reply, cancelled: reason, isUnproven: false, isBindingUnknown: false }
}

/** A challenge that makes no sense breaks the rules; one that does, and is not good enough, is a failure of AUTH. */
function endingOf(reason: CancelReason): Ending {
  const isFailure = reason === 'signature' || reason === 'nonce' || reason === 'iterations' || reason === 'answer'
  return isFailure ? FAILED : { outcome: 'protocol-error', place: 'auth' }
}

/** What an exchange that has ended means for the session. */
function* judged({ reply, cancelled: reason, isUnproven }: End): Talk<'over' | 'go-on'> {
  const kind = replyClass(reply.code)
  if (reason === undefined && isYes(reply.code) && !isUnproven) return 'go-on'
  if (reply.code === 421 && reason !== undefined) yield* dismissed()
  // It still takes what we say for an answer, also the goodbye.
  else if (reply.code === 334) yield { do: 'drop' }
  else if (reason !== undefined) yield* leave(endingOf(reason))
  else if (kind === 5 || isYes(reply.code)) yield* leave(FAILED)
  else yield* refused('auth', reply)
  return 'over'
}

function* askChannel(): Talk<Channel> {
  const heard = yield { do: 'ask-channel' }
  if (typeof heard !== 'object' || !('channel' in heard)) throw new Error('The player knows its connection.')
  return heard.channel
}
