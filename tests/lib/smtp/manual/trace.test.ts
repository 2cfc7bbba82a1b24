// Messages typed by hand to strangers: whatever is typed, each says who asked for it, and ends with the operator's words.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TypingRules } from '#lib/smtp/manual/may-type.ts'
import { typeAll } from '#tests/support/typed.ts'

const trace = { check: 'https://smtp.example/c/abc', footer: 'Sent by hand.\n.\nAsk us.' }
const rules: TypingRules = { messages: true, lab: false, trace }
const LINE = 'X-Smtpscope-Check: https://smtp.example/c/abc'
const FOOTER = ['', '-- ', 'Sent by hand.', '..', 'Ask us.']

const texts = (typed: readonly string[], codes: readonly number[], given = rules) =>
  typeAll(typed, codes, given).sent.map(({ text }) => text)

describe('a message that is typed', () => {
  test('begins with a line that names the check, and ends with the footer', () => {
    const typed = ['DATA', 'Subject: hi', '', 'Hello', '.', 'QUIT']
    expect(texts(typed, [354, 250, 221])).toEqual(['DATA', LINE, 'Subject: hi', '', 'Hello', ...FOOTER, '.', 'QUIT'])
  })

  test('has both where nothing is typed in it, and in each of several', () => {
    const message = ['DATA', LINE, ...FOOTER, '.']
    expect(texts(['DATA', '.', 'DATA', '.', 'QUIT'], [354, 250, 354, 250, 221])).toEqual([...message, ...message, 'QUIT'])
  })

  test('has the line alone where the operator has no footer', () => {
    const bare = { ...rules, trace: { ...trace, footer: undefined } }
    expect(texts(['DATA', 'Hello', '.', 'QUIT'], [354, 250, 221], bare)).toEqual(['DATA', LINE, 'Hello', '.', 'QUIT'])
  })

  test('has none of it in front of a refusal', () => {
    expect(texts(['DATA', 'QUIT'], [503, 221])).toEqual(['DATA', 'QUIT'])
  })

  test('is what was typed in the operator’s own lab', () => {
    const typed = ['DATA', ' Hello', '.', 'QUIT']
    expect(texts(typed, [354, 250, 221], { messages: true, lab: true })).toEqual(typed)
  })

  test.each([' evil', '\tevil', 'X-Smtpscope-Check: https://other.example', 'x-smtpscope-CHECK : x', 'X-Smtpscope-Check-Too: x'])(
    'neither goes on with our line nor repeats it: %j',
    (line) => {
      expect(texts(['DATA', line, 'Subject: hi', '.', 'QUIT'], [354, 250, 221])).not.toContain(line)
    },
  )

  test.each([
    'Content-Type: text/html',
    'content-type : text/html',
    'CONTENT-TRANSFER-ENCODING:base64',
    'Content-Type:',
    'Mime-Version: 2',
    'Content-X\t: y',
  ])('has no header that could hide the footer: %j', (line) => {
    const typed = ['DATA', 'Subject: hi', line, '', 'Hello', '.', 'QUIT']
    expect(texts(typed, [354, 250, 221])).not.toContain(line)
    const bare = { ...rules, trace: { ...trace, footer: undefined } }
    expect(texts(typed, [354, 250, 221], bare)).toContain(line)
    expect(texts(['DATA', '', line, '.', 'QUIT'], [354, 250, 221])).toContain(line)
  })

  test('may speak of our line in its body, and may have folded headers of its own', () => {
    const typed = ['DATA', 'Subject: a', ' b', '', LINE, ' c', '.', 'QUIT']
    const sent = texts(typed, [354, 250, 221])
    expect(sent).toEqual(['DATA', LINE, 'Subject: a', ' b', '', LINE, ' c', ...FOOTER, '.', 'QUIT'])
  })

  test('is never handed over in chunks, where a count that is typed leaves no room', () => {
    const offer = ['EHLO c', 'BDAT 5 LAST', 'BDAT 0 LAST', 'bdat 7']
    expect(typeAll(offer, [250, 250], rules, ['mx', 'CHUNKING']).sent.map(({ as }) => as)).not.toContain('message')
    const lab = typeAll(['EHLO c', 'BDAT 5 LAST', 'Hello'], [250, 250], { messages: true, lab: true }, ['mx', 'CHUNKING'])
    expect(lab.sent.map(({ as }) => as)).toContain('message')
  })

  test('has both whatever is typed, and whatever the server answers', () => {
    const line = fc.oneof(
      fc.constantFrom('DATA', '.', '', ' x', LINE, 'x-smtpscope-check:y', 'RSET', 'BDAT 5 LAST', 'EHLO c', 'a: b', 'QUIT'),
      fc.string(),
    )
    const codes = fc.array(fc.constantFrom(250, 354, 354, 421, 550, 235, 334))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), codes, (typed, answers) => {
        const { sent } = typeAll(typed, answers, rules)
        for (const [index, { text, as }] of sent.entries()) {
          if (as !== 'message') continue
          const before = sent[index - 1]
          if (before?.as !== 'message') expect(text).toBe(LINE)
          // Our line stands first; in the body anybody may write it, and what they like behind it.
          else if (sent[index - 2]?.as !== 'message') expect(text).not.toMatch(/^[ \t]/)
          if (text === '.') expect(sent.slice(index - FOOTER.length, index).map((each) => each.text)).toEqual(FOOTER)
        }
      }),
      { numRuns: 2000, examples: [[['DATA', '', LINE, ' x'], [354]]] },
    )
  })
})
