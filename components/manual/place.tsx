'use client'
// The place below the transcript where a session is typed. What stands in it weighs more than the page, so it is fetched only
// where somebody types, or may.
import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import type { DeskProps } from '#components/manual/desk.tsx'

const Desk = lazy(async () => ({ default: (await import('#components/manual/desk.tsx')).Desk }))

/** What the page knows of this server beforehand. */
export interface HandSettings {
  /** What we call ourselves in EHLO unless the request names something else. */
  greetingName: Promise<string>
  /** May a message be sent to this target? */
  messages: boolean
}

type PlaceProps = Omit<DeskProps, 'settings'> & { settings: HandSettings; isRunning: boolean }

export function HandPlace({ isRunning, ...desk }: PlaceProps) {
  const t = useTranslations('manual')
  const isByHand = desk.request.purpose === 'manual' || desk.events.some((event) => event.kind === 'control')
  if (!isRunning || !isByHand) return null
  return (
    <Suspense fallback={<p className="hand-desk text-note text-soft">{t('moment')}</p>}>
      <Desk {...desk} />
    </Suspense>
  )
}
