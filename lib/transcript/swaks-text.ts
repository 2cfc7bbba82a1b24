// The transcript in swaks notation, which postmasters read and paste: every attempt in its order, one after the other.
// Addresses are looked up without a word there, so look-ups leave no line.
import type { CheckEvent } from '#lib/check/event.ts'
import { dialledName } from '#lib/reproduce/server.ts'
import { hinted } from '#lib/transcript/swaks/hints.ts'
import { SwaksSession, type Wishes } from '#lib/transcript/swaks/session.ts'

/** The whole transcript, each line ended by LF. An attempt that is not over ends where it stands. */
export function swaksText(events: readonly CheckEvent[], request: Wishes): string {
  const sessions = new Map<number, SwaksSession>()
  for (const event of events) {
    if (event.attempt === undefined) continue
    let session = sessions.get(event.attempt)
    if (session === undefined) {
      if (event.kind !== 'trying' && event.kind !== 'unreachable') continue
      session = new SwaksSession(dialledName(events, event), request)
      sessions.set(event.attempt, session)
    }
    session.take(event)
  }
  const lines = [...sessions].sort(([a], [b]) => a - b).flatMap(([, session]) => session.drawn())
  const ending = endingLine(events, sessions.size)
  return [...lines, ...(ending === undefined ? [] : [ending])].map((line) => `${line}\n`).join('')
}

function endingLine(events: readonly CheckEvent[], attempts: number): string | undefined {
  const outcome = events.findLast((event) => event.kind === 'done')?.outcome
  if (outcome === 'interrupted') return hinted('error', 'smtpscope stopped here; what follows was never seen.')
  if (outcome === undefined || attempts > 0) return undefined
  return hinted(
    'error',
    outcome === 'cancelled' ? 'The check was stopped before anything was dialled.' : 'No mail server to connect to was found.',
  )
}
