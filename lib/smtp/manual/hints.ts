// What a person would type next, as the session stands: at most three lines, the likeliest first.
import type { RequestEnvelope } from '#lib/check/envelope.ts'
import type { TypingRules } from '#lib/smtp/manual/may-type.ts'
import type { HandState } from '#lib/smtp/manual/state.ts'
import { type Message, say } from '#lib/words/message.ts'

/** A line that can be filled in, and why one would. */
export interface Hint {
  line: string
  why: Message
}

/** The next steps; empty while it is not the owner's turn, or where only they know what comes. */
export function hintsFor(state: HandState, envelope: RequestEnvelope, rules: TypingRules): Hint[] {
  if (state.place !== 'open' || state.asked.length > 0) return []
  const quit: Hint = { line: 'QUIT', why: say('hand-hint-quit') }
  if (state.exchange !== undefined) return [{ line: '*', why: say('hand-hint-cancel') }]
  switch (state.transaction) {
    case 'data':
      return [{ line: '.', why: say('hand-hint-dot') }]
    case 'bdat':
      return []
    case 'sender':
      return [recipient(state, envelope), { line: 'RSET', why: say('hand-hint-rset') }]
    case 'recipients': {
      const next = envelope.to[state.recipients]
      const more: Hint[] = next === undefined ? [] : [{ line: `RCPT TO:<${next}>`, why: say('hand-hint-rcpt-more') }]
      const data: Hint[] = rules.messages ? [{ line: 'DATA', why: say('hand-hint-data') }] : []
      return [...more, ...data, { line: 'RSET', why: say('hand-hint-rset') }]
    }
    case 'none':
      return [...beforeMail(state, envelope), quit].slice(0, 3)
  }
}

function recipient({ recipients }: HandState, { to }: RequestEnvelope): Hint {
  return { line: `RCPT TO:<${to[recipients] ?? ''}>`, why: say('hand-hint-rcpt') }
}

function beforeMail(state: HandState, { name, from }: RequestEnvelope): Hint[] {
  // https://www.rfc-editor.org/rfc/rfc3207#section-4.2
  if (state.greeting === undefined) {
    return [{ line: `EHLO ${name}`, why: state.isSecured ? say('hand-hint-greet-again') : say('hand-hint-greet') }]
  }
  const offers = (keyword: string) => state.keywords.some((each) => each.keyword === keyword)
  const mail: Hint = { line: `MAIL FROM:<${from}>`, why: say('hand-hint-mail') }
  if (!state.isSecured && offers('STARTTLS')) return [{ line: 'STARTTLS', why: say('hand-hint-starttls') }, mail]
  if (!state.isAuthenticated && offers('AUTH')) return [mail, { line: authLine(state), why: say('hand-hint-auth') }]
  return [mail]
}

/** With the mechanism that a person can type most easily. */
function authLine({ keywords }: HandState): string {
  const offered = keywords.find((each) => each.keyword === 'AUTH')?.params.map((each) => each.toUpperCase()) ?? []
  const easiest = ['PLAIN', 'LOGIN'].find((each) => offered.includes(each)) ?? offered[0]
  return easiest === undefined ? 'AUTH' : `AUTH ${easiest}`
}
