// What stands above everything: the decisive reply, one sentence for the customer, and one that says what to do.
import type { ReactNode } from 'react'
import { waitedText } from '#components/check/format.ts'
import type { Summary, Waiting } from '#lib/diagnosis/model.ts'
import { words } from '#lib/words/en.ts'

const chipTones: Record<Summary['tone'], string> = {
  good: 'bg-good-bg text-good',
  warn: 'bg-warn-bg text-warn',
  bad: 'bg-bad-bg text-bad',
  unknown: 'bg-unknown-bg text-unknown',
  running: 'bg-warn-bg text-warn',
}

/** `waitedMs` is set while nothing comes; then the words are those of the waiting. */
export function Verdict({
  summary,
  waiting,
  children,
}: {
  summary: Summary
  waiting: (Waiting & { waitedMs: number }) | undefined
  children?: ReactNode
}) {
  const chip =
    waiting !== undefined ? `waiting for ${words(waiting.what)}, ${waitedText(waiting.waitedMs)}` : summary.chip && words(summary.chip)
  const advice = waiting?.usually ?? summary.advice
  return (
    <section aria-labelledby="verdict" className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-[760px] flex-[1_1_480px]">
        {chip !== undefined && <p className={`chip mb-2 ${chipTones[waiting ? 'warn' : summary.tone]}`}>{chip}</p>}
        <h1
          id="verdict"
          className="wrap-anywhere text-verdict font-semibold tracking-[-0.012em] text-balance max-sm:text-[23px] max-sm:leading-[29px]"
        >
          {words(waiting?.title ?? summary.title)}
        </h1>
        {advice !== undefined && (
          <p className="wrap-anywhere mt-[6px] max-w-[600px] text-[16px] leading-[23px] text-soft">{words(advice)}</p>
        )}
      </div>
      <div className="screen-only flex flex-wrap gap-2">{children}</div>
    </section>
  )
}
