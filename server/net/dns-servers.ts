// Reads the setting that names our DNS servers. Pure: a bad value throws one sentence that says what to write.
import { formatEndpoint, parseEndpoint } from './endpoint.ts'

/** Port 53, unless the setting says otherwise. */
export const DNS_PORT = 53

/**
 * The DNS servers of a setting, in their order.
 * @example parseDnsServers('192.0.2.1, [2001:db8::1]:5353') // ['192.0.2.1:53', '[2001:db8::1]:5353']
 */
export function parseDnsServers(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim())
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const endpoint = parseEndpoint(part, DNS_PORT)
      if (endpoint === undefined) {
        throw new Error(`"${part}" is not the address of a DNS server; write 192.0.2.1:53 or [2001:db8::1]:53.`)
      }
      return formatEndpoint(endpoint)
    })
}
