// The DNS servers of the machine we run on, for an operator who names none.
import { getServers } from 'node:dns'
import { DNS_PORT } from './dns-servers.ts'
import { formatEndpoint, parseEndpoint } from './endpoint.ts'

// More than the three that the C library asks would only make a time-out longer.
const MAX_SERVERS = 3

/** The system's DNS servers as `ip:port` or `[v6]:port`, in their order; empty if it has none that we can read. */
export function systemDnsServers(): string[] {
  return getServers()
    .flatMap((server) => parseEndpoint(server, DNS_PORT) ?? [])
    .slice(0, MAX_SERVERS)
    .map(formatEndpoint)
}
