// Replies as RFC 5321 section 4.2 has them, and as servers bend it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_REPLY_LINES, parseEnhanced, parseReplyLine, type Reply, ReplyReader, replyClass } from '#lib/smtp/reply.ts'

/** What the last of some lines gives. */
function read(...lines: string[]): ReturnType<ReplyReader['push']> {
  const reader = new ReplyReader()
  return lines.map((line) => reader.push(line)).at(-1)
}

describe('a reply line', () => {
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.2
  test.each<[string, string, ReturnType<typeof parseReplyLine>]>([
    ['has a code and a text', '250 OK', { code: 250, last: true, text: 'OK' }],
    ['goes on behind a hyphen', '250-SIZE 1000', { code: 250, last: false, text: 'SIZE 1000' }],
    ['may have no text', '354 ', { code: 354, last: true, text: '' }],
    ['may have no text and no blank', '250', { code: 250, last: true, text: '' }],
    ['may go on without a text', '250-', { code: 250, last: false, text: '' }],
    ['keeps further blanks and hyphens', '250- - x ', { code: 250, last: false, text: ' - x ' }],
    ['keeps text that came with escapes', '550 \\x1b[31m', { code: 550, last: true, text: '\\x1b[31m' }],
  ])('%s', (_, line, parsed) => {
    expect(parseReplyLine(line)).toEqual(parsed)
  })

  // A sender can't know what these mean.
  test.each([
    '',
    ' ',
    'OK',
    '25',
    '2500 OK',
    '250_OK',
    '250\tOK',
    ' 250 OK',
    '-250 OK',
    '199 OK',
    '099 OK',
    '600 OK',
    '2x0 OK',
    '٢٥٠ OK',
    '+OK',
    '* OK',
    'HTTP/1.1 400 Bad Request',
    'SSH-2.0-OpenSSH_9.2',
  ])('is not %j', (line) => {
    expect(parseReplyLine(line)).toBeUndefined()
    expect(read(line)).toBe('malformed')
  })
})

describe('an enhanced status code', () => {
  // https://www.rfc-editor.org/rfc/rfc3463#section-2
  test.each<[string, string | undefined]>([
    ['5.1.1 No such user', '5.1.1'],
    ['2.0.0', '2.0.0'],
    ['4.7.999 x', '4.7.999'],
    ['3.0.0 x', undefined],
    ['5.1 x', undefined],
    ['5.1.1000 x', undefined],
    ['5.1.1: x', undefined],
    [' 5.1.1 x', undefined],
    ['192.0.2.1 x', undefined],
    ['5.1.1.1 x', undefined],
  ])('%j has %s', (text, enhanced) => {
    expect(parseEnhanced(text)).toBe(enhanced)
  })
})

describe('a whole reply', () => {
  test('ends with the first line that has no hyphen', () => {
    expect(read('250-a', '250-b', '250 c')).toEqual({ code: 250, lines: ['a', 'b', 'c'], enhanced: undefined, mixedCodes: false })
  })

  test('is undefined while lines are due', () => {
    expect(read('250-a')).toBeUndefined()
    expect(read('250-a', '250-b')).toBeUndefined()
  })

  test('has the code of its last line, and says where lines disagree', () => {
    expect(read('250-a', '550 b')).toMatchObject({ code: 550, mixedCodes: true })
  })

  test('has the last enhanced code that stands in it', () => {
    expect(read('550-5.7.1 no', '550-5.1.1 unknown', '550 see our page')).toMatchObject({ enhanced: '5.1.1' })
  })

  test('is forgotten when the next one begins', () => {
    const reader = new ReplyReader()
    reader.push('250-a')
    reader.push('250 b')
    expect(reader.push('354 go')).toEqual({ code: 354, lines: ['go'], enhanced: undefined, mixedCodes: false })
  })

  test('is malformed as soon as one of its lines is', () => {
    expect(read('250-a', 'hello')).toBe('malformed')
    expect(read('250-a', '')).toBe('malformed')
  })

  test('may have as many lines as the limit, and not one that goes on at it', () => {
    const more = (count: number) => Array.from({ length: count }, () => '250-x')
    expect(read(...more(MAX_REPLY_LINES - 1), '250 x')).toMatchObject({ code: 250 })
    expect(read(...more(MAX_REPLY_LINES - 1))).toBeUndefined()
    expect(read(...more(MAX_REPLY_LINES))).toBe('too-long')
  })

  test('comes back from its lines whatever they hold', () => {
    const line = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/[\r\n]/g, ''))
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.array(line, { minLength: 1, maxLength: 20 }), (code, lines) => {
        const wire = lines.map((each, index) => `${code}${index === lines.length - 1 ? ' ' : '-'}${each}`)
        const reply = read(...wire) as Reply
        expect([reply.code, reply.lines, reply.mixedCodes]).toEqual([code, lines, false])
        expect(replyClass(reply.code)).toBe(Number(String(code)[0]))
      }),
    )
  })
})
