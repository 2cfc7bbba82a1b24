// Builders for lists of events, so that a test reads like the session it is about:
//   listed(egress(), mx('example.com', '10 mx1.example.com'), reached(0, 'mx1.example.com', '220 mx1', '> EHLO x'), done('completed'))
import type {
  Certificate,
  CheckEvent,
  CloseCause,
  DnsRecord,
  EventOf,
  Outcome,
  RecordType,
  Seen,
  UnreachableCause,
} from '#lib/check/event.ts'
import type { ExtraKind, RelayForm } from '#lib/check/extra.ts'
import { parseReplyLine } from '#lib/smtp/reply.ts'

/** Something that was seen, several such things, or milliseconds that pass. */
export type Part = Seen | number | readonly Part[]

export const HOST = 'mx1.example.com'
export const ADDRESS = '192.0.2.25'

/** Numbers and times what was seen: each event comes 10 ms after the one before. */
export function listed(...parts: Part[]): CheckEvent[] {
  const events: CheckEvent[] = []
  let at = 0
  for (const part of parts.flat(8) as (Seen | number)[]) {
    if (typeof part === 'number') at += part
    else {
      at += 10
      events.push({ ...part, seq: events.length, at } as CheckEvent)
    }
  }
  return events
}

/** Every beginning of a list, the empty one and the whole one included. */
export function prefixes(events: readonly CheckEvent[]): CheckEvent[][] {
  return Array.from({ length: events.length + 1 }, (_, length) => events.slice(0, length))
}

/** Who we are, with our name in DNS; an empty name means that there is none. */
export function egress(how: EventOf<'egress'>['how'] = 'route', name = 'out.client.example'): Part {
  const address = how === 'private' ? '10.0.0.7' : '192.0.2.7'
  const reverse = how === 'private' ? '7.0.0.10.in-addr.arpa' : '7.2.0.192.in-addr.arpa'
  const records: DnsRecord[] = name === '' ? [] : [{ name: reverse, type: 'PTR', target: name }]
  return [{ kind: 'egress', address, how }, asked(reverse, 'PTR', name === '' ? 'nxdomain' : 'ok', ...records)]
}

/** A question to DNS and its answer. */
export function asked(name: string, type: RecordType, status: EventOf<'answer'>['status'], ...records: DnsRecord[]): Part {
  return [
    { kind: 'lookup', name, type },
    { kind: 'answer', name, type, status, records },
  ]
}

/** The MX records of a domain, as `10 mx1.example.com`. */
export function mx(name: string, ...hosts: string[]): Part {
  const records = hosts.map((each): DnsRecord => {
    const [preference = '', exchange = ''] = each.split(' ')
    return { name, type: 'MX', preference: Number(preference), exchange }
  })
  return asked(name, 'MX', 'ok', ...records)
}

/** The addresses of a host, asked for in both families at a time; empty text means that there is none. */
export function addresses(name: string, four = ADDRESS, six = ''): Part {
  return [
    { kind: 'lookup', name, type: 'A' },
    { kind: 'lookup', name, type: 'AAAA' },
    { kind: 'answer', name, type: 'A', ...(four === '' ? NODATA : { status: 'ok', records: [{ name, type: 'A', address: four }] }) },
    { kind: 'answer', name, type: 'AAAA', ...(six === '' ? NODATA : { status: 'ok', records: [{ name, type: 'AAAA', address: six }] }) },
  ]
}

const NODATA: Pick<EventOf<'answer'>, 'status' | 'records'> = { status: 'nodata', records: [] }

/** A connection to an address that came to nothing. */
export function unreached(attempt: number, host: string, cause: UnreachableCause, left = 0, address = ADDRESS): Part {
  const peer = { attempt, host, address, port: 25 }
  const trying: Part = cause === 'forbidden' ? [] : [{ kind: 'trying', ...peer }]
  return [trying, { kind: 'unreachable', ...peer, cause, left }]
}

/** A connection that stands, and what is said on it. */
export function reached(attempt: number, host: string, ...said: (string | number)[]): Part {
  const peer = { attempt, host, address: ADDRESS, port: 25 }
  return [{ kind: 'trying', ...peer }, { kind: 'connected', ...peer, local: '192.0.2.7:50000' }, converse(attempt, ...said)]
}

/** The name of the server's address in DNS, asked for during an attempt. */
export function named(attempt: number, ...names: string[]): Part {
  const name = '25.2.0.192.in-addr.arpa'
  const records = names.map((target): DnsRecord => ({ name, type: 'PTR', target }))
  return [
    { kind: 'lookup', attempt, name, type: 'PTR' },
    { kind: 'answer', attempt, name, type: 'PTR', status: names.length === 0 ? 'nxdomain' : 'ok', records },
  ]
}

/** Where such a name leads, asked for during an attempt; empty: nowhere. */
export function leadsTo(attempt: number, name: string, ...to: string[]): Part {
  const records = to.map((address): DnsRecord => ({ name, type: 'A', address }))
  return [
    { kind: 'lookup', attempt, name, type: 'A' },
    { kind: 'answer', attempt, name, type: 'A', status: to.length === 0 ? 'nodata' : 'ok', records },
  ]
}

/** The certificate of `HOST`, as an authority would give it out. */
export const CERTIFICATE: Certificate = {
  subject: `CN=${HOST}`,
  issuer: 'CN=Example CA, O=Example Trust',
  names: [HOST],
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2027-01-01T00:00:00.000Z',
  fingerprint256: 'ab'.repeat(32),
  key: 'EC P-256',
}

/** A handshake that worked; without more, one with a certificate that is trusted. */
export function secured(attempt: number, seen: Partial<EventOf<'tls'>> = {}): Part {
  const agreed = { protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384', keyExchange: 'X25519', ocsp: 'none' } as const
  const trusted = seen.problem === undefined
  return { kind: 'tls', mode: 'starttls', ...agreed, servername: HOST, certificate: CERTIFICATE, chain: [], trusted, attempt, ...seen }
}

/** A handshake that did not. */
export function unsecured(attempt: number, alert: string, mode: EventOf<'tls'>['mode'] = 'starttls'): Part {
  const problem = 'handshake-failed'
  return { kind: 'tls', attempt, mode, protocol: '', cipher: '', servername: HOST, trusted: false, problem, problems: [problem], alert }
}

/** Text behind the go-ahead: no handshake is tried. */
export function injected(attempt: number): Part {
  const problem = 'injection'
  return { kind: 'tls', attempt, mode: 'starttls', protocol: '', cipher: '', trusted: false, problem, problems: [problem] }
}

/** A session in short: `> EHLO x` is what we say, all else what the server says; behind `> DATA` and its 354 comes the message. */
export function converse(attempt: number, ...said: (string | number)[]): Part {
  let isData = false
  return said.map((line): Part => {
    if (typeof line === 'number') return line
    if (line === '>' || line.startsWith('> ')) return { kind: 'send', attempt, ...sent(line.slice(2), isData) }
    const asked = /^>([a-z]+)(?::([a-z-]+))? (.*)$/.exec(line)
    if (asked !== null) return extra(attempt, asked[1] as ExtraKind, asked[2] as RelayForm | undefined, asked[3] ?? '')
    const reply = parseReplyLine(line)
    isData = reply?.code === 354
    return { kind: 'receive', attempt, text: line, ...(reply === undefined ? {} : { code: reply.code, last: reply.last }) }
  })
}

/** A question behind the mail, as `>relay:plain RCPT TO:<a@b>`. */
function extra(attempt: number, kind: ExtraKind, form: RelayForm | undefined, text: string): Part {
  return { kind: 'send', attempt, ...sent(text, false), extra: kind, ...(form === undefined ? {} : { form }) }
}

function sent(text: string, isData: boolean): { text: string; verb: string } {
  return { text, verb: isData ? 'data' : (text.split(' ')[0] ?? '').toLowerCase() }
}

export function closed(attempt: number, by: 'server' | 'client', cause: CloseCause): Part {
  return { kind: 'closed', attempt, by, cause }
}

export function done(outcome: Outcome): Part {
  return { kind: 'done', outcome }
}

/** What the system call said of a connection that did not come about. */
export function failedWith(attempt: number, host: string, cause: UnreachableCause, error: string, where: Partial<Where> = {}): Part {
  const { address = ADDRESS, port = 25, aside, left = 0 } = where
  const peer = { attempt, host, address, port, ...(aside === undefined ? {} : { aside }) }
  return [
    { kind: 'trying', ...peer },
    { kind: 'unreachable', ...peer, cause, left, error },
  ]
}

/** A look aside: a connection that stands, and what is said on it. */
export function glanced(attempt: number, host: string, port: number, ...parts: Part[]): Part {
  const peer = { attempt, host, address: ADDRESS, port }
  return [{ kind: 'trying', ...peer, aside: true }, { kind: 'connected', ...peer, local: '192.0.2.7:50001' }, ...parts]
}

interface Where {
  address: string
  port: number
  aside: true
  left: number
}
