// What is asked beside a session takes none of its time, and none of its outcome: here DNS never answers any of it.
import { expect, test } from 'vitest'
import type { Seen } from '#lib/check/event.ts'
import type { CheckRequestInput } from '#lib/check/request.ts'
import type { Resolver } from '#server/net/model.ts'
import { parseDialogue } from '#tests/support/dialogue.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { type RealCheckOptions, realCheck } from '#tests/support/real-check.ts'

const DOMAIN = 'example.test'
const dialogue = parseDialogue(
  'quick',
  `# outcome: completed
S: 220 hi
C: EHLO client.example
S: 250 hi
C: MAIL FROM:<c@d.example>
S: 250 ok
C: RCPT TO:<a@example.test>
S: 250 ok
C: RSET
S: 250 ok
C: QUIT
S: 221 bye`,
)

/** Knows the way to the server, and is silent on all else. */
const onlyTheWay = (address: string): Resolver => ({
  async lookup(name, type) {
    if (name === DOMAIN && type === 'MX') {
      return { status: 'ok', records: [{ type, name, preference: 10, exchange: `mail.${DOMAIN}` }], by: undefined }
    }
    if (name === `mail.${DOMAIN}` && type === 'A') return { status: 'ok', records: [{ type, name, address }], by: undefined }
    if (name === `mail.${DOMAIN}` || name.endsWith('.arpa')) return { status: 'nodata', records: [], by: undefined }
    return new Promise(() => {})
  },
})

async function check(options: Partial<RealCheckOptions>) {
  const mail = await startFakeMailServer(dialogue)
  try {
    const asked = {
      target: DOMAIN,
      port: mail.port,
      tls: 'never',
      from: 'c@d.example',
      to: [`a@${DOMAIN}`],
      around: true,
    } satisfies CheckRequestInput
    const done = await realCheck(asked, { dns: onlyTheWay(mail.address), egressIp: '192.0.2.25', ...options })
    const open = done.events.filter((each) => each.kind === 'lookup' && each.about !== undefined)
    const late = done.events.filter((each) => each.kind === 'answer' && each.about !== undefined)
    return { ...done, open, late, faults: mail.sessions.flatMap((each) => each.faults) }
  } finally {
    await mail.stop()
  }
}

const isOver = (seen: Seen) => seen.kind === 'closed'

test('the session goes on as it would alone, and what is open then gets a little time and no more', async () => {
  const { outcome, events, open, late, faults } = await check({ limitsMs: { around: 100 } })
  expect([outcome, faults]).toEqual(['completed', []])
  expect(open.length).toBeGreaterThan(4)
  expect(late.map((each) => each.kind === 'answer' && each.status)).toEqual(open.map(() => 'timeout'))
  const closed = events.findIndex((each) => each.kind === 'closed')
  // It waited for none of them.
  expect(late.every((each) => each.seq > closed)).toBe(true)
  expect(events.at(-1)?.kind).toBe('done')
})

const HOUR = 3_600_000

test('the time of the check as a whole ends it, too', async () => {
  const over = new AbortController()
  const { outcome, late, open } = await check({
    limitsMs: { around: HOUR },
    deadline: { signal: over.signal, hadMs: 900_000 },
    onRecord: (seen) => isOver(seen) && over.abort(),
  })
  expect(outcome).toBe('completed')
  expect(late).toHaveLength(open.length)
})

test('so does its owner, and nothing more is told then', async () => {
  const over = new AbortController()
  const { late, events } = await check({
    limitsMs: { around: HOUR },
    signal: over.signal,
    onRecord: (seen) => isOver(seen) && over.abort(),
  })
  expect(late).toEqual([])
  expect(events.at(-1)?.kind).toBe('done')
})
