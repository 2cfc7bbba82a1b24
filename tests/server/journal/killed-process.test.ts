// What was published survives a killed process: a child appends and says each time what it has published, until it is
// killed with SIGKILL in the middle of it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { markInterrupted } from '#server/checks/recover.ts'
import { openSqliteJournal } from '#server/journal/sqlite.ts'
import { temporaryFolder } from '#tests/support/temporary-journal.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

test('keeps every event that was published before the process was killed', { timeout: 30_000 }, async () => {
  const file = join(folder.path, 'killed.db')
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/publishing-process.ts', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const published = new Map<string, number>()
  const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
  let heard = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const [id = '', seq] = line.split(' ')
    published.set(id, Number(seq))
    heard += 1
    if (heard === 400) child.kill('SIGKILL')
  }
  expect(await ended).toBe('SIGKILL')
  expect(published.size).toBe(4)

  const journal = await openSqliteJournal(file)
  expect(await markInterrupted(journal)).toBe(4)
  for (const [id, seq] of published) {
    const events = await journal.events(id, -1, 100_000)
    expect(events.length).toBeGreaterThanOrEqual(seq + 2)
    expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index))
    expect(events.at(-1)).toMatchObject({ kind: 'done', outcome: 'interrupted' })
    expect(events.at(-1)?.at).toBeGreaterThanOrEqual(events.at(-2)?.at ?? 0)
    expect(await journal.find(id)).toMatchObject({ status: 'interrupted' })
  }
  await journal.close()
})
