// The same words mean another thing of a domain that led us to the server than of one that did not.
import { describe, expect, test } from 'vitest'
import { explainedReplies } from '#lib/diagnosis/explained-replies.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { words } from '#lib/words/en.ts'
import { addresses, done, egress, HOST, listed, mx, reached } from '#tests/support/events.ts'
import { BYE, probe, QUIT } from '#tests/support/known-check-parts.ts'

/** A check of a server that was found as the MX of example.com, or named itself. */
function refused(recipient: string, reply: string, { banner = '220 x', isNamed = false } = {}) {
  const way = isNamed ? [egress(), addresses(HOST)] : [egress(), mx('example.com', `10 ${HOST}`), addresses(HOST)]
  const said = [banner, '> EHLO x', '250 x', '> MAIL FROM:<a@client.example>', '250 ok', `> RCPT TO:<${recipient}>`, reply, ...QUIT]
  const { events, request } = probe(listed(...way, reached(0, HOST, ...said)), BYE, done('rejected'))
  const { refusal } = explainedReplies(events).find((each) => each.code >= 500)?.explanation ?? {}
  const grave = findings(events).flatMap(({ id, params }) => (/^(reply|recipient)-/.test(id) ? [[id, params.reason]] : []))
  return { reason: refusal?.reason, sure: refusal?.sure, grave, title: words(summarise(events, request).title) }
}

const UNROUTEABLE = '550 Unrouteable address'
const OPENSMTPD = { banner: `220 ${HOST} ESMTP OpenSMTPD` }

describe('an address that has no route', () => {
  test('has no mailbox, where its domain led us there', () => {
    expect(refused('ghost@example.com', UNROUTEABLE)).toEqual({
      ...{ reason: 'mailbox-unknown', sure: 'likely', grave: [['recipient-unknown', undefined]] },
      title: 'The server is fine, but it knows no mailbox ghost@example.com.',
    })
    expect(refused('ghost@EXAMPLE.com', UNROUTEABLE).reason).toBe('mailbox-unknown')
  })

  test('is as the server says elsewhere', () => {
    const { reason, grave } = refused('ghost@other.example', UNROUTEABLE)
    expect({ reason, grave }).toEqual({ reason: 'recipient-domain-unknown', grave: [['reply-refused', 'recipient-domain-unknown']] })
    expect(refused('ghost@example.com', UNROUTEABLE, { isNamed: true }).reason).toBe('recipient-domain-unknown')
  })
})

test('a domain that we have found is not said to be lost', () => {
  const { reason, sure, grave } = refused('ghost@example.com', '550 Host unknown')
  expect({ reason, sure, grave }).toEqual({ reason: 'recipient-domain-unknown', sure: 'guess', grave: [['reply-refused', undefined]] })
})

describe('OpenSMTPD', () => {
  test('says of a name that it lacks that it can not be expanded', () => {
    const reply = '524 5.2.4 Mailing list expansion problem: <ghost@example.com>'
    expect(refused('ghost@example.com', reply, OPENSMTPD).grave).toEqual([['recipient-unknown', undefined]])
    expect(refused('ghost@example.com', reply).reason).toBe('recipient-refused')
  })

  test('says the same of a foreign domain as of a missing name, so nothing is claimed', () => {
    const reply = '550 Invalid recipient: <x@other.example>'
    const { reason, sure, grave } = refused('x@other.example', reply, { ...OPENSMTPD, isNamed: true })
    expect({ reason, sure, grave }).toEqual({ reason: 'relay-denied', sure: 'guess', grave: [['reply-refused', undefined]] })
    expect(refused('x@other.example', reply).reason).toBe('mailbox-unknown')
  })
})
