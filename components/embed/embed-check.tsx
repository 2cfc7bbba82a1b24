'use client'
// A check in the widget: verdict, rail, transcript and certificate; everything else is one link away.
import { useTranslations } from 'next-intl'
import { Certificate, type MadeCertificate } from '#components/check/certificate.tsx'
import { FeedNotice } from '#components/check/feed-notice.tsx'
import { waitedText } from '#components/check/format.ts'
import type { CheckPage } from '#components/check/page-data.ts'
import { StageRail } from '#components/check/stage-rail.tsx'
import { TranscriptHeading } from '#components/check/transcript-heading.tsx'
import { useAnnouncement } from '#components/check/use-announcement.ts'
import { useDiagnosis, waitingNow } from '#components/check/use-diagnosis.ts'
import { Verdict } from '#components/check/verdict.tsx'
import { canGoWithoutTls, WithoutTls } from '#components/check/without-tls.tsx'
import { useCheckEvents } from '#components/live/use-check-events.ts'
import { useElapsed } from '#components/live/use-elapsed.ts'
import { CopyButton } from '#components/page/copy-button.tsx'
import { LocalLink } from '#components/page/local-link.tsx'
import { Transcript } from '#components/transcript/transcript.tsx'
import { transcriptText } from '#lib/transcript/telnet-text.ts'

interface EmbedCheckProps {
  check: CheckPage
  certificate: MadeCertificate | undefined
  /** What the address has to keep while another check is shown: the theme. */
  keep: string
}

export function EmbedCheck({ check, certificate, keep }: EmbedCheckProps) {
  const t = useTranslations('page')
  const word = useTranslations('embed')
  const { events, feed, isRunning } = useCheckEvents(check.id, check.events, check.wasRunning)
  const elapsed = useElapsed(check.elapsed, events, isRunning)
  const seen = useDiagnosis(check, events)
  const waiting = isRunning ? waitingNow(seen.waiting, elapsed) : undefined
  const announced = useAnnouncement(waiting?.title ?? seen.summary.title)
  return (
    <>
      <p role="status" className="sr-only">
        {announced}
      </p>
      <FeedNotice state={feed} />
      <div className="grid gap-5">
        <Verdict summary={seen.summary} waiting={waiting} isRunning={isRunning}>
          {canGoWithoutTls(check.request, events) && <WithoutTls request={check.request} pathOf={(id) => `/embed?check=${id}${keep}`} />}
          <LocalLink className="button" href={`/c/${check.id}`} target="_blank" rel="noopener">
            {word('open')}
          </LocalLink>
        </Verdict>
        <StageRail stages={seen.stages} elapsed={elapsed} tone={seen.summary.tone} />
        <Transcript
          lanes={seen.lanes}
          notes={seen.notes}
          replies={seen.replies}
          isRunning={isRunning}
          isLive={false}
          waited={waiting && waitedText(elapsed)}
          heading={<TranscriptHeading events={events} lanes={seen.lanes} target={check.request.target} />}
          commands={
            <CopyButton className="quiet" text={() => transcriptText(events)}>
              {t('copy')}
            </CopyButton>
          }
        />
        <Certificate seen={seen.handshake} made={certificate} checkedAt={check.createdAt} />
      </div>
    </>
  )
}
