// What is said of a reply besides its reason: for how long, by whom, on which words it rests; and that no reply can harm.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from '#lib/diagnosis/replies/classify.ts'
import { tokenize } from '#lib/diagnosis/replies/tokens.ts'

describe('a reply', () => {
  test('is explained', () => {
    const reply = '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'
    const found = classify(reply)
    expect(found).toMatchObject({ reason: 'reputation', permanence: 'permanent', turn: 'sender', blocklist: 'Spamhaus' })
    expect(found).toMatchObject({ advice: 'reputation-listed' })
    expect(found?.evidence.map(([start, end]) => reply.slice(start, end)).join(' ')).toContain('blocked using')
  })

  test.each([
    ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example', 'bl.example'],
    ['550 192.0.2.1 is listed in dnsbl.example.net', 'dnsbl.example.net'],
    ['554 Your address is listed at Bl.Example.org. Ask to be removed.', 'bl.example.org'],
    ['554 5.7.1 Your IP 192.0.2.1 is blacklisted', undefined],
    ['550 5.1.1 jdoe is not listed in example.com', undefined],
    [`554 blocked using ${'a.'.repeat(5_000)}`, undefined],
  ])('names a block list that nobody knows by its zone: %#', (reply, list) => {
    expect(classify(reply)?.blocklist).toBe(list)
    expect(classify(reply)?.advice === 'reputation-listed').toBe(list !== undefined)
  })

  test.each([['250 2.1.5 Ok'], ['220 mx.example.com ESMTP'], ['354 End data with <CR><LF>.<CR><LF>'], [''], ['hello world']])(
    'that is no refusal has no reason: %j',
    (reply) => {
      expect(classify(reply)).toBeUndefined()
    },
  )

  test.each([
    ['550 5.1.1 User unknown', 'permanent'],
    ['450 4.1.1 User unknown', 'temporary'],
    // The basic code's class is what queues go by.
    ['550 4.4.7 QUEUE.Expired; message expired', 'permanent'],
    ['451 5.7.3 STARTTLS is required to send mail', 'temporary'],
    ['5.2.2 mailbox full', 'permanent'],
    // Where a log or a report says something first.
    ['host mx.example.com[192.0.2.1] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command)', 'temporary'],
    ['smtp; 450 4.2.2 Mailbox full', 'temporary'],
    ['host mx.example.com[192.0.2.1] refused to talk to me: 550 Try again from another address', 'permanent'],
    ['522 mailbox full, 450 messages in it', 'permanent'],
    ['4.2.2 mailbox full', 'temporary'],
    ['mailbox full', 'permanent'],
    ['mailbox full, try again later', 'temporary'],
    ['message expired, connection timed out', 'permanent'],
    ['greylisted', 'temporary'],
  ])('%j is %s', (reply, permanence) => {
    expect(classify(reply)?.permanence).toBe(permanence)
  })

  test.each([
    ['451 4.7.1 Greylisted, please try again in 300 seconds', 300],
    ['450 4.7.1 Greylisting in action, please come back in 00:04:59', 299],
    ['450 4.2.0 Greylisted for 5 minutes', 300],
    ['450 4.2.0 Greylisted, come back in 1 min 30 sec', 90],
    ['421 4.7.0 Too many messages, retry in 2 hours', 7200],
    ['450 4.2.0 Greylisting aktiv, bitte in 300 Sekunden erneut versuchen', 300],
    ['451 Вы в сером списке, повторите через 5 минут', 300],
    ['450 グレイリスト。5分後に再送してください', 300],
    ['450 4.2.0 Greylisted, come back in a minute', 60],
    ['450 4.2.0 Greylisted, come back in ten minutes', 600],
    ['450 4.2.0 Greylisted, try again in a few minutes', undefined],
    ['450 4.7.1 Too many messages in a minute', undefined],
    ['450 4.2.0 Greylisted', undefined],
    ['451 4.7.1 Greylisted, retry in 999999 days', undefined],
    ['550 5.7.1 You have sent 300 messages in 60 seconds', undefined],
  ])('%j says to wait %s', (reply, seconds) => {
    expect(classify(reply)?.retryAfter).toBe(seconds)
  })

  test.each([
    ['451 4.7.1 Greylisted', 'nobody'],
    ['452 4.2.2 Mailbox full', 'recipient-admin'],
    ['550 5.1.1 No such user', 'sender'],
    ['451 4.3.0 Internal error', 'nobody'],
    ['554 5.3.0 Internal error', 'recipient-admin'],
  ])('%j: the next step is for %s', (reply, turn) => {
    expect(classify(reply)?.turn).toBe(turn)
  })

  test.each([
    ['550 5.1.1 no such user a1si2.3 - gsmtp', 'google'],
    ['550 5.4.1 Recipient address rejected: Access denied. [DB5EUR01FT012.eop-EUR01.prod.protection.outlook.com]', 'microsoft'],
    ['554 5.7.1 <o1.sendgrid.net[192.0.2.1]>: Client host rejected: Access denied', undefined],
    ['host mx2.comcast.net[192.0.2.1] said: 421 4.2.0 Try again later', 'comcast'],
    ['421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred', 'yahoo'],
    ['550 mwinf5c04 ME Adresse IP source bloquee. OFR006_102', 'orange'],
    ['550 5.1.1 <jdoe@example.com>: Recipient address rejected: User unknown in local recipient table', undefined],
  ])('%j is by %s', (reply, provider) => {
    expect(classify(reply)?.provider).toBe(provider)
  })

  test('is read across its lines, however they are joined', () => {
    const reasons = [
      '550-5.7.1 Sorry, relaying 550 5.7.1 denied',
      '550-5.7.1 Sorry, relaying\r\n550 5.7.1 denied',
      '550-5.7.1 Sorry, relaying\\n550 5.7.1 denied',
    ].map((reply) => classify(reply)?.reason)
    expect(reasons).toEqual(['relay-denied', 'relay-denied', 'relay-denied'])
  })

  test.each([
    ['550 5.1.1 antispam.example.com: User unknown', 'mailbox-unknown'],
    ['450 mx.virus.example.net Mailbox full', 'mailbox-full'],
    ['554 5.7.1 mx.example.com: This is spam.', 'spam-content'],
    ['550 5.7.1 Rejected by anti-spam policy of mx.example.com', 'spam-content'],
  ])('is not judged by the names of hosts: %s', (reply, reason) => {
    expect(classify(reply)?.reason).toBe(reason)
  })

  test('is not judged by the words in an address', () => {
    expect(classify('550 5.1.1 <virus.spam-greylisted@mailbox-full.example>: User unknown')?.reason).toBe('mailbox-unknown')
  })
})

describe('tokens', () => {
  test('have their places in the text', () => {
    const text = '550 5.1.1 <j.doe+x@example.com>: Empfänger unbekannt [192.0.2.1] 用户'
    const { words, starts, ends } = tokenize(text)
    expect(words).toEqual(['550', '5.1.1', '<addr>', 'empfanger', 'unbekannt', '<ip>', '用', '户'])
    expect(words.map((_, at) => text.slice(starts[at], ends[at]))).toEqual([
      '550',
      '5.1.1',
      'j.doe+x@example.com',
      'Empfänger',
      'unbekannt',
      '192.0.2.1',
      '用',
      '户',
    ])
  })
})

describe('whatever a server writes', () => {
  test('is classified without an error, with evidence that lies within it', () => {
    const word = fc.constantFrom('550', '451', '5.1.1', 'user', 'unknown', 'relay', 'blocked', 'using', '<a@b>', '192.0.2.1', '@', '.', '-')
    const reply = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }).map((each) => each.join(' ')),
    )
    fc.assert(
      fc.property(reply, (text) => {
        const found = classify(text)
        for (const [start, end] of found?.evidence ?? []) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('costs as much as its beginning, however long it is', () => {
    const beginning = 'user not relay '.repeat(2000)
    expect(classify(`550 ${beginning}`)).toEqual(classify(`550 ${beginning}${'x '.repeat(500_000)}`))
    expect(tokenize('a '.repeat(1_000_000)).words.length).toBeLessThanOrEqual(400)
    expect(tokenize('a.'.repeat(1_000_000)).words.length).toBeLessThanOrEqual(400)
    expect(tokenize(`${'1.'.repeat(1_000_000)}@`).ends.every((end) => end <= 4096)).toBe(true)
  })
})
