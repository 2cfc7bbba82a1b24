// A check as text for a ticket: what was tested and when, the link, what it came to, and the transcript below them.
import type { CheckEvent } from '#lib/check/event.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'

interface Ticket {
  target: string
  /** ISO 8601 in UTC. */
  createdAt: string
  /** The permalink, absolute. */
  url: string
  /** What it came to, in lines. */
  words: string
  events: readonly CheckEvent[]
}

/** Ends with a line end. */
export function ticketText({ target, createdAt, url, words, events }: Ticket): string {
  const minute = `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)} UTC`
  return `smtpscope: ${target}, ${minute}\n${url}\n\n${words}\n\n${transcriptText([...events])}`
}
