// Many phrases looked for at once: a tree of words, so that a reply costs as much as it has words, however many rules there are.
import { type Part, PhraseReader } from '#lib/diagnosis/replies/phrase.ts'
import { type Ending, type Node, PhraseTree } from '#lib/diagnosis/replies/phrase-tree.ts'
import { NOT_YET, Transitions } from '#lib/diagnosis/replies/transitions.ts'

/** How many words a `*` may stand for. */
const GAP = 5
/** Once so many transitions are known, they are all forgotten and worked out anew, so that no texts can fill the memory. */
const MAX_TRANSITIONS = 60_000
/** No word of any phrase. */
const UNKNOWN = -1
/** What may lead on from the root: it still grows. */
const EVERY = -1
/** No state: nothing leads on. */
const NOWHERE = -1

/** Told of a phrase: what it stands for, the indices of its first word and behind its last one, and how many words of it are fixed. */
export type Found<T> = (value: T, from: number, to: number, fixed: number) => void

/** A phrase that is not in the tree yet. */
interface Waiting<T> {
  parts: readonly Part[]
  value: T
  order: number
  isIn: boolean
}

/** A word of the phrases. */
interface Entry<T> {
  /** UNKNOWN until the tree has it. */
  number: number
  /** Phrases that may begin with it and that no text has needed yet: most texts need few of them. */
  waiting: Waiting<T>[] | undefined
}

/** All places of the tree that the same words lead to, taken together when a text first comes there. */
interface State<T> {
  nodes: readonly Node<T>[]
  /** The state behind a `*`, or NOWHERE. */
  gap: number
  /** A bit for each word that leads on, by the last five bits of its number: most words lead nowhere, and are told by this. */
  onward: number
  endings: readonly Ending<T>[]
}

/** Phrases, written as phrase.ts says, and what each stands for. */
export class PhraseIndex<T> {
  private readonly entries = new Map<string, Entry<T>>()
  private readonly reader: PhraseReader
  private readonly tree = new PhraseTree<T>((word) => this.numberOf(word))
  /** How many words have a number. */
  private words = 0
  private count = 0
  /** By their numbers; the first is the root's. */
  private states: State<T>[] = []
  private transitions = new Transitions()
  /** The text's words: their own numbers, and those they have with other digits behind their letters. */
  private own = new Int32Array(64)
  private numbered = new Int32Array(64)
  private length = 0

  private readonly most: number

  /**
   * @param classes words by class, separated by spaces
   * @param most transitions that are kept between two texts
   */
  constructor(classes: Readonly<Record<string, string>>, most = MAX_TRANSITIONS) {
    this.most = most
    this.reader = new PhraseReader(classes)
  }

  /** Adds what the phrases stand for. Throws on a class that there is not. */
  add(phrases: string, value: T): void {
    for (const parts of this.reader.read(phrases)) {
      const phrase: Waiting<T> = { parts, value, order: this.count++, isIn: false }
      for (const word of firstWords(parts)) {
        const entry = this.entryOf(word)
        entry.waiting ??= []
        entry.waiting.push(phrase)
      }
    }
  }

  /** Calls back for every phrase in the words, also for those within others; the callback must not look for any itself. */
  find(words: readonly string[], found: Found<T>): void {
    if (this.transitions.size > this.most || this.states.length === 0) this.begin()
    this.length = words.length
    if (this.own.length < words.length) {
      this.own = new Int32Array(words.length * 2)
      this.numbered = new Int32Array(words.length * 2)
    }
    for (let at = 0; at < words.length; at++) this.number(words[at] ?? '', at)
    for (let at = 0; at < words.length; at++) this.follow(0, EVERY, at, at, found)
  }

  /** With nothing known of where words lead. */
  private begin(): void {
    this.transitions = new Transitions()
    this.states = []
    this.stateOf([this.tree.root])
  }

  /** Notes the numbers of a word; what may begin with it is put into the tree first. */
  private number(word: string, at: number): void {
    const entry = this.entries.get(word)
    this.own[at] = entry === undefined ? UNKNOWN : this.fetched(entry)
    const letters = lettersOf(word)
    const general = letters === undefined ? undefined : this.entries.get(letters)
    this.numbered[at] = general === undefined ? UNKNOWN : this.fetched(general)
  }

  /** The number of a word that all phrases it may begin are in the tree of. Nothing that was found before can change by it. */
  private fetched(entry: Entry<T>): number {
    const { waiting } = entry
    if (waiting === undefined) return entry.number
    entry.waiting = undefined
    for (const phrase of waiting) {
      if (!phrase.isIn) this.tree.insert(phrase.parts, phrase.value, phrase.order)
      phrase.isIn = true
    }
    return entry.number
  }

  /** Goes on with the word at a place, as all that it stands for. */
  private follow(state: number, onward: number, from: number, at: number, found: Found<T>): void {
    const own = this.own[at] ?? UNKNOWN
    if (own !== UNKNOWN && (onward & (1 << own)) !== 0) {
      const next = this.step(state, own)
      if (next !== NOWHERE) this.walk(next, from, at + 1, found)
    }
    const numbered = this.numbered[at] ?? UNKNOWN
    if (numbered !== UNKNOWN && (onward & (1 << numbered)) !== 0) {
      const next = this.step(state, numbered)
      if (next !== NOWHERE) this.walk(next, from, at + 1, found)
    }
  }

  private walk(number: number, from: number, at: number, found: Found<T>): void {
    const state = this.states[number]
    if (state === undefined) return
    for (const { value, fixed } of state.endings) found(value, from, at, fixed)
    if (at >= this.length) return
    this.follow(number, state.onward, from, at, found)
    const behind = state.gap === NOWHERE ? undefined : this.states[state.gap]
    if (behind === undefined) return
    const last = Math.min(at + GAP, this.length - 1)
    for (let skip = at; skip <= last; skip++) this.follow(state.gap, behind.onward, from, skip, found)
  }

  private step(state: number, number: number): number {
    const known = this.transitions.get(state, number)
    return known === NOT_YET ? this.workOut(state, number) : known
  }

  private workOut(state: number, number: number): number {
    const next: Node<T>[] = []
    for (const { edges } of this.states[state]?.nodes ?? []) {
      for (const { words, to } of edges?.values() ?? []) if (words.includes(number)) next.push(to)
    }
    const to = next.length === 0 ? NOWHERE : this.stateOf(next)
    this.transitions.set(state, number, to)
    return to
  }

  private stateOf(nodes: readonly Node<T>[]): number {
    const number = this.states.length
    const endings = nodes.flatMap((node) => node.endings ?? []).sort((a, b) => a.order - b.order)
    let onward = 0
    for (const { edges } of nodes) for (const { words } of edges?.values() ?? []) for (const word of words) onward |= 1 << word
    const state: State<T> = { nodes, gap: NOWHERE, onward, endings }
    this.states.push(state)
    const gaps = nodes.flatMap(({ gap }) => gap ?? [])
    if (gaps.length > 0) state.gap = this.stateOf(gaps)
    return number
  }

  private entryOf(word: string): Entry<T> {
    let entry = this.entries.get(word)
    if (entry === undefined) {
      entry = { number: UNKNOWN, waiting: undefined }
      this.entries.set(word, entry)
    }
    return entry
  }

  private numberOf(word: string): number {
    const entry = this.entryOf(word)
    if (entry.number === UNKNOWN) entry.number = this.words++
    return entry.number
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

/** `ofr#` for `ofr_506`: providers number their codes. */
function lettersOf(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1)
  if (!(last >= 48 && last <= 57) || word.length > 24) return undefined
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return undefined
  const letters = /^[a-z_]+(?=\d[\d_]*$)/.exec(word)?.[0]
  return letters === undefined ? undefined : `${letters}#`
}
