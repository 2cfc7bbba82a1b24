// Which of several attempts makes the outcome of a check: the one that a real sender would have ended with.
import type { Outcome } from '#lib/check/event.ts'
import { isOurs } from '#lib/check/system-error.ts'
import { beforeMail } from '#lib/smtp/limits.ts'
import type { Played } from '#server/checks/played.ts'

/** What came of one attempt, as far as a decision rests on it. */
export interface Told {
  outcome: Outcome
  /** A sender would try the next way in. */
  goOn: boolean
  /** What the system said, where there was no connection. */
  error?: string | undefined
}

/**
 * Of attempts in the order of a sender the first that took our greeting; where none did, the one that told most, of equals
 * the last.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-5.1
 */
export function decide<T extends Told>(tries: readonly T[]): T | undefined {
  const taken = tries.find((each) => !each.goOn)
  if (taken !== undefined) return taken
  const most = Math.max(...tries.map(tellingOf))
  return tries.findLast((each) => tellingOf(each) === most)
}

/**
 * How much an attempt tells: a reply more than a silence, a silence more than what our own machine would not let out, and
 * that more than an address that was not for us.
 */
function tellingOf({ outcome, error }: Told): number {
  if (outcome === 'forbidden') return 0
  if (outcome === 'unreachable') return isOurs(error) ? 1 : 2
  return 3
}

/**
 * What a session that is over means, and whether a sender would go on to the next host: it would after a host that did
 * not get as far as taking our greeting, whatever the reason.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-5.1
 */
export function judge(played: Played): Told {
  if (played.ending !== undefined) {
    const { outcome, place } = played.ending
    return { outcome, goOn: place === 'banner' || place === 'greet' || place === 'tls' }
  }
  if (played.closed.cause === 'cancelled') return { outcome: 'cancelled', goOn: false }
  if (played.isOutOfTime) return { outcome: 'interrupted', goOn: false }
  const goOn = played.waitingFor !== undefined && beforeMail.has(played.waitingFor)
  return { outcome: played.heard.lines > 0 ? 'protocol-error' : 'unreachable', goOn }
}
