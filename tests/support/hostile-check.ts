// A check in which everything that a server, DNS or the request may write is hostile, as its events would have it.
import type { CheckEvent } from '#lib/check/event.ts'
import { printedHostileLines } from '#tests/support/hostile-lines.ts'

/** The session: each line is received, some are sent as well. */
export const hostileEvents: readonly CheckEvent[] = [
  { kind: 'trying', host: 'mx.example', address: '192.0.2.1', port: 25 } as const,
  { kind: 'connected', host: 'mx.example', address: '192.0.2.1', port: 25, local: '192.0.2.7' } as const,
  ...printedHostileLines.flatMap((text, index) => [
    { kind: 'receive', text, code: index % 3 === 0 ? 550 : 250, last: true } as const,
    { kind: 'send', text, verb: 'data' } as const,
  ]),
  { kind: 'done', outcome: 'rejected', attempt: 0 } as const,
].map((event, seq) => ({ seq, at: seq * 3.7, attempt: 0, ...event }))
