// What is worth telling, the gravest first: what it is, and what it means.
import type { SaidFinding } from '#components/check/diagnose.ts'
import { LineLink, type LineOf } from '#components/check/line-link.tsx'
import { Panel } from '#components/check/panel.tsx'

const severityWords: Record<SaidFinding['severity'], string> = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ', ok: 'Good: ' }

export function FindingsPanel({ findings, lineOf }: { findings: SaidFinding[]; lineOf: LineOf }) {
  if (findings.length === 0) return null
  return (
    <Panel id="findings" title="Findings">
      <ul className="grid gap-[10px]">
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.because[0]}`} className="finding sheet margin-note px-4 py-3" data-tone={finding.severity}>
            <h3 className="wrap-anywhere text-body font-semibold">
              <span className="sr-only">{severityWords[finding.severity]}</span>
              {finding.title}
            </h3>
            <p className="wrap-anywhere mt-[2px] text-[14px] leading-[20px] text-soft">{finding.meaning}</p>
            <p className="wrap-anywhere mt-[2px] text-[14px] leading-[20px] empty:hidden">{finding.todo}</p>
            <p className="mt-1 leading-5 empty:hidden">
              <LineLink because={finding.because} lineOf={lineOf} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
