'use client'
// Says when the page has lost the check, and when it is back.
import { useEffect, useState } from 'react'
import type { FeedState } from '#components/live/feed.ts'

const BACK_SHOWN_MS = 5_000

const sentences: Partial<Record<FeedState, string>> = {
  lost: 'The connection to smtpscope is lost. This page is trying to resume, and will show what was seen in the meantime.',
  back: 'Back. Nothing was missed.',
  gone: 'This check was deleted or has expired while you watched. What you see here is all there is; copy it if you need it.',
  refused: 'smtpscope does not let this page watch live. Load the page again to see what came since.',
}

export function FeedNotice({ state }: { state: FeedState | undefined }) {
  const [shown, setShown] = useState(state)
  useEffect(() => {
    setShown(state)
    if (state !== 'back') return
    const timer = setTimeout(() => setShown(undefined), BACK_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])
  const sentence = shown && sentences[shown]
  return (
    <div role="status" className="screen-only">
      {sentence !== undefined && (
        <p
          className={`mt-4 rounded-control border-l-[3px] px-3 py-2 text-[14.5px] ${
            shown === 'back' ? 'border-good bg-good-bg text-good' : 'border-warn bg-warn-bg text-warn'
          }`}
        >
          {sentence}
        </p>
      )}
    </div>
  )
}
