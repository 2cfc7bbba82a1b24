'use client'
// Says when the page has lost the check, and when it is back.
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { FeedState } from '#components/live/feed.ts'

const BACK_SHOWN_MS = 5_000

const sentences = { lost: 'feedLost', back: 'feedBack', gone: 'feedGone', refused: 'feedRefused' } as const

function isTold(state: FeedState): state is keyof typeof sentences {
  return state in sentences
}

export function FeedNotice({ state }: { state: FeedState | undefined }) {
  const t = useTranslations('check')
  const [shown, setShown] = useState(state)
  useEffect(() => {
    setShown(state)
    if (state !== 'back') return
    const timer = setTimeout(() => setShown(undefined), BACK_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])
  const sentence = shown !== undefined && isTold(shown) ? t(sentences[shown]) : undefined
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
