// The list of keys.
import { useTranslations } from 'next-intl'
import { Dialog } from '#components/page/dialog.tsx'

const list = [
  ['/', 'keyField'],
  ['r', 'keyRun'],
  ['c', 'keyCopy'],
  ['e', 'keyNotes'],
  ['j', 'keyNext'],
  ['k', 'keyBefore'],
  ['x', 'keyExplain'],
  ['Esc', 'keyCloseExplained'],
  ['?', 'keyList'],
] as const

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('check')
  return (
    <Dialog title={t('keys')} onClose={onClose}>
      <dl className="grid grid-cols-[52px_1fr] gap-y-2">
        {list.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line-strong px-[7px] py-[1px] font-mono text-[13px]">{key}</kbd>
            </dt>
            <dd className="text-soft">{t(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
