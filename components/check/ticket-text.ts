// A check as text for a ticket: the verdict, what to do, the link, and the transcript below them.
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { words } from '#lib/words/en.ts'

/** Ends with a line end. */
export function ticketText(check: { id: string; request: CheckRequest; events: CheckEvent[]; publicUrl: string }): string {
  const { chip, title, advice } = summarise(check.events, check.request)
  const sentences = [title, ...(advice === undefined ? [] : [advice])].map(words).join(' ')
  const reply = chip === undefined ? '' : ` (${words(chip)})`
  return `${check.request.target}: ${sentences}${reply}\n${check.publicUrl}/c/${check.id}\n\n${transcriptText(check.events)}`
}
