// Endpoints, the list of DNS servers, and reverse names: small texts that are read and written.
import { describe, expect, test } from 'vitest'
import { parseDnsServers } from '#server/net/dns-servers.ts'
import { formatEndpoint, parseEndpoint } from '#server/net/endpoint.ts'
import { createResolver } from '#server/net/resolver.ts'
import { reverseName } from '#server/net/reverse-name.ts'
import { systemDnsServers } from '#server/net/system-dns.ts'

describe('an endpoint', () => {
  test.each([
    ['192.0.2.1:5353', '192.0.2.1:5353'],
    ['192.0.2.1', '192.0.2.1:53'],
    ['2001:DB8::1', '[2001:db8::1]:53'],
    ['[2001:db8:0:0::1]:5353', '[2001:db8::1]:5353'],
    ['[::1]', '[::1]:53'],
    ['fe80::1%eth0', '[fe80::1%eth0]:53'],
  ])('%s is read as %s', (text, formatted) => {
    const endpoint = parseEndpoint(text, 53)
    expect(endpoint && formatEndpoint(endpoint)).toBe(formatted)
  })

  test.each([
    '',
    'dns.example',
    '192.0.2.1:0',
    '192.0.2.1:65536',
    '192.0.2.256',
    '192.0.2.1:',
    '[::1',
    '[192.0.2.1',
    '1.2.3',
    '[::1]:x',
    '::1]:53',
  ])('%j is none', (text) => expect(parseEndpoint(text, 53)).toBeUndefined())
})

describe('the DNS servers', () => {
  test('of a setting are read in their order', () => {
    expect(parseDnsServers(' 192.0.2.1, [2001:db8::1]:5353,')).toEqual(['192.0.2.1:53', '[2001:db8::1]:5353'])
  })

  test('of a bad setting are named in the complaint', () => {
    expect(() => parseDnsServers('192.0.2.1,dns.example')).toThrow(
      /"dns.example" is not the address of a DNS server; write 192\.0\.2\.1:53/,
    )
    expect(() => createResolver({ servers: ['dns.example'] })).toThrow(/"dns.example"/)
  })

  test('of the system can be read by the resolver, three at most', () => {
    const servers = systemDnsServers()
    expect(servers.length).toBeLessThanOrEqual(3)
    expect(parseDnsServers(servers.join(','))).toEqual(servers)
  })
})

describe('a reverse name', () => {
  test.each([
    ['192.0.2.1', '1.2.0.192.in-addr.arpa'],
    ['0.0.0.0', '0.0.0.0.in-addr.arpa'],
    ['2001:db8::567:89ab', 'b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'],
    ['::1', `1.${'0.'.repeat(31)}ip6.arpa`],
    ['::', `${'0.'.repeat(32)}ip6.arpa`],
    ['1:2:3:4:5:6:7:8', '8.0.0.0.7.0.0.0.6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.ip6.arpa'],
    ['fe80::', `${'0.'.repeat(28)}0.8.e.f.ip6.arpa`],
  ])('of %s is %s', (address, name) => expect(reverseName(address)).toBe(name))

  test.each(['', 'example.test', '1.2.3', '01.2.3.4', '::g'])('of %j does not exist', (text) => {
    expect(() => reverseName(text)).toThrow(/no IP address/)
  })
})
