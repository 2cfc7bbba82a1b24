import { describe, expect, test } from 'vitest'
import { clientAddress, clientKey } from '#server/limits/client.ts'

const from = (remoteAddress: string, forwarded?: string) =>
  ({ headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as never

describe('the address of a client', () => {
  test.each([
    ['who called, where no proxy is trusted', '192.0.2.1', '203.0.113.9', 0, '192.0.2.1'],
    ['an IPv4 address in its IPv6 form', '::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
    ['what our proxy was called from', '127.0.0.1', '192.0.2.7', 1, '192.0.2.7'],
    ['not what the client wrote before that', '127.0.0.1', '10.0.0.1, 198.51.100.3, 192.0.2.7', 1, '192.0.2.7'],
    ['two proxies on', '127.0.0.1', '10.0.0.1, 192.0.2.7, 198.51.100.3', 2, '192.0.2.7'],
    ['who called, where a proxy was gone around', '203.0.113.5', '192.0.2.7', 2, '203.0.113.5'],
    ['who called, where no proxy said anything', '203.0.113.5', undefined, 1, '203.0.113.5'],
    ['who called, where the proxy wrote no address', '203.0.113.5', 'unknown', 1, '203.0.113.5'],
    ['without the port', '127.0.0.1', '192.0.2.7:5000', 1, '192.0.2.7'],
    ['without brackets and port', '127.0.0.1', '[2001:DB8::1]:5000', 1, '2001:db8::1'],
    ['without a zone', 'fe80::1%eth0', undefined, 0, 'fe80::1'],
  ])('is %s', (_, remote, forwarded, hops, expected) => {
    expect(clientAddress(from(remote, forwarded), hops)).toBe(expected)
  })
})

describe('the key of a client', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('of %j is %j', (address, key) => {
    expect(clientKey(address)).toBe(key)
  })
})
