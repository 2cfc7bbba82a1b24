// May this line be sent now? The one rule of manual mode, kept by the server and shown by the page. Whatever is let through
// is one line: a command that begins with a verb, a line of a message the server has asked for, or of an AUTH exchange.
import type { Command } from '#lib/smtp/command.ts'
import { footerLines, saysForm, stuffed, TRACE_HEADER, type Trace } from '#lib/smtp/data.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { longestTyped, MAX_CHUNK, MAX_NAMED } from '#lib/smtp/manual/limits.ts'
import { shownAuth, shownResponse } from '#lib/smtp/manual/shown.ts'
import { chunkOf, type HandState, octetsInChunk, repliesToMessage } from '#lib/smtp/manual/state.ts'
import { type Verb, verbOf } from '#lib/smtp/manual/verbs.ts'
import { octetsOf } from '#lib/smtp/octets.ts'
import { type Message, say } from '#lib/words/message.ts'

/** What this server's operator allows. */
export interface TypingRules {
  /** May messages be sent here? */
  messages: boolean
  /** Is the target one of those that may be put through anything (lib/check/lab.ts)? */
  lab: boolean
  /** Whose name each message to a stranger carries, whatever is typed. */
  trace?: Trace | undefined
}

export type Verdict =
  /** A command or a line of an AUTH exchange, answered by one reply. */
  | { send: Command; wait: WaitId }
  /** A line of the message. `bare`: without a line end, as it ends the chunk exactly; `replies`: how many are due for it; `ours`:
   * lines of ours that go out in front of it. */
  | { message: string; bare: boolean; replies: number; ours?: readonly string[] }
  /** `needs`: what the owner would have to say in addition. */
  | { refused: Message; needs?: 'clear' }

/** What is said beside the line itself. `clear`: send a password also where the connection is not encrypted. */
export interface Leave {
  clear?: boolean
}

/** Judges one typed line. Refusals say why, and what to do. */
export function mayType(state: HandState, text: string, rules: TypingRules, leave: Leave = {}): Verdict {
  if (/[\r\n]/.test(text)) return refused(say('hand-one-line'))
  if (state.place === 'none' || state.place === 'connected') return refused(say('hand-no-banner'))
  if (state.place !== 'open') return refused(say('hand-over'))
  if (!state.isByHand) return refused(say('hand-not-yours'))
  if (state.asked.length > 0) return refused(say('hand-wait'))
  if (state.transaction === 'data' || state.transaction === 'bdat') return message(state, text, rules)
  if (state.exchange !== undefined) return response(state.exchange, text)
  return command(state, text, rules, leave)
}

// What moves a cursor, ends a line or hides is no part of a command. A message may hold what text may, and TAB.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u
const CONTROLS = /(?!\t)[\p{Cc}\p{Cs}]/u

function refused(why: Message): Verdict {
  return { refused: why }
}

/** The line that stands above all that is typed in a message, if one does: who asked for it. */
export function traceLine({ trace }: Pick<TypingRules, 'trace'>): string | undefined {
  return trace && `${TRACE_HEADER}: ${trace.check}`
}

function message(state: HandState, text: string, rules: TypingRules): Verdict {
  if (rules.trace !== undefined && state.isInHeader) {
    // https://www.rfc-editor.org/rfc/rfc5322#section-2.2.3
    if (state.lines === 1 && /^[ \t]/.test(text)) return refused(say('hand-trace-fold'))
    if (text.toLowerCase().startsWith(TRACE_HEADER.toLowerCase())) return refused(say('hand-trace-own', TRACE_HEADER))
    const name = /^([!-9;-~]+)[ \t]*:/.exec(text)?.[1]
    if (rules.trace.footer !== undefined && name !== undefined && saysForm(name)) return refused(say('hand-trace-form', name.slice(0, 40)))
  }
  if (CONTROLS.test(text)) return refused(say('hand-controls'))
  if (octetsOf(text) > longestTyped.message) return refused(say('hand-too-long', longestTyped.message))
  const { chunk } = state
  if (chunk === undefined) {
    if (text !== '.') return { message: text, bare: false, replies: 0 }
    const footer = footerLines(rules.trace?.footer).map(stuffed)
    return { message: text, bare: false, replies: repliesToMessage(state), ...(footer.length === 0 ? {} : { ours: footer }) }
  }
  const octets = octetsInChunk(text, chunk.left)
  if (octets > chunk.left) return refused(say('hand-chunk-full', octets, chunk.left))
  const ended = chunk.last ? repliesToMessage(state) : 1
  return { message: text, bare: octets === octetsOf(text), replies: octets === chunk.left ? ended : 0 }
}

/** A line of an AUTH exchange: base64, or `*` to give up. https://www.rfc-editor.org/rfc/rfc4954#section-4 */
function response(exchange: NonNullable<HandState['exchange']>, text: string): Verdict {
  if (!/^[\x20-\x7e]*$/.test(text)) return refused(say('hand-base64'))
  if (text.length > longestTyped.auth) return refused(say('hand-too-long', longestTyped.auth))
  return { send: { verb: 'auth', text, ...shownResponse(exchange, text) }, wait: waitOf('auth') }
}

function command(state: HandState, text: string, rules: TypingRules, leave: Leave): Verdict {
  if (text.trim() === '') return refused(say('hand-empty'))
  if (HIDDEN.test(text)) return refused(say('hand-controls'))
  const verb = verbOf(text)
  if (verb === undefined) return refused(unknown(text))
  const most = verb.verb === 'AUTH' ? longestTyped.auth : longestTyped.command
  if (octetsOf(text) > most) return refused(say('hand-too-long', most))
  const why = forbidden(verb, state, text, rules)
  if (why !== undefined) return refused(why)
  const name = verb.verb.toLowerCase()
  if (verb.verb !== 'AUTH') return { send: { verb: name, text }, wait: waitOf(name) }
  // The name alone sends nothing; but with it begins an exchange whose next line does.
  const tells = state.isSecured || leave.clear === true ? undefined : toldInTheClear(text)
  if (tells !== undefined) return { refused: tells, needs: 'clear' }
  return { send: { verb: name, text, ...shownAuth(text) }, wait: waitOf('auth') }
}

function unknown(text: string): Message {
  if (/^[ \t]/.test(text)) return say('hand-blank-first')
  const word = /^\S{1,20}/.exec(text)?.[0] ?? ''
  if (/^(PROXY|TURN|ATRN)$/i.test(word)) return /^PROXY$/i.test(word) ? say('hand-proxy') : say('hand-turn', word.toUpperCase())
  return /^[A-Za-z]+$/.test(word) ? say('hand-unknown-verb', word) : say('hand-no-verb')
}

function forbidden({ verb, lab }: Verb, state: HandState, text: string, rules: TypingRules): Message | undefined {
  if (lab === true && !rules.lab) return say('hand-lab', verb)
  if ((verb === 'DATA' || verb === 'BDAT') && !rules.messages) return say('hand-messages-off')
  const asksAName = verb === 'RCPT' || verb === 'VRFY' || verb === 'EXPN'
  if (asksAName && !rules.lab && state.named >= MAX_NAMED) return say('hand-many-names', MAX_NAMED)
  if (verb === 'STARTTLS' && state.isSecured) return say('hand-tls-twice')
  if (verb !== 'BDAT') return undefined
  // Its octets are counted by whoever types, so there is no room for a line of ours.
  if (rules.trace !== undefined) return say('hand-trace-bdat')
  const chunk = chunkOf(text)
  if (chunk === undefined) return say('hand-bdat-form')
  if (chunk.left > MAX_CHUNK) return say('hand-bdat-large', MAX_CHUNK)
  // A server that does not know it would read the chunk as commands.
  return state.keywords.some((each) => each.keyword === 'CHUNKING') ? undefined : say('hand-bdat-offer')
}

/** What whoever listens would learn: the password, or a proof to try passwords on. AUTH without a mechanism tells nothing. */
function toldInTheClear(text: string): Message | undefined {
  const mechanism = /^AUTH +(\S+)/i.exec(text)?.[1]?.toUpperCase()
  if (mechanism === undefined || /^(EXTERNAL|ANONYMOUS|GSSAPI)$/.test(mechanism)) return undefined
  return /^(CRAM-MD5|DIGEST-MD5|SCRAM-.+)$/.test(mechanism) ? say('hand-clear-proof') : say('hand-clear')
}

const named: ReadonlySet<string> = new Set<WaitId>([
  'ehlo',
  'helo',
  'starttls',
  'mail',
  'rcpt',
  'data',
  'bdat',
  'rset',
  'quit',
  'auth',
  'xclient',
])

/** How long the reply may take. https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2 names no limit for others; they get what MAIL gets. */
function waitOf(verb: string): WaitId {
  return named.has(verb) ? (verb as WaitId) : 'mail'
}
