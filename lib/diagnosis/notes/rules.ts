// The notes on what leaves the ordinary way: a PROXY header, commands that were not offered, and a connection that was dropped.
import { type Attempt, type Exchange, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { Note } from '#lib/diagnosis/model.ts'
import { isAboutProxyHeader, keywordsBefore } from '#lib/diagnosis/rules.ts'
import { readProxyHeader } from '#lib/smtp/proxy.ts'
import { type Message, say } from '#lib/words/message.ts'

/** At most one for each event, and none below a reply: those have their own. */
export function ruleNotes(attempt: Attempt): Note[] {
  return [...proxyNote(attempt), ...attempt.exchanges.flatMap((each) => notOfferedNote(each, attempt)), ...droppedNote(attempt)]
}

function proxyNote({ proxied }: Attempt): Note[] {
  const claim = proxied === undefined ? undefined : readProxyHeader(proxied.text)
  if (proxied === undefined || claim === undefined) return []
  const { version, ends } = claim
  const text =
    ends !== undefined
      ? say('note-proxy', version, ends.source.address, ends.source.port, ends.destination.address, ends.destination.port)
      : version === 1
        ? say('note-proxy-unknown')
        : say('note-proxy-local')
  return [{ seq: proxied.seq, tone: 'plain', text }]
}

/** What was sent though it was not offered. */
function notOfferedNote(exchange: Exchange, attempt: Attempt): Note[] {
  const { sent } = exchange
  const offered = keywordsBefore(exchange, attempt)?.map((each) => each.keyword)
  if (sent === undefined || offered === undefined || isLastOfFlight(exchange, attempt)) return []
  const missing = [...new Set(neededBy(exchange, attempt))].filter((keyword) => !offered.includes(keyword))
  return missing.length === 0 ? [] : [{ seq: sent.seq, tone: 'plain', text: say('note-not-offered', missing) }]
}

/** Below the last command of those that went together stands a note on that. */
function isLastOfFlight({ flight, sent }: Exchange, attempt: Attempt): boolean {
  return flight !== undefined && attempt.exchanges.findLast((each) => each.flight === flight)?.sent === sent
}

/** The extensions that a command is of, or has parameters of. */
function neededBy(exchange: Exchange, attempt: Attempt): string[] {
  const { wait, sent } = exchange
  if (wait === 'starttls') return ['STARTTLS']
  if (wait === 'xclient') return ['XCLIENT']
  if (wait === 'bdat') return attempt.exchanges.find((each) => each.wait === 'bdat') === exchange ? ['CHUNKING'] : []
  if (wait !== 'mail' && wait !== 'rcpt') return []
  const parameters = (sent?.text ?? '')
    .replace(/^[^>]*>/, '')
    .toUpperCase()
    .split(' ')
  return parameters.flatMap((each) => keywordOf[each.split('=')[0] ?? ''] ?? [])
}

const keywordOf: Readonly<Record<string, string>> = {
  SIZE: 'SIZE',
  BODY: '8BITMIME',
  SMTPUTF8: 'SMTPUTF8',
  RET: 'DSN',
  ENVID: 'DSN',
  NOTIFY: 'DSN',
  ORCPT: 'DSN',
  REQUIRETLS: 'REQUIRETLS',
  BY: 'DELIVERBY',
}

function droppedNote({ closed }: Attempt): Note[] {
  return closed?.asked === true ? [{ seq: closed.seq, tone: 'plain', text: say('note-dropped') }] : []
}

/** What a refusal means of something that was not offered, or that follows from a PROXY header; undefined for all others. */
export function ruleRefusal(exchange: Exchange, attempt: Attempt): Message | undefined {
  if (isAboutProxyHeader(exchange, attempt)) return say('note-proxy-complaint')
  if (exchange.wait !== 'starttls' && exchange.wait !== 'xclient') return undefined
  const keyword = exchange.wait === 'starttls' ? 'STARTTLS' : 'XCLIENT'
  const isOffered = keywordsBefore(exchange, attempt)?.some((each) => each.keyword === keyword) ?? true
  if (isOffered) return undefined
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4
  if (exchange.code === 500 || exchange.code === 502) return say('note-insisted-unknown', keyword)
  if (exchange.code === 503) return say('note-insisted-order', keyword)
  return undefined
}

/** What a yes means to something that was not offered. */
export function ruleAgreement(exchange: Exchange, attempt: Attempt): Message | undefined {
  if (exchange.wait !== 'starttls' || seqsOf(exchange).length === 0) return undefined
  const offered = keywordsBefore(exchange, attempt)
  const isUnlisted = offered !== undefined && !offered.some((each) => each.keyword === 'STARTTLS')
  return isUnlisted ? say('note-insisted-taken') : undefined
}
