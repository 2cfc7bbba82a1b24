// The server that a command line has to dial: by its name where that leads to the one address that was tried, by the address
// where the name has several.
import type { CheckEvent } from '#lib/check/event.ts'
import { isPlainHost } from '#lib/plain-host.ts'
import { isIpv4, parseIpv6 } from '#lib/smtp/address.ts'

/** What an attempt says of its server. */
export interface Dialled {
  host: string
  address: string
}

/** The name, or the address (an IPv6 one without brackets), also where the name is none that a command line may hold. */
export function dialledName(events: readonly CheckEvent[], { host, address }: Dialled): string {
  return addressesOf(events, host).size > 1 || !isPlainHost(host) ? address : host
}

/** Every address that DNS gave for a host in this check. */
export function addressesOf(events: readonly CheckEvent[], host: string): Set<string> {
  const found = new Set<string>()
  for (const event of events) {
    if (event.kind !== 'answer' || event.about !== undefined || event.name !== host) continue
    for (const record of event.records) if ('address' in record) found.add(record.address)
  }
  return found
}

/** Is it an address and no name? */
export function isAddress(text: string): boolean {
  return isIpv4(text) || parseIpv6(text) !== undefined
}

/** As most tools want it in front of a port: IPv6 in brackets. */
export function bracketed(server: string): string {
  return server.includes(':') ? `[${server}]` : server
}
