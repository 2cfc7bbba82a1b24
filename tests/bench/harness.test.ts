// The parts of the benchmark that need no machine: how numbers are folded and shown, and where they go.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { replaceBlock } from '#tests/bench/document.ts'
import { failureLine, figure, goalLine, spreadText, table } from '#tests/bench/markdown.ts'
import { measurementIds, readOptions } from '#tests/bench/options.ts'
import { PAGE } from '#tests/bench/paths.ts'
import { median, percentile, spreadOf } from '#tests/bench/statistics.ts'

describe('percentile and median', () => {
  it('gives a value that was measured, by the nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(percentile(values, 0.99)).toBe(99)
    expect(percentile(values, 0.5)).toBe(50)
    expect(percentile(values, 1)).toBe(100)
    expect(percentile([7], 0.01)).toBe(7)
    expect(percentile([1, 2, 3], 0.99)).toBe(3)
  })

  it('sorts by number, not by letter, and leaves the list as it was', () => {
    const values = [9, 10, 1]
    expect(percentile(values, 1)).toBe(10)
    expect(median(values)).toBe(9)
    expect(values).toEqual([9, 10, 1])
  })

  it('takes the mean of the two in the middle', () => {
    expect(median([1, 2, 3, 10])).toBe(2.5)
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 })
  })

  it('says so where there is nothing', () => {
    expect(() => percentile([], 0.5)).toThrow('nothing')
    expect(() => median([])).toThrow('nothing')
  })
})

describe('the table', () => {
  it('puts numbers to the right and keeps cells in their columns', () => {
    expect(table(['who', 'per second'], [['a|b', '1,000']])).toBe('| who | per second |\n| --- | ---: |\n| a\\|b | 1,000 |')
  })

  it('refuses a row that does not fit its head', () => {
    expect(() => table(['who', 'per second'], [['me']])).toThrow('1 cells under 2')
  })

  it('shows as many digits as are worth something', () => {
    expect([6512.4, 99.96, 23.44, 1.049, 0].map(figure)).toEqual(['6,512', '100.0', '23.4', '1.05', '0.00'])
    expect(spreadText({ median: 5, min: 4, max: 6 })).toBe('5.00 (4.00–6.00)')
    expect(spreadText({ median: 5, min: 5, max: 5 })).toBe('5.00')
  })

  it('says whether a goal was met', () => {
    expect(goalLine('under 50 ms', false, '60 ms')).toBe('- Missed: under 50 ms (60 ms)')
  })

  it('names a measurement that broke off, in one line', () => {
    expect(failureLine(new Error('The app could not be built:\nline upon line'))).toBe(
      'not measured, it broke off: The app could not be built:',
    )
    expect(failureLine('x'.repeat(1000))).toHaveLength('not measured, it broke off: '.length + 200)
  })
})

describe('the page', () => {
  it('keeps all that is not between the marks', () => {
    const page = 'before\n<!-- bench:a -->\nold\n<!-- /bench:a -->\nafter\n<!-- bench:b -->\n<!-- /bench:b -->\n'
    const once = replaceBlock(page, 'a', 'new\n')
    expect(once).toBe(page.replace('old', 'new'))
    expect(replaceBlock(once, 'a', 'new')).toBe(once)
    expect(() => replaceBlock(page, 'c', 'new')).toThrow('no place for "c"')
  })

  it('has a place for every measurement', () => {
    const page = readFileSync(PAGE, 'utf8')
    for (const id of ['machine', ...measurementIds]) expect(replaceBlock(page, id, 'it fits')).toContain('it fits')
  })
})

describe('the options', () => {
  it('takes all measurements, or those that are named, in the order of the page', () => {
    expect(readOptions([])).toEqual({ only: measurementIds, quick: false })
    expect(readOptions(['delay', 'sessions', '--quick'])).toEqual({ only: ['sessions', 'delay'], quick: true })
  })

  it('refuses what it does not know', () => {
    expect(readOptions(['session'])).toEqual({ wrong: 'There is no measurement "session".' })
    expect(readOptions(['--fast'])).toHaveProperty('wrong')
    expect(readOptions(['--help'])).toEqual({ help: true })
  })
})
