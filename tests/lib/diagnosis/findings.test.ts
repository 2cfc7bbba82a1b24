// Findings: what is worth telling beyond the verdict, and only what was seen.
import { describe, expect, test } from 'vitest'
import { findings } from '#lib/diagnosis/findings.ts'
import { findingWords } from '#lib/words/findings.ts'
import { addresses, asked, done, egress, HOST, listed, mx, type Part, reached, unreached } from '#tests/support/events.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

const idsOf = (name: CheckName) => findings(knownChecks[name].events).map((each) => each.id)
const ids = (...parts: Part[]) => findings(listed(...parts)).map((each) => each.id)
const EHLO = ['220 x', '> EHLO x']

describe('the findings', () => {
  test.each<[CheckName, string[]]>([
    ['completed', ['single-mx']],
    ['refused at the recipient', ['recipient-unknown', 'single-mx']],
    ['refused and put off', ['recipient-unknown', 'single-mx']],
    ['greylisted', ['greylisted', 'single-mx']],
    ['refused relaying', ['single-mx']],
    ['null MX', ['null-mx']],
    ['without an MX record', ['no-mx']],
    ['no MX and no address', []],
    ['NXDOMAIN', []],
    ['SERVFAIL', []],
    ['MX without an address', ['mx-without-address', 'single-mx']],
    ['MX host unknown', ['mx-without-address', 'single-mx']],
    ['MX host broken', ['single-mx']],
    ['no IPv6 address', ['single-mx']],
    ['second host answers', ['no-starttls']],
    ['a slow banner', ['single-mx', 'slow-banner']],
    ['blank lines between', ['no-starttls', 'single-mx']],
    ['HELO only', ['single-mx']],
    ['EHLO refused, HELO taken', ['single-mx']],
    ['cut in the middle of a reply', ['single-mx']],
    ['without a name of our own', ['own-name-missing', 'single-mx']],
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
    expect(ids(twoHosts, asked(HOST, 'A', 'nodata'), asked(HOST, 'AAAA', 'timeout'), done('unreachable'))).toEqual([])
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

test('an id without words is a bug, and throws', () => {
  expect(() => findingWords({ id: 'no-such-finding', severity: 'ok', because: [], params: {} })).toThrow('no words')
})
