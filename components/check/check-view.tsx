'use client'
// A check, live or over: the verdict, the rail, the six answers, the transcript, and what stands in its margin.
import { useLocale, useTranslations } from 'next-intl'
import { Fragment, type ReactNode, useState } from 'react'
import { AnswerGrid } from '#components/check/answer-grid.tsx'
import { AskerPanel } from '#components/check/asker-panel.tsx'
import { Certificate, type MadeCertificate } from '#components/check/certificate.tsx'
import { CheckDialogs } from '#components/check/check-dialogs.tsx'
import type { Diagnosis } from '#components/check/diagnose.ts'
import { FeedNotice } from '#components/check/feed-notice.tsx'
import { FindingsLink } from '#components/check/findings-link.tsx'
import { FindingsPanel } from '#components/check/findings-panel.tsx'
import { waitedText } from '#components/check/format.ts'
import { KeywordsPanel } from '#components/check/keywords-panel.tsx'
import { MatrixPanel } from '#components/check/matrix-panel.tsx'
import type { CheckPage } from '#components/check/page-data.ts'
import { Rerun } from '#components/check/rerun.tsx'
import { StageRail } from '#components/check/stage-rail.tsx'
import { StopButton } from '#components/check/stop-button.tsx'
import { decisiveLines, ticketText } from '#components/check/ticket-text.ts'
import { type RunningStep, TimePanel } from '#components/check/time-panel.tsx'
import { serverText, TranscriptHeading } from '#components/check/transcript-heading.tsx'
import { useAnnouncement } from '#components/check/use-announcement.ts'
import { useArrival } from '#components/check/use-arrival.ts'
import { useDiagnosis, waitingNow } from '#components/check/use-diagnosis.ts'
import { useKeys } from '#components/check/use-keys.ts'
import { useTitle } from '#components/check/use-title.ts'
import { Verdict } from '#components/check/verdict.tsx'
import { WaitingPanel } from '#components/check/waiting-panel.tsx'
import { canGoWithoutTls, WithoutTls } from '#components/check/without-tls.tsx'
import { askedSentence } from '#components/form/sentences.ts'
import { useAskedWords } from '#components/form/use-asked-words.ts'
import { valuesOfRequest } from '#components/form/values.ts'
import { useCheckEvents } from '#components/live/use-check-events.ts'
import { useElapsed } from '#components/live/use-elapsed.ts'
import { useOrigin } from '#components/live/use-origin.ts'
import { HandPlace, type HandSettings } from '#components/manual/place.tsx'
import { canTakeOver, isByHand, TakeOver } from '#components/manual/take-over.tsx'
import { CopyButton } from '#components/page/copy-button.tsx'
import { LocalLink } from '#components/page/local-link.tsx'
import { closeExplained, explainFocused } from '#components/transcript/explain-line.ts'
import { useMarkedLines } from '#components/transcript/marked-lines.ts'
import { stepLines } from '#components/transcript/step-lines.ts'
import { Transcript } from '#components/transcript/transcript.tsx'
import { useNotesChoice } from '#components/transcript/use-notes-choice.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { day } from '#lib/words/day.ts'

/** Selecting alone would leave the focus where it is. */
function goToField(): void {
  const field = document.querySelector<HTMLInputElement>('input[name="target"]')
  field?.focus()
  field?.select()
}

/** The step under way, once it is long enough to speak of. */
function runningStep({ stages, waiting }: Pick<Diagnosis, 'stages' | 'waiting'>, now: number): RunningStep | undefined {
  const label = stages.find((stage) => stage.state === 'running')?.name
  return label === undefined || waiting === undefined ? undefined : { label, startedAt: waiting.since, now: Math.max(now, waiting.since) }
}

const permalink = (id: string) => `/c/${id}`

interface CheckViewProps {
  check: CheckPage
  publicUrl: string | undefined
  certificate: MadeCertificate | undefined
  /** The commands for other tools, where the check is over. */
  rerun: ReactNode
  hand: HandSettings
  /** Do notes stand between the lines? */
  notes: boolean
}

export function CheckView({ check, publicUrl, certificate, rerun, hand, notes: initialNotes }: CheckViewProps) {
  const t = useTranslations('check')
  const page = useTranslations('page')
  const tag = useLocale()
  const asked = useAskedWords()
  const { id, request } = check
  const url = `${useOrigin(publicUrl)}/c/${id}`
  const { events, feed, isRunning, cancel, send, refused } = useCheckEvents(id, check.events, check.wasRunning)
  const elapsed = useElapsed(check.elapsed, events, isRunning)
  const seen = useDiagnosis(check, events)
  const waiting = isRunning ? waitingNow(seen.waiting, elapsed) : undefined
  const { hasNotes, wasToggled, toggle } = useNotesChoice(initialNotes)
  const [dialog, setDialog] = useState<'share' | 'keys'>()
  const { title } = seen.summary
  const notes = t(hasNotes ? 'notesOn' : 'notesOff')

  const newestNote = seen.notes.at(-1)
  const announced = useAnnouncement(isRunning ? (waiting?.title ?? newestNote?.text ?? title) : title)
  useTitle(`${title} ${request.target} · smtpscope`)

  useArrival(id)
  useMarkedLines()

  const press = (elementId: string) => () => document.getElementById(elementId)?.click()
  useKeys({
    '/': goToField,
    r: press('run-again'),
    c: press('copy-transcript'),
    e: toggle,
    j: () => stepLines(1),
    k: () => stepLines(-1),
    x: explainFocused,
    Escape: closeExplained,
    '?': () => setDialog('keys'),
  })

  return (
    <>
      <p role="status" className="sr-only">
        {announced}
      </p>
      <p role="status" className="sr-only">
        {wasToggled && notes}
      </p>
      <FeedNotice state={feed} />
      <p className="print-only wrap-anywhere mb-4 text-soft">
        {request.target} · {askedSentence(valuesOfRequest(request), asked)} · {url}
      </p>
      <div className="mt-[34px] grid gap-[26px]">
        <Verdict
          summary={seen.summary}
          waiting={waiting}
          isRunning={isRunning}
          lineOf={seen.lineOf}
          findings={!isRunning && <FindingsLink findings={seen.findings} />}
        >
          {isRunning && <StopButton id={id} cancel={cancel} isByHand={isByHand(events)} />}
          {send !== undefined && canTakeOver(request, events) && <TakeOver send={send} />}
          {canGoWithoutTls(request, events) && <WithoutTls request={request} pathOf={permalink} />}
          {!isRunning && (
            <CopyButton
              className="button"
              text={() =>
                ticketText({
                  target: request.target,
                  createdAt: check.createdAt,
                  url,
                  words: seen.ticket,
                  heading: t('ticketLines', { server: serverText(events, request.target) }),
                  decisive: decisiveLines(
                    seen.lanes.flatMap((lane) => lane.lines),
                    seen.decisive,
                  ),
                })
              }
            >
              {t('copyTicket')}
            </CopyButton>
          )}
          <button type="button" className="button needs-script" onClick={() => setDialog('share')}>
            {t('share')}
          </button>
        </Verdict>
        <StageRail stages={seen.stages} elapsed={elapsed} tone={seen.summary.tone} />
        <AnswerGrid answers={seen.answers} isRunning={isRunning} lineOf={seen.lineOf} />
        {seen.matrix !== undefined && <MatrixPanel matrix={seen.matrix} lineOf={seen.lineOf} lanes={seen.lanes} />}
        <div className="check-columns">
          <div className="min-w-0">
            <Transcript
              lanes={seen.lanes}
              notes={hasNotes ? seen.notes : []}
              replies={seen.replies}
              isRunning={isRunning}
              isLive={feed !== undefined}
              waited={waiting && waitedText(elapsed)}
              foot={
                <HandPlace
                  request={request}
                  events={events}
                  elapsed={elapsed}
                  send={send}
                  refused={refused}
                  settings={hand}
                  isRunning={isRunning}
                />
              }
              heading={<TranscriptHeading events={events} lanes={seen.lanes} target={request.target} />}
              commands={
                <>
                  <button type="button" className="quiet needs-script" onClick={toggle}>
                    {notes}
                  </button>
                  <CopyButton id="copy-transcript" className="quiet" text={() => transcriptText(events)}>
                    {page('copy')}
                  </CopyButton>
                  <button type="button" className="quiet needs-script" onClick={() => setDialog('keys')}>
                    {t('keys')}
                  </button>
                </>
              }
            />
            <p className="screen-only mt-2 px-[14px] text-note text-soft">
              {['txt', 'swaks', 'md', 'png', 'svg', 'cast', 'json'].map((kind, index) => (
                <Fragment key={kind}>
                  {index > 0 && ', '}
                  <LocalLink className="link" href={`/c/${id}/transcript.${kind}`}>
                    transcript.{kind}
                  </LocalLink>
                </Fragment>
              ))}
              . {t('keptUntil', { day: day(check.expiresAt, tag) })}
            </p>
            <div className="mt-4">
              <Rerun request={request} events={events} isRunning={isRunning} made={rerun} />
            </div>
          </div>
          <div className="check-margin">
            {waiting !== undefined && <WaitingPanel waiting={waiting} />}
            <FindingsPanel findings={seen.findings} lineOf={seen.lineOf} />
            <TimePanel bars={seen.bars} running={isRunning ? runningStep(seen, elapsed) : undefined} lineOf={seen.lineOf} />
            <KeywordsPanel keywords={seen.keywords} keywordsBefore={seen.keywordsBefore} />
            <Certificate seen={seen.handshake} made={certificate} checkedAt={check.createdAt} />
            <AskerPanel events={events} />
          </div>
        </div>
      </div>
      <CheckDialogs
        open={dialog}
        onClose={() => setDialog(undefined)}
        share={{
          id,
          publicUrl,
          keptUntil: day(check.expiresAt, tag),
          mayRelay: seen.findings.some((each) => each.id === 'may-relay'),
        }}
      />
    </>
  )
}
