'use client'
// Lets the owner end a check early. Without a script the same is a small form.
import { useTranslations } from 'next-intl'
import { useLayoutEffect, useRef, useState } from 'react'
import { VERDICT_ID } from '#components/check/verdict.tsx'
import { useLocalPath } from '#components/page/local-link.tsx'

type Cancel = () => Promise<boolean>
type State = 'ready' | 'asked' | 'failed'

const labels = { ready: 'stop', asked: 'stopAsked', failed: 'stopFailed' } as const
/** By hand it is a line that is cut. */
const handLabels = { ready: 'hangUp', asked: 'hangUpAsked', failed: 'hangUpFailed' } as const

type Labels = typeof labels | typeof handLabels

/** `cancel` is there for the owner only. */
export function StopButton({ id, cancel, isByHand }: { id: string; cancel: Cancel | undefined; isByHand: boolean }) {
  const t = useTranslations('check')
  const local = useLocalPath()
  return (
    <>
      {cancel !== undefined && <OwnersStop cancel={cancel} labels={isByHand ? handLabels : labels} />}
      <noscript>
        <form method="post" action={local(`/api/checks/${id}/cancel`)}>
          <button type="submit" className="button">
            {t('stop')}
          </button>
        </form>
      </noscript>
    </>
  )
}

function OwnersStop({ cancel, labels }: { cancel: Cancel; labels: Labels }) {
  const t = useTranslations('check')
  const [state, setState] = useState<State>('ready')
  const button = useRef<HTMLButtonElement>(null)
  // The button goes when the check is over; whoever stood on it goes on from the verdict.
  useLayoutEffect(() => {
    const own = button.current
    return () => {
      if (own !== null && own === document.activeElement) document.getElementById(VERDICT_ID)?.focus({ preventScroll: true })
    }
  }, [])
  const stop = async () => {
    if (state === 'asked') return
    setState('asked')
    if (!(await cancel())) setState('failed')
  }
  return (
    <button ref={button} type="button" className="button" onClick={stop} aria-disabled={state === 'asked' || undefined}>
      {t(labels[state])}
    </button>
  )
}
