// Where a port of the target can't be reached: the operator's control, a mail server known to answer there, shows whether the
// network lets anybody out on that port. It decides nothing.
import { labPartsOf } from '#lib/check/lab.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { isOurs } from '#lib/check/system-error.ts'
import { glance } from '#lib/smtp/dialogue/glance.ts'
import { TLS_PORT } from '#lib/smtp/limits.ts'
import { parseIp } from '#lib/target.ts'
import { LOOK_MOST } from '#server/checks/aside.ts'
import type { Attempts, Tried } from '#server/checks/attempt.ts'
import type { AddressPolicy, Resolver } from '#server/net/model.ts'

/** A name or an address, and its port. */
export interface Control {
  host: string
  port: number
}

interface ControlOptions {
  request: CheckRequest
  control?: Control | undefined
  resolver: Resolver
  policy: AddressPolicy
  signal: AbortSignal
}

/** Tries the control once, at one address, where nobody was reached on its port and the reason may be our own network. */
export async function tryControl(
  { request, control, resolver, policy, signal }: ControlOptions,
  attempts: Attempts,
  tries: readonly Tried[],
): Promise<void> {
  if (control === undefined || signal.aborted || !tries.every((each) => each.cause !== undefined)) return
  const doubtful = tries.filter((each) => each.way.port === control.port && mayBeOurNetwork(each))
  // What only servers of the operator's lab are put through is no concern of the control's.
  if (doubtful.length === 0 || labPartsOf(request).length > 0) return
  const address = await addressOf(control.host, request.family, resolver, signal)
  if (address === undefined || signal.aborted || tries.some((each) => each.way.address === address)) return
  // What stands at an address that is off limits would be told to everybody who reads the check, for nothing.
  if (!policy.judge(address, control.port).allowed) return
  const talk = glance(control.port === TLS_PORT ? 'implicit' : 'plain')
  await attempts.hold(attempts.claim(), { ...control, address }, talk, { left: 0, most: LOOK_MOST, aside: true, control: true })
}

/** What the system would not let out is known to be ours already. */
function mayBeOurNetwork({ cause, error }: Tried): boolean {
  return (cause === 'timeout' || cause === 'unreachable' || cause === 'reset' || cause === 'refused') && !isOurs(error)
}

/** Its look-up is the operator's affair, and no part of the check. */
async function addressOf(
  host: string,
  family: CheckRequest['family'],
  resolver: Resolver,
  signal: AbortSignal,
): Promise<string | undefined> {
  const literal = parseIp(host)
  if (literal !== undefined) return family === 'any' || literal.family === family ? literal.address : undefined
  const { records } = await resolver.lookup(host, family === 6 ? 'AAAA' : 'A', signal)
  return records.flatMap((record) => ('address' in record ? [record.address] : []))[0]
}
