// The check as commands for other tools, to be run from elsewhere. It needs no script but for copying.
import { useLocale, useTranslations } from 'next-intl'
import { CopyThis } from '#components/page/copy-this.tsx'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { reproduce } from '#lib/reproduce/reproduce.ts'
import { type Tool, toolNames } from '#lib/reproduce/tool.ts'
import { list } from '#lib/words/duration.ts'
import type { Speak } from '#lib/words/message.ts'

export interface RerunProps {
  request: CheckRequest
  events: readonly CheckEvent[]
  /** The reader's. */
  words: Speak
}

export function RerunPanel({ request, events, words }: RerunProps) {
  const t = useTranslations('check')
  const tag = useLocale()
  const tools = reproduce(request, events)
  const made = toolNames.flatMap((name) => {
    const tool = tools[name]
    return tool === undefined ? [] : [{ name, tool }]
  })
  if (made.length === 0) return null
  return (
    <details className="rerun sheet screen-only">
      <summary>
        <span>
          <h2 className="inline text-body font-semibold">{t('rerun')}</h2>
          <span className="text-soft">
            {' '}
            {t('rerunWith', {
              tools: list(
                made.map(({ name }) => name),
                tag,
              ),
            })}
          </span>
        </span>
        <span className="rerun-toggle when-closed" aria-hidden="true">
          {t('show')}
        </span>
        <span className="rerun-toggle when-open" aria-hidden="true">
          {t('hide')}
        </span>
      </summary>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 px-[14px] pb-4">
        {made.map(({ name, tool }) => (
          <Command key={name} name={name} tool={tool} words={words} />
        ))}
        <p className="text-note text-soft">{t('rerunNote')}</p>
      </div>
    </details>
  )
}

/** On a narrow screen lines break between options rather than behind their dashes. */
function Unbroken({ text }: { text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have nothing else, and never change places.
  return text.split(/(\s+)/).map((piece, index) => (piece.includes('-') ? <span key={index}>{piece}</span> : piece))
}

function Command({ name, tool: { command, lines, remarks }, words }: { name: string; tool: Tool; words: Speak }) {
  const t = useTranslations('check')
  const id = `rerun-${name}`
  return (
    <section aria-labelledby={id}>
      <div className="flex items-baseline justify-between gap-3">
        <h3 id={id} className="text-note font-semibold text-soft">
          {name}
        </h3>
        <CopyThis text={command} />
      </div>
      <pre className="rerun-text">
        <Unbroken text={command} />
      </pre>
      {remarks.length > 0 && (
        <ul className="mt-1 grid gap-[2px] text-note text-soft">
          {remarks.map((remark) => (
            <li key={remark.id} className="wrap-anywhere">
              {words(remark)}
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <>
          <p className="mt-2 text-note text-soft">{t('rerunType')}</p>
          <pre className="rerun-text" data-sent="true">
            {lines.join('\n')}
          </pre>
        </>
      )}
    </section>
  )
}
