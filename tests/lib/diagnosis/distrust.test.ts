// Why a certificate is not trusted: one phrase for each problem, with its facts.
import { describe, expect, test } from 'vitest'
import { type EventOf, type TlsProblem, tlsProblems } from '#lib/check/event.ts'
import { distrustText } from '#lib/diagnosis/distrust.ts'
import { CERTIFICATE, HOST, listed, secured } from '#tests/support/events.ts'

/** What is said of a certificate with these names, up to the one that it is not for. */
const namesTold = (names: string[]) =>
  distrustText(tls({ problem: 'wrong-name', certificate: { ...CERTIFICATE, names, subject: 'O=Example' } }), HOST).split(', not for')[0]

const tls = (seen: Parameters<typeof secured>[1]) => listed(secured(0, seen))[0] as EventOf<'tls'>

describe('a certificate', () => {
  test('that is trusted has nothing said against it', () => {
    expect(distrustText(tls({}), HOST)).toBe('')
  })

  test.each(tlsProblems)('with the problem %s has a whole phrase', (problem: TlsProblem) => {
    for (const certificate of [CERTIFICATE, { ...CERTIFICATE, names: [], subject: 'O=Example', issuer: '' }]) {
      const { key: _, ...keyless } = certificate
      for (const shown of [certificate, keyless]) {
        expect(distrustText(tls({ problem, certificate: shown }), HOST)).toMatch(/^(it|its|no|the) [^;]+$/)
        expect(distrustText(tls({ problem, certificate: shown }), HOST)).not.toMatch(/undefined|Invalid|\(\)/)
      }
    }
  })

  test('with several problems has them all, the gravest first', () => {
    expect(distrustText(tls({ problem: 'expired', problems: ['expired', 'self-signed'] }), HOST)).toBe(
      'it expired on 1 January 2027; it is signed by itself, so nobody vouches for it',
    )
  })

  test('has its names told, but not dozens of them', () => {
    const names = (count: number) => namesTold(Array.from({ length: count }, (_, index) => `n${index}.example`))
    expect(names(1)).toBe('it is for n0.example')
    expect(names(3)).toBe('it is for n0.example, n1.example, n2.example')
    expect(names(40)).toBe('it is for n0.example, n1.example, n2.example and 37 more')
    expect(namesTold([])).toBe('it is for no name at all')
  })
})
