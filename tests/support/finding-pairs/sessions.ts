// What pairs of sessions are put together from: an ordinary session, with what a test wants otherwise in it.
import type { AroundTopic, Certificate, CheckEvent, DnsRecord, EventOf, PolicyResult } from '#lib/check/event.ts'
import type { FindingRequest } from '#lib/diagnosis/findings/asked.ts'
import {
  addresses,
  CERTIFICATE,
  closed,
  converse,
  done,
  egress,
  HOST,
  leadsTo,
  mx,
  named,
  type Part,
  reached,
  secured,
} from '#tests/support/events.ts'

/** Two sessions as alike as can be: in one a finding holds, in the other it does not. */
export interface Pair {
  holds: Part
  not: Part
  request?: FindingRequest
}

export const DOMAIN = 'example.com'
export const SECOND = 'mx2.example.com'
export const BANNER = `220 ${HOST} ESMTP ready`
const KEYWORDS = ['250-PIPELINING', '250-SIZE 52428800', '250-STARTTLS', '250-ENHANCEDSTATUSCODES', '250 8BITMIME']
export const EHLO = ['> EHLO out.client.example', `250-${HOST}`, ...KEYWORDS]
export const MAIL = ['> MAIL FROM:<jdoe@client.example>', '250 2.1.0 Ok']
export const RCPT = ['> RCPT TO:<jdoe@example.com>', '250 2.1.5 Ok']
export const END = ['> RSET', '250 2.0.0 Ok', '> QUIT', '221 2.0.0 Bye']
export const BYE = closed(0, 'server', 'quit')

/** The way to the server: our name, two MX records, its address and the name of that. */
export const WAY: Part = [egress(), mx(DOMAIN, `10 ${HOST}`, `20 ${SECOND}`), addresses(HOST)]
const NAMED: Part = [named(0, HOST), leadsTo(0, HOST, '192.0.2.25')]

/** A session of the first host, all that was said given. */
export function said(...lines: (string | number)[]): Part {
  return [WAY, reached(0, HOST, ...lines), NAMED, BYE, done('completed')]
}

/** An ordinary one, where one command is answered otherwise; the rest as ever. */
export function answering(command: 'banner' | 'EHLO' | 'MAIL' | 'RCPT' | 'RSET' | 'QUIT', ...reply: (string | number)[]): Part {
  const banner = command === 'banner' ? reply : [BANNER]
  const [greet = ''] = EHLO
  const ehlo = command === 'EHLO' ? [greet, ...reply] : EHLO
  const mail = command === 'MAIL' ? [MAIL[0] ?? '', ...reply] : MAIL
  const rcpt = command === 'RCPT' ? [RCPT[0] ?? '', ...reply] : RCPT
  const rset = ['> RSET', ...(command === 'RSET' ? reply : ['250 2.0.0 Ok'])]
  const quit = ['> QUIT', ...(command === 'QUIT' ? reply : ['221 2.0.0 Bye'])]
  return said(...banner, ...ehlo, ...mail, ...rcpt, ...rset, ...quit)
}

/** One that offers these keywords, in the clear. */
export function offering(...keywords: string[]): Part {
  const lines = [HOST, ...keywords].map((text, index, all) => `250${index === all.length - 1 ? ' ' : '-'}${text}`)
  return answering('EHLO', ...lines)
}

export const usual: Part = answering('RCPT', '250 2.1.5 Ok')

/** How a session ended, in place of "completed". */
export function ending(outcome: EventOf<'done'>['outcome'], ...lines: (string | number)[]): Part {
  return [WAY, reached(0, HOST, ...lines), NAMED, BYE, done(outcome)]
}

/** A session with STARTTLS, and what was seen of the handshake; `inside` is the EHLO reply behind it. */
export function withTls(seen: Partial<EventOf<'tls'>> = {}, ...inside: string[]): Part {
  return [
    handshake(secured(0, seen)),
    converse(0, ...(inside.length > 0 ? ['> EHLO x', ...inside] : again), ...MAIL, ...RCPT, ...END),
    BYE,
    done('completed'),
  ]
}

const again = EHLO.filter((line) => line !== '250-STARTTLS')

/** As far as the handshake, and how that went. */
export function handshake(...went: Part[]): Part {
  return [WAY, reached(0, HOST, BANNER, ...EHLO, '> STARTTLS', '220 2.0.0 Go ahead'), went]
}

/** One with such a certificate. */
export function showing(certificate: Partial<Certificate>, seen: Partial<EventOf<'tls'>> = {}): Part {
  return withTls({ certificate: { ...CERTIFICATE, ...certificate }, ...seen })
}

type Answer = EventOf<'answer'>

/** A question beside the session and its answer. */
export function around(about: AroundTopic, name: string, type: Answer['type'], more: Partial<Answer> = {}): Part {
  return [
    { kind: 'lookup', about, name, type },
    { kind: 'answer', about, name, type, status: 'ok', records: [], ...more },
  ]
}

export const txt = (name: string, ...texts: string[]): DnsRecord[] => texts.map((text) => ({ name, type: 'TXT', text }))
export const to = (name: string, address: string): DnsRecord[] => [{ name, type: 'A', address }]

/** A policy worked out beside the session. */
export function evaluated(about: 'spf' | 'dmarc' | 'dkim', result: PolicyResult, more: Partial<EventOf<'evaluated'>> = {}): Part {
  return [WAY, { kind: 'evaluated', about, domain: 'client.example', result, ...more }, usual]
}

/** Beside an ordinary session. */
export function beside(...parts: Part[]): Part {
  return [parts, usual]
}

/** Any one event of a session, changed. */
export function changing<K extends CheckEvent['kind']>(part: Part, kind: K, more: (event: EventOf<K>) => Partial<EventOf<K>>): Part {
  if (Array.isArray(part)) return part.map((each) => changing(each as Part, kind, more))
  if (typeof part === 'object' && 'kind' in part && part.kind === kind) return { ...part, ...more(part as EventOf<K>) } as Part
  return part
}
