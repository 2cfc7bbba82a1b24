// What may be asked of a server behind the mail, each only where the request names it. None of it delivers anything, and none of it
// decides how the check ends.
import type { CheckRequest } from '#lib/check/request.ts'
import { addressLiteral, isIpv4, parseDomain } from '#lib/smtp/address.ts'
import { parseTarget } from '#lib/target.ts'

/**
 * `recipients`: the addresses that every domain owes the world, and one that nobody has; `verify`: VRFY and EXPN; `relay`: would
 * it carry a stranger's mail to strangers? In this order they are asked: what a server may take amiss comes last.
 */
export const extraKinds = ['recipients', 'verify', 'relay'] as const
export type ExtraKind = (typeof extraKinds)[number]

/**
 * The ways in which a foreign recipient is named to see whether a server relays: by itself, from several senders; by an address
 * literal; by a route; and hidden in a local part, in the ways in which mail was once sent on by hand.
 */
export const relayForms = [
  'plain',
  'own-sender',
  'null-sender',
  'server-sender',
  'literal',
  'route',
  'percent',
  'quoted',
  'quoted-at',
  'bang',
  'two-at',
] as const
export type RelayForm = (typeof relayForms)[number]

/**
 * Does the form name a foreign domain in the place of the recipient's domain? The others hide it in a local part: a server that takes
 * everybody takes those too, and sends none of them on.
 */
export function namesForeigner(form: RelayForm): boolean {
  return form !== 'percent' && form !== 'quoted' && form !== 'quoted-at' && form !== 'bang' && form !== 'two-at'
}

/** The domain that the mail of a check is for; undefined where it has none, or an address in place of it. */
export function mailDomain(recipients: readonly string[]): string | undefined {
  const [first = ''] = recipients
  const domain = first.slice(first.lastIndexOf('@') + 1)
  return first.includes('@') && !domain.startsWith('[') ? domain.toLowerCase() : undefined
}

/** Where a stranger's mail would go, and the names and addresses of the hosts that take it, as far as they are known. */
export interface Stranger {
  name: string
  takenAt: readonly string[]
}

/** Has the stranger nothing to do with the host? Whoever takes its mail by right relays nothing. */
export function isStrangeTo({ name, takenAt }: Stranger, { host, address }: { host: string; address: string }): boolean {
  return isForeignTo(name, host) && takenAt.every((each) => each !== address && (isAddress(each) || isForeignTo(each, host)))
}

/**
 * Where the mail would go that a relay carries for strangers. Always to ourselves, so that nobody else is ever named: to those of these
 * names that have nothing to do with the domain that is checked, and to our address.
 * @param names domains of ours; address literals do not count
 */
export function strangersFor(
  { target, to }: Pick<CheckRequest, 'target' | 'to'>,
  names: readonly (string | undefined)[],
  address: string,
): string[] {
  const parsed = parseTarget(target)
  const theirs = [...('domain' in parsed ? [parsed.domain] : []), ...to.map((each) => each.slice(each.lastIndexOf('@') + 1))]
  const own = names.flatMap((name) => (name !== undefined && isDomain(name) ? [name.toLowerCase()] : []))
  const strangers = [...new Set(own)].filter((name) => theirs.every((each) => isForeignTo(name, each)))
  return address === '' ? strangers : [...strangers, addressLiteral(address)]
}

/** Names with the same end may be run by the same people, and a server may well take mail for its neighbours. */
export function isForeignTo(stranger: string, host: string): boolean {
  const end = (name: string) => name.toLowerCase().split('.').slice(-2).join('.')
  return end(stranger) !== end(host)
}

function isAddress(text: string): boolean {
  return isIpv4(text) || text.includes(':')
}

function isDomain(name: string): boolean {
  return !name.startsWith('[') && name.includes('.') && typeof parseDomain(name) === 'string' && !isIpv4(name)
}
