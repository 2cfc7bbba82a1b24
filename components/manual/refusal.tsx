// Why a line was not sent; where it is up to the owner, the way to send it all the same.
import { useTranslations } from 'next-intl'
import type { RefusedLine } from '#components/live/feed-socket.ts'

export function Refusal({ problem, onClear }: { problem: RefusedLine; onClear: () => void }) {
  const t = useTranslations('manual')
  return (
    <div role="alert" className="hand-refusal">
      <p>{t('notSent', { why: problem.why })}</p>
      {problem.needs === 'clear' && (
        <button type="button" className="button mt-2" onClick={onClear}>
          {t('sendInTheClear')}
        </button>
      )}
    </div>
  )
}
