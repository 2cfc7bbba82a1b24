// The server's log: one JSON object per line on standard output. It never holds what visitors typed or servers said;
// that is in the journal, under the visitor's control.
import { type Logger, pino } from 'pino'

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

/** Makes the process's log. */
export function createLog(): Log {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
