// The guard, vector by vector: what may be connected to, and what may not.
import { describe, expect, test } from 'vitest'
import { parseNets } from '#server/net/address-net.ts'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { parsePorts } from '#server/net/port-range.ts'
import { isSpecialPurpose } from '#server/net/special-purpose.ts'
import { forbiddenAddresses } from '#tests/support/forbidden-addresses.ts'

const policy = (allowNets: string[] = [], allowPorts = '25,465,587,2525,2600-2699') => createAddressPolicy({ allowNets, allowPorts })

const allowed = [
  ['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '69.63.149.30', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'],
  [
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.0.3.0',
    '192.88.98.255',
    '192.88.100.0',
    '192.167.255.255',
  ],
  ['192.169.0.0', '198.17.255.255', '198.20.0.0', '198.51.99.255', '198.51.101.0', '203.0.112.255', '203.0.114.0', '223.255.255.255'],
  [
    '2000::1',
    '2001:200::1',
    '2001:db7:ffff::1',
    '2001:db9::1',
    '2001:4860:4860::8888',
    '2003::1',
    '2606:4700::1',
    '2620:4f:7fff::1',
    '2620:4f:8001::1',
  ],
  ['2a00:1450:4001::1a', '3ffe:ffff::1', '3fff:1000::1', '2606:4700::5efe:8.8.8.8', '2606:4700::1:5efe:7f00:1'],
].flat()

const unreadable = [
  ...[
    '',
    ' ',
    'localhost',
    'mail.example.test',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '010.0.0.1',
    '08.8.8.8',
  ],
  ...[
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '1.2.3.-4',
    '1.2.3.4 ',
    ' 8.8.8.8',
    '8.8.8.8\u0000',
    '8.8.8.8\n',
    '8.8.8.8:25',
    '8.8.8.8/32',
    '٨.8.8.8',
    '８.8.8.8',
  ],
  ...[
    'fe80::1%eth0',
    '2606:4700::1%1',
    '[2606:4700::1]',
    '2606:4700::1::1',
    '2606:4700',
    ':::',
    '::g',
    '1:2:3:4:5:6:7:8:9',
    '::1.2.3.256',
    '::01.2.3.4',
  ],
]

describe('without the operator’s word', () => {
  describe.each(Object.entries(forbiddenAddresses))('%s', (_, addresses) => {
    test.each(addresses)('%s is forbidden and counts as special', (address) => {
      expect(policy().judge(address, 25)).toEqual({ allowed: false, because: 'address' })
      expect(isSpecialPurpose(address)).toBe(true)
    })
  })

  test.each(allowed)('%s is allowed', (address) => {
    expect(policy().judge(address, 25)).toMatchObject({ allowed: true, at: { port: 25 } })
    expect(isSpecialPurpose(address)).toBe(false)
  })

  test.each(unreadable)('%j can not be read and is forbidden', (text) => {
    expect(policy(['0.0.0.0/0', '::/0']).judge(text, 25)).toEqual({ allowed: false, because: 'address' })
  })

  test('an address is connected to in its plain form', () => {
    expect(policy().judge('2A00:1450:4001:0:0:0:0:1A', 25)).toEqual({ allowed: true, at: { address: '2a00:1450:4001::1a', port: 25 } })
  })
})

describe('networks that the operator allows', () => {
  test('let through what they cover and nothing beside', () => {
    const lab = policy(['10.1.0.0/16', 'fd00::/8', '192.0.2.7/32'])
    expect(lab.judge('10.1.255.255', 25).allowed).toBe(true)
    expect(lab.judge('10.2.0.0', 25).allowed).toBe(false)
    expect(lab.judge('fdff::1', 25).allowed).toBe(true)
    expect(lab.judge('fc00::1', 25).allowed).toBe(false)
    expect(lab.judge('192.0.2.7', 25).allowed).toBe(true)
    expect(lab.judge('192.0.2.8', 25).allowed).toBe(false)
    expect(lab.judge('8.8.8.8', 25).allowed).toBe(true)
  })

  test('of IPv4 let a mapped address through, as the IPv4 address it is', () => {
    expect(policy(['127.0.0.0/8']).judge('::ffff:127.0.0.1', 25)).toEqual({ allowed: true, at: { address: '127.0.0.1', port: 25 } })
    expect(policy(['8.8.8.0/24']).judge('::ffff:808:808', 25)).toEqual({ allowed: true, at: { address: '8.8.8.8', port: 25 } })
  })

  test('of IPv6 let no mapped address through', () => {
    expect(policy(['::/0']).judge('::ffff:127.0.0.1', 25).allowed).toBe(false)
  })

  test('do not open ports', () => {
    expect(policy(['127.0.0.0/8']).judge('127.0.0.1', 22).allowed).toBe(false)
  })

  test.each([
    ['10.0.0.0/8, fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
    ['192.0.2.1', ['192.0.2.1/32']],
    ['2001:DB8::1', ['2001:db8::1/128']],
    ['', []],
    ['0.0.0.0/0,::/0', ['0.0.0.0/0', '::/0']],
  ])('are read from %j', (text, nets) => expect(parseNets(text)).toEqual(nets))

  test.each([
    ['lab', /"lab" is not a network; write it as 10\.0\.0\.0\/8/],
    ['10.0.0.0/33', /can be 32 at most/],
    ['::/129', /can be 128 at most/],
    ['10.1.2.3/8', /with \/8 it begins at 10\.0\.0\.0\/8/],
    ['192.168.1.128/24', /begins at 192\.168\.1\.0\/24/],
    ['fd00::1/8', /begins at fd00::\/8/],
    ['10.0.0.0/', /is not a network/],
    ['10.0.0.0/8/8', /is not a network/],
    ['010.0.0.0/8', /is not a network/],
    ['::ffff:10.0.0.0/104', /write the IPv4 network/],
  ])('are refused as %j with a sentence', (text, sentence) => {
    expect(() => parseNets(text)).toThrow(sentence)
    expect(() => policy([text])).toThrow(sentence)
  })
})

describe('ports', () => {
  test.each([25, 465, 587, 2525, 2600, 2650, 2699])('%i is allowed', (port) => {
    expect([policy().allowsPort(port), policy().judge('8.8.8.8', port).allowed]).toEqual([true, true])
  })

  test.each([0, 1, 22, 24, 26, 2599, 2700, 65_536, -25, 25.5, Number.NaN])('%d is forbidden', (port) => {
    expect([policy().allowsPort(port), policy().judge('8.8.8.8', port).allowed]).toEqual([false, false])
  })

  test('are read as single ones and ranges', () => {
    expect(parsePorts(' 25, 2600 - 2699,')).toEqual([
      { first: 25, last: 25 },
      { first: 2600, last: 2699 },
    ])
  })

  test.each([
    ['', /No port is named/],
    ['smtp', /"smtp" is not a port/],
    ['0', /between 1 and 65535/],
    ['65536', /between 1 and 65535/],
    ['2699-2600', /write 2600-2699/],
    ['25-', /"25-" is not a port/],
    ['1-2-3', /"1-2-3" is not a port/],
  ])('are refused as %j with a sentence', (text, sentence) => {
    expect(() => parsePorts(text)).toThrow(sentence)
    expect(() => policy([], text)).toThrow(sentence)
  })
})

describe('practice addresses', () => {
  const practice = (address: string, port: number) =>
    address === '127.25.0.1' && port === 25 ? { address: '127.0.0.1', port: 40_000 } : undefined
  const guard = createAddressPolicy({ allowNets: [], allowPorts: '465', practice })

  test('lead to where the practice server listens, whatever ports are allowed', () => {
    expect(guard.judge('127.25.0.1', 25)).toEqual({ allowed: true, at: { address: '127.0.0.1', port: 40_000 } })
  })

  test.each([
    ['127.25.0.1', 465],
    ['127.25.0.2', 25],
    ['127.0.0.1', 40_000],
    ['127.0.0.1', 25],
    ['::ffff:127.25.0.1', 25],
  ])('do not open %s port %i', (address, port) => expect(guard.judge(address, port)).toEqual({ allowed: false, because: 'address' }))
})

describe('what needs the operator\u2019s leave', () => {
  const judge = (address: string, settings: { allowNets?: string[]; labNets?: string[] | 'all' }) => {
    const judgement = createAddressPolicy({ allowNets: [], allowPorts: '25', ...settings }).judge(address, 25, true)
    return judgement.allowed ? 'allowed' : judgement.because
  }

  test.each<[string, string, Parameters<typeof judge>[1], ReturnType<typeof judge>]>([
    ['a stranger', '8.8.8.8', {}, 'lab'],
    ['a stranger, where all are allowed', '8.8.8.8', { labNets: 'all' }, 'allowed'],
    ['a public server of our own', '8.8.8.8', { labNets: ['8.8.8.8'] }, 'allowed'],
    ['a net that is opened', '10.1.2.3', { allowNets: ['10.0.0.0/8'] }, 'allowed'],
    ['a net that is opened, but not for this', '10.1.2.3', { allowNets: ['10.0.0.0/8'], labNets: [] }, 'lab'],
    ['a net that is opened for this, but not at all', '10.1.2.3', { labNets: ['10.0.0.0/8'] }, 'address'],
    ['a private net, where all are allowed', '10.1.2.3', { labNets: 'all' }, 'address'],
    ['a mapped address', '::ffff:127.0.0.1', { allowNets: ['127.0.0.0/8'] }, 'allowed'],
  ])('%s', (_what, address, settings, verdict) => expect(judge(address, settings)).toBe(verdict))

  test('is all right for practice servers', () => {
    const practice = () => ({ address: '127.0.0.1', port: 40_000 })
    const guard = createAddressPolicy({ allowNets: [], allowPorts: '25', practice })
    expect(guard.judge('127.25.0.1', 25, true)).toEqual({ allowed: true, at: practice() })
    expect(guard.hasLab).toBe(false)
  })

  test('is possible somewhere, or nowhere', () => {
    const has = (settings: Parameters<typeof judge>[1]) => createAddressPolicy({ allowNets: [], allowPorts: '25', ...settings }).hasLab
    expect([has({}), has({ labNets: 'all' }), has({ allowNets: ['::1'] }), has({ allowNets: ['::1'], labNets: [] })]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
