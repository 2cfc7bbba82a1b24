'use client'
// Several lines at once: what will go out, before it does.
import { useEffect, useRef } from 'react'

/** So many are in sight; they are all sent. */
const SHOWN = 6

interface PasteProps {
  lines: string[]
  onSend: () => void
  onCancel: () => void
}

export function PastePreview({ lines, onSend, onCancel }: PasteProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <fieldset
      aria-label="Pasted lines"
      className="hand-paste"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <p className="text-note">{lines.length} lines will be sent one after the other, each once the one before it is answered.</p>
      <ol className="hand-pasted">
        {lines.slice(0, SHOWN).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one paste never move.
          <li key={index} className="wrap-anywhere">
            {line === '' ? '\u00a0' : line}
          </li>
        ))}
      </ol>
      {lines.length > SHOWN && <p className="text-note text-soft">and {lines.length - SHOWN} more</p>}
      <div className="mt-2 flex gap-2">
        <button ref={button} type="button" className="button-primary" onClick={onSend}>
          Send {lines.length} lines
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </fieldset>
  )
}
