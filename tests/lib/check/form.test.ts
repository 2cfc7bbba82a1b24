// The HTML form, flat and all text, becomes the same request that JSON would.
import { describe, expect, test } from 'vitest'
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

  test('with empty fields asks for the defaults', () => {
    const names = [
      'purpose',
      'route',
      'port',
      'family',
      'tls',
      'tlsFallback',
      'tlsProtocol',
      'from',
      'to',
      'greeting.verb',
      'greeting.name',
      'message.subject',
      'message.body',
      'message.headers',
    ]
    const entries = names.map((name): [string, string] => [name, '  '])
    expect(requestFromForm([['target', 'x'], ...entries])).toEqual({ target: 'x' })
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
})

describe('a field that is wrong', () => {
  // The path is the field's own name, so the page can say it beside the field.
  test.each<[string, string, string]>([
    ['port', 'twenty-five', 'port'],
    ['port', '70000', 'port'],
    ['port', '-1', 'port'],
    ['port', '2e1', 'port'],
    ['family', 'any4', 'family'],
    ['purpose', 'relay', 'purpose'],
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
  ])('%s with %j is refused as %s', (name, value, path) => {
    expect(
      wrong([
        ['target', 'example.com'],
        [name, value],
      ]),
    ).toEqual({ [path]: expect.stringMatching(/^(?!Invalid).*\.$/) })
  })
})

describe('a field that nobody knows', () => {
  test.each([
    'subject',
    'target.x',
    'message.foo',
    'message',
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
