// The one time limit that runs in a session at any time. It moves with every command, and hardly ever comes: a timer for each
// command would be made to be thrown away, so the one that stands is left alone while it ends no later than the new limit.

export class StepLimit {
  private readonly onDue: () => void
  private timer: NodeJS.Timeout | undefined
  /** When it is due, and when the timer ends; in milliseconds, by a clock that never goes back. */
  private due = 0
  private ends = 0

  /** `onDue` is called once for each time that it is set, unless it is moved or cleared before. */
  constructor(onDue: () => void) {
    this.onDue = onDue
  }

  /** In so many milliseconds, in the place of what was set before. */
  set(ms: number): void {
    const now = performance.now()
    this.due = now + ms
    if (this.timer !== undefined && this.ends <= this.due) return
    clearTimeout(this.timer)
    this.start(ms, now)
  }

  clear(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private start(ms: number, now: number): void {
    this.ends = now + ms
    this.timer = setTimeout(this.look, ms)
  }

  private readonly look = (): void => {
    this.timer = undefined
    const now = performance.now()
    // Timers may end a moment early, by their own coarser clock.
    if (this.due - now > 1) this.start(this.due - now, now)
    else this.onDue()
  }
}
