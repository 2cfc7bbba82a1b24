// npm run classify as a program: lines in, as many lines out, and nothing else.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('../../server/classify.ts', import.meta.url))

function classifyLines(input: string): unknown[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', program], {
    input,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line))
}

test('each line has its answer, also the empty one, one that says nothing, and one without an end', () => {
  expect(classifyLines('550 5.1.1 User unknown - gsmtp\r\n\n250 Ok\n452 4.2.2 Mailbox full')).toEqual([
    { reason: 'mailbox-unknown', permanence: 'permanent', provider: 'google' },
    { reason: null, permanence: null, provider: null },
    { reason: null, permanence: null, provider: null },
    { reason: 'mailbox-full', permanence: 'temporary', provider: null },
  ])
})

test('many lines come out in order', () => {
  const answers = classifyLines('550 User unknown\n552 Mailbox full\n'.repeat(20_000))
  expect(answers.length).toBe(40_000)
  expect(answers.at(-2)).toMatchObject({ reason: 'mailbox-unknown' })
  expect(answers.at(-1)).toMatchObject({ reason: 'mailbox-full' })
})

test('so do more different lines than are kept in mind, and one that has no end', () => {
  const lines = Array.from({ length: 45_000 }, (_, at) => (at % 2 === 0 ? `550 User unknown, id ${at}` : `552 Mailbox full, id ${at}`))
  const answers = classifyLines(`${lines.join('\n')}\n550 User unknown ${'x '.repeat(5_000_000)}\n452 4.2.2 Mailbox full`)
  expect(answers.length).toBe(45_002)
  expect(
    answers
      .slice(0, 45_000)
      .filter((each, at) => (each as { reason: string }).reason !== (at % 2 === 0 ? 'mailbox-unknown' : 'mailbox-full')),
  ).toEqual([])
  expect(answers.slice(-2)).toMatchObject([{ reason: 'mailbox-unknown' }, { reason: 'mailbox-full', permanence: 'temporary' }])
})
