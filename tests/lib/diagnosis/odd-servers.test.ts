// Servers whose replies mean something else than they seem to: nothing is claimed that was not seen.
import { describe, expect, test } from 'vitest'
import { answers } from '#lib/diagnosis/answers.ts'
import { type AnswerId, answerIds } from '#lib/diagnosis/model.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { words } from '#lib/words/en.ts'
import { HOST } from '#tests/support/events.ts'
import { knownChecks } from '#tests/support/known-checks.ts'
import type { oddChecks } from '#tests/support/known-checks-odd.ts'

type Odd = keyof typeof oddChecks | 'FTP'

const TO = 'jdoe@example.com'
const BROKEN = [
  `${HOST} breaks the rules of SMTP.`,
  'Its last answer does not fit the question. Its admin has to look; the transcript shows the line.',
]
const NO_MAIL = [
  `${HOST} takes no mail.`,
  'It says so before any mail is named, and for good. Senders go on to the next mail server of the domain; if this one is meant to take mail, its admin has to look.',
]
const LAST_WORD =
  'The message was out, so it may have been taken all the same. A sender tries again later, and it may then arrive twice. If it stays so, its admin has to look.'
const TLS_FIRST = 'The server takes mail inside TLS only.'

test.each<[Odd, string[]]>([
  ['a second banner at the greeting', BROKEN],
  ['a second banner at the second recipient', BROKEN],
  ['takes no mail', NO_MAIL],
  ['takes no mail, at the greeting', NO_MAIL],
  [
    'our address blocked at the recipient',
    [
      'The server turns us away at the recipient.',
      `Its reply is about us, our address or the name that we greet with, so it says nothing about ${TO}. Another sender may hear something else.`,
    ],
  ],
  [
    'our name missing at the recipient',
    [
      'The server turns us away at the recipient.',
      `A temporary no, about us, our address or the name that we greet with: it says nothing about ${TO}. A sender keeps the mail and tries again later; another one may hear something else.`,
    ],
  ],
  [
    'our address blocked at the sender',
    [
      'The server turns us away at the sender.',
      'Its reply is about us, our address or the name that we greet with, so it says nothing about sender@client.example. Another sender may hear something else.',
    ],
  ],
  [
    'the sender refused at the recipient',
    [
      'The server refuses the sender sender@client.example.',
      'Try another sender address; then look at what the reply says about this one.',
    ],
  ],
  [
    'a disk full at the sender',
    [
      'The server is busy, or wants us to come back later.',
      'A temporary no, so a sender keeps the mail and tries again. If it stays so for hours, its admin has to look.',
    ],
  ],
  [
    'RCPT not known',
    [
      `${HOST} does not know a command that every mail server knows.`,
      'Its admin has to look. Something in between may change what we say, as firewalls do that inspect SMTP; or it is no mail server for others.',
    ],
  ],
  ['TLS wanted at the sender, and offered', [TLS_FIRST, 'This check went without. Run it again with STARTTLS.']],
  [
    'TLS wanted at the sender, and not offered',
    [TLS_FIRST, 'It asks for STARTTLS and has not offered it. Its admin has to look; a firewall in between may be taking the keyword out.'],
  ],
  [
    'TLS wanted at the recipient, and refused before',
    [TLS_FIRST, 'It offers TLS, and did not start it when we asked. Its admin has to look.'],
  ],
  [
    'a wrong order at the sender',
    [
      `${HOST} says that a command came at the wrong time.`,
      'With 503 a server finds the order of the commands wrong. Ours stands in the transcript; its reply says what it misses.',
    ],
  ],
  [
    'a full mailbox behind the message',
    [`The mailbox ${TO} is full.`, 'The recipient has to make room. Reach them another way; mail sent now waits or comes back.'],
  ],
  ['hung up behind the message', [`${HOST} broke off the session at the message.`, LAST_WORD]],
  ['silent behind the message', [`${HOST} stopped answering at the message.`, LAST_WORD]],
])('%s is told as it is', (name, sentences) => {
  const { title, advice } = summarise(knownChecks[name].events, knownChecks[name].request)
  expect([words(title), advice && words(advice)]).toEqual(sentences)
})

describe('the answers', () => {
  const answerOf = (name: Odd, id: AnswerId) => {
    const { verdict, reason } = answers(knownChecks[name].events, knownChecks[name].request)[id]
    return `${verdict}: ${reason === undefined ? '' : words(reason)}`
  }

  test.each<[Odd, AnswerId, string]>([
    ['a second banner at the greeting', 'commands', 'unknown: The session ended before the server could tell.'],
    ['takes no mail', 'serverUp', `good: It answers, and says that it takes no mail: 521 ${HOST} does not accept mail`],
    [
      'our address blocked at the recipient',
      'relaying',
      'unknown: It refuses us, so nothing is said about this recipient: 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
    ],
    [
      'the sender refused at the recipient',
      'relaying',
      'unknown: Its refusal is about something else, so nothing is said about this recipient: 550 5.7.23 SPF validation failed',
    ],
    [
      'RCPT not known',
      'relaying',
      'unknown: Its refusal is about something else, so nothing is said about this recipient: 500 5.5.1 Command unrecognized',
    ],
    ['FTP', 'hostname', 'unknown: Unknown, because the server refused us before it told.'],
    ['hung up behind the message', 'delivery', 'bad: The message was out, and no reply came behind it: whether it was taken is unknown.'],
    ['keywords written over', 'firewall', 'bad: Its EHLO reply has XXXXXXXA in place of keywords, as firewalls write that inspect SMTP.'],
    ['keywords written over', 'delivery', 'unknown: The session got as far as the recipient; a probe sends no message.'],
    ['a banner written over', 'hostname', `good: HELO reply, MX record and PTR agree on ${HOST}.`],
    ['a greeting without a name', 'hostname', `good: Banner, MX record and PTR agree on ${HOST}.`],
  ])('%s: %s', (name, id, sentence) => {
    expect(answerOf(name, id)).toBe(sentence)
  })

  test('are never good about a recipient whose reply answered another command', () => {
    const second = answers(knownChecks['a second banner at the greeting'].events, knownChecks['a second banner at the greeting'].request)
    expect(answerIds.filter((id) => second[id].verdict === 'good')).toEqual(['serverUp', 'firewall'])
  })
})

test.each<[Odd, string]>([
  [
    'a second banner at the greeting',
    'A second banner, where a reply was due: something in front of the server greeted us before it did. Replies behind it would answer earlier commands, so we stop here.',
  ],
  ['takes no mail', 'This server takes no mail at all, and says so.'],
  ['our address blocked at the recipient', 'This is about us, our address or our name. It says nothing about the recipient.'],
  ['TLS wanted at the sender, and offered', 'The server wants TLS first. That says nothing about the sender or the recipient.'],
  ['a wrong order at the sender', 'To the server this command came too early, or twice. That says nothing about the address in it.'],
  ['our address blocked at the sender', 'This is about us, our address or our name. It says nothing about the sender.'],
  ['the sender refused at the recipient', 'This is about the sender. It says nothing about the recipient.'],
  ['RCPT not known', 'The server does not know this command. That says nothing about the address in it.'],
  ['taken with 252', 'Taken, though the server can not say whether the mailbox exists (252).'],
  [
    'keywords written over',
    'Some keywords are written over (XXXXXXXA), as firewalls do that inspect SMTP. What the server itself offers is unknown.',
  ],
])('a note says of %s what it means', (name, note) => {
  const said = notes(knownChecks[name].events, knownChecks[name].request).map(({ text }) => words(text))
  expect(said).toContain(note)
})
