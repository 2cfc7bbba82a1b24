'use client'
// Lets the owner end a check early. Without a script the same is a small form.
import { useState } from 'react'

type State = 'ready' | 'asked' | 'failed'

const labels: Record<State, string> = { ready: 'Stop', asked: 'Stopping', failed: 'Stop (that failed; try again)' }

/** `cancel` is there for the owner only. */
export function StopButton({ id, cancel }: { id: string; cancel: (() => Promise<boolean>) | undefined }) {
  const [state, setState] = useState<State>('ready')
  const stop = async () => {
    setState('asked')
    if (!(await cancel?.())) setState('failed')
  }
  return (
    <>
      {cancel !== undefined && (
        <button type="button" className="button" onClick={stop} aria-disabled={state === 'asked' || undefined}>
          {labels[state]}
        </button>
      )}
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
