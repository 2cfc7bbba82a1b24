// Findings about what a domain publishes on TLS, each in a session where it holds and in one where it does not.

import type { EventOf } from '#lib/check/event.ts'
import type { daneKinds } from '#lib/diagnosis/findings/dane.ts'
import type { stsKinds } from '#lib/diagnosis/findings/mta-sts.ts'
import type { tlsPolicyKinds } from '#lib/diagnosis/findings/tls-policy.ts'
import { addresses, asked, CERTIFICATE, done, egress, HOST, mx, type Part, reached } from '#tests/support/events.ts'
import {
  around,
  BANNER,
  beside,
  changing,
  DOMAIN,
  EHLO,
  END,
  MAIL,
  offering,
  type Pair,
  RCPT,
  txt,
  WAY,
  withTls,
} from '#tests/support/finding-pairs/sessions.ts'

const STS = `_mta-sts.${DOMAIN}`
const TLSA = `_25._tcp.${HOST}`
const RPT = `_smtp._tls.${DOMAIN}`
const FILE = { about: 'mta-sts', url: `https://mta-sts.${DOMAIN}/.well-known/mta-sts.txt`, address: '192.0.2.80' } as const

const record = (...texts: string[]): Part => around('mta-sts', STS, 'TXT', { records: txt(STS, ...texts) })
const fetched = (more: Partial<EventOf<'fetched'>>): Part => [
  record('v=STSv1; id=1'),
  { kind: 'fetch', ...FILE },
  { kind: 'fetched', ...FILE, status: 200, contentType: 'text/plain', lines: [], ...more },
]
const ANY = `*.${DOMAIN}`
const policy = (mode: string, host = ANY, age = 604_800, more: Partial<EventOf<'fetched'>> = {}): Part =>
  fetched({ lines: ['version: STSv1', `mode: ${mode}`, `mx: ${host}`, `max_age: ${age}`], ...more })
/** A policy that tells senders to insist. */
export const enforced = policy('enforce')

const plain = offering('SIZE')
const DIGEST = 'ab'.repeat(32)
const tlsa = (text: string, more: Partial<EventOf<'answer'>> = { secure: true }): Part => {
  const [usage = 3, selector = 0, matchingType = 1] = text.split(' ').map(Number)
  const data = text.split(' ')[3] ?? ''
  return around('dane', TLSA, 'TLSA', { records: [{ name: TLSA, type: 'TLSA', usage, selector, matchingType, data }], ...more })
}
const pinned = tlsa(`3 0 1 ${DIGEST}`)
const other = tlsa(`3 0 1 ${'cd'.repeat(32)}`)
const root = (secure: boolean): Part => around('dane', '.', 'TXT', { status: 'nodata', ...(secure ? { secure } : {}) })
const none = around('dane', TLSA, 'TLSA', { status: 'nxdomain' })
const issuer = { ...CERTIFICATE, subject: 'CN=Example CA', issuer: 'CN=Root', fingerprint256: 'cd'.repeat(32) }
const byIssuer = tlsa(`2 0 1 ${'cd'.repeat(32)}`)
const failing: Part = around('dane', TLSA, 'TLSA', { status: 'servfail' })
const saying = (part: Part, secure: boolean): Part => (secure ? changing(part, 'answer', () => ({ secure })) : part)
const talk: Part = [reached(0, HOST, BANNER, ...EHLO, ...MAIL, ...RCPT, ...END), done('completed')]
const signed = (secure: boolean): Part => [
  [egress(), mx(DOMAIN, `10 ${HOST}`)],
  saying(asked(HOST, 'A', 'ok', { name: HOST, type: 'A', address: '192.0.2.25' }), secure),
  [failing, talk],
]
const signedMx = (secure: boolean): Part => [egress(), saying(mx(DOMAIN, `10 ${HOST}`), secure), addresses(HOST), pinned, talk]
const reports = (...texts: string[]): Part =>
  around('tls-rpt', RPT, 'TXT', { records: txt(RPT, ...texts), ...(texts.length === 0 ? { status: 'nxdomain' } : {}) })
const noSts = around('mta-sts', STS, 'TXT', { status: 'nxdomain' })

export const policyPairs = {
  'dane-matches': { holds: [pinned, withTls()], not: [other, withTls()] },
  'dane-mismatch': { holds: [other, withTls()], not: [pinned, withTls()] },
  'dane-certificate': {
    holds: [byIssuer, withTls({ chain: [issuer], problem: 'expired', problems: ['expired'] })],
    not: [byIssuer, withTls({ chain: [issuer] })],
  },
  'dane-no-tls': { holds: [pinned, plain], not: [pinned, withTls()] },
  'dane-unusable': { holds: [tlsa(`1 0 1 ${DIGEST}`), withTls()], not: [pinned, withTls()] },
  'dane-not-secure': { holds: [tlsa(`3 0 1 ${DIGEST}`, {}), root(true), withTls()], not: [pinned, root(true), withTls()] },
  'dane-mx-not-secure': { holds: signedMx(false), not: signedMx(true) },
  'dane-lookup-failed': { holds: signed(true), not: signed(false) },
  'dane-unverified': {
    holds: [tlsa(`3 0 1 ${DIGEST}`, {}), root(false), withTls()],
    not: [tlsa(`3 0 1 ${DIGEST}`, {}), root(true), withTls()],
  },
  'dane-unchecked': { holds: [tlsa(`3 1 1 ${DIGEST}`), withTls()], not: [pinned, withTls()] },
  'mta-sts-record-invalid': {
    holds: beside(record('v=STSv1; id=1', 'v=STSv1; id=2')),
    not: beside(record('v=STSv1; id=1', 'something else')),
  },
  'mta-sts-policy-unreachable': {
    holds: beside(fetched({ problem: 'status', status: 404 })),
    not: beside(fetched({ problem: 'forbidden' })),
  },
  'mta-sts-policy-invalid': { holds: beside(policy('maybe')), not: beside(policy('testing')) },
  'mta-sts-policy-type': { holds: beside(policy('testing', ANY, 604_800, { contentType: 'text/html' })), not: beside(policy('testing')) },
  'mta-sts-short-age': { holds: beside(policy('testing', ANY, 3_600)), not: beside(policy('testing', ANY, 86_400)) },
  'mta-sts-enforced': { holds: [enforced, withTls()], not: [policy('testing'), withTls()] },
  'mta-sts-testing': { holds: beside(policy('testing')), not: beside(enforced) },
  'mta-sts-none': { holds: beside(policy('none')), not: beside(enforced) },
  'mta-sts-host-not-listed': { holds: [WAY, policy('enforce', 'other.example.net'), withTls()], not: [WAY, enforced, withTls()] },
  'mta-sts-certificate': { holds: [enforced, withTls({ problem: 'expired', problems: ['expired'] })], not: [enforced, withTls()] },
  'mta-sts-no-tls': { holds: [enforced, plain], not: [enforced, withTls()] },
  'tls-policy-missing': { holds: beside(noSts, none), not: beside(noSts, pinned) },
  'tls-rpt-missing': { holds: beside(enforced, reports()), not: beside(noSts, reports()) },
  'tls-rpt-invalid': { holds: beside(reports('v=TLSRPTv1; rua=nobody')), not: beside(reports('v=TLSRPTv1; rua=mailto:tls@example.com')) },
  'tls-rpt-published': { holds: beside(reports('v=TLSRPTv1; rua=mailto:tls@example.com')), not: beside(reports('v=TLSRPTv1; rua=nobody')) },
} satisfies Record<keyof typeof daneKinds | keyof typeof stsKinds | keyof typeof tlsPolicyKinds, Pair>
