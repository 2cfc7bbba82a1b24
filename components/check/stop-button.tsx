'use client'
// Lets the owner end a check early. Without a script the same is a small form.
import { useLayoutEffect, useRef, useState } from 'react'
import { VERDICT_ID } from '#components/check/verdict.tsx'

type Cancel = () => Promise<boolean>
type State = 'ready' | 'asked' | 'failed'

const labels: Record<State, string> = { ready: 'Stop', asked: 'Stopping', failed: 'Stop (that failed; try again)' }
/** By hand it is a line that is cut. */
const handLabels: Record<State, string> = { ready: 'Hang up', asked: 'Hanging up', failed: 'Hang up (that failed; try again)' }

/** `cancel` is there for the owner only. */
export function StopButton({ id, cancel, isByHand }: { id: string; cancel: Cancel | undefined; isByHand: boolean }) {
  return (
    <>
      {cancel !== undefined && <OwnersStop cancel={cancel} labels={isByHand ? handLabels : labels} />}
      <noscript>
        <form method="post" action={`/api/checks/${id}/cancel`}>
          <button type="submit" className="button">
            Stop
          </button>
        </form>
      </noscript>
    </>
  )
}

function OwnersStop({ cancel, labels }: { cancel: Cancel; labels: Record<State, string> }) {
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
      {labels[state]}
    </button>
  )
}
