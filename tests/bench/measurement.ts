// What every measurement is given, and how it says that a part is missing.
import { findPart, missingReason, type PartName } from '#tests/setup/parts.ts'

export interface Bench {
  /** Fewer and shorter runs. */
  quick: boolean
  /** How often each is run; the middle one counts. */
  rounds: number
  /** Tells whoever waits at the terminal. */
  say(line: string): void
}

/** One line for each of the parts that is not here. */
export function missingOf(parts: readonly PartName[]): string[] {
  return parts.filter((part) => findPart(part) === undefined).map((part) => `not measured, ${missingReason(part)}`)
}
