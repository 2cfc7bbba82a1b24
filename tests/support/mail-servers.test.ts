// The real mail servers of the test bed start, say what they are asked for, and deliver.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPart } from '#tests/setup/parts.ts'
import { startExim } from '#tests/support/exim.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { waitForMessage } from '#tests/support/maildir.ts'
import { startOpenSmtpd } from '#tests/support/opensmtpd.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { rawSession } from '#tests/support/raw-session.ts'

const kinds = [
  { part: 'postfix', start: () => startPostfix(), domain: 'example.test', unknown: '550 5.1.1 ', relaying: '554 5.7.1 ' },
  { part: 'exim', start: () => startExim(), domain: 'exim.example.test', unknown: '550 Unrouteable', relaying: '550 relay not permitted' },
  {
    part: 'opensmtpd',
    start: () => startOpenSmtpd(),
    domain: 'opensmtpd.example.test',
    unknown: '524 5.2.4 ',
    relaying: '550 Invalid recipient',
  },
] as const

describe.each(kinds)('$part', ({ part, start, domain, unknown, relaying }) => {
  const isMissing = findPart(part) === undefined
  let server: MailServer
  beforeAll(async () => {
    if (!isMissing) server = await start()
  })
  afterAll(async () => await server?.stop())

  it.skipIf(isMissing)('knows its mailboxes, relays nothing and delivers', async () => {
    const replies = await rawSession(server, [
      'EHLO client.example',
      'MAIL FROM:<sender@client.example>',
      `RCPT TO:<ghost@${domain}>`,
      'RCPT TO:<someone@elsewhere.test>',
      `RCPT TO:<jdoe@${domain}>`,
      'DATA',
      'Subject: smoke\n\nfirst line\n..dot\n.',
      'QUIT',
    ])
    const lines = replies.split('\n').filter((line) => !line.startsWith('250-'))
    expect(lines[0]).toContain(`220 ${server.hostname} ESMTP`)
    expect(lines[3]).toContain(unknown)
    expect(lines[4]).toContain(relaying)
    expect(lines.map((line) => line.slice(0, 3))).toEqual([
      '220',
      '250',
      '250',
      unknown.slice(0, 3),
      relaying.slice(0, 3),
      '250',
      '354',
      '250',
      '221',
      '',
    ])
    const message = await waitForMessage(server, 'Subject: smoke')
    expect(message.endsWith('\n\nfirst line\n.dot\n')).toBe(true)
  })
})

describe('postfix, told to be difficult', () => {
  const isMissing = findPart('postfix') === undefined

  it.skipIf(isMissing)('puts off, refuses and limits as its options say', async () => {
    const server = await startPostfix({
      ports: [25, 2525],
      messageSizeLimit: 5000,
      recipients: { 'later@example.test': '450 4.3.0 Later' },
    })
    try {
      const lines = ['EHLO a.example', 'MAIL FROM:<>', 'RCPT TO:<grey@example.test>', 'RCPT TO:<later@example.test>', 'QUIT']
      const replies = await rawSession({ address: server.address, port: 2525 }, lines)
      expect(replies).toContain('250-SIZE 5000\n')
      expect(replies).toContain('\n451 4.7.1 <grey@example.test>: Recipient address rejected: Greylisted')
      expect(replies).toContain('\n450 4.3.0 <later@example.test>: Recipient address rejected: Later')
    } finally {
      await server.stop()
    }
  })

  it.skipIf(isMissing)('turns clients away and takes its time', async () => {
    const server = await startPostfix({ rejectClients: true })
    const slow = await startPostfix({ greetingDelay: 1 })
    try {
      const refused = await rawSession(server, ['EHLO a.example', 'MAIL FROM:<>', 'RCPT TO:<jdoe@example.test>', 'QUIT'])
      expect(refused).toContain('\n554 5.7.1 ')
      const began = performance.now()
      expect(await rawSession(slow, ['QUIT'])).toContain('221 ')
      expect(performance.now() - began).toBeGreaterThan(900)
    } finally {
      await server.stop()
      await slow.stop()
    }
  })
})
