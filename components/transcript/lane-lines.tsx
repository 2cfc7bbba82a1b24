// The lines of one connection with the notes between them; where several stand at the same time, under a heading that says
// which it is.
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { LineBlocks, type Margin } from '#components/transcript/line-block.tsx'
import type { Lane } from '#lib/transcript/lanes.ts'

interface LaneLinesProps {
  lane: Lane
  margin: Margin
  waited: string | undefined
}

export function LaneLines({ lane, margin, waited }: LaneLinesProps) {
  const { way, lines } = lane
  const body = (
    <>
      <LineBlocks lines={lines} margin={margin} />
      {lane.isOpen && <Cursor waited={waited} />}
    </>
  )
  if (way === undefined) return body
  const headingId = laneId(way.attempt)
  return (
    <section aria-labelledby={headingId} className="transcript-lane">
      <h3 id={headingId} className="lane-heading wrap-anywhere">
        <span>
          {way.host}:{way.port}
        </span>
        {way.host !== way.address && <span className="lane-address">{way.address}</span>}
      </h3>
      {body}
    </section>
  )
}

/** What was asked beside the session. */
export function AroundLines({ lane, margin }: Pick<LaneLinesProps, 'lane' | 'margin'>) {
  const t = useTranslations('transcript')
  return (
    <section aria-labelledby="lane-around" className="transcript-lines transcript-lane">
      <h3 id="lane-around" className="lane-heading">
        <span>{t('around')}</span>
      </h3>
      {[...new Set(lane.lines.map((line) => line.about))].map(
        (about) =>
          about !== undefined && (
            <Fragment key={about}>
              <h4 className="lane-topic">{t(`topics.${about}`)}</h4>
              <LineBlocks lines={lane.lines.filter((line) => line.about === about)} margin={margin} />
            </Fragment>
          ),
      )}
    </section>
  )
}

/** Where the lane of an attempt begins. */
export function laneId(attempt: number): string {
  return `lane-${attempt + 1}`
}

/** Where the next line will come. */
export function Cursor({ waited }: { waited: string | undefined }) {
  return (
    <div className="transcript-line transcript-cursor screen-only">
      <span className="line-time text-warn">{waited}</span>
      <span className="line-arrow" />
      <span aria-hidden="true" className="line-text">
        <span className="block-cursor" />
      </span>
    </div>
  )
}
