// Why a recipient was refused: only where the reply leaves no doubt. The replies are those of servers in the field.
import { describe, expect, test } from 'vitest'
import { decisiveAttempt, exchangesOf, readConversation } from '#lib/diagnosis/conversation.ts'
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'
import { codeOf, quoted, reasonOf } from '#lib/diagnosis/reply-words.ts'
import { HOST, listed, reached } from '#tests/support/events.ts'

/** The exchange of a recipient that was answered with these lines. */
function recipient(...lines: string[]) {
  const attempt = decisiveAttempt(readConversation(listed(reached(0, HOST, '220 x', '> RCPT TO:<jdoe@example.com>', ...lines))))
  const exchange = exchangesOf(attempt, 'rcpt')[0]
  if (exchange === undefined) throw new Error('There is no recipient.')
  return exchange
}

describe('a refused recipient', () => {
  test.each<[string, ReplyReason | undefined]>([
    // Unknown mailboxes.
    ['550 5.1.1 <jdoe@example.com>: Recipient address rejected: User unknown in local recipient table', 'mailbox-unknown'],
    ['550 5.1.1 <jdoe@example.com>: Recipient address rejected: User unknown in relay recipient table', 'mailbox-unknown'],
    ['550 5.1.1 The email account that you tried to reach does not exist.', 'mailbox-unknown'],
    ['550 No such user here', 'mailbox-unknown'],
    ['550 Unknown user', 'mailbox-unknown'],
    ['550 jdoe@example.com user unknown', 'mailbox-unknown'],
    ['553 Invalid recipient', 'mailbox-unknown'],
    ['550 Recipient not found', 'mailbox-unknown'],
    ['550 mailbox does not exist', 'mailbox-unknown'],
    // Full ones.
    ['452 4.2.2 The email account that you tried to reach is over quota', 'mailbox-full'],
    ['552 5.2.2 Mailbox full', 'mailbox-full'],
    // Relaying.
    ['554 5.7.1 <jdoe@example.com>: Relay access denied', 'relay-denied'],
    ['550 relay not permitted', 'relay-denied'],
    ['550 5.7.1 Relaying denied. Proper authentication required.', 'relay-denied'],
    ['550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'relay-denied'],
    ['553 5.1.1 we do not relay', 'relay-denied'],
    ['550 relaying prohibited', 'relay-denied'],
    // Greylisting.
    ['451 4.7.1 Greylisted, please try again in 300 seconds', 'greylisted'],
    ['450 4.2.0 <jdoe@example.com>: Recipient address rejected: Graylisted', 'greylisted'],
    ['451 grey-listing in action', 'greylisted'],
    // What has a word in common with these, and means something else.
    ['554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using relays.bl.example', 'reputation'],
    ['550 5.7.1 Your IP is listed; relay not trusted, see the block list', 'reputation'],
    ['550 Sender domain does not exist', 'sender-domain-unresolvable'],
    ['550 5.1.8 sender address does not exist', 'sender-refused'],
    ['550 Host unknown', 'recipient-domain-unknown'],
    ['550 HELO: unknown user agent, client rejected', 'greeting-refused'],
    // A provider's own code, though the registry has another meaning for 5.1.10.
    ['550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'mailbox-unknown'],
    // Nothing that could be told from the reply.
    ['550 no', undefined],
    ['550 5.7.1 Message rejected', undefined],
    ['450 4.1.1 unverified recipient', undefined],
    ['451 relay not available now', undefined],
    ['550 greylisted for ever', undefined],
    // A code of another class than the reply's own is not believed.
    ['450 5.1.1 come back', undefined],
    ['450 5.2.2 come back', undefined],
  ])('with %j: %s', (reply, reason) => {
    expect(reasonOf(recipient(reply))).toBe(reason)
  })

  test('is judged by all lines of the reply', () => {
    expect(reasonOf(recipient('550-5.7.1 Sorry,', '550 5.7.1 relaying denied'))).toBe('relay-denied')
  })
})

describe('a quoted reply', () => {
  test.each<[string, string[], string]>([
    ['begins with its codes', ['550 5.1.1 No such user'], '550 5.1.1 No such user'],
    [
      'is one line of all its lines, with the codes once',
      ['550-5.1.1 No such', '550-5.1.1 user', '550 5.1.1 here'],
      '550 5.1.1 No such user here',
    ],
    ['may have no text', ['550'], '550'],
    ['is cut where it is long', [`550 ${'x'.repeat(500)}`], `550 ${'x'.repeat(155)}…`],
  ])('%s', (_, lines, text) => {
    expect(quoted(recipient(...lines))).toBe(text)
  })

  test('has no code while none has come', () => {
    expect(codeOf(recipient('550-x'))).toBe('')
  })
})
