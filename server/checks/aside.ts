// Looks aside, once the ways in have been tried: whether a host that can't be reached is alive on another port of mail, and
// whether a port that says nothing speaks TLS, or one that speaks no TLS speaks in the clear. They decide nothing.
import type { CheckRequest } from '#lib/check/request.ts'
import { isOurs } from '#lib/check/system-error.ts'
import { glance } from '#lib/smtp/dialogue/glance.ts'
import type { Attempts, Tried, Way } from '#server/checks/attempt.ts'
import type { AddressPolicy } from '#server/net/model.ts'
import { SPEAKS_NO_TLS } from '#server/net/tls-words.ts'

/** The most hosts that are looked at, one address each. */
const MAX_HOSTS = 3

/** What a look may hear. */
export const LOOK_MOST = { lines: 100, bytes: 16 * 1024 }

/** Submission, which begins in the clear, and submission in TLS. https://www.rfc-editor.org/rfc/rfc8314#section-7 */
const OTHER_PORTS = [
  { port: 587, mode: 'plain' },
  { port: 465, mode: 'implicit' },
] as const

interface LookOptions {
  request: Pick<CheckRequest, 'otherPorts' | 'tls' | 'proxy'>
  policy: AddressPolicy
  signal: AbortSignal
}

/** Looks where a look tells more than the tries did. */
export async function lookAside(options: LookOptions, attempts: Attempts, tries: readonly Tried[]): Promise<void> {
  if (!options.request.otherPorts || tries.some((each) => !each.goOn)) return
  const look = (way: Way, mode: 'plain' | 'implicit') => glanceAt(attempts, way, mode)
  if (tries.every((each) => each.cause !== undefined)) {
    await Promise.all(byHost(tries.filter(isWorthALook)).map((tried) => lookAtOtherPorts(options, tried, look)))
    return
  }
  // Behind a PROXY header a bare look would see something else.
  if (options.request.proxy !== undefined) return
  for (const tried of byHost(tries)) {
    if (options.signal.aborted) return
    if (isSilent(tried) && options.request.tls !== 'implicit' && tried.wasLookedAt !== true) await look(tried.way, 'implicit')
    else if (isPlain(tried) && tried.tls?.mode === 'implicit') await look(tried.way, 'plain')
  }
}

/** A look at one way in; gives what came of it. */
export function glanceAt(attempts: Attempts, way: Way, mode: 'plain' | 'implicit'): Promise<Tried> {
  return attempts.hold(attempts.claim(), way, glance(mode), { left: 0, most: LOOK_MOST, aside: true })
}

/** Did the connection stand, and not a word come through it before we gave up? */
export function isSilent({ played }: Tried): boolean {
  return (
    played?.waitingFor === 'banner' &&
    !played.isOutOfTime &&
    played.heard.bytes === 0 &&
    played.closed.by === 'client' &&
    played.closed.cause === 'timeout'
  )
}

/** Did something else than TLS answer our hello? */
function isPlain({ tls }: Tried): boolean {
  return tls?.protocol === '' && tls.alert === SPEAKS_NO_TLS
}

async function lookAtOtherPorts(
  { policy, signal }: LookOptions,
  { way }: Tried,
  look: (way: Way, mode: 'plain' | 'implicit') => Promise<Tried>,
): Promise<void> {
  for (const { port, mode } of OTHER_PORTS) {
    // One after the other, and no more than it takes: a port that answers has told what we want to know.
    if (signal.aborted || !policy.judge(way.address, port).allowed) continue
    const { played } = await look({ ...way, port }, mode)
    if (played !== undefined && played.heard.lines > 0) return
  }
}

/** Port 25, not reached: by what happens on the way, or by a rule of our own about that port. */
function isWorthALook({ way, cause, error }: Tried): boolean {
  if (way.port !== 25 || cause === 'forbidden' || cause === 'cancelled') return false
  return !isOurs(error) || error === 'EPERM' || error === 'EACCES'
}

/** The first of each host. */
function byHost(tries: readonly Tried[]): Tried[] {
  const hosts = new Map<string, Tried>()
  for (const tried of tries) if (!hosts.has(tried.way.host)) hosts.set(tried.way.host, tried)
  return [...hosts.values()].slice(0, MAX_HOSTS)
}
