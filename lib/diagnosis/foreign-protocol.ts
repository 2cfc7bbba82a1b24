// What answers where a mail server was expected, by its first words. Many services speak first, each in its own way.
import { type Attempt, exchangesOf } from '#lib/diagnosis/conversation.ts'
import { type Message, say } from '#lib/words/message.ts'

/** Services that can be told by what they say first. */
export type ForeignProtocol =
  | 'ftp'
  | 'http'
  | 'imap'
  | 'irc'
  | 'lmtp'
  | 'mysql'
  | 'nntp'
  | 'pop3'
  | 'rsync'
  | 'sieve'
  | 'ssh'
  | 'telnet'
  | 'tls'
  | 'vnc'

/** Lines that are no replies of SMTP. The bytes are escaped already, as the transcript shows them. */
const firstWords: readonly (readonly [RegExp, ForeignProtocol])[] = [
  // https://www.rfc-editor.org/rfc/rfc9112#section-4
  [/^HTTP\/\d|^<(!doctype|html)/i, 'http'],
  // https://www.rfc-editor.org/rfc/rfc4253#section-4.2
  [/^SSH-\d/, 'ssh'],
  // https://www.rfc-editor.org/rfc/rfc3501#section-7.1
  [/^\* (OK|PREAUTH|BYE)\b/i, 'imap'],
  // https://www.rfc-editor.org/rfc/rfc1939#section-3
  [/^(\+OK|-ERR)\b/, 'pop3'],
  // A record with an alert, or with a handshake, in any version. https://www.rfc-editor.org/rfc/rfc8446#section-5.1
  [/^\\x1[56]\\x03\\x0[0-4]/, 'tls'],
  // IAC WILL, WONT, DO, DONT, by RFC 854.
  [/^\\xff\\xf[b-e]/, 'telnet'],
  // https://www.rfc-editor.org/rfc/rfc6143#section-7.1.1
  [/^RFB \d{3}\.\d{3}/, 'vnc'],
  // The length of the packet and its number; the protocol version 10 behind them reads as a line end. An error names itself.
  [/^.{1,4}\\x00\\x00\\x00$|\b(MySQL|MariaDB) server\b/, 'mysql'],
  // https://www.rfc-editor.org/rfc/rfc5804#section-1.2
  [/^"(IMPLEMENTATION|SIEVE)"/i, 'sieve'],
  [/^@RSYNCD: /, 'rsync'],
  [/^(:\S+ )?NOTICE (AUTH|\*) :/i, 'irc'],
]

/** What speaks at the other end of an attempt; undefined where it is SMTP, or can't be told. */
export function foreignProtocol(attempt: Attempt | undefined): ForeignProtocol | undefined {
  const banner = exchangesOf(attempt, 'banner')[0]
  const line = banner?.replies.find((each) => each.text.trim() !== '')
  if (banner === undefined || line === undefined) return undefined
  const found = firstWords.find(([pattern]) => pattern.test(line.text))
  if (found !== undefined) return found[1]
  const text = banner.lines.join(' ')
  // https://www.rfc-editor.org/rfc/rfc3977#section-5.1
  if ((banner.code === 200 || banner.code === 201) && /\b(NNTP|InterNetNews|news|INN \d)/i.test(text)) return 'nntp'
  return banner.code === 220 && /\bE?SMTP\b/i.test(text) === false ? greetedAlike(attempt, text) : undefined
}

/** FTP and LMTP greet with 220 as well: they are told by their name and by what they make of our greeting. */
function greetedAlike(attempt: Attempt | undefined, banner: string): ForeignProtocol | undefined {
  const greetings = exchangesOf(attempt, 'ehlo', 'helo')
  const isRefused = greetings.length > 0 && greetings.every((each) => each.code === undefined || each.code >= 500)
  if (!isRefused) return undefined
  const refusal = greetings.flatMap((each) => each.lines).join(' ')
  // RFC 959 names no form for the text.
  const saysFtp = /(?<![\w.-])(FTP|\w+FTPd?|FTPd)(?![\w-]|\.\w)/i.test(banner) || /\bUSER and PASS\b/i.test(refusal)
  if (saysFtp) return 'ftp'
  // https://www.rfc-editor.org/rfc/rfc2033#section-4.1
  return /\bLMTP\b/i.test(banner) || /\bLHLO\b/.test(refusal) ? 'lmtp' : undefined
}

/** "an IMAP server". */
export function protocolName(protocol: ForeignProtocol): Message {
  return say(`protocol-${protocol}`)
}
