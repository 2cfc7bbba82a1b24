// Findings about names, ours and the server's, each in a session where it holds and in one where it does not.
import type { nameKinds } from '#lib/diagnosis/findings/names.ts'
import type { ourselvesKinds } from '#lib/diagnosis/findings/ourselves.ts'
import type { serverNameKinds } from '#lib/diagnosis/findings/server-names.ts'
import { ADDRESS, addresses, done, egress, HOST, leadsTo, mx, named, type Part, reached } from '#tests/support/events.ts'
import {
  answering,
  around,
  BANNER,
  beside,
  DOMAIN,
  EHLO,
  END,
  MAIL,
  type Pair,
  RCPT,
  to,
  usual,
} from '#tests/support/finding-pairs/sessions.ts'

const OURS = '192.0.2.7'
const OUT = 'out.client.example'

const called = (...names: Part[]): Part => [
  egress(),
  mx(DOMAIN, `10 ${HOST}`),
  addresses(HOST),
  reached(0, HOST, BANNER, ...EHLO, ...MAIL, ...RCPT, ...END),
  names,
  done('completed'),
]
const name = (host: string, address: string): Part => around('name', host, 'A', { records: to(host, address) })
const listed = (code: string, address?: string): Part =>
  around('block-list', `7.2.0.192.${code}`, 'A', address === undefined ? { status: 'nxdomain' } : { records: to(code, address) })

export const namePairs = {
  'own-name-missing': { holds: [egress('route', ''), usual], not: [egress('private', ''), done('completed')] },
  'name-not-full': { holds: answering('banner', '220 localhost ESMTP'), not: answering('banner', '220 [192.0.2.25] ESMTP') },
  'names-differ': {
    holds: answering('banner', '220 filter.example.net ESMTP'),
    not: answering('banner', `220 ${HOST.toUpperCase()} ESMTP`),
  },
  'ptr-missing': { holds: called(named(0)), not: called(named(0, HOST), leadsTo(0, HOST, ADDRESS)) },
  'ptr-unconfirmed': {
    holds: called(named(0, 'a.example.net'), leadsTo(0, 'a.example.net', '192.0.2.99')),
    // One of two is enough.
    not: called(named(0, 'a.example.net', HOST), leadsTo(0, 'a.example.net', '192.0.2.99')),
  },
  'own-name-confirmed': { holds: beside(name(OUT, OURS)), not: beside(name(OUT, '192.0.2.99')) },
  'own-name-unconfirmed': { holds: beside(name(OUT, '192.0.2.99')), not: beside(name(OUT, OURS)) },
  'own-greeting-unconfirmed': { holds: beside(name('test.example', '192.0.2.99')), not: beside(name('test.example', OURS)) },
  'own-greeting-differs': { holds: beside(name('other.client.example', OURS)), not: beside(name(OUT, OURS)) },
  'own-address-listed': { holds: beside(listed('bl.example', '127.0.0.2')), not: beside(listed('bl.example', '127.255.255.254')) },
  'own-address-clear': { holds: beside(listed('bl.example')), not: beside(listed('bl.example', '127.0.0.2')) },
  'block-list-refused': { holds: beside(listed('bl.example', '127.255.255.254')), not: beside(listed('bl.example', '127.0.0.2')) },
} satisfies Record<keyof typeof nameKinds | keyof typeof serverNameKinds | keyof typeof ourselvesKinds, Pair>
