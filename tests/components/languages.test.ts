// A check as a reader of each language sees it: no sentence of the page, nor of the text for a ticket, is left in English.
import { describe, expect, test } from 'vitest'
import { type Diagnosis, diagnose } from '#components/check/diagnose.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { reproduce } from '#lib/reproduce/reproduce.ts'
import { wordsIn } from '#lib/words/language.ts'
import { DEFAULT_LANGUAGE, languageTags, loadLanguage } from '#lib/words/languages.ts'
import { englishWordsIn } from '#tests/support/english-words.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

const others = await Promise.all(languageTags.filter((tag) => tag !== DEFAULT_LANGUAGE).map(loadLanguage))
const names = Object.keys(knownChecks) as CheckName[]

const defaults = checkRequestSchema.parse({ target: 'example.com' })

/** What others said, a server or a library, is told as they said it: a reply from its code on, an alert in quotation marks. */
function withoutQuotes(text: string): string {
  return text.replace(/«\u00a0.*?\u00a0»/gs, '').replace(/(^|[\s(])[2-5]\d\d[ -].*$/gm, '')
}

/** Every sentence of ours. */
function sentencesOf({
  summary,
  stages,
  answers,
  keywords,
  notes,
  findings,
  replies,
  bars,
  waiting,
  handshake,
  matrix,
  ticket,
}: Diagnosis) {
  return [
    ...[summary.chip, summary.title, summary.advice],
    ...stages.flatMap((stage) => [stage.name, stage.note]),
    ...answers.flatMap(({ title, reason }) => [title, reason]),
    ...keywords.map(({ meaning }) => meaning?.means),
    ...notes.map(({ text }) => text),
    ...findings.flatMap(({ title, meaning, todo, who }) => [title, meaning, todo, who]),
    ...replies.flatMap(({ basic, enhancedMeaning, refusal }) => [
      ...[basic, enhancedMeaning, refusal?.title, refusal?.means, refusal?.todo],
      ...[refusal?.who, refusal?.permanence, refusal?.sure, refusal?.wait],
    ]),
    ...bars.map(({ label }) => label),
    ...[waiting?.what, waiting?.title, waiting?.usually],
    handshake?.distrust,
    ...(matrix === undefined
      ? []
      : [matrix.title, ...matrix.rows.flatMap((row) => [row.outcome.words, ...row.cells.map(({ text }) => text)])]),
    ticket,
  ].flatMap((each) => each ?? [])
}

describe.each(others.map((each) => [each.tag, each] as const))('in %s', (_, language) => {
  const leaksOf = (events: CheckEvent[], request: (typeof knownChecks)[CheckName]['request']) => {
    const diagnosis = diagnose(events, { ...defaults, ...request }, language)
    // The chip has the codes of a reply alone, and where it came.
    const chip = diagnosis.summary.chip ?? ''
    return [
      ...(englishWordsIn(chip).length > 0 ? [chip] : []),
      ...sentencesOf(diagnosis).filter((each) => englishWordsIn(withoutQuotes(each)).length > 0),
    ]
  }

  test.each(names)('the commands for other tools beside "%s" are told whole', (name) => {
    const { events, request } = knownChecks[name]
    const remarks = Object.values(reproduce({ ...defaults, ...request }, events)).flatMap((tool) => tool?.remarks ?? [])
    expect(remarks.map((remark) => wordsIn(language, remark)).filter((each) => englishWordsIn(each).length > 0)).toEqual([])
  })

  test.each(names)('the check "%s" is told whole', (name) => {
    const { events, request } = knownChecks[name]
    expect(leaksOf(events, request)).toEqual([])
  })

  test.each(names)('the check "%s" is told while it runs', (name) => {
    const { events, request } = knownChecks[name]
    for (let end = 0; end < events.length; end += 1) expect(leaksOf(events.slice(0, end), request)).toEqual([])
  })
})
