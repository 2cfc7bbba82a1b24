// What is found out beside the session: the findings that no test with real servers shows, and where its lines stand.
import { describe, expect, it } from 'vitest'
import type { AroundTopic, CheckEvent, DnsRecord, EventOf, Seen } from '#lib/check/event.ts'
import { readConversation } from '#lib/diagnosis/conversation.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { waiting } from '#lib/diagnosis/waiting.ts'
import { lanes } from '#lib/transcript/lanes.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { findingWords } from '#lib/words/findings.ts'
import { loadLanguage } from '#lib/words/languages.ts'
import {
  addresses,
  CERTIFICATE,
  closed,
  done,
  egress,
  HOST,
  listed,
  mx,
  type Part,
  prefixes,
  reached,
  secured,
} from '#tests/support/events.ts'

const DOMAIN = 'example.com'
const TLSA = `_25._tcp.${HOST}`
const POLICY = 'https://mta-sts.example.com/.well-known/mta-sts.txt'

function around(
  about: AroundTopic,
  name: string,
  type: EventOf<'answer'>['type'],
  status: EventOf<'answer'>['status'],
  more: Partial<EventOf<'answer'>> = {},
): Part {
  return [
    { kind: 'lookup', about, name, type },
    { kind: 'answer', about, name, type, status, records: [], ...more },
  ]
}

const txt = (name: string, text: string): DnsRecord[] => [{ name, type: 'TXT', text }]

function tlsa(text: string, secure = true): Part {
  const [usage, selector, matchingType, data = ''] = text.split(' ')
  const record: DnsRecord = {
    name: TLSA,
    type: 'TLSA',
    usage: Number(usage),
    selector: Number(selector),
    matchingType: Number(matchingType),
    data,
  }
  return around('dane', TLSA, 'TLSA', 'ok', { records: [record], ...(secure ? { secure } : {}) })
}

function policy(...lines: string[]): Part {
  const file = { about: 'mta-sts', url: POLICY, address: '192.0.2.80' } as const
  return [
    around('mta-sts', `_mta-sts.${DOMAIN}`, 'TXT', 'ok', { records: txt(`_mta-sts.${DOMAIN}`, 'v=STSv1; id=1') }),
    { kind: 'fetch', ...file },
    { kind: 'fetched', ...file, status: 200, contentType: 'text/plain', lines: ['version: STSv1', ...lines] },
  ]
}

const report = (status: 'ok' | 'nxdomain', text = ''): Part =>
  around('tls-rpt', `_smtp._tls.${DOMAIN}`, 'TXT', status, { records: text === '' ? [] : txt(`_smtp._tls.${DOMAIN}`, text) })

const ISSUER = { ...CERTIFICATE, subject: 'CN=Example CA, O=Example Trust', issuer: 'CN=Root', spki256: 'cd'.repeat(32) }

/** A session with TLS, and what was asked around it. */
function check(parts: Part, seen: Partial<EventOf<'tls'>> = {}, found: Part = mx(DOMAIN, `10 ${HOST}`)): CheckEvent[] {
  return listed(
    egress(),
    found,
    addresses(HOST),
    reached(0, HOST, `220 ${HOST} ESMTP`, '> EHLO out.client.example', `250-${HOST}`, '250 STARTTLS', '> STARTTLS', '220 go ahead'),
    secured(0, seen),
    parts,
    closed(0, 'client', 'quit'),
    done('completed'),
  )
}

const ids = (events: CheckEvent[]) => findings(events).map((each) => each.id)

describe('findings around a session', () => {
  const anchored = tlsa(`2 1 1 ${ISSUER.spki256}`)

  it('dane-certificate: the issuer matches, and the certificate is out of its dates', () => {
    expect(ids(check(anchored, { chain: [ISSUER], problem: 'expired', problems: ['expired'] }))).toContain('dane-certificate')
    expect(ids(check(anchored, { chain: [ISSUER] }))).toContain('dane-matches')
    expect(ids(check(anchored, { chain: [ISSUER] }))).not.toContain('dane-certificate')
  })

  it('dane-mx-not-secure: only the host is signed', () => {
    const answer = (secure: boolean): Part => [
      { kind: 'lookup', name: DOMAIN, type: 'MX' },
      {
        kind: 'answer',
        name: DOMAIN,
        type: 'MX',
        status: 'ok',
        records: [{ name: DOMAIN, type: 'MX', preference: 10, exchange: HOST }],
        ...(secure ? { secure } : {}),
      },
    ]
    expect(ids(check(anchored, { chain: [ISSUER] }, answer(false)))).toContain('dane-mx-not-secure')
    expect(ids(check(anchored, { chain: [ISSUER] }, answer(true)))).not.toContain('dane-mx-not-secure')
  })

  it('mta-sts-none: the policy takes itself back', () => {
    expect(ids(check(policy('mode: none', 'max_age: 86400')))).toContain('mta-sts-none')
    expect(ids(check(policy('mode: enforce', 'max_age: 86400', `mx: ${HOST}`)))).not.toContain('mta-sts-none')
  })

  it('tls-rpt-missing: there is a policy, and nobody hears of it', () => {
    const sts = policy('mode: enforce', 'max_age: 86400', `mx: ${HOST}`)
    expect(ids(check([sts, report('nxdomain')]))).toContain('tls-rpt-missing')
    expect(ids(check([sts, report('ok', 'v=TLSRPTv1; rua=mailto:a@b.example')]))).not.toContain('tls-rpt-missing')
    const none = around('mta-sts', `_mta-sts.${DOMAIN}`, 'TXT', 'nxdomain')
    expect(ids(check([none, report('nxdomain')]))).not.toContain('tls-rpt-missing')
  })

  it('say nothing of what DNS did not answer', () => {
    const unanswered = [
      around('mta-sts', `_mta-sts.${DOMAIN}`, 'TXT', 'timeout'),
      around('dane', TLSA, 'TLSA', 'timeout'),
      around('tls-rpt', `_smtp._tls.${DOMAIN}`, 'TXT', 'servfail'),
    ]
    expect(ids(check(unanswered)).filter((id) => /^(dane|mta-sts|tls-)/.test(id))).toEqual([])
  })

  it('have words in every language, and can be made from every beginning', async () => {
    const events = check([policy('mode: enforce', 'max_age: 60', 'mx: x.example'), report('nxdomain'), tlsa(`3 1 1 ${'00'.repeat(32)}`)])
    for (const beginning of prefixes(events)) findings(beginning)
    const french = await loadLanguage('fr')
    for (const finding of findings(events)) {
      const words = [findingWords(finding), findingWords(finding, french)].map((each) => `${each.title} ${each.meaning} ${each.todo}`)
      for (const said of words) expect(said).not.toMatch(/undefined|\[object/)
    }
  })
})

describe('the transcript', () => {
  const events = check(policy('mode: enforce'))

  it('has the lines of a session as they would be without, and the others before them', () => {
    const alone = check([])
    const session = (list: CheckEvent[]) => transcriptText(list).slice(transcriptText(list).indexOf('$ telnet'))
    expect(session(events)).toBe(session(alone))
    expect(transcriptText(events)).toContain(
      `\n\n$ nslookup -type=txt _mta-sts.example.com\n_mta-sts.example.com\ttext = "v=STSv1; id=1"\n$ curl ${POLICY}\nversion: STSv1\nmode: enforce\n\n$ telnet`,
    )
  })

  it('keeps every line, once, with its place in time', () => {
    const lines = transcriptLines(events)
    const shown = lanes(events, lines).flatMap((lane) => lane.lines.map((line) => line.number))
    expect(shown.toSorted((a, b) => a - b)).toEqual(lines.map((line) => line.number))
    expect(lanes(events, lines).map((lane) => lane.isAround)).toEqual([false, true, false])
  })

  it.each<[Partial<EventOf<'fetched'>>, string]>([
    [{ problem: 'status', status: 404 }, '# Not fetched: the answer is not 200 (404).'],
    [{ problem: 'certificate', error: 'CERT_HAS_EXPIRED' }, 'nobody vouches for it (CERT_HAS_EXPIRED).'],
    [{ problem: 'timeout' }, '# Not fetched: no answer in time.'],
  ])('tells why there is no file: %j', (fetched, words) => {
    const file = { about: 'mta-sts', url: POLICY, address: '192.0.2.80' } as const
    const seen: Seen = { kind: 'fetched', ...file, lines: [], ...fetched }
    expect(transcriptText(listed({ kind: 'fetch', ...file }, seen))).toContain(words)
  })

  it('shows TLSA records, and that they were validated', () => {
    const text = transcriptText(check(tlsa('3 1 1 abcd')))
    expect(text).toContain(`${TLSA}\trdata_52 = 3 1 1 ABCD\n# The DNS server says that it has validated this (DNSSEC).\n`)
    expect(transcriptText(check(tlsa('3 1 1 abcd', false)))).not.toContain('validated')
  })
})

it('what is asked around is no look-up on the way, and is waited for at the end', () => {
  const open: Part = { kind: 'lookup', about: 'tls-rpt', name: 'x.example', type: 'TXT' }
  const events = listed(
    egress(),
    mx(DOMAIN, `10 ${HOST}`),
    addresses(HOST),
    reached(0, HOST, `220 ${HOST}`),
    open,
    closed(0, 'client', 'quit'),
  )
  const view = readConversation(events)
  expect(view.lookups.map((each) => each.asked.name)).not.toContain('x.example')
  expect(view.around.lookups).toHaveLength(1)
  expect(waiting(events)?.what.id).toBe('what-around')
  const answered = listed(egress(), around('tls-rpt', 'x.example', 'TXT', 'ok'))
  expect(readConversation(answered).around.lookups[0]?.answer?.status).toBe('ok')
})
