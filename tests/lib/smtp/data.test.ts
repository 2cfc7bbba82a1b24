// The message behind DATA: what goes out must come back as what was meant, by the rules of the standards alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildMessage, dotStuff, formatDate, type MessageForm, type MessageParts } from '#lib/smtp/data.ts'

const PARTS: MessageParts = {
  headers: [],
  subject: 'Test',
  body: 'Hello',
  from: 'sender@client.example',
  to: ['jdoe@example.com'],
  date: new Date('2026-01-02T03:04:05Z'),
  messageId: 'id@client.example',
}

const build = (parts: Partial<MessageParts>, form: MessageForm = 'ascii'): string[] => buildMessage({ ...PARTS, ...parts }, form)

/** Headers unfolded, by lower-case name, and the body's lines. https://www.rfc-editor.org/rfc/rfc5322#section-2.2.3 */
function read(lines: readonly string[]): { headers: [string, string][]; body: string[]; folded: string[] } {
  const end = lines.indexOf('')
  const folded = lines.slice(0, end)
  const headers = folded
    .join('\n')
    .replace(/\n(?=[ \t])/g, '')
    .split('\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)])
  return { headers, body: lines.slice(end + 1), folded }
}

const header = (lines: readonly string[], name: string) => read(lines).headers.find(([each]) => each === name)?.[1]

/** https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
function decodeQuotedPrintable(lines: readonly string[]): string {
  const joined = lines.join('\n').replace(/=\n/g, '')
  return decodeBytes(joined, /=([0-9A-F]{2})/g)
}

/** https://www.rfc-editor.org/rfc/rfc2047#section-6.2 */
function decodeWords(value: string): string {
  const joined = value.replace(/\?=[ \t]+=\?/g, '?==?')
  return joined.replace(/=\?utf-8\?Q\?([^?]*)\?=/g, (_, word: string) => decodeBytes(word.replaceAll('_', ' '), /=([0-9A-F]{2})/g))
}

function decodeBytes(text: string, escapes: RegExp): string {
  const binary = text.replace(escapes, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)))
}

describe('the headers', () => {
  test('are those that a message must and should have, then a blank line', () => {
    expect(build({})).toEqual([
      'From: <sender@client.example>',
      'To: <jdoe@example.com>',
      'Subject: Test',
      'Date: Fri, 2 Jan 2026 03:04:05 +0000',
      'Message-ID: <id@client.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 7bit',
      '',
      'Hello',
    ])
  })

  test('name every recipient, folded', () => {
    const to = Array.from({ length: 5 }, (_, index) => `recipient-${index}@some-domain.example.com`)
    const lines = build({ to })
    expect(header(lines, 'to')).toBe(to.map((each) => `<${each}>`).join(', '))
    expect(read(lines).folded.every((line) => line.length <= 78)).toBe(true)
  })

  // https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1
  test('never hold the bare postmaster, who has no domain', () => {
    expect(header(build({ to: ['postmaster'] }), 'to')).toBeUndefined()
    expect(header(build({ to: ['postmaster', 'a@example.com'] }), 'to')).toBe('<a@example.com>')
  })

  test('that a visitor chose replace ours whatever their case, and repeat as often as chosen', () => {
    const lines = build({
      headers: [
        { name: 'SUBJECT', value: 'Mine' },
        { name: 'X-Trace', value: 'a' },
        { name: 'X-Trace', value: 'b' },
      ],
    })
    expect(read(lines).headers.filter(([name]) => name === 'subject')).toEqual([['subject', 'Mine']])
    expect(read(lines).headers.filter(([name]) => name === 'x-trace')).toEqual([
      ['x-trace', 'a'],
      ['x-trace', 'b'],
    ])
  })

  test('say how the body is encoded, even where a visitor chose otherwise', () => {
    const headers = [{ name: 'content-transfer-encoding', value: '8bit' }]
    expect(header(build({ headers, body: 'plain' }), 'content-transfer-encoding')).toBe('8bit')
    expect(header(build({ headers, body: 'Grüße' }), 'content-transfer-encoding')).toBe('quoted-printable')
  })

  test('may have no value', () => {
    expect(build({ subject: '' })).toContain('Subject: ')
  })
})

describe('a long or foreign value', () => {
  test('folds at blanks to 78 characters, and reads the same unfolded', () => {
    const subject = 'lorem ipsum dolor sit amet '.repeat(20).trim()
    const lines = build({ subject })
    expect(read(lines).folded.length).toBeGreaterThan(8)
    expect(read(lines).folded.every((line) => line.length <= 78)).toBe(true)
    expect(header(lines, 'subject')).toBe(subject)
  })

  test('without a blank stays on its line', () => {
    expect(build({ subject: 'x'.repeat(900) })).toContain(`Subject: ${'x'.repeat(900)}`)
  })

  test('unfolds to itself whatever blanks it holds, and makes no line of blanks alone', () => {
    const value = fc
      .array(fc.constantFrom(' ', '  ', 'a', 'word', 'x'.repeat(70), 'y'.repeat(90)), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(value, (subject) => {
        const lines = build({ subject })
        expect(header(lines, 'subject')).toBe(subject)
        expect(read(lines).folded.every((line) => line.trim() !== '')).toBe(true)
        expect(read(lines).headers).toHaveLength(8)
      }),
    )
  })

  // https://www.rfc-editor.org/rfc/rfc2047#section-2
  test('becomes encoded words of at most 75 characters on lines of at most 76, and reads the same decoded', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((each) => !/[\p{Cc}\p{Surrogate}]/u.test(each) && /[^\x20-\x7e]/.test(each))
    const name = fc.constantFrom('Subject', 'X', 'X-A-Rather-Long-Header-Name-Of-Somebody', `X-${'n'.repeat(74)}`)
    fc.assert(
      fc.property(name, value, (chosen, text) => {
        const lines = build({ headers: [{ name: chosen, value: text }] })
        const { folded } = read(lines)
        expect(lines.every((line) => /^[\x20-\x7e]*$/.test(line))).toBe(true)
        for (const line of folded.filter((each) => each.includes('=?utf-8?'))) expect(line.length).toBeLessThanOrEqual(76)
        for (const word of folded.join('').match(/=\?utf-8\?Q\?[^?]*\?=/g) ?? []) expect(word.length).toBeLessThanOrEqual(75)
        const raw = header(lines, chosen.toLowerCase()) ?? ''
        expect(decodeWords(raw.trimStart())).toBe(text)
      }),
    )
  })
})

describe('the body', () => {
  test.each<[string, string, string[]]>([
    ['goes out as it is', 'a\n\nb', ['a', '', 'b']],
    ['loses one line end at its end, which the last line has anyway', 'a\n', ['a']],
    ['keeps further line ends', 'a\n\n', ['a', '']],
    ['may be empty', '', ['']],
    ['keeps tabs and blanks in plain text', '\ta ', ['\ta ']],
    ['is plain up to 998 characters in a line', 'x'.repeat(998), ['x'.repeat(998)]],
  ])('%s', (_, body, lines) => {
    expect(read(build({ body })).body).toEqual(lines)
    expect(header(build({ body }), 'content-transfer-encoding')).toBe('7bit')
  })

  test.each<[string, string, string[]]>([
    ['encodes letters outside ASCII', 'Grüße', ['Gr=C3=BC=C3=9Fe']],
    ['encodes the equals sign and a blank at the end of a line', 'ü = a \nb\t', ['=C3=BC =3D a=20', 'b=09']],
    ['breaks a line that is too long for SMTP', 'x'.repeat(999), [...Array(13).fill(`${'x'.repeat(75)}=`), 'x'.repeat(24)]],
    ['encodes a bare CR', 'a\rb', ['a=0Db']],
    ['encodes a line separator', 'a\u2028b', ['a=E2=80=A8b']],
  ])('%s', (_, body, lines) => {
    expect(read(build({ body })).body).toEqual(lines)
    expect(header(build({ body }), 'content-transfer-encoding')).toBe('quoted-printable')
  })

  test('comes back as it was when decoded by its own header', () => {
    const unit = fc.constantFrom('a', '=', ' ', '\t', '\n', '.', 'é', '€', '😀', '\u0085', '\u2028', '=20', 'x'.repeat(74), 'x'.repeat(500))
    const body = fc.oneof(
      fc.array(unit, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    )
    fc.assert(
      fc.property(
        body.filter((text) => !/[\p{Surrogate}\r]/u.test(text)),
        (text) => {
          const lines = build({ body: text })
          const encoding = header(lines, 'content-transfer-encoding')
          const sent = read(lines).body
          expect(lines.every((line) => /^[\t\x20-\x7e]*$/.test(line) && line.length <= 998)).toBe(true)
          if (encoding === 'quoted-printable') expect(sent.every((line) => line.length <= 76 && !/[ \t]$/.test(line))).toBe(true)
          expect(encoding === '7bit' ? sent.join('\n') : decodeQuotedPrintable(sent)).toBe(text.replace(/\n$/, ''))
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('dots on the wire', () => {
  /** What a server makes of it. https://www.rfc-editor.org/rfc/rfc5321#section-4.5.2 */
  function receive(wire: readonly string[]): { lines: string[]; behind: string[] } {
    const end = wire.indexOf('.')
    return { lines: wire.slice(0, end).map((line) => line.replace(/^\./, '')), behind: wire.slice(end + 1) }
  }

  test.each<[string, string[], string[]]>([
    ['end the message', ['a'], ['a', '.']],
    ['are doubled where they begin a line, and only there', ['.', '..', '.a', 'a.', ' .'], ['..', '...', '..a', 'a.', ' .', '.']],
    ['end a message without lines', [], ['.']],
  ])('%s', (_, lines, wire) => {
    expect(dotStuff(lines)).toEqual(wire)
  })

  test('come back as they were, and nothing stands behind the end', () => {
    const line = fc.array(fc.constantFrom('.', '..', 'a', '', ' ', '\r'), { maxLength: 4 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(receive(dotStuff(lines))).toEqual({ lines, behind: [] })
      }),
    )
  })

  test('of a quoted-printable body are doubled as well', () => {
    expect(dotStuff(build({ body: '.ü' })).slice(-2)).toEqual(['..=C3=BC', '.'])
  })
})

describe('a date', () => {
  // https://www.rfc-editor.org/rfc/rfc5322#section-3.3
  test.each([
    ['1970-01-01T00:00:00Z', 'Thu, 1 Jan 1970 00:00:00 +0000'],
    ['2024-02-29T23:59:59.999Z', 'Thu, 29 Feb 2024 23:59:59 +0000'],
    ['2026-12-31T23:30:00-01:00', 'Fri, 1 Jan 2027 00:30:00 +0000'],
  ])('%s is %s, in UTC', (date, text) => {
    expect(formatDate(new Date(date))).toBe(text)
  })

  test('reads as the same second again', () => {
    const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, (date) => {
        expect(formatDate(date)).toMatch(/^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000$/)
        expect(Date.parse(formatDate(date))).toBe(Math.floor(date.getTime() / 1000) * 1000)
      }),
    )
  })
})

describe('a trace', () => {
  const trace = { check: 'https://smtp.example/c/abc', footer: 'Sent with smtpscope.\nhttps://smtp.example/c/abc' }

  test('stands in a header that nobody else can write, and below the body', () => {
    const lines = build({ trace, headers: [{ name: 'x-smtpscope-check', value: 'forged' }] })
    expect(read(lines).headers.filter(([name]) => name === 'x-smtpscope-check')).toEqual([['x-smtpscope-check', trace.check]])
    expect(read(lines).body).toEqual(['Hello', '', '-- ', 'Sent with smtpscope.', 'https://smtp.example/c/abc'])
  })

  test('may be without a footer, and without a trace nothing stands there', () => {
    expect(read(build({ trace: { check: '/c/abc', footer: undefined } })).body).toEqual(['Hello'])
    expect(header(build({}), 'x-smtpscope-check')).toBeUndefined()
  })

  test.each([
    { name: 'Content-Type', value: 'text/html' },
    { name: 'content-type', value: 'multipart/mixed; boundary=x' },
    { name: 'Content-Type', value: 'text/plain; charset=utf-16' },
    { name: 'Content-Transfer-Encoding', value: 'base64' },
    { name: 'CONTENT-DISPOSITION', value: 'attachment' },
    { name: 'Mime-Version', value: '9' },
  ])('is not hidden by a header that says how to read the body: $name: $value', (hiding) => {
    const body = 'Hello <!--'
    const lines = build({ trace, body, headers: [hiding, { name: 'X-Mine', value: 'stays' }] })
    expect(lines.join('\n')).not.toContain(hiding.value)
    expect(header(lines, 'content-type')).toBe('text/plain; charset=utf-8')
    expect(header(lines, 'x-mine')).toBe('stays')
    expect(build({ body, trace: { check: '/c/abc', footer: undefined }, headers: [hiding] }).join('\n')).toContain(hiding.value)
  })

  test('survives a body that travels encoded', () => {
    expect(decodeQuotedPrintable(read(build({ trace, body: 'Grüße' })).body)).toContain('Grüße\n\n-- \nSent with smtpscope.')
  })
})
