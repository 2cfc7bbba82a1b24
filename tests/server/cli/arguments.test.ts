// The arguments of the command line: what they ask for, and the sentence for each way to get them wrong.
import { describe, expect, test } from 'vitest'
import type { CheckRequest } from '#lib/check/request.ts'
import { readArguments } from '#server/cli/arguments.ts'

function readText(path: string): string {
  if (path !== 'body.txt') throw new Error(`There is no file ${path}.`)
  return 'One\nTwo\n'
}

const read = (...argv: string[]) => readArguments(argv, { readText })

function requestOf(...argv: string[]): CheckRequest {
  const asked = readArguments(argv, { readText, password: 'tanstaaf1' })
  if (!('request' in asked)) throw new Error(JSON.stringify(asked))
  return asked.request
}

describe('the arguments', () => {
  test('ask for what a form would', () => {
    const asked = read(
      'example.com',
      '--to',
      'a@example.com',
      '--to',
      'b@example.com',
      '--from',
      '<>',
      '--port',
      '2525',
      '--ehlo',
      'me.example',
    )
    expect(asked).toMatchObject({
      request: {
        target: 'example.com',
        route: 'mx',
        to: ['a@example.com', 'b@example.com'],
        from: '<>',
        port: 2525,
        greeting: { verb: 'EHLO', name: 'me.example' },
        purpose: 'probe',
      },
      json: false,
    })
    expect(read('example.com')).toEqual({ request: requestOf('example.com'), json: false })
  })

  test('choose a way of TLS, and its port', () => {
    expect(requestOf('example.com')).toMatchObject({ tls: 'opportunistic', tlsProtocol: 'any', tlsFallback: false, port: 25 })
    const old = requestOf('example.com', '--tls', 'require', '--tls-protocol', 'TLSv1', '--tls-fallback')
    expect(old).toMatchObject({ tls: 'require', tlsProtocol: 'TLSv1', tlsFallback: true, port: 25 })
    expect(requestOf('example.com', '--tls', 'implicit').port).toBe(465)
    expect(requestOf('example.com', '--tls', 'implicit', '--port', '587').port).toBe(587)
  })

  test('connect to --server, and keep the target as recipient', () => {
    const asked = requestOf('jdoe@example.com', '--server', 'mx9.example.net')
    expect(asked).toMatchObject({ target: 'mx9.example.net', route: 'host', to: ['jdoe@example.com'] })
    expect(requestOf('example.com', '--server', '192.0.2.1').to).toEqual(['postmaster@example.com'])
  })

  test('may name the target as swaks users do', () => {
    expect(requestOf('--to', 'a@example.com,"b,c"@example.com')).toMatchObject({
      target: 'a@example.com',
      route: 'mx',
      to: ['a@example.com', '"b,c"@example.com'],
    })
    expect(requestOf('-t', 'a@example.com', '-s', '192.0.2.1')).toMatchObject({ target: '192.0.2.1', route: 'host', to: ['a@example.com'] })
    expect(requestOf('--server', '192.0.2.1')).toMatchObject({ target: '192.0.2.1', route: 'host', to: [] })
  })

  test('ask for everything else that a request can ask', () => {
    const request = requestOf(
      ...['example.com', '--no-other-ports', '-4', '--lhlo', 'me.example', '--port', '2424', '--auth', 'PLAIN', '--auth-user', 'jdoe'],
      ...['--allow-plaintext', '--no-initial-response', '--pipeline', '--chunking', '--body', '8BITMIME', '--smtputf8', '--no-size'],
      ...['--notify', 'SUCCESS,DELAY', '--notify', 'FAILURE', '--ret', 'HDRS', '--envid', 'ticket 4711', '--require-tls'],
      ...['--deliver-by=60;R', '--drop-after', 'RCPT', '--insist', 'STARTTLS', '--insist', 'AUTH', '--proxy', '2'],
      ...['--proxy-source', '192.0.2.1:4711', '--proxy-dest', '192.0.2.2', '--xclient', 'ADDR=192.0.2.1', '--xclient', 'LOGIN=a=b'],
      ...['--local-address', '192.0.2.9'],
    )
    expect(request).toMatchObject({
      otherPorts: false,
      family: 4,
      greeting: { verb: 'LHLO', name: 'me.example' },
      auth: { mechanism: 'PLAIN', username: 'jdoe', allowPlaintext: true, initialResponse: false },
      pipelining: true,
      esmtp: {
        size: false,
        body: '8BITMIME',
        chunking: true,
        smtputf8: true,
        notify: ['SUCCESS', 'DELAY', 'FAILURE'],
        ret: 'HDRS',
        envid: 'ticket 4711',
        requireTls: true,
        deliverBy: { seconds: 60, mode: 'R' },
      },
      stop: { after: 'recipient', how: 'drop' },
      insist: ['STARTTLS', 'AUTH'],
      proxy: { version: 2, source: { address: '192.0.2.1', port: 4711 }, destination: { address: '192.0.2.2', port: 25 } },
      xclient: { ADDR: '192.0.2.1', LOGIN: 'a=b' },
      localAddress: '192.0.2.9',
    })
    expect(request.auth?.password?.reveal()).toBe('tanstaaf1')
    expect(requestOf('example.com', '--all').hosts).toBe('all')
    expect(requestOf('example.com', '--extra', 'relay,verify', '--extra', 'recipients').extra).toEqual(['recipients', 'verify', 'relay'])
  })

  test('say what a message holds', () => {
    const headers = ['--header', 'X-A: 1', '--header', 'X-B: 2']
    expect(requestOf('example.com', '--message', '--subject', '', '--text', 'Hello', ...headers)).toMatchObject({
      purpose: 'message',
      message: {
        subject: '',
        body: 'Hello',
        headers: [
          { name: 'X-A', value: '1' },
          { name: 'X-B', value: '2' },
        ],
      },
    })
    expect(requestOf('example.com', '--message', '--body-file', 'body.txt').message.body).toBe('One\nTwo')
  })

  test.each([
    ['FIRST-HELO', 'greet'],
    ['HELO', 'tls'],
    ['TLS', 'tls'],
    ['MAIL', 'sender'],
    ['RCPT', 'recipient'],
    ['DOT', 'message'],
    ['recipient', 'recipient'],
  ])('stop after %s, by the names of swaks and ours', (typed, step) => {
    expect(requestOf('example.com', '--message', '--stop-after', typed).stop).toEqual({ after: step, how: 'quit' })
  })

  test('name proxied addresses of IPv6', () => {
    const proxy = ['example.com', '--proxy', '1', '--proxy-source']
    expect(requestOf(...proxy, '[2001:db8::1]:25').proxy?.source).toEqual({ address: '2001:db8::1', port: 25 })
    expect(requestOf(...proxy, '2001:db8::1').proxy?.source).toEqual({ address: '2001:db8::1', port: 0 })
  })

  test('ask for a password only where everything else is well', () => {
    expect(read('example.com', '--auth-user', 'jdoe')).toEqual({ passwordFor: 'jdoe', json: false })
    expect(read('example.com', '--auth-user', 'jdoe', '--port', '0')).toHaveProperty('wrong')
    expect(requestOf('example.com', '--auth-user', 'jdoe').auth?.mechanism).toBe('auto')
  })

  test.each<[string[], RegExp]>([
    [[], /^Name a target\.$/],
    [['a.example', 'b.example'], /one target only/],
    [['example.com', '--port', 'smtp'], /^--port: /],
    [['example.com', '--port', '0'], /--port: .*1 to 65535/],
    [['example.com', '--port'], /--port needs a value/],
    [['example.com', '--port', '--json'], /--port needs a value/],
    [['example.com', '--json=yes'], /--json takes no value/],
    [['example.com', '--tls', 'starttls'], /--tls: Choose opportunistic/],
    [['example.com', '--tls-protocol', 'SSLv3'], /--tls-protocol: Choose any/],
    [['example.com', '--tls-fallback=no'], /--tls-fallback takes no value/],
    [['example.com', '-tls'], /-tls: Write --tls require/],
    [['example.com', '--tls-on-connect'], /Write --tls implicit/],
    [['example.com', '-4', '-6'], /Choose one of --ipv4 and --ipv6/],
    [['example.com', '--helo', 'a.example', '--ehlo', 'b.example'], /Choose one of --ehlo and --helo/],
    [['example.com', '--all', '--message'], /--all: Every host is for probes/],
    [['example.com', '--auth', 'PLAIN'], /--auth needs a user name/],
    [['example.com', '--auth', 'NTLM', '--auth-user', 'a'], /--auth: Choose auto/],
    [['example.com', '--auth-user', ''], /--auth-user: Type the user name/],
    [['example.com', '--auth-user', 'a\r\nb'], /--auth-user: .*line break/],
    [['example.com', '--allow-plaintext'], /add --auth-user/],
    [['example.com', '--body', 'Hello'], /--body: Choose 7BIT or 8BITMIME.*--text/],
    [['example.com', '--text', 'Hello'], /--text: a probe has no message; add --message/],
    [['example.com', '--message', '--body-file', 'nowhere.txt'], /--body-file: There is no file nowhere\.txt/],
    [['example.com', '--message', '--header', 'NoColon'], /--header: /],
    [['example.com', '--message', '--header', 'From: Ä'], /--header: This header must be in ASCII/],
    [['example.com', '--notify', 'NEVER,DELAY'], /--notify: NEVER stands alone/],
    [['example.com', '--deliver-by', 'soon'], /--deliver-by: /],
    [['example.com', '--deliver-by', '60;X'], /--deliver-by: Choose N/],
    [['example.com', '--deliver-by', '60R'], /--deliver-by: /],
    [['example.com', '--stop-after', 'DATA'], /--stop-after: QUIT has no place there/],
    [['example.com', '--stop-after', 'DOT'], /--stop-after: A probe ends before/],
    [['example.com', '--stop-after', 'AUTH'], /--stop-after: This check has no AUTH/],
    [['example.com', '--lhlo', 'me.example'], /--port: LMTP must not/],
    [['example.com', '--proxy', '1', '--proxy-dest', '192.0.2.1'], /--proxy-source: A destination needs a source/],
    [['example.com', '--stop-after', 'lunch'], /--stop-after: Choose one of/],
    [['example.com', '--stop-after', 'TLS', '--drop-after', 'TLS'], /Choose one of --stop-after and --drop-after/],
    [['example.com', '--insist', 'TURN'], /--insist: /],
    [['example.com', '--extra', 'everything'], /--extra: Choose among recipients, verify, relay/],
    [['example.com', '--extra', 'relay', '--all'], /--extra: What is asked in addition goes to one host/],
    [['example.com', '--proxy', '3'], /--proxy: Choose 1 or 2/],
    [['example.com', '--proxy-source', '192.0.2.1'], /add --proxy/],
    [['example.com', '--proxy', '1', '--proxy-source', 'here'], /--proxy-source: This is not an IP address/],
    [['example.com', '--xclient', 'COLOUR=red'], /--xclient: XCLIENT knows/],
    [['example.com', '--local-address', 'lo'], /--local-address: This is not an IP address/],
    [['example.com', '--to', 'nobody'], /--to: /],
    [['example.com', '--ehlo', 'a\r\nRSET'], /--ehlo: /],
    [['example.com\r\nQUIT'], /line break/],
    [['example.com', '--nonsense'], /There is no option --nonsense\.$/],
    [['example.com', '--pipelining'], /There is no option --pipelining\. Did you mean --pipeline\?/],
    [['example.com', '--auth-password', 'tanstaaf1'], /--auth-password: A password is no argument/],
  ])('%j are refused', (args, words) => {
    const asked = read(...args)
    const said = 'wrong' in asked ? asked.wrong.join('\n') : JSON.stringify(asked)
    expect(said).toMatch(words)
    expect(said).not.toContain('tanstaaf1')
  })
})
