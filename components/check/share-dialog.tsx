'use client'
// The ways to hand a check on: its link, a link to one line, files, and a few lines of HTML for a help center.
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { useOrigin } from '#components/live/use-origin.ts'
import { CopyButton } from '#components/page/copy-button.tsx'
import { Dialog } from '#components/page/dialog.tsx'
import { LocalLink } from '#components/page/local-link.tsx'

export interface ShareDialogProps {
  id: string
  /** The site's own address, where the server knows it. */
  publicUrl: string | undefined
  /** "23 December 2026" */
  keptUntil: string
  /** Did it take a stranger's mail? Then the link is worth something to whoever looks for such servers. */
  mayRelay: boolean
  onClose: () => void
}

function Copyable({ id, label, text, lines }: { id: string; label: string; text: string; lines?: number }) {
  const page = useTranslations('page')
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-[14px] font-medium">
        {label}
      </label>
      <div className="flex items-start gap-2">
        {lines === undefined ? (
          <input id={id} className="field" readOnly value={text} onFocus={(event) => event.target.select()} />
        ) : (
          <textarea id={id} className="field" readOnly rows={lines} value={text} onFocus={(event) => event.target.select()} />
        )}
        <CopyButton className="button" text={() => text}>
          {page('copy')}
        </CopyButton>
      </div>
    </div>
  )
}

function fileLink(id: string, kind: string) {
  return (name: ReactNode) => (
    <LocalLink className="link font-mono text-wire" href={`/c/${id}/transcript.${kind}`} download>
      {name}
    </LocalLink>
  )
}

export function ShareDialog({ id, publicUrl, keptUntil, mayRelay, onClose }: ShareDialogProps) {
  const t = useTranslations('share')
  const origin = useOrigin(publicUrl)
  const [line, setLine] = useState('')
  useEffect(() => {
    if (/^#L\d+$/.test(location.hash)) setLine(location.hash)
  }, [])
  const url = `${origin}/c/${id}`
  const embed = `<script async src="${origin}/widget.js"></script>\n<smtpscope-check check="${id}"></smtpscope-check>`
  return (
    <Dialog title={t('heading')} onClose={onClose}>
      <p className="mb-4 text-[14.5px] text-soft">{t('about', { day: keptUntil })}</p>
      {mayRelay && (
        <p className="margin-note mb-4 bg-warn-bg px-3 py-2 text-[14.5px] text-warn" data-tone="warning">
          {t('openRelay')}
        </p>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Copyable id="share-link" label={t('link')} text={url} />
        {line === '' ? (
          <p className="text-note text-soft">{t('chooseLine')}</p>
        ) : (
          <Copyable id="share-line" label={t('linkToLine', { line: line.slice(2) })} text={`${url}${line}`} />
        )}
        <p className="text-[14.5px]">
          {t.rich('files', {
            txt: fileLink(id, 'txt'),
            swaks: fileLink(id, 'swaks'),
            md: fileLink(id, 'md'),
            svg: fileLink(id, 'svg'),
            png: fileLink(id, 'png'),
            cast: fileLink(id, 'cast'),
            json: fileLink(id, 'json'),
          })}
        </p>
        <Copyable id="share-embed" label={t('embed')} text={embed} lines={3} />
      </div>
    </Dialog>
  )
}
