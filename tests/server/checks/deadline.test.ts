// The time of a check as a whole: when it is up, and what becomes of a session that it ends.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CheckEvent, EventOf } from '#lib/check/event.ts'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { swaksText } from '#lib/transcript/swaks-text.ts'
import { words } from '#lib/words/en.ts'
import { createDeadline } from '#server/checks/deadline.ts'
import { parseDialogue } from '#tests/support/dialogue.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'

describe('the time of a check', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** A deadline, and a way to say whether others wait for the slot. */
  function begin() {
    let heed: (isAwaited: boolean) => void = () => {}
    const deadline = createDeadline(
      { most: 900, busy: 360 },
      {
        onAwaited(given) {
          heed = given
        },
      },
    )
    return { deadline, wait: (isAwaited: boolean) => heed(isAwaited) }
  }

  test('is up after so long, though nobody waits', () => {
    const { deadline } = begin()
    vi.advanceTimersByTime(899)
    expect(deadline.signal.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(deadline.signal.aborted).toBe(true)
    expect(deadline.hadMs).toBe(900)
  })

  test('is shorter while others wait, whether they come before or after it would be up', () => {
    for (const waitAt of [100, 500]) {
      const { deadline, wait } = begin()
      vi.advanceTimersByTime(waitAt)
      wait(true)
      vi.advanceTimersByTime(Math.max(0, 360 - waitAt))
      expect(deadline.signal.aborted).toBe(true)
      expect(deadline.hadMs).toBe(360)
    }
  })

  test('is whole again where nobody waits any more', () => {
    const { deadline, wait } = begin()
    wait(true)
    wait(false)
    vi.advanceTimersByTime(899)
    expect(deadline.signal.aborted).toBe(false)
  })

  test('never comes for a check that is over', () => {
    const { deadline, wait } = begin()
    deadline.clear()
    wait(true)
    vi.advanceTimersByTime(10_000)
    expect(deadline.signal.aborted).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a session that is still going on then', () => {
  /** A check whose time is up as soon as `isTime` holds for what was recorded. */
  async function check(
    dialogue: string,
    isTime: (seen: CheckEvent | Omit<CheckEvent, 'seq' | 'at'>) => boolean,
    input: Partial<CheckRequestInput> = {},
  ): Promise<RealCheck & { received: string; request: ReturnType<typeof checkRequestSchema.parse> }> {
    const mail = await startFakeMailServer(parseDialogue('slow', `# outcome: completed\n${dialogue}`))
    const over = new AbortController()
    const asked = { target: mail.address, port: mail.port, tls: 'never' as const, to: ['a@b.example'], from: 'c@d.example', ...input }
    try {
      const done = await realCheck(asked, {
        dns: { lookup: async () => ({ status: 'nxdomain', records: [], by: undefined }) },
        deadline: { signal: over.signal, hadMs: 900_000 },
        onRecord: (seen) => {
          if (isTime(seen as CheckEvent)) over.abort()
        },
      })
      await Promise.all(mail.sessions.map((each) => each.over))
      return { ...done, received: mail.sessions.map((each) => each.received.toString()).join(''), request: checkRequestSchema.parse(asked) }
    } finally {
      await mail.stop()
    }
  }
  const said = (verb: string) => (seen: { kind: string; verb?: string }) => seen.kind === 'send' && seen.verb === verb
  const isMail = (seen: object) => said('mail')(seen as { kind: string })
  const SLOW = 'S: 220 hi\nC: EHLO client.example\nS: 250 hi\nC: MAIL FROM:<c@d.example>\n-- stall'

  test('is closed by us without QUIT, and the check says that this was our side', async () => {
    const { outcome, events, of, sent, received, request, session } = await check(SLOW, isMail)
    expect(outcome).toBe('interrupted')
    expect(of('closed')).toMatchObject([{ by: 'client', cause: 'timeout', totalMs: 900_000 }])
    expect(events.at(-1)).toMatchObject({ kind: 'done', outcome: 'interrupted', totalMs: 900_000 })
    expect(events.at(-1)).not.toHaveProperty('attempt')
    expect(sent).toEqual(['EHLO client.example', 'MAIL FROM:<c@d.example>'])
    expect(received).not.toContain('QUIT')

    expect(session).toContain('# We closed: the time for this check as a whole was up.\nConnection closed.\n')
    expect(session).toContain('# A check may take 15 min here; what follows was never seen.')
    expect(swaksText(events, request)).toContain('The time for this check as a whole was up')
    const { tone, title, advice } = summarise(events, request)
    expect([tone, words(title)]).toEqual(['unknown', `The time for this check was up while ${request.target} was at the sender.`])
    expect(words(advice ?? title)).toContain('15 min')
    const note = notes(events, request).find((each) => each.seq === of('closed')[0]?.seq)
    expect(note && words(note.text)).toMatch(/^No answer had come at the sender when the 15 min of this check as a whole were up/)
  })

  test('tells nothing bad of a server that had not its time', async () => {
    const isConnected = (seen: object) => (seen as EventOf<'connected'>).kind === 'connected'
    const { events, request } = await check('-- stall', isConnected)
    const { serverUp, firewall, delivery } = answers(events, request)
    expect([serverUp.verdict, delivery.verdict, firewall.verdict]).not.toContain('bad')
    expect(JSON.stringify([serverUp.reason, firewall.reason])).not.toMatch(/silent/)
  })

  test('keeps what was settled before', async () => {
    const isQuit = (seen: object) => said('quit')(seen as { kind: string })
    const { outcome, events } = await check(
      'S: 220 hi\nC: EHLO client.example\nS: 250 hi\nC: MAIL FROM:<c@d.example>\nS: 250 ok\nC: RCPT TO:<a@b.example>\nS: 550 no\nC: RSET\nS: 250 ok\nC: QUIT\n-- stall',
      isQuit,
    )
    expect(outcome).toBe('rejected')
    expect(events.at(-1)).toMatchObject({ kind: 'done', attempt: 0 })
    expect(events.at(-1)).not.toHaveProperty('totalMs')
  })

  test('is the last one: no other way in is tried, and none is looked at', async () => {
    const { outcome, of } = await check('S: 554 go away\nC: QUIT\n-- stall', (seen) => said('quit')(seen as { kind: string }), {
      otherPorts: true,
    })
    expect(outcome).toBe('interrupted')
    expect(of('trying')).toHaveLength(1)
  })

  test('never begins where the time is up before', async () => {
    const { outcome, of, events, request } = await check('-- stall', (seen) => seen.kind === 'egress')
    expect(outcome).toBe('interrupted')
    expect(of('trying')).toEqual([])
    expect(words(summarise(events, request).title)).toBe('The time for this check was up.')
  })
})
