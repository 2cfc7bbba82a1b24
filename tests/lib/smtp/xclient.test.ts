// XCLIENT: how its values are written, in which order, and what of it a server gets to hear.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { xclientAddress, xclientCommands } from '#lib/smtp/dialogue/xclient.ts'
import { xtext } from '#lib/smtp/xtext.ts'

const texts = (...given: Parameters<typeof xclientCommands>) => xclientCommands(...given).map((each) => each.text)

describe('xtext', () => {
  // https://www.rfc-editor.org/rfc/rfc3461#section-4
  test.each([
    ['plain-text.example', 'plain-text.example'],
    ['[UNAVAILABLE]', '[UNAVAILABLE]'],
    ['a+b=c d', 'a+2Bb+3Dc+20d'],
    ['büro', 'b+C3+BCro'],
    ['~!', '~!'],
  ])('writes %j as %j', (text, encoded) => expect(xtext(text)).toBe(encoded))

  test('comes back as it was, and is one word of ASCII', () => {
    const decode = (text: string) =>
      Buffer.from(
        text.replace(/\+([0-9A-F]{2})|[^+]/g, (whole, pair) => pair ?? Buffer.from(whole).toString('hex')),
        'hex',
      ).toString()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(xtext(text)).toMatch(/^[!-~]*$/)
        expect(decode(xtext(text))).toBe(text)
      }),
    )
  })
})

test('an IPv6 address has its family before it', () => {
  expect(xclientAddress('2001:DB8::1')).toBe('IPV6:2001:db8::1')
  expect(['192.0.2.1', '[UNAVAILABLE]', 'IPV6:2001:db8::1'].map(xclientAddress)).toEqual(['192.0.2.1', '[UNAVAILABLE]', 'IPV6:2001:db8::1'])
})

describe('the command', () => {
  test('names the address last, as nobody else may speak from then on', () => {
    expect(texts({ ADDR: '192.0.2.1', NAME: 'client.example', HELO: 'h.example', PORT: '4000' }, undefined)).toEqual([
      'XCLIENT PORT=4000 HELO=h.example NAME=client.example ADDR=192.0.2.1',
    ])
  })

  test('holds only what the server knows, unless it is insisted on', () => {
    expect(texts({ ADDR: '::1', LOGIN: 'jdoe' }, ['NAME', 'addr', 'PROTO'])).toEqual(['XCLIENT ADDR=IPV6:::1'])
    expect(texts({ LOGIN: 'jdoe' }, ['NAME'])).toEqual([])
  })

  test('becomes several where one line is too short', () => {
    const long = 'x'.repeat(255)
    const commands = texts({ HELO: long, LOGIN: long, NAME: long, ADDR: '192.0.2.1' }, undefined)
    expect(commands).toEqual([`XCLIENT HELO=${long}`, `XCLIENT LOGIN=${long}`, `XCLIENT NAME=${long} ADDR=192.0.2.1`])
    for (const command of commands) expect(command.length).toBeLessThanOrEqual(510)
  })
})
