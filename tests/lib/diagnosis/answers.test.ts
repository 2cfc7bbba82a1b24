// The six answers. Good and bad need proof; what could not be seen is unknown.
import { describe, expect, test } from 'vitest'
import { answers } from '#lib/diagnosis/answers.ts'
import { type AnswerId, answerIds, type Verdict } from '#lib/diagnosis/model.ts'
import { words } from '#lib/words/en.ts'
import {
  ADDRESS,
  CERTIFICATE,
  closed,
  converse,
  done,
  egress,
  HOST,
  leadsTo,
  listed,
  mx,
  named,
  type Part,
  reached,
  secured,
  unreached,
} from '#tests/support/events.ts'
import { type CheckName, everyCheck, knownChecks } from '#tests/support/known-checks.ts'

const answersOf = (name: CheckName) => answers(knownChecks[name].events, knownChecks[name].request)
const reasonOf = (name: CheckName, id: AnswerId) => {
  const { reason } = answersOf(name)[id]
  return reason === undefined ? undefined : words(reason)
}

describe('the verdicts', () => {
  const short: Record<string, Verdict> = { '+': 'good', '-': 'bad', '?': 'unknown' }

  // In the order serverUp, firewall, relaying, commands, hostname, delivery.
  test.each<[CheckName, string]>([
    ['completed', '++++ +?'],
    ['accepted', '++++ ++'],
    ['refused at the banner', '++?? ??'],
    ['refused at the greeting', '++?? +?'],
    ['refused at HELO as well', '++?? +?'],
    ['refused at the sender', '++?+ +?'],
    ['refused at the recipient', '++-+ +?'],
    ['refused at DATA', '++++ +-'],
    ['refused at the dot', '++++ +-'],
    ['put off at the banner', '?+?? ??'],
    ['put off at the greeting', '++?? +?'],
    ['greylisted', '++?+ +?'],
    ['put off at DATA', '++++ +?'],
    ['one of two recipients', '++-+ +?'],
    ['one put off of two', '++?+ +?'],
    ['refused and put off', '++-+ +?'],
    ['HELO only', '+++? +?'],
    ['EHLO refused, HELO taken', '+++? +?'],
    ['HELO asked for', '+++? +?'],
    ['STARTTLS', '++++ +?'],
    // The certificate is for somebody else.
    ['STARTTLS with a certificate that is not trusted', '++++ ??'],
    ['STARTTLS without a certificate', '++++ +?'],
    ['STARTTLS refused, gone on without', '++++ +?'],
    ['refused at the greeting inside TLS', '++?+ +?'],
    ['cut in the handshake', '++?+ +-'],
    ['handshake failed', '++?+ +?'],
    ['injection', '++?+ +?'],
    ['required, not offered', '++?+ +?'],
    ['required, EHLO refused', '++?? +?'],
    ['implicit TLS', '++++ +?'],
    ['implicit TLS failed', '???? ??'],
    ['null MX', '-??? ??'],
    ['NXDOMAIN', '-??? ??'],
    ['SERVFAIL', '???? ??'],
    ['DNS time-out', '???? ??'],
    ['MX without an address', '-??? ??'],
    ['MX host broken', '???? ??'],
    ['no IPv6 address', '???? ??'],
    ['refused', '-??? ??'],
    ['no answer', '???? ??'],
    ['no route', '???? ??'],
    ['reset', '???? ??'],
    ['forbidden', '???? ??'],
    ['second host answers', '++++ +?'],
    ['silent', '???? ??'],
    ['hung up', '???? ??'],
    ['half a greeting', '?+?? ?-'],
    ['not SMTP', '-+?? ?-'],
    ['endless talk', '-+?? ??'],
    ['cut at the sender', '++?+ +-'],
    ['silent at the recipient', '++?+ +-'],
    ['an odd answer to RCPT', '++?+ +-'],
    ['cancelled', '++?? +?'],
    ['cancelled at DNS', '???? ??'],
    ['cancelled while connecting', '???? ??'],
    ['interrupted', '++?+ +?'],
    ['interrupted at once', '???? ??'],
  ])('of %s are %s', (name, verdicts) => {
    const wanted = [...verdicts.replace(' ', '')].map((each) => short[each])
    expect(Object.fromEntries(answerIds.map((id) => [id, answersOf(name)[id].verdict]))).toEqual(
      Object.fromEntries(answerIds.map((id, index) => [id, wanted[index]])),
    )
  })

  test.each(everyCheck)('of %s are all unknown before anything is seen, and none is a question in the end', (_, { events, request }) => {
    const before = answers([], request)
    expect(answerIds.map((id) => before[id].verdict)).toEqual(answerIds.map(() => 'unknown'))
    const after = answers(events, request)
    for (const id of answerIds) {
      expect(words(before[id].title)).toMatch(/\?$/)
      expect(words(after[id].title)).not.toMatch(/\?$/)
      expect(after[id].reason).toBeDefined()
    }
  })
})

describe('a refusal', () => {
  // The mistake that other testers make: "no extensions" where the server only said no.
  test.each<[CheckName, string]>([
    ['refused at the banner', 'Unknown, because the server refused us before it told.'],
    ['refused at the greeting', 'Unknown, because the server refused us before it told.'],
    ['refused at HELO as well', 'Unknown, because the server refused us before it told.'],
    ['put off at the greeting', 'Unknown, because the server refused us before it told.'],
    ['EHLO refused, HELO taken', 'It took HELO, but refused our EHLO, so what it supports stays unknown: 550 bad name'],
    ['HELO only', 'It knows HELO only; EHLO was answered with: 502 5.5.2 what'],
    ['HELO asked for', 'We greeted with HELO, as asked, so it named none.'],
    ['cut in the middle of a reply', 'The session ended before the server could tell.'],
    ['null MX', 'There was no session.'],
  ])('as in %s leaves the commands unknown', (name, reason) => {
    const { commands } = answersOf(name)
    expect([commands.verdict, commands.keywords, reasonOf(name, 'commands')]).toEqual(['unknown', [], reason])
  })

  test('of the banner does not make the server one that is down', () => {
    expect(reasonOf('refused at the banner', 'serverUp')).toBe('It answers, but wants nothing to do with us: 554 5.7.1 no')
    expect(reasonOf('put off at the banner', 'serverUp')).toBe("It answers, but says it can't serve us now: 421 4.3.2 busy")
  })
})

describe('the reasons', () => {
  test.each<[CheckName, AnswerId, string]>([
    ['completed', 'serverUp', 'It greeted us after 10 ms on port 25.'],
    ['a slow banner', 'serverUp', 'It greeted us after 12.0 s on port 25.'],
    ['no IPv6 address', 'serverUp', `DNS has no IPv6 address for ${HOST}, and this check was limited to IPv6.`],
    ['half a greeting', 'serverUp', 'It began its greeting and never finished it.'],
    ['a banner of 250', 'serverUp', 'It answers, but not with a greeting: 250 hello'],
    ['reset', 'serverUp', 'The connection was cut while it was being made: by an overloaded host, or by a firewall.'],
    ['second host answers', 'firewall', 'Connected at try 2.'],
    ['second host answers after 421', 'firewall', 'Connected at the first try.'],
    ['silent', 'firewall', 'The connection stood, but not a word came through it. Some firewalls accept for a server that is dead.'],
    ['reset', 'firewall', 'The connection was cut while it was being made. Firewalls do that; so do overloaded hosts.'],
    ['cancelled while connecting', 'firewall', 'The check ended before we could see.'],
    ['null MX', 'firewall', 'We never got as far as connecting.'],
    ['all recipients refused', 'relaying', 'It said: 550 no'],
    ['silent at the recipient', 'relaying', 'The recipient was named, and no answer came.'],
    ['an odd answer to RCPT', 'relaying', 'It answered with a code that has no meaning at this place: 354 what'],
    ['completed', 'commands', 'SIZE 52 MB, STARTTLS and PIPELINING.'],
    ['blank lines between', 'commands', 'It answered EHLO and named no extension.'],
    ['completed', 'hostname', `Banner, EHLO reply, MX record and PTR agree on ${HOST}.`],
    ['HELO only', 'hostname', `Banner, HELO reply, MX record and PTR agree on ${HOST}.`],
    ['without an MX record', 'hostname', `The banner says ${HOST}; there was nothing to compare it with.`],
    ['accepted', 'delivery', 'The message was taken, from banner to goodbye in 220 ms, with nothing in between.'],
    [
      'LMTP, taken for one of two',
      'delivery',
      'The message was taken for 1 of 2 recipients, from banner to goodbye in 220 ms, with nothing in between.',
    ],
    ['refused at DATA', 'delivery', 'The server refused DATA, before it saw any message: 554 5.7.1 no'],
    ['taken, then 421', 'delivery', 'Put off at the recipient; a sender would try again later.'],
  ])('of %s for %s: %s', (name, id, reason) => {
    expect(reasonOf(name, id)).toBe(reason)
  })
})

test('a server is not said to be down where one port is closed, or speaks something else', () => {
  const title = (name: CheckName) => words(answersOf(name).serverUp.title)
  expect(title('port 25 refused, 465 answers')).toBe('No mail server answers on port 25')
  expect(title('hung up')).toBe('Whether it is up is unknown')
})

describe('the name of a server', () => {
  const answer = (host: string, banner: string, ehlo: string, ...more: Part[]) =>
    answers(
      listed(
        egress(),
        mx('example.com', `10 ${HOST}`),
        reached(0, host, `220 ${banner}`, '> EHLO x', `250 ${ehlo}`),
        ...more,
        closed(0, 'server', 'quit'),
        done('completed'),
      ),
      { purpose: 'probe' },
    ).hostname

  test.each<[string, ReturnType<typeof answer>, Verdict, string]>([
    [
      'agrees whatever its case and its final dot',
      answer(HOST, 'MX1.Example.COM. ESMTP', 'mx1.EXAMPLE.com', named(0)),
      'good',
      `Banner, EHLO reply and MX record agree on ${HOST}.`,
    ],
    [
      'agrees with the MX record though the PTR is the provider\u2019s',
      answer(HOST, HOST, HOST, named(0, 'host-25.isp.example')),
      'good',
      `Banner, EHLO reply and MX record agree on ${HOST}.`,
    ],
    [
      'agrees with one PTR of two',
      answer('mail.example.com', HOST, HOST, named(0, 'x.example', HOST), leadsTo(0, 'x.example'), leadsTo(0, HOST, ADDRESS)),
      'good',
      `Banner, EHLO reply and PTR agree on ${HOST}.`,
    ],
    [
      'is not proved by a PTR that leads elsewhere',
      answer('mail.example.com', HOST, HOST, named(0, HOST), leadsTo(0, HOST, '192.0.2.99')),
      'unknown',
      `It calls itself ${HOST}, and so does the PTR of its address; but in DNS ${HOST} does not lead back to that address, so it proves nothing.`,
    ],
    [
      'is not proved by a PTR while nobody knows where it leads',
      answer('mail.example.com', HOST, HOST, named(0, HOST)),
      'unknown',
      `It calls itself ${HOST}, and so does the PTR of its address; whether ${HOST} leads back to it, DNS did not tell.`,
    ],
    [
      'agrees with the MX record, and a PTR that leads elsewhere is no witness',
      answer(HOST, HOST, HOST, named(0, HOST), leadsTo(0, HOST, '192.0.2.99')),
      'good',
      `Banner, EHLO reply and MX record agree on ${HOST}.`,
    ],
    [
      'is none where the greeting holds none',
      answer(HOST, '', ''),
      'unknown',
      'It greeted us, but neither its banner nor its EHLO reply holds a name.',
    ],
    [
      'may be compared with nothing but itself',
      answer('mail.example.com', HOST, HOST, named(0)),
      'unknown',
      `The banner says ${HOST}; there was nothing to compare it with.`,
    ],
    [
      'may differ between banner and EHLO',
      answer(HOST, HOST, 'other.example.com', named(0, HOST)),
      'unknown',
      `It calls itself ${HOST}, but greets as other.example.com. Large providers do so; a mistake looks the same.`,
    ],
    [
      'may differ from the MX record',
      answer(HOST, 'big.provider.example', 'big.provider.example'),
      'unknown',
      `It calls itself big.provider.example, but its MX record says ${HOST}. Large providers do so; a mistake looks the same.`,
    ],
    ['is none where it is one word', answer(HOST, 'ESMTP ready', HOST), 'bad', 'The banner says "esmtp", which is no full host name.'],
    [
      'is none where it means every machine',
      answer(HOST, 'localhost.localdomain hi', HOST),
      'bad',
      'The banner says "localhost.localdomain", which is no full host name.',
    ],
    [
      'is taken from the EHLO reply where the banner has none',
      answer(HOST, '', 'mailserver'),
      'bad',
      'The EHLO reply says "mailserver", which is no full host name.',
    ],
    [
      'is quoted no longer than a name can be',
      answer(HOST, 'x'.repeat(2000), HOST),
      'bad',
      `The banner says "${'x'.repeat(255)}", which is no full host name.`,
    ],
  ])('%s', (_, { verdict, reason }, wanted, sentence) => {
    expect([verdict, reason && words(reason)]).toEqual([wanted, sentence])
  })

  test('is told with every name, and who vouches for it', () => {
    const events = listed(
      mx('example.com', `10 ${HOST}`),
      reached(0, HOST, `220 ${HOST}`, '> EHLO x', `250 ${HOST}`),
      named(0, 'A.isp.example', 'b.isp.example'),
      leadsTo(0, 'a.isp.example', ADDRESS),
      leadsTo(0, 'b.isp.example'),
      done('completed'),
    )
    expect(answers(events, { purpose: 'probe' }).hostname.names).toEqual([
      { source: 'banner', name: HOST, isVouched: false },
      { source: 'ehlo', name: HOST, isVouched: false },
      { source: 'mx', name: HOST, isVouched: true },
      { source: 'ptr', name: 'a.isp.example', isVouched: true, confirmed: true },
      { source: 'ptr', name: 'b.isp.example', isVouched: false, confirmed: false },
    ])
  })

  test('stays open while its PTR is not known, and shows what the MX record promises', () => {
    const events = listed(egress(), mx('example.com', `10 ${HOST}`), reached(0, HOST, `220 ${HOST}`, '> EHLO x', `250 ${HOST}`))
    const { hostname } = answers(events, { purpose: 'probe' })
    expect([hostname.verdict, words(hostname.title), hostname.reason && words(hostname.reason)]).toEqual([
      'unknown',
      'Does it answer to its name?',
      `The MX record promises ${HOST}.`,
    ])
  })
})

describe('a firewall', () => {
  const firewall = (banner: string) => answers(listed(egress(), reached(0, HOST, banner)), { purpose: 'probe' }).firewall.verdict

  // Cisco's "fixup" masks all but 2 and 0; asterisks for decoration prove nothing.
  test.each<[string, Verdict]>([
    ['220 ****************************02**0***', 'bad'],
    [`220 ${HOST} *** no spam ***`, 'good'],
    ['220 ** **', 'good'],
    ['220 2 0 2 0', 'good'],
  ])('with the banner %j is %s', (banner, verdict) => {
    expect(firewall(banner)).toBe(verdict)
  })

  test('shows in keywords that it writes over as well', () => {
    const offer = (keyword: string) =>
      answers(listed(egress(), reached(0, HOST, `220 ${HOST}`, '> EHLO x', `250-${HOST}`, `250 ${keyword}`)), { purpose: 'probe' }).firewall
    expect(offer('XXXXXXXA')).toMatchObject({ verdict: 'bad', reason: { id: 'firewall-keywords', params: [['XXXXXXXA']] } })
    expect(offer('XVERP').verdict).toBe('good')
  })

  test('that lets the second address through is counted by tries that were made', () => {
    const events = listed(unreached(0, HOST, 'forbidden'), unreached(1, HOST, 'timeout'), reached(2, HOST, '220 x'), done('completed'))
    expect(words(answers(events, { purpose: 'probe' }).firewall.reason ?? { id: 'running-sender', params: [] })).toBe('Connected at try 2.')
  })
})

describe('TLS', () => {
  const keywordsOf = (name: CheckName) => answersOf(name).commands.keywords.map((each) => each.keyword)

  test('shows what is on offer inside it, and keeps what was before', () => {
    expect(keywordsOf('STARTTLS')).toEqual(['SIZE', 'AUTH', 'PIPELINING'])
    expect(answersOf('STARTTLS').commands.keywordsBefore?.map((each) => each.keyword)).toEqual(['SIZE', 'STARTTLS', 'PIPELINING'])
    expect(answersOf('implicit TLS').commands).not.toHaveProperty('keywordsBefore')
    expect(answersOf('completed').commands).not.toHaveProperty('keywordsBefore')
  })

  test('that brings no second greeting leaves the first, and says so', () => {
    expect(keywordsOf('refused at the greeting inside TLS')).toEqual(['SIZE', 'STARTTLS', 'PIPELINING'])
    expect(reasonOf('refused at the greeting inside TLS', 'commands')).toContain('in the clear. What it offers inside TLS was not seen.')
    expect(reasonOf('handshake failed', 'commands')).toBe('SIZE 52 MB, STARTTLS and PIPELINING.')
  })

  test('compares the names in the certificate', () => {
    expect(reasonOf('STARTTLS', 'hostname')).toBe(`Banner, EHLO reply, MX record, PTR and certificate agree on ${HOST}.`)
    expect(reasonOf('STARTTLS with a certificate that is not trusted', 'hostname')).toContain('but its certificate is for old.example.')
  })

  test('has a certificate count where somebody vouches for it', () => {
    const verdict = (seen: Parameters<typeof secured>[1]) => {
      const said: Part = [reached(0, '192.0.2.25', `220 ${HOST}`), secured(0, seen)]
      const again = converse(0, '> EHLO x', `250 ${HOST}`)
      return answers(listed(said, again, done('completed')), { purpose: 'probe' }).hostname.verdict
    }
    expect(verdict({})).toBe('good')
    expect(verdict({ problem: 'self-signed' })).toBe('unknown')
    expect(verdict({ certificate: { ...CERTIFICATE, names: ['other.example'] } })).toBe('unknown')
  })

  test('that failed says nothing about the rest', () => {
    expect(reasonOf('handshake failed', 'delivery')).toBe('The session ended at TLS, before any mail was named.')
    expect(reasonOf('implicit TLS failed', 'serverUp')).toContain('no TLS came about')
  })
})
