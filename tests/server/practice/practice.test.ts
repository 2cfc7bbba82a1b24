// Every practice server, talked to over the connector and the guard as a check would.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createConnector } from '#server/net/connect.ts'
import type { Connection, Connector, Resolver } from '#server/net/model.ts'
import { practiceEntries } from '#server/practice/entries.ts'
import { createPractice, type Practice, withPractice } from '#server/practice/practice.ts'
import { startHost } from '#server/practice/smtp-host.ts'
import { realCheck } from '#tests/support/real-check.ts'

const never = new AbortController().signal
let practice: Practice
let connector: Connector
beforeAll(async () => {
  practice = await createPractice()
  connector = createConnector(createAddressPolicy({ allowNets: [], allowPorts: '25,587,2525', practice: practice.endpoint }))
})
afterAll(() => practice.close())

function addressOf(host: string): string {
  const record = practice.answer(`${host}.practice.test`, 'A')?.records[0]
  if (record?.type !== 'A') throw new Error(`no address for ${host}`)
  return record.address
}

function reach(host: string, port = 25) {
  return connector.connect({ address: addressOf(host), port }, { timeoutMs: 2000, signal: never })
}

/** One session: what the server said so far, and the reply to each command. */
class Talk {
  text = ''
  ended: string | undefined
  readonly connection: Connection
  constructor(connection: Connection) {
    this.connection = connection
    connection.listen({
      bytes: (chunk) => {
        this.text += Buffer.from(chunk).toString()
      },
      end: (cause) => {
        this.ended = cause
      },
    })
  }
  /** Waits for a whole reply and takes it. */
  async reply(timeoutMs = 3000): Promise<string> {
    await expect.poll(() => this.text, { timeout: timeoutMs, interval: 5 }).toMatch(/^\d{3} .*\r\n/m)
    const whole = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(this.text)?.[0] ?? ''
    this.text = this.text.slice(whole.length)
    return whole.trimEnd()
  }
  async say(line: string): Promise<string> {
    this.connection.write(Buffer.from(`${line}\r\n`))
    return await this.reply()
  }
}

async function talkTo(host: string): Promise<Talk> {
  const result = await reach(host)
  if ('cause' in result) throw new Error(`${host}: ${result.cause}`)
  return new Talk(result.connection)
}

/** Goes as far as RCPT and gives its reply. */
async function recipientAt(host: string, greeting = 'EHLO client.example'): Promise<[Talk, string]> {
  const talk = await talkTo(host)
  await talk.reply()
  expect(await talk.say(greeting)).toMatch(/^250/)
  expect(await talk.say('MAIL FROM:<a@client.example>')).toMatch(/^250 /)
  return [talk, await talk.say('RCPT TO:<b@practice.test>')]
}

async function messageAt(host: string, body: string): Promise<string> {
  const [talk, reply] = await recipientAt(host)
  expect(reply).toMatch(/^250 /)
  expect(await talk.say('DATA')).toMatch(/^354 /)
  return await talk.say(`Subject: x\r\n\r\n${body}\r\n.`)
}

describe('greetings', () => {
  test('name the host, and QUIT ends in order', async () => {
    const talk = await talkTo('mx1.ok')
    expect(await talk.reply()).toBe('220 mx1.ok.practice.test ESMTP practice server')
    expect(await talk.say('EHLO client.example')).toMatch(/^250-mx1\.ok\.practice\.test greets /)
    expect(await talk.say('QUIT')).toMatch(/^221 /)
    await expect.poll(() => talk.ended).toBe('fin')
  })

  test('are held back by slow, for twelve seconds', async () => {
    const talk = await talkTo('mx1.slow')
    await sleep(1000)
    expect(talk.text).toBe('')
    talk.connection.destroy()
    expect(practiceEntries.find((entry) => entry.name === 'slow')?.mail).toMatchObject([{ manner: { greetsAfterMs: 12_000 } }])
  })

  test('held back come in the end, unless the client has left', async () => {
    const host = await startHost('mx1.slower.practice.test', { greetsAfterMs: 400 })
    const policy = createAddressPolicy({ allowNets: ['127.0.0.1'], allowPorts: '1-65535' })
    const open = () => createConnector(policy).connect({ address: '127.0.0.1', port: host.port }, { timeoutMs: 1000, signal: never })
    const [patient, hasty] = [await open(), await open()]
    if ('cause' in patient || 'cause' in hasty) throw new Error('not connected')
    await sleep(200)
    hasty.connection.destroy()
    expect(await new Talk(patient.connection).reply()).toMatch(/^220 mx1\.slower\.practice\.test /)
    patient.connection.destroy()
    await host.close()
  })

  test('never come from silent', async () => {
    const talk = await talkTo('mx1.silent')
    await sleep(1500)
    expect([talk.text, talk.ended]).toEqual(['', undefined])
    talk.connection.destroy()
  })

  test('are refused by busy, which hangs up', async () => {
    const talk = await talkTo('mx1.busy')
    expect(await talk.reply()).toBe('421 4.3.2 Too many connections, try again later')
    await expect.poll(() => talk.ended).toBe('fin')
  })

  test('come on the other mail ports as well, and on no other', async () => {
    const result = await reach('mx1.ok', 587)
    if ('cause' in result) throw new Error(result.cause)
    expect(await new Talk(result.connection).reply()).toMatch(/^220 /)
    expect(await reach('mx1.ok', 465)).toEqual({ cause: 'forbidden' })
  })
})

describe('connections', () => {
  test('are refused by hosts that are down', async () => {
    expect(await reach('mail.down')).toEqual({ cause: 'refused', error: 'ECONNREFUSED' })
    expect(await reach('mx1.two-mx')).toEqual({ cause: 'refused', error: 'ECONNREFUSED' })
    const [, reply] = await recipientAt('mx2.two-mx')
    expect(reply).toMatch(/^250 /)
  })

  test('to no-25 are refused there, and taken on the port for its own users', async () => {
    expect(await reach('mail.no-25')).toEqual({ cause: 'refused', error: 'ECONNREFUSED' })
    const result = await reach('mail.no-25', 587)
    if ('cause' in result) throw new Error(result.cause)
    expect(await new Talk(result.connection).reply()).toMatch(/^220 mail\.no-25\./)
    result.connection.destroy()
  })

  test('are forbidden to practice addresses without a host', async () => {
    expect(practice.endpoint('127.25.0.99', 25)).toBeUndefined()
    expect(practice.endpoint('127.0.0.1', 25)).toBeUndefined()
  })
})

describe('recipients', () => {
  test.each([
    ['mx1.ok', /^250 /],
    ['mail.norelay', /^554 5\.7\.1 Relay access denied$/],
    ['mx1.unknown-user', /^550 5\.1\.1 No such user here$/],
    ['mail.full', /^452 4\.2\.2 Mailbox full$/],
    ['mx1.blocked', /^554 5\.7\.1 Service unavailable; Client host \[127\.0\.0\.1\] blocked using bl\.example; /],
    ['mx1.spam', /^250 /],
  ])('of %s get %s', async (host, expected) => {
    const [, reply] = await recipientAt(host)
    expect(reply).toMatch(expected)
  })

  test('of greylist are told to wait, and another RSET does not help', async () => {
    const [talk, reply] = await recipientAt('mx1.greylist')
    expect(reply).toBe('451 4.7.1 Greylisted, please try again in 10 seconds')
    await talk.say('RSET')
    await talk.say('MAIL FROM:<a@client.example>')
    expect(await talk.say('RCPT TO:<b@practice.test>')).toMatch(/^451 4\.7\.1 Greylisted, please try again in (10|9) seconds$/)
  })
})

describe('messages', () => {
  test('to ok are read to the end and accepted', async () => {
    expect(await messageAt('mx1.ok', 'x'.repeat(900))).toMatch(/^250 2\.6\.0 OK/)
  })

  test('to spam are refused after the final dot', async () => {
    expect(await messageAt('mx1.spam', 'hello')).toBe('550 5.7.1 Message content rejected')
  })

  test('to big are refused when they are too large, announced or not', async () => {
    expect(await messageAt('mx1.big', 'short')).toMatch(/^250 /)
    expect(await messageAt('mx1.big', `${'x'.repeat(70)}\r\n`.repeat(20))).toMatch(/^552 5\.3\.4 .*1000$/)
    const talk = await talkTo('mx1.big')
    await talk.reply()
    await talk.say('EHLO client.example')
    expect(await talk.say('MAIL FROM:<a@client.example> SIZE=1001')).toMatch(/^552 5\.3\.4 /)
  })

  test('broken off in the middle leave the server standing', async () => {
    const [talk] = await recipientAt('mx1.ok')
    await talk.say('DATA')
    talk.connection.write(Buffer.from('half a line'))
    talk.connection.destroy()
    expect(await messageAt('mx1.ok', 'hello')).toMatch(/^250 /)
  })
})

describe('keywords', () => {
  test('of big are many, without STARTTLS and AUTH', async () => {
    const talk = await talkTo('mx1.big')
    await talk.reply()
    const lines = (await talk.say('EHLO client.example')).split('\r\n').map((line) => line.slice(4))
    expect(lines.slice(1)).toEqual(['PIPELINING', '8BITMIME', 'SMTPUTF8', 'ENHANCEDSTATUSCODES', 'DSN', 'SIZE 1000'])
    expect(await talk.say('STARTTLS')).toMatch(/^500 /)
    expect(await talk.say('AUTH PLAIN AAAA')).toMatch(/^500 /)
  })

  test('are unknown to no-ehlo, which takes HELO', async () => {
    const talk = await talkTo('mail.no-ehlo')
    await talk.reply()
    expect(await talk.say('EHLO client.example')).toMatch(/^500 /)
    expect(await talk.say('HELO client.example')).toMatch(/^250 mail\.no-ehlo\.practice\.test greets /)
    expect(await talk.say('MAIL FROM:<a@client.example>')).toMatch(/^250 /)
  })
})

describe('TLS', () => {
  async function shakenWith(host: string) {
    const talk = await talkTo(host)
    await talk.reply()
    expect(await talk.say('EHLO client.example')).toMatch(/^250[- ]STARTTLS\b/m)
    expect(await talk.say('STARTTLS')).toMatch(/^220 /)
    const name = `${host}.practice.test`
    const { handshake } = await talk.connection.secure({ host: name, protocol: 'any', timeoutMs: 2000 })
    return { talk, handshake }
  }

  test('works with tls, whose certificate is in order but for who signed it', async () => {
    const { talk, handshake } = await shakenWith('mx1.tls')
    expect(handshake).toMatchObject({ protocol: 'TLSv1.3', problems: ['self-signed'], certificate: { names: ['mx1.tls.practice.test'] } })
    expect(await talk.say('EHLO client.example')).not.toMatch(/STARTTLS/)
    expect(await talk.say('QUIT')).toMatch(/^221 /)
    await expect.poll(() => talk.ended).toBe('fin')
  })

  test('fails with tls-broken, which goes on serving others', async () => {
    for (let round = 0; round < 2; round += 1) {
      expect((await shakenWith('mx1.tls-broken')).handshake).toMatchObject({ protocol: '', alert: 'sslv3 alert handshake failure' })
    }
    const [, reply] = await recipientAt('mx1.tls-broken')
    expect(reply).toMatch(/^250 /)
  })
})

describe('all together', () => {
  test('they are told with their full names', () => {
    expect(practice.names[0]).toEqual({ name: 'ok.practice.test', about: 'accepts everything' })
    expect(practice.names).toHaveLength(practiceEntries.length)
  })

  test('they close at once, though clients are connected, and refuse from then on', async () => {
    const own = await createPractice()
    const at = own.endpoint(addressOf('mx1.silent'), 25)
    if (at === undefined) throw new Error('no endpoint')
    const policy = createAddressPolicy({ allowNets: ['127.0.0.1'], allowPorts: '1-65535' })
    const to = createConnector(policy)
    const options = { timeoutMs: 1000, signal: never }
    const result = await to.connect(at, options)
    if ('cause' in result) throw new Error(result.cause)
    const talk = new Talk(result.connection)
    const begun = performance.now()
    await own.close()
    expect(performance.now() - begun).toBeLessThan(1000)
    await expect.poll(() => talk.ended).toBe('fin')
    expect(await to.connect(at, options)).toEqual({ cause: 'refused', error: 'ECONNREFUSED' })
  })
})

describe('login', () => {
  const nowhere: Resolver = { lookup: async () => ({ status: 'nodata', records: [], by: undefined }) }
  const world = () => ({ dns: withPractice(nowhere, practice), practice })

  test.each(['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2'] as const)(
    'takes mail from who logs in by %s, and from nobody else',
    async (mechanism) => {
      const run = async (password: string) => {
        const auth = { mechanism, username: 'jdoe', password }
        return await realCheck({ target: 'login.practice.test', auth }, world())
      }
      expect((await run('sesame')).outcome).toBe('completed')
      expect((await run('wrong')).outcome).toBe('auth-failed')
    },
  )

  test('says that a login is needed', async () => {
    const { session, outcome } = await realCheck({ target: 'login.practice.test' }, world())
    expect(session).toContain('530 ')
    expect(outcome).toBe('rejected')
  })
})
