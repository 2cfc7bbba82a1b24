// DNS findings, each in a session where it holds and in one where it does not.
import type { dnsKinds } from '#lib/diagnosis/findings/dns.ts'
import { addresses, asked, done, egress, HOST, mx, type Part, reached, unreached } from '#tests/support/events.ts'
import { BANNER, DOMAIN, EHLO, END, MAIL, type Pair, RCPT, SECOND, usual } from '#tests/support/finding-pairs/sessions.ts'

const talk: Part = [reached(0, HOST, BANNER, ...EHLO, ...MAIL, ...RCPT, ...END), done('completed')]
const way = (...hosts: string[]): Part => [egress(), mx(DOMAIN, ...hosts)]
const lost = (...parts: Part[]): Part => [parts, done('unreachable')]

export const dnsPairs = {
  'null-mx': { holds: [way('0 .'), done('rejected')], not: usual },
  'no-mx': {
    holds: [egress(), asked(DOMAIN, 'MX', 'nodata'), addresses(DOMAIN), reached(0, DOMAIN, BANNER, ...EHLO), done('completed')],
    not: [egress(), addresses(HOST), talk],
  },
  'single-mx': { holds: [way(`10 ${HOST}`), addresses(HOST), talk], not: [egress(), addresses(HOST), talk] },
  'mx-alias': {
    holds: [
      way(`10 ${HOST}`, `20 ${SECOND}`),
      asked(
        HOST,
        'A',
        'ok',
        { name: HOST, type: 'CNAME', target: 'real.example.com' },
        { name: 'real.example.com', type: 'A', address: '192.0.2.25' },
      ),
      talk,
    ],
    not: usual,
  },
  'mx-without-address': {
    holds: lost(way(`10 ${HOST}`), addresses(HOST, '')),
    // It has one in the other family.
    not: lost(way(`10 ${HOST}`), addresses(HOST, '', '2001:db8::1'), unreached(0, HOST, 'timeout', 0, '2001:db8::1')),
  },
  'mx-host-lookup-failed': {
    holds: lost(way(`10 ${HOST}`), asked(HOST, 'A', 'servfail'), asked(HOST, 'AAAA', 'servfail')),
    not: [way(`10 ${HOST}`), addresses(HOST), asked(HOST, 'AAAA', 'servfail'), talk],
  },
  'domain-missing': { holds: lost(egress(), asked(DOMAIN, 'MX', 'nxdomain')), not: lost(egress(), asked(DOMAIN, 'MX', 'servfail')) },
  'mx-lookup-failed': { holds: lost(egress(), asked(DOMAIN, 'MX', 'servfail')), not: lost(egress(), asked(DOMAIN, 'MX', 'nxdomain')) },
  'mx-is-address': { holds: lost(way('10 192.0.2.1'), asked('192.0.2.1', 'A', 'nxdomain')), not: usual },
  'mx-private': {
    holds: [way(`10 ${HOST}`), addresses(HOST, '10.0.0.1'), unreached(0, HOST, 'forbidden', 0, '10.0.0.1'), done('forbidden')],
    not: [way(`10 ${HOST}`), addresses(HOST), unreached(0, HOST, 'refused'), done('unreachable')],
  },
  'mx-equal-preference': { holds: [way(`10 ${HOST}`, `10 ${SECOND}`), addresses(HOST), talk], not: usual },
  'mx-ipv6-only': {
    holds: [
      way(`10 ${HOST}`),
      addresses(HOST, '', '2001:db8::1'),
      unreached(0, HOST, 'unreachable', 0, '2001:db8::1'),
      done('unreachable'),
    ],
    not: [way(`10 ${HOST}`), addresses(HOST, '192.0.2.25', '2001:db8::1'), talk],
  },
} satisfies Record<keyof typeof dnsKinds, Pair>
