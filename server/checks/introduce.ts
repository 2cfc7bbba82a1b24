// Who is asking: our address, its name in DNS, and so the name that we greet with.
import type { Seen } from '#lib/check/event.ts'
import { inTime } from '#server/checks/in-time.ts'
import { ask } from '#server/checks/route.ts'
import { type Egress, findEgress } from '#server/net/egress.ts'
import { greetingNameFor, ptrName } from '#server/net/identity.ts'
import type { DnsAnswer, Resolver } from '#server/net/model.ts'
import { reverseName } from '#server/net/reverse-name.ts'

export interface IntroduceOptions {
  record: (seen: Seen) => void
  resolver: Resolver
  signal: AbortSignal
  /** What to say in EHLO; found out where absent. */
  ehloName?: string | undefined
  egressIp?: string | undefined
}

/** Who is asking. */
export interface Introduced {
  egress: Egress
  /** What DNS calls our address; undefined where it was not asked, or did not answer in time. */
  named: DnsAnswer | undefined
  /** What we greet with, unless the request names another. */
  greetingName: string
}

/** Says who is asking, and gives the name that we greet with. */
export async function introduce(options: IntroduceOptions): Promise<Introduced> {
  const { egressIp, ehloName, record, signal } = options
  const egress = await findEgress(egressIp === undefined ? {} : { setting: egressIp })
  record({ kind: 'egress', address: egress.address, how: egress.how })
  const named = egress.address === '' ? undefined : await inTime(ask(options, reverseName(egress.address), 'PTR'), signal)
  return { egress, named, greetingName: ehloName ?? greetingNameFor(ptrName(named?.records ?? []), egress.address) }
}
