// A process of its own that records four checks without end, and prints `id seq` for everything that it publishes.
// Given the path of a database; somebody has to kill it.
import { createRecorder } from '#server/checks/recorder.ts'
import { openSqliteJournal } from '#server/journal/sqlite.ts'
import { newCheck } from '#tests/support/temporary-journal.ts'

const journal = await openSqliteJournal(process.argv[2] ?? '')
const feed = {
  publish: (id: string, events: { seq: number }[]) => {
    for (const { seq } of events) process.stdout.write(`${id} ${seq}\n`)
  },
}

for (const id of ['a', 'b', 'c', 'd']) {
  await journal.create(newCheck(id))
  const onFailure = (error: unknown) => {
    throw error
  }
  const { record } = createRecorder(id, { journal, feed, clock: () => performance.now(), onFailure })
  setInterval(() => record({ kind: 'receive', text: `250 ${id}`, code: 250 }), 1)
}
