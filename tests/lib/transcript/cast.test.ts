// The session as a recording: what a player is told, and that nothing drives a terminal but the colours of ours.
import { describe, expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import { transcriptCast } from '#lib/transcript/cast.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { hostileEvents } from '#tests/support/hostile-check.ts'
import { everyCheck, knownChecks } from '#tests/support/known-checks.ts'

const castOf = (events: readonly CheckEvent[], target = 'jdoe@example.com') =>
  transcriptCast({ target, createdAt: '2026-11-24T08:31:07.123Z', events })

function read(cast: string): { header: Record<string, unknown>; frames: [number, string, string][] } {
  const [header = '', ...frames] = cast.trimEnd().split('\n')
  return { header: JSON.parse(header), frames: frames.map((line) => JSON.parse(line)) }
}

const ESC = '\u001b'
const COLOURS = new RegExp(`^${ESC}\\[(31|33|36|90)m|${ESC}\\[0m(?=\\r\\n$)`, 'g')
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} \t]*\r\n$/u

describe('the recording', () => {
  test('says what it is, how large, and when it was', () => {
    expect(read(castOf(knownChecks.completed.events)).header).toEqual({
      version: 3,
      term: { cols: 100, rows: 30 },
      timestamp: 1_795_509_067,
      idle_time_limit: 2,
      title: 'smtpscope: jdoe@example.com',
    })
  })

  test('plays what the text says, each line at its time', () => {
    const { events } = knownChecks['refused at the recipient']
    const { frames } = read(castOf(events))
    expect(frames.map(([, , text]) => text.replace(COLOURS, '').replace('\r\n', '\n')).join('')).toBe(transcriptText(events))
    expect(frames.every(([step, code]) => step >= 0 && code === 'o')).toBe(true)
    const length = frames.reduce((sum, [step]) => sum + step, 0)
    expect(length * 1000).toBeCloseTo(Math.round(events.findLast(({ kind }) => kind === 'closed')?.at ?? 0), 0)
  })

  test('tells connections that stood at the same time apart', () => {
    const played = read(castOf(knownChecks['every host'].events)).frames.map(([, , text]) => text.replace(COLOURS, ''))
    expect(played).toContain('1| 550 5.1.1 no such user\r\n')
    expect(played.some((each) => each.startsWith('2| '))).toBe(true)
  })

  test.each([...everyCheck.map(([name, { events }]) => [name, events] as const), ['a hostile server', hostileEvents] as const])(
    'nothing in it moves, hides or reorders: %s',
    (_, events) => {
      const target = '\u001b]0;owned\u0007\u202e@example.com'
      const { header, frames } = read(castOf(events, target))
      expect(header.title).toBe('smtpscope: \\x1b]0;owned\\x07\\u{202e}@example.com')
      expect(frames.filter(([, , text]) => !PLAIN.test(text.replace(COLOURS, '')))).toEqual([])
    },
  )
})
