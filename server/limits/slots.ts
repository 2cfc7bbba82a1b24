// How many at once: checks run in slots, and wait for one in order. Nobody waits for a client that has enough already.
import { siteKey } from '#server/limits/client.ts'
import type { Limits } from '#server/limits/settings.ts'

/** So many times what one client may have, all of its site may. */
const PER_SITE = 4

/** A place in the line, which becomes a slot. */
export interface Place {
  /** Resolves when it is a slot; `onPlace` is told its number in the line, 1 for the next, at first and as it changes. */
  ready(onPlace: (place: number) => void): Promise<void>
  /** Gives it up, as a slot or in the line. */
  leave(): void
  /**
   * Is told whenever it changes whether somebody waits for just this slot: so many of those that have run longest are waited for as
   * there are others who lack nothing but a slot.
   */
  onAwaited(heed: (isAwaited: boolean) => void): void
}

export interface Slots {
  /** Takes a place for a client; undefined where the line is full, for all or for this client. */
  take(client: string): Place | undefined
}

interface Waiter {
  client: string
  /** 0: a slot of its own. */
  place: number
  told: number
  start: () => void
  onPlace: ((place: number) => void) | undefined
  isAwaited: boolean
  onAwaited: ((isAwaited: boolean) => void) | undefined
}

export type SlotCounts = Pick<Limits['counts'], 'running' | 'running-client' | 'queue' | 'queue-client'>

/** Makes the slots, all free. */
export function createSlots(counts: SlotCounts): Slots {
  const running = new Set<Waiter>()
  let line: Waiter[] = []

  const ofClient = (waiters: Iterable<Waiter>, client: string) => [...waiters].filter((each) => each.client === client).length
  const ofSite = (waiters: Iterable<Waiter>, client: string) => {
    const site = siteKey(client)
    return site === undefined ? 0 : [...waiters].filter((each) => siteKey(each.client) === site).length
  }
  const hasRoom = (client: string) =>
    ofClient(running, client) < counts['running-client'] && ofSite(running, client) < PER_SITE * counts['running-client']
  const mayRun = (client: string) => running.size < counts.running && hasRoom(client)

  /** Lets in whoever may run, and tells the others where they stand. */
  function moveUp(): void {
    line = line.filter((waiter) => {
      if (!mayRun(waiter.client)) return true
      waiter.place = 0
      running.add(waiter)
      waiter.start()
      return false
    })
    for (const [index, waiter] of line.entries()) {
      waiter.place = index + 1
      tell(waiter)
    }
    // A set keeps the order in which they began.
    const others = line.filter((waiter) => hasRoom(waiter.client)).length
    for (const [index, waiter] of [...running].entries()) {
      if (waiter.isAwaited === index < others) continue
      waiter.isAwaited = index < others
      waiter.onAwaited?.(waiter.isAwaited)
    }
  }

  function tell(waiter: Waiter): void {
    if (waiter.onPlace === undefined || waiter.place === 0 || waiter.told === waiter.place) return
    waiter.told = waiter.place
    waiter.onPlace(waiter.place)
  }

  return {
    take(client) {
      const isFull =
        line.length >= counts.queue ||
        ofClient(line, client) >= counts['queue-client'] ||
        ofSite(line, client) >= PER_SITE * counts['queue-client']
      if (!mayRun(client) && isFull) return undefined
      let start = () => {}
      const started = new Promise<void>((resolve) => {
        start = resolve
      })
      const waiter: Waiter = { client, place: -1, told: 0, start, onPlace: undefined, isAwaited: false, onAwaited: undefined }
      line.push(waiter)
      moveUp()
      return {
        ready(onPlace) {
          waiter.onPlace = onPlace
          tell(waiter)
          return started
        },
        leave() {
          running.delete(waiter)
          line = line.filter((each) => each !== waiter)
          moveUp()
        },
        onAwaited(heed) {
          waiter.onAwaited = heed
          if (waiter.isAwaited) heed(true)
        },
      }
    },
  }
}

/** A slot for everybody, for a bench or a lab. */
export const endlessSlots: Slots = { take: () => ({ ready: async () => {}, leave: () => {}, onAwaited: () => {} }) }
