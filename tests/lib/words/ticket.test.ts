// The text for a ticket.
import { describe, expect, test } from 'vitest'
import { decisiveLines, ticketText } from '#components/check/ticket-text.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { withCommands } from '#lib/diagnosis/asked-for.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { english } from '#lib/words/en.ts'
import { french } from '#lib/words/fr.ts'
import type { Language } from '#lib/words/language.ts'
import { ticketWords } from '#lib/words/ticket.ts'
import { egress, HOST, listed, reached } from '#tests/support/events.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

function ticketOf(name: CheckName, language: Language = english): string {
  const { events, request } = knownChecks[name]
  const parts = { summary: summarise(events, request), answers: answers(events, request), findings: findings(events, request) }
  return ticketWords(parts, language)
}

describe('the text for a ticket', () => {
  test('says the verdict, what decided it, the six answers and what is worth knowing', () => {
    const lines = ticketOf('refused at the recipient').split('\n')
    expect(lines[0]).toMatch(/^The server is fine, but it knows no mailbox jdoe@example\.com\. Check the spelling/)
    expect(lines[1]).toBe('Decided by: 550 5.1.1 at RCPT TO')
    expect(lines).toContain('- The server is up. It greeted us after 10 ms on port 25.')
    expect(lines.filter((line) => line.startsWith('- ')).length).toBeGreaterThanOrEqual(7)
    expect(lines).toContain('Worth knowing:')
  })

  test('keeps to what is wrong: a check that went well has nothing worth knowing', () => {
    expect(ticketOf('accepted')).not.toContain('Worth knowing')
  })

  test('speaks the language it is asked for', () => {
    expect(ticketOf('null MX', french)).toContain('Le domaine ne reçoit pas de courrier.')
  })

  test('begins with what was tested and when, and ends with the lines that decided it', () => {
    const text = ticketText({
      target: 'jdoe@example.com',
      createdAt: '2026-11-24T08:31:07.123Z',
      url: 'https://scope.example/c/abc',
      words: 'It works.',
      heading: 'Decisive lines:',
      decisive: ['C: RCPT TO:<a@b>', 'S: 250 Ok'],
    })
    expect(text).toBe(
      [
        'smtpscope: jdoe@example.com, 2026-11-24 08:31 UTC',
        'https://scope.example/c/abc',
        '',
        'It works.',
        '',
        'Decisive lines:',
        'C: RCPT TO:<a@b>',
        'S: 250 Ok',
        '',
      ].join('\n'),
    )
  })

  test('shows the reply that decided with the command it answers, also where several went out together', () => {
    const events = listed(
      egress(),
      reached(
        0,
        HOST,
        '220 x',
        '> EHLO x',
        '250 PIPELINING',
        '> MAIL FROM:<a@x>',
        '> RCPT TO:<a@b>',
        '> DATA',
        '250 ok',
        '550 no',
        '503 no',
      ),
      { kind: 'done', outcome: 'rejected' },
    )
    const { because } = summarise(events, knownChecks['refused at the recipient'].request)
    expect(decisiveLines(transcriptLines(events), withCommands(events, because))).toEqual(['C: RCPT TO:<a@b>', 'S: 550 no'])
  })

  test('has no lines where nothing of the session decided', () => {
    expect(decisiveLines(transcriptLines(knownChecks.accepted.events), [])).toEqual([])
  })
})
