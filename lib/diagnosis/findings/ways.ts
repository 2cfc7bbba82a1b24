// Findings about the ways in: what blocks them, what speaks there in place of SMTP, and addresses that differ.
import { isOurs, systemErrorText } from '#lib/check/system-error.ts'
import { alive, hungUpAfter, PROXY_WAIT_MS, speaksPlain, speaksTls } from '#lib/diagnosis/aside.ts'
import { type Attempt, type Conversation, exchangesOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { foreignProtocol, protocolName } from '#lib/diagnosis/foreign-protocol.ts'
import { comparison } from '#lib/diagnosis/matrix.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { list } from '#lib/words/duration.ts'
import { words } from '#lib/words/en.ts'

/** So many addresses are named in a sentence. */
const NAMED = 4

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
  if (speaksTls(view, attempt) !== undefined) return [finding('tls-expected', 'error', ended, { host, port })]
  const plain = speaksPlain(view, attempt)
  const other = protocol ?? foreignProtocol(plain)
  if (other === 'tls') return [finding('tls-expected', 'error', spoken(attempt), { host, port })]
  if (other !== undefined) {
    const params = { host, port, protocol: protocolName(other) }
    return [finding('wrong-protocol', 'error', spoken(protocol === undefined ? plain : attempt), params)]
  }
  if (plain !== undefined) return [finding('plain-expected', 'error', spoken(plain), { host, port })]
  return (hungUpAfter(attempt) ?? 0) < PROXY_WAIT_MS ? [] : [finding('may-want-proxy', 'notice', ended, { host })]
}

function ofUnreached(view: Conversation, attempt: Attempt, unreachable: NonNullable<Attempt['unreachable']>): Finding[] {
  const { host, port } = attempt
  if (isOurs(unreachable.error)) {
    const text = systemErrorText(unreachable.error) ?? ''
    return [finding('not-let-out', 'warning', [unreachable.seq], { host, text })]
  }
  const seen = alive(view, attempt)
  if (seen === undefined) return []
  const params = { host, port, alive: seen.port }
  const because = [unreachable.seq, ...seen.because]
  if (unreachable.cause !== 'refused') return [finding('port-blocked', 'error', because, params)]
  return seen.how === 'answers' ? [finding('port-closed', 'error', because, params)] : []
}

/** Some addresses that fail, or that say something else than others, where several were tried to the end. */
function compared(view: Conversation): Finding[] {
  if (view.done === undefined) return []
  const ways = comparison(view)
  const failing = ways.filter((each) => each.isIn === false)
  const taken = ways.filter((each) => each.isIn)
  const found: Finding[] = []
  if (taken.length > 0 && failing.length > 0) {
    const hosts = named(failing.map((each) => `${each.name} (${words(each.words)})`))
    const params = { failing: failing.length, all: ways.length, hosts }
    found.push(
      finding(
        'some-ways-fail',
        'warning',
        failing.flatMap((each) => each.because),
        params,
      ),
    )
  }
  const answers = new Set(taken.map((each) => each.answer))
  if (answers.size > 1) {
    const said = named(taken.map((each) => `${each.name} ${words(each.words)}`))
    found.push(
      finding(
        'ways-differ',
        'warning',
        taken.flatMap((each) => each.because),
        { said },
      ),
    )
  }
  return found
}

function named(parts: readonly string[]): string {
  return parts.length <= NAMED ? list(parts) : `${parts.slice(0, NAMED).join(', ')} and ${parts.length - NAMED} more`
}

function finding(id: string, severity: Finding['severity'], because: number[], params: Finding['params']): Finding {
  return { id, severity, because, params }
}

function spoken(attempt: Attempt | undefined): number[] {
  return exchangesOf(attempt, 'banner').flatMap(seqsOf)
}
