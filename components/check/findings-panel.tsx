// What is worth telling, the gravest first: what it is, what it means, what to do and who has to, and where that is written.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SaidFinding } from '#components/check/diagnose.ts'
import { LineLink, type LineOf } from '#components/check/line-link.tsx'
import { Panel } from '#components/check/panel.tsx'

const severities = { error: 'severityError', warning: 'severityWarning', notice: 'severityNotice', ok: 'severityOk' } as const

export function FindingsPanel({ findings, lineOf }: { findings: SaidFinding[]; lineOf: LineOf }) {
  const t = useTranslations('check')
  if (findings.length === 0) return null
  return (
    <Panel id="findings" title={t('findings')}>
      <ul className="grid gap-[10px]">
        {findings.map((finding) => (
          <li
            key={`${finding.id} ${finding.because.join(' ')}`}
            className="finding sheet margin-note px-4 py-3"
            data-tone={finding.severity}
          >
            <h3 className="wrap-anywhere text-body font-semibold">
              <span className="sr-only">{t(severities[finding.severity])}</span>
              {finding.title}
            </h3>
            <p className="wrap-anywhere mt-[2px] text-[14px] leading-[20px] text-soft">{finding.meaning}</p>
            <Facts finding={finding} />
            <p className="mt-1 leading-5 empty:hidden">
              <LineLink because={finding.because} lineOf={lineOf} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Facts({ finding: { todo, who, source } }: { finding: SaidFinding }) {
  const t = useTranslations('check')
  return (
    <dl className="mt-[6px] grid grid-cols-[84px_minmax(0,1fr)] gap-x-2 gap-y-[2px] text-[13px] leading-[18px] empty:hidden">
      {todo !== undefined && <Fact name={t('todo')}>{todo}</Fact>}
      {who !== undefined && <Fact name={t('who')}>{who}</Fact>}
      {source !== undefined && (
        <Fact name={t('source')}>
          <a className="link" href={source.url} rel="noreferrer" target="_blank">
            {source.name}
          </a>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </>
  )
}
