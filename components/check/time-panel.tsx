// Where the time went: one bar for each step on one axis of time, each with its number and a way to its line. It is a table, so
// that those who don't see the bars hear when each step began and how long it took.
import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { SaidBar } from '#components/check/diagnose.ts'
import { waitedText } from '#components/check/format.ts'
import type { LineOf } from '#components/check/line-link.tsx'
import { Panel } from '#components/check/panel.tsx'
import { duration } from '#lib/words/duration.ts'

/** The bars are at least this wide, in hundredths, so that a quick step is still seen. */
const MIN_WIDTH = 1.5

/** What goes on now. */
export interface RunningStep {
  label: string
  startedAt: number
  /** Milliseconds since the check began. */
  now: number
}

interface TimePanelProps {
  bars: SaidBar[]
  running: RunningStep | undefined
  lineOf: LineOf
}

export function TimePanel({ bars, running, lineOf }: TimePanelProps) {
  const t = useTranslations('check')
  const tag = useLocale()
  const from = Math.min(...bars.map((bar) => bar.startedAt), running?.startedAt ?? Number.POSITIVE_INFINITY)
  const to = Math.max(...bars.map((bar) => bar.startedAt + bar.tookMs), running?.now ?? 0)
  if (bars.length === 0 && running === undefined) return null
  const place = (startedAt: number, tookMs: number): Place => {
    const total = Math.max(1, to - from)
    const width = Math.min(100, Math.max(MIN_WIDTH, (tookMs / total) * 100))
    return {
      x: Math.min(100 - width, ((startedAt - from) / total) * 100),
      width,
      begins: t('barBegins', { time: duration(startedAt - from, tag) }),
    }
  }
  return (
    <Panel id="time" title={t('time')}>
      <div className="sheet px-4 py-3">
        <table aria-labelledby="time" className="time">
          <colgroup>
            <col className="w-[96px]" />
            <col />
            <col className="w-[76px]" />
          </colgroup>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('barStep')}</th>
              <th scope="col">{t('barBegin')}</th>
              <th scope="col">{t('barTook')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar, index) => (
              <Fragment key={`${bar.label} ${bar.seq}`}>
                {beginsWay(bar, bars[index - 1]) && (
                  <tr>
                    <th scope="rowgroup" colSpan={3} className="time-way">
                      {bar.way}
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row" className={bar.isWhole ? 'time-host' : undefined} title={bar.isWhole ? bar.label : undefined}>
                    <BarName bar={bar} line={lineOf.get(bar.seq)?.first} />
                  </th>
                  <BarPicture {...place(bar.startedAt, bar.tookMs)} tone={bar.failed ? 'fill-bad' : 'fill-sent'} />
                  <td>{duration(bar.tookMs, tag)}</td>
                </tr>
              </Fragment>
            ))}
            {running !== undefined && (
              <tr className="time-running">
                <th scope="row">{running.label}</th>
                <BarPicture {...place(running.startedAt, running.now - running.startedAt)} tone="fill-cursor" />
                <td>{`${waitedText(Math.max(0, running.now - running.startedAt))} …`}</td>
              </tr>
            )}
          </tbody>
          {running === undefined && bars.length > 1 && (
            <tfoot>
              <tr className="time-total">
                <th scope="row" colSpan={2}>
                  {t('barTotal')}
                </th>
                <td>{duration(to - from, tag)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </Panel>
  )
}

/** Where a bar stands on the axis, in hundredths, and when that is, in words. */
interface Place {
  x: number
  width: number
  begins: string
}

/** Is it the first step of a way in, where there are several? */
function beginsWay({ way, isWhole }: SaidBar, before: SaidBar | undefined): boolean {
  return way !== undefined && !isWhole && (before === undefined || before.isWhole || before.way !== way)
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
    <a href={`#L${line}`} className="block w-fit max-w-full min-w-6 truncate hover:underline hover:underline-offset-3">
      {name}
    </a>
  )
}

function BarPicture({ x, width, begins, tone }: Place & { tone: string }) {
  return (
    <td>
      <span className="sr-only">{begins}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="block h-2 w-full" aria-hidden="true">
        <rect x={x} width={width} height="8" className={tone} />
      </svg>
    </td>
  )
}
