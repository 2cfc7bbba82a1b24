'use client'
// Takes a session out of the script's hands. The script stops behind the reply it waits for.
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OwnerFrame } from '#components/live/feed-socket.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'

/** Has the owner taken the keyboard? */
export function isByHand(events: readonly CheckEvent[]): boolean {
  return events.some((event) => event.kind === 'control')
}

/** One person types into one session, so of several at a time none can be taken over. */
export function canTakeOver({ purpose, hosts }: CheckRequest, events: readonly CheckEvent[]): boolean {
  return purpose !== 'manual' && hosts === 'first' && !isByHand(events)
}

type State = 'ready' | 'asked' | 'failed'

const labels = { ready: 'takeOver', asked: 'takeOverAsked', failed: 'takeOverFailed' } as const satisfies Record<State, string>

export function TakeOver({ send }: { send: (frame: OwnerFrame) => boolean }) {
  const t = useTranslations('manual')
  const [state, setState] = useState<State>('ready')
  const ask = () => setState(send({ type: 'takeover' }) ? 'asked' : 'failed')
  return (
    <button type="button" className="button" onClick={ask} aria-disabled={state === 'asked' || undefined}>
      {t(labels[state])}
    </button>
  )
}
