// Which addresses are not the public internet: the IANA special-purpose registries, and what is reserved around them or used
// by a cloud for itself.
// https://www.iana.org/assignments/iana-ipv4-special-registry/
// https://www.iana.org/assignments/iana-ipv6-special-registry/
import ipaddr from 'ipaddr.js'
import { isIpv4, parseIpv6 } from '#lib/smtp/address.ts'

/** An address that has been read: the library's form. */
export type ParsedAddress = ipaddr.IPv4 | ipaddr.IPv6

const SPECIAL_IPV4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by carrier-grade NAT
  '127.0.0.0/8', // loopback
  // A host of the cloud itself, though its address looks public: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  '168.63.129.16/32',
  '169.254.0.0/16', // link-local
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // multicast tunnelling
  '192.88.99.0/24', // 6to4 relays, deprecated
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarking
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, limited broadcast
].map((net) => ipaddr.IPv4.parseCIDR(net))

// All that stands outside of it is special: loopback, mapped and compatible IPv4, NAT64, discard-only, segment routing,
// unique local, link-local, site-local, multicast, and what nobody has been given.
// https://www.rfc-editor.org/rfc/rfc4291#section-2.4
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

const SPECIAL_IPV6 = [
  '2001::/23', // protocol assignments: Teredo, benchmarking, ORCHID and more
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: wraps an IPv4 address
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
].map((net) => ipaddr.IPv6.parseCIDR(net))

/** Reads an address in its one plain spelling; octal, hexadecimal and short forms, and zone ids, are none. */
export function parseAddress(text: string): ParsedAddress | undefined {
  if (isIpv4(text)) return ipaddr.IPv4.parse(text)
  const six = parseIpv6(text)
  return six === undefined ? undefined : ipaddr.IPv6.parse(six)
}

/** Is the address anything but an ordinary public one? What can't be read is special, too. */
export function isSpecialPurpose(address: string): boolean {
  const parsed = parseAddress(address)
  return parsed === undefined || isSpecial(parsed)
}

/** The same for an address that has been read. */
export function isSpecial(address: ParsedAddress): boolean {
  if (address instanceof ipaddr.IPv4) return SPECIAL_IPV4.some((net) => address.match(net))
  if (!address.match(GLOBAL_UNICAST) || SPECIAL_IPV6.some((net) => address.match(net))) return true
  const wrapped = isatapIpv4(address)
  return wrapped !== undefined && isSpecial(wrapped)
}

/**
 * The IPv4 address that an ISATAP interface identifier wraps: a tunnel end could unpack it behind our back.
 * @see https://www.rfc-editor.org/rfc/rfc5214#section-6.1
 */
function isatapIpv4(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const [high = 0, low = 0, ...ipv4] = [address.parts[4] ?? 0, address.parts[5] ?? 0, ...address.toByteArray().slice(12)]
  // The universal and group bits may be set or not.
  return (high & ~0x0300) === 0 && low === 0x5efe ? new ipaddr.IPv4(ipv4) : undefined
}
