// Line breaks in disguise: letters that become CR or LF where somebody cuts them to a byte, that Unicode or a terminal takes for a new
// line, and spellings that somebody might decode. In every field that reaches a server, on the wire of a real connection.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'
import { everywhereHere } from '#tests/support/here.ts'
import { realCheck } from '#tests/support/real-check.ts'

const breaks: Readonly<Record<string, string>> = {
  CRLF: '\r\n',
  CR: '\r',
  LF: '\n',
  'NUL and LF': '\0\n',
  'vertical tab': '\v',
  'form feed': '\f',
  NEL: '\u0085',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
  'U+010D U+010A, cut to CR LF': '\u010d\u010a',
  'U+560D U+560A, cut to CR LF': '\u560d\u560a',
  'U+FF0D U+FF0A': '\uff0d\uff0a',
  'U+0D0A, CR LF as one': '\u0d0a',
  'U+0A0D': '\u0a0d',
  'an astral letter that ends with 0A': '\u{1f60d}\u{1f60a}',
  'pictures of CR and LF': '\u240d\u240a\u23ce',
  'lone surrogates': '\ud80d\udc0a',
  'half a surrogate': '\udc0d',
  percent: '%0d%0a',
  'percent twice': '%250d%250a',
  'overlong UTF-8 in percent': '%c0%8d%c0%8a',
  backslashes: '\\r\\n',
  'backslash x': '\\x0d\\x0a',
  'quoted-printable': '=0D=0A',
  'character references': '&#13;&#10;',
  'an encoded word': '=?utf-8?Q?=0D=0A?=',
  'UTF-7': '+AA0ACg-',
  'zero width': '\u200b\u2060\ufeff',
  'wide angle brackets': '\uff1e\uff1c',
}
const EVIL = 'RCPT TO:<evil@example.test>'

/** The fields, each with something of the kind in it. */
const fields: Readonly<Record<string, (evil: string) => Record<string, unknown>>> = {
  target: (evil) => ({ target: `jdoe@example.test${evil}` }),
  'target, local part': (evil) => ({ target: `j${evil}@example.test` }),
  'target, quoted': (evil) => ({ target: `"j${evil}"@example.test` }),
  'target, IDN': (evil) => ({ target: `jdoe@b\u00fccher${evil}.example.test` }),
  from: (evil) => ({ from: `a@client.example${evil}` }),
  'from, local part': (evil) => ({ from: `a${evil}@client.example` }),
  'from, quoted': (evil) => ({ from: `"a>${evil}"@client.example` }),
  to: (evil) => ({ to: [`jdoe@example.test${evil}`] }),
  'to, quoted': (evil) => ({ to: [`"j>${evil}"@example.test`] }),
  'greeting name': (evil) => ({ greeting: { name: `client.example${evil}` } }),
  'greeting literal': (evil) => ({ greeting: { name: `[192.0.2.1${evil}]` } }),
  'envelope id': (evil) => ({ esmtp: { envid: `id${evil}` } }),
  'user name': (evil) => ({ auth: { username: `me${evil}`, password: 'a password', mechanism: 'LOGIN', allowPlaintext: true } }),
  password: (evil) => ({ auth: { username: 'me', password: `pass${evil}`, mechanism: 'PLAIN', allowPlaintext: true } }),
  token: (evil) => ({ auth: { username: 'me', password: `token${evil}`, mechanism: 'XOAUTH2', allowPlaintext: true } }),
  subject: (evil) => ({ purpose: 'message', message: { subject: `Hi${evil}` } }),
  'header name': (evil) => ({ purpose: 'message', message: { headers: [{ name: `X-A${evil}`, value: 'x' }] } }),
  'header value': (evil) => ({ purpose: 'message', message: { headers: [{ name: 'X-A', value: `x${evil}` }] } }),
  'from header': (evil) => ({ purpose: 'message', message: { headers: [{ name: 'From', value: `"a${evil}" <a@client.example>` }] } }),
  xclient: (evil) => ({ xclient: { NAME: `mx${evil}` }, insist: ['XCLIENT'] }),
  'xclient login': (evil) => ({ xclient: { LOGIN: `me${evil}` }, insist: ['XCLIENT'] }),
  'selector of DKIM': (evil) => ({ dkimSelector: `s${evil}` }),
}

let server: Server
let heard: Buffer[] = []
beforeAll(async () => {
  server = createServer((socket) => {
    const chunks: Buffer[] = []
    let isMessage = false
    let left = ''
    socket.on('error', () => {})
    socket.on('close', () => heard.push(Buffer.concat(chunks)))
    socket.write('220 mx.example.test ESMTP\r\n')
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      left += chunk.toString('latin1')
      for (let end = left.indexOf('\r\n'); end >= 0; end = left.indexOf('\r\n')) {
        const line = left.slice(0, end)
        left = left.slice(end + 2)
        if (isMessage && line !== '.') continue
        if (line.startsWith('EHLO'))
          socket.write('250-mx\r\n250-SMTPUTF8\r\n250-8BITMIME\r\n250-DSN\r\n250-SIZE\r\n250 AUTH PLAIN LOGIN XOAUTH2\r\n')
        else if (line === 'AUTH LOGIN') socket.write('334 VXNlcm5hbWU6\r\n')
        else if (line === 'DATA') socket.write('354 go\r\n')
        else if (line === 'QUIT') socket.end('221 bye\r\n')
        else if (/^(XCLIENT|AUTH)/.test(line)) socket.write(line.startsWith('AUTH') ? '235 ok\r\n' : '220 ok\r\n')
        else if (/^[A-Za-z0-9+/=]+$/.test(line)) socket.write(left === '' && !line.includes('=') ? '334 UGFzc3dvcmQ6\r\n' : '235 ok\r\n')
        else socket.write('250 ok\r\n')
        isMessage = line === 'DATA'
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

const COMMAND = /^(EHLO|XCLIENT|AUTH|MAIL FROM|RCPT TO|DATA|RSET|QUIT)\b/
let tried = 0
let sent = 0
let wires = 0

test.each(Object.entries(fields))(
  'adds no line: %s',
  async (_, field) => {
    for (const [name, each] of Object.entries(breaks)) {
      for (const evil of [`${each}${EVIL}`, `${each}${EVIL}${each}`, `${each}.${each}${EVIL}`, each]) {
        tried += 1
        const input = {
          ...{
            target: 'jdoe@example.test',
            to: ['jdoe@example.test'],
            from: 'a@client.example',
            tls: 'never',
            greeting: { name: 'client.example' },
          },
          ...field(evil),
          port: (server.address() as AddressInfo).port,
        }
        const request = parseCheckRequest(input)
        if (isProblem(request)) continue
        sent += 1
        heard = []
        await realCheck(input as Parameters<typeof realCheck>[0], { dns: everywhereHere, limitsMs: { close: 50 } })
        // Where the name can't be looked up there is no connection.
        if (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
        for (const wire of heard) {
          wires += 1
          const text = wire.toString('latin1')
          expect(text.replaceAll('\r\n', ''), name).not.toMatch(/[\r\n\0]/)
          const lines = text.split('\r\n')
          const [data, dot] = [lines.indexOf('DATA'), lines.indexOf('.')]
          const commands = lines.filter((line, index) => line !== '' && !(data >= 0 && index > data && index <= dot))
          expect(
            commands.filter((line) => line === EVIL || line.startsWith(`${EVIL} `)),
            name,
          ).toEqual([])
          expect(
            commands.filter((line) => !COMMAND.test(line) && !/^[A-Za-z0-9+/=]+$/.test(line)),
            name,
          ).toEqual([])
          expect(commands.filter((line) => line.startsWith('RCPT')).length, name).toBeLessThanOrEqual(1)
          expect(lines.filter((line) => line === '.').length, name).toBeLessThanOrEqual(1)
          if (data >= 0)
            expect(
              lines.slice(data, dot).filter((line) => line.startsWith('RCPT')),
              name,
            ).toEqual([])
        }
      }
    }
  },
  120_000,
)

test('that was a lot of them, and some reached the wire', () => {
  expect(tried).toBeGreaterThan(2_500)
  expect(sent).toBeGreaterThan(200)
  expect(wires).toBeGreaterThan(200)
})
