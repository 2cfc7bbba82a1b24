// Findings: what is worth telling beyond the verdict, and only what was seen.
import { describe, expect, test } from 'vitest'
import type { TlsProblem } from '#lib/check/event.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { findingWords } from '#lib/words/findings.ts'
import {
  addresses,
  asked,
  CERTIFICATE,
  done,
  egress,
  HOST,
  listed,
  mx,
  type Part,
  reached,
  secured,
  unreached,
} from '#tests/support/events.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

const idsOf = (name: CheckName) => findings(knownChecks[name].events).map((each) => each.id)
const ids = (...parts: Part[]) => findings(listed(...parts)).map((each) => each.id)
const EHLO = ['220 x', '> EHLO x']

describe('the findings', () => {
  test('tell of codes that differ within one reply, and which of them counted', () => {
    const route = [egress(), mx('example.com', `10 ${HOST}`), addresses(HOST)]
    const said = [...EHLO, '250 x', '> MAIL FROM:<>', '250 ok', '> RCPT TO:<a@b>', '250-yes', '550 no', '> QUIT', '221 bye']
    const events = listed(...route, reached(0, HOST, ...said), done('rejected'))
    const found = findings(events).find((each) => each.id === 'mixed-codes')
    expect(found?.because.map((seq) => events[seq])).toMatchObject([{ text: '250-yes' }, { text: '550 no' }])
    expect(found && findingWords(found).meaning).toContain('Its lines say 250 and then 550.')
    expect(ids(...route, reached(0, HOST, ...EHLO, '250-x', '250 SIZE'), done('completed'))).not.toContain('mixed-codes')
  })

  test.each<[CheckName, string[]]>([
    ['completed', ['extensions-missing', 'single-mx']],
    ['refused at the recipient', ['extensions-missing', 'recipient-unknown', 'single-mx']],
    ['refused and put off', ['extensions-missing', 'recipient-unknown', 'reply-put-off', 'single-mx']],
    ['greylisted', ['extensions-missing', 'greylisted', 'single-mx']],
    ['refused relaying', ['extensions-missing', 'reply-refused', 'single-mx']],
    ['null MX', ['null-mx']],
    ['without an MX record', ['extensions-missing', 'no-mx', 'ptr-missing']],
    ['no MX and no address', []],
    ['NXDOMAIN', ['domain-missing']],
    ['SERVFAIL', ['mx-lookup-failed']],
    ['MX without an address', ['mx-without-address', 'single-mx']],
    ['MX host unknown', ['mx-without-address', 'single-mx']],
    ['MX host broken', ['mx-host-lookup-failed', 'single-mx']],
    ['no IPv6 address', ['single-mx']],
    ['second host answers', ['extensions-missing', 'no-starttls', 'some-ways-fail']],
    ['a slow banner', ['extensions-missing', 'single-mx', 'slow-banner']],
    ['blank lines between', ['blank-lines', 'extensions-missing', 'no-starttls', 'single-mx']],
    ['HELO only', ['ehlo-unknown', 'single-mx']],
    ['STARTTLS', ['extensions-missing', 'single-mx']],
    [
      'STARTTLS with a certificate that is not trusted',
      ['certificate-expired', 'certificate-wrong-name', 'extensions-missing', 'single-mx'],
    ],
    ['STARTTLS without a certificate', ['certificate-missing', 'extensions-missing', 'single-mx', 'tls-13-missing', 'tls-weak-cipher']],
    ['STARTTLS of old', ['certificate-self-signed', 'certificate-weak-key', 'extensions-missing', 'single-mx', 'tls-old-protocol']],
    ['STARTTLS refused, gone on without', ['extensions-missing', 'single-mx', 'starttls-refused']],
    ['put off at STARTTLS', ['extensions-missing', 'reply-put-off', 'single-mx']],
    ['STARTTLS not offered', ['extensions-missing', 'no-starttls', 'single-mx']],
    ['HELO where STARTTLS was hoped for', ['single-mx']],
    ['handshake failed', ['extensions-missing', 'single-mx', 'tls-handshake-failed']],
    ['handshake failed, gone on without', ['extensions-missing', 'single-mx', 'tls-handshake-failed']],
    ['injection', ['extensions-missing', 'single-mx', 'starttls-injection']],
    ['required, not offered', ['extensions-missing', 'no-starttls', 'single-mx']],
    ['required, EHLO refused', ['ehlo-unknown', 'single-mx']],
    // Inside TLS there is no STARTTLS to offer.
    ['implicit TLS', ['extensions-missing', 'single-mx']],
    ['implicit TLS failed', ['single-mx', 'tls-handshake-failed']],
    ['EHLO refused, HELO taken', ['single-mx']],
    ['cut in the middle of a reply', ['single-mx']],
    ['without a name of our own', ['own-name-missing', 'reply-refused', 'single-mx']],
    ['from a private address without a name', ['single-mx']],
  ])('of %s are %j', (name, wanted) => {
    expect(idsOf(name).sort()).toEqual(wanted.sort())
  })

  test('stand with the gravest first', () => {
    const order = ['error', 'warning', 'notice', 'ok']
    for (const { events } of Object.values(knownChecks)) {
      const severities = findings(events).map((each) => order.indexOf(each.severity))
      expect(severities).toEqual([...severities].sort())
    }
  })

  test('rest on the lines that show them', () => {
    const { events } = knownChecks['refused at the recipient']
    const [first] = findings(events)
    expect(first?.because.map((seq) => events[seq])).toMatchObject([{ kind: 'receive', text: '550 5.1.1 No such user here' }])
  })
})

describe('a missing STARTTLS', () => {
  // Only a whole EHLO reply shows what is missing.
  test.each<[string, string[], boolean]>([
    ['shows in a whole EHLO reply', [...EHLO, '250-x', '250 SIZE'], true],
    ['shows in one of a single line', [...EHLO, '250 x'], true],
    ['is none where it stands in any case', [...EHLO, '250-x', '250 starttls'], false],
    ['does not show before the last line', [...EHLO, '250-x', '250-SIZE'], false],
    ['does not show in a refusal', [...EHLO, '550 no'], false],
    ['does not show in a temporary one', [...EHLO, '421 no'], false],
    ['does not show behind HELO', [...EHLO, '502 no', '> HELO x', '250 x'], false],
    ['does not show where lines cannot be told apart', [...EHLO, 'what', '250 x'], false],
  ])('%s', (_, said, isFound) => {
    expect(ids(reached(0, HOST, ...said)).includes('no-starttls')).toBe(isFound)
  })
})

describe('a certificate', () => {
  const found = (problem: TlsProblem) =>
    findings(
      listed(reached(0, HOST, ...EHLO, '250-x', '250 STARTTLS', '> STARTTLS', '220 go'), secured(0, { problem, certificate: SHORT })),
    )
  const SHORT = { ...CERTIFICATE, names: ['old.example'], key: 'RSA 1024' }

  // The facts, as they were; the words are made elsewhere.
  test.each<[TlsProblem, string, Record<string, string>, string]>([
    ['expired', 'certificate-expired', { notAfter: '2027-01-01T00:00:00.000Z' }, 'It was valid until 1 January 2027.'],
    ['not-yet-valid', 'certificate-not-yet-valid', { notBefore: '2026-01-01T00:00:00.000Z' }, 'from 1 January 2026 on'],
    ['wrong-name', 'certificate-wrong-name', { host: HOST, names: 'old.example' }, `It names old.example, and mail goes to ${HOST}.`],
    ['self-signed', 'certificate-self-signed', { host: HOST, names: 'old.example' }, 'Nobody vouches for it'],
    ['unknown-issuer', 'certificate-unknown-issuer', { issuer: 'Example CA' }, 'Its issuer is Example CA.'],
    ['weak-key', 'certificate-weak-key', { key: 'RSA 1024' }, 'It is RSA 1024.'],
    ['revoked', 'certificate-revoked', { host: HOST, names: 'old.example' }, 'has taken it back'],
    ['not-trusted', 'certificate-not-trusted', { host: HOST, names: 'old.example' }, 'no authority that we know'],
  ])('that is %s is found as %s', (problem, id, params, text) => {
    const [finding] = found(problem)
    expect(finding).toMatchObject({ id, severity: 'warning', params })
    expect(finding && findingWords(finding).meaning).toContain(text)
  })

  test('that stops no sender says so', () => {
    const [finding] = found('expired')
    expect(finding && findingWords(finding).meaning).toContain('Most senders deliver all the same')
  })
})

describe('an MX host', () => {
  test('that is an alias is told by its own record, once', () => {
    const alias = { name: HOST, type: 'CNAME', target: 'real.example.com' } as const
    const both: Part = [
      mx('example.com', `10 ${HOST}`, '20 b.example.com'),
      asked(HOST, 'A', 'ok', alias, { name: 'real.example.com', type: 'A', address: '192.0.2.1' }),
      asked(HOST, 'AAAA', 'nodata', alias),
    ]
    expect(findings(listed(both))).toMatchObject([{ id: 'mx-alias', severity: 'warning', params: { host: HOST } }])
    expect(ids(mx('example.com', '10 x', '20 y'), asked('other.example', 'A', 'ok', { ...alias, name: 'other.example' }))).toEqual([])
  })

  test('leads nowhere only when both families were asked and the check is over', () => {
    const twoHosts = mx('example.com', `10 ${HOST}`, '20 b.example.com')
    expect(ids(twoHosts, addresses(HOST, ''))).toEqual([])
    expect(ids(twoHosts, addresses(HOST, ''), done('unreachable'))).toEqual(['mx-without-address'])
    expect(ids(twoHosts, asked(HOST, 'A', 'nodata'), done('unreachable'))).toEqual([])
    expect(ids(twoHosts, addresses(HOST, '', '2001:db8::1'), done('unreachable'))).toEqual([])
    expect(ids(twoHosts, asked(HOST, 'A', 'nodata'), asked(HOST, 'AAAA', 'timeout'), done('unreachable'))).toEqual([
      'mx-host-lookup-failed',
    ])
  })
})

describe('a slow banner', () => {
  test.each<[string, (string | number)[], boolean]>([
    ['shows from five seconds on', [4_990, '220 x'], true],
    ['does not show before', [4_980, '220 x'], false],
    ['does not show while only blank lines came', [6_000, ''], false],
    ['is no matter of a web server', [6_000, 'HTTP/1.1 400 Bad Request'], false],
  ])('%s', (_, said, isFound) => {
    expect(ids(reached(0, HOST, ...said)).includes('slow-banner')).toBe(isFound)
  })
})

test('our own name is missed only where DNS says so of a public address', () => {
  expect(ids(egress('route', ''))).toEqual(['own-name-missing'])
  expect(ids(egress('setting', ''))).toEqual(['own-name-missing'])
  expect(ids(egress('private', ''))).toEqual([])
  expect(ids({ kind: 'egress', address: '192.0.2.7', how: 'route' }, asked('7.2.0.192.in-addr.arpa', 'PTR', 'servfail'))).toEqual([])
  expect(ids(egress('route', ''), unreached(0, HOST, 'refused'))).toEqual(['own-name-missing'])
})
