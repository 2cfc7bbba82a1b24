// Moves what was committed from SQLite's write-ahead log into the database itself, in a thread of its own: that waits for the
// disk, a tenth of a second at times, and sessions and viewers would wait with it.
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

/**
 * Pages in the log at which SQLite moves them itself, in the middle of a commit. That is for when the thread has failed, or can't
 * keep up: the log begins anew only once all of it has been moved, and under load something is always written meanwhile.
 */
export const PAGES_AT_MOST = 8_000

/** So many writes make about a thousand pages. */
const WRITES_BETWEEN = 256

export interface Checkpoints {
  /** So much more was committed. */
  wrote(count: number): void
  /** Lets go of the database. */
  close(): Promise<void>
}

// As text, so that it needs no file of its own beside the bundle. Readers and the writer go on while it works.
const thread = `
  const { parentPort, workerData } = require('node:worker_threads')
  const Database = require(workerData.library)
  const database = new Database(workerData.path)
  parentPort.on('message', (wanted) => {
    if (wanted === 'checkpoint') {
      // What was written meanwhile is little, and moved in less time: once nothing is left, the log begins anew.
      for (let times = 0; times < 2; times += 1) {
        const [{ log, checkpointed }] = database.pragma('wal_checkpoint(PASSIVE)')
        if (log === checkpointed) break
      }
      parentPort.postMessage('done')
    } else {
      database.close()
      parentPort.close()
    }
  })`

/** For the database at `path`. The thread starts when there is something to do. */
export function createCheckpoints(path: string): Checkpoints {
  let writes = 0
  let worker: Worker | undefined
  let isAtWork = false

  function start(): Worker {
    const library = createRequire(import.meta.url).resolve('better-sqlite3')
    const started = new Worker(thread, { eval: true, workerData: { path, library }, env: {}, execArgv: [] })
    started.on('message', () => {
      isAtWork = false
    })
    // It is asked no more, and SQLite does the work itself.
    started.on('error', () => {})
    started.unref()
    return started
  }

  return {
    wrote(count) {
      writes += count
      if (writes < WRITES_BETWEEN || isAtWork) return
      writes = 0
      isAtWork = true
      worker ??= start()
      worker.postMessage('checkpoint')
    },
    async close() {
      const last = worker
      if (last === undefined || last.threadId < 0) return
      await new Promise<void>((resolve) => {
        last.once('exit', () => resolve())
        // The process stays until it has let go.
        last.ref()
        last.postMessage('close')
      })
    },
  }
}
