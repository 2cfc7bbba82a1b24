// Records made to keep us busy: a policy ends, and asks a bounded number of questions, whatever DNS says.
import { describe, expect, it } from 'vitest'
import type { EventOf, RecordType, Seen } from '#lib/check/event.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { Asker } from '#server/checks/around/asker.ts'
import { askBounce } from '#server/checks/around/envelope.ts'
import { askDmarc, askSpf } from '#server/checks/around/sender.ts'
import { askSignatures } from '#server/checks/around/signatures.ts'
import type { Connector, DnsAnswer } from '#server/net/model.ts'

const FROM = { address: '192.0.2.25', greetingName: '[192.0.2.25]', from: 'a@evil.example', headerDomain: 'evil.example' }
const connector: Connector = { connect: () => Promise.reject(new Error('nobody')), fetchFile: () => Promise.reject(new Error('nobody')) }

function asking(answer: (name: string, type: RecordType) => DnsAnswer | Promise<DnsAnswer>) {
  const seen: Seen[] = []
  const asker = new Asker({
    request: checkRequestSchema.parse({ target: 'example.com' }),
    record: (each) => seen.push(each),
    resolver: { lookup: async (name, type) => answer(name, type) },
    connector,
    signal: new AbortController().signal,
  })
  const of = <K extends Seen['kind']>(kind: K) => seen.filter((each): each is Extract<Seen, { kind: K }> => each.kind === kind)
  return { asker, of }
}

const text = (name: string, said: string): DnsAnswer => ({ status: 'ok', records: [{ type: 'TXT', name, text: said }], by: undefined })
const none: DnsAnswer = { status: 'nxdomain', records: [], by: undefined }

async function spfOf(record: (name: string) => string, answer: (name: string, type: RecordType) => DnsAnswer = () => none) {
  const { asker, of } = asking((name, type) => (type === 'TXT' ? text(name, record(name)) : answer(name, type)))
  await askSpf(asker, FROM)
  const [evaluated] = of('evaluated') as EventOf<'evaluated'>[]
  return { evaluated, questions: of('lookup').length }
}

describe('SPF records that were made to keep us busy', () => {
  it('ends at includes that lead ever deeper', async () => {
    let depth = 0
    const { evaluated, questions } = await spfOf(() => {
      depth += 1
      return `v=spf1 include:${depth}.evil.example -all`
    })
    expect(evaluated?.result).toBe('permerror')
    expect(questions).toBeLessThanOrEqual(12)
  })

  it('ends at includes that branch', async () => {
    const { evaluated, questions } = await spfOf(
      (name) => `v=spf1 ${Array.from({ length: 50 }, (_, i) => `include:${i}.${name}`).join(' ')} -all`,
    )
    expect(evaluated?.result).toBe('permerror')
    expect(questions).toBeLessThanOrEqual(12)
  })

  it('ends at redirects to itself', async () => {
    expect((await spfOf(() => 'v=spf1 redirect=evil.example')).evaluated?.result).toBe('permerror')
  })

  it('ends at names that do not exist', async () => {
    const { evaluated, questions } = await spfOf(
      () => `v=spf1 ${Array.from({ length: 100 }, (_, i) => `exists:${i}.evil.example`).join(' ')} +all`,
    )
    expect(evaluated?.result).toBe('permerror')
    expect(questions).toBeLessThanOrEqual(5)
  })

  it('asks for a bounded number of mail hosts', async () => {
    const hosts = (name: string): DnsAnswer => ({
      status: 'ok',
      records: Array.from({ length: 100 }, (_, i) => ({ type: 'MX', name, preference: 10, exchange: `${i}.${name}` })),
      by: undefined,
    })
    const address = (name: string): DnsAnswer => ({ status: 'ok', records: [{ type: 'A', name, address: '198.51.100.1' }], by: undefined })
    const record = `v=spf1 ${Array.from({ length: 9 }, (_, i) => `mx:${i}.evil.example`).join(' ')} -all`
    const { evaluated, questions } = await spfOf(
      () => record,
      (name, type) => (type === 'MX' ? hosts(name) : address(name)),
    )
    expect(['permerror', 'temperror']).toContain(evaluated?.result)
    expect(questions).toBeLessThanOrEqual(61)
  })

  it.each([
    ['a huge one', `v=spf1 ${'ip4:198.51.100.1 '.repeat(5_000)}-all`],
    ['one of dots', `v=spf1 a:${'.'.repeat(100_000)} -all`],
    ['one of letters', `v=spf1 a:${'a'.repeat(100_000)}! -all`],
    ['macros', `v=spf1 exists:${'%{l}%{d10r.-+,/_=}'.repeat(2_000)}.evil.example -all`],
    ['broken macros', `v=spf1 exists:${'%{'.repeat(10_000)} -all`],
    ['modifiers', `v=spf1 ${'x=%{d} '.repeat(5_000)}-all`],
    ['slashes', `v=spf1 a${'/'.repeat(50_000)}33 -all`],
  ])('takes no long time over %s', async (_, record) => {
    const began = performance.now()
    const { evaluated } = await spfOf(() => record)
    expect(evaluated?.kind).toBe('evaluated')
    // Not how fast it is, but that it does not grow with the square of what a stranger publishes: that would be minutes.
    expect(performance.now() - began).toBeLessThan(20_000)
  })

  it('tells of hostile bytes by their escapes alone', async () => {
    const { evaluated } = await spfOf(() => 'v=spf1 \u001b[31m:evil -all')
    expect(evaluated?.result).toBe('permerror')
    expect(JSON.stringify(evaluated)).not.toContain('\\u001b')
  })
})

describe('a DNS server that never answers', () => {
  it('is waited for until the asker stops, and not a moment longer', async () => {
    const { asker, of } = asking(() => new Promise(() => {}))
    const all = Promise.all([askSpf(asker, FROM), askDmarc(asker, 'evil.example', undefined, []), askBounce(asker, FROM.from)])
    asker.stop()
    await all
    expect(new Set(of('evaluated').map(({ about, result }) => `${about} ${result}`))).toEqual(new Set(['spf temperror', 'dmarc temperror']))
    expect(of('answer').map((each) => each.status)).toEqual(['timeout', 'timeout', 'timeout'])
  })
})

it('asks for the keys of so many signatures only', async () => {
  const { asker, of } = asking(() => none)
  const signature = (i: number) => `DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=s${i}; h=from; bh=AAAA; b=AAAA`
  const lines = [...Array.from({ length: 500 }, (_, i) => signature(i)), 'From: a@evil.example', '', 'Hello.']
  await askSignatures(asker, lines)
  expect(of('lookup').length).toBeLessThanOrEqual(60)
  expect(of('evaluated').length).toBeLessThanOrEqual(10)
})
