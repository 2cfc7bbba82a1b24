// One check from beginning to end: who we are, where to go, and the dialogue with each address until one answers.
// Everything that happens is told to `record`; the last event is always `done`.
import type { Outcome, Seen } from '#lib/check/event.ts'
import { planOf } from '#lib/check/plan.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { type Plan, session } from '#lib/smtp/dialogue.ts'
import { CONNECT_LIMIT_MS, MAX_SESSION_BYTES, MAX_SESSION_LINES, type WaitId } from '#lib/smtp/limits.ts'
import { type Played, type PlayOptions, play } from '#server/checks/play.ts'
import { ask, findAddresses, findHosts, type MailHost } from '#server/checks/route.ts'
import { findEgress } from '#server/net/egress.ts'
import { greetingNameFor, ptrName } from '#server/net/identity.ts'
import type { AddressPolicy, Connection, Connector, Resolver } from '#server/net/model.ts'
import { reverseName } from '#server/net/reverse-name.ts'

export interface RunOptions {
  request: CheckRequest
  record: (seen: Seen) => void
  /** Aborted when the owner gives up. */
  signal: AbortSignal
  resolver: Resolver
  policy: AddressPolicy
  connector: Connector
  /** What to say in EHLO; found out where absent. */
  ehloName?: string | undefined
  egressIp?: string | undefined
  /** 0 ≤ x < 1, for the order of equal MX records. */
  random: () => number
  now: () => Date
  /** A unique left half for Message-ID. */
  uniqueId: () => string
  limitsMs?: PlayOptions['limitsMs']
}

/** How long a check waits for the name of an address before it goes on without, in milliseconds. */
const REVERSE_WAIT_MS = 3_000

/** The most connections one check tries: enough for every host of a large provider, and an end within minutes. */
const MAX_ATTEMPTS = 12

/** Runs a check and records all of it. Throws only for bugs. */
export async function runCheck(options: RunOptions): Promise<Outcome> {
  let isOver = false
  // A look-up that comes back late has nothing to say any more.
  const record = (seen: Seen) => {
    if (!isOver) options.record(seen)
  }
  const outcome = await new Run({ ...options, record }).outcome()
  record({ kind: 'done', outcome })
  isOver = true
  return outcome
}

class Run {
  private readonly options: RunOptions
  private attempt = -1
  /** What all servers have said so far. */
  private readonly heard = { lines: 0, bytes: 0 }
  /** Look-ups of servers' names, which hold up nothing but the end. */
  private readonly names: Promise<unknown>[] = []

  constructor(options: RunOptions) {
    this.options = options
  }

  async outcome(): Promise<Outcome> {
    const greetingName = await this.introduce()
    const route = await findHosts(this.options)
    if (this.options.signal.aborted) return 'cancelled'
    if (route.kind === 'null-mx') return 'rejected'
    if (route.kind === 'unknown') return 'unreachable'
    const { request, now, uniqueId } = this.options
    const plan = planOf(request, { greetingName, date: now(), uniqueId: uniqueId() })
    const outcome = await this.tryEach(route.hosts, plan)
    await this.orTimeout(Promise.allSettled(this.names))
    return outcome
  }

  /** Tries address after address until a server has taken our greeting. */
  private async tryEach(hosts: readonly MailHost[], plan: Plan): Promise<Outcome> {
    let most: Outcome | undefined
    for await (const { host, address, left } of this.addresses(hosts)) {
      const { outcome, goOn } = await this.try(host, address, left, plan)
      if (!goOn) return outcome
      if (most === undefined || tellingOf(outcome) >= tellingOf(most)) most = outcome
      if (this.attempt + 1 >= MAX_ATTEMPTS) return most
    }
    return this.options.signal.aborted ? 'cancelled' : (most ?? 'unreachable')
  }

  /** Every address of every host, each host looked up only when its turn comes. `left`: how many more the host has. */
  private async *addresses(hosts: readonly MailHost[]): AsyncGenerator<{ host: string; address: string; left: number }> {
    for (const host of hosts) {
      const addresses = await findAddresses(this.options, host)
      for (const [index, address] of addresses.entries()) {
        if (this.options.signal.aborted) return
        yield { host: host.name, address, left: addresses.length - index - 1 }
      }
    }
  }

  /** Says who is asking, and gives the name that we greet with. */
  private async introduce(): Promise<string> {
    const { egressIp, ehloName, record } = this.options
    const egress = await findEgress(egressIp === undefined ? {} : { setting: egressIp })
    record({ kind: 'egress', address: egress.address, how: egress.how })
    const named = egress.address === '' ? undefined : await this.orTimeout(ask(this.options, reverseName(egress.address), 'PTR'))
    return ehloName ?? greetingNameFor(ptrName(named?.records ?? []), egress.address)
  }

  /** One address. `goOn`: a sender would try the next one. */
  private async try(host: string, address: string, left: number, plan: Plan): Promise<{ outcome: Outcome; goOn: boolean }> {
    const { request, record, policy, connector, signal } = this.options
    this.attempt += 1
    const { attempt } = this
    const peer = { attempt, host, address, port: request.port }
    if (!policy.judge(address, request.port).allowed) {
      record({ ...peer, kind: 'unreachable', cause: 'forbidden', left })
      return { outcome: 'forbidden', goOn: true }
    }
    record({ ...peer, kind: 'trying' })
    const result = await connector.connect({ address, port: request.port }, { timeoutMs: CONNECT_LIMIT_MS, signal })
    if ('cause' in result) {
      if (result.cause === 'cancelled') return { outcome: 'cancelled', goOn: false }
      record({ ...peer, kind: 'unreachable', cause: result.cause, left })
      return { outcome: 'unreachable', goOn: true }
    }
    const played = await this.hold(result.connection, plan, peer).catch((error: unknown) => {
      result.connection.destroy()
      throw error
    })
    this.heard.lines += played.heard.lines
    this.heard.bytes += played.heard.bytes
    const { outcome, goOn } = judge(played)
    // https://www.rfc-editor.org/rfc/rfc7435#section-3
    // Most senders would rather have mail in the clear than none.
    const goesOnInTheClear = outcome === 'tls-failed' && plan.tls === 'opportunistic' && request.tlsFallback
    if (goesOnInTheClear && !this.hasHeardEnough()) return this.try(host, address, left, { ...plan, tls: 'never' })
    return { outcome, goOn: goOn && !this.hasHeardEnough() }
  }

  /** Holds the session over a connection. */
  private async hold(
    connection: Connection,
    plan: Plan,
    peer: { attempt: number; host: string; address: string; port: number },
  ): Promise<Played> {
    const { record, request, signal, limitsMs } = this.options
    const { attempt, host } = peer
    record({ ...peer, kind: 'connected', local: connection.local })
    // A fault in it is one of the recorder's, and ends the session too.
    this.names.push(ask(this.options, reverseName(peer.address), 'PTR', attempt).catch(() => undefined))
    return play(session(plan), {
      connection,
      host,
      tlsProtocol: request.tlsProtocol,
      record: (seen) => record({ ...seen, attempt }),
      signal,
      ...(limitsMs === undefined ? {} : { limitsMs }),
    })
  }

  /** Hosts that flood us may say together what one may say, lest many of them make a page that nobody can load. */
  private hasHeardEnough(): boolean {
    return this.heard.lines >= MAX_SESSION_LINES || this.heard.bytes >= MAX_SESSION_BYTES
  }

  /** Waits for a name, but not for long: also a reverse zone that never answers must not hold a check up. */
  private async orTimeout<T>(promise: Promise<T>): Promise<T | undefined> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), REVERSE_WAIT_MS)
      this.options.signal.addEventListener('abort', () => resolve(undefined), { once: true })
    })
    try {
      return await Promise.race([promise, late])
    } finally {
      clearTimeout(timer)
    }
  }
}

/**
 * How much the outcome of an attempt tells: a reply more than a silence, a silence more than an address that was not for
 * us. Where no host takes our greeting, the last of those that told most makes the outcome of the check.
 */
function tellingOf(outcome: Outcome): number {
  return outcome === 'forbidden' ? 0 : outcome === 'unreachable' ? 1 : 2
}

/** The waits of a session before it is about a mail. */
const beforeMail: readonly WaitId[] = ['banner', 'ehlo', 'helo', 'starttls', 'tls']

/**
 * What a session that is over means, and whether a sender would go on to the next host: it would after a host that did
 * not get as far as taking our greeting, whatever the reason.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-5.1
 */
function judge(played: Played): { outcome: Outcome; goOn: boolean } {
  if (played.ending !== undefined) {
    const { outcome, place } = played.ending
    return { outcome, goOn: place === 'banner' || place === 'greet' || place === 'tls' }
  }
  if (played.closed.cause === 'cancelled') return { outcome: 'cancelled', goOn: false }
  const goOn = played.waitingFor !== undefined && beforeMail.includes(played.waitingFor)
  return { outcome: played.heard.lines > 0 ? 'protocol-error' : 'unreachable', goOn }
}
