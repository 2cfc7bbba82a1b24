// Problems in the reader's language. What the API says is English by contract, and each sentence stands beside the rule that it
// explains; so the English sentence is itself the name under which another language has it.
import type { Problem } from '#lib/problem.ts'

/** What a language says, by the English sentence. `{}` in both stands for what was put in, in the same order. */
export type ProblemTexts = Readonly<Record<string, string>>

/** The problem as a reader of that language is told it. What it has no words for stays English. */
export function problemIn(why: Problem, texts: ProblemTexts, tag: string): Problem {
  const fields = why.fields && Object.fromEntries(Object.entries(why.fields).map(([path, said]) => [path, sentenceIn(said, texts, tag)]))
  return { ...why, message: sentenceIn(why.message, texts, tag), ...(fields === undefined ? {} : { fields }) }
}

/** One sentence of a problem. */
export function sentenceIn(sentence: string, texts: ProblemTexts, tag: string): string {
  const whole = known(sentence, texts)
  if (whole !== undefined) return whole
  for (const [english, said] of Object.entries(texts)) {
    const found = english.includes('{}') ? putInto(english, sentence) : undefined
    if (found === undefined) continue
    const rest = found.map((each) => partIn(each, texts, tag))
    return said.replace(/\{\}/g, () => rest.shift() ?? '')
  }
  return sentence
}

/** A visitor's own words may be put in, such as `constructor`. */
function known(sentence: string, texts: ProblemTexts): string | undefined {
  return Object.hasOwn(texts, sentence) ? texts[sentence] : undefined
}

/** What was put in, where the sentence is made like that. */
function putInto(english: string, sentence: string): string[] | undefined {
  const pieces = english.split('{}')
  const found: string[] = []
  let at = pieces[0]?.length ?? 0
  if (!sentence.startsWith(pieces[0] ?? '')) return undefined
  for (const [index, piece] of pieces.slice(1).entries()) {
    const isLast = index === pieces.length - 2
    const next = isLast ? sentence.length - piece.length : sentence.indexOf(piece, at)
    if (next < at || !sentence.startsWith(piece, next)) return undefined
    found.push(sentence.slice(at, next))
    at = next + piece.length
  }
  return found
}

/** A part: a duration as that language writes it, a list, or names that it has words for. */
function partIn(part: string, texts: ProblemTexts, tag: string): string {
  if (/^\d+(\.\d)? (ms|s|min)( \d+ s)?$/.test(part)) {
    return part
      .replace(/\d+(\.\d)?/g, (number) => Number(number).toLocaleString(tag, { minimumFractionDigits: number.includes('.') ? 1 : 0 }))
      .replaceAll(' ', '\u00a0')
  }
  const names = part.split(/, | and /)
  const said = names.map((name) => known(name, texts) ?? known(`${name.charAt(0).toLowerCase()}${name.slice(1)}`, texts) ?? name)
  return said.every((each, index) => each === names[index]) ? part : new Intl.ListFormat(tag, { type: 'conjunction' }).format(said)
}
