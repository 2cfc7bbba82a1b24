// Names that the public DNS does not have, and a private one may: behind our own resolver they would tell a stranger what stands
// in the operator's network. Nobody is asked about them unless the operator has opened a net of their own.
import type { RecordType } from '#lib/check/event.ts'
import { DNS_PORT } from './dns-servers.ts'
import { parseEndpoint } from './endpoint.ts'
import type { DnsAnswer, Resolver } from './model.ts'
import { isSpecialPurpose } from './special-purpose.ts'

const PRIVATE = new Set([
  // https://www.rfc-editor.org/rfc/rfc6761#section-6
  ...['localhost', 'test', 'invalid'],
  // https://www.rfc-editor.org/rfc/rfc6762#section-3 and #appendix-G
  ...['local', 'intranet', 'internal', 'private', 'corp', 'home', 'lan'],
  // https://www.rfc-editor.org/rfc/rfc7686#section-2, https://www.rfc-editor.org/rfc/rfc9476#section-2
  ...['onion', 'alt'],
  // What many systems call themselves in /etc/hosts.
  ...['localdomain', 'localhost4', 'localhost6', 'localdomain4', 'localdomain6'],
  // What programs, routers and companies call their own, and no registry has: https://www.icann.org/resources/pages/name-collision-2013-12-06-en
  ...['mail', 'consul', 'docker', 'svc', 'localnet', 'workgroup', 'domain', 'dhcp', 'gateway', 'router'],
])

/** Public top-level domains are letters, or letters of another script in disguise. https://www.rfc-editor.org/rfc/rfc3696#section-2 */
const PUBLIC_TOP = /^([a-z]{2,63}|xn--[a-z\d-]{1,59})$/

/** Is it a name that no public DNS server knows, or no mail server has? Lower or upper case, with or without the final dot. */
export function isPrivateName(name: string): boolean {
  const labels = name.toLowerCase().replace(/\.$/, '').split('.')
  const top = labels.at(-1) ?? ''
  if (top === '') return false
  // A bare name is a host at home, or a container. Mail to the few top-level domains with mail servers reaches hardly anybody.
  // https://www.rfc-editor.org/rfc/rfc7085#section-3
  if (labels.length === 1 || PRIVATE.has(top)) return true
  // Under reverse zones a name exists where an address has one, so asking for anything there would list the hosts of a network.
  // https://www.rfc-editor.org/rfc/rfc3172#section-2
  return top === 'arpa' || (isAscii(top) && !PUBLIC_TOP.test(top))
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

/** The name of an address is ours to ask: a check asks for its own, and for that of the server it has reached. */
function isReverse(name: string, type: RecordType): boolean {
  return type === 'PTR' && /\.(in-addr|ip6)\.arpa\.?$/i.test(name)
}

/** A resolver for the eyes of strangers: private names do not exist, however one is led to them. */
export function publicNamesOnly(resolver: Resolver): Resolver {
  const nothing: DnsAnswer = { status: 'nxdomain', records: [], by: undefined }
  return {
    async lookup(name, type, signal) {
      if (isReverse(name, type)) return withoutOurServer(await resolver.lookup(name, type, signal))
      if (isPrivateName(name)) return nothing
      const answer = await resolver.lookup(name, type, signal)
      const leadsInside = answer.records.some((record) => record.type === 'CNAME' && isPrivateName(record.target))
      return leadsInside ? nothing : withoutOurServer(answer)
    },
  }
}

/** Where a DNS server of our own network stands is nobody's business either. */
function withoutOurServer(answer: DnsAnswer): DnsAnswer {
  const server = answer.by === undefined ? undefined : parseEndpoint(answer.by, DNS_PORT)
  return server === undefined || isSpecialPurpose(server.address) ? { ...answer, by: undefined } : answer
}
