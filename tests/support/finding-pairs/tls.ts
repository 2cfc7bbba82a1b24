// Findings about TLS and certificates, each in a session where it holds and in one where it does not.

import type { TlsProblem } from '#lib/check/event.ts'
import type { certificateKinds } from '#lib/diagnosis/findings/certificates.ts'
import type { startTlsKinds } from '#lib/diagnosis/findings/start-tls.ts'
import type { tlsKinds } from '#lib/diagnosis/findings/tls.ts'
import { CERTIFICATE, closed, done, HOST, injected, type Part, secured, unsecured } from '#tests/support/events.ts'
import { enforced } from '#tests/support/finding-pairs/policies.ts'
import {
  answering,
  BANNER,
  EHLO,
  END,
  handshake,
  MAIL,
  offering,
  type Pair,
  RCPT,
  said,
  showing,
  usual,
  withTls,
} from '#tests/support/finding-pairs/sessions.ts'

const failed = (alert: string): Part => [handshake(unsecured(0, alert)), closed(0, 'server', 'fin'), done('tls-failed')]
const wrong = (problem: TlsProblem): Pair => ({ holds: showing({}, { problem, problems: [problem] }), not: showing({}) })
const weak = (cipher: string, other: string): Pair => ({
  holds: withTls({ protocol: 'TLSv1.2', cipher }),
  not: withTls({ protocol: 'TLSv1.2', cipher: other }),
})
const GOOD = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'
const asking = (reply: string, ...keywords: string[]): Part =>
  said(BANNER, '> EHLO x', `250-${HOST}`, ...keywords, '> STARTTLS', reply, ...MAIL, ...RCPT, ...END)
const requiring = (code: string): Part => said(BANNER, ...EHLO, '> MAIL FROM:<jdoe@client.example> REQUIRETLS', code, ...END)
const seenAt = '2026-06-01T00:00:00.000Z'

export const tlsPairs = {
  'no-starttls': { holds: offering('SIZE'), not: answering('EHLO', '421 4.3.2 Not now') },
  'starttls-refused': { holds: asking('454 4.7.0 Not now', '250 STARTTLS'), not: asking('421 4.7.0 Too busy', '250 STARTTLS') },
  'starttls-unlisted': {
    holds: [asking('220 2.0.0 Go', '250 SIZE'), secured(0)],
    not: asking('502 5.5.1 What', '250 SIZE'),
  },
  'starttls-injection': { holds: [handshake(injected(0)), done('tls-failed')], not: withTls() },
  'tls-handshake-failed': { holds: failed('sslv3 alert handshake failure'), not: failed('tlsv1 unrecognized name') },
  'tls-sni-refused': { holds: failed('tlsv1 unrecognized name'), not: failed('sslv3 alert handshake failure') },
  'tls-old-protocol': { holds: withTls({ protocol: 'TLSv1.1' }), not: withTls({ protocol: 'TLSv1.2' }) },
  'tls-13-missing': { holds: withTls({ protocol: 'TLSv1.2' }), not: withTls({ protocol: 'TLSv1.3' }) },
  'tls-weak-cipher': weak('TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', GOOD),
  'tls-no-forward-secrecy': weak('TLS_RSA_WITH_AES_256_GCM_SHA384', GOOD),
  'tls-weak-key-exchange': { holds: withTls({ keyExchange: 'DH 1024' }), not: withTls({ keyExchange: 'DH 2048' }) },
  'firewall-rewrites': { holds: answering('banner', '220 **************0*2******'), not: answering('banner', '220 *** welcome ***') },
  'starttls-changes-offer': { holds: withTls({}, `250-${HOST}`, '250 SIZE 52428800'), not: withTls() },
  'starttls-again': { holds: withTls({}, `250-${HOST}`, '250 STARTTLS'), not: withTls() },
  'plain-despite-policy': { holds: [enforced, usual], not: [enforced, withTls()] },
  'requiretls-in-the-clear': { holds: requiring('250 2.1.0 Ok'), not: requiring('550 5.7.30 REQUIRETLS needs TLS') },
  'certificate-expired': wrong('expired'),
  'certificate-not-yet-valid': wrong('not-yet-valid'),
  'certificate-wrong-name': wrong('wrong-name'),
  'certificate-self-signed': wrong('self-signed'),
  'certificate-unknown-issuer': wrong('unknown-issuer'),
  'certificate-weak-key': wrong('weak-key'),
  'certificate-revoked': wrong('revoked'),
  'certificate-not-trusted': wrong('not-trusted'),
  'certificate-missing': wrong('no-certificate'),
  'certificate-expires-soon': { holds: showing({}, { seenAt: '2026-12-20T00:00:00.000Z' }), not: showing({}, { seenAt }) },
  'certificate-chain-incomplete': {
    holds: showing({ issuerAddress: true }, { problem: 'unknown-issuer' }),
    not: showing({ issuerAddress: true }, { problem: 'unknown-issuer', chain: [CERTIFICATE] }),
  },
  'certificate-weak-signature': { holds: showing({ signature: 'SHA-1 with RSA' }), not: showing({ signature: 'SHA-256 with RSA' }) },
  'certificate-common-name-only': { holds: showing({ names: [] }), not: showing({}) },
  'ocsp-staple-invalid': {
    holds: withTls({ seenAt, staple: { status: 'good', isSigned: true, nextUpdate: '2026-05-05T00:00:00.000Z' } }),
    not: withTls({ seenAt, staple: { status: 'good', isSigned: true, nextUpdate: '2026-06-05T00:00:00.000Z' } }),
  },
} satisfies Record<keyof typeof tlsKinds | keyof typeof startTlsKinds | keyof typeof certificateKinds, Pair>
