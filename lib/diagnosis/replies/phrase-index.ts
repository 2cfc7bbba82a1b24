// Many phrases looked for at once: a tree of words, so that a reply costs as much as it has words, however many rules there are.
import { parsePhrases, type Step } from '#lib/diagnosis/replies/phrase.ts'

/** How many words a `*` may stand for. */
const GAP = 5
/** So many states are kept; what texts lead to beyond them is worked out anew each time, so that no text can fill the memory. */
const MAX_STATES = 20_000
/** No word of any phrase. */
const UNKNOWN = -1

/** A phrase was found: what it stands for, between which words. */
export interface Hit<T> {
  value: T
  /** Index of its first word. */
  from: number
  /** Index behind its last word. */
  to: number
  /** How many words of it are fixed: longer phrases know better. */
  fixed: number
}

/** A place in the tree of phrases. */
interface Node<T> {
  /** By the words that lead on, joined: phrases that begin alike share their beginning. */
  edges: Map<string, { words: readonly number[]; to: Node<T> }>
  gap: Node<T> | undefined
  found: { value: T; fixed: number }[]
}

/** All places that the same words lead to, taken together when a text first comes there. */
interface State<T> {
  nodes: readonly Node<T>[]
  /** null where nothing leads on. */
  next: Map<number, State<T> | null>
  gap: State<T> | undefined
  found: readonly { value: T; fixed: number }[]
}

/** Phrases, written as phrase.ts says, and what each stands for. */
export class PhraseIndex<T> {
  private readonly root: Node<T> = newNode()
  private start: State<T> | undefined
  private readonly numbers = new Map<string, number>()
  private readonly classes: Readonly<Record<string, string>>
  private states = 0

  constructor(classes: Readonly<Record<string, string>>) {
    this.classes = classes
  }

  /** Adds what the phrases stand for. Throws on a class that there is not. */
  add(phrases: string, value: T): void {
    for (const steps of parsePhrases(phrases, this.classes)) this.insert(steps, value)
    this.start = undefined
  }

  /** Calls back for every phrase in the words, also for those within others. */
  find(words: readonly string[], found: (hit: Hit<T>) => void): void {
    this.start ??= this.stateOf([this.root])
    const numbers = words.map((word) => this.numbers.get(word) ?? UNKNOWN)
    const numbered = words.map((word) => {
      const letters = lettersOf(word)
      return letters === undefined ? UNKNOWN : (this.numbers.get(letters) ?? UNKNOWN)
    })
    for (let at = 0; at < words.length; at++) {
      if (numbers[at] !== UNKNOWN || numbered[at] !== UNKNOWN) this.walk(this.start, numbers, numbered, at, at, found)
    }
  }

  private walk(
    state: State<T>,
    numbers: readonly number[],
    numbered: readonly number[],
    from: number,
    at: number,
    found: (hit: Hit<T>) => void,
  ): void {
    for (const { value, fixed } of state.found) found({ value, from, to: at, fixed })
    if (at >= numbers.length) return
    const number = numbers[at] ?? UNKNOWN
    if (number !== UNKNOWN) {
      const next = this.step(state, number)
      if (next !== null) this.walk(next, numbers, numbered, from, at + 1, found)
    }
    const letters = numbered[at] ?? UNKNOWN
    if (letters !== UNKNOWN) {
      const next = this.step(state, letters)
      if (next !== null) this.walk(next, numbers, numbered, from, at + 1, found)
    }
    if (state.gap === undefined) return
    const last = Math.min(at + GAP, numbers.length)
    for (let skip = at; skip <= last; skip++) this.walk(state.gap, numbers, numbered, from, skip, found)
  }

  private step(state: State<T>, number: number): State<T> | null {
    const known = state.next.get(number)
    if (known !== undefined) return known
    const nodes = state.nodes.flatMap(({ edges }) => [...edges.values()].filter(({ words }) => words.includes(number)).map(({ to }) => to))
    const next = nodes.length === 0 ? null : this.stateOf(nodes)
    if (this.states < MAX_STATES) {
      this.states++
      state.next.set(number, next)
    }
    return next
  }

  private stateOf(nodes: readonly Node<T>[]): State<T> {
    const gaps = nodes.flatMap(({ gap }) => gap ?? [])
    const gap = gaps.length === 0 ? undefined : this.stateOf(gaps)
    return { nodes, next: new Map(), gap, found: nodes.flatMap((node) => node.found) }
  }

  private insert(steps: readonly Step[], value: T): void {
    let node = this.root
    let fixed = 0
    for (const step of steps) {
      if (step === '*') {
        node.gap ??= newNode()
        node = node.gap
        continue
      }
      fixed++
      const key = step.join(' ')
      let edge = node.edges.get(key)
      if (edge === undefined) {
        edge = { words: step.map((word) => this.numberOf(word)), to: newNode() }
        node.edges.set(key, edge)
      }
      node = edge.to
    }
    if (!node.found.some((each) => each.value === value)) node.found.push({ value, fixed })
  }

  private numberOf(word: string): number {
    let number = this.numbers.get(word)
    if (number === undefined) {
      number = this.numbers.size
      this.numbers.set(word, number)
    }
    return number
  }
}

function newNode<T>(): Node<T> {
  return { edges: new Map(), gap: undefined, found: [] }
}

/** `ofr#` for `ofr_506`: providers number their codes. */
function lettersOf(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1)
  if (!(last >= 48 && last <= 57) || word.length > 24) return undefined
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return undefined
  const letters = /^[a-z_]+(?=\d[\d_]*$)/.exec(word)?.[0]
  return letters === undefined ? undefined : `${letters}#`
}
