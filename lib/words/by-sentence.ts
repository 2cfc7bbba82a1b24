// Sentences that are their own names: what stands beside a rule in the sources in English, and is found under that in another
// language. For what programs read in English, and people in their own.
import { day } from '#lib/words/day.ts'
import { list } from '#lib/words/duration.ts'

/** What a language says, by the English sentence. `{}` in both stands for what was put in, in the same order. */
export type SentenceTexts = Readonly<Record<string, string>>

/** A sentence as the language has it; one that it has not stays English. */
export function sentenceIn(sentence: string, texts: SentenceTexts, tag: string): string {
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
function known(sentence: string, texts: SentenceTexts): string | undefined {
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

/** Nothing of ours that is put in is longer. What a server wrote may be, and is not looked through for our words. */
const MAX_PART = 1_000

/** A part: a duration or a day as that language writes it, a sentence of its own, several of them, or a list of names. */
function partIn(part: string, texts: SentenceTexts, tag: string): string {
  if (part.length > MAX_PART) return part
  if (/^\d+(\.\d)? (ms|s|min)( \d+ s)?$/.test(part)) return durationIn(part, tag)
  if (isDay(part)) return day(new Date(`${part} UTC`).toISOString(), tag)
  const whole = sentenceIn(part, texts, tag)
  if (whole !== part) return whole
  const phrases = part.split('; ')
  if (phrases.length > 1) return phrases.map((each) => partIn(each, texts, tag)).join(tag === 'fr' ? '\u202f; ' : '; ')
  const names = part.split(/, | and /)
  const said = names.map((name) => nameIn(name, texts, tag))
  return said.every((each, index) => each === names[index]) ? part : list(said, tag)
}

/** A server may have put in what only looks like one. */
function isDay(part: string): boolean {
  return /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(part) && !Number.isNaN(Date.parse(`${part} UTC`))
}

/** A name stands with a capital letter where it begins a sentence. */
function nameIn(name: string, texts: SentenceTexts, tag: string): string {
  return known(`${name.charAt(0).toLowerCase()}${name.slice(1)}`, texts) ?? sentenceIn(name, texts, tag)
}

function durationIn(text: string, tag: string): string {
  const numbers = /\d+(\.\d)?/g
  const inWords = (number: string) => Number(number).toLocaleString(tag, { minimumFractionDigits: number.includes('.') ? 1 : 0 })
  return text.replace(numbers, inWords).replaceAll(' ', '\u00a0')
}
