// The PROXY header byte for byte, against the examples and the tables of its specification.
// https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProxyHeader } from '#lib/check/request/rules.ts'
import { isIpv4 } from '#lib/smtp/address.ts'
import { encodeProxyHeader, readProxyHeader } from '#lib/smtp/proxy.ts'

const four: ProxyHeader = {
  version: 1,
  source: { address: '192.168.0.1', port: 56324 },
  destination: { address: '192.168.0.11', port: 443 },
}
const six: ProxyHeader = {
  version: 1,
  source: { address: '2001:db8::1', port: 1 },
  destination: { address: '::1', port: 65535 },
}

const hexOf = (header: ProxyHeader) => Buffer.from(encodeProxyHeader(header).bytes).toString('hex')
const SIGNATURE = '0d0a0d0a000d0a515549540a'

describe('version 1', () => {
  // Section 2.1 has this very line.
  test('over IPv4', () => {
    const { bytes, shown } = encodeProxyHeader(four)
    expect(Buffer.from(bytes).toString('latin1')).toBe('PROXY TCP4 192.168.0.1 192.168.0.11 56324 443\r\n')
    expect(shown).toBe('PROXY TCP4 192.168.0.1 192.168.0.11 56324 443')
  })

  test('over IPv6', () => {
    expect(Buffer.from(encodeProxyHeader(six).bytes).toString('latin1')).toBe('PROXY TCP6 2001:db8::1 ::1 1 65535\r\n')
  })

  test('without a source: unknown, wherever it goes', () => {
    const { destination } = four
    for (const header of [{ version: 1 }, { version: 1, destination }] as const) {
      expect(Buffer.from(encodeProxyHeader(header).bytes).toString('latin1')).toBe('PROXY UNKNOWN\r\n')
    }
  })

  test('is never longer than the 107 bytes that the specification counts', () => {
    const address = 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'
    const longest = encodeProxyHeader({ version: 1, source: { address, port: 65535 }, destination: { address, port: 65535 } })
    // The 107 are those of UNKNOWN with addresses, which is one letter longer than TCP6 needs three.
    expect(longest.bytes).toHaveLength(104)
  })
})

describe('version 2', () => {
  test('over IPv4', () => {
    expect(hexOf({ ...four, version: 2 })).toBe(`${SIGNATURE}2111000cc0a80001c0a8000bdc0401bb`)
  })

  test('over IPv6', () => {
    expect(hexOf({ ...six, version: 2 })).toBe(
      `${SIGNATURE}21210024${'20010db8000000000000000000000001'}${'00000000000000000000000000000001'}0001ffff`,
    )
  })

  test('without a source: local, without addresses', () => {
    expect(hexOf({ version: 2 })).toBe(`${SIGNATURE}20000000`)
  })

  test('is shown byte by byte, as printf would take it', () => {
    expect(encodeProxyHeader({ ...four, version: 2 }).shown).toBe(
      '\\r\\n\\r\\n\\x00\\r\\nQUIT\\n\\x21\\x11\\x00\\x0c\\xc0\\xa8\\x00\\x01\\xc0\\xa8\\x00\\x0b\\xdc\\x04\\x01\\xbb',
    )
  })
})

test('a pair of both families goes as IPv6, with the other mapped', () => {
  const mixed = { source: { address: '192.0.2.1', port: 7 }, destination: { address: '::1', port: 25 } }
  expect(encodeProxyHeader({ version: 1, ...mixed }).shown).toBe('PROXY TCP6 ::ffff:c000:201 ::1 7 25')
  expect(hexOf({ version: 2, ...mixed }).slice(24, 32 + 32)).toBe('2121002400000000000000000000ffffc0000201')
})

test('a source without a destination is a fault of ours', () => {
  expect(() => encodeProxyHeader({ version: 1, source: { address: '192.0.2.1', port: 1 } })).toThrow('needs a destination')
})

describe('what was shown says what was sent', () => {
  const port = fc.integer({ min: 0, max: 65535 })
  const end = (address: fc.Arbitrary<string>) => fc.record({ address, port })
  const v6 = fc.ipV6().map((text) => new URL(`http://[${text}]`).hostname.slice(1, -1))
  const pair = fc.oneof(
    fc.record({ source: end(fc.ipV4()), destination: end(fc.ipV4()) }),
    fc.record({ source: end(v6), destination: end(v6) }),
  )

  test.each([1, 2] as const)('in version %i', (version) => {
    fc.assert(
      fc.property(pair, (ends) => {
        const { shown, bytes } = encodeProxyHeader({ version, ...ends })
        expect(readProxyHeader(shown)).toEqual({ version, ends })
        expect(shown).toMatch(/^[ -~]+$/)
        const size = isIpv4(ends.source.address) ? 28 : 52
        if (version === 2) expect(bytes).toHaveLength(size)
      }),
    )
    expect(readProxyHeader(encodeProxyHeader({ version }).shown)).toEqual({ version, ends: undefined })
  })

  test('and nothing else is read', () => {
    for (const text of ['', 'PROXY', 'PROXY TCP4 1.2.3.4', 'EHLO PROXY', 'PROXY TCP5 a b 1 2'])
      expect(readProxyHeader(text)).toBeUndefined()
    expect(readProxyHeader('\\r\\n\\r\\n\\x00\\r\\nQUIT\\n\\x21\\x11\\x00\\x0c\\xc0')).toEqual({ version: 2, ends: undefined })
  })
})
