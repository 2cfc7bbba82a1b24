// What is asked behind the mail, of real servers: open and closed, with VRFY and without, with a catch-all and a filter.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { words } from '#lib/words/en.ts'
import type { Resolver } from '#server/net/model.ts'
import { findPart } from '#tests/setup/parts.ts'
import { startExim } from '#tests/support/exim.ts'
import { everywhereHere } from '#tests/support/here.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { startOpenSmtpd } from '#tests/support/opensmtpd.ts'
import { type PostfixOptions, startPostfix } from '#tests/support/postfix.ts'
import { realCheck } from '#tests/support/real-check.ts'

/** The server at this address takes our own mail as well. */
const OURS = '127.20.0.25'
const oursThere: Resolver = {
  async lookup(name, type) {
    if (name === 'client.example' && type === 'MX')
      return { status: 'ok', records: [{ type, name, preference: 10, exchange: 'mx.elsewhere.example' }], by: undefined }
    if (name !== 'mx.elsewhere.example' || type !== 'A') return everywhereHere.lookup(name, type)
    return { status: 'ok', records: [{ type, name, address: OURS }], by: undefined }
  },
}

const families = ['may-relay', 'relay-', 'postmaster-', 'abuse-', 'role-', 'catch-all', 'recipients-', 'vrfy-', 'expn-', 'verify-']

/** Asks a server for all of it, and gives what was found. */
async function ask(server: MailServer, input: CheckRequestInput, dns = everywhereHere) {
  const asked = { route: 'host', extra: ['recipients', 'verify', 'relay'], ...input, target: server.address } satisfies CheckRequestInput
  const check = await realCheck(asked, { dns, egressIp: '192.0.2.7' })
  const request = checkRequestSchema.parse(asked)
  const found = findings(check.events, request).flatMap(({ id, params }) => {
    const why = params.why === undefined ? id : `${id}: ${params.why}`
    return families.some((family) => id.startsWith(family)) ? [why] : []
  })
  const { relaying } = answers(check.events, request)
  const refused = findings(check.events, request).find(({ id }) => id === 'relay-refused')?.params
  return { ...check, found: found.sort(), relaying: { verdict: relaying.verdict, title: words(relaying.title) }, refused }
}

const NOTHING_DELIVERED: unknown[] = []

describe.skipIf(findPart('postfix') === undefined)('Postfix', () => {
  /** A Postfix of its own for one check. */
  async function of(options: PostfixOptions, input: CheckRequestInput = { target: '', to: ['jdoe@example.test'] }, dns = everywhereHere) {
    const server = await startPostfix(options)
    try {
      return { ...(await ask(server, input, dns)), delivered: server.delivered() }
    } finally {
      await server.stop()
    }
  }

  test('as it comes refuses every form, and tells names apart by VRFY', async () => {
    const seen = await of({})
    expect(seen).toMatchObject({
      outcome: 'completed',
      found: ['abuse-refused', 'recipients-are-checked', 'relay-refused', 'vrfy-expn-closed', 'vrfy-open'],
      relaying: { verdict: 'good', title: 'The recipient is accepted' },
      delivered: NOTHING_DELIVERED,
    })
    expect(seen.refused).toEqual({ refused: 11, asked: 11 })
    expect(seen.of('closed')).toMatchObject([{ by: 'server', cause: 'quit' }])
  })

  test('with VRFY off tells nothing', async () => {
    const { found } = await of({ extra: ['disable_vrfy_command = yes'] })
    expect(found).toContain('vrfy-expn-closed')
    expect(found).not.toContain('vrfy-open')
  })

  test('that trusts every network may relay, and is left at that', async () => {
    const relay = [
      'default_transport = discard:',
      'mynetworks = 0.0.0.0/0',
      'smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination',
    ]
    const seen = await of({ extra: relay }, { target: '', to: ['jdoe@example.test'], extra: ['relay'] })
    expect(seen).toMatchObject({
      outcome: 'completed',
      found: ['may-relay'],
      relaying: { verdict: 'bad', title: 'It may relay for strangers' },
      delivered: NOTHING_DELIVERED,
    })
    expect(seen.sent.slice(-5)).toEqual([
      'RSET',
      'MAIL FROM:<smtpscope-relay-test@client.example>',
      'RCPT TO:<smtpscope-relay-test@client.example>',
      'RSET',
      'QUIT',
    ])
  })

  test('that takes our own mail by right is asked for that of our address instead', async () => {
    const ours = ['virtual_mailbox_domains = example.test client.example', 'virtual_mailbox_maps = static:mail/']
    const input = { target: '', to: ['jdoe@example.test'], extra: ['relay' as const] }
    const seen = await of({ extra: ours, address: OURS }, input, oursThere)
    expect(seen.found).not.toContain('may-relay')
    expect(seen.sent).toContain('RCPT TO:<smtpscope-relay-test@[192.0.2.7]>')
    // Without DNS to tell, it looks like a relay.
    expect((await of({ extra: ours, address: OURS }, input)).found).toContain('may-relay')
  })

  test('that trusts its own name as a sender may relay for it', async () => {
    const extra = [
      'default_transport = discard:',
      'smtpd_relay_restrictions = check_sender_access inline:{example.test=OK}, reject_unauth_destination',
    ]
    const seen = await of({ extra }, { target: '', to: ['jdoe@example.test'], extra: ['relay'] })
    expect(seen.found).toEqual(['may-relay'])
    expect(seen.sent.at(-4)).toBe('MAIL FROM:<postmaster@example.test>')
  })

  test('that denies for now still denies', async () => {
    const { found } = await of(
      { extra: ['smtpd_relay_restrictions = defer_unauth_destination'] },
      { target: '', to: ['jdoe@example.test'], extra: ['relay'] },
    )
    expect(found).toEqual(['relay-refused'])
  })

  // Postfix understands these forms, or refuses them for what they are, unless it is told not to.
  const untrusting = ['allow_percent_hack = no', 'swap_bangpath = no', 'allow_untrusted_routing = yes']

  test('that takes every name is a catch-all, and the hidden forms that it takes prove nothing', async () => {
    const { found, relaying } = await of({ extra: ['virtual_mailbox_maps = static:mail/', ...untrusting] })
    expect(found).toEqual(['catch-all', 'relay-local-forms', 'relay-refused', 'vrfy-expn-closed'])
    expect(relaying.verdict).toBe('good')
  })

  test('that refuses us leaves all of it open', async () => {
    const { outcome, found } = await of({ rejectClients: true })
    expect(outcome).toBe('rejected')
    expect(found.filter((id) => /ok|refused|taken|checked|may/.test(id))).toEqual([])
    expect(found).toContain('recipients-unclear: about-us')
  })

  test('that hangs up after a few refusals has given fewer answers, and the mail its own', async () => {
    const seen = await of(
      { extra: ['smtpd_hard_error_limit = 3', 'smtpd_junk_command_limit = 100'] },
      { target: '', to: ['jdoe@example.test'], extra: ['relay'] },
    )
    expect(seen.outcome).toBe('completed')
    expect(seen.found).toEqual(['relay-refused'])
    expect(seen.refused).toEqual({ refused: 3, asked: 3 })
  })
})

describe.each([
  { part: 'exim', start: startExim, domain: 'exim.example.test' },
  { part: 'opensmtpd', start: startOpenSmtpd, domain: 'opensmtpd.example.test' },
] as const)('$part', ({ part, start, domain }) => {
  let server: MailServer
  beforeAll(async () => {
    if (findPart(part) !== undefined) server = await start()
  })
  afterAll(() => server?.stop())

  test.skipIf(findPart(part) === undefined)('does not relay, and ends the probe in order', async () => {
    const seen = await ask(server, { target: '', to: [`jdoe@${domain}`] })
    expect(seen.outcome).toBe('completed')
    expect(seen.found).toEqual(['abuse-refused', 'recipients-are-checked', 'relay-refused', 'vrfy-expn-closed'])
    expect(seen.relaying.verdict).toBe('good')
    expect(server.delivered()).toEqual(NOTHING_DELIVERED)
  })
})
