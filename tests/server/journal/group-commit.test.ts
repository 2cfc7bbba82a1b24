// What goes into one commit, and what waits for the next.
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { groupCommit } from '#server/journal/group-commit.ts'

/** Longer than any test: what comes by itself only after the pause does not come at all. */
const NEVER_MS = 2 ** 30

function recording(pauseMs: number) {
  const commits: string[][] = []
  let onBegin = () => {}
  const append = groupCommit<string>(async (items) => {
    onBegin()
    await sleep(1)
    if (items.includes('bad')) throw new Error('bad')
    commits.push(items)
  }, pauseMs)
  /** Resolves when the next commit has begun. */
  const begun = () =>
    new Promise<void>((resolve) => {
      onBegin = resolve
    })
  return { append, commits, begun }
}

test('what comes in one turn, and during a commit that somebody waits for, is written together', async () => {
  const { append, commits, begun } = recording(NEVER_MS)
  const first = Promise.all([append('a'), append('b')])
  await begun()
  await Promise.all([first, append('c'), append('d', 'urgent')])
  expect(commits).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('after a commit the next one waits, until the pause is over or something urgent comes', async () => {
  const { append, commits } = recording(NEVER_MS)
  await append('a')
  let isKept = false
  const held = append('b').then(() => {
    isKept = true
  })
  await sleep(20)
  expect(isKept).toBe(false)
  await append('c', 'urgent')
  await held
  expect(commits).toEqual([['a'], ['b', 'c']])

  const short = recording(5)
  await short.append('a')
  await Promise.all([short.append('b'), short.append('c')])
  expect(short.commits).toEqual([['a'], ['b', 'c']])
})

test('a bad item fails alone, in the order of the others', async () => {
  const { append, commits } = recording(1)
  const settled = await Promise.allSettled([append('a'), append('bad'), append('b', 'urgent')])
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(commits).toEqual([['a'], ['b']])
  await append('c')
  expect(commits.at(-1)).toEqual(['c'])
})
