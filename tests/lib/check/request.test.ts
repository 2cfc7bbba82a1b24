// What a visitor may ask for: the contract's fields, defaults and refusals. Nothing typed may hold a line end.
import { describe, expect, test } from 'vitest'
import { type CheckRequest, MAX_BODY, MAX_RECIPIENTS, parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'

/** The request, which must be a good one. */
function good(input: unknown): CheckRequest {
  const request = parseCheckRequest(input)
  if (isProblem(request)) throw new Error(JSON.stringify(request.fields))
  return request
}

/** The fields that need another look. */
function wrong(input: unknown): Record<string, string> {
  const request = parseCheckRequest(input)
  if (!isProblem(request)) throw new Error('It was taken.')
  expect(request.problem).toBe('bad-request')
  return request.fields ?? {}
}

/** A sentence of ours, not of a library: it ends properly and speaks of no types. */
const SENTENCE = expect.stringMatching(/^(?!Invalid|Too |Unrecognized|Expected)(smtpscope|[A-Z"\d])[^!]*\.$/)

describe('a request', () => {
  test('of a target alone has every default', () => {
    expect(good({ target: 'example.com' })).toEqual({
      target: 'example.com',
      purpose: 'probe',
      route: 'mx',
      port: 25,
      tls: 'opportunistic',
      tlsFallback: false,
      tlsProtocol: 'any',
      family: 'any',
      hosts: 'first',
      otherPorts: true,
      around: true,
      greeting: { verb: 'EHLO' },
      to: [],
      message: {
        headers: [],
        subject: 'Test message from smtpscope',
        body: 'This is a test message, sent with smtpscope to see whether mail arrives.',
      },
      pipelining: false,
      esmtp: { size: true, body: '7BIT', chunking: false, smtputf8: false, notify: [], requireTls: false },
      insist: [],
      extra: [],
    })
  })

  test('may name everything, and is normalised', () => {
    const input = {
      target: '  jdoe@Example.com ',
      purpose: 'message',
      route: 'host',
      port: 2525,
      tls: 'require',
      tlsFallback: true,
      tlsProtocol: 'TLSv1.2',
      family: 4,
      hosts: 'first',
      otherPorts: false,
      around: false,
      greeting: { verb: 'HELO', name: 'Client.Example.' },
      from: 'Sender@Bücher.example',
      to: ['<a@Example.com>', '"b c"@example.com'],
      message: { headers: [{ name: 'X-Test', value: 'Grüße' }], subject: 'Ä', body: 'a\r\nb\rc\nd' },
      pipelining: true,
      esmtp: {
        size: false,
        body: '8BITMIME',
        chunking: true,
        smtputf8: true,
        notify: ['SUCCESS', 'DELAY'],
        ret: 'HDRS',
        envid: 'QQ314159',
        requireTls: true,
        deliverBy: { seconds: 120, mode: 'R' },
      },
      stop: { after: 'recipient', how: 'quit' },
      insist: ['STARTTLS', 'DSN'],
      proxy: { version: 2, source: { address: '192.0.2.1', port: 50000 }, destination: { address: '192.0.2.2', port: 25 } },
      xclient: { ADDR: '192.0.2.1', NAME: 'client.example' },
      localAddress: '192.0.2.9',
    }
    expect(good(input)).toEqual({
      ...input,
      extra: [],
      target: 'jdoe@Example.com',
      greeting: { verb: 'HELO', name: 'client.example' },
      from: 'Sender@xn--bcher-kva.example',
      to: ['a@example.com', '"b c"@example.com'],
      message: { ...input.message, body: 'a\nb\nc\nd' },
    })
  })

  test('means the same when it is parsed again', () => {
    const request = good({ target: 'jdoe@example.com', from: '<>', to: ['a@Bücher.example'], greeting: { name: '[2001:DB8::1]' } })
    expect(good(request)).toEqual(request)
  })

  test('may fill in half of a part, and the rest is the default', () => {
    expect(good({ target: 'x', greeting: {} }).greeting).toEqual({ verb: 'EHLO' })
    expect(good({ target: 'x', greeting: { verb: 'HELO' } }).greeting).toEqual({ verb: 'HELO' })
    expect(good({ target: 'x', message: { subject: 'S' } }).message).toMatchObject({
      headers: [],
      subject: 'S',
      body: expect.stringContaining('test'),
    })
  })

  test('may have the null reverse-path, and an empty subject and body', () => {
    expect(good({ target: 'x', from: '<>', message: { subject: '', body: '' } })).toMatchObject({
      from: '<>',
      message: { subject: '', body: '' },
    })
  })
})

// Every character that ends a line somewhere, or drives a terminal.
const ENDS = ['\r', '\n', '\r\n', '\0', '\t', '\v', '\u001b', '\u007f', '\u0085', '\u009b', '\u2028', '\u2029']

describe('a line end', () => {
  const places: [string, (text: string) => object, string][] = [
    ['the target', (target) => ({ target }), 'ab@example.com'],
    ['the sender', (from) => ({ from }), 'ab@example.com'],
    ['a recipient', (to) => ({ to: ['c@example.com', to] }), 'ab@example.com'],
    ['the greeting name', (name) => ({ greeting: { name } }), 'ab.example.com'],
    ['the subject', (subject) => ({ message: { subject } }), 'ab'],
    ["a header's name", (name) => ({ message: { headers: [{ name, value: 'x' }] } }), 'ab'],
    ["a header's value", (value) => ({ message: { headers: [{ name: 'X', value }] } }), 'ab'],
    ['the purpose', (purpose) => ({ purpose }), 'probe'],
    ['the verb', (verb) => ({ greeting: { verb } }), 'EHLO'],
  ]

  test.each(places)('is refused in %s, wherever it stands', (_, input, text) => {
    for (const end of ENDS) {
      for (const typed of [`${text}${end}`, `${end}${text}`, `a${end}${text}`, `${text}${end}RCPT TO:<x@example.com>`]) {
        expect(Object.values(wrong({ target: 'example.com', ...input(typed) }))).toEqual([SENTENCE])
      }
    }
  })

  test('of any kind becomes one LF in the body; other controls are refused there', () => {
    for (const end of ['\r\n', '\r', '\n']) expect(good({ target: 'x', message: { body: `a${end}b` } }).message.body).toBe('a\nb')
    for (const body of ['\0', '\v', '\f', '\u001b', '\u007f', '\b', '\u0085', '\u009b'])
      expect(wrong({ target: 'x', message: { body } })).toEqual({ 'message.body': SENTENCE })
    for (const body of ['\t', '\u2028', 'ü']) expect(good({ target: 'x', message: { body } }).message.body).toBe(body)
  })
})

describe('a bad field', () => {
  // Each by its path, with a sentence that says what to do.
  test.each<[string, object, string]>([
    ['a target that is missing', { target: undefined }, 'target'],
    ['an empty target', { target: ' ' }, 'target'],
    ['a target that is a URL', { target: 'https://example.com' }, 'target'],
    ['a target that is no text', { target: 7 }, 'target'],
    ['a target that is too long', { target: 'a'.repeat(400) }, 'target'],
    ['a purpose of another kind', { purpose: 'relay' }, 'purpose'],
    ['an unknown route', { route: 'smarthost' }, 'route'],
    ['port 0', { port: 0 }, 'port'],
    ['port 65536', { port: 65536 }, 'port'],
    ['half a port', { port: 25.5 }, 'port'],
    ['a port as text', { port: '25' }, 'port'],
    ['a way of TLS that is none', { tls: 'starttls' }, 'tls'],
    ['a version of TLS that is none', { tlsProtocol: 'SSLv3' }, 'tlsProtocol'],
    ['a fallback that is text', { tlsFallback: 'true' }, 'tlsFallback'],
    ['family 5', { family: 5 }, 'family'],
    ['a family as text', { family: '4' }, 'family'],
    ['all hosts for a message', { purpose: 'message', hosts: 'all' }, 'hosts'],
    ['all hosts by hand', { purpose: 'manual', hosts: 'all' }, 'hosts'],
    ['pipelining that is text', { pipelining: 'yes' }, 'pipelining'],
    ['a login at every host', { hosts: 'all', auth: { username: 'u', password: 'p' } }, 'hosts'],
    ['AUTH without a password', { auth: { username: 'u' } }, 'auth.password'],
    ['a stop where QUIT has no place', { stop: { after: 'data' } }, 'stop.after'],
    ['a stop in a message that a probe never sends', { stop: { after: 'message' } }, 'stop.after'],
    ['a stop after AUTH, without any', { stop: { after: 'auth' } }, 'stop.after'],
    ['LMTP on the port of SMTP', { greeting: { verb: 'LHLO' } }, 'port'],
    ['a PROXY destination alone', { proxy: { destination: { address: '::1' } } }, 'proxy.source'],
    ['an address of ours of another family', { localAddress: '::1', family: 4 }, 'localAddress'],
    ['an address of ours of another family than the target', { target: '192.0.2.1', localAddress: '::1' }, 'localAddress'],
    ['an XCLIENT value that fits no command', { xclient: { HELO: 'ü'.repeat(100) } }, 'xclient.HELO'],
    ['NEVER beside others', { esmtp: { notify: ['NEVER', 'DELAY'] } }, 'esmtp.notify'],
    [
      'a PROXY header of two families',
      { proxy: { source: { address: '::1' }, destination: { address: '192.0.2.1' } } },
      'proxy.destination',
    ],
    ['a verb of another kind', { greeting: { verb: 'NOOP' } }, 'greeting.verb'],
    ['a verb in lower case', { greeting: { verb: 'ehlo' } }, 'greeting.verb'],
    ['a greeting name that is none', { greeting: { name: '127.1' } }, 'greeting.name'],
    ['a greeting that is text', { greeting: 'EHLO' }, 'greeting'],
    ['a sender without an @', { from: 'jdoe' }, 'from'],
    ['an empty sender', { from: '' }, 'from'],
    ['a sender that is a number', { from: 5 }, 'from'],
    ['a sender that is too long', { from: `${'a'.repeat(400)}@x` }, 'from'],
    ['a sender with a parameter', { from: 'a@example.com> SIZE=1' }, 'from'],
    ['a bad recipient among good ones', { to: ['a@example.com', 'b', 'c@example.com'] }, 'to.1'],
    ['the null path as a recipient', { to: ['<>'] }, 'to.0'],
    ['recipients as text', { to: 'a@example.com' }, 'to'],
    ['too many recipients', { to: Array(MAX_RECIPIENTS + 1).fill('a@example.com') }, 'to'],
    ['a message that is text', { message: 'hello' }, 'message'],
    ['a body of too many lines', { message: { body: '\r\n'.repeat(2_000) } }, 'message.body'],
    ['a body that is too long', { message: { body: 'a'.repeat(MAX_BODY + 1) } }, 'message.body'],
    ['a body that is no text', { message: { body: 1 } }, 'message.body'],
    ['half a character in the body', { message: { body: '\ud800' } }, 'message.body'],
    ['half a character in the subject', { message: { subject: 'a\udc00' } }, 'message.subject'],
    ['a subject that is too long', { message: { subject: 'a'.repeat(901) } }, 'message.subject'],
    ['headers as an object', { message: { headers: { 'X-A': 'b' } } }, 'message.headers'],
    ['a header without a colon', { message: { headers: ['X-A'] } }, 'message.headers.0'],
    ['too many headers', { message: { headers: Array(51).fill({ name: 'X', value: '' }) } }, 'message.headers'],
    ['a header name with a colon', { message: { headers: [{ name: 'X:', value: '' }] } }, 'message.headers.0.name'],
    ['a header name with a blank', { message: { headers: [{ name: 'X A', value: '' }] } }, 'message.headers.0.name'],
    ['no header name', { message: { headers: [{ name: '', value: '' }] } }, 'message.headers.0.name'],
    ['a header name outside ASCII', { message: { headers: [{ name: 'Ü', value: '' }] } }, 'message.headers.0.name'],
    [
      'an address header outside ASCII',
      { message: { headers: [{ name: 'Reply-To', value: 'Jürgen <j@example.com>' }] } },
      'message.headers.0.value',
    ],
    ['a header without a value', { message: { headers: [{ name: 'X' }] } }, 'message.headers.0.value'],
    ['IPv6 for an IPv4 target', { target: '192.0.2.1', family: 6 }, 'family'],
    ['IPv4 for an IPv6 literal', { target: 'a@[IPv6:2001:db8::1]', family: 4 }, 'family'],
  ])('%s', (_, input, path) => {
    expect(wrong({ target: 'example.com', ...input })).toEqual({ [path]: SENTENCE })
  })

  test('is named a bounded number of times, however long its list is', () => {
    for (const many of [Array(80_000).fill('x'), Array(80_000).fill(1), Array(80_000).fill({})]) {
      const message = { headers: many }
      expect(Object.keys(wrong({ target: 'x', to: many, insist: many, esmtp: { notify: many }, message })).length).toBeLessThan(200)
    }
  })

  test('does not hide another', () => {
    expect(Object.keys(wrong({ target: '', port: 0, to: ['a', 'b'], message: { subject: '\n' } }))).toEqual([
      'target',
      'port',
      'to.0',
      'to.1',
      'message.subject',
    ])
  })

  test('of a family fits where the target is a name', () => {
    expect(good({ target: 'example.com', family: 6 }).family).toBe(6)
    expect(good({ target: '2001:db8::1', family: 6 }).family).toBe(6)
  })
})

describe('an unknown field', () => {
  test.each<[object, string]>([
    [{ tagret: 1 }, 'tagret'],
    [{ auth: { username: 'u', password: 'p', pasword: 'x' } }, 'auth.pasword'],
    [{ esmtp: { sise: true } }, 'esmtp.sise'],
    [{ xclient: { ADDRESS: 'x' } }, 'xclient.ADDRESS'],
    [{ greeting: { verb: 'EHLO', nmae: 'x' } }, 'greeting.nmae'],
    [{ message: { attachments: [] } }, 'message.attachments'],
    [{ message: { headers: [{ name: 'X', value: '', charset: 'x' }] } }, 'message.headers.0.charset'],
    [{ constructor: 'x' }, 'constructor'],
    [{ toString: 'x' }, 'toString'],
    [JSON.parse('{"__proto__":{"target":"x"}}'), '__proto__'],
  ])('in %j is refused by its path', (input, path) => {
    const fields = wrong(Object.defineProperties({ target: 'example.com' }, Object.getOwnPropertyDescriptors(input)))
    expect(Object.entries(fields)).toEqual([[path, SENTENCE]])
  })

  test('is named at most twenty times', () => {
    const input = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]))
    expect(Object.keys(wrong({ target: 'example.com', ...input }))).toHaveLength(20)
  })
})

test.each([null, undefined, 'example.com', 7, [], [{ target: 'x' }], true])('%j is no request', (input) => {
  expect(Object.values(wrong(input))).toEqual([SENTENCE])
})
