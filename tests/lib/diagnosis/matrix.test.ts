// Several ways in side by side: what happened at each stage of each, and what it came to.
import { describe, expect, test } from 'vitest'
import { type Matrix, matrix } from '#lib/diagnosis/matrix.ts'
import { words } from '#lib/words/en.ts'
import { prefixes } from '#tests/support/events.ts'
import { type CheckName, everyCheck, knownChecks } from '#tests/support/known-checks.ts'

/** One line for each row: `host: stage state text, …; outcome`. */
function drawn(found: Matrix | undefined): string[] {
  return (found?.rows ?? []).map(({ host, cells, outcome, isDecisive }) => {
    const stages = cells.map(({ stage, state, text }) => `${stage} ${state}${text === undefined ? '' : ` (${words(text)})`}`)
    return `${isDecisive ? '* ' : ''}${host}: ${stages.join(', ')}; ${words(outcome.words)}`
  })
}
const of = (name: CheckName) => drawn(matrix(knownChecks[name].events, knownChecks[name].request))

describe('the matrix', () => {
  test('shows every way by stage', () => {
    expect(of('every host')).toEqual([
      '* mx1.example.com: connect done, banner done, greet done, sender done, recipient failed (550 5.1.1); refuses: 550 5.1.1',
      'mx2.example.com: connect failed (refused), banner skipped, greet skipped, sender skipped, recipient skipped; refuses connections',
    ])
    expect(of('every host, and they differ')).toEqual([
      '* mx1.example.com: connect done, banner done, greet done, tls absent (not offered), sender done, recipient done; takes the mail',
      'mx2.example.com: connect done, banner done, greet done, tls done (TLS 1.3), sender done, recipient failed (550 5.7.1); refuses: 550 5.7.1',
    ])
  })

  test('is there for hosts that were tried in turn, too', () => {
    expect(of('second host answers after 421')).toEqual([
      'mx1.example.com: connect done, banner put-off (421), greet skipped, sender skipped, recipient skipped; puts off: 421',
      '* mx2.example.com: connect done, banner done, greet done, sender done, recipient done; takes the mail',
    ])
    expect(of('refused, then forbidden')[1]).toBe(
      'mx2.example.com: connect skipped, banner skipped, greet skipped, sender skipped, recipient skipped; not for us to try',
    )
  })

  test('has the order of stages that the session has', () => {
    expect(of('implicit TLS failed, then refused')[0]).toBe(
      '* mx1.example.com: connect done, tls failed (failed), banner skipped, greet skipped, sender skipped, recipient skipped; TLS fails',
    )
  })

  test('never says that TLS is missing where the server did not tell', () => {
    for (const [, { events, request }] of everyCheck) {
      for (const row of matrix(events, request)?.rows ?? []) {
        const greeted = row.cells.find((each) => each.stage === 'greet')
        const tls = row.cells.find((each) => each.stage === 'tls')
        if (greeted?.state !== 'done') expect(tls?.state).not.toBe('absent')
      }
    }
  })

  test('is not there for a single way', () => {
    expect(matrix(knownChecks.completed.events, knownChecks.completed.request)).toBeUndefined()
    expect(matrix(knownChecks['port 25 silent, 587 answers'].events, knownChecks.completed.request)).toBeUndefined()
  })

  test('is whole at every moment of every check', () => {
    for (const [, { events, request }] of everyCheck) {
      for (const prefix of prefixes(events)) {
        const found = matrix(prefix, request)
        for (const { cells, outcome } of found?.rows ?? []) {
          expect(cells.map((each) => each.stage)).toEqual(found?.stages)
          expect(words(outcome.words)).not.toMatch(/undefined/)
          expect(outcome.because.every((seq) => prefix[seq] !== undefined)).toBe(true)
          for (const { tookMs } of cells) if (tookMs !== undefined) expect(tookMs).toBeGreaterThanOrEqual(0)
          if (prefix.at(-1)?.kind === 'done') expect(cells.map((each) => each.state)).not.toContain('running')
        }
      }
    }
  })
})
