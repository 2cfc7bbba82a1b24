// Sessions by hand with a real Postfix: typed over a real WebSocket, delivered, and shown to whoever watches.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findPart } from '#tests/setup/parts.ts'
import { type Certificates, createCertificates } from '#tests/support/certificates.ts'
import { type HandServer, startHandServer } from '#tests/support/hand.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { waitForMessage } from '#tests/support/maildir.ts'
import { startPostfix } from '#tests/support/postfix.ts'

describe.skipIf(findPart('postfix') === undefined)('a session by hand with Postfix', () => {
  let certificates: Certificates
  let mail: MailServer
  let server: HandServer
  beforeAll(async () => {
    certificates = createCertificates()
    mail = await startPostfix({ tls: { credentials: certificates.make() } })
  })
  afterAll(async () => {
    await mail?.stop()
    certificates?.remove()
  })
  afterEach(() => server.close())

  it('is typed from the greeting to QUIT, and its message is delivered as it stood', async () => {
    server = await startHandServer(mail)
    const owner = await server.sitDown()
    const viewer = await server.watch(owner.id)
    await owner.until()
    expect(owner.texts('send')).toEqual([])
    expect(owner.events.find((event) => event.kind === 'control')).toMatchObject({ by: 'owner', idleMs: 300_000, totalMs: 1_800_000 })

    expect(await owner.say('ehlo  typed.example')).toMatch(/^250 /)
    expect(await owner.say('MAIL FROM:<sender@client.example> SIZE=100')).toMatch(/^250 2\.1\.0/)
    expect(await owner.say('RCPT TO:<ghost@example.test>')).toMatch(/^550 5\.1\.1/)
    expect(await owner.say('RCPT TO:<jdoe@example.test>')).toMatch(/^250 2\.1\.5/)
    expect(await owner.say('DATA')).toMatch(/^354 /)
    owner.type('Subject: typed by hand', '', 'The first line', '..a dot that stays', 'QUIT')
    expect(await owner.say('.')).toMatch(/^250 2\.0\.0/)
    expect(await owner.say('QUIT')).toMatch(/^221 /)
    expect(await owner.closed).toBe(1000)
    expect(await viewer.closed).toBe(1000)

    expect(owner.refused).toEqual([])
    expect(viewer.events).toEqual(owner.events)
    expect(owner.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'completed' })
    expect(owner.events.find((event) => event.kind === 'closed')).toMatchObject({ by: 'server', cause: 'quit' })
    const message = await waitForMessage(mail, 'typed by hand')
    expect(message).toContain('\nThe first line\n.a dot that stays\nQUIT\n')
  })

  it('changes over to TLS where STARTTLS is typed, and greets again', async () => {
    server = await startHandServer(mail)
    const owner = await server.sitDown()
    await owner.until()
    await owner.say('EHLO typed.example')
    owner.type('STARTTLS')
    await owner.until((events) => events.some((event) => event.kind === 'tls'))
    expect(owner.events.find((event) => event.kind === 'tls')).toMatchObject({ mode: 'starttls', protocol: 'TLSv1.3' })
    expect(await owner.say('MAIL FROM:<a@client.example>')).toMatch(/^250 |^503 /)
    expect(await owner.say('EHLO typed.example')).toMatch(/^250 /)
    await owner.say('QUIT')
    expect(await owner.closed).toBe(1000)
  })

  it('takes a paste of 500 lines, in order and whole', { timeout: 30_000 }, async () => {
    server = await startHandServer(mail)
    const owner = await server.sitDown()
    await owner.until()
    const body = Array.from({ length: 500 }, (_, index) => `line ${index} of the paste`)
    owner.type(
      'EHLO typed.example',
      'MAIL FROM:<a@client.example>',
      'RCPT TO:<mary@example.test>',
      'DATA',
      'Subject: a long paste',
      '',
      ...body,
      '.',
      'QUIT',
    )
    expect(await owner.closed).toBe(1000)
    expect(owner.refused).toEqual([])
    expect(owner.texts('send').filter((text) => text.startsWith('line '))).toEqual(body)
    expect(await waitForMessage(mail, 'a long paste')).toContain(`\n${body.join('\n')}\n`)
  })
})
