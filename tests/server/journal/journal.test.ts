import { existsSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import { endInterrupted, markInterrupted } from '#server/checks/recover.ts'
import { openSqliteJournal } from '#server/journal/sqlite.ts'
import { doneAt, lines, newCheck, type TemporaryJournal, temporaryJournal } from '#tests/support/temporary-journal.ts'

let temporary: TemporaryJournal
beforeEach(async () => {
  temporary = await temporaryJournal()
})
afterEach(() => temporary.close())

describe('the SQLite journal', () => {
  test('gives back what it was given, in order and in pages', async () => {
    const { journal } = temporary
    await journal.create(newCheck('a'))
    await journal.create(newCheck('b'))
    await journal.append('a', lines(0, 9))
    await journal.append('b', lines(0, 2))
    expect(await journal.events('a', -1, 100)).toEqual(lines(0, 9))
    expect(await journal.events('a', 3, 2)).toEqual(lines(4, 5))
    expect(await journal.events('a', 9, 100)).toEqual([])
    expect(await journal.last('b')).toEqual(lines(2, 2)[0])
    expect(await journal.find('a')).toEqual({ ...newCheck('a'), status: 'running', outcome: undefined })
    expect(await journal.find('c')).toBeUndefined()
  })

  test('keeps the order of appends made in one turn, and ends a check with its last event', async () => {
    const { journal } = temporary
    const ids = ['a', 'b', 'c']
    for (const id of ids) await journal.create(newCheck(id))
    await Promise.all(ids.flatMap((id) => [...lines(0, 49).map((event) => journal.append(id, [event])), journal.append(id, [doneAt(50)])]))
    for (const id of ids) {
      expect(await journal.events(id, -1, 100)).toEqual([...lines(0, 49), doneAt(50)])
      expect(await journal.find(id)).toMatchObject({ status: 'done', outcome: 'completed' })
    }
    expect(await journal.running()).toEqual([])
  })

  test('takes more rows at once than one statement can hold', async () => {
    const { journal } = temporary
    await journal.create(newCheck('a'))
    await journal.append('a', lines(0, 4999))
    expect(await journal.events('a', 4998, 10)).toEqual(lines(4999, 4999))
  })

  test('lets one bad append fail without its neighbours', async () => {
    const { journal } = temporary
    await journal.create(newCheck('a'))
    await journal.create(newCheck('b'))
    await journal.append('a', lines(0, 3))
    const settled = await Promise.allSettled([
      journal.append('b', lines(0, 1)),
      journal.append('a', lines(3, 4)),
      journal.append('b', lines(2, 3)),
    ])
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await journal.events('a', -1, 10)).toEqual(lines(0, 3))
    expect(await journal.events('b', -1, 10)).toEqual(lines(0, 3))
  })

  test('goes on where a check stands after a commit that failed, for checks of before too', async () => {
    const { journal } = temporary
    await journal.create(newCheck('a'))
    await journal.append('a', lines(0, 3))
    // The group fails as a whole, and is then written one by one.
    const made = [journal.create(newCheck('b')), journal.append('a', lines(9, 9)), journal.create(newCheck('b'))]
    expect((await Promise.allSettled(made)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    await journal.create(newCheck('c'))
    await Promise.all([journal.append('a', lines(4, 5)), journal.append('b', lines(0, 1)), journal.append('c', lines(0, 0))])
    expect(await journal.events('a', -1, 10)).toEqual(lines(0, 5))
    expect(await journal.events('b', -1, 10)).toEqual(lines(0, 1))
    expect(await journal.events('c', -1, 10)).toEqual(lines(0, 0))
  })

  test('erases a check so that nothing of it is left in the file, and drops what still comes', async () => {
    const { journal, file } = temporary
    await journal.create(newCheck('a'))
    await journal.append('a', [{ seq: 0, at: 0, kind: 'receive', text: '250 a-secret-marker' }])
    expect(await journal.erase('a', new Date())).toBe(true)
    expect(await journal.erase('a', new Date())).toBe(false)
    await journal.append('a', [doneAt(1)])
    expect(await journal.events('a', -1, 10)).toEqual([])
    expect(await journal.find('a')).toBe('gone')
    await journal.close()
    const left = readFileSync(file, 'latin1')
    expect(left).toContain('2026-01-31')
    expect(left).not.toContain('a-secret-marker')
    expect(left).not.toContain('ok.practice.test')
    expect(left).not.toContain(newCheck('a').ownerHash)
  })

  test('expires what has ended and is due, and nothing else', async () => {
    const { journal } = temporary
    for (const id of ['due', 'running', 'later']) {
      await journal.create({ ...newCheck(id), expiresAt: id === 'later' ? '2026-03-01T00:00:00.000Z' : '2026-02-01T00:00:00.000Z' })
      if (id !== 'running') await journal.append(id, [doneAt(0)])
    }
    expect(await journal.expire(new Date('2026-02-01T00:00:00.000Z'))).toBe(1)
    expect(await journal.find('due')).toBe('gone')
    expect(await journal.find('running')).toMatchObject({ status: 'running' })
    expect(await journal.find('later')).toMatchObject({ status: 'done' })
  })

  test('makes room by erasing the oldest that have ended, and no more than it takes', async () => {
    const { journal } = temporary
    const large = (): CheckEvent => ({ seq: 0, at: 0, kind: 'receive', text: 'x'.repeat(50_000), code: 250, last: true })
    for (let index = 0; index < 60; index += 1) {
      await journal.create(newCheck(`check-${index}`))
      await journal.append(`check-${index}`, [large(), ...(index === 0 ? [] : [doneAt(1)])])
    }
    const now = new Date('2026-02-01')
    expect(await journal.shrink(10_000_000, now)).toBe(0)
    const erased = await journal.shrink(2_000_000, now)
    expect(erased).toBeGreaterThan(10)
    expect(erased).toBeLessThan(40)
    // The first still runs.
    expect(await journal.find('check-0')).toMatchObject({ status: 'running' })
    expect(await journal.find(`check-${erased}`)).toBe('gone')
    expect(await journal.find(`check-${erased + 1}`)).toMatchObject({ status: 'done' })
    expect(await journal.shrink(2_000_000, now)).toBe(0)
    // Nothing that is left can make room enough: it ends all the same.
    expect(await journal.shrink(1, now)).toBe(59 - erased)
  })

  test('sweeps more than one batch', async () => {
    const { journal } = temporary
    for (let index = 0; index < 230; index += 1) {
      await journal.create(newCheck(`check-${index}`))
      await journal.append(`check-${index}`, [doneAt(0)])
    }
    expect(await journal.expire(new Date('2027-01-01'))).toBe(230)
    expect(await journal.expire(new Date('2027-01-01'))).toBe(0)
  })

  test('opens an existing file again without losing anything, and closes without leaving a log behind', async () => {
    const { journal, file } = temporary
    await journal.create(newCheck('a'))
    await journal.append('a', lines(0, 3))
    const again = await openSqliteJournal(file)
    expect(await again.events('a', -1, 10)).toEqual(lines(0, 3))
    await again.close()
    await journal.close()
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  test('stores batches of events in the order of their key, with foreign keys on', () => {
    const database = new Database(temporary.file)
    const { sql } = database.prepare("select sql from sqlite_master where name = 'batches'").get() as { sql: string }
    expect(sql).toMatch(/primary key \("check_number", "first"\)\) without rowid/i)
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    database.close()
    return expect(temporary.journal.append('nobody', lines(0, 0))).resolves.toBeUndefined()
  })
})

describe('checks that an earlier process left running', () => {
  test('get a last event without a gap, and keep what was seen', async () => {
    const { journal } = temporary
    await journal.create(newCheck('a'))
    await journal.append('a', lines(0, 4))
    await journal.create(newCheck('empty'))
    await journal.create(newCheck('over'))
    await journal.append('over', [doneAt(0)])
    expect(await markInterrupted(journal)).toBe(2)
    expect(await journal.events('a', -1, 10)).toEqual([...lines(0, 4), { seq: 5, at: 4, kind: 'done', outcome: 'interrupted' }])
    expect(await journal.find('a')).toMatchObject({ status: 'interrupted', outcome: 'interrupted' })
    expect(await journal.events('empty', -1, 10)).toEqual([{ seq: 0, at: 0, kind: 'done', outcome: 'interrupted' }])
    expect(await journal.find('over')).toMatchObject({ status: 'done', outcome: 'completed' })
    expect(await markInterrupted(journal)).toBe(0)
  })

  test('are ended once, however often one tries', async () => {
    const { journal } = temporary
    await journal.create(newCheck('a'))
    await journal.append('a', [doneAt(0)])
    await endInterrupted(journal, 'a')
    expect(await journal.events('a', -1, 10)).toEqual([doneAt(0)])
  })
})
