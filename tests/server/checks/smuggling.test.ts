// SMTP smuggling: ends of a message that one server takes for one and the next does not. None of them leaves us, whatever is typed into
// a message, and a real Postfix gets one message for each that was asked for.
// https://sec-consult.com/blog/detail/smtp-smuggling-spoofing-e-mails-worldwide/ (CVE-2023-51764, -51765, -51766)
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { checkRequestSchema } from '#lib/check/request.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { everywhereHere } from '#tests/support/here.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { waitForMessage } from '#tests/support/maildir.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { realCheck } from '#tests/support/real-check.ts'
import { testZones } from '#tests/support/zones.ts'

const breaks = [
  '\n',
  '\r',
  '\r\n',
  '\n\r',
  '\r\r\n',
  '\n\n',
  '\r\n\r',
  '\u0085',
  '\u2028',
  '\u2029',
  '\v',
  '\f',
  '\0',
  '\r\0\n',
  '\u560d\u560a',
]
const inner = ['.', '..', '. ', '\t.', '.\u200b', '\uff0e', '\u3002']
/** Every end that a line could have, around every dot. */
const ends = breaks.flatMap((before) => breaks.map((behind) => `${before}.${behind}`)).concat(inner.map((dot) => `\r\n${dot}\r\n`))
const smuggled = (end: string) =>
  `Hello${end}MAIL FROM:<x@client.example>\r\nRCPT TO:<jdoe@example.test>\r\nDATA\r\nSubject: Smuggled\r\n\r\nx\r\n.\r\n`

/** What checks the body before anything is sent lets only some of them through. */
const parses = (body: string) => checkRequestSchema.safeParse({ target: 'a@example.test', purpose: 'message', message: { body } }).success

describe('on the wire', () => {
  let server: Server
  let heard: Buffer[] = []
  beforeAll(async () => {
    server = createServer((socket) => {
      const chunks: Buffer[] = []
      let isMessage = false
      let left = ''
      socket.on('error', () => {})
      socket.on('close', () => heard.push(Buffer.concat(chunks)))
      socket.write('220 mx.example.test ESMTP\r\n')
      socket.on('data', (chunk) => {
        chunks.push(chunk)
        left += chunk.toString('latin1')
        for (;;) {
          const end = left.indexOf(isMessage ? '\r\n.\r\n' : '\r\n')
          if (end < 0) return
          const line = left.slice(0, end)
          left = left.slice(end + (isMessage ? 5 : 2))
          if (isMessage || !/^(DATA|QUIT)$/.test(line)) socket.write('250 ok\r\n')
          else if (line === 'QUIT') socket.end('221 bye\r\n')
          else socket.write('354 go\r\n')
          isMessage = !isMessage && line === 'DATA'
        }
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => void server.close())

  test('a message has one end, and no line ends but CRLF', async () => {
    const port = (server.address() as AddressInfo).port
    const bodies = ends.map(smuggled).filter(parses)
    expect(ends.length).toBeGreaterThan(200)
    expect(bodies.length).toBeGreaterThan(50)
    for (const body of bodies) {
      heard = []
      const input = {
        target: 'jdoe@example.test',
        port,
        tls: 'never',
        from: 'a@client.example',
        purpose: 'message',
        message: { body },
      } as const
      const { outcome, sent } = await realCheck(input, { dns: everywhereHere })
      await expect.poll(() => heard).toHaveLength(1)
      const wire = heard[0]?.toString('latin1') ?? ''
      expect(outcome).toBe('accepted')
      expect(wire.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/)
      const message = wire.indexOf('\r\nDATA\r\n')
      expect(wire.slice(0, message).split('\r\n')).toEqual([
        'EHLO client.example',
        'MAIL FROM:<a@client.example>',
        'RCPT TO:<jdoe@example.test>',
      ])
      expect(wire.slice(message).split('\r\n.\r\n').slice(1)).toEqual(['QUIT\r\n'])
      expect(sent.filter((line) => line === '.')).toHaveLength(1)
    }
  })

  test('no other field of a message has a line end at all', () => {
    for (const each of breaks.filter((each) => each !== '\u560d\u560a')) {
      const text = `x${each}.${each}RCPT TO:<y@example.test>`
      for (const message of [
        { subject: text },
        { headers: [{ name: 'X-A', value: text }] },
        { headers: [{ name: `X${each}A`, value: 'x' }] },
      ]) {
        expect(
          checkRequestSchema.safeParse({ target: 'a@example.test', purpose: 'message', message }).success,
          JSON.stringify(message),
        ).toBe(false)
      }
    }
  })
})

const isMissing = findPart('postfix') === undefined || findPart('named') === undefined
describe.skipIf(isMissing)('at Postfix', () => {
  let mail: MailServer
  let dns: DnsServer
  beforeAll(async () => {
    mail = await startPostfix()
    dns = await startDnsServer(testZones({ mail: mail.address }))
  })
  afterAll(async () => {
    await dns?.stop()
    await mail?.stop()
  })

  it('each message arrives as one', async () => {
    const bodies = ['\n', '\r', '\r\n', '\n\r', '\r\r\n'].flatMap((before) =>
      ['\n', '\r', '\r\n'].map((behind) => smuggled(`${before}.${behind}`)),
    )
    for (const [index, body] of bodies.entries()) {
      for (const chunking of [false, true]) {
        const subject = `Carrier ${index} ${chunking}`
        const input = { target: 'jdoe@example.test', purpose: 'message', message: { subject, body }, esmtp: { chunking } } as const
        expect((await realCheck(input, { dns: dns.address })).outcome).toBe('accepted')
        await waitForMessage(mail, `Subject: ${subject}`)
      }
    }
    const arrived = mail.delivered()
    expect(arrived).toHaveLength(2 * bodies.length)
    for (const message of arrived) expect(message.slice(0, message.indexOf('\n\n'))).toMatch(/^Subject: Carrier/m)
  })
})
