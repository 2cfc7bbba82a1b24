// Connections that stand at the same time, told one after the other: on a page, as text, and on a terminal.
import { describe, expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import { lanes } from '#lib/transcript/lanes.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { lineText, transcriptText } from '#lib/transcript/telnet-text.ts'
import { createLaneQueue } from '#server/cli/lane-queue.ts'
import { prefixes } from '#tests/support/events.ts'
import { knownChecks } from '#tests/support/known-checks.ts'

const { events } = knownChecks['every host, and they differ']

/** All that a queue prints, event by event. */
function printed(list: readonly CheckEvent[], mode: 'whole' | 'stream'): string[] {
  const queue = createLaneQueue(mode, lineText)
  const lines = transcriptLines(list)
  return list.flatMap((event) =>
    queue.add(
      event,
      lines.filter((line) => line.seq === event.seq),
    ),
  )
}

describe('lanes', () => {
  test('hold the lines of one connection each, by the number of the attempt', () => {
    const told = lanes(events, transcriptLines(events))
    expect(told.map((lane) => lane.way?.host)).toEqual([undefined, 'mx1.example.com', 'mx2.example.com'])
    for (const { way, lines } of told) expect(new Set(lines.map((line) => line.attempt))).toEqual(new Set([way?.attempt]))
  })

  test('lose no line and change no number, at every moment', () => {
    const numbers = new Map(transcriptLines(events).map((line) => [line.number, line.text]))
    for (const prefix of prefixes(events)) {
      const lines = transcriptLines(prefix)
      const told = lanes(prefix, lines).flatMap((lane) => lane.lines)
      expect(told.length).toBe(lines.length)
      for (const line of told) expect(numbers.get(line.number)).toBe(line.text)
    }
  })

  test('are open until their connection is over', () => {
    const open = prefixes(events).map((prefix) => lanes(prefix, transcriptLines(prefix)).filter((lane) => lane.isOpen).length)
    expect(Math.max(...open)).toBe(2)
    expect(open.at(-1)).toBe(0)
  })

  test('are one where nothing stood at the same time', () => {
    const { events: single } = knownChecks['second host answers']
    expect(lanes(single, transcriptLines(single))).toHaveLength(1)
    expect(transcriptText(single)).not.toContain('\n\n')
  })
})

describe('a terminal', () => {
  test('prints each connection whole, as it ends', () => {
    const texts = printed(events, 'whole')
    const blanks = texts.flatMap((text, index) => (text === '' ? [index] : []))
    expect(blanks.map((index) => texts[index + 1])).toEqual(['$ telnet mx2.example.com 25', '$ telnet mx1.example.com 25'])
    expect([...texts].filter((text) => text !== '').sort()).toEqual(transcriptLines(events).map(lineText).sort())
  })

  test('prints a single one as it goes, and what comes beside it once that is over', () => {
    const { events: single } = knownChecks.completed
    expect(printed(single, 'stream')).toEqual(transcriptLines(single).map(lineText))
    const texts = printed(events, 'stream').filter((text) => text.startsWith('$ telnet'))
    expect(texts).toEqual(['$ telnet mx2.example.com 25', '$ telnet mx1.example.com 25'])
  })
})
