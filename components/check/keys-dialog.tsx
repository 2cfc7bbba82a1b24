// The list of keys.
import { Dialog } from '#components/page/dialog.tsx'

const list = [
  ['/', 'go to the field'],
  ['r', 'run again'],
  ['c', 'copy the transcript'],
  ['e', 'notes on or off'],
  ['j', 'next line'],
  ['k', 'line before'],
  ['x', 'explain the reply you stand at'],
  ['?', 'this list'],
] as const

export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="grid grid-cols-[40px_1fr] gap-y-2">
        {list.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line-strong px-[7px] py-[1px] font-mono text-[13px]">{key}</kbd>
            </dt>
            <dd className="text-soft">{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
