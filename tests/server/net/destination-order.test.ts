// The order of a host's addresses, by the examples of RFC 6724 and by what senders meet.
import { describe, expect, test } from 'vitest'
import { inOrder } from '#server/net/destination-order.ts'

/** `destination < source`, or the destination alone where there is no way. */
const sorted = (...pairs: string[]) =>
  inOrder(
    pairs.map((pair) => {
      const [address = '', source] = pair.split(' < ')
      return { address, source }
    }),
  ).map((each) => each.address)

describe('the order of destinations', () => {
  // https://www.rfc-editor.org/rfc/rfc6724#section-10.2
  test.each<[string, string[], string[]]>([
    [
      'IPv6 first where we have a public IPv6 address',
      ['198.51.100.121 < 203.0.113.5', '2001:db8:1::1 < 2001:db8:1::2'],
      ['2001:db8:1::1', '198.51.100.121'],
    ],
    [
      'IPv4 first where our IPv6 address is only link-local',
      ['2001:db8:1::1 < fe80::1', '198.51.100.121 < 203.0.113.5'],
      ['198.51.100.121', '2001:db8:1::1'],
    ],
    ['a smaller scope first', ['2001:db8:1::1 < 2001:db8:1::2', 'fe80::1 < fe80::2'], ['fe80::1', '2001:db8:1::1']],
    [
      'what belongs together first: native IPv6 over a 6to4 source',
      ['2001:db8:1::1 < 2002:c633:6401::2', '2002:c633:6401::1 < 2002:c633:6401::2'],
      ['2002:c633:6401::1', '2001:db8:1::1'],
    ],
    [
      'IPv4 first where our IPv6 address is a private one',
      ['2001:db8:1::1 < fd00::2', '198.51.100.121 < 10.0.0.2'],
      ['198.51.100.121', '2001:db8:1::1'],
    ],
    ['IPv6 loopback before IPv4 loopback', ['127.0.0.1 < 127.0.0.1', '::1 < ::1'], ['::1', '127.0.0.1']],
  ])('puts %s', (_what, given, expected) => {
    expect(sorted(...given)).toEqual(expected)
    expect(sorted(...[...given].reverse())).toEqual(expected)
  })

  test('puts what we have no way to last', () => {
    expect(sorted('2001:db8::1', '198.51.100.1 < 10.0.0.2', '2001:db8::2')).toEqual(['198.51.100.1', '2001:db8::1', '2001:db8::2'])
  })

  test('keeps the order of DNS among equals, so that its round robin spreads the load', () => {
    expect(sorted('198.51.100.9 < 10.0.0.2', '10.0.0.1 < 10.0.0.2', '198.51.100.1 < 10.0.0.2')).toEqual([
      '198.51.100.9',
      '10.0.0.1',
      '198.51.100.1',
    ])
  })
})
