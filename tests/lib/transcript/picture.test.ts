// The transcript as a picture: what stands in it, that it is nothing but a picture, and that it stays one whatever a server writes.
import { describe, expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import { type PictureParts, transcriptSvg } from '#lib/transcript/picture.ts'
import { hostileEvents } from '#tests/support/hostile-check.ts'
import { printedHostileLines } from '#tests/support/hostile-lines.ts'
import { everyCheck, knownChecks } from '#tests/support/known-checks.ts'

const parts: Omit<PictureParts, 'events'> = {
  target: 'jdoe@example.com',
  createdAt: '2026-11-24T08:31:07.123Z',
  url: 'https://scope.example/c/abc',
  verdict: 'The server is fine, but it knows no such mailbox.',
  tone: 'bad',
  moreLines: (count) => `and ${count} more`,
}
const draw = (events: readonly CheckEvent[], more: Partial<PictureParts> = {}) => transcriptSvg({ ...parts, ...more, events })

/** Reads it as the strictest of parsers would: throws for all that a picture of ours does not have. Gives the texts by their place. */
function read(svg: string): { texts: string[]; height: number } {
  const texts: string[] = []
  const open: string[] = []
  let rest = svg
  let height = 0
  while (rest.trim() !== '') {
    const [all, closing, name = '', attributes = '', empty, text = ''] =
      /^<(\/?)([a-z]+)((?: [\w:-]+="[^"<&]*")*)(\/?)>([^<>"']*)/.exec(rest) ?? []
    if (all === undefined) throw new Error(`That is no part of a picture: ${rest.slice(0, 80)}`)
    if (!['svg', 'title', 'rect', 'path', 'text', 'tspan'].includes(name)) throw new Error(`There is an element ${name}.`)
    for (const [, attribute = ''] of attributes.matchAll(/ ([\w:-]+)=/g)) {
      if (
        !/^(xmlns|xml:space|width|height|viewBox|x|y|rx|d|fill|stroke|stroke-width|font-(family|size|weight)|text-anchor)$/.test(attribute)
      )
        throw new Error(`There is an attribute ${attribute}.`)
    }
    if (closing === '/') expect(open.pop()).toBe(name)
    else if (empty !== '/') open.push(name)
    if (name === 'svg' && closing === '') height = Number(/ height="(\d+)"/.exec(attributes)?.[1])
    if (!/^(?:[^&]|&#\d+;)*$/.test(text)) throw new Error(`An entity is not ours: ${text}`)
    const said = text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    if (name === 'text' && closing === '') texts.push(said)
    else if (name === 'tspan' && closing === '') texts[texts.length - 1] += said
    rest = rest.slice(all.length)
  }
  expect(open).toEqual([])
  return { texts, height }
}

const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} \n]*$/u

describe('the picture of a transcript', () => {
  test('has whom it is about, what it came to, when, the link, and each line with its time', () => {
    const { texts } = read(draw(knownChecks['refused at the recipient'].events))
    expect(texts.slice(0, 3)).toEqual([
      'jdoe@example.com',
      'The server is fine, but it knows no such mailbox.',
      '2026-11-24 08:31 UTC  https://scope.example/c/abc',
    ])
    expect(texts).toContain('RCPT TO:<jdoe@example.com>')
    expect(texts).toContain('550 5.1.1 No such user here')
    expect(texts.filter((each) => /^\d+\.\d{3}$/.test(each)).length).toBeGreaterThan(15)
  })

  test('is the same for the same events', () => {
    const { events } = knownChecks.completed
    expect(draw(events)).toBe(draw(structuredClone(events)))
  })

  test.each(everyCheck)('is a picture and nothing else: %s', (_, { events }) => {
    expect(PLAIN.test(draw(events))).toBe(true)
    expect(read(draw(events)).texts.length).toBeGreaterThan(2)
  })

  test('puts connections that stood at the same time under headings', () => {
    expect(read(draw(knownChecks['every host'].events)).texts).toContain('mx1.example.com:25  192.0.2.25')
  })

  test.each(printedHostileLines.map((line) => [line.slice(0, 60), line]))('shows %j and does nothing else', (_, line) => {
    const events: CheckEvent[] = [{ seq: 0, at: 1, attempt: 0, kind: 'receive', text: line, code: 250, last: true }]
    const svg = draw(events, { target: line, verdict: line, url: line })
    expect(PLAIN.test(svg)).toBe(true)
    const { texts } = read(svg)
    const shown = texts.slice(texts.indexOf('0.001') + 1).join('')
    expect(shown.replace(/ +/g, '')).toContain(line.slice(0, 3).replace(/[\t ]+/g, ''))
  })

  test('breaks long lines, and leaves out what is too much, and says so', () => {
    const [long] = [read(draw([{ seq: 0, at: 0, kind: 'receive', text: `220 ${'W'.repeat(500)}`, code: 220, last: true }])).texts.slice(4)]
    expect(long?.map((row) => row.length)).toEqual([96, 96, 96, 96, 96, 24])
    const { texts, height } = read(draw(hostileEvents))
    expect(texts.at(-1)).toMatch(/^and \d+ more$/)
    expect(height).toBeLessThan(5_000)
  })

  test('keeps every letter of a script from the right in the place that it has on the wire', () => {
    const svg = draw([{ seq: 0, at: 0, kind: 'receive', text: '550 \u05e9\u05dc 5.1.1', code: 550, last: true }])
    const places = [...svg.matchAll(/<tspan x="([\d.]+)">/g)].map((match) => Number(match[1]))
    expect(places).toHaveLength(12)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
