// "Did you mean": the known word that a mistyped one is closest to.

/** How many letters have to be put in, taken out or changed to get from one word to the other. */
function distance(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...from].entries()) {
    const now = [row + 1]
    for (const [column, other] of [...to].entries()) {
      const changed = (before[column] ?? 0) + (letter === other ? 0 : 1)
      now.push(Math.min(changed, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1))
    }
    before = now
  }
  return before.at(-1) ?? 0
}

/** The closest word with at most a third of its letters wrong; one that begins as it was typed is close enough. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const judged = known.map((word) => ({ word, off: typed.length > 2 && word.startsWith(typed) ? 0 : distance(typed, word) }))
  const best = judged.sort((a, b) => a.off - b.off)[0]
  return best !== undefined && best.off <= Math.max(best.word.length, typed.length) / 3 ? best.word : undefined
}
