// A way in that can't work as it was tried: what blocks it, whose machine it is, what mode it wants, what else speaks there.
import { describe, expect, test } from 'vitest'
import { answers } from '#lib/diagnosis/answers.ts'
import { readConversation } from '#lib/diagnosis/conversation.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { foreignProtocol, protocolName } from '#lib/diagnosis/foreign-protocol.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { words } from '#lib/words/en.ts'
import { HOST, listed, reached } from '#tests/support/events.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

const ID_OF_WAYS = ['port-blocked', 'port-closed', 'not-let-out', 'tls-expected', 'plain-expected', 'wrong-protocol', 'may-want-proxy']

function told(name: CheckName) {
  const { events, request } = knownChecks[name]
  const six = answers(events, request)
  const { title, tone } = summarise(events, request)
  return {
    title: words(title),
    tone,
    firewall: [six.firewall.verdict, six.firewall.reason && words(six.firewall.reason)],
    up: six.serverUp.verdict,
    found: findings(events).flatMap(({ id }) => (ID_OF_WAYS.includes(id) ? [id] : [])),
  }
}

describe('a host that is alive on another port', () => {
  test.each<[CheckName, ReturnType<typeof told>]>([
    [
      'port 25 silent, 587 answers',
      {
        title: `Port 25 of ${HOST} does not answer, but port 587 does.`,
        tone: 'bad',
        firewall: ['bad', 'Port 25 times out but port 587 answers: something blocks port 25, on our side or on theirs.'],
        up: 'good',
        found: ['port-blocked'],
      },
    ],
    [
      'port 25 silent, 587 refuses',
      {
        title: `${HOST} refuses port 587, so it is there, but on port 25 nothing comes back.`,
        tone: 'bad',
        firewall: [
          'bad',
          'Port 587 refuses at once, port 25 stays silent: something drops what we send to port 25, on our side or on theirs.',
        ],
        up: 'unknown',
        found: ['port-blocked'],
      },
    ],
    [
      'port 25 refused, 465 answers',
      {
        title: `${HOST} takes no connections on port 25, though it answers on port 465.`,
        tone: 'bad',
        firewall: [
          'unknown',
          'The refusal came at once, so packets travel both ways. Most often nothing listens; some firewalls refuse too.',
        ],
        up: 'bad',
        found: ['port-closed'],
      },
    ],
    [
      'port 25 rejected, 587 answers',
      {
        title: `Port 25 of ${HOST} does not answer, but port 587 does.`,
        tone: 'bad',
        firewall: ['bad', 'Port 587 answers, and port 25 is reported as out of reach: something blocks port 25, on our side or on theirs.'],
        up: 'good',
        found: ['port-blocked'],
      },
    ],
    [
      'every port silent',
      {
        title: `Nobody answers at ${HOST}, port 25.`,
        tone: 'bad',
        firewall: ['unknown', 'No answer on port 25, nor on 587. A firewall may drop all of it; a host that is down looks the same.'],
        up: 'unknown',
        found: [],
      },
    ],
  ])('%s', (name, expected) => {
    expect(told(name)).toEqual(expected)
  })
})

describe('a connection that our own machine does not make', () => {
  test.each<[CheckName, string, string]>([
    ['not let out', `Our own machine does not let us connect to ${HOST}.`, 'bad'],
    ['no network', `There is no way from our network to ${HOST}.`, 'unknown'],
  ])('%s says nothing about the server', (name, title, firewall) => {
    const said = told(name)
    expect(said).toMatchObject({ title, tone: 'unknown', up: 'unknown', found: ['not-let-out'] })
    expect(said.firewall[0]).toBe(firewall)
  })
})

describe('the wrong mode', () => {
  test.each<[CheckName, string, string[]]>([
    ['silent, and TLS comes about', `Port 25 of ${HOST} expects TLS from the first byte.`, ['tls-expected']],
    ['silent, and IMAP inside TLS', `What answers at ${HOST}, port 25, is an IMAP server, not an SMTP server.`, ['wrong-protocol']],
    ['silent, and no TLS either', `${HOST} accepts the connection and says nothing.`, []],
    ['a TLS alert', `Port 25 of ${HOST} expects TLS from the first byte.`, ['tls-expected']],
    ['implicit TLS meets SMTP in the clear', `Port 25 of ${HOST} begins in the clear.`, ['plain-expected']],
    [
      'implicit TLS meets IMAP in the clear',
      `What answers at ${HOST}, port 25, is an IMAP server, not an SMTP server.`,
      ['wrong-protocol'],
    ],
    ['IMAP', `What answers at ${HOST}, port 25, is an IMAP server, not an SMTP server.`, ['wrong-protocol']],
    ['FTP', `What answers at ${HOST}, port 25, is an FTP server, not an SMTP server.`, ['wrong-protocol']],
    ['LMTP', `What answers at ${HOST}, port 25, is an LMTP server, not an SMTP server.`, ['wrong-protocol']],
    ['hung up after a while', `${HOST} hangs up without a word.`, ['may-want-proxy']],
    ['hung up', `${HOST} hangs up without a word.`, []],
  ])('of %s is told', (name, title, found) => {
    expect(told(name)).toMatchObject({ title, found })
  })

  test.each<[CheckName, string, string]>([
    [
      'silent, and TLS comes about',
      'good: It greets us, once we begin with TLS.',
      'good: The connection stood, and TLS came through it at the second look.',
    ],
    [
      'silent, and refused inside TLS',
      'good: It answers, but wants nothing to do with us: 554 5.7.1 no',
      'good: The connection stood, and TLS came through it at the second look.',
    ],
    [
      'silent, and IMAP inside TLS',
      'bad: What answers is an IMAP server, not an SMTP server.',
      'good: The connection stood, and TLS came through it at the second look.',
    ],
    [
      'silent, and no TLS either',
      'unknown: It accepted the connection and never said a word.',
      'unknown: The connection stood, but not a word came through it. Some firewalls accept for a server that is dead.',
    ],
  ])('%s: the answers count what the look has seen', (name, up, firewall) => {
    const { events, request } = knownChecks[name]
    const told = answers(events, request)
    const text = (id: 'serverUp' | 'firewall') => `${told[id].verdict}: ${told[id].reason ? words(told[id].reason) : ''}`
    expect([text('serverUp'), text('firewall')]).toEqual([up, firewall])
    expect(told.hostname.verdict).toBe('unknown')
  })

  test('is noted at the line that shows it', () => {
    const noted = (name: CheckName) => notes(knownChecks[name].events).map((note) => words(note.text))
    expect(noted('silent, and TLS comes about')).toContain('TLS comes about at once: port 25 wants it before anything is said.')
    expect(noted('silent, and IMAP inside TLS').at(-1)).toMatch(/^This is an IMAP server, not an SMTP server\./)
    expect(noted('a TLS alert')).toContain('These bytes are TLS: this port wants TLS before anything is said.')
    expect(noted('FTP')).not.toContain('undefined')
    expect(noted('hung up after a while').join()).toContain('It may have waited for a PROXY header')
  })

  test('is never a missing feature', () => {
    for (const name of ['FTP', 'LMTP', 'IMAP', 'a TLS alert'] as const) {
      expect(answers(knownChecks[name].events, knownChecks[name].request).commands.verdict).toBe('unknown')
    }
  })
})

describe('a service that is no mail server', () => {
  const named = (...said: string[]) => {
    const protocol = foreignProtocol(readConversation(listed(reached(0, HOST, ...said))).attempts[0])
    return protocol === undefined ? undefined : words(protocolName(protocol))
  }
  test.each([
    [['HTTP/1.1 400 Bad Request'], 'a web server (HTTP)'],
    [['SSH-2.0-OpenSSH_9.2p1 Debian-2'], 'an SSH server'],
    [['* OK [CAPABILITY IMAP4rev1] Dovecot ready.'], 'an IMAP server'],
    [['* BYE too many connections'], 'an IMAP server'],
    [['+OK Dovecot ready.'], 'a POP3 server'],
    [['\\x15\\x03\\x01\\x00\\x02\\x02F'], 'a server that expects TLS'],
    [['\\xff\\xfd\\x18\\xff\\xfd '], 'a Telnet server'],
    [['RFB 003.008'], 'a VNC server'],
    [['J\\x00\\x00\\x00'], 'a MySQL or MariaDB server'],
    [["\\xffj\\x04Host '192.0.2.7' is not allowed to connect to this MariaDB server"], 'a MySQL or MariaDB server'],
    [['"IMPLEMENTATION" "Dovecot Pigeonhole"'], 'a ManageSieve server'],
    [['@RSYNCD: 31.0'], 'an rsync server'],
    [['200 news.example InterNetNews NNRP server INN 2.7.1 ready'], 'a news server (NNTP)'],
    [['220 ProFTPD Server ready.', '> EHLO x', '500 EHLO not understood', '> HELO x', '500 HELO not understood'], 'an FTP server'],
    [['220-FileZilla Server 1.8', '220 Please visit', '> EHLO x', '530 Please login with USER and PASS.'], 'an FTP server'],
    [['220 ftp.example FTP server ready', '> EHLO x', '500 what'], 'an FTP server'],
    [['220 store ready', '> EHLO x', '500 5.5.1 Error: LHLO expected'], 'an LMTP server'],
  ])('%j is %s', (said, name) => {
    expect(named(...said)).toBe(name)
  })

  // A mail server may have any name, and refuse for any reason.
  test.each([
    [['220 ftp.example.com ESMTP Postfix', '> EHLO x', '550 no']],
    [['220 ftp.example.com ready', '> EHLO x', '550 5.7.1 go away']],
    [['220 sftp-relay.example ready', '> EHLO x', '502 no']],
    [['220 mx.example', '> EHLO x', '250 mx.example']],
    [['220 FTP ready', '> EHLO x', '250 mx.example']],
    [['554 no SMTP service here']],
    [['200 hello']],
    [['']],
  ])('%j may be a mail server', (said) => {
    expect(named(...said)).toBeUndefined()
  })
})
