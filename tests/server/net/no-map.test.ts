// In which order forbidden addresses are told, and whether at all, says nothing of the ways that our machine knows: whoever could
// read its routes off that would have a map of the network it stands in.
import { expect, test } from 'vitest'
import type { DnsRecord } from '#lib/check/event.ts'
import type { Resolver } from '#server/net/model.ts'
import { realCheck } from '#tests/support/real-check.ts'

/** DNS that leads every name to these addresses, in this order. */
function dnsWith(addresses: readonly string[]): Resolver {
  return {
    async lookup(name, type) {
      const records = addresses.flatMap((address): DnsRecord[] => {
        const of = address.includes(':') ? 'AAAA' : 'A'
        return of === type ? [{ type: of, name, address }] : []
      })
      return { status: records.length === 0 ? 'nodata' : 'ok', records, by: undefined }
    },
  }
}

/** There is a way to loopback on every machine, and to the other addresses on none or few. */
const pairs = [
  ['192.0.2.1', '::1'],
  ['192.0.2.1', 'fd12:3456::1'],
  ['192.0.2.1', 'fe80::1'],
  ['192.0.2.1', '2001:db8::1'],
  ['240.0.0.1', '::1'],
  ['127.0.0.1', '10.0.0.1'],
  ['10.0.0.1', '127.0.0.1'],
  ['10.0.0.1', '192.168.0.1'],
  ['::1', 'fd12:3456::1'],
  ['fd12:3456::1', '::1'],
] as const

test.each(pairs)('%s and %s are told in the order in which DNS has them', async (...addresses) => {
  for (const hosts of ['first', 'all'] as const) {
    const { of } = await realCheck({ target: 'a.attacker.example', hosts }, { dns: dnsWith(addresses), allowNets: [] })
    expect(of('unreachable').map(({ address, cause }) => [address, cause])).toEqual(addresses.map((each) => [each, 'forbidden']))
  }
})
