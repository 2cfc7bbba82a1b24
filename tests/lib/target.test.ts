// The one field: what a person may type into it, and what it is taken for.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMailbox } from '#lib/smtp/address.ts'
import { defaultRecipient, parseIp, parseTarget, type Target } from '#lib/target.ts'

function read(typed: string): Target {
  const target = parseTarget(typed)
  if ('refused' in target) throw new Error(target.refused)
  return target
}

/** The target as one would type it. */
function plainOf(target: Target): string {
  if (target.kind === 'address') return formatMailbox(target.mailbox)
  return target.kind === 'domain' ? target.domain : target.address
}

describe('a target', () => {
  test.each<[string, Target['kind'], string]>([
    ['example.com', 'domain', 'example.com'],
    ['  Example.COM.  ', 'domain', 'example.com'],
    ['bücher.example', 'domain', 'xn--bcher-kva.example'],
    ['localhost', 'domain', 'localhost'],
    ['jdoe@Example.com', 'address', 'jdoe@example.com'],
    ['mailto:jdoe@example.com', 'address', 'jdoe@example.com'],
    ['MAILTO:<jdoe@example.com>', 'address', 'jdoe@example.com'],
    ['jdoe@[192.0.2.1]', 'address', 'jdoe@[192.0.2.1]'],
    ['"a b"@example.com', 'address', '"a b"@example.com'],
    ['192.0.2.1', 'ip', '192.0.2.1'],
    ['[192.0.2.1]', 'ip', '192.0.2.1'],
    ['2001:DB8::1', 'ip', '2001:db8::1'],
    ['[2001:db8:0:0::1]', 'ip', '2001:db8::1'],
    ['[IPv6:2001:db8::1]', 'ip', '2001:db8::1'],
  ])('%j is of the kind %s: %s', (typed, kind, plain) => {
    const target = read(typed)
    expect([target.kind, plainOf(target)]).toEqual([kind, plain])
    expect(read(plain)).toEqual(target)
  })

  // Each refusal says what to type instead, or what is wrong.
  test.each<[string, string]>([
    ['', 'Type a domain'],
    ['   ', 'Type a domain'],
    ['mailto:', 'Type a domain'],
    ['https://example.com/contact', 'URL'],
    ['smtp://mx.example.com:25', 'URL'],
    ['example.com:25', 'port has a place of its own'],
    ['192.0.2.1:25', 'port has a place of its own'],
    ['exam\r\nple.com', 'line break'],
    ['example.com\u2028x', 'line break'],
    ['example.com\0x', 'line break'],
    ['jdoe@exa\u0085mple.com', 'line break'],
    ['127.1', 'neither a domain name nor an address'],
    ['0x7f.0.0.1', 'neither a domain name nor an address'],
    ['2130706433', 'neither a domain name nor an address'],
    ['0177.0.0.1', 'neither a domain name nor an address'],
    ['192.0.2.1.', 'IP address'],
    ['fe80::1%eth0', 'not a domain name'],
    ['192.0.2.0/24', 'not a domain name'],
    ['example.com, example.org', 'not a domain name'],
    ['two words', 'not a domain name'],
    ['jdoe@192.0.2.1', 'in brackets'],
    ['jdoe＠example.com', 'not a domain name'],
    [`${'a'.repeat(60)}.`.repeat(6), 'too long'],
  ])('%j is refused: %s', (typed, reason) => {
    const target = parseTarget(typed)
    expect(target).toEqual({ refused: expect.stringContaining(reason) })
    expect(target).toEqual({ refused: expect.stringMatching(/^[^\p{Cc}\u2028\u2029]+\.$/u) })
  })

  test('has a plain form that holds nothing hidden, and means the same', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.domain(),
      fc.emailAddress(),
      fc.ipV4Extended(),
      fc.ipV6(),
      fc.webUrl(),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const target = parseTarget(text)
        if ('refused' in target) return
        expect(plainOf(target)).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,256}$/u)
        expect(parseTarget(plainOf(target))).toEqual(target)
      }),
      { numRuns: 500 },
    )
  })
})

describe('an IP address', () => {
  test.each(['::', '0.0.0.0', '[::ffff:192.0.2.1]'])('%s is one', (text) => {
    expect(parseIp(text)).toBeDefined()
  })

  test.each(['', '[]', '[192.0.2.1', '192.0.2.1]', '[[::1]]', '1.2.3', '[IPv6:]', 'IPv6:::1', '::1%lo'])('%j is none', (text) => {
    expect(parseIp(text)).toBeUndefined()
  })
})

describe('the recipient of a check that names none', () => {
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1
  test.each<[string, 'mx' | 'host', string]>([
    ['jdoe@example.com', 'mx', 'jdoe@example.com'],
    ['jdoe@example.com', 'host', 'jdoe@example.com'],
    ['example.com', 'mx', 'postmaster@example.com'],
    ['mx1.example.com', 'host', 'postmaster'],
    ['192.0.2.1', 'mx', 'postmaster'],
  ])('for %s by %s is %s', (typed, route, recipient) => {
    expect(defaultRecipient(read(typed), route)).toBe(recipient)
  })
})
