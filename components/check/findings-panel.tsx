// What is worth telling, the gravest first. What is wrong stands open: what it means, what to do and who has to, and where that is
// written. What is only good to know is folded to its title, as is what stands behind the first few warnings.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SaidFinding } from '#components/check/diagnose.ts'
import { LineLink, type LineOf } from '#components/check/line-link.tsx'
import { Panel } from '#components/check/panel.tsx'
import type { Severity } from '#lib/diagnosis/findings/kind.ts'

const severities = ['error', 'warning', 'notice', 'ok'] as const satisfies readonly Severity[]
const words = { error: 'severityError', warning: 'severityWarning', notice: 'severityNotice', ok: 'severityOk' } as const
const counts = { error: 'countError', warning: 'countWarning', notice: 'countNotice', ok: 'countOk' } as const
const tones = { error: 'text-bad', warning: 'text-warn', notice: 'text-sent', ok: 'text-good' } as const

/** So many stand open, errors first; errors always do. */
const OPEN = 4

interface FindingsPanelProps {
  findings: SaidFinding[]
  lineOf: LineOf
}

export function FindingsPanel({ findings, lineOf }: FindingsPanelProps) {
  const t = useTranslations('check')
  if (findings.length === 0) return null
  const isOpen = (finding: SaidFinding) =>
    finding.severity === 'error' || (finding.severity === 'warning' && findings.indexOf(finding) < OPEN)
  return (
    <Panel id="findings" title={t('findings')}>
      <div className="grid gap-4">
        {severities.map((severity) => {
          const group = findings.filter((finding) => finding.severity === severity)
          if (group.length === 0) return null
          return (
            <section key={severity} aria-labelledby={`findings-${severity}`}>
              <h3 id={`findings-${severity}`} className={`mb-[6px] text-note font-semibold ${tones[severity]}`}>
                {t(counts[severity], { count: group.length })}
              </h3>
              <Open findings={group.filter(isOpen)} lineOf={lineOf} />
              <Folded findings={group.filter((finding) => !isOpen(finding))} lineOf={lineOf} />
            </section>
          )
        })}
      </div>
    </Panel>
  )
}

/** Two of a kind are told apart by their place among their like, which stays when they come to rest on more lines. */
function keyed(findings: readonly SaidFinding[]): [key: string, finding: SaidFinding][] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const place = seen.get(finding.id) ?? 0
    seen.set(finding.id, place + 1)
    return [`${finding.id} ${place}`, finding]
  })
}

function Open({ findings, lineOf }: FindingsPanelProps) {
  if (findings.length === 0) return null
  return (
    <ul className="grid gap-[10px]">
      {keyed(findings).map(([key, finding]) => (
        <li key={key} className="finding sheet margin-note px-4 py-3" data-tone={finding.severity}>
          <Title finding={finding} />
          <Body finding={finding} lineOf={lineOf} />
        </li>
      ))}
    </ul>
  )
}

function Folded({ findings, lineOf }: FindingsPanelProps) {
  if (findings.length === 0) return null
  return (
    <ul className="sheet margin-note finding-list" data-tone={findings[0]?.severity}>
      {keyed(findings).map(([key, finding]) => (
        <li key={key} className="finding">
          <details>
            <summary>
              <Title finding={finding} />
            </summary>
            <div className="px-4 pb-3">
              <Body finding={finding} lineOf={lineOf} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Title({ finding: { severity, title } }: { finding: SaidFinding }) {
  const t = useTranslations('check')
  return (
    <h4 className="wrap-anywhere finding-title">
      <span className="sr-only">{t(words[severity])}</span>
      {title}
    </h4>
  )
}

function Body({ finding, lineOf }: { finding: SaidFinding; lineOf: LineOf }) {
  const t = useTranslations('check')
  const { meaning, todo, who, source, because } = finding
  return (
    <div className="wrap-anywhere text-[14px] leading-[20px]">
      <p className="mt-[2px] text-soft">{meaning}</p>
      {todo !== undefined && <p className="mt-[6px]">{todo}</p>}
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-[2px] text-[13px] leading-[18px] empty:hidden">
        {who !== undefined && <Fact name={t('who')}>{who}</Fact>}
        {source !== undefined && (
          <Fact name={t('source')}>
            <a className="link" href={source.url} rel="noreferrer" target="_blank">
              {source.name}
            </a>
          </Fact>
        )}
        {because.some((seq) => lineOf.has(seq)) && (
          <Fact name={t('restsOn')} className="screen-only">
            <LineLink because={because} lineOf={lineOf} />
          </Fact>
        )}
      </dl>
    </div>
  )
}

function Fact({ name, className = '', children }: { name: string; className?: string; children: ReactNode }) {
  return (
    <>
      <dt className={`text-soft ${className}`}>{name}</dt>
      <dd className={className}>{children}</dd>
    </>
  )
}
