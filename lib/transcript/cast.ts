// The session as a recording that terminals and web players replay as it happened: asciicast, version 3.
// https://docs.asciinema.org/manual/asciicast/v3/
import type { CheckEvent } from '#lib/check/event.ts'
import { lanes } from '#lib/transcript/lanes.ts'
import type { TranscriptLine } from '#lib/transcript/line.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { lineText } from '#lib/transcript/telnet-text.ts'
import { visible } from '#lib/wire.ts'

export interface CastParts {
  target: string
  /** ISO 8601 in UTC. */
  createdAt: string
  events: readonly CheckEvent[]
}

/** Silences longer than that are shortened by whoever plays it, in seconds. */
const IDLE_SECONDS = 2

/**
 * The session line by line. Where several connections stood at the same time, each line has the number of its own in front. What
 * was asked beside the session is left out: it would come in between.
 */
export function transcriptCast({ target, createdAt, events }: CastParts): string {
  const lines = transcriptLines(events)
  const isParallel = lanes(events, lines).some((lane) => lane.way !== undefined)
  const own = lines.filter((line) => line.about === undefined)
  const header = {
    version: 3,
    term: { cols: 100, rows: 30 },
    timestamp: Math.floor(Date.parse(createdAt) / 1000),
    idle_time_limit: IDLE_SECONDS,
    title: `smtpscope: ${visible(target)}`,
  }
  let last = 0
  const frames = own.map((line) => {
    // Times are told as steps; rounding each of them would add up.
    const at = Math.max(last, Math.round(line.at))
    const step = (at - last) / 1000
    last = at
    const lane = isParallel && line.attempt !== undefined ? `${line.attempt + 1}| ` : ''
    return [step, 'o', `${coloured(line, `${lane}${visible(lineText(line))}`)}\r\n`]
  })
  return [header, ...frames].map((each) => `${JSON.stringify(each)}\n`).join('')
}

/** The colours are ours alone: whatever a line holds of its own has been made visible. */
function coloured({ speaker, tone }: TranscriptLine, text: string): string {
  const colour = tone === 'temporary' ? 33 : tone === 'permanent' ? 31 : speaker === 'sent' ? 36 : speaker === 'received' ? 0 : 90
  return colour === 0 ? text : `\u001b[${colour}m${text}\u001b[0m`
}
