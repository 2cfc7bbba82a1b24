// How phrases are written, and read.
import { tokenize } from '#lib/diagnosis/replies/tokens.ts'

/** Any of these words, or `*` for up to five words of any kind. */
export type Step = readonly string[] | '*'

/**
 * Phrases are written in words, with `(a|b c)` for alternatives (an empty one makes it optional), `*` for up to five words of any
 * kind, `@name` for a class of words, `ofr#` for a word of these letters and any digits, and `<addr>` and `<ip>` for what
 * tokens.ts puts in their place. ` / ` separates whole phrases.
 * @param classes words by class, separated by spaces
 */
export function parsePhrases(phrases: string, classes: Readonly<Record<string, string>>): Step[][] {
  return phrases.split(' / ').flatMap((phrase) => {
    // A gap at the end adds nothing.
    const all = parsePhrase(phrase.replace(/( \*)+$/, ''), classes)
    for (const steps of all) {
      if (!steps.some((step) => step !== '*')) throw new Error(`A phrase has at least one word: ${phrase}`)
    }
    return all
  })
}

function parsePhrase(phrase: string, classes: Readonly<Record<string, string>>): Step[][] {
  let all: Step[][] = [[]]
  for (const part of phrase.match(/\([^)]*\)|[^\s()]+/g) ?? []) {
    const ways = part.startsWith('(') ? part.slice(1, -1).split('|') : [part]
    const read = ways.map((way) => way.split(' ').flatMap((word) => stepsOf(word, classes)))
    // Single words are one step together, so that a phrase has few ways to be read.
    const single = [...new Set(read.flatMap((steps) => (steps.length === 1 && steps[0] !== '*' ? (steps[0] ?? []) : [])))].sort()
    const others = read.filter((steps) => steps.length !== 1 || steps[0] === '*')
    const options: Step[][] = single.length > 0 ? [[single], ...others] : others
    all = all.flatMap((before) => options.map((steps) => [...before, ...steps]))
  }
  return all
}

function stepsOf(word: string, classes: Readonly<Record<string, string>>): Step[] {
  if (word === '') return []
  if (word === '*') return ['*']
  if (/^([a-z_]+#|<[a-z]+>)$/.test(word)) return [[word]]
  if (!word.startsWith('@')) return tokenize(word).words.map((each) => [each])
  const members = classes[word.slice(1)]
  if (members === undefined) throw new Error(`There is no class of words ${word}, only ${Object.keys(classes).join(', ')}.`)
  return [members.split(' ')]
}
