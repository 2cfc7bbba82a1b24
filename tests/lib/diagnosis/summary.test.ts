// The sentence above everything, for every way a check can end, and while it runs.
import { describe, expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import { isOurs } from '#lib/check/system-error.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { words } from '#lib/words/en.ts'
import { egress, HOST, listed, mx, reached } from '#tests/support/events.ts'
import { type CheckName, everyCheck, knownChecks } from '#tests/support/known-checks.ts'

const summaryOf = (name: CheckName) => summarise(knownChecks[name].events, knownChecks[name].request)

describe('the summary of a check that is done', () => {
  test.each<[CheckName, string, string, string]>([
    ['completed', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['accepted', 'good', 'message accepted', `${HOST} has taken the message.`],
    ['refused at the banner', 'bad', '554 5.7.1 at the banner', 'The server refuses to talk to us.'],
    ['refused at the greeting', 'bad', '554 5.7.1 at EHLO', 'The server refuses us at the greeting.'],
    ['refused at HELO as well', 'bad', '550 at HELO', 'The server refuses us at the greeting.'],
    ['refused at the sender', 'bad', '550 5.7.1 at MAIL FROM', 'The server refuses the sender a@b.example.'],
    ['refused at the recipient', 'bad', '550 5.1.1 at RCPT TO', 'The server is fine, but it knows no mailbox jdoe@example.com.'],
    ['refused relaying', 'bad', '554 5.7.1 at RCPT TO', 'The server does not take mail for jdoe@example.com.'],
    ['refused at DATA', 'bad', '554 5.7.1 at DATA', 'The server takes the recipient, but wants no message.'],
    ['refused at the dot', 'bad', '550 5.7.1 at the end of the message', 'The server takes the recipient, but refuses the message.'],
    ['put off at the banner', 'warn', '421 4.3.2 at the banner', 'The server is busy, or wants us to come back later.'],
    ['put off at the greeting', 'warn', '450 at EHLO', 'The server is busy, or wants us to come back later.'],
    ['put off at the sender', 'warn', '451 4.7.1 at MAIL FROM', 'The server puts off the sender <>.'],
    ['greylisted', 'warn', '451 4.7.1 at RCPT TO', 'Greylisted: the server asks us to come back in a while.'],
    ['mailbox full', 'warn', '452 4.2.2 at RCPT TO', 'The mailbox jdoe@example.com is full.'],
    ['put off at DATA', 'warn', '451 4.3.0 at DATA', 'The server puts the message off.'],
    ['put off at the dot', 'warn', '452 4.3.1 at the end of the message', 'The server puts the message off.'],
    ['one of two recipients', 'warn', 'probe completed', 'The server takes mail for 1 of 2 recipients.'],
    ['a message for one of two', 'warn', 'message accepted', `${HOST} has taken the message for 1 of 2 recipients.`],
    ['all recipients refused', 'bad', '550 at RCPT TO', 'The server refuses all 2 recipients.'],
    // The temporary refusal decides, since it may turn into a yes.
    ['refused and put off', 'warn', '451 4.3.0 at RCPT TO', 'The server takes none of 2 recipients: 1 refused, 1 put off.'],
    ['taken, then 421', 'warn', '421 4.7.0 at RCPT TO', 'mx1.example.com ends the session at the recipient, for now.'],
    ['HELO only', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['null MX', 'bad', 'null MX', 'example.com takes no mail.'],
    ['NXDOMAIN', 'bad', 'NXDOMAIN', 'There is no domain example.com.'],
    ['SERVFAIL', 'bad', 'SERVFAIL', 'The DNS of example.com is broken.'],
    ['DNS refused', 'bad', 'REFUSED by DNS', 'The DNS of example.com is broken.'],
    ['DNS time-out', 'bad', 'DNS timed out', 'DNS gives no answer for example.com.'],
    ['no MX and no address', 'bad', 'no address', 'example.com has no mail server.'],
    ['MX without an address', 'bad', 'no address', `The mail server ${HOST} has no address.`],
    ['MX host unknown', 'bad', 'NXDOMAIN', `The mail server ${HOST} has no address.`],
    // A name server that fails says nothing about whether there is an address.
    ['MX host broken', 'bad', 'SERVFAIL', `The DNS of ${HOST} is broken.`],
    ['no IPv6 address', 'bad', 'no address', `${HOST} has no IPv6 address.`],
    ['refused', 'bad', 'connection refused', `${HOST} refuses connections on port 25.`],
    ['no answer', 'bad', 'connection timed out', `Nobody answers at ${HOST}, port 25.`],
    ['no route', 'bad', 'no route to host', `There is no way from here to ${HOST}.`],
    ['reset', 'bad', 'connection reset', `${HOST} cuts the connection off.`],
    ['forbidden', 'unknown', 'forbidden target', 'This target is not for us to test.'],
    ['reached at the second address', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['second host answers', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['refused, then forbidden', 'bad', 'connection refused', `${HOST} refuses connections on port 25.`],
    ['put off, then forbidden', 'warn', '421 at the banner', 'The server is busy, or wants us to come back later.'],
    ['silent', 'bad', 'timed out', `${HOST} accepts the connection and says nothing.`],
    ['hung up', 'bad', 'connection closed', `${HOST} hangs up without a word.`],
    ['half a greeting', 'bad', 'timed out', `${HOST} stopped answering at the banner.`],
    ['not SMTP', 'bad', 'not SMTP', `What answers at ${HOST}, port 25, is a web server (HTTP), not an SMTP server.`],
    ['a banner of 250', 'bad', '250 at the banner', `${HOST} breaks the rules of SMTP.`],
    ['endless talk', 'bad', 'connection closed', `${HOST} does not stop talking.`],
    ['cut at the sender', 'bad', 'connection closed', `${HOST} broke off the session at the sender.`],
    ['cut in the middle of a reply', 'bad', 'connection closed', `${HOST} broke off the session at the greeting.`],
    ['silent at the recipient', 'bad', 'timed out', `${HOST} stopped answering at the recipient.`],
    ['silent at the goodbye', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['said more than asked', 'bad', '250 at MAIL FROM', `${HOST} breaks the rules of SMTP.`],
    ['an odd answer to RCPT', 'bad', '354 at RCPT TO', `${HOST} breaks the rules of SMTP.`],
    ['an odd answer to DATA', 'bad', '250 at DATA', `${HOST} breaks the rules of SMTP.`],
    ['blank lines between', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['STARTTLS', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['STARTTLS with a certificate that is not trusted', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['STARTTLS refused, gone on without', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['put off at STARTTLS', 'warn', '421 4.3.2 at STARTTLS', 'The server is busy, or wants us to come back later.'],
    ['refused at the greeting inside TLS', 'bad', '554 5.7.1 at EHLO', 'The server starts TLS, then refuses our greeting.'],
    ['silent inside TLS', 'bad', 'timed out', `${HOST} stopped answering at the start of TLS.`],
    ['cut at STARTTLS', 'bad', 'connection closed', `${HOST} broke off the session at the start of TLS.`],
    ['cut in the handshake', 'bad', 'connection closed', `${HOST} broke off the session at the start of TLS.`],
    ['cancelled in the handshake', 'unknown', 'stopped', 'The check was stopped.'],
    ['handshake failed', 'bad', 'TLS handshake failed', `${HOST} offers TLS, but the handshake fails.`],
    ['handshake failed, gone on without', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['injection', 'bad', 'text before TLS', `${HOST} sends plain text where TLS has to begin.`],
    ['required, handshake failed', 'bad', 'TLS handshake failed', `${HOST} offers TLS, but the handshake fails.`],
    ['required, not offered', 'bad', 'no STARTTLS', `${HOST} offers no TLS.`],
    ['required, refused', 'bad', '454 4.7.0 at STARTTLS', `${HOST} offers TLS, but does not start it.`],
    // A refusal is no missing feature.
    ['required, EHLO refused', 'bad', 'TLS unknown', `${HOST} did not say whether it offers TLS.`],
    ['implicit TLS', 'good', 'probe completed', 'The server takes mail for jdoe@example.com.'],
    ['implicit TLS failed', 'bad', 'TLS handshake failed', `No TLS comes about with ${HOST} on port 25.`],
    ['implicit TLS, then silence', 'bad', 'timed out', `${HOST} accepts the connection and says nothing.`],
    ['implicit TLS failed, then refused', 'bad', 'TLS handshake failed', `No TLS comes about with ${HOST} on port 25.`],
    ['cancelled', 'unknown', 'stopped', 'The check was stopped.'],
    ['cancelled at DNS', 'unknown', 'stopped', 'The check was stopped.'],
    ['interrupted', 'unknown', 'interrupted', 'smtpscope stopped in the middle of this check.'],
    ['an IP without a family', 'bad', 'no address', '192.0.2.1 has no mail server.'],
  ])('%s is %s: %s', (name, tone, chip, title) => {
    const summary = summaryOf(name)
    expect([summary.tone, summary.chip && words(summary.chip), words(summary.title)]).toEqual([tone, chip, title])
    expect(summary.advice).toBeDefined()
  })

  test.each<[CheckName, string]>([
    ['one of two recipients', 'Not taken: '],
    ['every host, and they differ', 'so it may depend on where a sender comes in'],
  ])('says in the advice who is not served, with %s', (name, part) => {
    const { advice } = summaryOf(name)
    expect(advice && words(advice)).toContain(part)
  })

  test.each(everyCheck)('%s has a tone that fits its outcome', (_, { events, request }) => {
    const done = events.at(-1)
    const outcome = done?.kind === 'done' ? done.outcome : undefined
    const { tone } = summarise(events, request)
    if (outcome === 'accepted' || outcome === 'completed') expect(['good', 'warn']).toContain(tone)
    else if (outcome === 'deferred') expect(tone).toBe('warn')
    else if (outcome === 'cancelled' || outcome === 'interrupted' || outcome === 'forbidden') expect(tone).toBe('unknown')
    else expect(tone).toBe(isOurs(lastError(events)) || isOurNetwork(events) ? 'unknown' : 'bad')
  })

  // What the message holds is no reason where the server has not seen it.
  test('says that a message was read only where it was', () => {
    const advice = (name: CheckName) => words(summaryOf(name).advice ?? { id: 'running-sender', params: [] })
    expect(advice('refused at the dot')).toContain('It has read the message')
    expect(advice('refused at DATA')).not.toContain('has read')
    expect(advice('put off at the dot')).toContain('after reading')
    expect(advice('put off at DATA')).toContain('before it saw any message')
  })

  test('says what a sender would do where TLS fails, and on what it failed', () => {
    const advice = (name: CheckName) => words(summaryOf(name).advice ?? { id: 'running-sender', params: [] })
    expect(advice('handshake failed')).toContain('tlsv1 alert protocol version')
    expect(advice('handshake failed')).toContain('A real sender would now go on without TLS')
    expect(advice('required, handshake failed')).not.toContain('would now go on')
    expect(advice('required, refused')).toContain('TLS or nothing')
    expect(advice('injection')).toContain('CVE-2011-0411')
    expect(advice('implicit TLS, then silence')).toContain('TLS stands')
    expect(advice('silent')).toContain('465')
  })

  test('says that a postmaster alone is no proof for anybody else', () => {
    const events = listed(
      reached(0, HOST, `220 ${HOST}`, '> EHLO x', '250 x', '> MAIL FROM:<>', '250 x', '> RCPT TO:<postmaster>', '250 x'),
      { kind: 'done', outcome: 'completed' },
    )
    expect(words(summarise(events, { target: HOST, tls: 'never' }).title)).toBe(`${HOST} is up and takes mail for its postmaster.`)
  })
})

describe('the summary of a check that runs', () => {
  const running = (...parts: Parameters<typeof listed>) =>
    words(summarise(listed(...parts), { target: 'example.com', tls: 'opportunistic' }).title)
  const said = (...lines: string[]) => running(egress(), reached(0, HOST, ...lines))

  test.each<[string, string]>([
    [running(), 'Starting with example.com.'],
    [running(egress()), 'Starting with example.com.'],
    [running(egress(), { kind: 'lookup', name: 'example.com', type: 'MX' }), 'Asking DNS for the mail servers of example.com.'],
    [
      running(egress(), mx('example.com', `10 ${HOST}`), { kind: 'lookup', name: HOST, type: 'A' }),
      `Asking DNS for the address of ${HOST}.`,
    ],
    [running(egress(), { kind: 'trying', attempt: 0, host: HOST, address: '192.0.2.25', port: 25 }), `Connecting to ${HOST}.`],
    [said(), `Connected to ${HOST}. Waiting for its greeting.`],
    [said('220 x', '> EHLO x'), `Greeting ${HOST}.`],
    [said('220 x', '> EHLO x', '250 x', '> STARTTLS'), `Agreeing on TLS with ${HOST}.`],
    [said('220 x', '> EHLO x', '250 x', '> STARTTLS', '220 x'), `Agreeing on TLS with ${HOST}.`],
    [said('220 x', '> EHLO x', '250 x', '> MAIL FROM:<>'), 'Naming the sender.'],
    [said('220 x', '> EHLO x', '250 x', '> MAIL FROM:<>', '250 x', '> RCPT TO:<a@b>'), 'Asking for the recipient.'],
    [
      said('220 x', '> EHLO x', '250 x', '> MAIL FROM:<>', '250 x', '> RCPT TO:<a@b>', '250 x', '> DATA', '354 x', '> Subject: x'),
      'Handing over the message.',
    ],
    [said('220 x', '> QUIT'), 'Saying goodbye.'],
  ])('says %s', (said, title) => {
    expect(said).toBe(title)
  })
})

test('where every host was asked, one that fails is told by colour and chip; where the first that answers was, it is not', () => {
  const { events, request } = knownChecks['second host answers']
  const { tone, chip } = summarise(events, { ...request, hosts: 'all' })
  expect([tone, chip && words(chip)]).toEqual(['warn', 'taken at 1 of 2 addresses'])
  expect(summarise(events, { ...request, hosts: 'first' }).tone).toBe('good')
  const { events: all } = knownChecks.completed
  expect(summarise(all, { ...request, hosts: 'all' }).tone).toBe('good')
})

function lastError(events: readonly CheckEvent[]): string | undefined {
  const last = events.findLast((event) => event.kind === 'unreachable')
  return last?.kind === 'unreachable' ? last.error : undefined
}

function isOurNetwork(events: Parameters<typeof findings>[0]): boolean {
  return findings(events).some(({ id }) => id === 'own-port-blocked')
}
