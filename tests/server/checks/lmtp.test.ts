// LMTP against a real dovecot: a reply for each recipient, chunks, a PROXY header, and XCLIENT.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { words } from '#lib/words/en.ts'
import { findPart } from '#tests/setup/parts.ts'
import { PROXY_PORT, startDovecotLmtp } from '#tests/support/dovecot-lmtp.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { realCheck } from '#tests/support/real-check.ts'

const isMissing = findPart('dovecot') === undefined || findPart('dovecot-lmtp') === undefined
const noDns = { lookup: async () => ({ status: 'nxdomain' as const, records: [], by: undefined }) }

let server: MailServer
const check = (request: Partial<CheckRequestInput>) =>
  realCheck(
    { target: server.address, port: 24, greeting: { verb: 'LHLO' }, to: ['jdoe@example.test'], from: 'sender@client.example', ...request },
    { dns: noDns },
  )

describe.skipIf(isMissing)('LMTP to dovecot', () => {
  beforeAll(async () => {
    server = await startDovecotLmtp()
  })
  afterAll(() => server.stop())

  /** The replies to the message. */
  const verdicts = (received: { text: string }[]) => received.map((each) => each.text).filter((text) => /^\d+ \d\.\d\.\d <\S+@/.test(text))
  const title = (events: Parameters<typeof summarise>[0]) =>
    words(summarise(events, { target: server.address, tls: 'opportunistic' }).title)

  test('has a reply for each recipient that was taken, and one yes makes it some', async () => {
    const to = ['jdoe@example.test', 'ghost@example.test', 'broken@example.test', 'mary@example.test']
    const { outcome, of, events, sent } = await check({ purpose: 'message', to })
    expect(outcome).toBe('accepted')
    expect(verdicts(of('receive'))).toEqual([
      expect.stringMatching(/^550 5\.1\.1 <ghost@example\.test>/),
      expect.stringMatching(/^250 2\.0\.0 <jdoe@example\.test> .*Saved$/),
      expect.stringMatching(/^451 4\.2\.0 <broken@example\.test>/),
      expect.stringMatching(/^250 2\.0\.0 <mary@example\.test> .*Saved$/),
    ])
    expect(title(events)).toBe(`${server.address} has taken the message for 2 of 4 recipients.`)
    expect(sent[0]).toBe('LHLO client.example')
    await expect.poll(() => server.delivered().length).toBe(2)
  })

  test('has them behind the last chunk as well', async () => {
    const { outcome, of, sent } = await check({
      purpose: 'message',
      esmtp: { chunking: true },
      to: ['jdoe@example.test', 'broken@example.test'],
    })
    expect(outcome).toBe('accepted')
    expect(sent.some((line) => /^BDAT \d+ LAST$/.test(line))).toBe(true)
    expect(verdicts(of('receive')).map((line) => line.slice(0, 3))).toEqual(['250', '451'])
  })

  test('puts off a message that nobody could be given', async () => {
    expect((await check({ purpose: 'message', to: ['broken@example.test'] })).outcome).toBe('deferred')
  })

  test('is not spoken by whoever says EHLO, nor HELO', async () => {
    const { outcome, sent } = await check({ greeting: { verb: 'EHLO' } })
    expect(outcome).toBe('rejected')
    expect(sent).toEqual(['EHLO client.example', 'HELO client.example', 'QUIT'])
  })

  test('believes a PROXY header', async () => {
    const { outcome } = await check({ port: PROXY_PORT, proxy: { version: 2, source: { address: '192.0.2.7', port: 4000 } } })
    expect(outcome).toBe('completed')
    await expect.poll(() => server.log()).toContain('Connect from 192.0.2.7')
  })

  test('takes of XCLIENT what it lists, and no more', async () => {
    const { outcome, sent } = await check({ xclient: { ADDR: '2001:db8::7', PORT: '4000', HELO: 'x.example', NAME: 'n.example' } })
    expect(outcome).toBe('completed')
    expect(sent.slice(0, 3)).toEqual([
      'LHLO client.example',
      'XCLIENT PORT=4000 HELO=x.example ADDR=IPV6:2001:db8::7',
      'LHLO client.example',
    ])
  })
})
