// Of every kind of finding there is a session where it holds, and one where it does not: the table is walked, so a new kind
// without such a pair fails here.
import { describe, expect, test } from 'vitest'
import { type FindingId, findingTable } from '#lib/diagnosis/findings/table.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { findingWords } from '#lib/words/findings.ts'
import { listed, prefixes } from '#tests/support/events.ts'
import { findingPairs } from '#tests/support/finding-pairs.ts'

const ids = Object.keys(findingTable) as FindingId[]

describe.each(ids)('%s', (id) => {
  const { holds, not, request = {} } = findingPairs[id]
  const idsIn = (part: typeof holds) => findings(listed(part), request).map((each) => each.id)

  test('holds in one session', () => {
    const found = findings(listed(holds), request).find((each) => each.id === id)
    expect(found?.because.length).toBeGreaterThan(0)
    for (const text of Object.values(found === undefined ? {} : findingWords(found))) expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test('does not in another', () => {
    expect(listed(not).length).toBeGreaterThan(2)
    expect(idsIn(not)).not.toContain(id)
  })

  test('rests at every moment on what was seen by then', () => {
    for (const seen of prefixes(listed(holds))) {
      for (const { because } of findings(seen, request)) expect(because.every((seq) => seq < seen.length)).toBe(true)
    }
  })
})

test('an ordinary session is told nothing of', () => {
  expect(findings(listed(findingPairs['bare-lf'].not))).toEqual([])
})
