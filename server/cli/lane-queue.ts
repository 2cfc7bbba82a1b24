// Puts the lines of several connections that stand at the same time one after the other, for a terminal, where nothing
// that was printed can be moved any more.
import type { CheckEvent } from '#lib/check/event.ts'
import type { TranscriptLine } from '#lib/transcript/line.ts'

export interface LaneQueue {
  /** Takes an event and its lines; gives the texts to print now. */
  add(event: CheckEvent, lines: readonly TranscriptLine[]): string[]
}

/**
 * `whole`: each connection is printed once it is over, behind a blank line. `stream`: the first is printed as it goes, and
 * what comes on others meanwhile waits until it is over.
 */
export function createLaneQueue(mode: 'whole' | 'stream', text: (line: TranscriptLine) => string): LaneQueue {
  const held = new Map<number, string[]>()
  const over = new Set<number>()
  let front: number | undefined

  function say(event: CheckEvent, texts: string[]): string[] {
    const { attempt } = event
    if (attempt === undefined) return texts
    if (front === undefined && mode === 'stream') front = attempt
    if (attempt === front) return texts
    held.set(attempt, [...(held.get(attempt) ?? []), ...texts])
    return []
  }

  /** Prints what was held of a connection. */
  function release(attempt: number): string[] {
    const texts = held.get(attempt) ?? []
    held.delete(attempt)
    return texts.length === 0 ? [] : ['', ...texts]
  }

  function end(attempt: number): string[] {
    over.add(attempt)
    if (mode === 'whole') return release(attempt)
    if (attempt !== front) return []
    const waiting = [...held.keys()].sort((a, b) => a - b)
    front = waiting.find((each) => !over.has(each))
    return [...waiting.filter((each) => over.has(each)), ...(front === undefined ? [] : [front])].flatMap(release)
  }

  return {
    add(event, lines) {
      const texts = lines.map(text)
      if (event.kind === 'done') return [...[...held.keys()].sort((a, b) => a - b).flatMap(release), ...texts]
      const said = say(event, texts)
      const isEnd = event.kind === 'closed' || event.kind === 'unreachable'
      return isEnd && event.attempt !== undefined ? [...said, ...end(event.attempt)] : said
    },
  }
}
