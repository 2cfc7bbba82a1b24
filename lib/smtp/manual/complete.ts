// What a line that has begun may become: verbs, the envelope that is known, mechanisms and parameters that are on offer.
import type { RequestEnvelope } from '#lib/check/envelope.ts'
import { hintsFor } from '#lib/smtp/manual/hints.ts'
import type { TypingRules } from '#lib/smtp/manual/may-type.ts'
import type { HandState } from '#lib/smtp/manual/state.ts'
import { type Verb, verbs } from '#lib/smtp/manual/verbs.ts'
import { type Message, say } from '#lib/words/message.ts'

/** One choice: what stands in the line once it is taken, how it is shown, and what it is for. */
export interface Completion {
  line: string
  form: string
  help: Message
}

/** How many choices are shown. */
const SHOWN = 8

/** The choices for what stands in the line; empty where every line is free, as in a message. */
export function completions(text: string, state: HandState, envelope: RequestEnvelope, rules: TypingRules): Completion[] {
  const isFree = state.transaction === 'data' || state.transaction === 'bdat' || state.exchange !== undefined
  if (state.place !== 'open' || isFree) return []
  const known = / /.test(text) ? behindVerb(text, state, envelope) : verbChoices(text, state, envelope, rules)
  return known.filter((each) => each.line !== text && each.line.toUpperCase().startsWith(text.toUpperCase())).slice(0, SHOWN)
}

/** Verbs, those that fit the state first. */
function verbChoices(text: string, state: HandState, envelope: RequestEnvelope, rules: TypingRules): Completion[] {
  const likely = hintsFor(state, envelope, rules).map((each) => each.line.split(' ')[0])
  const place = ({ verb }: Verb) => (likely.includes(verb) ? likely.indexOf(verb) : likely.length)
  return verbs
    .filter((each) => each.verb.startsWith(text.toUpperCase()) && isPossible(each, state, rules))
    .sort((a, b) => place(a) - place(b))
    .map((each) => ({
      line: whole(each, envelope),
      form: each.form,
      help: isOffered(each, state) ? each.help : say('hand-help-not-offered'),
    }))
}

function isPossible({ verb, lab }: Verb, state: HandState, rules: TypingRules): boolean {
  if (lab === true && !rules.lab) return false
  if (verb === 'STARTTLS') return !state.isSecured
  return (verb !== 'DATA' && verb !== 'BDAT') || rules.messages
}

function isOffered({ keyword }: Verb, { keywords, greeting }: HandState): boolean {
  return keyword === undefined || greeting === undefined || keywords.some((each) => each.keyword === keyword)
}

/** The verb with what is known to follow it. */
function whole({ verb, form }: Verb, { name, from, to }: RequestEnvelope): string {
  switch (verb) {
    case 'EHLO':
    case 'HELO':
    case 'LHLO':
      return `${verb} ${name}`
    case 'MAIL':
      return `MAIL FROM:<${from}>`
    case 'RCPT':
      return `RCPT TO:<${to[0] ?? ''}>`
    default:
      return form === verb ? verb : `${verb} `
  }
}

function behindVerb(text: string, state: HandState, envelope: RequestEnvelope): Completion[] {
  const { name, from, to } = envelope
  const verb = text.slice(0, text.indexOf(' ')).toUpperCase()
  const line = (whole: string, help: Message): Completion => ({ line: whole, form: whole, help })
  const help = verbs.find((each) => each.verb === verb)?.help ?? say('hand-help-noop')
  switch (verb) {
    case 'EHLO':
    case 'HELO':
    case 'LHLO':
      return [line(`${verb} ${name}`, help)]
    case 'MAIL':
      if (/>/.test(text)) return parameters(text, state, mailParameters)
      return [line(`MAIL FROM:<${from}>`, help), ...(from === '' ? [] : [line('MAIL FROM:<>', say('hand-help-null'))])]
    case 'RCPT':
      if (/>/.test(text)) return parameters(text, state, rcptParameters)
      return to.map((each) => line(`RCPT TO:<${each}>`, help))
    case 'AUTH': {
      const offered = state.keywords.find((each) => each.keyword === 'AUTH')?.params ?? []
      return offered.map((each) => line(`AUTH ${each}`, say('hand-help-mechanism')))
    }
    case 'VRFY':
      return to.map((each) => line(`VRFY ${each}`, help))
    default:
      return []
  }
}

type Parameter = readonly [keyword: string, text: string, help: Message]

// https://www.rfc-editor.org/rfc/rfc1870#section-3, https://www.rfc-editor.org/rfc/rfc6152#section-2,
// https://www.rfc-editor.org/rfc/rfc6531#section-3.4, https://www.rfc-editor.org/rfc/rfc3461#section-4,
// https://www.rfc-editor.org/rfc/rfc8689#section-2
const mailParameters: readonly Parameter[] = [
  ['SIZE', 'SIZE=', say('hand-help-size')],
  ['8BITMIME', 'BODY=8BITMIME', say('hand-help-8bitmime')],
  ['SMTPUTF8', 'SMTPUTF8', say('hand-help-smtputf8')],
  ['DSN', 'RET=HDRS', say('hand-help-ret')],
  ['DSN', 'RET=FULL', say('hand-help-ret')],
  ['REQUIRETLS', 'REQUIRETLS', say('hand-help-requiretls')],
]
const rcptParameters: readonly Parameter[] = [
  ['DSN', 'NOTIFY=SUCCESS,FAILURE', say('hand-help-notify')],
  ['DSN', 'NOTIFY=NEVER', say('hand-help-notify')],
]

/** Parameters that are on offer and not there yet, for the word that has begun. */
function parameters(text: string, { keywords }: HandState, all: readonly Parameter[]): Completion[] {
  const begun = /\S*$/.exec(text)?.[0] ?? ''
  const before = text.slice(0, text.length - begun.length)
  const isBehindPath = before.trimEnd().endsWith('>') || /> /.test(before)
  if (!isBehindPath) return []
  return all
    .filter(([keyword]) => keywords.some((each) => each.keyword === keyword))
    .filter(([, parameter]) => !before.toUpperCase().includes(` ${parameter.split('=')[0]}`))
    .map(([, parameter, help]) => ({ line: `${before}${parameter}`, form: parameter, help }))
}
