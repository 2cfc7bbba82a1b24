// The resolver against a real DNS server, BIND, with zones of every sort.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createResolver } from '#server/net/resolver.ts'
import { reverseName } from '#server/net/reverse-name.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { testZones } from '#tests/support/zones.ts'

let dns: DnsServer
beforeAll(async () => {
  const world = testZones()
  dns = await startDnsServer({
    ...world,
    zones: {
      ...world.zones,
      'odd.test': [
        '@ TXT "a\\009tab \\255 and \\"quotes\\"" " in two"',
        'alone CNAME nowhere.odd.test.',
        'bare CNAME odd.test.',
        'UPPER MX 5 MAIL.Odd.TEST.',
        'escape MX 5 red\\027[31m.odd.test.',
        'with\\032blank A 127.0.0.9',
        'host AAAA 2001:DB8:0:0:0:0:0:1',
      ].join('\n'),
    },
  })
})
afterAll(() => dns.stop())

const resolver = (timeoutMs = 3000) => createResolver({ servers: [dns.address], timeoutMs })

describe('the status of an answer', () => {
  test('is ok with the records of the asked type', async () => {
    expect(await resolver().lookup('example.test', 'MX')).toEqual({
      status: 'ok',
      records: [{ type: 'MX', name: 'example.test', ttl: 300, preference: 10, exchange: 'mail.example.test' }],
      by: dns.address,
    })
    const address = await resolver().lookup('mail.example.test', 'A')
    expect(address.records).toEqual([{ type: 'A', name: 'mail.example.test', ttl: 300, address: '127.0.0.25' }])
  })

  test('is nodata where the name has other records only', async () => {
    expect(await resolver().lookup('nothing.example.test', 'MX')).toEqual({ status: 'nodata', records: [], by: dns.address })
  })

  test('is nxdomain where there is no such name', async () => {
    expect(await resolver().lookup('missing.example.test', 'MX')).toEqual({ status: 'nxdomain', records: [], by: dns.address })
  })

  test('is servfail where the zone is broken', async () => {
    expect(await resolver().lookup('broken.test', 'MX')).toEqual({ status: 'servfail', records: [], by: dns.address })
  })

  test('is timeout, within the time that was set, where nobody answers', async () => {
    const begun = performance.now()
    expect(await resolver(150).lookup('silent.test', 'MX')).toEqual({ status: 'timeout', records: [], by: undefined })
    const tookMs = performance.now() - begun
    expect(tookMs).toBeGreaterThan(290)
    expect(tookMs).toBeLessThan(1000)
  })

  test('is nxdomain without a question where the name can not stand in DNS', async () => {
    for (const name of ['', 'a..b', `${'x'.repeat(64)}.test`, `${'x.'.repeat(130)}test`, 'bücher.test', 'a\u0000b.test']) {
      expect(await resolver().lookup(name, 'A')).toEqual({ status: 'nxdomain', records: [], by: undefined })
    }
  })
})

describe('aliases', () => {
  test('stand before the records they lead to, in order and over zones', async () => {
    const { status, records } = await resolver().lookup('chain.example.test', 'MX')
    expect(status).toBe('ok')
    expect(records.map((record) => [record.name, record.type])).toEqual([
      ['chain.example.test', 'CNAME'],
      ['link.elsewhere.test', 'CNAME'],
      ['chain2.example.test', 'CNAME'],
      ['example.test', 'MX'],
    ])
  })

  test('that lead to a name without such records are nodata and stay visible', async () => {
    const { status, records } = await resolver().lookup('bare.odd.test', 'MX')
    expect([status, records]).toEqual(['nodata', [{ type: 'CNAME', name: 'bare.odd.test', ttl: 300, target: 'odd.test' }]])
  })

  test('that lead nowhere are nxdomain and stay visible', async () => {
    const { status, records } = await resolver().lookup('alone.odd.test', 'A')
    expect([status, records.map((record) => record.type)]).toEqual(['nxdomain', ['CNAME']])
  })

  test('that run in a circle come to an end', async () => {
    const { status } = await resolver().lookup('loop.example.test', 'A')
    expect(['nodata', 'servfail']).toContain(status)
  })
})

describe('records', () => {
  test('of a null MX have a single dot as exchange', async () => {
    const { records } = await resolver().lookup('nullmx.example.test', 'MX')
    expect(records).toEqual([{ type: 'MX', name: 'nullmx.example.test', ttl: 300, preference: 0, exchange: '.' }])
  })

  test('that do not fit into a datagram come over TCP, complete', async () => {
    const mx = await resolver().lookup('big.example.test', 'MX')
    expect(mx.records).toHaveLength(40)
    const txt = await resolver().lookup('big.example.test', 'TXT')
    expect([txt.status, txt.records.length]).toEqual(['ok', 1])
  })

  test('of an IDN are found under its A-labels', async () => {
    expect((await resolver().lookup('xn--bcher-kva.example.test', 'MX')).status).toBe('ok')
  })

  test('have names in lower case, without the final dot', async () => {
    const { records } = await resolver().lookup('upper.ODD.test.', 'MX')
    expect(records).toMatchObject([{ name: 'upper.odd.test', exchange: 'mail.odd.test' }])
  })

  test('have unprintable bytes escaped', async () => {
    const txt = await resolver().lookup('odd.test', 'TXT')
    expect(txt.records).toMatchObject([{ text: 'a\\009tab \\255 and "quotes" in two' }])
    const mx = await resolver().lookup('escape.odd.test', 'MX')
    expect(mx.records).toMatchObject([{ exchange: 'red\\027[31m.odd.test' }])
  })

  test('are found under a name with escapes in it', async () => {
    const { records } = await resolver().lookup('with\\032blank.odd.test', 'A')
    expect(records).toMatchObject([{ name: 'with\\032blank.odd.test', address: '127.0.0.9' }])
  })

  test('have IPv6 addresses in their shortest form', async () => {
    expect((await resolver().lookup('host.odd.test', 'AAAA')).records).toMatchObject([{ address: '2001:db8::1' }])
  })

  test('of a reverse name give the host name', async () => {
    const { records } = await resolver().lookup(reverseName('127.0.0.25'), 'PTR')
    expect(records).toMatchObject([{ type: 'PTR', name: '25.0.0.127.in-addr.arpa', target: 'mail.example.test' }])
  })
})
