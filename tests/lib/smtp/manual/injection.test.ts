// Whatever is typed or pasted at whatever moment: what goes out is one line, and what begins no command is none.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayType, type TypingRules } from '#lib/smtp/manual/may-type.ts'
import { handState } from '#lib/smtp/manual/state.ts'
import { verbOf } from '#lib/smtp/manual/verbs.ts'
import { seen } from '#tests/support/seen-session.ts'

const open = 'S: 220 hi\n-- hand\n'
const chunking = `${open}C: EHLO c\nS: 250-mx\nS: 250 CHUNKING\n`
const moments: Readonly<Record<string, string>> = {
  early: 'S: 220-hi',
  refused: 'S: 554 no\n-- hand',
  script: 'S: 220 hi',
  owed: `${open}C: NOOP`,
  open,
  chunking,
  data: `${open}C: DATA\nS: 354 go\n`,
  'data, later': `${open}C: DATA\nS: 354 go\nC: Subject: x\nC: \nC: a\n`,
  chunk: `${chunking}C: BDAT 40 LAST\n`,
  login: `${open}C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\n`,
  over: `${open}-- close`,
}
const states = new Map(Object.entries(moments).map(([name, script]) => [name, handState(seen(script))]))

const nasty = fc.constantFrom(
  ...[
    '\r\n',
    '\r',
    '\n',
    '\0',
    '\t',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u001b',
    '\u007f',
    '\u009b',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
  ],
  ...['\u560d\u560a', '\u010d\u010a', '%0d%0a', '\\r\\n', '\r\n.\r\n', '\n.\n', '.', '\r\nRCPT TO:<x@example.com>', ' ', '<', '>'],
)
const word = fc.constantFrom(
  'MAIL FROM:<a@b.example>',
  'RCPT TO:<c@d.example>',
  'DATA',
  'NOOP',
  'quit',
  'AUTH PLAIN',
  'BDAT 5',
  'EHLO',
  'x',
  '',
)
const line = fc
  .tuple(word, fc.array(fc.oneof(nasty, word, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.join(''))
const rules: fc.Arbitrary<TypingRules> = fc.record({ messages: fc.boolean(), lab: fc.boolean() })

test('nothing that is typed adds a line, or speaks out of turn', () => {
  const count = { commands: 0, messages: 0, refused: 0 }
  fc.assert(
    fc.property(fc.constantFrom(...states.keys()), line, rules, (moment, text, allowed) => {
      const state = states.get(moment)
      if (state === undefined) throw new Error(moment)
      const verdict = mayType(state, text, allowed, { clear: true })
      if ('refused' in verdict) {
        count.refused += 1
        return
      }
      expect(['early', 'refused', 'script', 'owed', 'over']).not.toContain(moment)
      if ('message' in verdict) {
        count.messages += 1
        expect(moment).toMatch(/^data|^chunk$/)
        expect(verdict.message).toBe(text)
        expect(text).not.toMatch(/(?!\t)[\p{Cc}\p{Cs}]/u)
        return
      }
      count.commands += 1
      expect(verdict.send.text).toBe(text)
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      if (moment === 'login') expect(text).toMatch(/^[\x20-\x7e]*$/)
      else expect(verbOf(text)).toBeDefined()
    }),
    { numRuns: 20_000 },
  )
  for (const each of Object.values(count)) expect(each, JSON.stringify(count)).toBeGreaterThan(500)
})
