// How phrases are written, and read.
import { tokenize } from '#lib/diagnosis/replies/tokens.ts'

/** Any of these words, or `*` for up to five words of any kind. */
export type Step = readonly string[] | '*'
/** The ways in which one part of a phrase may read; a way without steps makes it optional. */
export type Part = readonly (readonly Step[])[]

const PART = /\([^)]*\)|[^\s()]+/g

/**
 * Reads phrases. They are written in words, with `(a|b c)` for alternatives (an empty one makes it optional), `*` for up to five
 * words of any kind (two in a row are one), `@name` for a class of words, `ofr#` for a word of these letters and any digits, and
 * `<addr>` and `<ip>` for what tokens.ts puts in their place. ` / ` separates whole phrases; they are read one by one.
 */
export class PhraseReader {
  private readonly classes: ReadonlyMap<string, Step>
  /** The same parts stand in many phrases. */
  private readonly known = new Map<string, Part>()

  /** @param classes words by class, separated by spaces */
  constructor(classes: Readonly<Record<string, string>>) {
    this.classes = new Map(Object.entries(classes).map(([name, words]) => [`@${name}`, words.split(' ')]))
  }

  /**
   * Every word that a phrase may begin with: no more of it is read. Throws on a phrase that may read without a word, or begin with a
   * `*`, and on a class at its beginning that there is not.
   */
  firstWords(phrase: string): Set<string> {
    const words = new Set<string>()
    for (const [text] of phrase.matchAll(PART)) {
      const part = this.part(text)
      for (const [first] of part) {
        if (first === '*') throw new Error(`A phrase begins with a word, also where its first ones are left out: ${phrase}`)
        for (const word of first ?? []) words.add(word)
      }
      // An optional part leaves the beginning to the next one.
      if (part.every((way) => way.length > 0)) return words
    }
    throw new Error(`A phrase has at least one word: ${phrase}`)
  }

  /** Throws on a class that there is not. */
  read(phrase: string): Part[] {
    // A gap at the end adds nothing.
    const parts = phrase.replace(/( \*)+$/, '').match(PART) ?? []
    return parts.map((part) => this.part(part))
  }

  private part(text: string): Part {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const ways = text.startsWith('(') ? text.slice(1, -1).split('|') : [text]
    const read = ways.map((way) => way.split(' ').flatMap((word) => this.steps(word)))
    const part = together(read)
    this.known.set(text, part)
    return part
  }

  private steps(word: string): Step[] {
    if (word === '') return []
    if (word === '*') return ['*']
    if (/^([a-z_]+#|<[a-z]+>)$/.test(word)) return [[word]]
    if (!word.startsWith('@')) return tokenize(word).words.map((each) => [each])
    const members = this.classes.get(word)
    if (members === undefined) throw new Error(`There is no class of words ${word}, only ${[...this.classes.keys()].join(', ')}.`)
    return [members]
  }
}

/** Single words are one step together, so that a phrase has few ways to be read. */
function together(ways: Step[][]): Part {
  if (ways.length === 1) return ways
  const isSingle = (steps: Step[]) => steps.length === 1 && steps[0] !== '*'
  const single = [...new Set(ways.filter(isSingle).flat(2))].sort()
  const others = ways.filter((steps) => !isSingle(steps))
  return single.length > 0 ? [[single], ...others] : others
}
