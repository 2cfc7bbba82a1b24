// The form in words, and the way from a request to the form and back.
import { describe, expect, it } from 'vitest'
import { errorOf, fieldOf, strayErrors } from '#components/form/errors.ts'
import {
  askedSentence,
  authSentence,
  connectionSentence,
  extensionsSentence,
  extraSentence,
  messageSentence,
  recipientSentence,
  testingSentence,
} from '#components/form/sentences.ts'
import { emptyForm, type FormValues, valuesFrom, valuesIn, valuesOfRequest } from '#components/form/values.ts'
import { fieldNames } from '#lib/check/form/fields.ts'
import { requestFromForm } from '#lib/check/form.ts'
import { checkRequestSchema, parseCheckRequest } from '#lib/check/request.ts'
import { wordsOf } from '#tests/support/messages.ts'

const english = { t: wordsOf('en', 'asked'), tag: 'en' }

describe('the recipients in words', () => {
  it.each([
    [{ target: '' }, ''],
    [{ target: 'jdoe@port25.com' }, 'to jdoe@port25.com'],
    [{ target: 'mailto:jdoe@port25.com' }, 'to jdoe@port25.com'],
    [{ target: 'port25.com' }, 'to postmaster@port25.com'],
    [{ target: 'mail.port25.com', route: 'host' }, 'to its postmaster'],
    [{ target: '192.0.2.1' }, 'to its postmaster'],
    [{ target: '2001:db8::1' }, 'to its postmaster'],
    [{ target: 'port25.com', to: 'a@port25.com' }, 'to a@port25.com'],
    [{ target: 'port25.com', to: 'a@port25.com\nb@port25.com, c@port25.com' }, 'to a@port25.com and 2 more'],
  ])('%j reads "%s"', (typed, sentence) => {
    expect(recipientSentence({ ...emptyForm, ...typed }, english)).toBe(sentence)
  })
})

describe('the connection in words', () => {
  it.each([
    [{}, 'port 25, every MX until one answers, STARTTLS if offered'],
    [{ port: '587', route: 'host', family: '4', tls: 'never' }, 'port 587, this host itself, no MX look-up, IPv4 only, plain text'],
    [{ port: '465', tls: 'implicit', tlsProtocol: 'TLSv1' }, 'port 465, every MX until one answers, TLS from the start, TLS 1.0 only'],
    [{ tls: 'require', tlsFallback: 'true' }, 'port 25, every MX until one answers, STARTTLS required'],
    [{ tlsFallback: 'true' }, 'port 25, every MX until one answers, STARTTLS if offered, plain text where the handshake fails'],
    [{ tls: 'never', tlsProtocol: 'TLSv1' }, 'port 25, every MX until one answers, plain text'],
    [{ 'greeting.name': 'mail.example' }, 'port 25, every MX until one answers, STARTTLS if offered, greeting as mail.example'],
    [{ hosts: 'all' }, 'port 25, every address of every MX, STARTTLS if offered'],
    [
      { hosts: 'all', route: 'host', otherPorts: 'false' },
      'port 25, every address of this host itself, STARTTLS if offered, no other port',
    ],
    [{ hosts: 'all', purpose: 'message' }, 'port 25, every MX until one answers, STARTTLS if offered'],
  ])('%j reads "%s"', (typed, sentence) => {
    expect(connectionSentence({ ...emptyForm, ...typed }, english)).toBe(sentence)
  })
})

describe('what is asked in addition, in words', () => {
  it.each([
    [{}, 'nothing else'],
    [{ extra: 'relay' }, 'whether it relays for strangers'],
    [{ extra: 'recipients\nverify relay' }, 'other recipients, VRFY and EXPN and whether it relays for strangers'],
    [{ extra: 'constructor' }, 'nothing else'],
  ])('%j reads "%s"', (typed, sentence) => {
    expect(extraSentence({ ...emptyForm, ...typed }, english)).toBe(sentence)
  })

  it('stands in the folded bar, but for a session by hand', () => {
    const asked = { ...emptyForm, extra: 'recipients verify' }
    expect(askedSentence(asked, english)).toContain('also asks: other recipients and VRFY and EXPN')
    expect(askedSentence({ ...asked, purpose: 'manual' }, english)).not.toContain('also')
  })
})

describe('the login in words', () => {
  it.each<[Partial<FormValues>, string]>([
    [{}, 'none'],
    [{ 'auth.mechanism': 'PLAIN', 'auth.allowPlaintext': 'true' }, 'none'],
    [{ 'auth.username': ' jdoe ' }, 'logs in as jdoe by the strongest mechanism offered'],
    [
      { 'auth.username': 'jdoe', 'auth.mechanism': 'LOGIN', 'auth.initialResponse': 'false', 'auth.allowPlaintext': 'true' },
      'logs in as jdoe by LOGIN, waiting to be asked, also without encryption',
    ],
  ])('%j reads "%s"', (typed, sentence) => {
    expect(authSentence({ ...emptyForm, ...typed }, english)).toBe(sentence)
  })
})

describe('the extensions in words', () => {
  it.each<[Partial<FormValues>, string]>([
    [{}, 'one command at a time'],
    [{ 'esmtp.deliverBy.mode': 'R', 'esmtp.body': '' }, 'one command at a time'],
    [{ pipelining: 'true' }, 'sends MAIL and RCPT together'],
    [{ pipelining: 'true', purpose: 'message' }, 'sends MAIL, RCPT and DATA together'],
    [
      { 'esmtp.chunking': 'true', 'esmtp.body': '8BITMIME', 'esmtp.smtputf8': 'true', 'esmtp.size': 'false', 'esmtp.requireTls': 'true' },
      'message in counted pieces, 8 bits as they are, says SMTPUTF8, keeps the size to itself, encrypted on every hop',
    ],
    [{ 'esmtp.notify': 'SUCCESS FAILURE\nDELAY' }, 'asks for a report on success, failure and delay'],
    [
      { 'esmtp.notify': 'NEVER', 'esmtp.ret': 'FULL', 'esmtp.envid': 'x' },
      'asks for no report, reports hold the whole message, envelope named x',
    ],
    [{ 'esmtp.deliverBy.seconds': '60' }, 'deliver within 60 s'],
    [{ 'esmtp.deliverBy.seconds': '60', 'esmtp.deliverBy.mode': 'R' }, 'deliver within 60 s or send it back'],
  ])('%j reads "%s"', (typed, sentence) => {
    expect(extensionsSentence({ ...emptyForm, ...typed }, english)).toBe(sentence)
  })
})

describe('the testing in words', () => {
  it.each<[Partial<FormValues>, string]>([
    [{}, 'a session as senders hold it'],
    [{ 'stop.how': 'drop' }, 'a session as senders hold it'],
    [{ 'greeting.verb': 'HELO', 'stop.after': 'recipient' }, 'HELO, QUIT after RCPT TO'],
    [{ 'greeting.verb': 'LHLO', 'stop.after': 'data', 'stop.how': 'drop' }, 'LMTP, hangs up after DATA'],
    [{ insist: 'STARTTLS AUTH' }, 'STARTTLS and AUTH even if not offered'],
    [{ 'proxy.version': '2' }, 'PROXY header'],
    [
      { 'proxy.source.address': '192.0.2.1', xclient: 'ADDR=x', localAddress: '192.0.2.9' },
      'PROXY header for 192.0.2.1, XCLIENT, from our address 192.0.2.9',
    ],
    [{ purpose: 'manual', 'greeting.verb': 'HELO', 'stop.after': 'tls', insist: 'AUTH', 'proxy.version': '1' }, 'PROXY header'],
  ])('%j reads "%s"', (typed, sentence) => {
    expect(testingSentence({ ...emptyForm, ...typed }, english)).toBe(sentence)
  })
})

describe('the message in words', () => {
  it('names the subject that will be sent, the headers and the text', () => {
    expect(messageSentence(emptyForm, 'Test', english)).toBe('“Test”, a short test text')
    const typed = { ...emptyForm, 'message.subject': 'Hello', 'message.headers': 'X-A: 1\nX-B: 2', 'message.body': 'Hi' }
    expect(messageSentence(typed, 'Test', english)).toBe('“Hello”, 2 headers of your own, your text')
  })
})

it('says in one line what was asked', () => {
  expect(askedSentence({ ...emptyForm, from: 'support@port25.com' }, english)).toBe(
    'probe · port 25 · STARTTLS if offered · from support@port25.com',
  )
  const all = { hosts: 'all', 'auth.username': 'jdoe', pipelining: 'true', 'stop.after': 'sender' }
  expect(askedSentence({ ...emptyForm, ...all }, english)).toBe(
    'probe · port 25 · every address · STARTTLS if offered · as jdoe · sends MAIL and RCPT together · QUIT after MAIL FROM',
  )
  expect(askedSentence({ ...emptyForm, ...all, purpose: 'manual' }, english)).toBe('by hand · port 25 · STARTTLS if offered')
})

describe('from a request to the form and back', () => {
  it.each([
    { target: 'port25.com' },
    {
      target: 'jdoe@port25.com',
      purpose: 'message',
      route: 'host',
      port: 587,
      tls: 'implicit',
      tlsFallback: true,
      tlsProtocol: 'TLSv1.2',
      family: 6,
      greeting: { verb: 'HELO', name: 'mail.example' },
      from: '<>',
      to: ['a@port25.com', 'b@port25.com'],
      message: { subject: 'Hello', headers: [{ name: 'X-Ticket', value: '4711' }], body: 'One\nTwo' },
    },
    {
      target: 'port25.com',
      hosts: 'all',
      otherPorts: false,
      to: ['"doe, j"@port25.com', 'b@port25.com'],
      pipelining: true,
      esmtp: {
        size: false,
        body: '8BITMIME',
        chunking: true,
        smtputf8: true,
        notify: ['SUCCESS', 'DELAY'],
        ret: 'HDRS',
        envid: 'ticket 4711',
        requireTls: true,
        deliverBy: { seconds: -3, mode: 'N' },
      },
      stop: { after: 'recipient', how: 'drop' },
      insist: ['STARTTLS', 'DSN'],
      proxy: { version: 2, source: { address: '192.0.2.1', port: 0 }, destination: { address: '192.0.2.2', port: 25 } },
      xclient: { ADDR: '192.0.2.1', LOGIN: 'a=b' },
      localAddress: '192.0.2.9',
    },
  ])('asks for the same again: %j', (input) => {
    const request = checkRequestSchema.parse(input)
    expect(parseCheckRequest(requestFromForm(Object.entries(valuesOfRequest(request))))).toEqual(request)
  })
})

it('asks for the same login again, but for the password', () => {
  const request = checkRequestSchema.parse({
    target: 'port25.com',
    auth: { mechanism: 'PLAIN', username: 'jdoe', password: 'tanstaaf1', allowPlaintext: true, initialResponse: false },
  })
  const values = valuesOfRequest(request)
  expect(JSON.stringify(values)).not.toContain('tanstaaf1')
  expect(parseCheckRequest(requestFromForm(Object.entries(values)))).toMatchObject({
    fields: { 'auth.password': expect.stringContaining('typed anew') },
  })
  expect(parseCheckRequest(requestFromForm([...Object.entries(values), ['auth.password', 'x']]))).toMatchObject({
    auth: { mechanism: 'PLAIN', username: 'jdoe', allowPlaintext: true, initialResponse: false },
  })
})

it('takes what it knows from a query string, a list from several, and nothing else; a password least of all', () => {
  const typed: [string, unknown][] = [
    ['target', 'port25.com'],
    ['port', ['1', '2']],
    ['constructor', 'x'],
    ['again', '1'],
    ['auth.password', 'tanstaaf1'],
    ['esmtp.notify', 'SUCCESS'],
    ['esmtp.notify', 'DELAY'],
  ]
  expect(valuesFrom(typed)).toEqual({ ...emptyForm, target: 'port25.com', 'esmtp.notify': 'SUCCESS\nDELAY' })
})

it('knows that a box which is not ticked says nothing, and keeps what the form has not', () => {
  const initial = { ...emptyForm, target: 'a', tlsFallback: 'true', insist: 'AUTH DSN', 'esmtp.body': '8BITMIME', port: '587' }
  expect(valuesIn([['target', 'b']], initial)).toEqual({ ...initial, target: 'b', tlsFallback: '', insist: '', 'esmtp.body': '' })
})

describe('an error', () => {
  it('stands at its field, also where it is about a part of it', () => {
    const errors = { 'to.1': 'Not an address.', 'greeting.name': 'Not a name.', 'xclient.ADDR': 'Write a value.' }
    expect(errorOf(errors, 'to')).toBe('Not an address.')
    expect(errorOf(errors, 'greeting.name')).toBe('Not a name.')
    expect(errorOf(errors, 'xclient')).toBe('Write a value.')
    expect(errorOf(errors, 'target')).toBeUndefined()
  })

  it.each([
    ['auth.password', 'auth.password'],
    ['proxy.source.address', 'proxy.source.address'],
    ['proxy.source', 'proxy.source.address'],
    ['proxy', 'proxy.version'],
    ['esmtp.deliverBy.seconds', 'esmtp.deliverBy.seconds'],
    ['esmtp.deliverBy', 'esmtp.deliverBy.seconds'],
    ['esmtp.notify.0', 'esmtp.notify'],
    ['stop', 'stop.after'],
    ['auth', 'auth.mechanism'],
    ['message.headers.0.name', 'message.headers'],
  ])('of %s stands at %s', (path, name) => {
    expect(fieldOf(path)).toBe(name)
  })

  it('that no field can show is said above the form', () => {
    expect(strayErrors({ target: 'No.', colour: 'There is no such field.' })).toEqual(['colour: There is no such field.'])
  })
})

it('looks untouched where nobody has touched it', () => {
  const sent = Object.entries(emptyForm).filter(
    ([name, value]) => value !== '' || !/^(otherPorts|tlsFallback|pipelining|insist)$/.test(name),
  )
  expect(valuesIn(sent, emptyForm)).toEqual(emptyForm)
})

it('has a first value for every field but the password', () => {
  expect(Object.keys(emptyForm).sort()).toEqual(fieldNames.filter((name) => name !== 'auth.password').sort())
})
