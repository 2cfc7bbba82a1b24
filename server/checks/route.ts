// From a target to the addresses to try, in the order a sender would try them. Records every DNS question it asks.
import type { AnswerStatus, DnsRecord, EventOf, RecordType, Seen } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { isIpv4 } from '#lib/smtp/address.ts'
import { parseIp, parseTarget } from '#lib/target.ts'
import { type Destination, inOrder } from '#server/net/destination-order.ts'
import { sourceTowards } from '#server/net/egress.ts'
import type { AddressPolicy, DnsAnswer, Resolver } from '#server/net/model.ts'

/** The most mail hosts and addresses one check tries. */
export const MAX_HOSTS = 10
const MAX_ADDRESSES = 8

/** A host to dial: a name, or an address where there is none. */
export interface MailHost {
  name: string
  /** Given where the target is an address itself; else they are looked up. */
  addresses?: string[]
}

/** The hosts, and how many more there are that no check tries. */
export interface HostsFound {
  kind: 'hosts'
  hosts: MailHost[]
  omitted: number
}

/** `null-mx`: the domain says that it takes no mail. `unknown`: there is nothing to connect to. */
export type Route = HostsFound | { kind: 'null-mx' } | { kind: 'unknown'; status: AnswerStatus }

export interface RouteOptions {
  request: CheckRequest
  record: (seen: Seen) => void
  resolver: Resolver
  policy: AddressPolicy
  signal: AbortSignal
  random: () => number
}

/**
 * Finds the mail hosts of the target.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-5.1
 */
export async function findHosts(options: RouteOptions): Promise<Route> {
  const target = parseTarget(options.request.target)
  if ('refused' in target) throw new Error(`The target was parsed before, and now it is not: ${target.refused}`)
  if (target.kind === 'ip') return only({ name: target.address, addresses: [target.address] })
  const literal = parseIp(target.domain)
  if (literal !== undefined) return only({ name: literal.address, addresses: [literal.address] })
  if (options.request.route === 'host') return only({ name: target.domain })

  const answer = await ask(options, target.domain, 'MX')
  // No MX record: the domain itself is its mail host.
  if (answer.status === 'nodata') return only({ name: target.domain })
  if (answer.status !== 'ok') return { kind: 'unknown', status: answer.status }
  const exchanges = answer.records.filter((record) => record.type === 'MX')
  // https://www.rfc-editor.org/rfc/rfc7505#section-3
  const named = exchanges.filter((record) => record.exchange !== '.')
  if (named.length === 0) return exchanges.length > 0 ? { kind: 'null-mx' } : only({ name: target.domain })
  const hosts = byPreference(named, options.random)
  return { kind: 'hosts', hosts: hosts.slice(0, MAX_HOSTS), omitted: Math.max(0, hosts.length - MAX_HOSTS) }
}

function only(host: MailHost): HostsFound {
  return { kind: 'hosts', hosts: [host], omitted: 0 }
}

/** Lowest preference first, equals in random order, each host once. */
function byPreference(records: readonly Extract<DnsRecord, { type: 'MX' }>[], random: () => number): MailHost[] {
  const drawn = records.map((record) => ({ record, lot: random() }))
  drawn.sort((a, b) => a.record.preference - b.record.preference || a.lot - b.lot)
  return [...new Set(drawn.map((each) => each.record.exchange))].map((name) => ({ name }))
}

/**
 * The addresses of a mail host, in the order to try them; empty where there are none. IPv6 addresses are left alone where
 * we have none ourselves: a failure of ours would read like one of theirs. With `all` they are there, and come last.
 */
export async function findAddresses(options: RouteOptions, host: MailHost, which: 'usable' | 'all' = 'usable'): Promise<string[]> {
  const { localAddress } = options.request
  // From an address of one family nobody of the other can be reached.
  const family = localAddress === undefined ? options.request.family : isIpv4(localAddress) ? 4 : 6
  if (host.addresses !== undefined) return host.addresses.filter((each) => family === 'any' || isIpv4(each) === (family === 4))
  const types: ('A' | 'AAAA')[] = family === 4 ? ['A'] : family === 6 ? ['AAAA'] : ['A', 'AAAA']
  const answers = await Promise.all(types.map((type) => ask(options, host.name, type)))
  const found = new Set(answers.flatMap((answer) => answer.records).flatMap((record) => ('address' in record ? [record.address] : [])))
  const ways = await Promise.all([...found].map(async (address) => ({ address, source: await sourceFor(options, address) })))
  const sorted = inOrder(ways)
  // An address that is the only kind there is, is tried: then the failure is the answer. One that is off limits is told, and costs nothing.
  const isKept = (each: Destination) => isIpv4(each.address) || isUsable(each) || isForbidden(options, each.address)
  const usable = which === 'usable' && sorted.some(isUsable) ? sorted.filter(isKept) : sorted
  return usable.slice(0, MAX_ADDRESSES).map((each) => each.address)
}

/** What the system would dial from. Of an address that is off limits it is not asked: the order would tell which networks we have ways to. */
async function sourceFor(options: RouteOptions, address: string): Promise<string | undefined> {
  return isForbidden(options, address) ? undefined : sourceTowards(address)
}

function isForbidden({ policy, request }: Pick<RouteOptions, 'policy' | 'request'>, address: string): boolean {
  return !policy.judge(address, request.port).allowed
}

function isUsable({ source }: Destination): boolean {
  return source !== undefined
}

/** What it takes to ask DNS. */
export type AskOptions = Pick<RouteOptions, 'record' | 'resolver' | 'signal'>

/** Asks DNS, with the question and the answer as events. `attempt`: it is about the server of that attempt. */
export async function ask(options: AskOptions, name: string, type: RecordType, attempt?: number): Promise<DnsAnswer> {
  const lookup: Extract<Seen, { kind: 'lookup' }> = { kind: 'lookup', name, type }
  if (attempt !== undefined) lookup.attempt = attempt
  options.record(lookup)
  const answer = await options.resolver.lookup(name, type, options.signal)
  if (options.signal.aborted) return answer
  const seen: Extract<Seen, { kind: 'answer' }> = { kind: 'answer', name, type, ...answerFields(answer) }
  if (attempt !== undefined) seen.attempt = attempt
  options.record(seen)
  return answer
}

/** What an `answer` event says of one. */
export function answerFields({ status, records, by, secure }: DnsAnswer): Pick<EventOf<'answer'>, 'status' | 'records' | 'by' | 'secure'> {
  return { status, records, ...(by === undefined ? {} : { by }), ...(secure === undefined ? {} : { secure }) }
}
