// On narrow pages, where the findings stand below the transcript: how many are grave, beside the verdict.
import { useTranslations } from 'next-intl'
import type { SaidFinding } from '#components/check/diagnose.ts'

const grave = { error: 'countError', warning: 'countWarning' } as const

/** `1 error, 5 warnings`, a link to them; nothing where there is none. */
export function FindingsLink({ findings }: { findings: readonly SaidFinding[] }) {
  const t = useTranslations('check')
  const parts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [{ severity, text: t(grave[severity], { count }) }]
  })
  const [first] = parts
  if (first === undefined) return null
  return (
    <a className="findings-link link screen-only text-note" href={`#findings-${first.severity}`}>
      {parts.map(({ text }) => text).join(', ')}
    </a>
  )
}
