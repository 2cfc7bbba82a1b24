// Whose transcript it is: host and port of the connection under way or last made, and its address.
import type { CheckEvent } from '#lib/check/event.ts'

export function TranscriptHeading({ events, target }: { events: readonly CheckEvent[]; target: string }) {
  const peer = events.findLast((event) => event.kind === 'trying' || event.kind === 'connected')
  return (
    <>
      <span className="sr-only">Transcript of </span>
      {peer === undefined ? (
        <span className="font-mono font-medium">{target}</span>
      ) : (
        <>
          <span className="font-mono font-medium">
            {peer.host}:{peer.port}
          </span>
          {peer.host !== peer.address && <span className="ml-[14px] inline-block text-[13px] text-soft">{peer.address}</span>}
        </>
      )}
    </>
  )
}
