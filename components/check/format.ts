// Times as people read them.

/** Whole seconds, for what still goes on: "12 s", "1 min 12 s". */
export function waitedText(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  return seconds % 60 === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** The transcript's gutter: seconds since the check began, "0.273". */
export function gutterText(ms: number): string {
  const seconds = ms / 1000
  return seconds < 100 ? seconds.toFixed(3) : seconds.toFixed(1)
}
