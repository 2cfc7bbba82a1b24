// Names that the public DNS does not have, and a private one may: behind our own resolver they would tell a stranger what stands
// in the operator's network. Nobody is asked about them unless the operator has opened a net of their own.
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
])

/** Is it a name that no public DNS server knows? Lower or upper case, with or without the final dot. */
export function isPrivateName(name: string): boolean {
  const labels = name.toLowerCase().replace(/\.$/, '').split('.')
  // https://www.rfc-editor.org/rfc/rfc8375#section-4
  return PRIVATE.has(labels.at(-1) ?? '') || labels.slice(-2).join('.') === 'home.arpa'
}

/** A resolver for the eyes of strangers: private names do not exist, however one is led to them. */
export function publicNamesOnly(resolver: Resolver): Resolver {
  const nothing: DnsAnswer = { status: 'nxdomain', records: [], by: undefined }
  return {
    async lookup(name, type, signal) {
      if (isPrivateName(name)) return nothing
      const answer = await resolver.lookup(name, type, signal)
      // What our own address is called is ours to tell.
      if (type === 'PTR') return answer
      const leadsInside = answer.records.some((record) => record.type === 'CNAME' && isPrivateName(record.target))
      // A resolver at home answers for its hosts by their bare names.
      const isAtHome =
        !name.replace(/\.$/, '').includes('.') && answer.records.some((each) => 'address' in each && isSpecialPurpose(each.address))
      return leadsInside || isAtHome ? nothing : answer
    },
  }
}
