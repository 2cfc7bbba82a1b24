// Where the time went: one bar for each step, on the check's own time line, each with its number and a way to its line.
import { useLocale, useTranslations } from 'next-intl'
import type { SaidBar } from '#components/check/diagnose.ts'
import type { LineOf } from '#components/check/line-link.tsx'
import { Panel } from '#components/check/panel.tsx'
import { duration } from '#lib/words/duration.ts'

/** The bars are at least this wide, in hundredths, so that a quick step is still seen. */
const MIN_WIDTH = 1.5

export function TimePanel({ bars, lineOf }: { bars: SaidBar[]; lineOf: LineOf }) {
  const t = useTranslations('check')
  const tag = useLocale()
  const total = Math.max(1, ...bars.map((bar) => bar.startedAt + bar.tookMs))
  if (bars.length === 0) return null
  return (
    <Panel id="time" title={t('time')}>
      <dl className="sheet px-4 py-3">
        {bars.map((bar) => (
          <div
            key={`${bar.label} ${bar.seq}`}
            className="grid grid-cols-[84px_minmax(0,1fr)_68px] items-center gap-2 text-[13.5px] leading-[21px] pointer-coarse:leading-[24px]"
          >
            <dt className="truncate">
              <BarName bar={bar} line={lineOf.get(bar.seq)} />
            </dt>
            <dd className="order-last text-right font-mono text-[12.5px] text-faint">{duration(bar.tookMs, tag)}</dd>
            <dd aria-hidden="true">
              <BarPicture bar={bar} total={total} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function BarName({ bar, line }: { bar: SaidBar; line: number | undefined }) {
  const name = (
    <>
      {bar.label}
      {bar.count > 1 && <span className="text-soft"> × {bar.count}</span>}
    </>
  )
  return line === undefined ? (
    name
  ) : (
    <a href={`#L${line}`} className="inline-block min-w-6 hover:underline hover:underline-offset-3">
      {name}
    </a>
  )
}

function BarPicture({ bar, total }: { bar: SaidBar; total: number }) {
  const width = Math.max(MIN_WIDTH, (bar.tookMs / total) * 100)
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="block h-2 w-full" role="presentation">
      <rect
        x={Math.min(100 - width, (bar.startedAt / total) * 100)}
        width={width}
        height="8"
        className={bar.failed ? 'fill-bad' : 'fill-sent'}
      />
    </svg>
  )
}
