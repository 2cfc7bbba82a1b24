'use client'
// A reply explained where the eye is: its line has a control that opens what its codes mean, why the server says no, and
// what to do.
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SaidReply } from '#components/check/diagnose.ts'
import { Line, type Place } from '#components/transcript/transcript-line.tsx'
import type { TranscriptLine } from '#lib/transcript/line.ts'

interface ExplainedLineProps {
  line: TranscriptLine
  place: Place | undefined
  /** What the line's reply means, where it is the last line of one and that is known by now. */
  reply: SaidReply | undefined
  marks: readonly [start: number, end: number][] | undefined
}

/** The line stays the same element when its explanation comes, so that it keeps the focus and stays the line of a link. */
export function ExplainedLine({ line, place, reply, marks }: ExplainedLineProps) {
  const t = useTranslations('transcript')
  const [isOpen, setOpen] = useState(false)
  const id = `why-${line.number}`
  return (
    <>
      <Line line={line} place={place} marks={marks}>
        {reply !== undefined && (
          <button
            type="button"
            className="line-why needs-script"
            data-grave={reply.refusal !== undefined}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'explainClose' : 'explain')}
            <span className="sr-only"> {code(reply)}</span>
          </button>
        )}
      </Line>
      {reply !== undefined && (
        <div id={id} hidden={!isOpen} className="reply-why wrap-anywhere">
          {isOpen && <Why reply={reply} />}
        </div>
      )}
    </>
  )
}

function code({ code, enhanced }: SaidReply): string {
  return enhanced === undefined ? `${code}` : `${code} ${enhanced}`
}

function Why({ reply }: { reply: SaidReply }) {
  const t = useTranslations('transcript')
  const { refusal } = reply
  return (
    <>
      {refusal !== undefined && (
        <>
          <p className="font-semibold text-ink">{refusal.title}</p>
          <p>{refusal.means}</p>
          <p className="text-ink">{refusal.todo}</p>
        </>
      )}
      <dl>
        {refusal !== undefined && <Fact name={t('whoActs')}>{refusal.who}</Fact>}
        {refusal !== undefined && <Fact name={t('againLater')}>{refusal.permanence}</Fact>}
        {refusal?.wait !== undefined && <Fact name={t('waitAsked')}>{refusal.wait}</Fact>}
        {refusal?.blockList !== undefined && <Fact name={t('blockList')}>{refusal.blockList}</Fact>}
        {reply.basic !== undefined && <Fact name={`${reply.code}`}>{reply.basic}</Fact>}
        {reply.enhanced !== undefined && reply.enhancedMeaning !== undefined && <Fact name={reply.enhanced}>{reply.enhancedMeaning}</Fact>}
        {refusal?.provider !== undefined && <Fact name={t('wordingOf')}>{refusal.provider}</Fact>}
        {refusal !== undefined && <Fact name={t('howSure')}>{refusal.sure}</Fact>}
      </dl>
    </>
  )
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
