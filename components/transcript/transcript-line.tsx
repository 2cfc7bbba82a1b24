// One line of the session: when, who, and what, exactly as it was. The gutter can't be selected.
import { useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import { gutterText } from '#components/check/format.ts'
import { MarkedText } from '#components/transcript/marked-text.tsx'
import type { Speaker, TranscriptLine } from '#lib/transcript/line.ts'

/** For those who hear the transcript rather than see its arrows. */
const said = { shell: 'typed', local: undefined, sent: 'sent', received: 'received', comment: 'comment' } as const satisfies Record<
  Speaker,
  string | undefined
>

/** Where a line stands among those that went out as one write. */
export type Place = 'first' | 'between' | 'last'

/** The place of a line in its group; undefined where it went alone. */
export function placeOf(line: TranscriptLine, before: TranscriptLine | undefined, after: TranscriptLine | undefined): Place | undefined {
  const isWith = (other: TranscriptLine | undefined) =>
    line.flight !== undefined && other?.flight === line.flight && other.attempt === line.attempt
  if (!isWith(before)) return isWith(after) ? 'first' : undefined
  return isWith(after) ? 'between' : 'last'
}

interface LineProps {
  line: TranscriptLine
  place?: Place | undefined
  /** Words that a statement rests on. */
  marks?: readonly [start: number, end: number][] | undefined
  /** What may be done with it. */
  children?: ReactNode
}

export const Line = memo(function Line({ line, place, marks, children }: LineProps) {
  const t = useTranslations('transcript')
  const word = place === 'between' || place === 'last' ? 'sentTogether' : said[line.speaker]
  return (
    <div
      id={`L${line.number}`}
      className="transcript-line"
      data-speaker={line.speaker}
      data-tone={line.tone}
      data-explained={Boolean(children) || undefined}
    >
      <a
        className="line-time"
        href={`#L${line.number}`}
        aria-label={t('lineAt', { line: String(line.number), seconds: gutterText(line.at) })}
      >
        {gutterText(line.at)}
      </a>
      <span className="line-arrow" data-speaker={line.speaker} data-place={place} />
      <span className="line-text">
        <span className="line-words sr-only">{word && t(word)}</span>
        {marks === undefined ? line.text : <MarkedText text={line.text} marks={marks} />}
      </span>
      {children}
    </div>
  )
})
