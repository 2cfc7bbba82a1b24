// The parts of a request that need the operator's leave, in words.
import type { LabPart } from '#lib/check/lab.ts'
import { labWords } from '#lib/words/en/lab.ts'
import { type Message, say, speaker } from '#lib/words/message.ts'

/**
 * What was asked for, and who may have it: one sentence that tells nothing about any address.
 * @param parts at least one
 */
export function labRefused(parts: readonly LabPart[]): Message {
  return say(
    'lab-refused',
    parts.map((part) => say(`lab-${part}`)),
  )
}

/** The same in English, as the transcript has it. */
export function labRefusal(parts: readonly LabPart[]): string {
  return speaker(labWords)(labRefused(parts))
}
