// Findings about the ways in: what blocks them, what speaks there in place of SMTP, and addresses that differ.
import { isOurs } from '#lib/check/system-error.ts'
import { alive, hungUpAfter, PROXY_WAIT_MS, speaksPlain, speaksTls } from '#lib/diagnosis/aside.ts'
import { controlOf } from '#lib/diagnosis/control.ts'
import { type Attempt, type Conversation, exchangesOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, page, rfc } from '#lib/diagnosis/findings/kind.ts'
import { foreignProtocol } from '#lib/diagnosis/foreign-protocol.ts'
import { comparison } from '#lib/diagnosis/matrix.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import type { WayOutcome } from '#lib/diagnosis/way-outcome.ts'

export const wayKinds = {
  'port-blocked': { severity: 'error', turn: 'network', source: rfc('https://www.rfc-editor.org/rfc/rfc5068#section-3.1') },
  'own-port-blocked': { severity: 'error', turn: 'operator', source: rfc('https://www.rfc-editor.org/rfc/rfc5068#section-3.1') },
  'port-closed': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.2') },
  'not-let-out': {
    severity: 'warning',
    turn: 'operator',
    source: page('connect(2)', 'https://man7.org/linux/man-pages/man2/connect.2.html'),
  },
  'tls-expected': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc8314#section-3.3') },
  'plain-expected': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc8314#section-3.3') },
  'wrong-protocol': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-3.1') },
  'may-want-proxy': {
    severity: 'notice',
    turn: 'recipient-admin',
    source: page('The PROXY protocol, section 2', 'https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt'),
  },
  'some-ways-fail': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
  'ways-differ': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(wayKinds)

/** Of every way in what is wrong with it, each thing once for a host; and how they compare. */
export function waysFindings(view: Conversation): Finding[] {
  const found = view.attempts.flatMap((attempt) => ofAttempt(view, attempt))
  const once = new Map(found.map((each) => [`${each.id} ${each.params.host}`, each]))
  return [...once.values(), ...compared(view)]
}

function ofAttempt(view: Conversation, attempt: Attempt): Finding[] {
  const { host, port, unreachable, closed } = attempt
  if (unreachable !== undefined) return ofUnreached(view, attempt, unreachable)
  const ended = closed === undefined ? [] : [closed.seq]
  const protocol = foreignProtocol(attempt)
  const tls = speaksTls(view, attempt)
  const inside = foreignProtocol(tls)
  if (inside !== undefined) return [finding('wrong-protocol', spoken(tls), { host, port, protocol: inside })]
  if (tls !== undefined) return [finding('tls-expected', ended, { host, port })]
  const plain = speaksPlain(view, attempt)
  const other = protocol ?? foreignProtocol(plain)
  if (other === 'tls') return [finding('tls-expected', spoken(attempt), { host, port })]
  if (other !== undefined)
    return [finding('wrong-protocol', spoken(protocol === undefined ? plain : attempt), { host, port, protocol: other })]
  if (plain !== undefined) return [finding('plain-expected', spoken(plain), { host, port })]
  return (hungUpAfter(attempt) ?? 0) < PROXY_WAIT_MS ? [] : [finding('may-want-proxy', ended, { host })]
}

function ofUnreached(view: Conversation, attempt: Attempt, unreachable: NonNullable<Attempt['unreachable']>): Finding[] {
  const { host, port } = attempt
  if (isOurs(unreachable.error)) return [finding('not-let-out', [unreachable.seq], { host, error: unreachable.error ?? '' })]
  const control = controlOf(view, attempt)
  if (control?.how === 'fails') {
    return [finding('own-port-blocked', [unreachable.seq, ...control.because], { host, port, control: control.host })]
  }
  const seen = alive(view, attempt)
  if (seen === undefined) return []
  const params = { host, port, alive: seen.port, ...(control === undefined ? {} : { control: control.host }) }
  const because = [unreachable.seq, ...seen.because, ...(control?.because ?? [])]
  if (unreachable.cause !== 'refused') return [finding('port-blocked', because, params)]
  return seen.how === 'answers' ? [finding('port-closed', because, params)] : []
}

type Way = WayOutcome & { name: string }

/** Some addresses that fail, or that say something else than others, where several were tried to the end. */
function compared(view: Conversation): Finding[] {
  if (view.done === undefined) return []
  const ways = comparison(view)
  const failing = ways.filter((each) => each.isIn === false)
  const taken = ways.filter((each) => each.isIn)
  const found: Finding[] = []
  if (taken.length > 0 && failing.length > 0) {
    found.push(finding('some-ways-fail', becauseOf(failing), { failing: failing.length, all: ways.length, ...told(failing) }))
  }
  const answers = new Set(taken.map((each) => each.answer))
  if (answers.size > 1) found.push(finding('ways-differ', becauseOf(taken), told(taken)))
  return found
}

/** The ways by their names, and what each came to, in the same order: an outcome's id, and the reply's code behind it. */
function told(ways: readonly Way[]): { hosts: string; outcomes: string } {
  return {
    hosts: ways.map((each) => each.name).join(', '),
    outcomes: ways.map(({ words: { id, params } }) => [id.replace(/^way-/, ''), ...params].join(' ')).join(', '),
  }
}

function becauseOf(ways: readonly Way[]): number[] {
  return ways.flatMap((each) => each.because)
}

function spoken(attempt: Attempt | undefined): number[] {
  return exchangesOf(attempt, 'banner').flatMap(seqsOf)
}
