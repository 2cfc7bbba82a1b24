// Walking the transcript by keyboard, line by line: the focus is the place.

/** Moves to the next (1) or the previous (-1) line. */
export function stepLines(by: 1 | -1): void {
  const times = [...document.querySelectorAll<HTMLElement>('.transcript-line > a.line-time')]
  const focused = times.indexOf(document.activeElement as HTMLElement)
  const targeted = times.findIndex((time) => time.parentElement?.matches(':target'))
  const from = focused >= 0 ? focused : targeted
  const next = times[from < 0 ? (by === 1 ? 0 : times.length - 1) : from + by]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
}
