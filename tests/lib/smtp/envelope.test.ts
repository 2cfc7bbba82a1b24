// MAIL, RCPT and the message as they fit what a server offers; sizes are exact, and nothing that was not offered is said.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planOf } from '#lib/check/plan.ts'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { chunksOf } from '#lib/smtp/chunks.ts'
import { type Envelope, envelopeOf } from '#lib/smtp/envelope.ts'
import { leftOut, type Offer } from '#lib/smtp/extensions.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'
import { messageSize } from '#lib/smtp/octets.ts'
import { originalRecipient } from '#lib/smtp/original-recipient.ts'
import { xtext } from '#lib/smtp/xtext.ts'
import { FIXED } from '#tests/support/play.ts'

const offer = (keywords: string, isSecured = false): Offer => ({ keywords: parseKeywords(['mx', ...keywords.split(', ')]), isSecured })
const plan = (input: Partial<CheckRequestInput>) =>
  planOf(checkRequestSchema.parse({ target: 'jdoe@example.com', from: 'a@b.example', ...input }), FIXED)

function envelope(input: Partial<CheckRequestInput>, keywords: string, isSecured = false): Envelope {
  const made = envelopeOf(plan(input), offer(keywords, isSecured))
  if ('lacks' in made) throw new Error(`It is withheld for lack of ${made.lacks}.`)
  return made
}

const EVERYTHING = 'SIZE, 8BITMIME, SMTPUTF8, DSN, CHUNKING, PIPELINING, REQUIRETLS, DELIVERBY'
const ALL_WISHES: Partial<CheckRequestInput> = {
  purpose: 'message',
  pipelining: true,
  esmtp: {
    ...{ body: '8BITMIME', chunking: true, smtputf8: true, notify: ['FAILURE', 'DELAY'], ret: 'FULL', envid: 'x=1' },
    ...{ requireTls: true, deliverBy: { seconds: -10 } },
  },
}

describe('the parameters of MAIL', () => {
  test('are those that were asked for and are offered', () => {
    const { mail, rcpts, message } = envelope(ALL_WISHES, EVERYTHING, true)
    expect(mail.text).toBe(
      `MAIL FROM:<a@b.example> SIZE=${messageSize(message ?? [])} BODY=8BITMIME SMTPUTF8 RET=FULL ENVID=x+3D1 REQUIRETLS BY=-10;N`,
    )
    expect(rcpts.map((each) => each.text)).toEqual(['RCPT TO:<jdoe@example.com> NOTIFY=FAILURE,DELAY ORCPT=rfc822;jdoe@example.com'])
  })

  test('are none where nothing is offered, and all are told to be missing', () => {
    const { mail, rcpts, uses } = envelope(ALL_WISHES, 'HELP')
    expect([mail.text, ...rcpts.map((each) => each.text), uses.size]).toEqual(['MAIL FROM:<a@b.example>', 'RCPT TO:<jdoe@example.com>', 0])
    expect(leftOut(plan(ALL_WISHES), offer('HELP'))).toEqual([
      'PIPELINING',
      '8BITMIME',
      'SMTPUTF8',
      'CHUNKING',
      'DSN',
      'REQUIRETLS',
      'DELIVERBY',
    ])
  })

  test('never ask for TLS on the way where the session itself is in the clear', () => {
    expect(envelope(ALL_WISHES, EVERYTHING, false).mail.text).not.toContain('REQUIRETLS')
  })

  test('that nobody asked for are none but SIZE', () => {
    expect(envelope({ purpose: 'message' }, EVERYTHING, true).mail.text).toMatch(/^MAIL FROM:<a@b\.example> SIZE=\d+$/)
    expect(envelope({}, EVERYTHING, true).mail.text).toBe('MAIL FROM:<a@b.example>')
    expect(envelope({ purpose: 'message', esmtp: { size: false } }, EVERYTHING).mail.text).toBe('MAIL FROM:<a@b.example>')
  })

  test('never make a line longer than a server must take', () => {
    const envid = '~'.repeat(100)
    const long = `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(50)}.example`
    const { mail, rcpts } = envelope({ ...ALL_WISHES, from: long, to: [long], esmtp: { ...ALL_WISHES.esmtp, envid } }, EVERYTHING, true)
    expect(mail.text.length).toBeLessThanOrEqual(510)
    expect(rcpts[0]?.text).toContain('ORCPT=')
  })
})

describe('a mail is withheld', () => {
  const sized = (limit: number, more: Partial<CheckRequestInput> = {}) =>
    envelopeOf(plan({ purpose: 'message', message: { body: 'x'.repeat(500) }, ...more }), offer(`SIZE ${limit}`))
  const exact = messageSize(plan({ purpose: 'message', message: { body: 'x'.repeat(500) } }).message?.ascii ?? [])

  test('where it is larger than the server takes, by one octet', () => {
    expect(sized(exact)).toHaveProperty('mail')
    expect(sized(exact - 1)).toEqual({ lacks: 'SIZE' })
    expect(sized(0)).toHaveProperty('mail')
    expect(sized(exact - 1, { insist: ['SIZE'] })).toHaveProperty('mail')
    expect(sized(exact - 1, { esmtp: { size: false } })).toHaveProperty('mail')
    expect(sized(exact - 1, { purpose: 'probe' })).toHaveProperty('mail')
  })

  test('where an address needs SMTPUTF8', () => {
    for (const input of [{ from: 'pelé@b.example' }, { to: ['a@example.com', '用户@example.com'] }]) {
      expect(envelopeOf(plan(input), offer('8BITMIME'))).toEqual({ lacks: 'SMTPUTF8' })
      expect(envelope(input, 'SMTPUTF8').mail.text).toContain(' SMTPUTF8')
      expect(envelope({ ...input, insist: ['SMTPUTF8'] }, 'HELP').mail.text).toContain(' SMTPUTF8')
    }
  })

  test('and not for a domain, which has an ASCII form', () => {
    expect(envelope({ to: ['jdoe@bücher.example'] }, 'HELP').rcpts[0]?.text).toBe('RCPT TO:<jdoe@xn--bcher-kva.example>')
  })
})

describe('the message', () => {
  const input = { purpose: 'message' as const, message: { subject: 'Größe', body: 'Grüße' } }

  test('is ASCII where nothing else was agreed', () => {
    expect(envelope(input, EVERYTHING).message?.join('\n')).toMatch(/^[\n\x20-\x7e]*$/)
  })

  test('has its body in 8 bits with 8BITMIME, and its headers still in ASCII', () => {
    const message = envelope({ ...input, esmtp: { body: '8BITMIME' } }, EVERYTHING).message ?? []
    expect(message).toContain('Content-Transfer-Encoding: 8bit')
    expect(message.at(-1)).toBe('Grüße')
    expect(message.slice(0, -1).join('')).toMatch(/^[\x20-\x7e]*$/)
  })

  test('has its headers in UTF-8 with SMTPUTF8', () => {
    expect(envelope({ ...input, esmtp: { smtputf8: true } }, EVERYTHING).message).toContain('Subject: Größe')
  })

  test('is quoted-printable all the same where a line is longer than 998 octets', () => {
    const long = { ...input, esmtp: { body: '8BITMIME' as const }, message: { body: 'ü'.repeat(500) } }
    const message = envelope(long, EVERYTHING).message ?? []
    expect(message).toContain('Content-Transfer-Encoding: quoted-printable')
    expect(envelope({ ...long, message: { body: 'ü'.repeat(499) } }, EVERYTHING).message?.at(-1)).toBe('ü'.repeat(499))
  })

  test('has no line over 998 octets, whatever its form', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 900 }).filter((text) => !/[\p{Surrogate}\p{Cc}\u2028\u2029]/u.test(text))
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('SMTPUTF8, 8BITMIME', '8BITMIME', 'HELP'), (subject, body, keywords) => {
        const wishes = { body: '8BITMIME' as const, smtputf8: true }
        const { message = [] } = envelope({ purpose: 'message', message: { subject, body }, esmtp: wishes }, keywords)
        for (const line of message) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998)
      }),
      { numRuns: 200 },
    )
  })
})

describe('chunks', () => {
  test('together are the message, each as large as it says, the last one last', () => {
    const lines = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 300 }).map((line) => line.replace(/[\r\n]/g, '')),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(lines, (message) => {
        const chunks = chunksOf(message)
        expect(chunks.flatMap((each) => each.lines)).toEqual(message)
        for (const [index, { command, lines }] of chunks.entries()) {
          const octets = Buffer.byteLength(lines.map((line) => `${line}\r\n`).join(''))
          expect(command.text).toBe(`BDAT ${octets}${index === chunks.length - 1 ? ' LAST' : ''}`)
        }
        expect(chunks.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  test('are two where the message is long, and none of them is empty', () => {
    expect(chunksOf(Array(100).fill('x'.repeat(50))).map((each) => each.lines.length)).toEqual([50, 50])
    expect(chunksOf(['x'.repeat(900), 'y'.repeat(5000)])).toHaveLength(1)
    expect(chunksOf(['x'.repeat(5000), 'y'])).toHaveLength(2)
  })
})

describe('xtext', () => {
  // https://www.rfc-editor.org/rfc/rfc3461#section-4
  test('holds nothing that could end a parameter, and reads as what it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Surrogate}/u.test(text)),
        (text) => {
          expect(xtext(text)).toMatch(/^([!-*,-<>-~]|\+[0-9A-F]{2})*$/)
          const bytes = xtext(text).replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
          expect(Buffer.from(bytes, 'latin1').toString('utf8')).toBe(text)
        },
      ),
    )
  })

  test.each([
    ['jdoe@example.com', 'rfc822;jdoe@example.com'],
    ['a+b=c@example.com', 'rfc822;a+2Bb+3Dc@example.com'],
    ['"a b"@example.com', 'rfc822;"a+20b"@example.com'],
    // https://www.rfc-editor.org/rfc/rfc6533#section-3
    ['用户+x@example.com', 'utf-8;用户\\x{2B}x@example.com'],
    ['"ü b"@example.com', 'utf-8;"ü\\x{20}b"@example.com'],
  ])('names the recipient %j', (mailbox, value) => {
    expect(originalRecipient(mailbox)).toBe(value)
  })

  test('leaves out one that would be too long', () => {
    expect(originalRecipient(`"${' '.repeat(180)}"@example.com`)).toBeUndefined()
  })
})
