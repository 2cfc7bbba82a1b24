// How long whoever types may still be silent, as the server counts it.
import type { CheckEvent } from '#lib/check/event.ts'
import { handState } from '#lib/smtp/manual/state.ts'

/** Milliseconds left; undefined while it is the server's turn, or nobody types. `elapsed`: since the check began. */
export function timeLeft(events: readonly CheckEvent[], elapsed: number): { ms: number; isWhole: boolean } | undefined {
  const control = events.findLast((event) => event.kind === 'control')
  if (control?.idleMs === undefined) return undefined
  const whole = control.at + (control.totalMs ?? Number.POSITIVE_INFINITY) - elapsed
  const state = handState(events)
  if (!state.isByHand) return undefined
  if (state.asked.length > 0) return undefined
  const idle = turnBegan(events, control.at) + control.idleMs - elapsed
  return { ms: Math.max(0, Math.min(idle, whole)), isWhole: whole < idle }
}

/** When the last line was typed, or the reply to it came. What a server says unasked sets no clock back. */
function turnBegan(events: readonly CheckEvent[], from: number): number {
  const sent = events.findLastIndex((event) => event.kind === 'send')
  const answered = events.findIndex(
    (event, index) => index > sent && ((event.kind === 'receive' && event.last === true) || event.kind === 'tls'),
  )
  const isAsked = sent >= 0 && handState(events.slice(0, sent + 1)).asked.length > 0
  const at = (isAsked ? events[answered]?.at : undefined) ?? events[sent]?.at ?? from
  return Math.max(at, from)
}

/** As a clock shows it: "4:12". */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
