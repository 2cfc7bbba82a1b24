// Several ways in side by side: host and address by stage, with time and outcome. A table where there is room for one, on a
// phone a list of the same.
// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the parts are displayed as blocks, which are no table any more unless each says what it is.
import { useLocale, useTranslations } from 'next-intl'
import type { SaidCell, SaidMatrix, SaidRow } from '#components/check/diagnose.ts'
import { LineLink, type LineOf } from '#components/check/line-link.tsx'
import { laneId } from '#components/transcript/lane-lines.tsx'
import type { CellState } from '#lib/diagnosis/matrix.ts'
import type { Lane } from '#lib/transcript/lanes.ts'
import { duration } from '#lib/words/duration.ts'

const signs: Record<CellState, string> = { waiting: '', running: '…', done: '✓', absent: '–', 'put-off': '~', failed: '×', skipped: '' }

const states = {
  waiting: 'cellWaiting',
  running: 'cellRunning',
  done: 'cellDone',
  absent: 'cellAbsent',
  'put-off': 'cellPutOff',
  failed: 'cellFailed',
  skipped: 'cellSkipped',
} as const satisfies Record<CellState, string>

interface MatrixPanelProps {
  matrix: SaidMatrix
  lineOf: LineOf
  lanes: readonly Lane[]
}

export function MatrixPanel({ matrix, lineOf, lanes }: MatrixPanelProps) {
  const t = useTranslations('check')
  const withLane = new Set(lanes.flatMap((lane) => lane.way?.attempt ?? []))
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix" className="mb-2 text-note font-semibold text-soft">
        {matrix.title}
      </h2>
      <table role="table" aria-labelledby="matrix" className="matrix sheet">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('matrixAddress')}
            </th>
            {matrix.stages.map(({ id, name }) => (
              <th key={id} role="columnheader" scope="col">
                {name}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {t('matrixOutcome')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {matrix.rows.map((row) => (
            <Row key={row.attempt} row={row} lineOf={lineOf} hasLane={withLane.has(row.attempt)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, lineOf, hasLane }: { row: SaidRow; lineOf: LineOf; hasLane: boolean }) {
  const t = useTranslations('check')
  const { host, address, outcome, isDecisive, cells } = row
  return (
    <tr role="row" data-decisive={isDecisive}>
      <th role="rowheader" scope="row" className="wrap-anywhere">
        {hasLane ? <a href={`#${laneId(row.attempt)}`}>{host}</a> : host}
        {host !== address && <span className="matrix-address">{address}</span>}
        {isDecisive && <span className="sr-only">{t('matrixDecisive')}</span>}
      </th>
      {cells.map((cell) => (
        <CellView key={cell.stage} cell={cell} />
      ))}
      <td role="cell" className="matrix-outcome wrap-anywhere" data-tone={outcome.tone}>
        {outcome.words} <LineLink because={outcome.because} lineOf={lineOf} />
      </td>
    </tr>
  )
}

function CellView({ cell }: { cell: SaidCell }) {
  const t = useTranslations('check')
  const tag = useLocale()
  const { state, name, text, tookMs } = cell
  return (
    <td role="cell" className="matrix-cell" data-state={state}>
      <span className="matrix-stage">{name}</span>
      <span aria-hidden="true" className="matrix-sign">
        {signs[state]}
      </span>
      <span className="sr-only">{t(states[state])}</span>
      {text !== undefined && <span className="matrix-text"> {text}</span>}
      {tookMs !== undefined && <span className="matrix-time"> {duration(tookMs, tag)}</span>}
    </td>
  )
}
