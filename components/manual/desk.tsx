'use client'
// Where a session is typed: the line, what may stand in it, what would come next, and the clock. Viewers read along.
import { useTranslations } from 'next-intl'
import { use, useEffect, useMemo, useRef, useState } from 'react'
import { VERDICT_ID } from '#components/check/verdict.tsx'
import type { OwnerFrame, RefusedLine } from '#components/live/feed-socket.ts'
import { Base64Helper } from '#components/manual/base64-panel.tsx'
import { clockText, timeLeft } from '#components/manual/clock.ts'
import { pastedLines, stuffed } from '#components/manual/lines.ts'
import { PastePreview } from '#components/manual/paste.tsx'
import type { HandSettings } from '#components/manual/place.tsx'
import { PromptLine } from '#components/manual/prompt-line.tsx'
import { Refusal } from '#components/manual/refusal.tsx'
import { useAway } from '#components/manual/use-away.ts'
import { usePrompt } from '#components/manual/use-prompt.ts'
import { useWords } from '#components/page/use-words.ts'
import { envelopeOf } from '#lib/check/envelope.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { completions } from '#lib/smtp/manual/complete.ts'
import { hintsFor } from '#lib/smtp/manual/hints.ts'
import { MAX_QUEUED_LINES } from '#lib/smtp/manual/limits.ts'
import { mayType } from '#lib/smtp/manual/may-type.ts'
import { handState } from '#lib/smtp/manual/state.ts'

export interface DeskProps {
  request: CheckRequest
  events: CheckEvent[]
  /** Milliseconds since the check began. */
  elapsed: number
  /** There for the owner only. */
  send: ((frame: OwnerFrame) => boolean) | undefined
  refused: readonly RefusedLine[]
  settings: HandSettings
}

export function Desk(props: DeskProps) {
  const t = useTranslations('manual')
  const state = useMemo(() => handState(props.events), [props.events])
  if (props.send === undefined) {
    return <p className="hand-desk screen-only text-note text-soft">{t(state.isByHand ? 'someoneTypes' : 'someoneWillType')}</p>
  }
  if (!state.isByHand) {
    const isOver = state.place === 'closed' || state.place === 'leaving'
    return <p className="hand-desk screen-only text-note text-soft">{t(isOver ? 'over' : 'notYet')}</p>
  }
  return <OwnersDesk {...props} send={props.send} />
}

function OwnersDesk({ request, events, elapsed, send, refused, settings }: DeskProps & { send: (frame: OwnerFrame) => boolean }) {
  const t = useTranslations('manual')
  const words = useWords()
  const state = useMemo(() => handState(events), [events])
  const envelope = useKnown(request, settings)
  // What this server does not allow it refuses itself; the list only leaves out what never goes.
  const rules = { messages: settings.messages, lab: false }
  const [stuffs, setStuffs] = useState(false)
  const [pasted, setPasted] = useState<string[]>()
  const [problem, setProblem] = useState<RefusedLine>()
  const heardOf = useRef(refused.length)
  const input = useRef<HTMLInputElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  const isAway = useAway(desk)
  const isMessage = state.transaction === 'data' || state.transaction === 'bdat'
  const isLogin = state.exchange !== undefined

  const submit = (lines: readonly string[], clear?: true): boolean => {
    heardOf.current = refused.length
    const isSent = lines.every((text) => send({ type: 'line', text, ...(clear === undefined ? {} : { clear }) }))
    if (isSent) setProblem(undefined)
    else setProblem({ text: lines[0] ?? '', why: t('noSocket') })
    return isSent
  }
  const enter = (text: string) => {
    const line = stuffs && isMessage ? (stuffed([text, ''])[0] ?? text) : text
    const typed = stuffs && isMessage && text === '.' ? '.' : line
    const verdict = state.asked.length > 0 ? undefined : mayType(state, typed, { messages: settings.messages, lab: true })
    if (verdict !== undefined && 'refused' in verdict) {
      setProblem({ text: typed, why: words(verdict.refused), ...(verdict.needs === undefined ? {} : { needs: verdict.needs }) })
      return
    }
    if (submit([typed])) prompt.sent(typed, isLogin || isMessage || /^auth\b/i.test(typed))
  }
  const prompt = usePrompt((text) => completions(text, state, envelope, rules), enter)

  // A line that came back stands in the field again, unless something else does by now.
  useEffect(() => {
    const first = refused[heardOf.current]
    if (first === undefined) return
    heardOf.current = refused.length
    setProblem(first)
    if (input.current?.value === '') prompt.type(first.text, false)
  }, [refused, prompt.type])

  useEffect(() => {
    // Whoever has come to type finds the line at hand; whoever is elsewhere is left there.
    const at = document.activeElement
    if (at !== document.body && at?.id !== VERDICT_ID) return
    input.current?.focus({ preventScroll: true })
    desk.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const isPasting = pasted !== undefined
  const wasPasting = useRef(false)
  useEffect(() => {
    if (wasPasting.current && !isPasting) input.current?.focus()
    wasPasting.current = isPasting
  }, [isPasting])
  const back = () => setPasted(undefined)
  const paste = (text: string): boolean => {
    const lines = pastedLines(text)
    if (lines.length < 2) return false
    if (lines.length > MAX_QUEUED_LINES) setProblem({ text: '', why: t('tooManyLines', { count: MAX_QUEUED_LINES }) })
    else setPasted(stuffs ? stuffed(lines) : lines)
    return true
  }
  const use = (text: string) => {
    prompt.type(text, false)
    input.current?.focus()
  }

  const hints = pasted === undefined ? hintsFor(state, envelope, rules) : []
  return (
    <div ref={desk} className="hand-desk screen-only" data-mode={isMessage ? 'message' : isLogin ? 'login' : 'command'}>
      <p role="status" className="sr-only">
        {state.asked.length === 0 ? lastReply(events) : ''}
      </p>
      {pasted === undefined ? (
        <PromptLine
          input={input}
          prompt={prompt}
          mode={isMessage ? 'message' : isLogin ? 'login' : 'command'}
          isAsked={state.asked.length > 0}
          isAway={isAway}
          onReach={() => desk.current?.scrollIntoView({ block: 'nearest' })}
          onPaste={paste}
          onSend={() => enter(prompt.text)}
        />
      ) : (
        <PastePreview
          lines={pasted}
          onSend={() => {
            if (submit(pasted)) back()
          }}
          onCancel={back}
        />
      )}
      {problem !== undefined && (
        <Refusal
          problem={problem}
          onClear={() => {
            if (submit([problem.text], true)) prompt.sent(problem.text, true)
            input.current?.focus()
          }}
        />
      )}
      {isMessage && (
        <p className="hand-note">
          {state.chunk === undefined ? t('messageMode') : t('chunkMode', { count: state.chunk.left })}
          {state.chunk === undefined && (
            <label className="ml-3 inline-flex items-center gap-2">
              <input type="checkbox" className="tick" checked={stuffs} onChange={(event) => setStuffs(event.target.checked)} />
              {t('addDot')}
            </label>
          )}
        </p>
      )}
      {isLogin && <p className="hand-note">{t('loginMode')}</p>}
      {hints.length > 0 && (
        <p className="hand-hints">
          <span className="text-soft">{t('next')}</span>
          {hints.map((hint) => (
            <button key={hint.line} type="button" className="hand-hint" title={words(hint.why)} onClick={() => use(hint.line)}>
              {hint.line}
            </button>
          ))}
          {hints[0] !== undefined && <span className="hand-why">{words(hints[0].why)}</span>}
        </p>
      )}
      <div className="hand-foot">
        <Base64Helper onUse={use} />
        <Clock events={events} elapsed={elapsed} />
      </div>
    </div>
  )
}

function useKnown(request: CheckRequest, { greetingName }: HandSettings) {
  const name = use(greetingName)
  return useMemo(() => envelopeOf(request, name), [request, name])
}

function lastReply(events: readonly CheckEvent[]): string {
  const reply = events.findLast((event) => event.kind === 'receive')
  return reply === undefined ? '' : reply.text
}

function Clock({ events, elapsed }: { events: CheckEvent[]; elapsed: number }) {
  const t = useTranslations('manual')
  const left = timeLeft(events, elapsed)
  if (left === undefined) return null
  const isLate = left.ms < 60_000
  return (
    <p className={`text-note tabular-nums ${isLate ? 'text-warn' : 'text-soft'}`}>
      {t(left.isWhole ? 'closesIn' : 'closesWithoutLine', { time: clockText(left.ms) })}
      <span role="status" className="sr-only">
        {isLate ? t('closesSoon') : ''}
      </span>
    </p>
  )
}
