// "line 20": from a statement to the lines of the transcript it rests on.

import { useTranslations } from 'next-intl'

/** The first transcript line of each event that has one. */
export type LineOf = ReadonlyMap<number, number>

/** Links to the first of the lines that `because` names; nothing where none of the events has a line. */
export function LineLink({ because, lineOf }: { because: readonly number[]; lineOf: LineOf }) {
  const t = useTranslations('check')
  const numbers = [...new Set(because.map((seq) => lineOf.get(seq)).filter((each) => each !== undefined))].sort((a, b) => a - b)
  const first = numbers[0]
  if (first === undefined) return null
  return (
    <a className="quiet screen-only py-[5px] font-mono whitespace-nowrap text-[12px] text-faint" href={`#L${first}`}>
      {label(numbers, t)}
    </a>
  )
}

function label(numbers: number[], t: ReturnType<typeof useTranslations<'check'>>): string {
  const first = String(numbers[0])
  const last = String(numbers.at(-1))
  if (first === last) return t('line', { line: first })
  const isRun = Number(last) - Number(first) === numbers.length - 1
  return isRun ? t('lines', { first, last }) : t('lineAndMore', { first, count: numbers.length - 1 })
}
