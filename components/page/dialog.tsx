'use client'
// A dialog on the browser's own element: it keeps the focus, closes with Escape, and gives the focus back.
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'

/** Opens when it is mounted. `onClose` is told when it has closed, however that came about. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useTranslations('page')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it already; this is the pointer's way to leave.
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close()
      }}
    >
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 className="text-[18px] leading-6 font-semibold">{title}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      {children}
    </dialog>
  )
}
