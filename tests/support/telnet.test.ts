// Telnet's screen, as the transcript's text must look.
import { expect, it } from 'vitest'
import { findPart } from '#tests/setup/parts.ts'
import { readDialogue } from '#tests/support/dialogue.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { telnet } from '#tests/support/telnet.ts'

it.skipIf(findPart('telnet') === undefined)('telnet shows what was typed and what came', async () => {
  const server = await startFakeMailServer(readDialogue('ehlo-refused-falls-back-to-helo'))
  const lines = [
    'EHLO client.example',
    'HELO client.example',
    'MAIL FROM:<sender@client.example>',
    'RCPT TO:<jdoe@example.test>',
    'RSET',
    'QUIT',
  ]
  const screen = await telnet({ host: 'mail.example.test', address: server.address, port: server.port, lines })
  await server.stop()
  expect(server.sessions.map((session) => session.faults)).toEqual([[]])
  expect(screen).toBe(`Trying 127.0.0.1...
Connected to mail.example.test.
Escape character is '^]'.
220 mail.example.test ESMTP
EHLO client.example
502 5.5.1 Command not implemented
HELO client.example
250 mail.example.test
MAIL FROM:<sender@client.example>
250 Ok
RCPT TO:<jdoe@example.test>
250 Ok
RSET
250 Ok
QUIT
221 Bye
Connection closed by foreign host.
`)
})
