// Many phrases looked for at once: a tree of words, so that a reply costs as much as it has words, however many rules there are.
import { type Part, PhraseReader, type Step } from '#lib/diagnosis/replies/phrase.ts'

/** How many words a `*` may stand for. */
const GAP = 5
/** So many states are kept; what texts lead to beyond them is worked out anew each time, so that no text can fill the memory. */
const MAX_STATES = 100_000
/** No word of any phrase. */
const UNKNOWN = -1

/** What a word counts as: itself, and with other digits behind its letters. */
interface WordNumbers {
  own: number
  numbered: number
}
const NOBODYS: WordNumbers = { own: UNKNOWN, numbered: UNKNOWN }

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

/** What a phrase that ends here stands for. */
interface Found<T> {
  value: T
  fixed: number
  /** The phrase's place among all that were added: which is named first must not hang on which text came first. */
  order: number
}

/** A place in the tree of phrases. */
interface Node<T> {
  /** By the words that lead on, joined: phrases that begin alike share their beginning. */
  edges: Map<string, { words: readonly number[]; to: Node<T> }> | undefined
  gap: Node<T> | undefined
  found: Found<T>[] | undefined
  /** How many words lead here. */
  fixed: number
}

/** All places that the same words lead to, taken together when a text first comes there. */
interface State<T> {
  nodes: readonly Node<T>[]
  /** null where nothing leads on. */
  next: Map<number, State<T> | null>
  gap: State<T> | undefined
  found: readonly Found<T>[]
}

/** A phrase that is not in the tree yet. */
interface Waiting<T> {
  parts: readonly Part[]
  value: T
  order: number
  isIn: boolean
}

/** A step with its words joined, and numbered. */
interface KnownStep {
  key: string
  words: readonly number[]
}

/** Phrases, written as phrase.ts says, and what each stands for. */
export class PhraseIndex<T> {
  private readonly root: Node<T> = newNode(0)
  private start: State<T> | undefined
  private readonly numbers = new Map<string, number>()
  /** Of words that stand in phrases, and are all in the tree that they may begin. */
  private readonly cached = new Map<string, WordNumbers>()
  private readonly reader: PhraseReader
  private readonly steps = new Map<Step, KnownStep>()
  /** Phrases that no text has needed yet, by each word that they may begin with: most texts need few of them. */
  private readonly waiting = new Map<string, Waiting<T>[]>()
  private states = 0
  private count = 0

  constructor(classes: Readonly<Record<string, string>>) {
    this.reader = new PhraseReader(classes)
  }

  /** Adds what the phrases stand for. Throws on a class that there is not. */
  add(phrases: string, value: T): void {
    for (const parts of this.reader.read(phrases)) {
      const phrase: Waiting<T> = { parts, value, order: this.count++, isIn: false }
      for (const word of firstWords(parts)) {
        const others = this.waiting.get(word)
        if (others === undefined) this.waiting.set(word, [phrase])
        else others.push(phrase)
      }
    }
  }

  /** Calls back for every phrase in the words, also for those within others. */
  find(words: readonly string[], found: (hit: Hit<T>) => void): void {
    const known = words.map((word) => this.numbersOf(word))
    this.start ??= this.stateOf([this.root])
    for (let at = 0; at < known.length; at++) if (known[at] !== NOBODYS) this.follow(this.start, known, at, at, found)
  }

  /** The numbers of a word, and of what it stands for; what may begin with it is put into the tree first. */
  private numbersOf(word: string): WordNumbers {
    const cached = this.cached.get(word)
    if (cached !== undefined) return cached
    const letters = lettersOf(word)
    this.fetch(word)
    if (letters !== undefined) this.fetch(letters)
    const own = this.numbers.get(word) ?? UNKNOWN
    const numbered = letters === undefined ? UNKNOWN : (this.numbers.get(letters) ?? UNKNOWN)
    if (own === UNKNOWN && numbered === UNKNOWN) return NOBODYS
    const numbers = { own, numbered }
    // Words with digits behind them are endless.
    if (letters === undefined) this.cached.set(word, numbers)
    return numbers
  }

  /** Puts into the tree what may begin with a word. Nothing that was found before can change by it. */
  private fetch(word: string): void {
    const phrases = this.waiting.get(word)
    if (phrases === undefined) return
    this.waiting.delete(word)
    for (const phrase of phrases) {
      if (!phrase.isIn) this.insert(phrase)
      phrase.isIn = true
    }
  }

  /** Goes on with the word at a place, as all that it stands for. */
  private follow(state: State<T>, known: readonly WordNumbers[], from: number, at: number, found: (hit: Hit<T>) => void): void {
    const { own, numbered } = known[at] ?? NOBODYS
    if (own !== UNKNOWN) {
      const next = this.step(state, own)
      if (next !== null) this.walk(next, known, from, at + 1, found)
    }
    if (numbered !== UNKNOWN) {
      const next = this.step(state, numbered)
      if (next !== null) this.walk(next, known, from, at + 1, found)
    }
  }

  private walk(state: State<T>, known: readonly WordNumbers[], from: number, at: number, found: (hit: Hit<T>) => void): void {
    for (const { value, fixed } of state.found) found({ value, from, to: at, fixed })
    if (at >= known.length) return
    if (known[at] !== NOBODYS) this.follow(state, known, from, at, found)
    if (state.gap === undefined) return
    const last = Math.min(at + GAP, known.length - 1)
    for (let skip = at; skip <= last; skip++) if (known[skip] !== NOBODYS) this.follow(state.gap, known, from, skip, found)
  }

  private step(state: State<T>, number: number): State<T> | null {
    const known = state.next.get(number)
    if (known !== undefined) return known
    const nodes = state.nodes.flatMap(({ edges }) =>
      [...(edges?.values() ?? [])].filter(({ words }) => words.includes(number)).map(({ to }) => to),
    )
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
    const found = nodes.flatMap((node) => node.found ?? []).sort((a, b) => a.order - b.order)
    return { nodes, next: new Map(), gap, found }
  }

  private insert({ parts, value, order }: Waiting<T>): void {
    let ends = [this.root]
    for (const part of parts) ends = this.behind(ends, part)
    for (const node of ends) {
      node.found ??= []
      if (!node.found.some((each) => each.value === value)) node.found.push({ value, fixed: node.fixed, order })
    }
  }

  private behind(nodes: Node<T>[], part: Part): Node<T>[] {
    const [only] = part
    // By far the most parts are a single word.
    if (nodes.length === 1 && part.length === 1 && nodes[0] !== undefined && only !== undefined) return [this.onward(nodes[0], only)]
    const all = new Set<Node<T>>()
    for (const node of nodes) for (const way of part) all.add(this.onward(node, way))
    return [...all]
  }

  /** The place that the steps lead to, made where there is none yet. */
  private onward(from: Node<T>, steps: readonly Step[]): Node<T> {
    let node = from
    for (const step of steps) {
      if (step === '*') {
        node.gap ??= newNode(node.fixed)
        node = node.gap
        continue
      }
      const { key, words } = this.known(step)
      node.edges ??= new Map()
      let edge = node.edges.get(key)
      if (edge === undefined) {
        edge = { words, to: newNode(node.fixed + 1) }
        node.edges.set(key, edge)
      }
      node = edge.to
    }
    return node
  }

  private known(step: readonly string[]): KnownStep {
    let known = this.steps.get(step)
    if (known === undefined) {
      known = { key: step.join(' '), words: step.map((word) => this.numberOf(word)) }
      this.steps.set(step, known)
    }
    return known
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

/** Every word that a phrase may begin with. */
function firstWords(parts: readonly Part[]): Set<string> {
  const words = new Set<string>()
  for (const part of parts) {
    for (const [first] of part) if (first !== undefined && first !== '*') for (const word of first) words.add(word)
    // An optional part leaves the beginning to the next one.
    if (part.every((way) => way.length > 0)) break
  }
  return words
}

function newNode<T>(fixed: number): Node<T> {
  return { edges: undefined, gap: undefined, found: undefined, fixed }
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
