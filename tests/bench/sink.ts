// Postfix's smtp-sink: takes mail as fast as it comes and throws it away.
import { setTimeout as sleep } from 'node:timers/promises'
import { findPart } from '#tests/setup/parts.ts'
import { accepts, freePort, startDaemon } from '#tests/support/daemon.ts'

export interface Sink {
  address: string
  port: number
  stop(): Promise<void>
}

/** Starts it; port 0 takes a free one. */
export async function startSink(address = '127.0.0.1', wanted = 0): Promise<Sink> {
  const program = findPart('smtp-sink')
  if (program === undefined) throw new Error('smtp-sink is missing')
  const port = wanted === 0 ? await freePort(address) : wanted
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const daemon = await startDaemon([program, ...user, `${address}:${port}`, '1000'], { ready: () => accepts(address, port) })
  // The question whether it is there was a session too.
  await sleep(50)
  return { address, port, stop: daemon.stop }
}
