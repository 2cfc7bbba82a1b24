// Who mail servers see when we come: our address, its name in DNS, and what we say in EHLO.
import type { DnsRecord } from '#lib/check/event.ts'
import { addressLiteral, isIpv4, parseDomain } from '#lib/smtp/address.ts'
import type { Identity } from '#server/runtime.ts'
import { findEgress } from './egress.ts'
import type { Resolver } from './model.ts'
import { reverseName } from './reverse-name.ts'

const REMEMBERED_MS = 5 * 60_000

export interface IdentityOptions {
  resolver: Resolver
  /** The operator's word on our address. */
  setting?: string | undefined
  /** The operator's word on our name. */
  ehloName?: string | undefined
  /** Milliseconds on a clock that never goes back. */
  now?: () => number
}

/** Gives our identity; looked up at most once in five minutes, however many ask at a time. */
export function createIdentity({ now = () => performance.now(), ...options }: IdentityOptions): () => Promise<Identity> {
  let known: { identity: Promise<Identity>; until: number } | undefined
  return () => {
    if (known === undefined || now() >= known.until) known = { identity: findIdentity(options), until: now() + REMEMBERED_MS }
    return known.identity
  }
}

async function findIdentity({ resolver, setting, ehloName }: Omit<IdentityOptions, 'now'>): Promise<Identity> {
  const { address, how } = await findEgress(setting === undefined ? {} : { setting })
  const answer = address === '' ? undefined : await resolver.lookup(reverseName(address), 'PTR')
  const name = ptrName(answer?.records ?? [])
  const isNameless = answer?.status === 'nodata' || answer?.status === 'nxdomain'
  const confirmed = name === undefined ? (isNameless ? false : undefined) : await confirmsName(resolver, name, address)
  return { address, how, name, confirmed, greetingName: ehloName ?? greetingNameFor(name, address) }
}

/** The first PTR name among the records that is a domain name. */
export function ptrName(records: DnsRecord[]): string | undefined {
  const names = records.flatMap((record) => (record.type === 'PTR' ? [parseDomain(record.target)] : []))
  return names.find((name) => typeof name === 'string')
}

/** Does the name resolve back to the address? `undefined`: DNS gave no answer to that. */
export async function confirmsName(resolver: Resolver, name: string, address: string, signal?: AbortSignal): Promise<boolean | undefined> {
  const { status, records } = await resolver.lookup(name, isIpv4(address) ? 'A' : 'AAAA', signal)
  if (status === 'timeout' || status === 'servfail' || status === 'refused') return undefined
  return records.some((record) => 'address' in record && record.address === address)
}

/**
 * What to say in EHLO when nobody has said it: our name in DNS, else our address as a literal.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4
 */
export function greetingNameFor(name: string | undefined, address: string): string {
  // A name of one label, such as localhost, says nothing outside of this machine.
  if (name?.includes('.') === true) return name
  return address === '' ? '[127.0.0.1]' : addressLiteral(address)
}
