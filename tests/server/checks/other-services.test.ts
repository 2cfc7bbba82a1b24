// Services that are no mail servers, by their first bytes on a real socket: each is named, soon, also where no line ever ends.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { summarise } from '#lib/diagnosis/summary.ts'
import { words } from '#lib/words/en.ts'
import type { Resolver } from '#server/net/model.ts'
import { realCheck } from '#tests/support/real-check.ts'

const dns: Resolver = { lookup: async () => ({ status: 'nxdomain', records: [], by: undefined }) }
/** Only what begins like no reply is given up so soon. */
const limitsMs = { strange: 200, banner: 20_000, close: 200 }

let server: Server | undefined
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  server?.close()
})

async function titleOf(greeting: Buffer): Promise<string> {
  server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.write(greeting)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const check = await realCheck({ target: '127.0.0.1', port, tls: 'never', otherPorts: false }, { dns, limitsMs })
  expect(check.outcome).toBe('protocol-error')
  expect(check.sent).toEqual([])
  return words(summarise(check.events, { target: '127.0.0.1', tls: 'never' }).title).replace(String(port), 'N')
}

describe('a port of another service', () => {
  test.each([
    ['a TLS alert', Buffer.from('150303000202 28'.replace(' ', ''), 'hex'), 'Port N of 127.0.0.1 expects TLS from the first byte.'],
    [
      'Telnet',
      Buffer.from('fffd18fffd20fffd23fffd27', 'hex'),
      'What answers at 127.0.0.1, port N, is a Telnet server, not an SMTP server.',
    ],
    [
      'MySQL',
      Buffer.from('4a0000000a382e302e3336000800000015', 'hex'),
      'What answers at 127.0.0.1, port N, is a MySQL or MariaDB server, not an SMTP server.',
    ],
    ['VNC', Buffer.from('RFB 003.008\n'), 'What answers at 127.0.0.1, port N, is a VNC server, not an SMTP server.'],
    ['IMAP', Buffer.from('* OK ready\r\n'), 'What answers at 127.0.0.1, port N, is an IMAP server, not an SMTP server.'],
    ['POP3', Buffer.from('+OK ready\r\n'), 'What answers at 127.0.0.1, port N, is a POP3 server, not an SMTP server.'],
    ['a prompt without an end', Buffer.from('login: '), 'What answers at 127.0.0.1, port N, is not SMTP.'],
  ])('%s', async (_name, greeting, title) => {
    expect(await titleOf(greeting)).toBe(title)
  })
})
