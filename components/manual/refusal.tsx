// Why a line was not sent; where it is up to the owner, the way to send it all the same.
import type { RefusedLine } from '#components/live/feed-socket.ts'

export function Refusal({ problem, onClear }: { problem: RefusedLine; onClear: () => void }) {
  return (
    <div role="alert" className="hand-refusal">
      <p>Not sent. {problem.why}</p>
      {problem.needs === 'clear' && (
        <button type="button" className="button mt-2" onClick={onClear}>
          Send it in the clear
        </button>
      )}
    </div>
  )
}
