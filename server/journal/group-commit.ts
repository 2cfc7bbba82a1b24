// Gathers what is written in one turn of the event loop, or shortly after the last commit, into one commit. A commit costs
// about the same for one row as for a hundred, and many sessions speak at once.

/** Hands over one item; resolves when the commit it went into has ended. `urgent`: somebody waits for it. */
export type Append<Item> = (item: Item, urgent?: 'urgent') => Promise<void>

interface Waiting<Item> {
  item: Item
  resolve(): void
  reject(reason: unknown): void
}

/**
 * Makes an append whose items are written by `commit`, in order, one commit at a time.
 * @param pauseMs how long after a commit the next one is held back, unless something urgent comes
 */
export function groupCommit<Item>(commit: (items: Item[]) => Promise<void>, pauseMs: number): Append<Item> {
  let waiting: Waiting<Item>[] = []
  let isUrgent = false
  /** `due`: at the end of this turn. `pausing`: there was a commit a moment ago. */
  let state: 'idle' | 'due' | 'writing' | 'pausing' = 'idle'
  let pause: NodeJS.Timeout | undefined

  async function write(): Promise<void> {
    state = 'writing'
    do {
      const group = waiting
      waiting = []
      isUrgent = false
      // One bad item must not take its neighbours with it.
      if (group.length > 1 && (await areWritten(group))) continue
      for (const { item, resolve, reject } of group) await commit([item]).then(resolve, reject)
    } while (isUrgent)
    state = 'pausing'
    pause = setTimeout(endPause, pauseMs)
  }

  function endPause(): void {
    state = 'idle'
    if (waiting.length > 0) void write()
  }

  async function areWritten(group: Waiting<Item>[]): Promise<boolean> {
    try {
      await commit(group.map((each) => each.item))
    } catch {
      return false
    }
    for (const each of group) each.resolve()
    return true
  }

  return (item, urgent) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (urgent !== undefined) isUrgent = true
      if (state !== 'idle' && !(state === 'pausing' && isUrgent)) return
      clearTimeout(pause)
      state = 'due'
      setImmediate(() => void write())
    })
}
