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

/** Says the first nothing that the second, which ends at the same words, does not say better? */
type IsLess<T> = (a: Ending<T>, b: Ending<T>) => boolean

interface PhraseIndexOptions<T> {
  /** Transitions that are kept between two texts. */
  most?: number | undefined
  /** What need not be told of two phrases that begin and end at the same words. */
  isLess?: IsLess<T>
}

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
  /**
   * What is asked of every state, side by side in memory. First a bit for each word that leads on, by the last five bits of its number:
   * most words lead nowhere, and are told by this. Then twice the state behind a `*`, or NOWHERE, and one more where phrases end.
   */
  private marks = new Int32Array(2 ** 11)
  private transitions = new Transitions()
  /** The text's words: their own numbers, and those they have with other digits behind their letters. */
  private own = new Int32Array(64)
  private numbered = new Int32Array(64)
  private length = 0

  private readonly most: number
  private readonly isLess: IsLess<T> | undefined

  /** @param classes words by class, separated by spaces */
  constructor(classes: Readonly<Record<string, string>>, { most = MAX_TRANSITIONS, isLess }: PhraseIndexOptions<T> = {}) {
    this.most = most
    this.isLess = isLess
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
    const { marks } = this
    const mark = marks[number * 2 + 1] ?? 0
    if ((mark & 1) === 1) for (const { value, fixed } of this.states[number]?.endings ?? []) found(value, from, at, fixed)
    if (at >= this.length) return
    this.follow(number, marks[number * 2] ?? 0, from, at, found)
    const gap = mark >> 1
    if (gap === NOWHERE) return
    const onward = marks[gap * 2] ?? 0
    const last = Math.min(at + GAP, this.length - 1)
    for (let skip = at; skip <= last; skip++) this.follow(gap, onward, from, skip, found)
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
    const all = nodes.flatMap((node) => node.endings ?? []).sort((a, b) => a.order - b.order)
    const { isLess } = this
    const endings = isLess === undefined ? all : all.filter((each) => !all.some((other) => isLess(each, other)))
    this.states.push({ nodes, endings })
    const gaps = nodes.flatMap(({ gap }) => gap ?? [])
    const gap = gaps.length > 0 ? this.stateOf(gaps) : NOWHERE
    let onward = 0
    for (const { edges } of nodes) for (const { words } of edges?.values() ?? []) for (const word of words) onward |= 1 << word
    this.mark(number, onward, gap * 2 + (endings.length > 0 ? 1 : 0))
    return number
  }

  private mark(state: number, onward: number, mark: number): void {
    if (state * 2 >= this.marks.length) {
      const { marks } = this
      this.marks = new Int32Array(state * 4)
      this.marks.set(marks)
    }
    this.marks[state * 2] = onward
    this.marks[state * 2 + 1] = mark
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
