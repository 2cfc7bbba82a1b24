// "lines 20, 26–35": from a statement to the lines of the transcript it rests on. Each link leads to its lines, and marks all of
// them (components/transcript/marked-lines.ts).
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'

/** The numbers of lines that stand behind each other. */
export interface LineRun {
  first: number
  last: number
}

/** The transcript's lines of each event that has some. */
export type LineOf = ReadonlyMap<number, LineRun>

/** So many places are named; where there are more, a click marks them all the same. */
const SHOWN = 3

/** Links to the lines that `because` names; nothing where none of the events has a line. */
export function LineLink({ because, lineOf }: { because: readonly number[]; lineOf: LineOf }) {
  const t = useTranslations('check')
  const runs = runsOf(because.flatMap((seq) => lineOf.get(seq) ?? []))
  const [first] = runs
  if (first === undefined) return null
  const isOne = runs.length === 1 && first.first === first.last
  const shown = runs.length > SHOWN + 1 ? runs.slice(0, SHOWN) : runs
  const all = runs.map(numbers).join(' ')
  return (
    <span className="line-links screen-only">
      {shown.map((run, index) => (
        <Fragment key={run.first}>
          {index > 0 && ', '}
          <a href={`#L${run.first}`} data-lines={all}>
            <span className={index === 0 ? undefined : 'sr-only'}>{t(isOne ? 'line' : 'lines')} </span>
            {numbers(run)}
          </a>
        </Fragment>
      ))}
      {shown.length < runs.length && ` ${t('linesMore', { count: runs.length - shown.length })}`}
    </span>
  )
}

/** In the order of the transcript; what adjoins is one run. */
function runsOf(lines: readonly LineRun[]): LineRun[] {
  const runs: LineRun[] = []
  for (const { first, last } of [...lines].sort((a, b) => a.first - b.first)) {
    const before = runs.at(-1)
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last)
    else runs.push({ first, last })
  }
  return runs
}

function numbers({ first, last }: LineRun): string {
  return first === last ? `${first}` : `${first}–${last}`
}
