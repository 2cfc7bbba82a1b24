// The name under which DNS keeps the PTR record of an address. Pure.
import { isIpv4, parseIpv6 } from '#lib/smtp/address.ts'

/**
 * The reverse name of an IPv4 or IPv6 address. Throws when it is no address, which is a fault of the caller.
 * @example reverseName('192.0.2.1') // '1.2.0.192.in-addr.arpa'
 */
export function reverseName(address: string): string {
  // https://www.rfc-editor.org/rfc/rfc1035#section-3.5
  if (isIpv4(address)) return `${address.split('.').reverse().join('.')}.in-addr.arpa`
  const six = parseIpv6(address)
  if (six === undefined) throw new Error(`There is no reverse name for "${address}": it is no IP address.`)
  // https://www.rfc-editor.org/rfc/rfc3596#section-2.5
  return `${[...fullHex(six)].reverse().join('.')}.ip6.arpa`
}

/** All 32 hexadecimal digits of an IPv6 address in its shortest form. */
function fullHex(address: string): string {
  const [head = [], tail] = address.split('::').map((side) => (side === '' ? [] : side.split(':')))
  const groups = tail === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail]
  return groups.map((group) => group.padStart(4, '0')).join('')
}
