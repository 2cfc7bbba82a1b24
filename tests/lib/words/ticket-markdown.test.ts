// The check as Markdown: what stands in it, and that what servers wrote stays words.
import { describe, expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { english } from '#lib/words/en.ts'
import { french } from '#lib/words/fr.ts'
import type { Language } from '#lib/words/language.ts'
import { ticketMarkdown } from '#lib/words/ticket-markdown.ts'
import { hostileEvents } from '#tests/support/hostile-check.ts'
import { printedHostileLines } from '#tests/support/hostile-lines.ts'
import type { KnownCheck } from '#tests/support/known-check-parts.ts'
import { everyCheck, knownChecks } from '#tests/support/known-checks.ts'

const URL = 'https://scope.example/c/abc'

function markdownOf(events: readonly CheckEvent[], request: KnownCheck['request'], target = request.target, language: Language = english) {
  const list = [...events]
  const parts = {
    summary: summarise(list, request as CheckRequest),
    answers: answers(list, request as CheckRequest),
    findings: findings(list, request as CheckRequest),
  }
  return ticketMarkdown({ ...parts, target, createdAt: '2026-11-24T08:31:07.123Z', url: URL, events }, language)
}

/** What stands before the transcript, and the transcript; the block is read as a parser reads it. */
function split(markdown: string): { before: string; code: string; behind: string } {
  const lines = markdown.split('\n')
  const begin = lines.findIndex((line) => /^`{3,}text$/.test(line))
  const fence = lines[begin]?.replace('text', '') ?? ''
  const ends = (line: string) => /^ {0,3}`+ *$/.test(line) && line.trim().length >= fence.length
  const end = lines.findIndex((line, index) => index > begin && ends(line))
  return { before: lines.slice(0, begin).join('\n'), code: lines.slice(begin + 1, end).join('\n'), behind: lines.slice(end + 1).join('\n') }
}

/** Is there anything in a text of Markdown but words, our headings, lists, stars and link? */
function markupIn(before: string): string[] {
  const rest = before
    .replace(`<${URL}>`, '')
    .replace(/\\[!-/:-@[-`{-~]/g, '')
    .replace(/^\*\*|\*\*$|^#{1,2} |^- /gm, '')
  return rest.match(/[`*_{}[\]<>#|~&!$^]|:\/\/|\bwww\.|^\s*([-+=]|\d+[.)])\s/gim) ?? []
}

describe('a ticket in Markdown', () => {
  test('has the verdict, what decided it, the answers, what is worth knowing and the transcript', () => {
    const { events, request } = knownChecks['refused at the recipient']
    const lines = markdownOf(events, request).split('\n')
    expect(lines[0]).toBe('# smtpscope: jdoe\\@example.com')
    expect(lines[2]).toBe(`2026-11-24 08:31 UTC, <${URL}>`)
    expect(lines[4]).toMatch(/^\*\*The server is fine, but it knows no mailbox jdoe\\@example\.com\..*\*\*$/)
    expect(lines).toContain('Decided by: 550 5.1.1 at RCPT TO')
    expect(lines).toContain('## The answers')
    expect(lines).toContain('## Worth knowing')
    expect(lines).toContain('- The server is up. It greeted us after 10 ms on port 25.')
    expect(split(lines.join('\n')).code).toBe(transcriptText(events).trimEnd())
    expect(lines.slice(-2)).toEqual(['```', ''])
  })

  test('speaks the language it is asked for', () => {
    const { events, request } = knownChecks['null MX']
    expect(markdownOf(events, request, undefined, french)).toContain('## Les réponses\n')
  })

  test.each(everyCheck)('is words and our own markup: %s', (_, { events, request }) => {
    const { before, code, behind } = split(markdownOf(events, request))
    expect(markupIn(before)).toEqual([])
    expect(code).toBe(transcriptText(events).trimEnd())
    expect(behind).toBe('')
  })

  test.each(printedHostileLines.map((line) => [line.slice(0, 60), line]))('stays so where a server says %j', (_, line) => {
    const { events } = knownChecks['refused at the recipient']
    const hostile = events.map((event) => (event.kind === 'receive' ? { ...event, text: `${event.text.slice(0, 4)}${line}` } : event))
    const bare: CheckEvent = { seq: hostile.length, at: 999, attempt: 0, kind: 'receive', text: line, code: undefined, last: true }
    const { before, code, behind } = split(markdownOf([...hostile, bare], knownChecks['refused at the recipient'].request, line))
    expect(markupIn(before)).toEqual([])
    expect(code.split('\n').at(-1)?.trimEnd()).toBe(line.trimEnd())
    expect(behind).toBe('')
  })

  test('stays so where a server says more backticks than a call takes arguments', () => {
    const { events, request } = knownChecks['refused at the recipient']
    const text = '`x'.repeat(200_000)
    const many: CheckEvent = { seq: events.length, at: 999, attempt: 0, kind: 'receive', text, code: undefined, last: true }
    expect(split(markdownOf([...events, many], request)).code.endsWith(text)).toBe(true)
  })

  test('stays so where all of it is said', () => {
    const { before, code, behind } = split(markdownOf(hostileEvents, knownChecks.completed.request))
    expect(markupIn(before)).toEqual([])
    expect(code.split('\n').length).toBeGreaterThan(printedHostileLines.length)
    expect(behind).toBe('')
  })
})
