// What a server may make of a password that it was sent, and that nothing of it is left.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Redactor } from '#lib/redaction.ts'
import { printable } from '#lib/wire.ts'
import { formsOf } from '#tests/support/echo.ts'

const SECRET = 'Sesame-öffne-dich-4711'

describe('an echo is cut out', () => {
  test.each(formsOf(SECRET))('as %s', (_name, form) => {
    const text = printable(Buffer.from(`535 5.7.8 ${form} is wrong`))
    const cut = new Redactor([SECRET]).cut(text)
    expect(cut).toMatch(/^535 .*\[\d+ characters hidden\].* is wrong$/)
    for (const [, left] of formsOf(SECRET)) {
      for (let at = 0; at + 8 <= left.length; at += 1) expect(cut).not.toContain(left.slice(at, at + 8))
    }
  })

  test('in base64 behind and before anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9 }), fc.uint8Array({ maxLength: 9 }), (before, behind) => {
        const token = Buffer.concat([before, Buffer.from(SECRET), behind]).toString('base64')
        expect(new Redactor([SECRET]).cut(`334 ${token}`)).not.toContain(token.slice(4, -4))
      }),
    )
  })

  test('in parts of eight bytes and more', () => {
    fc.assert(
      fc.property(fc.nat(SECRET.length - 10), fc.nat(8), (from, more) => {
        const part = SECRET.slice(from, from + 8 + more)
        expect(new Redactor([SECRET]).cut(`535 wrong: ${part}.`)).not.toContain(part)
      }),
    )
  })

  test('also where a line was cut in the middle of it', () => {
    expect(new Redactor([SECRET]).cut('535 x Sesam', true)).toBe('535 x [5 characters hidden]')
    expect(new Redactor(['hunter2']).cut('535 x hunter', true)).toBe('535 x [6 characters hidden]')
  })

  test('also of what is added later', () => {
    const redactor = new Redactor([SECRET])
    expect(redactor.cut('500 AUTH PLAIN AGpkb2UAeHl6enk=')).toBe('500 AUTH PLAIN AGpkb2UAeHl6enk=')
    redactor.add(['AGpkb2UAeHl6enk='])
    expect(redactor.cut('500 unknown: auth plain agpkb2uaehl6enk=')).toBe('500 unknown: auth plain [16 characters hidden]')
  })

  test('and so is the proof of a server, whatever it is', () => {
    const proof = Buffer.from('v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=').toString('base64')
    expect(new Redactor([SECRET]).cut(`334 ${proof}`)).toBe('334 [64 characters hidden]')
  })
})

describe('all else stays', () => {
  test.each([
    '250-PIPELINING',
    '334 VXNlcm5hbWU6',
    '220 mail.example.test ESMTP Postfix (Debian/GNU)',
    '250 2.0.0 Ok: queued as 4F2B91C0A7',
    '',
    '535',
  ])('%j', (text) => expect(new Redactor([SECRET]).cut(text)).toBe(text))

  test('and so do names that are known, though a password holds them', () => {
    const redactor = new Redactor(['mail.example.test-1'], ['mail.example.test'])
    expect(redactor.cut('250 mail.example.test')).toBe('250 mail.example.test')
    expect(redactor.cut('250 mail.example.test-1')).toBe('250 [19 characters hidden]')
  })

  // The name stands in the clear beside it, so a hole in it would say what the password is.
  test('and names that hold the password, though not the password beside them', () => {
    const redactor = new Redactor(['example', 'jdoe@mail'], ['jdoe@mail.example.test', 'mail.example.test'])
    expect(redactor.cut('250 mail.Example.test, jdoe@mail.example.test')).toBe('250 mail.Example.test, jdoe@mail.example.test')
    expect(redactor.cut('535 example of mail.example.test')).toBe('535 [7 characters hidden] of mail.example.test')
    expect(redactor.cut('535 jdoe@mail')).toBe('535 [9 characters hidden]')
    const base64 = Buffer.from('\0jdoe@mail.example.test\0example').toString('base64')
    expect(redactor.cut(`535 ${base64}`)).toMatch(/^535 \[\d+ characters hidden\]=*$/)
  })

  test('and the code, and words shorter than a secret can be', () => {
    expect(new Redactor(['535 5.7.8']).cut('535 5.7.8 no')).toBe('535 [5 characters hidden] no')
    expect(new Redactor(['Ok']).cut('250 Ok')).toBe('250 Ok')
  })

  test('of any text, as long as there is no secret in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(new Redactor([]).cut(text)).toBe(text)
        expect(new Redactor(['zzqqzzqqzz']).cut(text)).toBe(text)
      }),
    )
  })

  test('and a line as long as lines can be takes no time to speak of', () => {
    const redactor = new Redactor(['x'.repeat(100), SECRET])
    const line = `250 ${'QUJDRA'.repeat(340)}`
    expect(redactor.cut(line)).toBe(line)
  })
})
