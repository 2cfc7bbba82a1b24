// A group of fields, folded to one line of plain words; "Change" opens it in place, without a script too.
import type { ReactNode } from 'react'

/** `sentence` says what the group asks for as it stands. `open` where a field in it needs another look. */
export function Group(props: { name: string; sentence: ReactNode; open: boolean; className?: string; children: ReactNode }) {
  return (
    <details className={`group ${props.className ?? ''}`} open={props.open || undefined}>
      <summary>
        <span className="text-[14.5px] font-semibold">{props.name}</span>
        <span className="sentence wrap-anywhere text-[14.5px] text-soft">{props.sentence}</span>
        <span className="toggle text-[14.5px] text-soft">
          <span className="when-closed">Change</span>
          <span className="when-open">Close</span>
        </span>
      </summary>
      <div className="grid gap-x-6 gap-y-4 px-[2px] pt-1 pb-5 sm:grid-cols-2">{props.children}</div>
    </details>
  )
}
