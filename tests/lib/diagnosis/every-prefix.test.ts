// What holds of every rule at every moment of every check: nothing throws, nothing rests on what was not seen, and every
// sentence is whole.
import { describe, expect, test } from 'vitest'
import { checkEventSchema } from '#lib/check/event.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { answerIds } from '#lib/diagnosis/model.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { stageOrder } from '#lib/diagnosis/position.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { timeline } from '#lib/diagnosis/timeline.ts'
import { waiting } from '#lib/diagnosis/waiting.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { words } from '#lib/words/en.ts'
import { findingWords } from '#lib/words/findings.ts'
import type { Message } from '#lib/words/message.ts'
import { prefixes } from '#tests/support/events.ts'
import { everyCheck } from '#tests/support/known-checks.ts'

const isWhole = (sentence: string) =>
  sentence.trim() === sentence && sentence !== '' && !/undefined|NaN|Infinity|null\b(?! MX)|\[object|!| {2}| \.|\.\./.test(sentence)

describe.each(everyCheck)('%s', (_, { events, request }) => {
  const all = prefixes(events)

  test('is made of events that the journal takes', () => {
    for (const event of events) expect(checkEventSchema.parse(event)).toEqual(event)
    expect(events.map((each) => each.seq)).toEqual(events.map((_each, index) => index))
  })

  test('says only whole sentences, at every moment', () => {
    for (const prefix of all) {
      const summary = summarise(prefix, request)
      const wait = waiting(prefix, request)
      const said: (Message | undefined)[] = [
        summary.title,
        summary.advice,
        summary.chip,
        ...answerIds.flatMap((id) => [answers(prefix, request)[id].title, answers(prefix, request)[id].reason]),
        ...notes(prefix).map((each) => each.text),
        ...progress(prefix, request).map((each) => each.note),
        ...(wait === undefined ? [] : [wait.what, wait.title, wait.usually]),
      ]
      const sentences = said.flatMap((message) => (message === undefined ? [] : [words(message)]))
      const found = findings(prefix, request).flatMap((each) => Object.values(findingWords(each)))
      for (const sentence of [...sentences, ...found]) expect(sentence, `after ${prefix.length} events`).toSatisfy(isWhole)
    }
  })

  test('rests every statement on events that were seen', () => {
    for (const prefix of all) {
      const said = [...Object.values(answers(prefix, request)), ...findings(prefix, request), summarise(prefix, request)]
      const seqs = [...said.flatMap((each) => each.because), ...notes(prefix).map((each) => each.seq)]
      expect(seqs.every((seq) => prefix[seq] !== undefined)).toBe(true)
    }
  })

  test('has a verdict only where it can show why', () => {
    for (const answer of Object.values(answers(events, request))) if (answer.verdict !== 'unknown') expect(answer.because).not.toEqual([])
    for (const finding of findings(events, request)) expect(finding.because).not.toEqual([])
  })

  test('has at most one note below a line, in order', () => {
    for (const prefix of all) {
      const seqs = notes(prefix).map((each) => each.seq)
      expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b))
    }
  })

  test('walks the stages in order, with times that add up', () => {
    for (const prefix of all) {
      const stages = progress(prefix, request)
      expect(stages.map((each) => each.id)).toEqual(stageOrder(request.tls === 'implicit', request.auth !== undefined))
      expect(stages.filter((each) => each.state === 'running').length).toBeLessThanOrEqual(prefix.at(-1)?.kind === 'done' ? 0 : 2)
      for (const stage of stages) if (stage.tookMs !== undefined) expect(stage.tookMs).toBeGreaterThanOrEqual(0)
      for (const span of timeline(prefix)) expect(span.tookMs).toBeGreaterThanOrEqual(0)
      const last = prefix.at(-1)
      for (const span of timeline(prefix)) expect(span.startedAt + span.tookMs).toBeLessThanOrEqual(last?.at ?? 0)
    }
  })

  test('waits for something while it runs, and for nothing when it is done', () => {
    expect(waiting(events)).toBeUndefined()
    for (const prefix of all.slice(1, -1)) {
      const wait = waiting(prefix)
      expect(wait?.limitMs).toBeGreaterThan(0)
      expect(wait?.since).toBeLessThanOrEqual(prefix.at(-1)?.at ?? 0)
    }
  })

  test('keeps the lines of its transcript as it goes on', () => {
    const lines = transcriptLines(events)
    for (const prefix of all) expect(transcriptLines(prefix)).toEqual(lines.slice(0, transcriptLines(prefix).length))
    expect(lines.map((line) => line.number)).toEqual(lines.map((_line, index) => index + 1))
    for (const line of lines) expect(line.text).not.toMatch(/[\r\n]|undefined/)
  })

  test('never reads a refusal as a missing feature', () => {
    for (const prefix of all) {
      const { commands } = answers(prefix, request)
      const wholeEhlo = prefix.some(
        (event, index) =>
          event.kind === 'receive' && event.code === 250 && event.last === true && /^(eh|lh)lo$/.test(lastVerb(prefix, index) ?? ''),
      )
      if (!wholeEhlo) {
        expect([commands.verdict, commands.keywords]).toEqual(['unknown', []])
        expect(findings(prefix, request).map((each) => each.id)).not.toContain('no-starttls')
      }
    }
  })
})

function lastVerb(events: (typeof everyCheck)[number][1]['events'], before: number): string | undefined {
  const sent = events.slice(0, before).findLast((event) => event.kind === 'send')
  return sent?.kind === 'send' ? sent.verb : undefined
}
