// Many phrases looked for at once: a tree of words, so that a reply costs as much as it has words, however many rules there are.
import { PhraseReader } from '#lib/diagnosis/replies/phrase.ts'
import { type Ending, type Node, PhraseTree } from '#lib/diagnosis/replies/phrase-tree.ts'
import { NOT_YET, Transitions } from '#lib/diagnosis/replies/transitions.ts'

/** How many words a `*` may stand for. */
const GAP = 5
/** Once so many transitions are known, they are all forgotten and worked out anew, so that no texts can fill the memory. */
const MAX_TRANSITIONS = 60_000
/** No word of any phrase. */
const UNKNOWN = -1
/** Numbers in the marks of a state. */
const MARKS = 4
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
  text: string
  value: T
  order: number
  isIn: boolean
}

/** Phrases, written as phrase.ts says, and what each stands for. */
export class PhraseIndex<T> {
  /** By word. */
  private readonly numbers = new Map<string, number>()
  /** By the numbers of words: phrases that may begin with it and that no text has needed yet. Most texts need few of them. */
  private readonly waiting = new Map<number, Waiting<T>[]>()
  /** The same as a table: 1 where some wait. */
  private hasWaiting = new Uint8Array(2 ** 11)
  private readonly reader: PhraseReader
  private readonly tree = new PhraseTree<T>((word) => this.numberOf(word))
  private count = 0
  /**
   * All places of the tree that the same words lead to, taken together as a state when a text first comes there. The first is the root's.
   */
  private states: (readonly Node<T>[])[] = []
  /**
   * What is asked of every state, side by side in memory: a bit for each word that leads on, by the last five bits of its number, as
   * most words lead nowhere; the state behind a `*`, or NOWHERE; where its endings begin and end.
   */
  private marks = new Int32Array(2 ** 12)
  /** What the phrases of all states' endings stand for, and how many of their words are fixed. */
  private values: T[] = []
  private fixed: number[] = []
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

  /** Adds what the phrases stand for; each is read as a whole when a text first holds a word that it may begin with. */
  add(phrases: string, value: T): void {
    for (const text of phrases.split(' / ')) {
      const phrase: Waiting<T> = { text, value, order: this.count++, isIn: false }
      for (const word of this.reader.firstWords(text)) {
        const number = this.numberOf(word)
        const others = this.waiting.get(number)
        if (others === undefined) this.wait(number, [phrase])
        else others.push(phrase)
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
    this.values = []
    this.fixed = []
    this.stateOf([this.tree.root])
  }

  /** Notes the numbers of a word; what may begin with it is put into the tree first. */
  private number(word: string, at: number): void {
    const own = this.numbers.get(word) ?? UNKNOWN
    if (own !== UNKNOWN && this.hasWaiting[own] === 1) this.fetch(own)
    this.own[at] = own
    const letters = lettersOf(word)
    const numbered = letters === undefined ? UNKNOWN : (this.numbers.get(letters) ?? UNKNOWN)
    if (numbered !== UNKNOWN && this.hasWaiting[numbered] === 1) this.fetch(numbered)
    this.numbered[at] = numbered
  }

  private wait(number: number, phrases: Waiting<T>[]): void {
    this.waiting.set(number, phrases)
    if (number >= this.hasWaiting.length) {
      const { hasWaiting } = this
      this.hasWaiting = new Uint8Array(number * 2)
      this.hasWaiting.set(hasWaiting)
    }
    this.hasWaiting[number] = 1
  }

  /** Puts into the tree what may begin with a word. Nothing that was found before can change by it. */
  private fetch(number: number): void {
    for (const phrase of this.waiting.get(number) ?? []) {
      if (!phrase.isIn) this.tree.insert(this.reader.read(phrase.text), phrase.value, phrase.order)
      phrase.isIn = true
    }
    this.waiting.delete(number)
    this.hasWaiting[number] = 0
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
    const mark = number * MARKS
    const last = marks[mark + 3] ?? 0
    for (let each = marks[mark + 2] ?? 0; each < last; each++) found(this.values[each] as T, from, at, this.fixed[each] ?? 0)
    if (at >= this.length) return
    this.follow(number, marks[mark] ?? 0, from, at, found)
    const gap = marks[mark + 1] ?? NOWHERE
    if (gap === NOWHERE) return
    const onward = marks[gap * MARKS] ?? 0
    const end = Math.min(at + GAP, this.length - 1)
    for (let skip = at; skip <= end; skip++) this.follow(gap, onward, from, skip, found)
  }

  private step(state: number, number: number): number {
    const known = this.transitions.get(state, number)
    return known === NOT_YET ? this.workOut(state, number) : known
  }

  private workOut(state: number, number: number): number {
    const next: Node<T>[] = []
    for (const { edges } of this.states[state] ?? []) {
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
    this.states.push(nodes)
    const first = this.values.length
    for (const { value, fixed } of endings) {
      this.values.push(value)
      this.fixed.push(fixed)
    }
    const last = this.values.length
    let onward = 0
    for (const { edges } of nodes) for (const { words } of edges?.values() ?? []) for (const word of words) onward |= 1 << word
    const gaps = nodes.flatMap(({ gap }) => gap ?? [])
    const gap = gaps.length > 0 ? this.stateOf(gaps) : NOWHERE
    const mark = number * MARKS
    if (mark >= this.marks.length) {
      const { marks } = this
      this.marks = new Int32Array(mark * 2)
      this.marks.set(marks)
    }
    this.marks.set([onward, gap, first, last], mark)
    return number
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

/** `ofr#` for `ofr_506`: providers number their codes. */
function lettersOf(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1)
  if (!(last >= 48 && last <= 57) || word.length > 24) return undefined
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return undefined
  const letters = /^[a-z_]+(?=\d[\d_]*$)/.exec(word)?.[0]
  return letters === undefined ? undefined : `${letters}#`
}
