// What is kept of a form that was posted without a script: enough to fill it in again, and no password.
import { expect, test } from 'vitest'
import { problem } from '#lib/problem.ts'
import { createDrafts } from '#server/checks/drafts.ts'

const wrong = problem('bad-request', 'Some fields need another look.', { port: 'The port is a whole number.' })

test('a password is not kept, and has to be typed once more', () => {
  const drafts = createDrafts(() => 0)
  const id = drafts.keep({
    entries: [
      ['target', 'example.com'],
      ['auth.username', 'jdoe'],
      ['auth.password', 'tanstaaf1'],
    ],
    problem: wrong,
  })
  const draft = drafts.find(id)
  expect(JSON.stringify(draft)).not.toContain('tanstaaf1')
  expect(draft?.entries).toEqual([
    ['target', 'example.com'],
    ['auth.username', 'jdoe'],
  ])
  expect(draft?.problem.fields).toEqual({
    port: 'The port is a whole number.',
    'auth.password': expect.stringContaining('once more'),
  })
})

test('where the password itself is at fault, that is said', () => {
  const drafts = createDrafts(() => 0)
  const fields = { 'auth.password': 'This must be one line.' }
  const id = drafts.keep({ entries: [['auth.password', 'a\nb']], problem: problem('bad-request', 'x', fields) })
  expect(drafts.find(id)?.problem.fields).toEqual(fields)
})

test('a form without a password comes back as it was', () => {
  const drafts = createDrafts(() => 0)
  const draft = { entries: [['auth.password', '']] as [string, string][], problem: wrong }
  expect(drafts.find(drafts.keep(draft))).toEqual({ entries: [], problem: wrong })
})

test('the oldest goes when there are too many, and all go in time', () => {
  let now = 0
  const drafts = createDrafts(() => now)
  const ids = Array.from({ length: 65 }, () => drafts.keep({ entries: [], problem: wrong }))
  expect(drafts.find(ids[0] ?? '')).toBeUndefined()
  expect(drafts.find(ids[1] ?? '')).toBeDefined()
  now = 11 * 60_000
  expect(drafts.find(ids[64] ?? '')).toBeUndefined()
})
