// Where a session stands, for whoever types the next line: folded from what was seen, so that the server that judges a
// line and the page that gives hints can not disagree.
import type { EventOf, Seen } from '#lib/check/event.ts'
import { type Keyword, parseKeywords } from '#lib/smtp/keyword.ts'
import { octetsOf } from '#lib/smtp/octets.ts'
import { parseReplyLine, replyClass } from '#lib/smtp/reply.ts'

/** What was asked, and is answered by one reply: a verb in lower case, or one of our own names for what has no verb. */
export interface Asked {
  verb: string
  text: string
}

export interface HandState {
  /** `connected`: no banner yet; `open`: 220 was read; `leaving`: QUIT was answered, or the server said goodbye. */
  place: 'none' | 'connected' | 'open' | 'leaving' | 'closed'
  /** Has the owner the keyboard? */
  isByHand: boolean
  /** The greeting that was taken. */
  greeting: 'EHLO' | 'HELO' | 'LHLO' | undefined
  keywords: readonly Keyword[]
  isSecured: boolean
  isAuthenticated: boolean
  /** An AUTH exchange in which the server waits for our next line. `turn`: 1 for the first, counting what goes along with AUTH. */
  exchange: { mechanism: string; challenge: string; turn: number } | undefined
  /** `data` and `bdat`: lines are lines of the message. */
  transaction: 'none' | 'sender' | 'recipients' | 'data' | 'bdat'
  /** Lines of the message sent so far, and whether they are all above its first empty one. */
  lines: number
  isInHeader: boolean
  /** Recipients taken so far. */
  recipients: number
  /** How often the server was asked about a name: RCPT, VRFY, EXPN. */
  named: number
  /** The chunk that was announced: the octets it still lacks, and whether it ends the message. */
  chunk: { left: number; last: boolean } | undefined
  /** What is not answered yet, in order. */
  asked: readonly Asked[]
  /** The lines of the reply that is under way. */
  heard: readonly string[]
}

/** Before any connection. */
const noSession: HandState = {
  place: 'none',
  isByHand: false,
  greeting: undefined,
  keywords: [],
  isSecured: false,
  isAuthenticated: false,
  exchange: undefined,
  transaction: 'none',
  lines: 0,
  isInHeader: true,
  recipients: 0,
  named: 0,
  chunk: undefined,
  asked: [],
  heard: [],
}

/** A connection stands, and nothing was heard of it yet. */
export const freshSession: HandState = { ...noSession, place: 'connected', asked: [{ verb: 'banner', text: '' }] }

/** Where the session stands after all of this was seen. */
export function handState(events: readonly Seen[]): HandState {
  return events.reduce(see, noSession)
}

/** Where the session stands once this was seen too; the same object where it changes nothing. */
export function see(state: HandState, seen: Seen): HandState {
  switch (seen.kind) {
    case 'connected':
      return freshSession
    case 'control':
      return { ...state, isByHand: seen.by === 'owner' }
    case 'tls':
      return secured(state, seen)
    case 'send':
      return sent(state, seen)
    case 'receive':
      return received(state, seen)
    case 'closed':
      return { ...state, place: 'closed', isByHand: false, asked: [], heard: [] }
    default:
      return state
  }
}

/** How many replies the end of the message gets: in LMTP one for each recipient (RFC 2033, section 4.2), else one. */
export function repliesToMessage({ greeting, recipients }: HandState): number {
  return greeting === 'LHLO' ? Math.max(1, recipients) : 1
}

/** What a line takes off the chunk: itself with its line end, or itself alone where it ends the chunk exactly. */
export function octetsInChunk(text: string, left: number): number {
  const own = octetsOf(text)
  return own === left ? own : own + 2
}

/** What BDAT announces; undefined where it is not written as the standard has it. https://www.rfc-editor.org/rfc/rfc3030#section-2 */
export function chunkOf(text: string): { left: number; last: boolean } | undefined {
  const match = /^BDAT +(\d{1,9})( +LAST)? *$/i.exec(text)
  return match === null ? undefined : { left: Number(match[1]), last: match[2] !== undefined }
}

type Of<K extends Seen['kind']> = Omit<EventOf<K>, 'seq' | 'at'>

/** What was said before TLS is forgotten. https://www.rfc-editor.org/rfc/rfc3207#section-4.2 */
function secured(state: HandState, { protocol, mode }: Of<'tls'>): HandState {
  if (protocol === '') return { ...state, place: 'leaving', asked: [] }
  if (mode === 'implicit') return { ...state, isSecured: true }
  return { ...anew(state), isSecured: true, asked: [], heard: [] }
}

function anew(state: HandState): HandState {
  return { ...withoutMail(state), greeting: undefined, keywords: [], isAuthenticated: false, exchange: undefined }
}

function withoutMail(state: HandState): HandState {
  return { ...state, transaction: 'none', lines: 0, isInHeader: true, recipients: 0, chunk: undefined }
}

function sent(state: HandState, { verb, text }: Of<'send'>): HandState {
  const asked = (by: string, count = 1) => [...state.asked, ...Array<Asked>(count).fill({ verb: by, text })]
  if (verb === 'proxy') return state
  if (state.transaction === 'data') {
    if (text === '.') return { ...state, transaction: 'none', asked: asked('dot', repliesToMessage(state)) }
    return { ...state, lines: state.lines + 1, isInHeader: state.isInHeader && text !== '' }
  }
  const chunk = state.chunk ?? (verb === 'bdat' ? chunkOf(text) : undefined)
  const named = state.named + (verb === 'rcpt' || verb === 'vrfy' || verb === 'expn' ? 1 : 0)
  if (chunk === undefined) return { ...state, named, asked: asked(verb) }
  const left = state.chunk === undefined ? chunk.left : Math.max(0, chunk.left - octetsInChunk(text, chunk.left))
  if (left > 0) return { ...state, transaction: 'bdat', chunk: { ...chunk, left } }
  const ended = chunk.last ? asked('last-chunk', repliesToMessage(state)) : asked('chunk')
  return { ...state, transaction: 'recipients', chunk: undefined, asked: ended }
}

function received(state: HandState, { text }: Of<'receive'>): HandState {
  const line = parseReplyLine(text)
  if (line === undefined) return state
  if (!line.last) return { ...state, heard: [...state.heard, line.text] }
  const lines = [...state.heard, line.text]
  const [first, ...asked] = state.asked
  const heard = { ...state, heard: [], asked }
  if (line.code === 421) return { ...heard, place: 'leaving' }
  return first === undefined ? unasked(heard, line.code) : answered(heard, first, line.code, lines)
}

/**
 * A reply to nothing. A refusal in the middle of a message or of an AUTH exchange ends it: what came next would be read as
 * commands.
 */
function unasked(state: HandState, code: number): HandState {
  if (replyClass(code) < 4) return state
  const isMessage = state.transaction === 'data' || state.transaction === 'bdat'
  return { ...(isMessage ? withoutMail(state) : state), exchange: undefined }
}

function answered(state: HandState, { verb, text }: Asked, code: number, lines: readonly string[]): HandState {
  const isTaken = replyClass(code) === 2
  switch (verb) {
    case 'banner':
      return { ...state, place: code === 220 ? 'open' : 'leaving' }
    case 'ehlo':
    case 'helo':
    case 'lhlo':
      return isTaken ? greeted(state, verb, lines) : state
    case 'starttls':
      return code === 220 ? { ...state, asked: [{ verb: 'tls', text: '' }, ...state.asked] } : state
    case 'auth':
      return authenticated(state, text, code, lines)
    case 'mail':
      return isTaken ? { ...withoutMail(state), transaction: 'sender' } : state
    case 'rcpt':
      return isTaken ? { ...state, transaction: 'recipients', recipients: state.recipients + 1 } : state
    case 'data':
      return replyClass(code) === 3 ? { ...state, transaction: 'data', lines: 0, isInHeader: true } : state
    case 'chunk':
      return isTaken ? state : withoutMail(state)
    case 'dot':
    case 'last-chunk':
      return state.asked.length > 0 ? state : withoutMail(state)
    case 'rset':
      return isTaken ? withoutMail(state) : state
    case 'xclient':
      // The session begins anew with a banner. https://www.postfix.org/XCLIENT_README.html
      return code === 220 ? anew(state) : state
    case 'quit':
      return { ...state, place: 'leaving' }
    default:
      return state
  }
}

/** A greeting clears what was open. https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4 */
function greeted(state: HandState, verb: 'ehlo' | 'helo' | 'lhlo', lines: readonly string[]): HandState {
  const greeting = verb === 'ehlo' ? 'EHLO' : verb === 'helo' ? 'HELO' : 'LHLO'
  return { ...withoutMail(state), greeting, keywords: verb === 'helo' ? [] : parseKeywords(lines) }
}

function authenticated(state: HandState, text: string, code: number, lines: readonly string[]): HandState {
  const before = state.exchange
  if (code === 334) {
    const [, named = '', initial] = /^AUTH +(\S+)(?: +(\S))?/i.exec(text) ?? []
    // What goes along with AUTH is the first turn.
    const turn = (before?.turn ?? (initial === undefined ? 0 : 1)) + 1
    return { ...state, exchange: { mechanism: before?.mechanism ?? named.toUpperCase(), challenge: lines.at(-1) ?? '', turn } }
  }
  return { ...state, exchange: undefined, isAuthenticated: state.isAuthenticated || code === 235 }
}
