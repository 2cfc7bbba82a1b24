// Tables and numbers as docs/benchmarks.md shows them. Pure.
import type { Spread } from '#tests/bench/statistics.ts'

/** A table in GitHub's Markdown; all columns but the first are numbers, and stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const uneven = rows.find((row) => row.length !== head.length)
  if (uneven !== undefined) throw new Error(`A row has ${uneven.length} cells under ${head.length} headings: ${uneven.join(', ')}`)
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A number with no more digits than it can be trusted with: 6,512, 23.4, 1.05. */
export function figure(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** The median, and the lowest and highest of the runs: `1,512 (1,498–1,530)`. */
export function spreadText({ median, min, max }: Spread): string {
  return min === max ? figure(median) : `${figure(median)} (${figure(min)}–${figure(max)})`
}

/** One goal in a sentence of its own: what was wanted, whether it was reached, and by which numbers. */
export function goalLine(goal: string, isMet: boolean, numbers: string): string {
  return `- ${isMet ? 'Met' : 'Missed'}: ${goal} (${numbers})`
}

/** What stands in the place of a table whose measurement broke off: that it did, and why in one line. */
export function failureLine(fault: unknown): string {
  const [why = ''] = (fault instanceof Error ? fault.message : String(fault)).split('\n')
  return `not measured, it broke off: ${why.slice(0, 200)}`
}
