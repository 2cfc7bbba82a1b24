// The commands a person may type, and what each is for. A line that begins with none of these is never sent as a command.
import { type Message, say } from '#lib/words/message.ts'

export interface Verb {
  verb: string
  /** How it is written, for the list of completions. */
  form: string
  help: Message
  /** The keyword without which a server does not take it. */
  keyword?: string
  /** Only for servers that the operator has allowed for it: it could fool a stranger's. */
  lab?: true
}

/** In the order in which a session uses them. */
export const verbs: readonly Verb[] = [
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1
  { verb: 'EHLO', form: 'EHLO name', help: say('hand-help-ehlo') },
  { verb: 'HELO', form: 'HELO name', help: say('hand-help-helo') },
  // https://www.rfc-editor.org/rfc/rfc2033#section-4.1
  { verb: 'LHLO', form: 'LHLO name', help: say('hand-help-lhlo'), lab: true },
  { verb: 'STARTTLS', form: 'STARTTLS', help: say('hand-help-starttls'), keyword: 'STARTTLS' },
  { verb: 'AUTH', form: 'AUTH mechanism', help: say('hand-help-auth'), keyword: 'AUTH' },
  { verb: 'MAIL', form: 'MAIL FROM:<address>', help: say('hand-help-mail') },
  { verb: 'RCPT', form: 'RCPT TO:<address>', help: say('hand-help-rcpt') },
  { verb: 'DATA', form: 'DATA', help: say('hand-help-data') },
  // https://www.rfc-editor.org/rfc/rfc3030#section-2
  { verb: 'BDAT', form: 'BDAT octets LAST', help: say('hand-help-bdat'), keyword: 'CHUNKING' },
  { verb: 'RSET', form: 'RSET', help: say('hand-help-rset') },
  { verb: 'NOOP', form: 'NOOP', help: say('hand-help-noop') },
  { verb: 'VRFY', form: 'VRFY name', help: say('hand-help-vrfy') },
  { verb: 'EXPN', form: 'EXPN list', help: say('hand-help-expn'), keyword: 'EXPN' },
  { verb: 'HELP', form: 'HELP', help: say('hand-help-help') },
  // https://www.rfc-editor.org/rfc/rfc1985#section-5
  { verb: 'ETRN', form: 'ETRN domain', help: say('hand-help-etrn'), keyword: 'ETRN' },
  // https://www.postfix.org/XCLIENT_README.html
  { verb: 'XCLIENT', form: 'XCLIENT NAME=value', help: say('hand-help-xclient'), keyword: 'XCLIENT', lab: true },
  // https://www.postfix.org/XFORWARD_README.html
  { verb: 'XFORWARD', form: 'XFORWARD NAME=value', help: say('hand-help-xforward'), keyword: 'XFORWARD', lab: true },
  { verb: 'QUIT', form: 'QUIT', help: say('hand-help-quit') },
]

/** The verb that a line begins with, in any case; undefined where it begins with none. */
export function verbOf(text: string): Verb | undefined {
  const word = /^[A-Za-z]+(?= |$)/.exec(text)?.[0].toUpperCase()
  return verbs.find((each) => each.verb === word)
}
