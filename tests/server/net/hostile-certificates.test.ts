// Certificates that somebody has made to do harm, shown by a real server: whatever is in them, the handshake is told, in
// bounded text that can be shown, and nothing is thrown.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkEventSchema } from '#lib/check/event.ts'
import type { Handshake } from '#server/net/model.ts'
import {
  type Certificates,
  type Credentials,
  canMakeCertificates,
  createCertificates,
  HOST,
  type Wanted,
} from '#tests/support/certificates.ts'
import { shake, startTlsServer } from '#tests/support/tls-server.ts'

let certificates: Certificates
beforeAll(() => {
  if (canMakeCertificates) certificates = createCertificates()
})
afterAll(() => certificates?.remove())

/** The handshake with a server that shows these; always a whole event, small and printable. */
async function shown(credentials: Pick<Credentials, 'cert' | 'key'>): Promise<Handshake> {
  const server = await startTlsServer(credentials)
  try {
    const { handshake } = await shake(server.port, certificates.ca)
    const event = { seq: 0, at: 0, kind: 'tls', mode: 'starttls', ...handshake }
    expect(checkEventSchema.parse(event)).toEqual(event)
    const text = JSON.stringify(event)
    expect(text.length).toBeLessThan(200_000)
    expect(text).not.toMatch(/[\p{Cc}\u202e\u2028]/u)
    return handshake
  } finally {
    await server.stop()
  }
}

/** A self-signed certificate with some of its bytes changed after it was signed. */
function forged(wanted: Wanted, change: (der: Buffer) => void): Pick<Credentials, 'cert' | 'key'> {
  const { cert, key } = certificates.make({ by: 'itself', ...wanted })
  const der = Buffer.from(cert.replace(/-----.*-----|\s/g, ''), 'base64')
  change(der)
  return { key, cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n` }
}

/** Writes over the first place where `from` stands. */
function put(der: Buffer, from: string, to: string): void {
  const at = der.indexOf(from, 'latin1')
  if (at < 0) throw new Error(`"${from}" is not in there`)
  der.write(to, at, 'latin1')
}

describe.skipIf(!canMakeCertificates)('a hostile certificate', () => {
  test('with a thousand names is told with a hundred of them', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `DNS:host-${index}.example.test`)
    const handshake = await shown(certificates.make({ names: [...names, `DNS:${HOST}`] }))
    expect(handshake.certificate?.names).toHaveLength(100)
    expect(handshake.certificate?.names[99]).toBe('host-99.example.test')
    expect(handshake.trusted).toBe(true)
  })

  test('with ten thousand names is more than the TLS library takes', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `DNS:host-${index}.example.test`)
    expect(await shown(certificates.make({ names }))).toMatchObject({ problem: 'handshake-failed', alert: 'excessive message size' })
  })

  test('with an endless chain is told with ten issuers at most', async () => {
    const { cert, key } = certificates.make({ by: 'intermediate' })
    const handshake = await shown({ key, cert: cert + certificates.intermediate.repeat(80) + certificates.ca })
    expect(handshake.chain?.length).toBeLessThanOrEqual(10)
    expect(handshake).toMatchObject({ trusted: true })
  })

  test('with issuers out of order is told in their order', async () => {
    const { cert, key } = certificates.make({ by: 'intermediate' })
    const leaf = cert.slice(0, cert.length - certificates.intermediate.length)
    const stray = certificates.make({ by: 'itself', subject: '/CN=Has nothing to do with it' }).cert
    const handshake = await shown({ key, cert: leaf + stray + certificates.ca + certificates.intermediate })
    expect(handshake.chain?.map(({ subject }) => subject)).toEqual(['CN=Test issuer', 'CN=Test root, O=Test bed'])
  })

  test('with a subject that drives terminals is told in escapes', async () => {
    const subject = forged({ subject: '/O=aEbcdeRfgh/CN=x' }, (der) => {
      // As the issuer and as the subject.
      for (const _each of [1, 2]) put(der, 'aEbcdeRfgh', 'a\x1b[2J\x00\r\nfg')
    })
    expect((await shown(subject)).certificate?.subject).toBe('CN=x, O=a\\x1b[2J\\x00\\x0d\\x0afg')
  })

  test('with letters that turn around is told in escapes', async () => {
    const handshake = await shown(certificates.make({ subject: '/O=\u202egnp.exe\u2028/CN=bücher' }))
    expect(handshake.certificate?.subject).toBe('CN=bücher, O=\\u{202e}gnp.exe\\u{2028}')
  })

  test('with names that pretend to be two is told as one', async () => {
    const pretending = forged({ names: ['DNS:aaaa.example.test.DNS.bbbb', `DNS:${'c'.repeat(8)}`] }, (der) => {
      put(der, 'aaaa.example.test.DNS.bbbb', 'aaaa, DNS:mail.example.tes')
      put(der, 'cccccccc', 'c\x00\x1b[1m"\\')
    })
    const { names } = (await shown(pretending)).certificate ?? { names: [] }
    expect(names).toEqual(['aaaa, DNS:mail.example.tes', 'c\\x00\\x1b[1m"\\'])
  })

  test.each(['99999999999Z', 'abcdefghijklZ', '00000000000\x00Z', '260231000000Z'])('with the date %j is told without it', async (date) => {
    const undated = forged({ days: [-1, 30] }, (der) => {
      const first = /\d{12}Z/.exec(der.toString('latin1'))?.[0] ?? ''
      put(der, first, date.padEnd(13, 'Z').slice(0, 13))
    })
    const handshake = await shown(undated)
    expect(handshake.certificate?.notBefore).toMatch(/^$|^\d{4}-/)
    expect(handshake.trusted).toBe(false)
  })

  test.each(['a'.repeat(63), '*', '*.*.test', 'mail.example.test.evil.example', 'xn--a'])(
    'that names %j names nobody else',
    async (name) => {
      const handshake = await shown(certificates.make({ names: [`DNS:${name}`], subject: '/CN=mail.example.test' }))
      expect(handshake.problems).toEqual(['wrong-name'])
    },
  )

  test('that names the host with a NUL behind it does not name the host', async () => {
    const nul = forged({ names: [`DNS:${HOST}.evil.example`] }, (der) => put(der, `${HOST}.evil`, `${HOST}\x00evil`))
    expect((await shown(nul)).problems).toContain('wrong-name')
  })

  test('of random changes is told all the same', async () => {
    // The same changes each time, so that a failure can be found again.
    let state = 7
    const next = (below: number) => {
      state = (state * 1103515245 + 12345) % 2147483648
      return state % below
    }
    const { cert, key } = certificates.make({
      by: 'itself',
      key: 'EC',
      names: [`DNS:${HOST}`, 'IP:127.0.0.1', 'email:a@b.example', 'URI:http://x/'],
    })
    const original = Buffer.from(cert.replace(/-----.*-----|\s/g, ''), 'base64')
    let told = 0
    for (let round = 0; round < 300; round += 1) {
      const der = Buffer.from(original)
      for (let count = 0; count <= next(3); count += 1) der[next(der.length)] = next(256)
      const pem = `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`
      // Most changes make a certificate that the server itself can't load.
      const handshake = await shown({ key, cert: pem }).catch((error: Error & { code?: string }) => {
        if (error.code?.startsWith('ERR_OSSL') || error.code?.startsWith('ERR_SSL')) return undefined
        throw error
      })
      if (handshake !== undefined && handshake.protocol !== '') told += 1
    }
    expect(told).toBeGreaterThan(50)
  })
})
