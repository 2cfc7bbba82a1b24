// What the sender's side publishes, and what DNS says of our own address, asked of a real DNS server while Postfix takes
// the session.
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planOf } from '#lib/check/plan.ts'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { type RealCheck, type RealCheckOptions, realCheck } from '#tests/support/real-check.ts'

const canRun = findPart('named') !== undefined && findPart('postfix') !== undefined

/** Ours, as the operator says it. */
const ADDRESS = '192.0.2.25'
const NAME = 'out.scope.test'

const rsa = (bits: number) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  return { private: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), public: publicKey }
}
const keyRecord = (key: ReturnType<typeof createPublicKey>) => {
  const whole = `v=DKIM1; k=rsa; p=${key.export({ type: 'spki', format: 'der' }).toString('base64')}`
  return (whole.match(/.{1,200}/g) ?? []).map((part) => `"${part}"`).join(' ')
}

describe.skipIf(!canRun)('around a session, of the sender and of us', () => {
  const good = rsa(2048)
  const short = rsa(1024)
  let dns: DnsServer
  let server: MailServer

  beforeAll(async () => {
    server = await startPostfix()
    dns = await startDnsServer({ zones: zones(server.address), silent: ['silent.test'], broken: ['broken.test'] })
  })
  afterAll(async () => {
    await dns?.stop()
    await server?.stop()
  })

  const takesMail = `@ MX 10 mail\nmail A 192.0.2.80\n`

  function zones(address: string): Record<string, string> {
    return {
      'recipient.test': `@ MX 10 mail\nmail A ${address}`,
      '2.0.192.in-addr.arpa': `25 PTR ${NAME}.\n66 PTR wrong.scope.test.`,
      'scope.test': `out A ${ADDRESS}\nwrong A 192.0.2.1\nhelo A ${ADDRESS}\nhelo TXT "v=spf1 -all"`,
      'pass.test': `${takesMail}@ TXT "v=spf1 include:_spf.pass.test -all"\n_spf TXT "v=spf1 ip4:192.0.2.0/24 -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@pass.test"\ngood._domainkey TXT ${keyRecord(good.public)}
short._domainkey TXT ${keyRecord(short.public)}\ngone._domainkey TXT "v=DKIM1; p="\ntest._domainkey TXT "v=DKIM1; t=y; p=${createPublicKey(good.private).export({ type: 'spki', format: 'der' }).toString('base64').slice(0, 20)}"
bad._domainkey TXT "v=DKIM1; p=not a key!"`,
      'sub.test': `${takesMail}@ TXT "v=spf1 ip4:${ADDRESS} -all"\n_dmarc TXT "v=DMARC1; p=reject; aspf=s; sp=quarantine"
mail TXT "v=spf1 ip4:${ADDRESS} -all"\nmail MX 10 mail`,
      'fail.test': `${takesMail}@ TXT "v=spf1 ip4:198.51.100.1 -all"\n_dmarc TXT "v=DMARC1; p=quarantine"`,
      'soft.test': `${takesMail}@ TXT "v=spf1 mx ~all"\n_dmarc TXT "v=DMARC1; p=none"`,
      'neutral.test': `${takesMail}@ TXT "v=spf1 ?all"\n_dmarc TXT "v=DMARC1; p=maybe"`,
      'bare.test': takesMail,
      'twice.test': `${takesMail}@ TXT "v=spf1 -all"\n@ TXT "v=spf1 +all"\n_dmarc TXT "v=DMARC1; p=none"\n_dmarc TXT "v=DMARC1; p=reject"`,
      'loop.test': `${takesMail}@ TXT "v=spf1 include:loop.test -all"`,
      'void.test': `${takesMail}@ TXT "v=spf1 a:a.void.test a:b.void.test a:c.void.test a:d.void.test +all"`,
      'late.test': `${takesMail}@ TXT "v=spf1 include:silent.test +all"`,
      'lame.test': `${takesMail}@ TXT "v=spf1 include:broken.test +all"`,
      'null.test': '@ MX 0 .',
      'empty.test': '@ TXT "nothing"',
      'bl.test': `25.2.0.192 A 127.0.0.2\n25.2.0.192 TXT "Listed for a test"`,
      'clear.test': '@ TXT "a list"',
      'closed.test': '25.2.0.192 A 127.255.255.254',
      'parked.test': '* A 203.0.113.9',
    }
  }

  type Checked = RealCheck & { found: Map<string, Finding>; says: (about: string) => unknown }

  async function check(from: string, input: Partial<CheckRequestInput> = {}, options: Partial<RealCheckOptions> = {}): Promise<Checked> {
    const request = { target: 'recipient.test', to: ['jdoe@example.test'], from, around: true, ...input }
    const done = await realCheck(request, { dns: dns.address, egressIp: ADDRESS, ehloName: NAME, ...options })
    const found = new Map(findings(done.events).map((each) => [each.id, each]))
    return { ...done, found, says: (about) => done.of('evaluated').filter((each) => each.about === about) }
  }

  const families = /^(spf|dmarc|dkim|bounce)-/
  const idsOf = ({ found }: Checked, family = families) => [...found.keys()].filter((id) => family.test(id)).sort()

  describe('SPF', () => {
    it.each([
      ['pass.test', 'pass', 'spf-pass'],
      ['fail.test', 'fail', 'spf-fail'],
      ['soft.test', 'softfail', 'spf-softfail'],
      ['neutral.test', 'neutral', 'spf-neutral'],
      ['bare.test', 'none', 'spf-missing'],
      ['twice.test', 'permerror', 'spf-broken'],
      ['loop.test', 'permerror', 'spf-broken'],
      ['void.test', 'permerror', 'spf-broken'],
      ['late.test', 'temperror', 'spf-unreachable'],
      ['lame.test', 'temperror', 'spf-unreachable'],
    ])('of %s comes to %s', async (domain, result, id) => {
      const done = await check(`jdoe@${domain}`, {}, { limitsMs: { around: 20_000 } })
      expect(done.outcome).toBe('completed')
      expect(done.says('spf')).toMatchObject([{ identity: 'mail-from', domain, address: ADDRESS, result }, { identity: 'helo' }])
      expect(idsOf(done, /^spf-/)).toEqual([id])
    })

    it('is of the name in EHLO where the sender is empty, and told of beside a sender where it fails', async () => {
      const empty = await check('<>', { greeting: { name: 'helo.scope.test' } })
      expect(empty.says('spf')).toMatchObject([{ identity: 'helo', domain: 'helo.scope.test', result: 'fail' }])
      expect(idsOf(empty, /^spf-/)).toEqual(['spf-fail'])
      const both = await check('jdoe@pass.test', { greeting: { name: 'helo.scope.test' } })
      expect(idsOf(both, /^spf-/)).toEqual(['spf-helo-fail', 'spf-pass'])
      expect(idsOf(await check('jdoe@pass.test'), /^spf-/)).toEqual(['spf-pass'])
    })

    it('is unknown where our address is', async () => {
      // The operator has not said it, and the way out of this machine leads through a private one.
      const done = await check('jdoe@pass.test', {}, { egressIp: undefined })
      if (done.of('egress')[0]?.how === 'route') return
      expect(done.says('spf')).toMatchObject([{ result: 'unknown' }, { result: 'unknown' }])
      expect(idsOf(done, /^(spf|dmarc)-/)).toEqual(['dmarc-unknown', 'spf-unknown'])
    })
  })

  describe('DMARC', () => {
    it.each([
      ['jdoe@pass.test', 'pass', { policy: 'reject', aligned: ['spf'] }, 'dmarc-pass', 'ok'],
      ['jdoe@fail.test', 'fail', { policy: 'quarantine', aligned: [] }, 'dmarc-fail', 'warning'],
      ['jdoe@soft.test', 'fail', { policy: 'none' }, 'dmarc-fail', 'notice'],
      ['jdoe@bare.test', 'none', {}, 'dmarc-missing', 'notice'],
      ['jdoe@twice.test', 'none', {}, 'dmarc-invalid', 'warning'],
      ['jdoe@neutral.test', 'fail', { policy: 'maybe' }, 'dmarc-invalid', 'warning'],
      ['jdoe@mail.sub.test', 'pass', { policy: 'quarantine' }, 'dmarc-pass', 'ok'],
    ])('of %s comes to %s', async (from, result, more, id, severity) => {
      const done = await check(from)
      expect(done.says('dmarc')).toMatchObject([{ domain: from.split('@')[1], result, ...more }])
      expect(idsOf(done, /^dmarc-/)).toEqual([id])
      expect(done.found.get(id)?.severity).toBe(severity)
    })

    it('looks at the From header of a message, and wants the domain itself where that asks for it', async () => {
      const from = (address: string): Partial<CheckRequestInput> => ({
        purpose: 'message',
        message: { headers: [{ name: 'From', value: `"a@b.test, c" <${address}>` }] },
      })
      const strict = await check('jdoe@mail.sub.test', from('jdoe@sub.test'))
      expect(strict.says('dmarc')).toMatchObject([{ domain: 'sub.test', result: 'fail', policy: 'reject', aligned: [] }])
      expect(strict.found.get('bounce-elsewhere')?.params).toEqual({ domain: 'mail.sub.test', header: 'sub.test' })
      const itself = await check('jdoe@sub.test', from('jdoe@sub.test'))
      expect(itself.says('dmarc')).toMatchObject([{ result: 'pass' }])
      expect(itself.found.has('bounce-elsewhere')).toBe(false)
      expect((await check('jdoe@pass.test', from('jdoe@fail.test'))).says('dmarc')).toMatchObject([{ domain: 'fail.test', result: 'fail' }])
    })
  })

  describe('DKIM', () => {
    const parts: CheckRequestInput = { target: 'recipient.test', to: ['jdoe@example.test'], from: 'jdoe@fail.test', purpose: 'message' }

    async function signed(selector: string, key: string): Promise<CheckRequestInput['message']> {
      const from = { name: 'From', value: 'jdoe@pass.test' }
      const request = checkRequestSchema.parse({ ...parts, message: { headers: [from] } })
      const date = new Date('2026-01-02T03:04:05Z')
      const lines = planOf(request, { greetingName: NAME, date, uniqueId: 'unique' }).message?.ascii ?? []
      const signature = { signingDomain: 'pass.test', selector, privateKey: key }
      const { signatures } = await dkimSign(`${lines.join('\r\n')}\r\n`, {
        canonicalization: 'relaxed/relaxed',
        ...signature,
        signatureData: [signature],
      })
      const value = signatures
        .replace(/^DKIM-Signature: /, '')
        .replace(/\r\n[ \t]+/g, ' ')
        .trim()
      return { headers: [from, { name: 'DKIM-Signature', value }] }
    }

    it('finds a good signature, which DMARC takes', async () => {
      const done = await check('jdoe@fail.test', { ...parts, message: await signed('good', good.private) })
      expect(done.says('dkim')).toMatchObject([{ domain: 'pass.test', selector: 'good', result: 'pass' }])
      expect(done.says('dmarc')).toMatchObject([{ domain: 'pass.test', result: 'pass', aligned: ['dkim'] }])
      expect(idsOf(done, /^dkim-/)).toEqual(['dkim-key-found', 'dkim-pass'])
    })

    it('finds one that does not hold', async () => {
      const message = { ...(await signed('good', good.private)), body: 'Another text.' }
      const done = await check('jdoe@fail.test', { ...parts, message })
      expect(done.found.get('dkim-fail')?.params).toMatchObject({ domain: 'pass.test', selector: 'good' })
      expect(done.says('dmarc')).toMatchObject([{ result: 'fail', aligned: [] }])
      expect(idsOf(done, /^dkim-/)).toEqual(['dkim-fail'])
    })

    it.each([
      ['good', ['dkim-key-found']],
      ['short', ['dkim-key-weak']],
      ['gone', ['dkim-key-revoked']],
      ['bad', ['dkim-key-invalid']],
      ['none', ['dkim-key-missing']],
    ])('looks at the key under the selector %s', async (dkimSelector, ids) => {
      expect(idsOf(await check('jdoe@pass.test', { dkimSelector }), /^dkim-/)).toEqual(ids)
    })
  })

  describe('bounces', () => {
    it.each([
      ['jdoe@pass.test', ['bounce-path']],
      ['jdoe@nowhere.test', ['bounce-nowhere']],
      ['jdoe@empty.test', ['bounce-nowhere']],
      ['jdoe@null.test', ['bounce-null-mx']],
      ['<>', ['bounce-none']],
    ])('of %s', async (from, ids) => {
      expect(idsOf(await check(from), /^bounce-/)).toEqual(ids)
    })
  })

  describe('our own address', () => {
    const ours = /^(own|block)-/

    it('has a name that leads back', async () => {
      expect(idsOf(await check('jdoe@pass.test'), ours)).toEqual(['own-name-confirmed'])
    })

    it('has one that does not, and a greeting that does not', async () => {
      const done = await check('jdoe@pass.test', {}, { egressIp: '192.0.2.66', ehloName: 'other.scope.test' })
      expect(idsOf(done, ours)).toEqual(['own-greeting-unconfirmed', 'own-name-unconfirmed'])
    })

    it('has another one than the greeting, and both lead back', async () => {
      const done = await check('jdoe@pass.test', { greeting: { name: 'helo.scope.test' } })
      expect(idsOf(done, ours)).toEqual(['own-greeting-differs', 'own-name-confirmed'])
      expect(done.found.get('own-greeting-differs')?.params).toEqual({ address: ADDRESS, name: 'helo.scope.test', pointer: NAME })
    })

    it('is on a list, and not on another; a list that refuses us says nothing of it', async () => {
      const lists = ['bl.test', 'clear.test', 'closed.test', 'parked.test']
      const done = await check('jdoe@pass.test', {}, { blockLists: lists })
      expect(done.found.get('own-address-listed')?.params).toMatchObject({ zone: 'bl.test', codes: '127.0.0.2', said: 'Listed for a test' })
      const refused = findings(done.events).filter((each) => each.id === 'block-list-refused')
      expect(refused.map((each) => each.params)).toEqual([
        { zone: 'closed.test', codes: '127.255.255.254' },
        { zone: 'parked.test', codes: '203.0.113.9' },
      ])
      const clear = await check('jdoe@pass.test', {}, { blockLists: ['clear.test'] })
      expect(clear.found.get('own-address-clear')?.params).toEqual({ address: ADDRESS, zones: 'clear.test' })
      expect(clear.found.has('own-address-listed')).toBe(false)
    })
  })

  it('stands in the transcript in lines of its own, before the session', async () => {
    const text = transcriptText((await check('jdoe@pass.test')).events)
    const line = `# SPF of pass.test (MAIL FROM) for ${ADDRESS}: pass`
    expect(text).toContain(line)
    expect(text).toContain('# DMARC of pass.test: pass, policy reject')
    expect(text.indexOf(line)).toBeLessThan(text.indexOf('$ telnet'))
  })
})
