// Phrases as a tree of words: those that begin alike share their beginning.
import type { Part, Step } from '#lib/diagnosis/replies/phrase.ts'

/** What a phrase that ends here stands for. */
export interface Ending<T> {
  value: T
  /** How many words of it are fixed. */
  fixed: number
  /** The phrase's place among all that were added: which is named first must not hang on which text came first. */
  order: number
}

/** A place in the tree. */
export interface Node<T> {
  /** By the words that lead on, joined. */
  edges: Map<string, { words: readonly number[]; to: Node<T> }> | undefined
  gap: Node<T> | undefined
  endings: Ending<T>[] | undefined
  /** How many words lead here. */
  fixed: number
  /** Is it behind a `*`? Another one, where what stands between them is optional, adds nothing. */
  isGap: boolean
}

/** A step with its words joined, and numbered. */
interface KnownStep {
  key: string
  words: readonly number[]
}

/** The tree; it gives no words back, and only grows. */
export class PhraseTree<T> {
  readonly root: Node<T> = newNode(0, false)
  private readonly steps = new Map<Step, KnownStep>()
  private readonly numberOf: (word: string) => number

  /** @param numberOf the number that a word has in the edges */
  constructor(numberOf: (word: string) => number) {
    this.numberOf = numberOf
  }

  insert(parts: readonly Part[], value: T, order: number): void {
    let ends = [this.root]
    for (const part of parts) ends = this.behind(ends, part)
    for (const node of ends) {
      node.endings ??= []
      if (!node.endings.some((each) => each.value === value)) node.endings.push({ value, fixed: node.fixed, order })
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
        if (node.isGap) continue
        node.gap ??= newNode(node.fixed, true)
        node = node.gap
        continue
      }
      const { key, words } = this.known(step)
      node.edges ??= new Map()
      let edge = node.edges.get(key)
      if (edge === undefined) {
        edge = { words, to: newNode(node.fixed + 1, false) }
        node.edges.set(key, edge)
      }
      node = edge.to
    }
    return node
  }

  private known(step: readonly string[]): KnownStep {
    let known = this.steps.get(step)
    if (known === undefined) {
      known = { key: step.join(' '), words: step.map(this.numberOf) }
      this.steps.set(step, known)
    }
    return known
  }
}

function newNode<T>(fixed: number, isGap: boolean): Node<T> {
  return { edges: undefined, gap: undefined, endings: undefined, fixed, isGap }
}
