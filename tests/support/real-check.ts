// Runs a whole check with the real resolver, guard, sockets and recorder against whatever the test has started, and gives
// what was recorded.
import { type CheckEvent, checkEventSchema, type EventKind, type EventOf, type Outcome, type Seen } from '#lib/check/event.ts'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { createRecorder } from '#server/checks/recorder.ts'
import { type RunOptions, runCheck } from '#server/checks/run.ts'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createConnector } from '#server/net/connect.ts'
import type { Resolver } from '#server/net/model.ts'
import { createResolver } from '#server/net/resolver.ts'
import type { Practice } from '#server/practice/practice.ts'

export interface RealCheckOptions
  extends Partial<Pick<RunOptions, 'limitsMs' | 'signal' | 'deadline' | 'ehloName' | 'egressIp' | 'blockLists' | 'courtesy' | 'control'>> {
  /** A resolver, or the `ip:port` of a DNS server. */
  dns: Resolver | string
  /** Nets beside the public ones; default: loopback. */
  allowNets?: string[]
  /** Is told everything as it is recorded. */
  onRecord?: (seen: Seen) => void
  /** The practice servers, where they are to be reached. */
  practice?: Pick<Practice, 'endpoint'>
  /** Roots to trust in place of the known ones, as PEM. */
  ca?: readonly string[]
}

export interface RealCheck {
  outcome: Outcome
  events: CheckEvent[]
  /** The transcript as text, from `Trying` on. */
  session: string
  /** The events of one kind. */
  of<K extends EventKind>(kind: K): EventOf<K>[]
  /** The lines the client said, in order. */
  sent: string[]
}

/** A run with the real resolver, guard and sockets, and all else fixed. */
export function realRun({
  dns,
  allowNets = ['127.0.0.0/8', '::1/128'],
  ehloName = 'client.example',
  egressIp,
  blockLists,
  limitsMs,
  deadline,
  courtesy,
  control,
  ca,
  practice,
}: RealCheckOptions): (what: Pick<RunOptions, 'request' | 'record' | 'signal'>) => Promise<Outcome> {
  const policy = createAddressPolicy({
    allowNets,
    allowPorts: '1-65535',
    ...(practice === undefined ? {} : { practice: practice.endpoint }),
  })
  return (what) =>
    runCheck({
      ...what,
      resolver: typeof dns === 'string' ? createResolver({ servers: [dns], timeoutMs: 300, tries: 2 }) : dns,
      policy,
      connector: createConnector(policy, ca === undefined ? {} : { ca }),
      ehloName,
      egressIp,
      blockLists,
      control,
      random: () => 0,
      now: () => new Date('2026-01-02T03:04:05Z'),
      uniqueId: () => 'unique',
      ...(limitsMs === undefined ? {} : { limitsMs }),
      ...(deadline === undefined ? {} : { deadline }),
      ...(courtesy === undefined ? {} : { courtesy }),
    })
}

/** Runs the check to its end, the session alone unless asked otherwise. Every event is held against its schema. */
export async function realCheck(input: CheckRequestInput, options: RealCheckOptions): Promise<RealCheck> {
  const { signal = new AbortController().signal, onRecord } = options
  const events: CheckEvent[] = []
  let failure: unknown
  const recorder = createRecorder('a-check', {
    journal: { append: async (_id, batch) => void events.push(...batch.map((event) => checkEventSchema.parse(event))) },
    feed: { publish() {} },
    clock: () => performance.now(),
    onFailure: (error) => {
      failure = error
    },
  })
  const record = (seen: Seen) => {
    recorder.record(seen)
    onRecord?.(seen)
  }
  const outcome = await realRun(options)({ request: checkRequestSchema.parse({ around: false, ...input }), record, signal })
  await recorder.flushed()
  if (failure !== undefined) throw failure
  const text = transcriptText(events)
  const of = <K extends EventKind>(kind: K) => events.filter((event): event is EventOf<K> => event.kind === kind)
  return { outcome, events, session: text.slice(Math.max(0, text.indexOf('Trying '))), of, sent: of('send').map((event) => event.text) }
}
