// Where the time went: one bar for each stage, on the check's own time line.
import type { SaidSpan } from '#components/check/diagnose.ts'
import { Panel } from '#components/check/panel.tsx'
import { duration } from '#lib/words/duration.ts'

/** The bars are at least this wide, in hundredths, so that a quick stage is still seen. */
const MIN_WIDTH = 1.5

export function TimePanel({ spans }: { spans: SaidSpan[] }) {
  const total = Math.max(1, ...spans.map((span) => span.startedAt + span.tookMs))
  if (spans.length === 0) return null
  return (
    <Panel id="time" title="Where the time went">
      <dl className="sheet px-4 py-3">
        {spans.map((span) => {
          const width = Math.max(MIN_WIDTH, (span.tookMs / total) * 100)
          return (
            <div
              key={`${span.stage} ${span.startedAt}`}
              className="grid grid-cols-[72px_minmax(0,1fr)_68px] items-center gap-2 text-[13.5px] leading-[21px]"
            >
              <dt>{span.name}</dt>
              <dd className="order-last text-right font-mono text-[12.5px] text-faint">{duration(span.tookMs)}</dd>
              <dd aria-hidden="true">
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="block h-2 w-full" role="presentation">
                  <rect
                    x={Math.min(100 - width, (span.startedAt / total) * 100)}
                    width={width}
                    height="8"
                    className={span.failed ? 'fill-bad' : 'fill-sent'}
                  />
                </svg>
              </dd>
            </div>
          )
        })}
      </dl>
    </Panel>
  )
}
