// What stands above everything: the decisive reply, one sentence for the customer, and one that says what to do.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SaidSummary, SaidWaiting } from '#components/check/diagnose.ts'
import { waitedText } from '#components/check/format.ts'
import { LineLink, type LineOf } from '#components/check/line-link.tsx'

/** Where the focus goes when what had it is gone. */
export const VERDICT_ID = 'verdict'

const chipTones: Record<SaidSummary['tone'], string> = {
  good: 'bg-good-bg text-good',
  warn: 'bg-warn-bg text-warn',
  bad: 'bg-bad-bg text-bad',
  unknown: 'bg-unknown-bg text-unknown',
  running: 'bg-warn-bg text-warn',
}

interface VerdictProps {
  summary: SaidSummary
  /** `waitedMs` is set while nothing comes; then the words are those of the waiting. */
  waiting: (SaidWaiting & { waitedMs: number }) | undefined
  isRunning: boolean
  /** Where the lines it rests on may be linked. */
  lineOf?: LineOf
  /** Where the findings stand, once there are some. */
  findings?: ReactNode
  children?: ReactNode
}

export function Verdict({ summary, waiting, isRunning, lineOf, findings, children }: VerdictProps) {
  const t = useTranslations('check')
  const chip =
    waiting !== undefined
      ? t('waitingFor', { what: waiting.what, time: waitedText(waiting.waitedMs) })
      : (summary.chip ?? (isRunning ? t('underWay') : undefined))
  const advice = waiting?.usually ?? summary.advice
  return (
    <section aria-labelledby={VERDICT_ID} className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-[860px] flex-[1_1_480px]">
        {chip !== undefined && (
          <div className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <p className={`chip ${chipTones[waiting ? 'warn' : summary.tone]}`}>{chip}</p>
            {lineOf !== undefined && !isRunning && <LineLink because={summary.because} lineOf={lineOf} />}
            {findings}
          </div>
        )}
        <h1
          id={VERDICT_ID}
          tabIndex={-1}
          className="wrap-anywhere text-verdict outline-none font-semibold tracking-[-0.012em] text-balance max-sm:text-[23px] max-sm:leading-[29px]"
        >
          {waiting?.title ?? summary.title}
        </h1>
        {advice !== undefined && <p className="wrap-anywhere mt-[6px] max-w-[600px] text-[16px] leading-[23px] text-soft">{advice}</p>}
      </div>
      <div className="screen-only flex flex-wrap gap-2">{children}</div>
    </section>
  )
}
