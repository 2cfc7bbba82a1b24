// TLSA records against the certificates of a handshake.
import { expect, it } from 'vitest'
import type { Certificate, EventOf } from '#lib/check/event.ts'
import { isUsable, matchTlsa, type TlsaRecord } from '#lib/policy/dane.ts'
import { CERTIFICATE } from '#tests/support/events.ts'

const hex = (byte: string, digits: number) => byte.repeat(digits / 2)
const LEAF: Certificate = {
  ...CERTIFICATE,
  fingerprint256: hex('a1', 64),
  fingerprint512: hex('a2', 128),
  spki256: hex('a3', 64),
  spki512: hex('a4', 128),
}
const ISSUER: Certificate = {
  ...LEAF,
  subject: 'CN=Example CA, O=Example Trust',
  issuer: 'CN=Root',
  fingerprint256: hex('b1', 64),
  fingerprint512: hex('b2', 128),
  spki256: hex('b3', 64),
  spki512: hex('b4', 128),
}
const ROOT: Certificate = { ...LEAF, subject: 'CN=Root', issuer: 'CN=Root', fingerprint256: hex('c1', 64), spki256: hex('c3', 64) }

function tlsa(text: string): TlsaRecord {
  const [usage, selector, matchingType, data = ''] = text.split(' ')
  const numbers = { usage: Number(usage), selector: Number(selector), matchingType: Number(matchingType) }
  const whole = matchingType === '0' ? { sha256: data } : {}
  return { name: '_25._tcp.mx1.example.com', type: 'TLSA', ...numbers, data, ...whole }
}

function handshake(seen: Partial<EventOf<'tls'>> = {}): EventOf<'tls'> {
  const agreed = { protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' }
  return { kind: 'tls', seq: 0, at: 0, mode: 'starttls', ...agreed, certificate: LEAF, chain: [ISSUER, ROOT], trusted: true, ...seen }
}

it.each([
  [`3 0 1 ${LEAF.fingerprint256}`, 'match'],
  [`3 0 2 ${LEAF.fingerprint512}`, 'match'],
  [`3 1 1 ${LEAF.spki256}`, 'match'],
  [`3 1 2 ${LEAF.spki512}`, 'match'],
  [`3 0 0 ${LEAF.fingerprint256}`, 'match'],
  [`3 1 0 ${LEAF.spki256}`, 'match'],
  [`3 1 1 ${ISSUER.spki256}`, 'mismatch'],
  [`3 0 1 ${LEAF.spki256}`, 'mismatch'],
  [`2 1 1 ${ISSUER.spki256}`, 'match'],
  [`2 0 1 ${ISSUER.fingerprint256}`, 'match'],
  [`2 1 1 ${LEAF.spki256}`, 'mismatch'],
  // Our own store may have put it there.
  [`2 1 1 ${ROOT.spki256}`, 'unknown'],
  [`1 1 1 ${LEAF.spki256}`, 'mismatch'],
])('%s is a %s', (record, found) => expect(matchTlsa([tlsa(record)], handshake(), undefined)).toBe(found))

it('one record of several is enough', () => {
  expect(matchTlsa([tlsa(`3 1 1 ${hex('00', 64)}`), tlsa(`3 1 1 ${LEAF.spki256}`)], handshake(), undefined)).toBe('match')
})

it('asks a certificate under a named issuer for its dates and its name, and one that is named itself for nothing', () => {
  const issuer = [tlsa(`2 1 1 ${ISSUER.spki256}`)]
  const leaf = [tlsa(`3 1 1 ${LEAF.spki256}`)]
  const expired = handshake({ trusted: false, problem: 'expired', problems: ['expired', 'wrong-name'] })
  const other = handshake({ trusted: false, problem: 'wrong-name', problems: ['wrong-name'] })
  const privately = handshake({ trusted: false, problem: 'unknown-issuer', problems: ['unknown-issuer'], chain: [ISSUER] })
  expect([matchTlsa(issuer, expired, undefined), matchTlsa(leaf, expired, undefined)]).toEqual(['expired', 'match'])
  expect([matchTlsa(issuer, other, 'example.com'), matchTlsa(leaf, other, undefined)]).toEqual(['wrong-name', 'match'])
  // https://www.rfc-editor.org/rfc/rfc7672#section-3.2.2: the domain of the mail is as good.
  expect(matchTlsa(issuer, handshake({ ...other, certificate: { ...LEAF, names: ['example.com'] } }), 'example.com')).toBe('match')
  expect(matchTlsa(issuer, privately, undefined)).toBe('match')
})

it('does not know where digests are missing', () => {
  const { spki256: _, ...old } = LEAF
  expect(matchTlsa([tlsa(`3 1 1 ${hex('00', 64)}`)], handshake({ certificate: old, chain: [] }), undefined)).toBe('unknown')
})

it('a server that shows none has the wrong one', () => {
  const seen: EventOf<'tls'> = { ...handshake(), trusted: false, problem: 'no-certificate', problems: ['no-certificate'] }
  delete seen.certificate
  expect(matchTlsa([tlsa(`3 1 1 ${LEAF.spki256}`)], seen, undefined)).toBe('mismatch')
})

it.each([
  [`3 1 1 ${hex('00', 64)}`, true],
  [`2 0 2 ${hex('00', 128)}`, true],
  ['3 1 0 3059', true],
  [`0 1 1 ${hex('00', 64)}`, false],
  [`1 1 1 ${hex('00', 64)}`, false],
  [`4 1 1 ${hex('00', 64)}`, false],
  [`3 2 1 ${hex('00', 64)}`, false],
  [`3 1 3 ${hex('00', 64)}`, false],
  [`3 1 1 ${hex('00', 40)}`, false],
])('%s can be used: %s', (record, usable) => expect(isUsable(tlsa(record))).toBe(usable))
