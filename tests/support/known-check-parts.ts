// What the known checks are put together from: the usual lines of a session, and the way to a server.
import type { Certificate, CheckEvent, Seen } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { addresses, CERTIFICATE, closed, egress, HOST, listed, mx, named, type Part, reached } from '#tests/support/events.ts'

export interface KnownCheck {
  events: CheckEvent[]
  request: Pick<CheckRequest, 'purpose' | 'target' | 'tls'> & Partial<Pick<CheckRequest, 'auth' | 'insist' | 'stop' | 'xclient' | 'extra'>>
}

export const TARGET = 'jdoe@example.com'
export const BANNER = `220 ${HOST} ESMTP ready`
export const EHLO = ['> EHLO out.client.example', `250-${HOST} greets you`, '250-SIZE 52428800', '250-STARTTLS', '250 PIPELINING']
export const MAIL = ['> MAIL FROM:<sender@client.example>', '250 2.1.0 Ok']
export const RCPT = [`> RCPT TO:<${TARGET}>`]
export const RSET = ['> RSET', '250 2.0.0 Ok']
export const QUIT = ['> QUIT', '221 2.0.0 Bye']
export const TO_MAIL = [BANNER, ...EHLO, ...MAIL]
export const TO_RCPT = [...TO_MAIL, ...RCPT]
export const MESSAGE = ['> DATA', '354 End with a dot', '> Subject: Test', '> ', '> ..', '> .']
export const STARTTLS = [BANNER, ...EHLO, '> STARTTLS', '220 2.0.0 Go ahead']
export const AGAIN = ['> EHLO out.client.example', `250-${HOST} greets you`, '250-SIZE 52428800', '250-AUTH PLAIN', '250 PIPELINING']
/** From the sender to the goodbye. */
export const REST = [...MAIL, ...RCPT, '250 2.1.5 Ok', ...RSET, ...QUIT]
export const FOUND: Part = [egress(), mx('example.com', `10 ${HOST}`), addresses(HOST)]
export const BYE = closed(0, 'server', 'quit')

export const OLD: Certificate = {
  ...CERTIFICATE,
  subject: 'CN=old.example',
  names: ['old.example', '*.old.example'],
  notAfter: '2026-06-01T00:00:00.000Z',
}
export const ANONYMOUS: Seen = {
  kind: 'tls',
  mode: 'starttls',
  protocol: 'TLSv1.2',
  cipher: 'TLS_ECDH_anon_WITH_AES_256_CBC_SHA',
  trusted: false,
  problem: 'no-certificate',
  problems: ['no-certificate'],
}

/** In the clear, as was asked. */
export function probe(...parts: Part[]): KnownCheck {
  return { events: listed(...parts), request: { purpose: 'probe', target: TARGET, tls: 'never' } }
}

export function message(...parts: Part[]): KnownCheck {
  return { events: listed(...parts), request: { purpose: 'message', target: TARGET, tls: 'never' } }
}

export function withTls(tls: CheckRequest['tls'], ...parts: Part[]): KnownCheck {
  return { events: listed(...parts), request: { purpose: 'probe', target: TARGET, tls } }
}

/** A session over the first address, behind the usual look-ups, with the server's name found meanwhile. */
export const talk = (...said: (string | number)[]): Part => [FOUND, reached(0, HOST, ...said), named(0, HOST)]

/** `mx1` fails in some way, `mx2` answers. */
export const twoHosts = (first: Part): Part => [
  egress(),
  mx('example.com', `10 ${HOST}`, '20 mx2.example.com'),
  addresses(HOST),
  first,
  addresses('mx2.example.com', '192.0.2.26'),
]
