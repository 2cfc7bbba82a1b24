// Networks that an operator exempts from the special-purpose block, as CIDRs. Pure.
import ipaddr from 'ipaddr.js'
import { type ParsedAddress, parseAddress } from './special-purpose.ts'

/** A network: its first address and the length of the prefix. */
export type AddressNet = [ParsedAddress, number]

/**
 * The networks of a setting; a bare address stands for itself alone. Throws one sentence that says what to write.
 * @example parseNets('10.0.0.0/8, fd00::/8') // ['10.0.0.0/8', 'fd00::/8']
 */
export function parseNets(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim())
  return parts.filter((part) => part !== '').map((part) => formatNet(parseNet(part)))
}

/** The same, or `all`, or `none`. */
export function parseNetsOrAll(text: string): string[] | 'all' {
  if (text === 'all') return 'all'
  return text === 'none' ? [] : parseNets(text)
}

/** One network of a setting; throws like parseNets. */
export function parseNet(text: string): AddressNet {
  const [, typed = '', digits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const address = parseAddress(typed)
  if (address === undefined) throw new Error(`"${text}" is not a network; write it as 10.0.0.0/8 or fd00::/8.`)
  const bits = address.kind() === 'ipv4' ? 32 : 128
  const prefix = digits === undefined ? bits : Number(digits)
  if (prefix > bits) throw new Error(`"${text}" is not a network: the number behind the slash can be ${bits} at most.`)
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()) {
    throw new Error(`"${text}" is an IPv4 network in IPv6 clothes; write the IPv4 network.`)
  }
  const first = firstOf(address, prefix)
  if (first.toString() !== address.toString()) {
    throw new Error(`"${text}" is not a network: with /${prefix} it begins at ${formatNet([first, prefix])}; write that.`)
  }
  return [address, prefix]
}

/** Does the network hold the address? */
export function covers([first, prefix]: AddressNet, address: ParsedAddress): boolean {
  return first.kind() === address.kind() && address.match(first, prefix)
}

function formatNet([first, prefix]: AddressNet): string {
  return `${first.toString()}/${prefix}`
}

function firstOf(address: ParsedAddress, prefix: number): ParsedAddress {
  const bytes = address.toByteArray().map((byte, index) => byte & (0xff << Math.min(8, Math.max(0, 8 * (index + 1) - prefix))))
  return ipaddr.fromByteArray(bytes)
}
