// The stages of the session in a row: where it stands, where it failed, and how long each took.
import { useLocale, useTranslations } from 'next-intl'
import type { SaidStage } from '#components/check/diagnose.ts'
import { waitedText } from '#components/check/format.ts'
import type { StageState, Summary } from '#lib/diagnosis/model.ts'
import { duration } from '#lib/words/duration.ts'

const states = {
  waiting: 'stageWaiting',
  running: 'stageRunning',
  done: 'stageDone',
  refused: 'stageRefused',
  skipped: 'stageSkipped',
} as const satisfies Record<StageState, string>

const nameTones: Record<StageState, string> = {
  waiting: 'text-soft',
  running: 'text-warn',
  done: 'text-ink',
  refused: 'text-bad',
  skipped: 'text-soft',
}

const failTones: Partial<Record<Summary['tone'], string>> = { warn: 'text-warn', unknown: 'text-unknown' }

/** `tone` is the verdict's: a failure that may pass, or that is nobody's, does not look like a refusal. */
export function StageRail({ stages, elapsed, tone }: { stages: SaidStage[]; elapsed: number; tone: Summary['tone'] }) {
  const t = useTranslations('check')
  const tag = useLocale()
  return (
    <ol aria-label={t('stages')} className="rail">
      {stages.map((stage) => {
        const failTone = stage.state === 'refused' ? failTones[tone] : undefined
        return (
          <li key={stage.id} className="stage" data-state={stage.state} data-tone={failTone && tone}>
            <p className={`text-[13.5px] leading-5 font-semibold ${failTone ?? nameTones[stage.state]}`}>
              {stage.name}
              <span className="sr-only">, {t(states[stage.state])}</span>
            </p>
            <p className="font-mono text-[12.5px] leading-5 text-faint">{timeOf(stage, elapsed, tag)}</p>
          </li>
        )
      })}
    </ol>
  )
}

function timeOf(stage: SaidStage, elapsed: number, tag: string): string | undefined {
  if (stage.note !== undefined) return stage.note
  if (stage.tookMs !== undefined) return duration(stage.tookMs, tag)
  if (stage.state !== 'running' || stage.startedAt === undefined) return undefined
  const soFar = elapsed - stage.startedAt
  return soFar < 1000 ? '…' : `${waitedText(soFar)} …`
}
