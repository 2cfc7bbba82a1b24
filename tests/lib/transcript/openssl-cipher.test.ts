// Cipher names held against OpenSSL's own list.
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { cipherBits, opensslCipher } from '#lib/transcript/openssl-cipher.ts'
import { findPart } from '#tests/setup/parts.ts'

const openssl = findPart('openssl')

describe.skipIf(openssl === undefined)('cipher names', () => {
  // TLS_… - ECDHE-… TLSv1.2 Kx=… Au=… Enc=AESGCM(256) Mac=…
  const listed = () =>
    execFileSync(openssl ?? '', ['ciphers', '-v', '-stdname', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'], { encoding: 'utf8' })
      .split('\n')
      .map((line) => /^(TLS_\S+)\s+- (\S+).*Enc=([^\s(]+)(?:\((\d+)\))?/.exec(line))
      .filter((match) => match !== null)
      .filter(([, iana = '']) => !/PSK|SRP/.test(iana))

  it('are OpenSSL’s for every cipher that it knows', () => {
    const all = listed()
    expect(all.length).toBeGreaterThan(50)
    expect(all.map(([, iana = '']) => [iana, opensslCipher(iana)])).toEqual(all.map(([, iana, name]) => [iana, name]))
  })

  it('tell the bits as OpenSSL does', () => {
    const bits = (cipher: string, listed: string | undefined) => (cipher === 'None' ? 0 : cipher === '3DES' ? 112 : Number(listed))
    for (const [, iana = '', , cipher = '', size] of listed()) expect([iana, cipherBits(iana)]).toEqual([iana, bits(cipher, size)])
  })

  it('stay as they are where their form is not known', () => {
    expect(opensslCipher('TLS_SOMETHING_NEW')).toBe('TLS_SOMETHING_NEW')
    expect(cipherBits('TLS_SOMETHING_NEW')).toBeUndefined()
    expect(opensslCipher('')).toBe('')
  })
})
