// What stands in the operator's network under names of its own is nobody's business, by whatever road one is led to it.
import { describe, expect, test } from 'vitest'
import type { DnsRecord } from '#lib/check/event.ts'
import type { Resolver } from '#server/net/model.ts'
import { isPrivateName, publicNamesOnly } from '#server/net/private-names.ts'
import { realCheck } from '#tests/support/real-check.ts'

const NAMES = [
  ...['localhost', 'a.localhost', 'localhost.', 'LOCALHOST', 'localhost.localdomain', 'ip6.localhost6', 'x.test', 'x.invalid'],
  ...[
    'db.internal',
    'DB.Internal.',
    'metadata.google.internal',
    'printer.local',
    'nas.lan',
    'router.home',
    'router.home.arpa',
    'home.arpa',
  ],
  ...['dc1.corp', 'wiki.intranet', 'a.private', 'a.onion', 'a.alt', 'smtp.mail', 'db.service.consul', 'web.docker'],
  // Names without a dot, which a resolver at home, or one of containers, knows its hosts by.
  ...['router', 'db', 'ai', 'com.'],
  // No public top-level domain has a digit, a dash or an underscore.
  ...['db.shop_default', 'db.shop-net', 'host.1', 'a.b2'],
  // What stands under a reverse zone exists where an address has a name.
  ...['arpa', '1.2.0.192.in-addr.arpa', '5.1.168.192.IN-ADDR.arpa.', '1.0.0.d.f.ip6.arpa', '_dns.resolver.arpa', 'ipv4only.arpa'],
]

test.each(NAMES)('private: %s', (name) => expect(isPrivateName(name)).toBe(true))
test.each([
  ...['example.com', 'internal.example.com', 'local.net', 'corp.com', 'router.ai', '_25._tcp.mx.example.com', 'a.xn--p1ai', 'a.рф', '.'],
  'mail.co.uk.',
])('public: %s', (name) => expect(isPrivateName(name)).toBe(false))

/** A resolver that stands inside: it knows every name, and notes which ones it was asked. */
function inside(records: (name: string, type: string) => DnsRecord[]): { resolver: Resolver; asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    resolver: publicNamesOnly({
      async lookup(name, type) {
        asked.push(`${name} ${type}`)
        const found = records(name, type)
        return { status: found.length > 0 ? 'ok' : 'nodata', records: found, by: '192.0.2.53:53' }
      },
    }),
  }
}
const nothing = { status: 'nxdomain', records: [], by: undefined }
const home = (name: string, type: string): DnsRecord[] => (type === 'A' ? [{ type, name, address: '10.1.2.3' }] : [])

describe('for strangers', () => {
  test('nobody is asked about private names', async () => {
    const { resolver, asked } = inside(home)
    for (const name of NAMES)
      for (const type of ['A', 'AAAA', 'MX', 'TXT', 'TLSA'] as const) expect(await resolver.lookup(name, type)).toEqual(nothing)
    expect(asked).toEqual([])
  })

  test('an alias of somebody else does not lead there', async () => {
    const { resolver } = inside((name, type) => [{ type: 'CNAME', name, target: 'db.internal' }, ...home('db.internal', type)])
    for (const type of ['A', 'AAAA', 'MX'] as const) expect(await resolver.lookup('a.attacker.example', type)).toEqual(nothing)
  })

  test('the name of an address is told, and nothing else of a reverse zone', async () => {
    const { resolver, asked } = inside((name, type) => (type === 'PTR' ? [{ type, name, target: 'mx.example.com' }] : []))
    for (const name of ['1.2.0.192.in-addr.arpa', '1.8.b.d.0.1.0.0.2.ip6.arpa']) {
      expect(await resolver.lookup(name, 'PTR')).toMatchObject({ status: 'ok' })
      for (const type of ['A', 'AAAA', 'MX', 'TXT', 'TLSA'] as const) expect(await resolver.lookup(name, type)).toEqual(nothing)
    }
    expect(await resolver.lookup('db.internal', 'PTR')).toEqual(nothing)
    expect(asked).toHaveLength(2)
  })

  test.each(['router', 'db.shop_default', '5.1.168.192.in-addr.arpa'])('an alias does not lead to %s either', async (target) => {
    const { resolver } = inside((name, type) => [{ type: 'CNAME', name, target }, ...home(target, type)])
    for (const type of ['A', 'AAAA', 'MX'] as const) expect(await resolver.lookup('a.attacker.example', type)).toEqual(nothing)
  })

  test.each([
    ['192.0.2.53:53', undefined],
    ['10.0.0.2:53', undefined],
    ['169.254.169.253:53', undefined],
    ['[fd00::53]:53', undefined],
    ['127.0.0.53:53', undefined],
    ['9.9.9.9:53', '9.9.9.9:53'],
    ['[2620:fe::fe]:53', '[2620:fe::fe]:53'],
  ])('a DNS server at %s is called %s', async (by, told) => {
    const resolver = publicNamesOnly({ lookup: async () => ({ status: 'nodata', records: [], by }) })
    expect((await resolver.lookup('example.com', 'A')).by).toBe(told)
  })

  test('what a public name says is told, whatever it is', async () => {
    const { resolver } = inside(home)
    expect(await resolver.lookup('mx.example.com', 'A')).toMatchObject({ status: 'ok', records: [{ address: '10.1.2.3' }] })
  })

  test('a mail exchanger within tells no more than one that is nowhere', async () => {
    const { resolver, asked } = inside((name, type) =>
      type === 'MX'
        ? [{ type, name, preference: 0, exchange: name.startsWith('in') ? 'db.internal' : 'nowhere.internal' }]
        : home(name, type),
    )
    const told = async (target: string) => {
      const { events } = await realCheck({ target }, { dns: resolver, allowNets: [] })
      const seen = events.map(({ at: _at, ...event }) => event).filter((event) => event.kind !== 'egress')
      return JSON.stringify(seen)
        .replaceAll(target, 'target')
        .replaceAll(/db\.internal|nowhere\.internal/g, 'exchange')
    }
    expect(await told('in.attacker.example')).toBe(await told('out.attacker.example'))
    expect(asked.filter((each) => each.includes('internal'))).toEqual([])
  })
})
