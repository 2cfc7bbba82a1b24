// One line of the session: when, who, and what, exactly as it was. The gutter can't be selected.
import { memo } from 'react'
import { gutterText } from '#components/check/format.ts'
import type { Speaker, TranscriptLine } from '#lib/transcript/line.ts'

/** For those who hear the transcript rather than see its arrows. */
const said: Record<Speaker, string> = {
  shell: 'typed: ',
  local: '',
  sent: 'sent: ',
  received: 'received: ',
  comment: 'remark: ',
}

export const Line = memo(function Line({ line }: { line: TranscriptLine }) {
  return (
    <div id={`L${line.number}`} className="transcript-line" data-speaker={line.speaker} data-tone={line.tone}>
      <a className="line-time" href={`#L${line.number}`} aria-label={`Line ${line.number}, at ${gutterText(line.at)} seconds`}>
        {gutterText(line.at)}
      </a>
      <span className="line-arrow" data-speaker={line.speaker} />
      <span className="line-text">
        <span className="line-words sr-only">{said[line.speaker]}</span>
        {line.text}
      </span>
    </div>
  )
})
