'use client'
// Several lines at once: what will go out, before it does.
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

/** So many are in sight; they are all sent. */
const SHOWN = 6

interface PasteProps {
  lines: string[]
  onSend: () => void
  onCancel: () => void
}

export function PastePreview({ lines, onSend, onCancel }: PasteProps) {
  const t = useTranslations('manual')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <fieldset
      aria-label={t('pasted')}
      className="hand-paste"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <p className="text-note">{t('pastedAbout', { count: lines.length })}</p>
      <ol className="hand-pasted">
        {lines.slice(0, SHOWN).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one paste never move.
          <li key={index} className="wrap-anywhere">
            {line === '' ? '\u00a0' : line}
          </li>
        ))}
      </ol>
      {lines.length > SHOWN && <p className="text-note text-soft">{t('more', { count: lines.length - SHOWN })}</p>}
      <div className="mt-2 flex gap-2">
        <button ref={button} type="button" className="button-primary" onClick={onSend}>
          {t('sendLines', { count: lines.length })}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  )
}
