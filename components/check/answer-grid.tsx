// The six answers: questions while open, statements once known. Unknown looks different from bad.
import { useTranslations } from 'next-intl'
import type { SaidAnswer } from '#components/check/diagnose.ts'
import { LineLink, type LineOf } from '#components/check/line-link.tsx'

type Mark = 'good' | 'bad' | 'unknown' | 'open'

const marks: Record<Mark, { sign: string; tone: string }> = {
  good: { sign: '✓', tone: 'text-good' },
  bad: { sign: '×', tone: 'text-bad' },
  unknown: { sign: '?', tone: 'text-unknown' },
  open: { sign: '·', tone: 'text-unknown' },
}

function AnswerCard({ answer, mark, lineOf }: { answer: SaidAnswer; mark: Mark; lineOf: LineOf }) {
  const t = useTranslations('check')
  const { sign, tone } = marks[mark]
  return (
    <li className="answer flex gap-[14px] px-4 py-[13px]">
      <span aria-hidden="true" className={`w-4 flex-none text-center font-mono font-semibold ${tone}`}>
        {sign}
      </span>
      <div className="min-w-0">
        <h3 className="wrap-anywhere text-[14.5px] leading-[22px] font-semibold">
          <span className="sr-only">{t(mark)}</span>
          {answer.title}
        </h3>
        <p className="wrap-anywhere text-[13.5px] leading-[19px] text-soft">
          {answer.reason !== undefined && `${answer.reason} `}
          <LineLink because={answer.because} lineOf={lineOf} />
        </p>
      </div>
    </li>
  )
}

export function AnswerGrid({ answers, isRunning, lineOf }: { answers: SaidAnswer[]; isRunning: boolean; lineOf: LineOf }) {
  const t = useTranslations('check')
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="sr-only">
        {t('answers')}
      </h2>
      <ul className="answers sheet">
        {answers.map((answer) => {
          const mark = answer.isOpen && isRunning ? 'open' : answer.verdict
          return <AnswerCard key={answer.id} answer={answer} mark={mark} lineOf={lineOf} />
        })}
      </ul>
    </section>
  )
}
