// What a session is played with, and what came of it.
import type { CloseCause, Seen } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import type { Ending } from '#lib/smtp/dialogue.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import type { Deadline } from '#server/checks/deadline.ts'
import type { HandOptions } from '#server/checks/hand.ts'
import type { Connection } from '#server/net/model.ts'

export interface PlayOptions {
  connection: Connection
  /** The host that was dialled, and the TLS version to speak with it. */
  host: string
  tlsProtocol: CheckRequest['tlsProtocol']
  /** The port that was dialled; OAUTHBEARER names it. */
  port?: number
  /** Secrets of ours that the server may say back, and texts that are none (see `Redactor`). */
  secrets?: { hidden: readonly string[]; common: readonly string[] }
  record: (seen: Seen) => void
  signal: AbortSignal
  /** The time of the check as a whole. */
  deadline?: Pick<Deadline, 'signal' | 'hadMs'>
  /** The most that the server may say. */
  most?: { lines: number; bytes: number }
  /** The owner's way in, where there is one. */
  hand?: HandOptions
  /** Limits other than the standard's, for tests. */
  limitsMs?: Readonly<Partial<Record<WaitId | 'close' | 'strange', number>>>
}

/** What came of a dialogue. */
export interface Played {
  /** Absent where the wire broke, or the server fell out of step, before the dialogue had concluded. */
  ending: Ending | undefined
  closed: { by: 'server' | 'client'; cause: CloseCause }
  /** It ended since the time of the check as a whole was up. */
  isOutOfTime: boolean
  /** How much the server said. */
  heard: { lines: number; bytes: number }
  /** What was waited for when it ended without conclusion. */
  waitingFor: WaitId | undefined
}
