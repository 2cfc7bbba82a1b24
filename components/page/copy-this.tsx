'use client'
// Copies a text that is known beforehand. A component of its own, so that what stands around it needs no script.
import { useTranslations } from 'next-intl'
import { CopyButton } from '#components/page/copy-button.tsx'

export function CopyThis({ text }: { text: string }) {
  const t = useTranslations('page')
  return (
    <CopyButton className="quiet text-note" text={() => text}>
      {t('copy')}
    </CopyButton>
  )
}
