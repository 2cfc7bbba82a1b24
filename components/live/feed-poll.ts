// The way without WebSockets: each request waits on the server until there is something new, then the next one is made.
import type { FeedWorld } from '#components/live/feed.ts'
import type { CheckEvent } from '#lib/check/event.ts'

interface PollOptions {
  world: FeedWorld
  /** The path to ask, from the last event known on. */
  pathAfter(): string
  onAnswer(events: CheckEvent[], done: boolean): void
  /** Told once; the poll is over then. */
  onFail(end: 'lost' | 'gone' | 'refused'): void
}

export interface Poll {
  close(): void
}

/** Polls until it fails or is closed. */
export function pollEvents(options: PollOptions): Poll {
  const abort = new AbortController()
  run(options, abort.signal).catch(() => {
    if (!abort.signal.aborted) options.onFail('lost')
  })
  return { close: () => abort.abort() }
}

async function run(options: PollOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const answer = await options.world.fetch(options.pathAfter(), { signal, headers: { accept: 'application/json' } })
    if (signal.aborted) return
    if (answer.status === 404 || answer.status === 410) return options.onFail('gone')
    if (answer.status === 403) return options.onFail('refused')
    if (!answer.ok) return options.onFail('lost')
    const { events, done }: { events: CheckEvent[]; done: boolean } = await answer.json()
    if (signal.aborted) return
    options.onAnswer(events, done)
  }
}
