// The HTML form, flat and all text, becomes the same request that JSON would.
import { describe, expect, test } from 'vitest'
import { splitAddresses } from '#lib/check/form/addresses.ts'
import { fieldNames, withoutSecrets } from '#lib/check/form/fields.ts'
import { requestFromForm } from '#lib/check/form.ts'
import { parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'

const wrong = (entries: [string, string][]): Record<string, string> => {
  const request = parseCheckRequest(requestFromForm(entries))
  return isProblem(request) ? (request.fields ?? {}) : {}
}

describe('a form', () => {
  test('with every field is the whole request', () => {
    expect(
      requestFromForm([
        ['target', 'example.com'],
        ['purpose', 'message'],
        ['route', 'host'],
        ['port', ' 2525 '],
        ['family', '4'],
        ['tls', 'require'],
        ['tlsFallback', 'true'],
        ['tlsProtocol', 'TLSv1.3'],
        ['from', ' sender@client.example '],
        ['to', 'a@example.com, b@example.com;\r\n c@example.com\n\n'],
        ['greeting.verb', 'HELO'],
        ['greeting.name', ' client.example '],
        ['message.subject', 'Hello '],
        ['message.body', ' a\r\nb'],
        ['message.headers', 'X-A: 1\r\nX-B:2: 3\r\n\r\nX-C: long\r\n\t value\r\n'],
      ]),
    ).toEqual({
      target: 'example.com',
      purpose: 'message',
      route: 'host',
      port: 2525,
      family: 4,
      tls: 'require',
      tlsFallback: true,
      tlsProtocol: 'TLSv1.3',
      from: 'sender@client.example',
      to: ['a@example.com', 'b@example.com', 'c@example.com'],
      greeting: { verb: 'HELO', name: 'client.example' },
      message: {
        subject: 'Hello ',
        body: ' a\r\nb',
        headers: [
          { name: 'X-A', value: '1' },
          { name: 'X-B', value: '2: 3' },
          { name: 'X-C', value: 'long value' },
        ],
      },
    })
  })

  test('asks for logging in, for extensions and for what only testers say', () => {
    expect(
      requestFromForm([
        ['target', 'example.com'],
        ['hosts', 'all'],
        ['otherPorts', 'false'],
        ['auth.mechanism', 'PLAIN'],
        ['auth.username', 'jdoe'],
        ['auth.password', ' a b '],
        ['auth.allowPlaintext', 'true'],
        ['auth.initialResponse', 'false'],
        ['pipelining', 'true'],
        ['esmtp.size', 'false'],
        ['esmtp.body', '8BITMIME'],
        ['esmtp.chunking', 'true'],
        ['esmtp.smtputf8', 'true'],
        ['esmtp.notify', 'SUCCESS'],
        ['esmtp.notify', 'FAILURE, DELAY'],
        ['esmtp.ret', 'HDRS'],
        ['esmtp.envid', ' ticket 4711 '],
        ['esmtp.requireTls', 'true'],
        ['esmtp.deliverBy.seconds', '-60'],
        ['esmtp.deliverBy.mode', 'N'],
        ['stop.after', 'sender'],
        ['stop.how', 'drop'],
        ['insist', 'STARTTLS'],
        ['insist', 'AUTH'],
        ['proxy.version', '2'],
        ['proxy.source.address', '192.0.2.1'],
        ['proxy.source.port', '4711'],
        ['proxy.destination.address', '192.0.2.2'],
        ['proxy.destination.port', '25'],
        ['xclient', 'ADDR=192.0.2.1\r\nname = mail.example\n\nLOGIN=a=b'],
        ['localAddress', ' 192.0.2.9 '],
      ]),
    ).toEqual({
      target: 'example.com',
      hosts: 'all',
      otherPorts: false,
      auth: { mechanism: 'PLAIN', username: 'jdoe', password: ' a b ', allowPlaintext: true, initialResponse: false },
      pipelining: true,
      esmtp: {
        size: false,
        body: '8BITMIME',
        chunking: true,
        smtputf8: true,
        notify: ['SUCCESS', 'FAILURE', 'DELAY'],
        ret: 'HDRS',
        envid: 'ticket 4711',
        requireTls: true,
        deliverBy: { seconds: -60, mode: 'N' },
      },
      stop: { after: 'sender', how: 'drop' },
      insist: ['STARTTLS', 'AUTH'],
      proxy: {
        version: 2,
        source: { address: '192.0.2.1', port: 4711 },
        destination: { address: '192.0.2.2', port: 25 },
      },
      xclient: { ADDR: '192.0.2.1', NAME: 'mail.example', LOGIN: 'a=b' },
      localAddress: '192.0.2.9',
    })
  })

  test('with empty fields asks for the defaults', () => {
    const entries = fieldNames.filter((name) => name !== 'target').map((name): [string, string] => [name, '  '])
    expect(requestFromForm([['target', 'x'], ...entries])).toEqual({ target: 'x' })
  })

  test('asks for no part of which it says only how', () => {
    expect(
      requestFromForm([
        ['target', 'x'],
        ['auth.mechanism', 'auto'],
        ['auth.allowPlaintext', 'true'],
        ['auth.username', ' '],
        ['esmtp.deliverBy.mode', 'R'],
        ['stop.how', 'quit'],
      ]),
    ).toEqual({ target: 'x' })
  })

  test.each<[string, string[]]>([
    ['probe', ['message.body']],
    ['message', ['hosts']],
    ['manual', ['hosts', 'auth.username', 'pipelining', 'esmtp.ret', 'message.subject', 'stop.after', 'insist']],
  ])('with the purpose %s does not ask for what is out of sight', (purpose, names) => {
    const entries = names.map((name): [string, string] => [name, 'x'])
    expect(requestFromForm([['target', 'x'], ...entries, ['purpose', purpose]])).toEqual({ target: 'x', purpose })
  })

  test('keeps an empty target, which is then asked for', () => {
    expect(wrong([['target', ' ']])).toEqual({ target: 'Type a domain, an address, a mail server or an IP.' })
  })

  test('takes recipients from several fields of the name', () => {
    expect(
      requestFromForm([
        ['to', 'a@x'],
        ['to', 'b@x,c@x'],
      ]),
    ).toEqual({ to: ['a@x', 'b@x', 'c@x'] })
  })

  test('takes a recipient whose quoted local part holds a comma', () => {
    const request = parseCheckRequest(
      requestFromForm([
        ['target', 'example.com'],
        ['to', '"doe, j;d"@example.com, <b@example.com>\n"a\\"b,c"@example.com'],
      ]),
    )
    expect(request).toMatchObject({ to: ['"doe, j;d"@example.com', 'b@example.com', '"a\\"b,c"@example.com'] })
  })
})

describe('a text of several addresses', () => {
  test.each([
    ['', []],
    [' , ;\r\n', []],
    ['a@x', ['a@x']],
    ['a@x,b@x;c@x\rd@x\ne@x', ['a@x', 'b@x', 'c@x', 'd@x', 'e@x']],
    ['"a,b"@x,c@x', ['"a,b"@x', 'c@x']],
    ['"a,b@x\nc@x', ['"a,b@x', 'c@x']],
    ['"a\\",b"@x', ['"a\\",b"@x']],
    ['"a\\', ['"a\\']],
    ['"Doe, J" <a@x>, b@x', ['"Doe, J" <a@x>', 'b@x']],
  ])('%j is %j', (text, addresses) => {
    expect(splitAddresses(text)).toEqual(addresses)
  })
})

test('keeps no secret', () => {
  const entries: [string, string][] = [
    ['target', 'x'],
    ['auth.password', 'tanstaaf1'],
    ['auth.username', 'jdoe'],
  ]
  expect(withoutSecrets(entries)).toEqual([entries[0], entries[2]])
})

describe('a field that is wrong', () => {
  // The path is the field's own name, so the page can say it beside the field.
  test.each<[string, string, string]>([
    ['port', 'twenty-five', 'port'],
    ['port', '70000', 'port'],
    ['port', '-1', 'port'],
    ['port', '2e1', 'port'],
    ['family', 'any4', 'family'],
    ['purpose', 'telnet', 'purpose'],
    ['tls', 'yes', 'tls'],
    ['tlsFallback', 'on', 'tlsFallback'],
    ['tlsProtocol', '1.3', 'tlsProtocol'],
    ['from', 'a\rb@example.com', 'from'],
    ['to', 'a@example.com, b', 'to.1'],
    ['to', 'a\rb@example.com', 'to.0'],
    ['message.subject', 'a\nb', 'message.subject'],
    ['message.headers', 'X-A: 1\nno colon here', 'message.headers.1'],
    ['message.headers', 'NoColon', 'message.headers.0'],
    ['message.headers', 'X-A: a\u2028b', 'message.headers.0.value'],
    ['message.headers', ': x', 'message.headers.0.name'],
    ['hosts', 'some', 'hosts'],
    ['otherPorts', 'no', 'otherPorts'],
    ['auth.password', 'x', 'auth.username'],
    ['auth.username', 'x', 'auth.password'],
    ['auth.username', 'a\nb', 'auth.username'],
    ['esmtp.body', 'BINARYMIME', 'esmtp.body'],
    ['esmtp.notify', 'NEVER, DELAY', 'esmtp.notify'],
    ['esmtp.notify', 'ALWAYS', 'esmtp.notify.0'],
    ['esmtp.ret', 'SOME', 'esmtp.ret'],
    ['esmtp.envid', 'ä', 'esmtp.envid'],
    ['esmtp.deliverBy.seconds', 'soon', 'esmtp.deliverBy.seconds'],
    ['stop.after', 'lunch', 'stop.after'],
    ['stop.after', 'connect', 'stop.after'],
    ['insist', 'TURN', 'insist.0'],
    ['proxy.version', '3', 'proxy.version'],
    ['proxy.source.address', 'here', 'proxy.source.address'],
    ['proxy.source.port', '25', 'proxy.source.address'],
    ['proxy.destination.port', '99999', 'proxy.destination.port'],
    ['xclient', 'ADDR', 'xclient.ADDR'],
    ['xclient', 'ADDR=a\x01b', 'xclient.ADDR'],
    ['xclient', 'COLOUR=red', 'xclient.COLOUR'],
    ['xclient', '__proto__=red', 'xclient.__PROTO__'],
    ['localAddress', 'localhost', 'localAddress'],
  ])('%s with %j is refused as %s', (name, value, path) => {
    const found = wrong([
      ['target', 'example.com'],
      [name, value],
    ])
    expect(found).toHaveProperty([path], expect.stringMatching(/^(?!Invalid|Write this as text).*\.$/))
    for (const other of Object.keys(found)) expect(other.split('.')[0]).toBe(name.split('.')[0])
  })
})

describe('a field that nobody knows', () => {
  test.each([
    'subject',
    'target.x',
    'message.foo',
    'message',
    'auth',
    'esmtp.deliverBy',
    'greeting.verb.x',
    '__proto__',
    '__proto__.target',
    'constructor',
    'hasOwnProperty',
    'a.b.c',
  ])('%s is refused by its name, and harms nothing', (name) => {
    const request = requestFromForm([
      ['target', 'example.com'],
      [name, 'x'],
    ])
    expect(Object.getPrototypeOf(request)).toBe(Object.prototype)
    expect(
      Object.keys(
        wrong([
          ['target', 'example.com'],
          [name, 'x'],
        ]),
      ),
    ).toEqual([name])
    expect(({} as Record<string, unknown>).target).toBeUndefined()
  })
})
