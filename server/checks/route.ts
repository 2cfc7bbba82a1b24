// From a target to the addresses to try, in the order a sender would try them. Records every DNS question it asks.
import type { AnswerStatus, DnsRecord, EventOf, RecordType, Seen } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { isIpv4 } from '#lib/smtp/address.ts'
import { parseIp, parseTarget } from '#lib/target.ts'
import { findEgress } from '#server/net/egress.ts'
import type { DnsAnswer, Resolver } from '#server/net/model.ts'

/** The most mail hosts and addresses one check tries. */
export const MAX_HOSTS = 10
export const MAX_ADDRESSES = 8

/** A host to dial: a name, or an address where there is none. */
export interface MailHost {
  name: string
  /** Given where the target is an address itself; else they are looked up. */
  addresses?: string[]
}

/** `null-mx`: the domain says that it takes no mail. `unknown`: there is nothing to connect to. */
export type Route = { kind: 'hosts'; hosts: MailHost[] } | { kind: 'null-mx' } | { kind: 'unknown'; status: AnswerStatus }

export interface RouteOptions {
  request: CheckRequest
  record: (seen: Seen) => void
  resolver: Resolver
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
  if (target.kind === 'ip') return { kind: 'hosts', hosts: [{ name: target.address, addresses: [target.address] }] }
  const literal = parseIp(target.domain)
  if (literal !== undefined) return { kind: 'hosts', hosts: [{ name: literal.address, addresses: [literal.address] }] }
  if (options.request.route === 'host') return { kind: 'hosts', hosts: [{ name: target.domain }] }

  const answer = await ask(options, target.domain, 'MX')
  // No MX record: the domain itself is its mail host.
  if (answer.status === 'nodata') return { kind: 'hosts', hosts: [{ name: target.domain }] }
  if (answer.status !== 'ok') return { kind: 'unknown', status: answer.status }
  const exchanges = answer.records.filter((record) => record.type === 'MX')
  // https://www.rfc-editor.org/rfc/rfc7505#section-3
  const named = exchanges.filter((record) => record.exchange !== '.')
  if (named.length === 0) return exchanges.length > 0 ? { kind: 'null-mx' } : { kind: 'hosts', hosts: [{ name: target.domain }] }
  return { kind: 'hosts', hosts: byPreference(named, options.random).slice(0, MAX_HOSTS) }
}

/** Lowest preference first, equals in random order, each host once. */
function byPreference(records: readonly Extract<DnsRecord, { type: 'MX' }>[], random: () => number): MailHost[] {
  const drawn = records.map((record) => ({ record, lot: random() }))
  drawn.sort((a, b) => a.record.preference - b.record.preference || a.lot - b.lot)
  return [...new Set(drawn.map((each) => each.record.exchange))].map((name) => ({ name }))
}

/** The addresses of a mail host, in the order to try them; empty where there are none. */
export async function findAddresses(options: RouteOptions, host: MailHost): Promise<string[]> {
  const { family } = options.request
  if (host.addresses !== undefined) return host.addresses.filter((each) => family === 'any' || isIpv4(each) === (family === 4))
  const types: ('A' | 'AAAA')[] = family === 4 ? ['A'] : family === 6 ? ['AAAA'] : ['A', 'AAAA']
  const answers = await Promise.all(types.map((type) => ask(options, host.name, type)))
  const found = answers.flatMap((answer) => answer.records).flatMap((record) => ('address' in record ? [record.address] : []))
  const four = found.filter(isIpv4)
  const six = found.filter((each) => !isIpv4(each))
  // IPv6 is preferred where we have a public IPv6 address of our own, tried last where we have only a private one, and
  // left alone where we have none: a failure of ours would read like one of theirs.
  // https://www.rfc-editor.org/rfc/rfc6724#section-6
  const first = six[0]
  const ours = first === undefined ? undefined : await findEgress({ target: first })
  if (ours === undefined || (ours.how === 'unknown' && four.length > 0)) return four.slice(0, MAX_ADDRESSES)
  return (ours.how === 'route' ? [...six, ...four] : [...four, ...six]).slice(0, MAX_ADDRESSES)
}

/** Asks DNS, with the question and the answer as events. */
export async function ask(
  options: Pick<RouteOptions, 'record' | 'resolver' | 'signal'>,
  name: string,
  type: RecordType,
  attempt?: number,
): Promise<DnsAnswer> {
  const stamp = attempt === undefined ? {} : { attempt }
  options.record({ ...stamp, kind: 'lookup', name, type })
  const answer = await options.resolver.lookup(name, type, options.signal)
  if (!options.signal.aborted) options.record({ ...stamp, kind: 'answer', name, type, ...answerFields(answer) })
  return answer
}

function answerFields(answer: DnsAnswer): Pick<EventOf<'answer'>, 'status' | 'records' | 'by'> {
  const { status, records, by } = answer
  return by === undefined ? { status, records } : { status, records, by }
}
