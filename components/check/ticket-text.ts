// A check as text for a ticket: what was tested and when, the link, what it came to, and the lines that decided it. The whole
// transcript is behind the link.
import type { TranscriptLine } from '#lib/transcript/line.ts'

interface Ticket {
  target: string
  /** ISO 8601 in UTC. */
  createdAt: string
  /** The permalink, absolute. */
  url: string
  /** What it came to, in lines. */
  words: string
  /** The heading of the lines that decided. */
  heading: string
  /** Those lines. */
  decisive: readonly string[]
}

/** More of a reply than this tells no more. */
const MOST_LINES = 12

/** Who speaks, as RFC 5321 writes dialogues: it survives any ticket system, where an arrow or a bracket may not. */
const speakers = { sent: 'C: ', received: 'S: ', shell: '$ ', local: '', comment: '' } as const satisfies Record<
  TranscriptLine['speaker'],
  string
>

/** Ends with a line end. */
export function ticketText({ target, createdAt, url, words, heading, decisive }: Ticket): string {
  const minute = `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)} UTC`
  const shown = decisive.length === 0 ? '' : `\n${heading}\n${decisive.join('\n')}\n`
  return `smtpscope: ${target}, ${minute}\n${url}\n\n${words}\n${shown}`
}

/** The lines of these events. */
export function decisiveLines(lines: readonly TranscriptLine[], seqs: readonly number[]): string[] {
  const decisive = lines.filter((line) => seqs.includes(line.seq)).sort((a, b) => a.number - b.number)
  return decisive.slice(0, MOST_LINES).map(({ speaker, text }) => `${speakers[speaker]}${text}`)
}
