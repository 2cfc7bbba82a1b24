// In which order a sender tries the addresses of a host: the rules of RFC 6724 for destinations, on addresses that are
// read and sources that are known. Pure.
import ipaddr from 'ipaddr.js'
import { type ParsedAddress, parseAddress } from './special-purpose.ts'

/** An address to dial, and the one of ours that the system would dial it from; undefined where there is no way. */
export interface Destination {
  address: string
  source: string | undefined
}

/** The policy table: what to prefer, and which belong together. https://www.rfc-editor.org/rfc/rfc6724#section-2.1 */
const policies: readonly (readonly [prefix: [ipaddr.IPv6, number], precedence: number, label: number])[] = [
  [ipaddr.IPv6.parseCIDR('::1/128'), 50, 0],
  [ipaddr.IPv6.parseCIDR('::ffff:0:0/96'), 35, 4],
  [ipaddr.IPv6.parseCIDR('2002::/16'), 30, 2],
  [ipaddr.IPv6.parseCIDR('2001::/32'), 5, 5],
  [ipaddr.IPv6.parseCIDR('fc00::/7'), 3, 13],
  [ipaddr.IPv6.parseCIDR('::/96'), 1, 3],
  [ipaddr.IPv6.parseCIDR('fec0::/10'), 1, 11],
  [ipaddr.IPv6.parseCIDR('3ffe::/16'), 1, 12],
  [ipaddr.IPv6.parseCIDR('::/0'), 40, 1],
]

/**
 * The destinations in the order to try them. Rules 3, 4 and 7 are about mobile and tunnelled addresses of our own, which
 * are not to be seen from here; rule 9, the longest matching prefix, is left out, since it would undo the round robin by
 * which DNS spreads senders over a host's addresses.
 * @see https://www.rfc-editor.org/rfc/rfc6724#section-6
 */
export function inOrder(destinations: readonly Destination[]): Destination[] {
  const rated = destinations.map((destination) => ({ destination, rating: rate(destination) }))
  rated.sort((a, b) => {
    for (const [index, score] of a.rating.entries()) {
      const difference = (b.rating[index] ?? 0) - score
      if (difference !== 0) return difference
    }
    return 0
  })
  return rated.map((each) => each.destination)
}

/** Rules 1, 2, 5, 6 and 8, the weightiest first; a higher number comes first. */
function rate({ address, source }: Destination): number[] {
  const to = parseAddress(address)
  const from = source === undefined ? undefined : parseAddress(source)
  if (to === undefined || from === undefined) return [0, 0, 0, 0, 0]
  const [precedence, label] = policyOf(to)
  const scope = scopeOf(to)
  return [1, Number(scope === scopeOf(from)), Number(label === policyOf(from)[1]), precedence, -scope]
}

function policyOf(address: ParsedAddress): readonly [precedence: number, label: number] {
  const six = address instanceof ipaddr.IPv4 ? address.toIPv4MappedAddress() : address
  const found = policies.find(([prefix]) => six.match(prefix))
  return found === undefined ? [40, 1] : [found[1], found[2]]
}

const LINK_LOCAL = 2
const SITE_LOCAL = 5
const GLOBAL = 14

/** Private IPv4 addresses count as global. https://www.rfc-editor.org/rfc/rfc6724#section-3.2 */
function scopeOf(address: ParsedAddress): number {
  const range = address.range()
  if (range === 'loopback' || range === 'linkLocal') return LINK_LOCAL
  return address instanceof ipaddr.IPv6 && address.match(ipaddr.IPv6.parse('fec0::'), 10) ? SITE_LOCAL : GLOBAL
}
