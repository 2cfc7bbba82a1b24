// Pipelining, chunks and the parameters of MAIL and RCPT against real servers: what is said, and what arrives.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answers } from '#lib/diagnosis/answers.ts'
import { findPart } from '#tests/setup/parts.ts'
import { startExim } from '#tests/support/exim.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { waitForMessage } from '#tests/support/maildir.ts'
import { startOpenSmtpd } from '#tests/support/opensmtpd.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'

/** No name is looked up: the target is the server's address. */
const NO_DNS = { lookup: async () => ({ status: 'nxdomain' as const, records: [], by: undefined }) }
const DATE = { name: 'Date', value: 'Mon, 23 Nov 2026 12:00:00 +0000' }

type Input = Omit<Parameters<typeof realCheck>[0], 'target'>

const ask = (server: MailServer, input: Input): Promise<RealCheck> =>
  realCheck(
    { target: server.address, port: server.port, route: 'host', from: 'sender@client.example', otherPorts: false, ...input },
    { dns: NO_DNS },
  )

/** The commands we said, each group of one write as one text. */
function writes(check: RealCheck): string[] {
  const groups: { flight: number | undefined; verbs: string[] }[] = []
  for (const { verb, flight, text } of check.of('send')) {
    if (verb === 'data' && text !== 'DATA') continue
    const last = groups.at(-1)
    if (flight !== undefined && last?.flight === flight) last.verbs.push(verb)
    else groups.push({ flight, verbs: [verb] })
  }
  return groups.map((each) => each.verbs.join(' '))
}

/** A delivered message's header and body, in UTF-8. */
function parts(arrived: string): [head: string, body: string] {
  const text = Buffer.from(arrived, 'latin1').toString('utf8')
  const end = text.indexOf('\n\n')
  return [text.slice(0, end), text.slice(end + 2)]
}

const LONG = Array.from({ length: 120 }, (_, index) => `${index % 3 === 0 ? '.' : ''}line ${index}, Grüße und 你好, as it was typed`).join(
  '\n',
)

describe.skipIf(findPart('postfix') === undefined)('Postfix', () => {
  let mail: MailServer
  beforeAll(async () => {
    mail = await startPostfix({ messageSizeLimit: 20_000 })
  })
  afterAll(() => mail?.stop())
  const TWO = ['jdoe@example.test', 'mary@example.test']

  it('takes a message that is asked for in one write', async () => {
    const check = await ask(mail, { to: TWO, purpose: 'message', pipelining: true, message: { subject: 'In one write' } })
    expect(check.outcome).toBe('accepted')
    expect(writes(check)).toEqual(['ehlo', 'mail rcpt rcpt data', 'quit'])
    await waitForMessage(mail, 'Subject: In one write')
  })

  it('refuses the only recipient and the DATA that came with it', async () => {
    const check = await ask(mail, { to: ['ghost@example.test'], purpose: 'message', pipelining: true })
    expect(check.outcome).toBe('rejected')
    expect(check.of('receive').map((event) => event.code)).toContain(554)
    expect(check.sent.slice(-3)).toEqual(['DATA', 'RSET', 'QUIT'])
  })

  it('hears a probe at once', async () => {
    const check = await ask(mail, { to: TWO, pipelining: true })
    expect([check.outcome, ...writes(check)]).toEqual(['completed', 'ehlo', 'mail rcpt rcpt rset', 'quit'])
  })

  it('puts two chunks together to what was sent, dots and 8 bits and all', async () => {
    const check = await ask(mail, {
      to: TWO,
      purpose: 'message',
      pipelining: true,
      esmtp: { chunking: true, body: '8BITMIME' },
      message: { subject: 'In chunks', body: LONG },
    })
    expect(check.outcome).toBe('accepted')
    expect(writes(check)).toEqual(['ehlo', 'mail rcpt rcpt', 'bdat bdat', 'quit'])
    const [head, body] = parts(await waitForMessage(mail, 'Subject: In chunks'))
    expect(head).toContain('Content-Transfer-Encoding: 8bit')
    expect(body).toBe(`${LONG}\n`)
  })

  it('is told the size that it counts itself, and is spared what is too large', async () => {
    const message = { subject: 'Just so large', headers: [DATE], body: '.dot\nGrüße' }
    const check = await ask(mail, { to: ['jdoe@example.test'], purpose: 'message', message })
    const told = Number(/ SIZE=(\d+)/.exec(check.sent.find((line) => line.startsWith('MAIL')) ?? '')?.[1])
    const lines = check.of('send').filter((event) => event.verb === 'data' && event.text !== 'DATA')
    const wire = lines.reduce((sum, event) => sum + Buffer.byteLength(event.text) + 2, 0)
    // Without the final dot, and without the dot that was put before ours.
    expect(told).toBe(wire - 3 - 1)

    const tooLarge = { to: ['jdoe@example.test'], purpose: 'message' as const, message: { body: 'x'.repeat(30_000) } }
    const large = await ask(mail, tooLarge)
    expect([large.outcome, large.sent.length]).toEqual(['rejected', 2])
    const insisted = await ask(mail, { ...tooLarge, insist: ['SIZE'] })
    expect(insisted.outcome).toBe('rejected')
    expect(insisted.of('receive').some((event) => event.text.startsWith('552 5.3.4'))).toBe(true)
  })

  it('takes an address and headers in UTF-8', async () => {
    const message = { subject: 'Größe in UTF-8', body: 'Grüße' }
    const check = await ask(mail, { from: 'pelé@client.example', to: ['jdoe@example.test'], purpose: 'message', message })
    expect(check.outcome).toBe('accepted')
    expect(check.sent[1]).toMatch(/^MAIL FROM:<pelé@client\.example> SIZE=\d+ BODY=8BITMIME SMTPUTF8$/)
    const [head, body] = parts(await waitForMessage(mail, Buffer.from('Subject: Größe in UTF-8').toString('latin1')))
    expect(head).toContain('\nFrom: <pelé@client.example>\n')
    expect(head).toContain('Return-Path: <pelé@client.example>')
    expect(body).toBe('Grüße\n')
  })

  it('reports a success with the envelope id and the recipient as they were given', async () => {
    const check = await ask(mail, {
      from: 'mary@example.test',
      to: ['jdoe@example.test'],
      purpose: 'message',
      esmtp: { notify: ['SUCCESS'], ret: 'HDRS', envid: 'a ticket=4711+' },
    })
    expect(check.outcome).toBe('accepted')
    expect(check.sent[2]).toBe('RCPT TO:<jdoe@example.test> NOTIFY=SUCCESS ORCPT=rfc822;jdoe@example.test')
    const report = await waitForMessage(mail, 'Original-Envelope-Id')
    expect(report).toContain('Original-Envelope-Id: a ticket=4711+')
    expect(report).toContain('Original-Recipient: rfc822;jdoe@example.test')
  })

  it('refuses what it does not offer where that is insisted on', async () => {
    const check = await ask(mail, { to: TWO, insist: ['REQUIRETLS'] })
    expect(check.outcome).toBe('rejected')
    expect(check.of('receive').some((event) => event.text.startsWith('555 5.5.4'))).toBe(true)
  })
})

describe.skipIf(findPart('exim') === undefined)('Exim', () => {
  let mail: MailServer
  beforeAll(async () => {
    mail = await startExim()
  })
  afterAll(() => mail?.stop())
  const to = ['jdoe@exim.example.test']

  it('takes a message in one write, and one in chunks', async () => {
    const together = await ask(mail, { to, purpose: 'message', pipelining: true, message: { subject: 'In one write' } })
    expect([together.outcome, ...writes(together)]).toEqual(['accepted', 'ehlo', 'mail rcpt data', 'quit'])
    await waitForMessage(mail, 'Subject: In one write')

    const esmtp = { chunking: true, body: '8BITMIME' as const }
    const chunks = await ask(mail, { to, purpose: 'message', pipelining: true, esmtp, message: { subject: 'In chunks', body: LONG } })
    expect([chunks.outcome, ...writes(chunks)]).toEqual(['accepted', 'ehlo', 'mail rcpt', 'bdat bdat', 'quit'])
    const [, body] = parts(await waitForMessage(mail, 'Subject: In chunks'))
    expect(body.trimEnd()).toBe(LONG)
  })

  it('refuses the recipient, and with it the DATA that came along', async () => {
    const check = await ask(mail, { to: ['ghost@exim.example.test'], purpose: 'message', pipelining: true })
    expect(check.outcome).toBe('rejected')
    expect(check.of('closed')).toMatchObject([{ by: 'server', cause: 'quit' }])
    expect(mail.delivered().some((each) => each.includes('ghost'))).toBe(false)
  })

  it('takes an address in UTF-8', async () => {
    const check = await ask(mail, { from: 'pelé@client.example', to })
    expect([check.outcome, check.sent[1]]).toEqual(['completed', 'MAIL FROM:<pelé@client.example> SMTPUTF8'])
  })
})

describe.skipIf(findPart('exim') === undefined)('an Exim that offers less', () => {
  let mail: MailServer
  beforeAll(async () => {
    mail = await startExim({ extra: ['pipelining_advertise_hosts =', 'smtputf8_advertise_hosts =', 'prdr_enable = true'] })
  })
  afterAll(() => mail?.stop())
  const to = ['jdoe@exim.example.test']

  it('is told nothing of an address in UTF-8', async () => {
    const check = await ask(mail, { from: 'pelé@client.example', to })
    expect([check.outcome, check.sent]).toEqual(['rejected', ['EHLO client.example', 'QUIT']])
  })

  it('gets one command at a time where more were asked for', async () => {
    const check = await ask(mail, { to, pipelining: true })
    expect([check.outcome, ...writes(check)]).toEqual(['completed', 'ehlo', 'mail', 'rcpt', 'rset', 'quit'])
  })

  it('calls it a synchronization error where that is insisted on', async () => {
    const check = await ask(mail, { to, insist: ['PIPELINING'] })
    expect(check.outcome).toBe('rejected')
    expect(check.of('receive').at(-1)?.text).toMatch(/^554 SMTP synchronization error/)
    expect(writes(check)).toEqual(['ehlo', 'mail rcpt rset'])
  })

  it('has its own keywords kept as they are', async () => {
    const check = await ask(mail, { to })
    expect(answers(check.events, { purpose: 'probe' }).commands.keywords).toContainEqual({ keyword: 'PRDR', params: [] })
  })
})

describe.skipIf(findPart('opensmtpd') === undefined)('OpenSMTPD', () => {
  let mail: MailServer
  beforeAll(async () => {
    mail = await startOpenSmtpd()
  })
  afterAll(() => mail?.stop())
  const to = ['jdoe@opensmtpd.example.test']

  it('takes what it offers of all that was asked for, and is spared the rest', async () => {
    const check = await ask(mail, {
      to,
      purpose: 'message',
      pipelining: true,
      esmtp: { chunking: true, body: '8BITMIME', notify: ['FAILURE'], requireTls: true, deliverBy: { seconds: 120 } },
      message: { subject: 'All at once', body: 'Grüße' },
    })
    expect(check.outcome).toBe('accepted')
    const offered = check.of('receive').map((event) => event.text.slice(4).split(' ')[0])
    expect(check.sent[1]).toMatch(/^MAIL FROM:<sender@client\.example> SIZE=\d+ BODY=8BITMIME$/)
    expect(check.sent.some((line) => line.includes('NOTIFY=FAILURE'))).toBe(offered.includes('DSN'))
    expect(writes(check)[1]).toBe(offered.includes('PIPELINING') ? 'mail rcpt data' : 'mail')
    const [, body] = parts(await waitForMessage(mail, 'Subject: All at once'))
    expect(body).toBe('Grüße\n')
  })
})
