// The commands that do a check again, for all that a request can ask. That they do what they say is seen against Postfix in
// tests/server/checks/rerun.test.ts.
import { describe, expect, it } from 'vitest'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { reproduce } from '#lib/reproduce/reproduce.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { words } from '#lib/words/en.ts'
import { addresses, converse, done, egress, HOST, listed, mx, type Part, reached, secured, unreached } from '#tests/support/events.ts'

const route = [egress(), mx('example.com', `10 ${HOST}`), addresses(HOST)]
const GREETED = ['220 mx1', '> EHLO client.example', '250-mx1', '250 STARTTLS']
const plain = [...route, reached(0, HOST, ...GREETED), done('completed')]

function toolsFor(input: Partial<CheckRequestInput>, parts: readonly Part[] = plain) {
  return reproduce(checkRequestSchema.parse({ target: 'jdoe@example.com', ...input }), listed(...parts))
}
const swaksFor = (input: Partial<CheckRequestInput>, parts?: readonly Part[]) => {
  const tool = toolsFor(input, parts).swaks
  return { command: (tool?.command ?? '').replaceAll(' \\\n  ', ' '), remarks: (tool?.remarks ?? []).map(words) }
}

describe('the swaks command', () => {
  it('says the whole of an ordinary probe', () => {
    expect(swaksFor({}).command).toBe(
      'swaks --server mx1.example.com --port 25 --helo client.example --from postmaster@client.example --to jdoe@example.com --tls-optional --tls-sni mx1.example.com --quit-after RCPT',
    )
    expect(swaksFor({}).remarks).toEqual([])
  })

  it.each<[string, Partial<CheckRequestInput>, string]>([
    ['TLS required', { tls: 'require' }, '--tls --tls-sni mx1.example.com'],
    ['TLS from the start', { tls: 'implicit' }, '--tls-on-connect --tls-sni'],
    ['an old TLS', { tlsProtocol: 'TLSv1' }, '--tls-protocol tlsv1 --tls-cipher DEFAULT:@SECLEVEL=0'],
    ['LMTP', { greeting: { verb: 'LHLO' }, port: 24 }, '--protocol LMTP'],
    ['HELO', { greeting: { verb: 'HELO' } }, '--protocol SMTP'],
    ['one family', { family: 6 }, '--port 25 -6 '],
    ['an address of ours', { localAddress: '2001:db8::7' }, "--local-interface '[2001:db8::7]'"],
    ['pipelining', { pipelining: true }, '--pipeline'],
    ['the null sender', { from: '<>' }, "--from '<>'"],
    ['several recipients', { to: ['a@b.example', 'c@d.example'] }, '--to a@b.example,c@d.example'],
    ['a quit', { stop: { after: 'sender', how: 'quit' } }, '--quit-after MAIL'],
    ['a drop', { stop: { after: 'greet', how: 'drop' } }, '--drop-after FIRST-HELO'],
    ['a drop behind the dot', { purpose: 'message', stop: { after: 'message', how: 'drop' } }, '--drop-after DOT'],
    ['PROXY', { proxy: { source: { address: '192.0.2.1' } } }, "--proxy 'TCP4 192.0.2.1 192.0.2.25 0 25'"],
    ['PROXY for nobody known', { proxy: {} }, '--proxy UNKNOWN'],
    [
      'PROXY, version 2',
      { proxy: { version: 2, source: { address: '2001:db8::1', port: 5 }, destination: { address: '2001:db8::2' } } },
      '--proxy-version 2 --proxy-family AF_INET6 --proxy-source 2001:db8::1 --proxy-source-port 5 --proxy-dest 2001:db8::2 --proxy-dest-port 25',
    ],
    ['XCLIENT', { xclient: { ADDR: '192.0.2.1', HELO: "it's" } }, "--xclient-addr 192.0.2.1 --xclient-helo 'it'\\''s'"],
    [
      'AUTH',
      { auth: { mechanism: 'PLAIN', username: 'a b', password: 'p4ss' } },
      "--auth PLAIN --auth-user 'a b' --protect-prompt --auth-hide-password",
    ],
    ['AUTH of any kind', { auth: { username: 'a', password: 'p4ss' } }, '--auth --auth-user a --protect-prompt'],
  ])('has %s', (_what, input, option) => {
    expect(swaksFor(input).command).toContain(option)
  })

  // swaks runs what `--pipe=` names, and takes it for an option in the place of a value, too.
  it.each(['--pipe=touch\tpwned;a.example', '-n.example', '$(id).example', "a'b.example", 'a\\032b.example'])(
    'dials the address of a host that DNS calls %s',
    (name) => {
      const strange = [...route, addresses(name), reached(0, name, ...GREETED, '> STARTTLS', '220 go'), secured(0, { servername: name })]
      const { swaks, openssl, telnet } = toolsFor({}, [...strange, done('completed')])
      for (const tool of [swaks, openssl, telnet]) expect(tool?.command).toMatch(/192\.0\.2\.25/)
      for (const tool of [swaks, openssl, telnet]) expect(tool?.command).not.toContain(name)
      expect(swaks?.command).not.toContain('--tls-sni')
      const shell = transcriptText(listed(...strange)).match(/^(\$ telnet|# openssl).*$/gm)
      expect(shell).toEqual(['$ telnet 192.0.2.25 25', '# openssl s_client -starttls smtp -connect 192.0.2.25:25'])
    },
  )

  it('says no greeting that is an option', () => {
    const typed = [...route, reached(0, HOST, '220 mx1', '> EHLO --pipe=id', '250 mx1'), done('completed')]
    expect(swaksFor({}, typed).command).not.toContain('--pipe')
    expect(toolsFor({}, typed).openssl?.command).not.toContain('--pipe')
  })

  it.each(['--pipe=id', '@/etc/passwd'])('leaves a message that begins with %s to a file', (first) => {
    const names = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding']
    const headers = [first, ...names].map((name) => ({ name, value: 'x' }))
    const { command } = swaksFor({ purpose: 'message', message: { headers } })
    expect(command).toContain('--data @message.txt')
    expect(command).not.toContain(first)
  })

  it('never holds a password', () => {
    for (const mechanism of ['auto', 'PLAIN', 'SCRAM-SHA-256', 'XOAUTH2'] as const) {
      const tools = toolsFor({ auth: { mechanism, username: 'a', password: 'p4ss' }, purpose: 'message' })
      expect(JSON.stringify(tools)).not.toContain('p4ss')
    }
  })

  it.each<[string, Partial<CheckRequestInput>, string]>([
    ['a mechanism', { auth: { mechanism: 'SCRAM-SHA-256', username: 'a', password: 'p' } }, 'swaks has no option for AUTH SCRAM-SHA-256.'],
    ['what was not offered', { insist: ['STARTTLS', 'DSN'] }, 'swaks sends STARTTLS and DSN only where it is offered.'],
    ['a drop before the banner', { stop: { after: 'connect', how: 'drop' } }, 'swaks reads the banner before it closes.'],
    ['a mark of its own', { purpose: 'message', message: { body: 'on %DATE%' } }, 'swaks reads %DATE%'],
    ['a backslash', { purpose: 'message', message: { body: 'C:\\new' } }, 'swaks reads %DATE%'],
  ])('tells that swaks can not do it: %s', (_what, input, remark) => {
    expect(swaksFor(input).remarks.join(' ')).toContain(remark)
  })

  it('tells the parameters that swaks can not send', () => {
    const said = [...GREETED, '> MAIL FROM:<a@b> SIZE=5 BODY=8BITMIME RET=HDRS', '250 ok', '> RCPT TO:<"> x"@d> NOTIFY=NEVER']
    expect(swaksFor({}, [...route, reached(0, HOST, ...said)]).remarks).toEqual([
      'swaks has no option for BODY=8BITMIME, RET=HDRS and NOTIFY=NEVER.',
    ])
  })

  it('waits as long as the server let us wait', () => {
    const slow = [...route, reached(0, HOST, 40_000, ...GREETED)]
    expect(swaksFor({}, slow).command).toContain('--timeout 5m')
  })

  it('makes its own date and id, keeps those that were chosen, and guards a dot at the end', () => {
    const ours = swaksFor({ purpose: 'message', message: { body: 'one\n.' } }).command
    expect(ours).toMatch(/--data 'From: <postmaster@client\.example>\n/)
    expect(ours).toContain('\nDate: %DATE%\n')
    expect(ours).toContain('\nMessage-ID: <%MESSAGEID%>\n')
    expect(ours).toMatch(/\n\none\n\.\n\.'$/)
    const headers = [{ name: 'Date', value: 'Thu, 1 Jan 2026 00:00:00 +0000' }]
    expect(swaksFor({ purpose: 'message', message: { headers } }).command).toContain('\nDate: Thu, 1 Jan 2026 00:00:00 +0000\n')
  })

  it('leaves a message that no command line holds to a file', () => {
    const { command, remarks } = swaksFor({ purpose: 'message', message: { body: '€\n'.repeat(1_900).padEnd(60_000, '€') } })
    expect(command).toContain('--data @message.txt')
    expect(remarks).toContain('The message has no place on a command line: save it as message.txt, or leave the option out.')
  })

  it('says that it leaves out what was asked in addition, which telnet can type', () => {
    expect(swaksFor({ extra: ['verify'] }).remarks).toEqual([expect.stringContaining('in addition is left out')])
    const said = [...GREETED, '> MAIL FROM:<a@client.example>', '250 Ok', '> RCPT TO:<jdoe@example.com>', '250 Ok', '> RSET', '250 Ok']
    const asked = ['>verify VRFY jdoe@example.com', '252 perhaps', '> QUIT', '221 bye']
    const { telnet } = toolsFor({ extra: ['verify'], tls: 'never' }, [...route, reached(0, HOST, ...said, ...asked), done('completed')])
    expect(telnet?.lines.slice(-3)).toEqual(['RSET', 'VRFY jdoe@example.com', 'QUIT'])
  })
})

describe('the other commands', () => {
  const behind = converse(0, '> EHLO client.example', '250 mx1', '> MAIL FROM:<>', '250 ok', '> QUIT', '221 bye')
  const inTls = [...route, reached(0, HOST, ...GREETED, '> STARTTLS', '220 go'), secured(0), behind]

  it('are typed in the clear as far as it went, and in TLS from there on', () => {
    const { telnet, openssl } = toolsFor({}, inTls)
    expect(telnet?.command).toBe('telnet mx1.example.com 25')
    expect(telnet?.lines).toEqual(['EHLO client.example', 'QUIT'])
    expect(openssl?.command.replaceAll(' \\\n  ', ' ')).toBe(
      'openssl s_client -connect mx1.example.com:25 -starttls smtp -name client.example -servername mx1.example.com -crlf -ign_eof',
    )
    expect(openssl?.lines).toEqual(['EHLO client.example', 'MAIL FROM:<>', 'QUIT'])
  })

  it('go without telnet where TLS comes first, and without openssl where it was not wanted', () => {
    expect(Object.keys(toolsFor({ tls: 'implicit' }))).toEqual(['swaks', 'openssl'])
    expect(Object.keys(toolsFor({ tls: 'never' }))).toEqual(['swaks', 'telnet'])
    expect(Object.keys(toolsFor({ purpose: 'manual' }))).toEqual(['openssl', 'telnet'])
  })

  it('know LMTP, IPv6 and one version of TLS', () => {
    const there = { host: '2001:db8::25', address: '2001:db8::25', port: 24 }
    const parts: Part[] = [
      { kind: 'trying', attempt: 0, ...there },
      { kind: 'connected', attempt: 0, ...there, local: '[2001:db8::7]:5' },
    ]
    const { openssl, telnet } = toolsFor(
      { target: '2001:db8::25', port: 24, greeting: { verb: 'LHLO', name: 'me.example' }, tlsProtocol: 'TLSv1.1' },
      parts,
    )
    expect(openssl?.command.replaceAll(' \\\n  ', ' ')).toBe(
      "openssl s_client -connect '[2001:db8::25]:24' -starttls lmtp -name me.example -tls1_1 -cipher DEFAULT:@SECLEVEL=0 -crlf -ign_eof",
    )
    expect(telnet?.command).toBe('telnet 2001:db8::25 24')
  })

  it('dial the address where a name has several, and the attempt that decided', () => {
    const host = 'both.example.com'
    const parts = [
      egress(),
      addresses(host, '192.0.2.1', '192.0.2.2'),
      unreached(0, host, 'refused', 1, '192.0.2.1'),
      unreached(1, host, 'timeout', 0, '192.0.2.2'),
    ]
    const { telnet } = toolsFor({ target: host, route: 'host' }, [...parts, done('unreachable')])
    expect(telnet?.command).toBe('telnet 192.0.2.2 25')
    expect(telnet?.remarks.map(words)).toEqual(['both.example.com has several addresses; this is the one that was asked.'])
  })

  it('are none where nothing was dialled', () => {
    expect(toolsFor({}, [egress(), done('unreachable')])).toEqual({})
  })
})
