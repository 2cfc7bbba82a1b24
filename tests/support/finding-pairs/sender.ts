// Findings about the sender's side, each in a session where it holds and in one where it does not.

import type { EventOf, PolicyResult } from '#lib/check/event.ts'
import type { bounceKinds } from '#lib/diagnosis/findings/bounce.ts'
import type { dkimKinds } from '#lib/diagnosis/findings/dkim.ts'
import type { dmarcKinds } from '#lib/diagnosis/findings/dmarc.ts'
import type { spfKinds } from '#lib/diagnosis/findings/spf.ts'
import type { Part } from '#tests/support/events.ts'
import { around, BANNER, beside, EHLO, END, evaluated, type Pair, RCPT, said, to, txt } from '#tests/support/finding-pairs/sessions.ts'

const OURS = '192.0.2.7'
const CLIENT = 'client.example'
const spf = (result: PolicyResult, more: Partial<EventOf<'evaluated'>> = {}): Part =>
  evaluated('spf', result, { identity: 'mail-from', address: OURS, ...more })
const dmarc = (result: PolicyResult, policy: string | undefined): Part =>
  evaluated(
    'dmarc',
    result,
    policy === undefined ? {} : { policy, record: `v=DMARC1; p=${policy}`, aligned: result === 'pass' ? ['spf'] : [] },
  )
const signature = (result: PolicyResult): Part => evaluated('dkim', result, { selector: 's1', reason: 'bad signature' })
const KEY = `s1._domainkey.${CLIENT}`
const key = (...texts: string[]): Part =>
  beside(around('dkim', KEY, 'TXT', texts.length === 0 ? { status: 'nxdomain' } : { records: txt(KEY, ...texts) }))
/** An RSAPublicKey with a modulus of so many bits: all that is read of it is how long it is. */
const rsa = (bits: number): string => {
  const size = bits / 8
  const length = (n: number) => [0x82, n >> 8, n & 0xff]
  const bytes = [0x30, ...length(size + 9), 0x02, ...length(size + 1), 0, ...Array<number>(size).fill(0xff), 0x02, 1, 3, 0]
  return Buffer.from(bytes.slice(0, 4 + size + 9)).toString('base64')
}
const bounce = (mx: Partial<EventOf<'answer'>>, address: string | undefined = '192.0.2.80'): Part => {
  const exchange = `mail.${CLIENT}`
  const found = address === '' ? { status: 'nodata' as const } : { records: to(exchange, address) }
  return [
    around('bounce', CLIENT, 'MX', { records: [{ name: CLIENT, type: 'MX', preference: 10, exchange }], ...mx }),
    around('bounce', exchange, 'A', found),
    around('bounce', exchange, 'AAAA', { status: 'nodata' }),
  ]
}
const from = (domain: string): Part => evaluated('dmarc', 'pass', { domain, policy: 'none', record: 'v=DMARC1; p=none', aligned: ['spf'] })
const mailFrom = (path: string): Part => said(BANNER, ...EHLO, `> MAIL FROM:${path}`, '250 2.1.0 Ok', ...RCPT, ...END)

export const senderPairs = {
  'spf-pass': { holds: spf('pass'), not: spf('neutral') },
  'spf-fail': { holds: spf('fail'), not: spf('softfail') },
  'spf-softfail': { holds: spf('softfail'), not: spf('fail') },
  'spf-neutral': { holds: spf('neutral'), not: spf('none') },
  'spf-missing': { holds: spf('none'), not: spf('neutral') },
  'spf-broken': { holds: spf('permerror', { reason: 'error during lookup of a@b: Too many DNS requests' }), not: spf('temperror') },
  'spf-unreachable': { holds: spf('temperror'), not: spf('permerror') },
  'spf-helo-fail': {
    holds: [spf('pass'), evaluated('spf', 'fail', { identity: 'helo', address: OURS })],
    not: [spf('pass'), evaluated('spf', 'none', { identity: 'helo', address: OURS })],
  },
  'spf-unknown': { holds: spf('unknown', { address: '' }), not: spf('unknown') },
  'dmarc-pass': { holds: dmarc('pass', 'reject'), not: dmarc('fail', 'reject') },
  'dmarc-fail': { holds: dmarc('fail', 'reject'), not: dmarc('temperror', 'reject') },
  'dmarc-missing': { holds: dmarc('none', undefined), not: dmarc('fail', 'none') },
  'dmarc-invalid': { holds: dmarc('fail', 'maybe'), not: dmarc('fail', 'none') },
  'dmarc-unknown': { holds: dmarc('unknown', 'none'), not: dmarc('fail', 'none') },
  'dkim-pass': { holds: signature('pass'), not: signature('fail') },
  'dkim-fail': { holds: signature('fail'), not: signature('temperror') },
  'dkim-key-found': { holds: key(`v=DKIM1; p=${rsa(2048)}`), not: key(`v=DKIM1; t=y; p=${rsa(2048)}`) },
  'dkim-key-missing': { holds: key(), not: key('v=DKIM1; p=') },
  'dkim-key-revoked': { holds: key('v=DKIM1; p='), not: key(`v=DKIM1; p=${rsa(2048)}`) },
  'dkim-key-invalid': { holds: key('v=DKIM1; p=no'), not: key(`v=DKIM1; p=${rsa(2048)}`) },
  'dkim-key-weak': { holds: key(`v=DKIM1; p=${rsa(1024)}`), not: key(`v=DKIM1; p=${rsa(2048)}`) },
  'dkim-key-testing': { holds: key(`v=DKIM1; t=y; p=${rsa(2048)}`), not: key(`v=DKIM1; t=s; p=${rsa(2048)}`) },
  'bounce-path': { holds: beside(bounce({})), not: beside(bounce({}, '')) },
  'bounce-none': { holds: mailFrom('<>'), not: mailFrom(`<jdoe@${CLIENT}>`) },
  'bounce-nowhere': { holds: beside(bounce({}, '')), not: beside(bounce({ status: 'servfail', records: [] }, '')) },
  'bounce-null-mx': {
    holds: beside(bounce({ records: [{ name: CLIENT, type: 'MX', preference: 0, exchange: '.' }] })),
    not: beside(bounce({})),
  },
  'bounce-elsewhere': { holds: [bounce({}), from('example.net')], not: [bounce({}), from(CLIENT)] },
} satisfies Record<keyof typeof spfKinds | keyof typeof dmarcKinds | keyof typeof dkimKinds | keyof typeof bounceKinds, Pair>
