// Findings about certificates: each of one that has it, and of one that has not.
import { describe, expect, test } from 'vitest'
import type { Certificate, EventOf } from '#lib/check/event.ts'
import { findingWords } from '#lib/words/findings.ts'
import { CERTIFICATE, HOST, reached, secured } from '#tests/support/events.ts'
import { found, holds } from '#tests/support/found.ts'

const shown = (certificate: Partial<Certificate>, seen: Partial<EventOf<'tls'>> = {}) => [
  reached(0, HOST, '220 x', '> EHLO x', '250-x', '250 STARTTLS', '> STARTTLS', '220 go'),
  secured(0, { certificate: { ...CERTIFICATE, ...certificate }, ...seen }),
]

describe('a certificate', () => {
  // From and to, when it was seen, and how grave that is.
  test.each<[string, string, string, string | undefined]>([
    ['2026-01-01', '2026-04-01', '2026-03-01', undefined],
    ['2026-01-01', '2026-04-01', '2026-03-03', 'notice'],
    ['2026-01-01', '2026-04-01', '2026-03-17', 'notice'],
    ['2026-01-01', '2026-04-01', '2026-03-19', 'warning'],
    ['2026-01-01', '2026-04-01', '2026-03-31', 'warning'],
    // Expired already, which is another finding.
    ['2026-01-01', '2026-04-01', '2026-04-02', undefined],
    // One that lives for six days is always about to expire.
    ['2026-01-01', '2026-01-07', '2026-01-04', undefined],
    ['2026-01-01', '2026-01-07', '2026-01-06', 'notice'],
  ])('valid from %s until %s, seen on %s: %s', (from, to, at, severity) => {
    const [certificate, seenAt] = [{ notBefore: `${from}T00:00:00.000Z`, notAfter: `${to}T00:00:00.000Z` }, `${at}T00:00:00.000Z`]
    expect(found('certificate-expires-soon', shown(certificate, { seenAt })).map((each) => each.severity)).toEqual(
      severity === undefined ? [] : [severity],
    )
  })

  test('says how many days are left', () => {
    const titles = (seenAt: string) => found('certificate-expires-soon', shown({}, { seenAt })).map((each) => findingWords(each).title)
    expect(titles('2026-12-29T00:00:00.000Z')).toEqual(['The certificate expires in 3 days'])
    expect(titles('2026-12-30T12:00:00.000Z')).toEqual(['The certificate expires in 1 day'])
    expect(titles('2026-12-31T12:00:00.000Z')).toEqual(['The certificate expires within a day'])
  })

  test('of a check from before the moment was recorded expires without a word', () => {
    expect(holds('certificate-expires-soon', shown({ notAfter: '2026-01-02T00:00:00.000Z' }))).toBe(false)
  })

  test('comes without its issuer, where it says where that is', () => {
    const unknown = { problem: 'unknown-issuer', problems: ['unknown-issuer'] } as const
    const seen = (certificate: Partial<Certificate>, more: Partial<EventOf<'tls'>>) =>
      holds('certificate-chain-incomplete', shown(certificate, { ...unknown, problems: [...unknown.problems], ...more }))
    expect(seen({ issuerAddress: true }, {})).toBe(true)
    // It may as well be of an authority of their own, whose root nobody sends.
    expect(seen({}, {})).toBe(false)
    expect(seen({ issuerAddress: true }, { chain: [CERTIFICATE] })).toBe(false)
    expect(holds('certificate-chain-incomplete', shown({ issuerAddress: true }))).toBe(false)
  })

  test.each<[string, boolean]>([
    ['SHA-1 with RSA', true],
    ['MD5 with RSA', true],
    ['SHA-256 with RSA', false],
    ['SHA-384 with ECDSA', false],
  ])('signed by %s has a weak signature: %s', (signature, isWeak) => {
    const issuer = { ...CERTIFICATE, subject: 'CN=Example CA', issuer: 'CN=Example Root' }
    expect(holds('certificate-weak-signature', shown({ signature }))).toBe(isWeak)
    expect(holds('certificate-weak-signature', shown({}, { chain: [{ ...issuer, signature }] }))).toBe(isWeak)
    // A root signs itself, and nobody looks at how.
    expect(holds('certificate-weak-signature', shown({}, { chain: [{ ...issuer, subject: issuer.issuer, signature }] }))).toBe(false)
  })

  test('lists no names', () => {
    expect(found('certificate-common-name-only', shown({ names: [] }))).toMatchObject([{ severity: 'notice', params: { name: HOST } }])
    expect(holds('certificate-common-name-only', shown({}))).toBe(false)
    expect(holds('certificate-common-name-only', shown({ names: [], subject: 'O=Example' }))).toBe(false)
  })
})

describe('a stapled response', () => {
  const seenAt = '2026-06-01T00:00:00.000Z'
  test.each<[string, EventOf<'tls'>['staple'], string | undefined]>([
    ['that is good', { status: 'good', isSigned: true, nextUpdate: '2026-06-05T00:00:00.000Z' }, undefined],
    ['that is out of date', { status: 'good', isSigned: true, nextUpdate: '2026-05-05T00:00:00.000Z' }, 'outdated'],
    ['that nobody signed', { status: 'good', isSigned: false }, 'unsigned'],
    ['about another certificate', { status: 'other-certificate' }, 'other-certificate'],
    ['that can not be read', { status: 'unreadable' }, 'unreadable'],
    ['from an issuer who does not know it', { status: 'unknown', isSigned: true }, 'unknown'],
    // That is said of the certificate.
    ['that revokes', { status: 'revoked', isSigned: true }, undefined],
    ['that is not there', undefined, undefined],
  ])('%s is of no use: %s', (_, staple, cause) => {
    const causes = found('ocsp-staple-invalid', shown({}, { seenAt, ...(staple && { staple }) })).map((each) => each.params.cause)
    expect(causes).toEqual(cause === undefined ? [] : [cause])
  })
})
