// The commands we send: one printable line each, whatever they are made from; ASCII alone but for addresses.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bdat, type Command, data, ehlo, helo, mail, quit, rcpt, rset } from '#lib/smtp/command.ts'

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
    [mail('jürgen@example.com', ['SIZE=1', 'SMTPUTF8']), 'mail', 'MAIL FROM:<jürgen@example.com> SIZE=1 SMTPUTF8'],
    [rcpt('a@example.com', ['NOTIFY=NEVER']), 'rcpt', 'RCPT TO:<a@example.com> NOTIFY=NEVER'],
    [bdat(0, false), 'bdat', 'BDAT 0'],
    [bdat(1000, true), 'bdat', 'BDAT 1000 LAST'],
    [data(), 'data', 'DATA'],
    [rset(), 'rset', 'RSET'],
    [quit(), 'quit', 'QUIT'],
  ])('%j is named %s and says %j', (command, verb, text) => {
    expect(command).toEqual({ verb, text })
  })

  // By then everything is parsed, so a character like these is a bug of ours and must not go out.
  test.each(['\r', '\n', '\r\nRCPT TO:<x@example.com>', '\0', '\t', '\u001b', '\u007f', '\u0085', '\u2028', '\u202e', '\ud800'])(
    'is not made from %j',
    (text) => {
      for (const make of [ehlo, helo, mail, rcpt]) expect(() => make(`a${text}b`)).toThrow('one line of printable')
      for (const make of [mail, rcpt]) expect(() => make('a@b.example', [`X=${text}`])).toThrow(/one line of printable|no blank/)
    },
  )

  test('that names no address is ASCII', () => {
    for (const text of ['ü', '\u560d\u560a']) for (const make of [ehlo, helo]) expect(() => make(text)).toThrow('printable ASCII')
  })

  test('has parameters without blanks, so that one can not make two', () => {
    expect(() => mail('', ['SIZE=1 BODY=8BITMIME'])).toThrow('no blank')
  })

  // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.4
  test('has at most 510 octets before its line end', () => {
    expect(ehlo('a'.repeat(505)).text).toHaveLength(510)
    expect(() => ehlo('a'.repeat(506))).toThrow('510 octets')
  })

  test('is one printable line, or throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(ehlo, helo, mail, rcpt), (text, make) => {
        let made: Command | undefined
        try {
          made = make(text)
        } catch {
          expect(text).not.toMatch(/^[\x20-\x7e]*$/)
        }
        const isAddress = make === mail || make === rcpt
        if (made !== undefined) expect(made.text).toMatch(isAddress ? /^[^\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]+$/u : /^[\x20-\x7e]+$/)
      }),
    )
  })
})
