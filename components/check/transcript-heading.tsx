// Whose transcript it is: host and port of the connection under way or last made, and its address; where several stand at
// the same time, each has a heading of its own, and here stands the target.
import { useTranslations } from 'next-intl'
import type { CheckEvent, EventOf } from '#lib/check/event.ts'
import type { Lane } from '#lib/transcript/lanes.ts'

interface TranscriptHeadingProps {
  events: readonly CheckEvent[]
  lanes: readonly Lane[]
  target: string
}

export function TranscriptHeading({ events, lanes, target }: TranscriptHeadingProps) {
  const t = useTranslations('check')
  const isParallel = lanes.some((lane) => lane.way !== undefined)
  // What was only looked at aside is not whose transcript it is.
  const peer = isParallel
    ? undefined
    : events.findLast((event): event is EventOf<'trying'> => event.kind === 'trying' && event.aside !== true)
  return (
    <>
      <span className="sr-only">{t('transcriptOf')} </span>
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

/** Whose lines decided, in words: "mail.example.com:25 (192.0.2.1)". */
export function serverText(events: readonly CheckEvent[], target: string): string {
  const decided = events.at(-1)?.attempt
  const peer = events.findLast((event): event is EventOf<'trying'> => event.kind === 'trying' && isOf(event, decided))
  if (peer === undefined) return target
  const { host, address, port } = peer
  return host === address ? `${host}:${port}` : `${host}:${port} (${address})`
}

function isOf({ attempt, aside }: EventOf<'trying'>, decided: number | undefined): boolean {
  return decided === undefined ? aside !== true : attempt === decided
}
