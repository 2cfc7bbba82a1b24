// The form in words, and the way from a request to the form and back.
import { describe, expect, it } from 'vitest'
import { askedSentence, connectionSentence, messageSentence, recipientSentence } from '#components/form/sentences.ts'
import { emptyForm, errorOf, valuesFrom, valuesOfRequest } from '#components/form/values.ts'
import { requestFromForm } from '#lib/check/form.ts'
import { checkRequestSchema, parseCheckRequest } from '#lib/check/request.ts'

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
    expect(recipientSentence({ ...emptyForm, ...typed })).toBe(sentence)
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
    [
      { 'greeting.verb': 'HELO', 'greeting.name': 'mail.example' },
      'port 25, every MX until one answers, STARTTLS if offered, HELO, greeting as mail.example',
    ],
  ])('%j reads "%s"', (typed, sentence) => {
    expect(connectionSentence({ ...emptyForm, ...typed })).toBe(sentence)
  })
})

describe('the message in words', () => {
  it('names the subject that will be sent, the headers and the text', () => {
    expect(messageSentence(emptyForm, 'Test')).toBe('“Test”, a short test text')
    const typed = { ...emptyForm, 'message.subject': 'Hello', 'message.headers': 'X-A: 1\nX-B: 2', 'message.body': 'Hi' }
    expect(messageSentence(typed, 'Test')).toBe('“Hello”, 2 headers of your own, your text')
  })
})

it('says in one line what was asked', () => {
  expect(askedSentence({ ...emptyForm, from: 'support@port25.com' })).toBe(
    'probe · port 25 · STARTTLS if offered · from support@port25.com',
  )
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
  ])('asks for the same again: %j', (input) => {
    const request = checkRequestSchema.parse(input)
    expect(parseCheckRequest(requestFromForm(Object.entries(valuesOfRequest(request))))).toEqual(request)
  })
})

it('takes what it knows from a query string, and nothing else', () => {
  const values = valuesFrom(Object.entries({ target: 'port25.com', port: ['1', '2'], constructor: 'x', again: '1' }))
  expect(values).toEqual({ ...emptyForm, target: 'port25.com' })
})

describe('an error', () => {
  it('stands at its field, also where it is about a part of it', () => {
    const errors = { 'to.1': 'Not an address.', 'greeting.name': 'Not a name.' }
    expect(errorOf(errors, 'to')).toBe('Not an address.')
    expect(errorOf(errors, 'greeting.name')).toBe('Not a name.')
    expect(errorOf(errors, 'target')).toBeUndefined()
  })
})
