// What is wrong with a certificate, from the facts alone.
import { describe, expect, test } from 'vitest'
import { type CertificateFacts, certificateProblems } from '#lib/smtp/certificate.ts'

const GOOD: CertificateFacts = {
  verifyError: undefined,
  isNamed: true,
  notBefore: new Date('2026-01-01'),
  notAfter: new Date('2027-01-01'),
  now: new Date('2026-06-01'),
  key: { type: 'RSA', bits: 2048 },
}

describe('a certificate', () => {
  test.each<[string, Partial<CertificateFacts>, string[]]>([
    ['without fault', {}, []],
    ['on its first moment', { now: new Date('2026-01-01') }, []],
    ['on its last moment', { now: new Date('2027-01-01') }, []],
    ['that is over', { now: new Date('2027-01-02') }, ['expired']],
    ['that has not begun', { now: new Date('2025-12-31') }, ['not-yet-valid']],
    ['for another name', { isNamed: false }, ['wrong-name']],
    ['that signs itself', { verifyError: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, ['self-signed']],
    ['below a root nobody knows', { verifyError: 'SELF_SIGNED_CERT_IN_CHAIN' }, ['unknown-issuer']],
    ['without the ones in between', { verifyError: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, ['unknown-issuer']],
    ['that was revoked', { verifyError: 'CERT_REVOKED' }, ['revoked']],
    ['with a fault we have no word for', { verifyError: 'PATH_LENGTH_EXCEEDED' }, ['not-trusted']],
    ['with a short RSA key', { key: { type: 'RSA', bits: 1024 } }, ['weak-key']],
    ['with a short key on a curve', { key: { type: 'EC', bits: 192 } }, ['weak-key']],
    ['with a good key on a curve', { key: { type: 'EC', bits: 256 } }, []],
    ['with a key of unknown size', { key: { type: '', bits: undefined } }, []],
    // The verifier stops at its first complaint; a reader wants them all.
    [
      'with every fault at once',
      { verifyError: 'DEPTH_ZERO_SELF_SIGNED_CERT', isNamed: false, now: new Date('2028-01-01'), key: { type: 'RSA', bits: 512 } },
      ['expired', 'self-signed', 'wrong-name', 'weak-key'],
    ],
  ])('%s has %j', (_, facts, problems) => {
    expect(certificateProblems({ ...GOOD, ...facts })).toEqual(problems)
  })
})
