// Gathers what is appended during one turn of the event loop into one commit. A commit costs the same for one row as
// for a hundred, and many sessions speak at once.

/** Hands over one item; resolves when the commit it went into has ended. */
export type Append<Item> = (item: Item) => Promise<void>

interface Waiting<Item> {
  item: Item
  resolve(): void
  reject(reason: unknown): void
}

/** Makes an append whose items are written by `commit`, in order, one commit at a time. */
export function groupCommit<Item>(commit: (items: Item[]) => Promise<void>): Append<Item> {
  let waiting: Waiting<Item>[] = []
  let isWriting = false

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      if (group.length > 1 && (await areWritten(group))) continue
      // One bad item must not take its neighbours with it.
      for (const { item, resolve, reject } of group) await commit([item]).then(resolve, reject)
    }
    isWriting = false
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

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (isWriting) return
      isWriting = true
      setImmediate(() => void write())
    })
}
