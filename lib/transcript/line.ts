// The model of one line in the terminal. A transcript is a list of these; views, text and exports only draw it.
import type { AroundTopic } from '#lib/check/event.ts'

/** Who speaks. `shell`: a command a person would type; `local`: what the tools on our side print; `comment`: our own remark. */
export type Speaker = 'shell' | 'local' | 'sent' | 'received' | 'comment'

/** How a reply stands: 2yz and 3yz, 4yz, 5yz, or no reply line at all. */
export type ReplyTone = 'good' | 'temporary' | 'permanent' | 'malformed'

/** One line of a transcript. */
export interface TranscriptLine {
  /** 1, 2, 3, … in the order of time; stable while the check goes on, so that `#L12` can be linked, wherever the line is shown. */
  number: number
  /** The event it shows. */
  seq: number
  /** Milliseconds since the check began. */
  at: number
  /** Index of the connection attempt, if one has begun. */
  attempt: number | undefined
  speaker: Speaker
  /** Printable; never holds a line end. */
  text: string
  /** Lines with the same number, in one attempt, went out as one write; absent where a line went alone. */
  flight: number | undefined
  /** What it is about, of what was asked beside the session; that stands in a block of its own. */
  about: AroundTopic | undefined
  /** Of received lines only. */
  tone: ReplyTone | undefined
}
