import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { BadEnvironment, readEnv } from '#server/env.ts'
import { defaultLimits } from '#server/limits/settings.ts'

function faultsOf(env: Record<string, string>): string[] {
  try {
    readEnv(env)
  } catch (error) {
    if (error instanceof BadEnvironment) return error.faults
    throw error
  }
  throw new Error('These settings were accepted.')
}

describe('the environment', () => {
  test('has a default for everything', () => {
    expect(readEnv({})).toEqual({
      isDev: false,
      host: '127.0.0.1',
      port: 3000,
      databasePath: 'data/smtpscope.db',
      publicUrl: undefined,
      dnsServers: undefined,
      allowNets: [],
      labNets: undefined,
      allowPorts: '25,465,587,2525',
      ehloName: undefined,
      egressIp: undefined,
      blockLists: [],
      messages: true,
      messageFooter: undefined,
      retentionDays: 30,
      databaseMb: 5_000,
      contact: undefined,
      deny: expect.anything(),
      embedOrigins: [],
      trustProxy: 0,
      limits: defaultLimits,
    })
  })

  test('is read whole', () => {
    const env = {
      NODE_ENV: 'production',
      HOST: '::',
      PORT: '8080',
      DATABASE_URL: 'sqlite:/var/lib/smtpscope/checks.db',
      SMTPSCOPE_PUBLIC_URL: 'https://smtp.example/',
      SMTPSCOPE_DNS_SERVERS: '192.0.2.53, [2001:db8::53]:5353',
      SMTPSCOPE_ALLOW_NETS: '10.0.0.0/8, fd00::/8',
      SMTPSCOPE_LAB_NETS: '10.1.0.0/16, 192.0.2.25',
      SMTPSCOPE_ALLOW_PORTS: '25,2600-2699',
      SMTPSCOPE_EHLO_NAME: 'Scope.Example',
      SMTPSCOPE_EGRESS_IP: '2001:DB8::1',
      SMTPSCOPE_RELAY_DOMAIN: 'Relay.Example.',
      SMTPSCOPE_CONTROL: 'MX.Example:2525',
      SMTPSCOPE_BLOCK_LISTS: 'bl.example.org, zen.example.net',
      SMTPSCOPE_MESSAGES: 'on',
      SMTPSCOPE_RETENTION_DAYS: '7',
      SMTPSCOPE_DATABASE_MB: '200',
      SMTPSCOPE_MESSAGE_FOOTER: 'Who asked:\\n{check}',
      SMTPSCOPE_CONTACT: 'postmaster@SMTP.example',
      SMTPSCOPE_EMBED_ORIGINS: 'https://help.example, https://docs.example:8443',
      SMTPSCOPE_TRUST_PROXY: '1',
      SMTPSCOPE_LIMITS: 'off',
    }
    expect(readEnv(env)).toEqual({
      isDev: false,
      host: '::',
      port: 8080,
      databasePath: '/var/lib/smtpscope/checks.db',
      publicUrl: 'https://smtp.example',
      dnsServers: ['192.0.2.53:53', '[2001:db8::53]:5353'],
      allowNets: ['10.0.0.0/8', 'fd00::/8'],
      labNets: ['10.1.0.0/16', '192.0.2.25/32'],
      allowPorts: '25,2600-2699',
      ehloName: 'scope.example',
      egressIp: '2001:db8::1',
      relayDomain: 'relay.example',
      control: { host: 'mx.example', port: 2525 },
      blockLists: ['bl.example.org', 'zen.example.net'],
      messages: true,
      messageFooter: 'Who asked:\n{check}',
      retentionDays: 7,
      databaseMb: 200,
      contact: 'postmaster@smtp.example',
      deny: expect.anything(),
      embedOrigins: ['https://help.example', 'https://docs.example:8443'],
      trustProxy: 1,
      limits: 'off',
    })
  })

  test('takes an empty variable for an unset one', () => {
    expect(readEnv({ PORT: '', SMTPSCOPE_EHLO_NAME: ' ' })).toEqual(readEnv({}))
  })

  test.each([
    ['127.0.0.1', true],
    ['127.8.0.1', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['192.0.2.1', false],
    ['::', false],
  ])('lets visitors send messages by default only on loopback: %s', (HOST, messages) => {
    expect(readEnv({ HOST }).messages).toBe(messages)
    expect(readEnv({ HOST, SMTPSCOPE_MESSAGES: 'off' }).messages).toBe(false)
  })

  test.each([
    ['HOST', 'http://x'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'data/smtpscope.db'],
    ['DATABASE_URL', 'sqlite:'],
    ['DATABASE_URL', 'postgres://u@h/d'],
    ['SMTPSCOPE_PUBLIC_URL', 'smtp.example'],
    ['SMTPSCOPE_PUBLIC_URL', 'https://smtp.example/scope'],
    ['SMTPSCOPE_DNS_SERVERS', 'dns.example'],
    ['SMTPSCOPE_ALLOW_NETS', '10.0.0.0/33'],
    ['SMTPSCOPE_LAB_NETS', 'some'],
    ['SMTPSCOPE_ALLOW_PORTS', '25,smtp'],
    ['SMTPSCOPE_EHLO_NAME', 'two words'],
    ['SMTPSCOPE_EGRESS_IP', 'example.com'],
    ['SMTPSCOPE_RELAY_DOMAIN', '192.0.2.1'],
    ['SMTPSCOPE_RELAY_DOMAIN', 'localhost'],
    ['SMTPSCOPE_CONTROL', 'mx.example:0'],
    ['SMTPSCOPE_CONTROL', 'https://mx.example'],
    ['SMTPSCOPE_CONTROL', 'mx.example, mx2.example'],
    ['SMTPSCOPE_BLOCK_LISTS', 'zen.example.net;bl.example.org'],
    ['SMTPSCOPE_MESSAGES', 'maybe'],
    ['SMTPSCOPE_RETENTION_DAYS', '0'],
    ['SMTPSCOPE_EMBED_ORIGINS', '*'],
    ['SMTPSCOPE_TRUST_PROXY', 'yes'],
    ['SMTPSCOPE_CONTACT', 'me'],
    ['SMTPSCOPE_DENY', 'a b'],
    ['SMTPSCOPE_DENY', '@no-such-file'],
    ['SMTPSCOPE_MESSAGE_FOOTER', 'Grüße'],
    ['SMTPSCOPE_CONTACT', 'javascript://x'],
    ['SMTPSCOPE_LIMITS', 'many'],
  ])('refuses %s=%s by name, in one line', (name, value) => {
    const faults = faultsOf({ [name]: value })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${name}: [^\\n]{10,300}\\.$`))
  })

  test('takes all and none for the servers that may be put to the test', () => {
    expect(['all', 'none', ' all '].map((text) => readEnv({ SMTPSCOPE_LAB_NETS: text }).labNets)).toEqual(['all', [], 'all'])
  })

  test('says that PostgreSQL is not there yet', () => {
    expect(faultsOf({ DATABASE_URL: 'postgresql://u@h/d' })[0]).toContain('PostgreSQL is not supported yet')
  })

  test('tells every fault at once, and ends the boot without a stack trace', { timeout: 20_000 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'server/index.ts'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: 'many', SMTPSCOPE_MESSAGES: 'maybe' },
    })
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n')).toHaveLength(3)
    expect(stderr).toContain('PORT: ')
    expect(stderr).toContain('SMTPSCOPE_MESSAGES: ')
  })
})
