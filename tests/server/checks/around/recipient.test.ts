// What the recipient's side publishes around its servers, shown by real ones: Postfix with its certificate, a web server
// with a policy, BIND with signed zones and Unbound to validate them.
import { createHash, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type Certificates, type Credentials, canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { freeLoopback } from '#tests/support/daemon.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { type PolicyFile, type PolicyHost, startPolicyHost } from '#tests/support/policy-host.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { type RealCheck, type RealCheckOptions, realCheck } from '#tests/support/real-check.ts'
import { canValidate, startValidatingDns, type ValidatingDns } from '#tests/support/validating-dns.ts'

const canRun = canValidate && canMakeCertificates && findPart('postfix') !== undefined

const GOOD = { type: 'text/plain', body: 'version: STSv1\r\nmode: enforce\r\nmax_age: 1209600\r\nmx: mail.sts.test\r\n' }

describe.skipIf(!canRun)('around a session', () => {
  let certificates: Certificates
  let good: MailServer
  let plain: MailServer
  let policy: PolicyHost
  let dns: ValidatingDns

  beforeAll(async () => {
    certificates = createCertificates()
    const hosts = [
      'mail.sts.test',
      'other.sts.test',
      ...['right', 'wrong', 'anchor', 'old', 'lost'].map((each) => `mail.${each}.signed.test`),
    ]
    const mail = certificates.make({ names: [...hosts, 'mail.unsigned.test'].map((each) => `DNS:${each}`) })
    const web = certificates.make({ names: ['sts', 'named', 'clear'].map((each) => `DNS:mta-sts.${each}.test`) })
    policy = await startPolicyHost(web)
    good = await startPostfix({ tls: { credentials: mail } })
    plain = await startPostfix({ address: freeLoopback() })
    dns = await startValidatingDns(zones(mail))
  })
  afterAll(async () => {
    await dns?.stop()
    await plain?.stop()
    await good?.stop()
    await policy?.stop()
    certificates?.remove()
  })

  function zones(mail: Credentials) {
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const key = digest(new X509Certificate(mail.cert).publicKey.export({ type: 'spki', format: 'der' }))
    const root = new X509Certificate(certificates.ca)
    const issuer = digest(root.publicKey.export({ type: 'spki', format: 'der' }))
    const domain = (name: string, tlsa: string, server = good) =>
      `${name} MX 10 mail.${name}\nmail.${name} A ${server.address}\n${tlsa === '' ? '' : `_25._tcp.mail.${name} TLSA ${tlsa}`}`
    return {
      signed: ['signed.test'],
      broken: ['_tcp.mail.lost.signed.test'],
      zones: {
        'sts.test': `@ MX 10 mail\nmail A ${good.address}\nother A ${good.address}\n_mta-sts TXT "v=STSv1; id=1;"
mta-sts A ${policy.address}\n_smtp._tls TXT "v=TLSRPTv1; rua=mailto:tls@sts.test"`,
        'named.test': `@ MX 10 mail\nmail A ${good.address}\n_mta-sts TXT "v=STSv1; id=1;"\nmta-sts A ${policy.address}`,
        'clear.test': `@ MX 10 mail\nmail A ${plain.address}\n_mta-sts TXT "v=STSv1; id=1;"\nmta-sts A ${policy.address}`,
        'two.test': `@ MX 10 mail\nmail A ${good.address}\n_mta-sts TXT "v=STSv1; id=1;"\n_mta-sts TXT "v=STSv1; id=2;"
_smtp._tls TXT "v=TLSRPTv1; rua=nobody"`,
        'nowhere.test': `@ MX 10 mail\nmail A ${good.address}\n_mta-sts TXT "v=STSv1; id=1;"`,
        'inside.test': `@ MX 10 mail\nmail A ${good.address}\n_mta-sts TXT "v=STSv1; id=1;"\nmta-sts A 10.0.0.1`,
        'unsigned.test': `@ MX 10 mail\nmail A ${good.address}\n_25._tcp.mail TLSA 3 1 1 ${key}`,
        'signed.test': [
          domain('right', `3 1 1 ${key}`),
          domain('wrong', `3 1 1 ${'ab'.repeat(32)}`),
          domain('anchor', `2 1 1 ${issuer}`),
          domain('old', `1 1 1 ${key}`),
          domain('clear', `3 1 1 ${key}`, plain),
          `${domain('lost', '')}\n_tcp.mail.lost NS ns.invalid.`,
          domain('none', ''),
        ].join('\n'),
      },
    }
  }

  async function check(
    target: string,
    options: Partial<RealCheckOptions> = {},
    more: Partial<CheckRequestInput> = {},
  ): Promise<RealCheck & { found: Map<string, Finding> }> {
    const input = { target, from: 'sender@client.example', to: ['jdoe@example.test'], around: true, ...more }
    const done = await realCheck(input, { dns: dns.address, ca: [certificates.ca], ...options })
    return { ...done, found: new Map(findings(done.events).map((each) => [each.id, each])) }
  }

  async function checkPolicy(file: PolicyFile, target = 'sts.test') {
    policy.serve(file)
    return await check(target)
  }

  describe('MTA-STS', () => {
    it('fetches the policy and finds that the server keeps to it', async () => {
      const { found, of, outcome } = await checkPolicy(GOOD)
      expect(outcome).toBe('completed')
      expect(policy.asked).toEqual(['GET /.well-known/mta-sts.txt of mta-sts.sts.test'])
      expect(of('fetched')).toMatchObject([
        { about: 'mta-sts', status: 200, contentType: 'text/plain', lines: GOOD.body.trim().split('\r\n') },
      ])
      expect(found.get('mta-sts-enforced')?.severity).toBe('ok')
      expect(found.get('tls-rpt-published')?.params).toEqual({ addresses: 'mailto:tls@sts.test' })
      for (const id of ['tls-policy-missing', 'tls-rpt-missing', 'mta-sts-host-not-listed', 'mta-sts-policy-type'])
        expect(found.has(id)).toBe(false)
    })

    it('finds that mail in the clear is taken all the same', async () => {
      policy.serve(GOOD)
      const { found } = await check('sts.test', {}, { tls: 'never' })
      expect(found.get('plain-despite-policy')?.params).toEqual({ host: 'mail.sts.test', policy: 'mta-sts' })
      expect(found.has('mta-sts-no-tls')).toBe(false)
    })

    it('keeps the session as it would be without, and stands before it', async () => {
      const { events, session } = await checkPolicy(GOOD)
      const alone = await realCheck(
        { target: 'sts.test', from: 'sender@client.example', to: ['jdoe@example.test'] },
        { dns: dns.address, ca: [certificates.ca] },
      )
      const local = /queued as \w+|127\.[\d.]+/g
      expect(session.replace(local, '')).toBe(alone.session.replace(local, ''))
      const text = transcriptText(events)
      expect(text.indexOf('$ curl https://mta-sts.sts.test/.well-known/mta-sts.txt\nversion: STSv1')).toBeGreaterThan(0)
      expect(text.indexOf('$ curl')).toBeLessThan(text.indexOf('$ telnet'))
      expect(events.at(-1)?.kind).toBe('done')
    })

    it('finds a host that the policy does not name', async () => {
      const { found } = await checkPolicy({ ...GOOD, body: GOOD.body.replace('mail.', '*.other.') })
      expect(found.get('mta-sts-host-not-listed')).toMatchObject({ severity: 'error', params: { hosts: 'mail.sts.test', all: 1 } })
      expect(found.has('mta-sts-enforced')).toBe(false)
    })

    it('says of a policy under test that senders deliver', async () => {
      const { found } = await checkPolicy({ ...GOOD, body: GOOD.body.replace('enforce', 'testing').replace('mail.', 'x.') })
      expect(found.get('mta-sts-host-not-listed')?.severity).toBe('warning')
      expect(found.has('mta-sts-testing')).toBe(true)
    })

    it('finds a certificate that the policy does not allow', async () => {
      const body = GOOD.body.replace('sts.test', '{}')
      const { found } = await checkPolicy({ ...GOOD, body: body.replace('{}', 'named.test') }, 'named.test')
      expect(found.get('mta-sts-certificate')).toMatchObject({
        severity: 'error',
        params: { host: 'mail.named.test', problem: 'wrong-name' },
      })
      expect((await checkPolicy(GOOD)).found.has('mta-sts-certificate')).toBe(false)
    })

    it('finds a server without TLS where the policy asks for it', async () => {
      const { found } = await checkPolicy({ ...GOOD, body: GOOD.body.replace('sts.test', 'clear.test') }, 'clear.test')
      expect(found.get('mta-sts-no-tls')?.severity).toBe('error')
      expect((await checkPolicy(GOOD)).found.has('mta-sts-no-tls')).toBe(false)
    })

    it.each([
      ['a redirect', { status: 302, body: '', headers: { Location: 'https://mta-sts.sts.test/' } }, { problem: 'status', detail: '302' }],
      ['a file of 70 KiB', { ...GOOD, body: 'x'.repeat(70 * 1024) }, { problem: 'too-large' }],
    ] as const)('does not take %s for a policy', async (_, file, params) => {
      const { found } = await checkPolicy(file)
      expect(found.get('mta-sts-policy-unreachable')).toMatchObject({ severity: 'warning', params })
      expect(policy.asked).toHaveLength(1)
    })

    it('wants a certificate for the policy’s own name', async () => {
      policy.serve(GOOD)
      const { found, of } = await check('sts.test', { ca: [] })
      expect(of('fetched')).toMatchObject([{ problem: 'certificate', lines: [] }])
      expect(found.get('mta-sts-policy-unreachable')?.params).toMatchObject({ problem: 'certificate' })
      expect(policy.asked).toEqual([])
    })

    it('finds a policy that says nothing, one of another type, and one that is soon forgotten', async () => {
      expect((await checkPolicy({ ...GOOD, body: 'hello' })).found.get('mta-sts-policy-invalid')?.params).toMatchObject({ key: 'version' })
      const { found } = await checkPolicy({ type: 'text/html', body: GOOD.body.replace('1209600', '60') })
      expect([...found.keys()]).toEqual(expect.arrayContaining(['mta-sts-policy-type', 'mta-sts-short-age']))
    })

    it('finds records that senders can’t use', async () => {
      const { found } = await check('two.test')
      expect(found.get('mta-sts-record-invalid')?.params).toEqual({ why: 'several' })
      expect(found.get('tls-rpt-invalid')?.params).toMatchObject({ why: 'invalid' })
    })

    it('finds a policy whose host has no address', async () => {
      const { found } = await check('nowhere.test')
      expect(found.get('mta-sts-policy-unreachable')?.params).toMatchObject({ problem: 'no-address' })
      expect(found.has('tls-rpt-missing')).toBe(true)
    })

    it('does not go where the guard forbids it, however DNS leads there', async () => {
      const { of, found } = await check('inside.test')
      expect(of('fetched')).toMatchObject([{ address: '10.0.0.1', problem: 'forbidden' }])
      expect(found.has('mta-sts-policy-unreachable')).toBe(false)
    })

    it('waits for a silent web server no longer than it may, and says so', async () => {
      policy.serve({ ...GOOD, silent: true })
      const { of, found, outcome } = await check('sts.test', { limitsMs: { around: 300 } })
      expect(outcome).toBe('completed')
      expect(of('fetched')).toMatchObject([{ problem: 'timeout' }])
      expect(found.get('mta-sts-policy-unreachable')?.params).toMatchObject({ problem: 'timeout' })
    })
  })

  describe('DANE', () => {
    it('finds the key that DNS names', async () => {
      const { found, of } = await check('right.signed.test')
      expect(of('answer').find((each) => each.type === 'TLSA')).toMatchObject({ about: 'dane', secure: true, status: 'ok' })
      expect(found.get('dane-matches')?.params).toEqual({ host: 'mail.right.signed.test' })
      expect(found.has('plain-despite-policy')).toBe(false)
      const clear = await check('right.signed.test', {}, { tls: 'never' })
      expect(clear.found.get('plain-despite-policy')?.params).toEqual({ host: 'mail.right.signed.test', policy: 'dane' })
      expect(found.has('dane-mismatch')).toBe(false)
      expect(found.has('dane-mx-not-secure')).toBe(false)
      expect(found.has('tls-policy-missing')).toBe(false)
    })

    it('finds another key', async () => {
      const { found } = await check('wrong.signed.test')
      expect(found.get('dane-mismatch')?.severity).toBe('error')
      expect(found.has('dane-matches')).toBe(false)
    })

    it('finds no key where the server has no TLS', async () => {
      expect((await check('clear.signed.test')).found.has('dane-no-tls')).toBe(true)
      expect((await check('right.signed.test')).found.has('dane-no-tls')).toBe(false)
    })

    it('can’t tell whether a root that it knows itself came from the server', async () => {
      const { found } = await check('anchor.signed.test')
      expect(found.has('dane-unchecked')).toBe(true)
      expect(found.has('dane-mismatch')).toBe(false)
    })

    it('takes no record of usage 1', async () => {
      const { found } = await check('old.signed.test')
      expect(found.get('dane-unusable')?.params).toMatchObject({ usages: '1 1 1' })
    })

    it('tells a zone without signatures from a resolver that does not look', async () => {
      const validated = await check('unsigned.test')
      expect(validated.found.has('dane-not-secure')).toBe(true)
      expect(validated.found.has('dane-unverified')).toBe(false)
      const blind = await check('right.signed.test', { dns: dns.plain.address })
      expect(blind.found.get('dane-unverified')?.params).toMatchObject({ by: dns.plain.address })
      expect(blind.found.has('dane-not-secure')).toBe(false)
      expect(blind.found.has('dane-matches')).toBe(false)
    })

    it('finds name servers that fail at TLSA alone', async () => {
      const { found } = await check('lost.signed.test')
      expect(found.get('dane-lookup-failed')?.params).toMatchObject({ status: 'servfail' })
      expect((await check('none.signed.test')).found.has('dane-lookup-failed')).toBe(false)
    })

    it('says where nothing asks for TLS', async () => {
      expect((await check('none.signed.test')).found.get('tls-policy-missing')?.severity).toBe('notice')
    })
  })

  it('asks nothing where it is switched off, and nothing about an address', async () => {
    const off = await realCheck({ target: 'sts.test', around: false }, { dns: dns.address })
    const literal = await realCheck({ target: good.address, around: true }, { dns: dns.address })
    expect(off.events.filter((each) => 'about' in each)).toEqual([])
    const ofRecipient = ['dane', 'mta-sts', 'tls-rpt']
    expect(literal.events.filter((each) => 'about' in each && ofRecipient.includes(String(each.about)))).toEqual([])
  })
})
