// The ways into a domain, and how they are tried: one after the other until a server has taken our greeting, as a sender
// does; or all of them, some at a time, never two at one address.
import { setMaxListeners } from 'node:events'
import type { Plan } from '#lib/smtp/dialogue.ts'
import { MAX_SESSION_BYTES, MAX_SESSION_LINES } from '#lib/smtp/limits.ts'
import { type AttemptOptions, type Attempts, type Tried, type Way, WHOLE_SESSION } from '#server/checks/attempt.ts'
import { findAddresses, type HostsFound, MAX_HOSTS, type MailHost, type RouteOptions } from '#server/checks/route.ts'

/** The most connections that a check makes until one is good: enough for every host of a large provider, and an end within minutes. */
const MAX_ATTEMPTS = 12

/** The most ways in that a check of every host tries. */
const MAX_LANES = 24

/** How many connections stand at the same time. */
const WIDTH = 4

type WaysOptions = AttemptOptions & RouteOptions

/** Tries address after address until a server has taken our greeting. Each host is looked up only when its turn comes. */
export async function tryInTurn(options: WaysOptions, attempts: Attempts, { hosts, omitted }: HostsFound, plan: Plan): Promise<Tried[]> {
  const { request, signal } = options
  const tries: Tried[] = []
  for (const [index, host] of hosts.entries()) {
    if (options.deadline?.signal.aborted === true) return tries
    const addresses = await findAddresses(options, host)
    for (const [nth, address] of addresses.entries()) {
      if (signal.aborted) return tries
      const left = addresses.length - nth - 1
      const tried = await attempts.try(attempts.claim(), { host: host.name, address, port: request.port }, plan, {
        left,
        most: WHOLE_SESSION,
      })
      tries.push(tried)
      if (!tried.goOn || signal.aborted) return tries
      if (attempts.count < MAX_ATTEMPTS) continue
      leaveOut(options, hosts.length - index - 1 + omitted, left)
      return tries
    }
  }
  leaveOut(options, omitted, 0)
  return tries
}

/** Tries every address of every host. They are numbered, and given back, in the order of a sender. */
export async function tryAll(options: WaysOptions, attempts: Attempts, { hosts, omitted }: HostsFound, plan: Plan): Promise<Tried[]> {
  // Each look-up listens for the end of the check, and here there are many at a time.
  setMaxListeners(4 * MAX_HOSTS, options.signal)
  const found = await Promise.all(hosts.map(async (host) => ({ host, addresses: await findAddresses(options, host, 'all') })))
  const ways = fairly(found, MAX_LANES)
  leaveOut(options, omitted, found.reduce((sum, { addresses }) => sum + addresses.length, 0) - ways.length)
  const lanes = ways.map(({ host, address }) => ({ way: { host, address, port: options.request.port }, attempt: attempts.claim() }))
  // Together they may say what one server may, and none of them at the cost of another.
  const most = {
    lines: Math.floor(MAX_SESSION_LINES / Math.max(1, lanes.length)),
    bytes: Math.floor(MAX_SESSION_BYTES / Math.max(1, lanes.length)),
  }
  const tries: Tried[] = []
  await atOnce(queues(lanes), WIDTH, async ({ way, attempt }) => {
    if (options.signal.aborted) return
    tries[attempt] = await attempts.try(attempt, way, plan, { left: 0, most })
  })
  // Those that were never begun left gaps.
  return tries.filter((each) => each !== undefined)
}

function leaveOut({ record, signal }: WaysOptions, hosts: number, addresses: number): void {
  if (hosts + addresses > 0 && !signal.aborted) record({ kind: 'omitted', hosts, addresses })
}

/** As many ways as may be tried, in the order of a sender; where they are too many, each host gives up its last ones. */
function fairly(found: readonly { host: MailHost; addresses: readonly string[] }[], limit: number): Omit<Way, 'port'>[] {
  const ways = found.flatMap(({ host, addresses }) => addresses.map((address, nth) => ({ host: host.name, address, nth })))
  const kept = new Set([...ways].sort((a, b) => a.nth - b.nth).slice(0, limit))
  return ways.filter((way) => kept.has(way)).map(({ host, address }) => ({ host, address }))
}

interface Lane {
  way: Way
  attempt: number
}

/** Lanes to the same address stand in one queue: it is never dialled twice at a time. */
function queues(lanes: readonly Lane[]): Lane[][] {
  const byAddress = new Map<string, Lane[]>()
  for (const lane of lanes) byAddress.set(lane.way.address, [...(byAddress.get(lane.way.address) ?? []), lane])
  return [...byAddress.values()]
}

/** Works on so many queues at the same time, each from front to back. A fault ends all of them, once what runs is over. */
async function atOnce<T>(queues: readonly T[][], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...queues]
  const faults: unknown[] = []
  const worker = async () => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift()) {
      for (const item of queue) {
        if (faults.length > 0) return
        await work(item)
      }
    }
  }
  const guarded = () => worker().catch((fault: unknown) => void faults.push(fault))
  await Promise.all(Array.from({ length: Math.min(width, queues.length) }, guarded))
  if (faults.length > 0) throw faults[0]
}
