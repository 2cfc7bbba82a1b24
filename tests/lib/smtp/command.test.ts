// The commands we send: one line of printable ASCII each, whatever they are made from.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Command, data, ehlo, helo, mail, quit, rcpt, rset } from '#lib/smtp/command.ts'

describe('a command', () => {
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1
  test.each<[Command, string, string]>([
    [ehlo('client.example'), 'ehlo', 'EHLO client.example'],
    [ehlo('[192.0.2.1]'), 'ehlo', 'EHLO [192.0.2.1]'],
    [helo('client.example'), 'helo', 'HELO client.example'],
    [mail('jdoe@example.com'), 'mail', 'MAIL FROM:<jdoe@example.com>'],
    [mail(''), 'mail', 'MAIL FROM:<>'],
    [rcpt('"a b"@example.com'), 'rcpt', 'RCPT TO:<"a b"@example.com>'],
    [rcpt('postmaster'), 'rcpt', 'RCPT TO:<postmaster>'],
    [data(), 'data', 'DATA'],
    [rset(), 'rset', 'RSET'],
    [quit(), 'quit', 'QUIT'],
  ])('%j is named %s and says %j', (command, verb, text) => {
    expect(command).toEqual({ verb, text })
  })

  // By then everything is parsed, so a character like these is a bug of ours and must not go out.
  test.each(['\r', '\n', '\r\nRCPT TO:<x@example.com>', '\0', '\t', '\u001b', '\u007f', '\u0085', '\u2028', 'ü', '\u560d\u560a'])(
    'is not made from %j',
    (text) => {
      for (const make of [ehlo, helo, mail, rcpt]) expect(() => make(`a${text}b`)).toThrow('one line of printable ASCII')
    },
  )

  // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.4
  test('has at most 510 characters before its line end', () => {
    expect(ehlo('a'.repeat(505)).text).toHaveLength(510)
    expect(() => ehlo('a'.repeat(506))).toThrow('510 characters')
  })

  test('is one line of printable ASCII, or throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(ehlo, helo, mail, rcpt), (text, make) => {
        let made: Command | undefined
        try {
          made = make(text)
        } catch {
          expect(text).not.toMatch(/^[\x20-\x7e]*$/)
        }
        if (made !== undefined) expect(made.text).toMatch(/^[\x20-\x7e]+$/)
      }),
    )
  })
})
