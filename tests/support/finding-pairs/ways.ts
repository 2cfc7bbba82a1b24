// Findings about the ways in, each in a session where it holds and in one where it does not.
import type { wayKinds } from '#lib/diagnosis/findings/ways.ts'
import {
  addresses,
  closed,
  converse,
  done,
  failedWith,
  glanced,
  HOST,
  type Part,
  reached,
  secured,
  unreached,
  unsecured,
} from '#tests/support/events.ts'
import { BANNER, EHLO, END, MAIL, type Pair, RCPT, SECOND, usual, WAY } from '#tests/support/finding-pairs/sessions.ts'

const aside = (port: number) => glanced(1, HOST, port, converse(1, BANNER))
const shut = (cause: 'timeout' | 'refused', ...looks: Part[]): Part => [WAY, unreached(0, HOST, cause), looks, done('unreachable')]
const mute = (ms: number, ...looks: Part[]): Part => [WAY, reached(0, HOST, ms), closed(0, 'server', 'fin'), looks, done('unreachable')]
const implicit = (...looks: Part[]): Part => [
  WAY,
  reached(0, HOST),
  unsecured(0, 'wrong version number', 'implicit'),
  closed(0, 'client', 'fin'),
  looks,
  done('tls-failed'),
]
const session = (attempt: number, host: string, rcpt: string): Part => [
  reached(attempt, host, `220 ${host}`, ...EHLO, ...MAIL, RCPT[0] ?? '', rcpt, ...END),
  closed(attempt, 'server', 'quit'),
]
const both = (first: string, second: string): Part => [
  WAY,
  addresses(SECOND),
  session(0, HOST, first),
  session(1, SECOND, second),
  { kind: 'done', outcome: 'completed', attempt: 0 },
]

const control = { attempt: 1, host: 'control.example', address: '198.51.100.25', port: 25, aside: true, control: true } as const
const heard: Part = [
  { kind: 'trying', ...control },
  { kind: 'connected', ...control, local: '192.0.2.7:50001' },
  converse(1, '220 control.example ESMTP'),
  closed(1, 'client', 'quit'),
]
const unheard: Part = [
  { kind: 'trying', ...control },
  { kind: 'unreachable', ...control, cause: 'timeout', left: 0 },
]

export const wayPairs = {
  'port-blocked': { holds: shut('timeout', aside(587)), not: shut('timeout') },
  'own-port-blocked': { holds: shut('timeout', unheard), not: shut('timeout', heard) },
  'port-closed': { holds: shut('refused', aside(587)), not: shut('refused') },
  'not-let-out': {
    holds: [WAY, failedWith(0, HOST, 'unreachable', 'ENETUNREACH'), done('unreachable')],
    not: [WAY, failedWith(0, HOST, 'unreachable', 'EHOSTUNREACH'), done('unreachable')],
  },
  'tls-expected': {
    holds: mute(10_000, glanced(1, HOST, 25, secured(1, { mode: 'implicit' }))),
    not: mute(10_000, glanced(1, HOST, 25, unsecured(1, 'no', 'implicit'))),
  },
  'plain-expected': { holds: implicit(aside(25)), not: implicit() },
  'wrong-protocol': {
    holds: [WAY, reached(0, HOST, '+OK POP3 ready'), closed(0, 'client', 'fin'), done('protocol-error')],
    not: [WAY, reached(0, HOST, 'hello there'), closed(0, 'client', 'fin'), done('protocol-error')],
  },
  'may-want-proxy': { holds: mute(3_000), not: mute(500) },
  'some-ways-fail': {
    holds: [WAY, unreached(0, HOST, 'refused'), addresses(SECOND), session(1, SECOND, '250 2.1.5 Ok'), done('completed')],
    not: usual,
  },
  'ways-differ': { holds: both('250 2.1.5 Ok', '550 5.1.1 No such user'), not: both('250 2.1.5 Ok', '250 2.1.5 Ok') },
} satisfies Record<keyof typeof wayKinds, Pair>
