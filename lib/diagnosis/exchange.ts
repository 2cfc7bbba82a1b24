// One question to the server and its reply, and what can be said of the two by themselves.
import type { EventOf } from '#lib/check/event.ts'
import type { RecipientContext } from '#lib/diagnosis/recipient-context.ts'
import type { WaitId } from '#lib/smtp/limits.ts'

/** One question to the server (the banner has none) and its reply; a TLS handshake counts as one too, without lines. */
export interface Exchange {
  wait: WaitId
  sent: EventOf<'send'> | undefined
  /** Commands that went out together have the same number; absent where it went alone. */
  flight: number | undefined
  /** In LMTP, of the replies to the message: the RCPT of the recipient that this one is about (RFC 2033, section 4.2). */
  recipient: Exchange | undefined
  /** Of a RCPT: what is known of its recipient beside the reply. */
  context: RecipientContext | undefined
  /** How what was said is protected; absent in the clear. */
  secured: EventOf<'tls'>['mode'] | undefined
  /**
   * When the waiting for this very reply began, in milliseconds since the check began: when it was asked for, or when the
   * reply before it had come, whichever was later.
   */
  askedAt: number
  replies: EventOf<'receive'>[]
  /** The whole reply's code; absent until its last line has come. */
  code: number | undefined
  /** What stands behind the codes, line by line. */
  lines: string[]
  enhanced: string | undefined
  /** What came of a handshake. */
  handshake: EventOf<'tls'> | undefined
  /** No reply is due any more: a 421 came before its turn. */
  isForgone: boolean
}

/** Is it over: has a whole reply come, or has the handshake ended? */
export function isAnswered(exchange: Exchange): boolean {
  return exchange.code !== undefined || exchange.handshake !== undefined
}

/**
 * The exchange whose turn it is: of those without a reply the one that was asked first. Replies come in the order of their
 * commands, so those that are open stand together at the end; a session may have thousands before them.
 */
export function awaited(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges[exchanges.findLastIndex((each) => isAnswered(each) || each.isForgone) + 1]
}

/** The line of an exchange that is no reply line: from there on nothing that came can be told apart. */
export function brokenBy(exchange: Exchange): EventOf<'receive'> | undefined {
  return exchange.replies.find((each) => each.code === undefined)
}

/** The seqs that a statement about an exchange rests on: its reply's lines, else the command. */
export function seqsOf(exchange: Exchange): number[] {
  if (exchange.handshake !== undefined) return [exchange.handshake.seq]
  if (exchange.replies.length > 0) return exchange.replies.map((each) => each.seq)
  return exchange.sent === undefined ? [] : [exchange.sent.seq]
}

/** Does its reply say what became of the message: the final dot, or the last chunk? */
export function isEndOfMessage({ wait, sent }: Exchange): boolean {
  // https://www.rfc-editor.org/rfc/rfc3030#section-2
  return wait === 'dot' || (wait === 'bdat' && /\sLAST\s*$/i.test(sent?.text ?? ''))
}
