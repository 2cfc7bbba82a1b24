// A check as text for a ticket: the verdict, what to do, the link, and the transcript below them.
import type { SaidSummary } from '#components/check/diagnose.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'

interface Ticket {
  target: string
  summary: SaidSummary
  /** The permalink, absolute. */
  url: string
  events: CheckEvent[]
}

/** Ends with a line end. */
export function ticketText({ target, summary, url, events }: Ticket): string {
  const { chip, title, advice } = summary
  const sentences = advice === undefined ? title : `${title} ${advice}`
  const reply = chip === undefined ? '' : ` (${chip})`
  return `${target}: ${sentences}${reply}\n${url}\n\n${transcriptText(events)}`
}
