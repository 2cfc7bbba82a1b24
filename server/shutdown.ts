// Leaves in order when the system asks for it: no new visitors, running checks end and say so, viewers are sent away,
// the journal is closed last. Asked again, or after ten seconds, we leave at once.
import type { Server } from 'node:http'
import type { RunningChecks } from '#server/checks/running.ts'
import type { Log } from '#server/log.ts'
import type { Viewers } from '#server/websocket.ts'

const PATIENCE_MS = 10_000
/** Ctrl-C reaches us twice under npm, from the terminal and from npm itself; that is one wish. */
const SAME_WISH_MS = 1000

export interface Leaving {
  server: Server
  running: RunningChecks
  viewers: Viewers
  /** What is closed when nobody is left, in this order. */
  close: (() => Promise<unknown>)[]
  log: Log
}

/** Waits for SIGINT or SIGTERM. */
export function leaveOnSignal(leaving: Leaving): void {
  let askedAt: number | undefined
  const onSignal = (signal: NodeJS.Signals) => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > SAME_WISH_MS) process.exit(1)
      return
    }
    askedAt = performance.now()
    leaving.log.info({ signal }, 'leaving')
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    leave(leaving).then(
      () => process.exit(0),
      (error) => {
        leaving.log.error({ err: error }, 'could not leave in order')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

/** Ends everything in order. */
export async function leave({ server, running, viewers, close }: Leaving): Promise<void> {
  server.close()
  await running.endAll()
  await viewers.close()
  server.closeAllConnections()
  for (const each of close) await each()
}
