// While nothing comes: how long so far, and how long at most.
import { useTranslations } from 'next-intl'
import type { SaidWaiting } from '#components/check/diagnose.ts'
import { waitedText } from '#components/check/format.ts'
import { Facts, Panel } from '#components/check/panel.tsx'
import type { StageId } from '#lib/diagnosis/model.ts'

/** Look-ups, connections and TLS have limits of our own; the rest of the dialogue has those of the standard. */
const ours: readonly StageId[] = ['lookup', 'connect', 'tls']

export function WaitingPanel({ waiting }: { waiting: SaidWaiting & { waitedMs: number } }) {
  const t = useTranslations('check')
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2
  const source = ours.includes(waiting.stage) ? '' : ' (RFC 5321 §4.5.3.2)'
  return (
    <Panel id="waiting" title={t('whileWaiting')}>
      <div className="sheet margin-note px-4 py-3" data-tone="warning">
        <Facts
          facts={[
            [t('waitingWhat'), waiting.what],
            [t('waitingSoFar'), waitedText(waiting.waitedMs)],
            [t('waitingAtMost'), `${waitedText(waiting.limitMs)}${source}`],
          ]}
        />
      </div>
    </Panel>
  )
}
