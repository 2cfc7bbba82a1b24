// What a mail server's bytes become before anybody reads them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LineReader, MAX_LINE_BYTES, printable, type WireLine } from '#lib/wire.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const text = (value: string) => new TextEncoder().encode(value)

/** Everything a stream becomes: its lines, and what is left at its end. */
function read(...chunks: Uint8Array[]): WireLine[] {
  const reader = new LineReader()
  const lines = chunks.flatMap((chunk) => reader.push(chunk))
  const rest = reader.rest()
  return rest === undefined ? lines : [...lines, rest]
}

/** The same bytes whole, one by one, and with more behind them. */
function readEachWay(stream: Uint8Array): WireLine[] {
  const whole = read(stream)
  expect(read(...[...stream].map((byte) => bytes(byte)))).toEqual(whole)
  expect(new LineReader().push(Uint8Array.from([...stream, ...text('tail')]))).toEqual(whole.filter((line) => line.end !== 'none'))
  return whole
}

const line = (value: string, end: WireLine['end'] = 'crlf', truncated = 0): WireLine => ({ text: value, truncated, end })

describe('the end of a line', () => {
  // CRLF ends a line. A bare LF does too, since servers send it; a bare CR never does, and stays visible.
  test.each<[string, string, WireLine[]]>([
    ['ends at CRLF', '220 a\r\n250 b\r\n', [line('220 a'), line('250 b')]],
    ['ends at a bare LF, and says so', '220 a\n', [line('220 a', 'lf')]],
    ['does not end at a bare CR', '220 a\rb\r\n', [line('220 a\\x0db')]],
    ['gives away only the CR before the LF', '220 a\r\r\n', [line('220 a\\x0d')]],
    ['keeps empty lines', '\r\n\n', [line(''), line('', 'lf')]],
    ['shows what is left at the end of the stream', '220 a\r\nlo', [line('220 a'), line('lo', 'none')]],
    ['shows a CR that nothing came behind', 'a\r', [line('a\\x0d', 'none')]],
    ['shows a lone CR as the rest', '\r', [line('\\x0d', 'none')]],
    ['takes LF CR as a line end and a stray CR', 'a\n\rb\n', [line('a', 'lf'), line('\\x0db', 'lf')]],
  ])('%s', (_, stream, lines) => {
    expect(readEachWay(text(stream))).toEqual(lines)
  })

  test('there is no rest behind a whole line, and none twice', () => {
    const reader = new LineReader()
    expect(reader.rest()).toBeUndefined()
    reader.push(text('220 a\r\nhalf'))
    expect(reader.rest()).toEqual(line('half', 'none'))
    expect(reader.rest()).toBeUndefined()
  })

  test('however the network chops the stream, the lines are the same', () => {
    const streams = fc.array(fc.oneof(fc.constantFrom(0x0d, 0x0a, 0x41, 0xc3, 0xa9, 0xe2, 0x80, 0xae), fc.nat(255)), { maxLength: 200 })
    fc.assert(
      fc.property(streams, fc.array(fc.nat(12), { maxLength: 60 }), (values, cuts) => {
        const chunks: Uint8Array[] = []
        let from = 0
        for (const size of cuts) {
          chunks.push(Uint8Array.from(values.slice(from, from + size)))
          from += size
        }
        chunks.push(Uint8Array.from(values.slice(from)))
        expect(read(...chunks)).toEqual(read(Uint8Array.from(values)))
      }),
    )
  })

  test('each LF ends exactly one line, and no line holds a line end or an escape character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (stream) => {
        const lines = new LineReader().push(stream)
        expect(lines).toHaveLength(stream.filter((byte) => byte === 0x0a).length)
        for (const each of lines) expect(each.text.replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

describe('a line that is too long', () => {
  // The reader is told how much is missing, to the byte.
  test.each<[string, string, WireLine[]]>([
    ['is whole at the limit', `${'a'.repeat(MAX_LINE_BYTES)}\r\n`, [line('a'.repeat(MAX_LINE_BYTES))]],
    ['loses one byte beyond it', `${'a'.repeat(MAX_LINE_BYTES + 1)}\r\n`, [line('a'.repeat(MAX_LINE_BYTES), 'crlf', 1)]],
    ['counts a CR inside as a byte', `${'a'.repeat(MAX_LINE_BYTES)}\rb\n`, [line('a'.repeat(MAX_LINE_BYTES), 'lf', 2)]],
    ['counts a CR that ends the stream', `${'a'.repeat(MAX_LINE_BYTES)}\r`, [line('a'.repeat(MAX_LINE_BYTES), 'none', 1)]],
    [
      'leaves the next one whole',
      `${'a'.repeat(5000)}\nb\n`,
      [line('a'.repeat(MAX_LINE_BYTES), 'lf', 5000 - MAX_LINE_BYTES), line('b', 'lf')],
    ],
  ])('%s', (_, stream, lines) => {
    expect(readEachWay(text(stream))).toEqual(lines)
  })

  test('never ends in the middle of a character, whose bytes are counted as cut', () => {
    for (const [char, size] of [
      ['é', 2],
      ['€', 3],
      ['😀', 4],
    ] as const) {
      for (let shift = 0; shift < size; shift += 1) {
        const stream = `${'a'.repeat(shift)}${char.repeat(2000)}\r\n`
        const fits = Math.floor((MAX_LINE_BYTES - shift) / size)
        const cut = shift + 2000 * size - (shift + fits * size)
        expect(read(text(stream))).toEqual([line(`${'a'.repeat(shift)}${char.repeat(fits)}`, 'crlf', cut)])
      }
    }
  })

  test('holds no more than the limit in memory, however long it grows', () => {
    const reader = new LineReader()
    const chunk = new Uint8Array(64 * 1024).fill(0x61)
    for (let sent = 0; sent < 32; sent += 1) reader.push(chunk)
    expect(JSON.stringify(reader).length).toBeLessThan(MAX_LINE_BYTES * 5)
    expect(reader.rest()).toEqual(line('a'.repeat(MAX_LINE_BYTES), 'none', 32 * 64 * 1024 - MAX_LINE_BYTES))
  })

  test('has as many bytes in all as came', () => {
    fc.assert(
      fc.property(fc.nat(6000), fc.constantFrom('crlf', 'lf', 'none' as const), (length, end) => {
        const [only] = read(text('x'.repeat(length) + { crlf: '\r\n', lf: '\n', none: '' }[end]))
        if (length === 0 && end === 'none') expect(only).toBeUndefined()
        else expect((only?.text.length ?? 0) + (only?.truncated ?? 0)).toBe(length)
      }),
    )
  })
})

describe('what could drive a terminal or hide in text', () => {
  // Shown as an escape, in its place: nothing disappears.
  test.each<[string, string, string]>([
    ['NUL', 'a\u0000b', 'a\\x00b'],
    ['an ANSI colour', '\u001b[31mred', '\\x1b[31mred'],
    ['a window title', '\u001b]0;owned\u0007', '\\x1b]0;owned\\x07'],
    ['DEL', '\u007f', '\\x7f'],
    ['a C1 control', '\u009b31m', '\\u{9b}31m'],
    ['NEL', '\u0085', '\\u{85}'],
    ['a line separator', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
    ['a bidi override', '\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['a bidi isolate', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a zero-width joiner', '\u200d', '\\u{200d}'],
    ['a byte order mark', '\ufeff250', '\\u{feff}250'],
    ['a soft hyphen', '\u00ad', '\\u{ad}'],
    ['a grapheme joiner', '\u034f', '\\u{34f}'],
    ['a Hangul filler', '\u3164', '\\u{3164}'],
    ['an invisible Khmer vowel', '\u17b4', '\\u{17b4}'],
    ['a variation selector', '\ufe0f', '\\u{fe0f}'],
    ['a Braille blank', '\u2800', '\\u{2800}'],
    ['a tag character', '\u{e0041}', '\\u{e0041}'],
    ['a private character', '\ue000', '\\u{e000}'],
    ['an unassigned character', '\u{10ffff}', '\\u{10ffff}'],
  ])('%s becomes visible', (_, value, shown) => {
    expect(printable(text(value))).toBe(shown)
  })

  test.each(['250 Grüße, 日本語 ✓ 😀', 'a\tb', '"quoted" <b>&amp;</b> \\x41', 'עברית', 'e\u0301'])('%j is shown as it is', (value) => {
    expect(printable(text(value))).toBe(value)
  })
})

describe('bytes that are no UTF-8', () => {
  // https://www.rfc-editor.org/rfc/rfc3629#section-3
  test.each<[string, number[], string]>([
    ['a lone continuation byte', [0x80], '\\x80'],
    ['Latin-1 between letters', [0x4d, 0xfc, 0x6c], 'M\\xfcl'],
    ['an overlong slash', [0xc0, 0xaf], '\\xc0\\xaf'],
    ['an overlong NUL', [0xc0, 0x80], '\\xc0\\x80'],
    ['an overlong slash of three bytes', [0xe0, 0x80, 0xaf], '\\xe0\\x80\\xaf'],
    ['an overlong slash of four bytes', [0xf0, 0x80, 0x80, 0xaf], '\\xf0\\x80\\x80\\xaf'],
    ['an overlong line feed', [0xc0, 0x8a], '\\xc0\\x8a'],
    ['a surrogate', [0xed, 0xa0, 0x80], '\\xed\\xa0\\x80'],
    ['a point beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '\\xf4\\x90\\x80\\x80'],
    ['a lead byte that never occurs', [0xf8, 0x88, 0x80, 0x80, 0x80], '\\xf8\\x88\\x80\\x80\\x80'],
    ['a character that ends too early', [0xe2, 0x82, 0x41], '\\xe2\\x82A'],
    ['a character cut off by the line end', [0xe2, 0x82], '\\xe2\\x82'],
    ['0xff and 0xfe', [0xff, 0xfe], '\\xff\\xfe'],
  ])('%s is shown byte by byte', (_, values, shown) => {
    expect(printable(values)).toBe(shown)
  })

  test('valid text of visible characters comes through unchanged', () => {
    const visible = fc
      .string({ unit: 'grapheme' })
      .filter((value) => /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(value) && !/[\u2800\u3164\uffa0\u115f\u1160]/.test(value))
    fc.assert(fc.property(visible, (value) => printable(text(value)) === value))
  })

  test('a byte and a control character of the same number look different', () => {
    for (let value = 0x80; value < 0xa0; value += 1) {
      expect(printable([value])).not.toBe(printable(text(String.fromCharCode(value))))
    }
  })
})
