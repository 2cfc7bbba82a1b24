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
  ...['dc1.corp', 'wiki.intranet', 'a.private', 'a.onion', 'a.alt'],
]

test.each(NAMES)('private: %s', (name) => expect(isPrivateName(name)).toBe(true))
test.each(['example.com', 'internal.example.com', 'local.net', 'arpa', '1.2.0.192.in-addr.arpa', 'corp.com', 'mylocal', 'ai', '.'])(
  'public: %s',
  (name) => expect(isPrivateName(name)).toBe(false),
)

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

  test('bare names of hosts at home are not told, and public ones are', async () => {
    const { resolver } = inside((name, type) => (name === 'router' ? home(name, type) : [{ type: 'A', name, address: '8.8.8.8' }]))
    expect(await resolver.lookup('router', 'A')).toEqual(nothing)
    expect(await resolver.lookup('ai', 'A')).toMatchObject({ status: 'ok' })
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
