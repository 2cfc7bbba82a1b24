// Findings about the way that DNS shows: each where it holds, and where it does not.
import { expect, test } from 'vitest'
import { findings } from '#lib/diagnosis/findings.ts'
import { addresses, asked, done, egress, HOST, listed, mx, type Part, prefixes, reached, unreached } from '#tests/support/events.ts'

const DOMAIN = 'example.com'
const talk = reached(0, HOST, '220 x', '> EHLO x', '250 x', '> QUIT', '221 bye')
const found = (...parts: Part[]) => {
  const events = listed(egress(), ...parts, done('completed'))
  for (const beginning of prefixes(events)) findings(beginning)
  return new Map(findings(events).map((each) => [each.id, each]))
}
const usual = found(mx(DOMAIN, `10 ${HOST}`, '20 mx2.example.com'), addresses(HOST), talk)

test('domain-missing: DNS does not know it', () => {
  expect(found(asked(DOMAIN, 'MX', 'nxdomain')).get('domain-missing')?.params).toEqual({ domain: DOMAIN })
  expect(usual.has('domain-missing')).toBe(false)
  expect(found(asked(DOMAIN, 'MX', 'nodata'), addresses(DOMAIN), talk).has('domain-missing')).toBe(false)
})

test.each(['servfail', 'timeout', 'refused'] as const)('mx-lookup-failed: %s', (status) => {
  expect(found(asked(DOMAIN, 'MX', status)).get('mx-lookup-failed')?.params).toEqual({ domain: DOMAIN, status })
  expect(usual.has('mx-lookup-failed')).toBe(false)
})

test('mx-is-address: no host, and so no host without an address either', () => {
  const literal = found(mx(DOMAIN, '10 192.0.2.1'), asked('192.0.2.1', 'A', 'nxdomain'), asked('192.0.2.1', 'AAAA', 'nxdomain'))
  expect(literal.get('mx-is-address')?.params).toEqual({ hosts: '192.0.2.1' })
  expect(literal.has('mx-without-address')).toBe(false)
  expect(usual.has('mx-is-address')).toBe(false)
})

test('mx-private: where our guard does not let us go', () => {
  const inside = found(mx(DOMAIN, `10 ${HOST}`), addresses(HOST, '10.0.0.1'), unreached(0, HOST, 'forbidden', 0, '10.0.0.1'))
  expect(inside.get('mx-private')?.params).toEqual({ host: HOST, address: '10.0.0.1' })
  expect(usual.has('mx-private')).toBe(false)
  const spared: Part = {
    kind: 'unreachable',
    attempt: 0,
    host: HOST,
    address: '192.0.2.25',
    port: 25,
    cause: 'forbidden',
    left: 0,
    spared: 'denied',
  }
  expect(found(mx(DOMAIN, `10 ${HOST}`), addresses(HOST), spared).has('mx-private')).toBe(false)
})

test('mx-equal-preference: senders draw lots', () => {
  const even = found(mx(DOMAIN, `10 ${HOST}`, '10 mx2.example.com'), addresses(HOST), talk)
  expect(even.get('mx-equal-preference')?.params).toEqual({ count: 2 })
  expect(usual.has('mx-equal-preference')).toBe(false)
  expect(found(mx(DOMAIN, `10 ${HOST}`), addresses(HOST), talk).has('mx-equal-preference')).toBe(false)
})

test('mx-ipv6-only: no host has an IPv4 address, as far as all were asked about', () => {
  const six = found(mx(DOMAIN, `10 ${HOST}`), addresses(HOST, '', '2001:db8::1'), unreached(0, HOST, 'unreachable', 0, '2001:db8::1'))
  expect(six.get('mx-ipv6-only')?.params).toEqual({ hosts: HOST })
  expect(usual.has('mx-ipv6-only')).toBe(false)
  const half = found(mx(DOMAIN, `10 ${HOST}`, '20 mx2.example.com'), addresses(HOST, '', '2001:db8::1'), talk)
  expect(half.has('mx-ipv6-only')).toBe(false)
})
