// An IP address and a port as one text: `192.0.2.1:53` or `[2001:db8::1]:53`. Pure.
import { isIpv4, parseIpv6 } from '#lib/smtp/address.ts'

/** Where a packet or a connection goes; `address` is a literal, never a name. */
export interface Endpoint {
  address: string
  port: number
}

/** The endpoint as one text; IPv6 stands in brackets. */
export function formatEndpoint({ address, port }: Endpoint): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}

/**
 * Reads an endpoint; a bare address takes `defaultPort`. Zone ids (`fe80::1%eth0`) are kept, as link-local servers need them.
 * @example parseEndpoint('[2001:DB8::1]', 53) // { address: '2001:db8::1', port: 53 }
 */
export function parseEndpoint(text: string, defaultPort: number): Endpoint | undefined {
  const [, address = '', digits] = /^\[(.+)\](?::(\d{1,5}))?$/.exec(text) ?? /^([\d.]+)(?::(\d{1,5}))?$/.exec(text) ?? [undefined, text]
  const port = digits === undefined ? defaultPort : Number(digits)
  if (port < 1 || port > 65_535) return undefined
  if (isIpv4(address)) return { address, port }
  const [, plain = '', zone = ''] = /^([^%]*)(%[\w.-]{1,32})?$/.exec(address) ?? []
  const six = parseIpv6(plain)
  return six === undefined ? undefined : { address: six + zone, port }
}
