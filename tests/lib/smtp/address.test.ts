// Who a visitor may name: legitimate addresses go through, everything that could smuggle something in does not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressLiteral,
  formatMailbox,
  hasControl,
  isIpv4,
  parseDomain,
  parseGreetingName,
  parseIpv6,
  parseMailbox,
} from '#lib/smtp/address.ts'
import { octetsOf } from '#lib/smtp/octets.ts'

/** The mailbox as one string, or the reason against it. */
function read(text: string): string | { refused: string } {
  const mailbox = parseMailbox(text)
  return 'refused' in mailbox ? mailbox : formatMailbox(mailbox)
}

const REFUSED = { refused: expect.stringMatching(/^[^!\p{Cc}\u2028\u2029]{20,220}\.$/u) }

describe('a mailbox', () => {
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2
  test.each([
    ['jdoe@example.com', 'jdoe@example.com'],
    ['  <jdoe@Example.COM>  ', 'jdoe@example.com'],
    ['J.Doe+tag@example.com.', 'J.Doe+tag@example.com'],
    ["!#$%&'*+/=?^_`{|}~-@example.com", "!#$%&'*+/=?^_`{|}~-@example.com"],
    ['user%other.example@relay.example', 'user%other.example@relay.example'],
    ['"john doe"@example.com', '"john doe"@example.com'],
    ['"a@b"@example.com', '"a@b"@example.com'],
    ['"a\\"b"@example.com', '"a\\"b"@example.com'],
    ['"a>b"@example.com', '"a>b"@example.com'],
    ['""@example.com', '""@example.com'],
    ['jdoe@localhost', 'jdoe@localhost'],
    ['jdoe@_dmarc.example.com', 'jdoe@_dmarc.example.com'],
    ['jdoe@Bücher.example', 'jdoe@xn--bcher-kva.example'],
    ['jdoe@例え.テスト', 'jdoe@xn--r8jz45g.xn--zckzah'],
    ['jdoe@example\u3002com', 'jdoe@example.com'],
    ['jdoe@[192.0.2.1]', 'jdoe@[192.0.2.1]'],
    ['jdoe@[IPv6:2001:DB8:0:0::1]', 'jdoe@[IPv6:2001:db8::1]'],
    ['jdoe@[2001:db8::1]', 'jdoe@[IPv6:2001:db8::1]'],
  ])('%j goes on the wire as %j', (typed, wire) => {
    expect(read(typed)).toBe(wire)
  })

  // None of these may come near a command line.
  test.each([
    '',
    '@',
    '@example.com',
    'jdoe',
    'jdoe@',
    'jdoe@@example.com',
    'a@b@example.com',
    '.jdoe@example.com',
    'jdoe.@example.com',
    'j..doe@example.com',
    'john doe@example.com',
    'jdoe@exa mple.com',
    'jdoe @example.com',
    '<jdoe@example.com',
    'jdoe@example.com>',
    '<<jdoe@example.com>>',
    'jdoe@example.com> SIZE=1',
    'jdoe@example.com>\r\nRCPT TO:<x@example.com',
    'Jane <jdoe@example.com>',
    'a@example.com,b@example.com',
    '@relay.example:jdoe@example.com',
    'jdoe(comment)@example.com',
    '"jdoe@example.com',
    '"a"b"@example.com',
    '"a\\"@example.com',
    'a"b"@example.com',
    'jdoe@example..com',
    'jdoe@.example.com',
    'jdoe@-example.com',
    'jdoe@example-.com',
    'jdoe@example.com:25',
    'jdoe@example.com/x',
    'jdoe@exam%70le.com',
    'jdoe@[192.0.2.1',
    'jdoe@192.0.2.1]',
    'jdoe@[192.0.2.256]',
    'jdoe@[IPv6:192.0.2.1]',
    'jdoe@[IPv6:fe80::1%eth0]',
    'jdoe@[example.com]',
    'jdoe@[]',
  ])('%j is refused with a sentence', (typed) => {
    expect(read(typed)).toEqual(REFUSED)
  })

  // Every character that ends a line somewhere, everywhere in an address.
  const ends = ['\r', '\n', '\r\n', '\0', '\t', '\v', '\f', '\u001b', '\u007f', '\u0085', '\u009b', '\u2028', '\u2029']
  test.each(ends)('no place in it takes %j', (end) => {
    for (const typed of [
      `jd${end}oe@example.com`,
      `jdoe@exam${end}ple.com`,
      `"jd${end}oe"@example.com`,
      `"jd\\${end}oe"@example.com`,
      `jdoe@[192.0${end}.2.1]`,
      `<jdoe@example.com>${end}x`,
    ]) {
      expect(read(typed)).toEqual(REFUSED)
    }
  })

  // Look-alikes of @, of the dot and of line ends; the last two become CR and LF where someone keeps only the low byte.
  test.each([
    'jdoe＠example.com',
    'jdoe﹫example.com',
    'jd＠oe@example.com',
    'jdoe@ex＠ample.com',
    'jdoe\u2024x@example.com',
    'jdoe@ex\uff0fample.com',
    'jdoe@ex\u2100ample.com',
    'jdoe@ex\uff1aample.com',
    'jdoe@example.com\u240d',
    'jdoe\u560d\u560a@example.com',
    'jdoe@exam\u560d\u560aple.com\uff03',
  ])('the look-alike in %j changes nothing unseen', (typed) => {
    const mailbox = read(typed)
    if (typeof mailbox !== 'string') expect(mailbox).toEqual(REFUSED)
    // In UTF-8 nobody can take these two for a line end.
    else if (typed.startsWith('jdoe\u560d')) expect(mailbox).toBe(typed)
    else expect(mailbox).toMatch(/^[\x20-\x7e]+@[a-z0-9.-]*xn--[a-z0-9.-]+$/)
  })

  // https://www.rfc-editor.org/rfc/rfc6531#section-3.3
  test.each([
    ['jürgen@example.com', 'jürgen@example.com'],
    ['ju\u0308rgen@example.com', 'jürgen@example.com'],
    ['用户@例え.example', '用户@xn--r8jz45g.example'],
    ['दिन.मास@example.com', 'दिन.मास@example.com'],
    ['"jür gen"@example.com', '"jür gen"@example.com'],
    ['Pelé@EXAMPLE.com', 'Pelé@example.com'],
    ['😀@example.com', '😀@example.com'],
  ])('letters outside ASCII may stand before the @: %j', (typed, mailbox) => {
    expect(read(typed)).toBe(mailbox)
  })

  test.each(['\u200b', '\u200d', '\u202e', '\u2066', '\u00ad', '\ufeff', '\u00a0', '\u3000', '\ue000', '\ud800', '\ufffe', '\u115f'])(
    'what nobody sees may not: %j',
    (hidden) => {
      for (const typed of [`jü${hidden}rgen@example.com`, `"jü${hidden}rgen"@example.com`, `${hidden}jdoe@example.com`]) {
        if (hidden.trim() === '' && typed.startsWith(hidden)) continue
        expect(read(typed)).toEqual({ refused: expect.stringContaining('a character that nobody sees') })
      }
    },
  )

  test.each(['jd＠oe@example.com', 'jdoe\u2024x@example.com', 'a\uff1cb@example.com', '"\uff02"@example.com'])(
    'nor may a look-alike of a mark: %j',
    (typed) => {
      expect(read(typed)).toEqual({ refused: expect.stringContaining('look-alike') })
    },
  )

  // https://www.rfc-editor.org/rfc/rfc6532#section-3.4: lengths are counted in octets.
  test('32 letters of two octets are the most before the @', () => {
    expect(read(`${'ü'.repeat(32)}@example.com`)).toBe(`${'ü'.repeat(32)}@example.com`)
    expect(read(`${'ü'.repeat(33)}@example.com`)).toEqual({ refused: expect.stringContaining('64 octets') })
  })

  test('an IP address behind the @ is told to stand in brackets', () => {
    expect(read('jdoe@192.0.2.1')).toEqual({ refused: '"192.0.2.1" is an IP address; in this place it stands in brackets: [192.0.2.1].' })
  })

  // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1
  test.each<[string, string, boolean]>([
    ['64 characters before the @', `${'a'.repeat(64)}@example.com`, true],
    ['65 characters before the @', `${'a'.repeat(65)}@example.com`, false],
    ['254 characters with its brackets 256', `${'a'.repeat(64)}@${domainOf(189)}`, true],
    ['one more', `${'a'.repeat(64)}@${domainOf(190)}`, false],
  ])('%s: %#', (_, typed, isTaken) => {
    expect(typeof read(typed) === 'string').toBe(isTaken)
  })

  test('whatever is typed, what comes out is one printable line, and reads as itself again', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc
        .tuple(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('example.com', '[192.0.2.1]', '[::1]', 'bücher.example'))
        .map((parts) => parts.join('@')),
      fc
        .tuple(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 12 }))
        .map(([local, domain]) => `${JSON.stringify(local)}@${domain}`),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const mailbox = parseMailbox(text)
        if ('refused' in mailbox) expect(mailbox).toEqual({ refused: expect.stringMatching(/^[^\p{Cc}\u2028\u2029]+$/u) })
        else {
          expect(formatMailbox(mailbox)).toMatch(/^[^\p{Cc}\p{Cf}\p{Co}\p{Surrogate}\u2028\u2029]{3,254}$/u)
          expect(octetsOf(formatMailbox(mailbox))).toBeLessThanOrEqual(254)
          expect(mailbox.domain).toMatch(/^[\x21-\x7e]+$/)
          expect(parseMailbox(formatMailbox(mailbox))).toEqual(mailbox)
          expect(mailbox.domain).not.toMatch(/[\s<>@]/)
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** A domain name of so many characters. */
function domainOf(length: number): string {
  const name = `${'b'.repeat(60)}.`.repeat(10).slice(0, length)
  return name.endsWith('.') ? `${name.slice(0, -1)}b` : name
}

describe('a domain name', () => {
  test.each([
    ['Example.COM', 'example.com'],
    ['example.com.', 'example.com'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['STRASSE.example', 'strasse.example'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['ｅｘａｍｐｌｅ.com', 'example.com'],
    ['exam\u00adple.com', 'example.com'],
    ['1-800.example', '1-800.example'],
    ['a.b.c.d.e', 'a.b.c.d.e'],
  ])('%j is %j in DNS', (typed, name) => {
    expect(parseDomain(typed)).toBe(name)
  })

  // Spellings of addresses that the URL parser, the C library or a browser would take for 127.0.0.1 and its like.
  test.each([
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '017700000001',
    '0177.0.0.1',
    '0x7f000001',
    '0x7f.0.0.1',
    '0X7F.1',
    '127.0.0.0x1',
    '00000127.0.0.1',
    '1.2.3.4.',
    '１２７.0.0.1',
    '127。0。0。1',
    '⑫7.0.0.1',
    '0x',
    '4294967296',
    '256.256.256.256',
    '1.2.3.4.5',
  ])('%j is an address in an odd spelling, never a name', (typed) => {
    expect(parseDomain(typed)).toEqual(REFUSED)
  })

  test.each([
    '',
    '.',
    '..',
    'a..b',
    '.a',
    'a b',
    'a\tb',
    'a/b',
    'a:b',
    'a@b',
    'a?b',
    'a#b',
    '[a]',
    'a\\b',
    'a%b',
    'a,b',
    'a;b',
    '-a',
    'a-',
    'a*b',
    '*.example.com',
    'a!b',
    'a=b',
    'xn--a.example',
    `${'a'.repeat(64)}.example`,
    `${'ü'.repeat(60)}.example`,
    `${'a.'.repeat(127)}ab`,
    'a\ud800b',
    '\u200b',
    '\u00ad',
  ])('%j is none', (typed) => {
    expect(parseDomain(typed)).toEqual({ refused: expect.stringMatching(/\.$/) })
  })

  test('is at most 253 characters long', () => {
    expect(parseDomain(domainOf(253))).toBe(domainOf(253))
    expect(parseDomain(domainOf(254))).toEqual(REFUSED)
  })
})

describe('an IP address', () => {
  test.each(['0.0.0.0', '127.0.0.1', '192.0.2.255', '255.255.255.255'])('%s is IPv4', (text) => {
    expect(isIpv4(text)).toBe(true)
  })

  test.each(['', '1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.256', '0x1.2.3.4', ' 1.2.3.4', '1.2.3.4\n', '1.2.3.4 ', '١.2.3.4'])(
    '%j is not',
    (text) => {
      expect(isIpv4(text)).toBe(false)
    },
  )

  // https://www.rfc-editor.org/rfc/rfc5952#section-4
  test.each([
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['::', '::'],
    ['::1', '::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
  ])('%s is %s in short', (text, short) => {
    expect(parseIpv6(text)).toBe(short)
  })

  test.each([
    '',
    ':',
    ':::',
    '1::2::3',
    '12345::',
    'g::',
    '::1%eth0',
    '[::1]',
    '::1/64',
    '192.0.2.1',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '::192.0.2.256',
    '::1 ',
    '192.0.2.1:25',
    '::1\n',
  ])('%j is no IPv6', (text) => {
    expect(parseIpv6(text)).toBeUndefined()
  })

  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.3
  test('stands in EHLO as a literal', () => {
    expect(addressLiteral('192.0.2.1')).toBe('[192.0.2.1]')
    expect(addressLiteral('2001:db8::1')).toBe('[IPv6:2001:db8::1]')
    for (const literal of ['[192.0.2.1]', '[IPv6:2001:db8::1]']) expect(parseGreetingName(literal)).toBe(literal)
    for (const odd of ['[127.1]', '[0x7f.0.0.1]', '[192.0.2.1] x', '[192.0.2.1]]', '[']) expect(parseGreetingName(odd)).toEqual(REFUSED)
  })
})

test('control characters are C0, DEL, C1 and the two separators, and nothing else of Latin-1', () => {
  const found = Array.from({ length: 0x100 }, (_, point) => point).filter((point) => hasControl(`a${String.fromCharCode(point)}b`))
  expect(found).toEqual(
    Array.from({ length: 0x100 }, (_, point) => point).filter((point) => point < 0x20 || (point >= 0x7f && point < 0xa0)),
  )
  expect(hasControl('a\u2028b') && hasControl('a\u2029b')).toBe(true)
})
