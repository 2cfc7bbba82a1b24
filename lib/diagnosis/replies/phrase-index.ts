// Many phrases looked for at once: a tree of words, so that a reply costs as much as it has words, however many rules there are.
import { parsePhrases, type Step } from '#lib/diagnosis/replies/phrase.ts'

/** How many words a `*` may stand for. */
const GAP = 5

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

interface Node<T> {
  /** By the words that lead on, joined: phrases that begin alike share their beginning. */
  edges: Map<string, { words: readonly string[]; to: Node<T> }>
  /** The same by single word; made when a text first comes here. */
  byWord: Map<string, Node<T>[]> | undefined
  gap: Node<T> | undefined
  found: { value: T; fixed: number }[] | undefined
}

/** Phrases, written as phrase.ts says, and what each stands for. */
export class PhraseIndex<T> {
  private readonly root: Node<T> = newNode()
  private readonly classes: Readonly<Record<string, string>>

  constructor(classes: Readonly<Record<string, string>>) {
    this.classes = classes
  }

  /** Adds what the phrases stand for. Throws on a class that there is not. */
  add(phrases: string, value: T): void {
    for (const steps of parsePhrases(phrases, this.classes)) this.insert(steps, value)
  }

  /** Calls back for every phrase in the words, also for those within others. */
  find(words: readonly string[], found: (hit: Hit<T>) => void): void {
    for (let at = 0; at < words.length; at++) walk(this.root, words, at, at, found)
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
        edge = { words: step, to: newNode() }
        node.edges.set(key, edge)
      }
      node = edge.to
    }
    node.found ??= []
    if (!node.found.some((each) => each.value === value)) node.found.push({ value, fixed })
  }
}

function newNode<T>(): Node<T> {
  return { edges: new Map(), byWord: undefined, gap: undefined, found: undefined }
}

function walk<T>(node: Node<T>, words: readonly string[], from: number, at: number, found: (hit: Hit<T>) => void): void {
  if (node.found !== undefined) for (const { value, fixed } of node.found) found({ value, from, to: at, fixed })
  const word = words[at]
  if (word === undefined) return
  if (node.edges.size > 0) {
    node.byWord ??= indexed(node)
    const next = node.byWord.get(word)
    if (next !== undefined) for (const each of next) walk(each, words, from, at + 1, found)
    const numbered = lettersOf(word)
    if (numbered !== '') for (const each of node.byWord.get(numbered) ?? []) walk(each, words, from, at + 1, found)
  }
  if (node.gap !== undefined) {
    const last = Math.min(at + GAP, words.length)
    for (let skip = at; skip <= last; skip++) walk(node.gap, words, from, skip, found)
  }
}

function indexed<T>(node: Node<T>): Map<string, Node<T>[]> {
  const byWord = new Map<string, Node<T>[]>()
  for (const { words, to } of node.edges.values()) {
    for (const word of words) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [to])
      else known.push(to)
    }
  }
  return byWord
}

/** `ofr#` for `ofr_506`: providers number their codes. */
function lettersOf(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  if (!(last >= 48 && last <= 57) || word.length > 24) return ''
  const letters = /^[a-z_]+(?=\d[\d_]*$)/.exec(word)?.[0]
  return letters === undefined ? '' : `${letters}#`
}
