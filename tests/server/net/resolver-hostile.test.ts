// The resolver against DNS servers that lie, stammer, flood or say nothing.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from 'dns-packet'
import { afterEach, describe, expect, test } from 'vitest'
import { createResolver } from '#server/net/resolver.ts'
import { answerTo, framed, type RawDnsServer, type RawQuery, RECURSIVE, startRawDns } from './raw-dns-server.ts'

const servers: RawDnsServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function start(...handlers: Parameters<typeof startRawDns>): Promise<RawDnsServer> {
  const server = await startRawDns(...handlers)
  servers.push(server)
  return server
}

const address = (data = '192.0.2.7'): Answer[] => [{ type: 'A', name: 'a.test', ttl: 60, data }]
const good = (query: RawQuery) => query.reply(answerTo(query.bytes, address()))
const withRcode = (code: number) => (query: RawQuery) => query.reply(answerTo(query.bytes, [], { flags: RECURSIVE | code }))
const resolve = (...to: RawDnsServer[]) => createResolver({ servers: to.map((server) => server.address), timeoutMs: 200 })

describe('a query', () => {
  test('has a random id and a source port of its own, asks for recursion and validation, and offers EDNS with 1232 bytes', async () => {
    const server = await start(good)
    const resolver = resolve(server)
    for (let count = 0; count < 12; count += 1) await resolver.lookup('a.test', 'A')
    expect(new Set(server.queries.map((query) => query.packet.id)).size).toBeGreaterThan(9)
    expect(new Set(server.queries.map((query) => query.port)).size).toBeGreaterThan(3)
    expect(server.queries[0]?.packet).toMatchObject({
      flags: 0x0120,
      questions: [{ name: 'a.test', type: 'A', class: 'IN' }],
      additionals: [{ type: 'OPT', udpPayloadSize: 1232 }],
    })
  })

  test('is asked again without EDNS when the server does not know it', async () => {
    const server = await start((query) => (query.packet.additionals?.length === 1 ? withRcode(1)(query) : good(query)))
    expect((await resolve(server).lookup('a.test', 'A')).status).toBe('ok')
    expect(server.queries).toHaveLength(2)
  })
})

describe('an answer is not believed', () => {
  test.each<[string, (query: RawQuery) => Uint8Array]>([
    ['garbage', () => Buffer.from('this is not DNS at all')],
    ['an empty datagram', () => Buffer.alloc(0)],
    ['another id', (query) => answerTo(query.bytes, address('203.0.113.66'), { id: ((query.packet.id ?? 0) + 1) & 0xffff })],
    ['a query instead of a response', (query) => query.bytes],
    ['another question', (query) => answerTo(query.bytes, address('203.0.113.66'), { questions: [{ type: 'A', name: 'b.test' }] })],
    ['a question of another type', (query) => answerTo(query.bytes, [], { questions: [{ type: 'MX', name: 'a.test' }] })],
    ['no question', (query) => answerTo(query.bytes, address('203.0.113.66'), { questions: [] })],
    ['a message cut off in an address', (query) => answerTo(query.bytes, address('203.0.113.66')).subarray(0, -2)],
    ['a name that points at itself', (query) => looping(query)],
    ['more records announced than sent', (query) => announcing(query, 65_535)],
  ])('when it has %s; the right one that follows is', async (_, wrong) => {
    const server = await start((query) => {
      query.reply(wrong(query))
      good(query)
    })
    const answer = await resolve(server).lookup('a.test', 'A')
    expect(answer).toMatchObject({ status: 'ok', records: [{ address: '192.0.2.7' }], by: server.address })
    expect(server.queries).toHaveLength(1)
  })

  test('when it comes from another port', async () => {
    const liar = await start(() => {})
    const server = await start(async (query) => {
      const forged = answerTo(query.bytes, address('203.0.113.66'))
      liar.send(forged, query.port)
      await sleep(30)
      good(query)
    })
    expect((await resolve(server).lookup('a.test', 'A')).records).toMatchObject([{ address: '192.0.2.7' }])
  })

  test('after 32 wrong ones, and the next server is asked', async () => {
    const flood = await start((query) => {
      for (let count = 0; count < 40; count += 1) query.reply(Buffer.alloc(512, count))
      good(query)
    })
    const honest = await start(good)
    expect((await resolve(flood, honest).lookup('a.test', 'A')).by).toBe(honest.address)
  })

  test('in records that are about other names', async () => {
    const others: Answer[] = [...address(), { type: 'A', name: 'bank.test', ttl: 60, data: '203.0.113.66' }]
    const server = await start((query) => query.reply(answerTo(query.bytes, others)))
    expect((await resolve(server).lookup('a.test', 'A')).records).toMatchObject([{ name: 'a.test' }])
  })
})

describe('one server after the other', () => {
  test('the second is asked when the first is silent, and again in the second round', async () => {
    const seen: RawQuery[] = []
    const silent = await start(() => {})
    const late = await start((query) => {
      if (seen.push(query) === 2) good(query)
    })
    expect((await resolve(silent, late).lookup('a.test', 'A')).by).toBe(late.address)
    expect([silent.queries.length, late.queries.length]).toEqual([2, 2])
  })

  test('the second is asked when nothing listens at the first', async () => {
    const closed = await startRawDns(() => {})
    await closed.close()
    const second = await start(good)
    const begun = performance.now()
    const resolver = createResolver({ servers: [closed.address, second.address], timeoutMs: 3000 })
    expect((await resolver.lookup('a.test', 'A')).status).toBe('ok')
    expect(performance.now() - begun).toBeLessThan(1500)
    expect((await createResolver({ servers: [closed.address] }).lookup('a.test', 'A')).status).toBe('timeout')
  })

  test.each([
    [2, 'servfail'],
    [5, 'refused'],
  ] as const)('the second is asked when the first answers with code %i, which alone is %s', async (code, status) => {
    const first = await start(withRcode(code))
    const second = await start(good)
    expect((await resolve(first, second).lookup('a.test', 'A')).status).toBe('ok')
    expect(await resolve(first).lookup('a.test', 'A')).toEqual({ status, records: [], by: first.address })
    expect(first.queries).toHaveLength(2)
  })

  test('a failure says more than a refusal, and a refusal more than silence', async () => {
    const [silent, refusing, failing] = [await start(() => {}), await start(withRcode(5)), await start(withRcode(2))]
    expect((await resolve(silent, refusing, failing).lookup('a.test', 'A')).status).toBe('servfail')
    expect((await resolve(silent, refusing).lookup('a.test', 'A')).status).toBe('refused')
  })

  test('a referral is not taken for the absence of records', async () => {
    const authorities: Answer[] = [{ type: 'NS', name: 'test', ttl: 60, data: 'ns.test' }]
    const referring = await start((query) => query.reply(answerTo(query.bytes, [], { flags: 0, authorities })))
    const second = await start(good)
    expect((await resolve(referring, second).lookup('a.test', 'A')).status).toBe('ok')
    expect((await resolve(referring).lookup('a.test', 'A')).status).toBe('refused')
  })

  test('no server at all is a time-out', async () => {
    expect((await createResolver({ servers: [] }).lookup('a.test', 'A')).status).toBe('timeout')
  })
})

describe('a truncated answer', () => {
  const truncated = (query: RawQuery) => query.reply(answerTo(query.bytes, [], { flags: RECURSIVE | 0x0200 }))
  const addresses = (count: number): Answer[] =>
    Array.from({ length: count }, (_, index) => ({ type: 'A', name: 'a.test', ttl: 60, data: `192.0.${index >> 8}.${index & 255}` }))

  test('is asked for again over TCP and read byte by byte', async () => {
    const server = await start(truncated, async (socket, query) => {
      for (const byte of framed(answerTo(query, address()))) {
        socket.write(Uint8Array.of(byte))
        await sleep(0)
      }
    })
    expect((await resolve(server).lookup('a.test', 'A')).records).toMatchObject([{ address: '192.0.2.7' }])
  })

  test('of 64 kB is read and cut to 100 records', async () => {
    const server = await start(truncated, (socket, query) => socket.end(framed(answerTo(query, addresses(2700)))))
    expect((await resolve(server).lookup('a.test', 'A')).records).toHaveLength(100)
  })

  test('is a time-out when TCP is refused, silent, cut off or garbage', async () => {
    const ways: Parameters<typeof startRawDns>[1][] = [
      undefined,
      () => {},
      (socket, query) => socket.end(framed(answerTo(query, address())).subarray(0, 20)),
      (socket) => socket.end(framed(Buffer.alloc(300, 7))),
      (socket) => socket.destroy(),
    ]
    for (const way of ways) {
      const server = await start(truncated, way)
      expect((await resolve(server).lookup('a.test', 'A')).status).toBe('timeout')
    }
  })

  test('over TCP as well is a failure of that server', async () => {
    const server = await start(truncated, (socket, query) => socket.end(framed(answerTo(query, [], { flags: RECURSIVE | 0x0200 }))))
    expect((await resolve(server).lookup('a.test', 'A')).status).toBe('servfail')
    expect(server.tcpCount()).toBe(1)
  })
})

describe('a lookup that is given up', () => {
  test('ends at once and asks nobody else', async () => {
    const [first, second] = [await start(() => {}), await start(good)]
    const abort = new AbortController()
    const resolver = createResolver({ servers: [first.address, second.address], timeoutMs: 5000 })
    const lookup = resolver.lookup('a.test', 'A', abort.signal)
    setTimeout(() => abort.abort(), 50)
    expect(await lookup).toEqual({ status: 'timeout', records: [], by: undefined })
    expect(second.queries).toHaveLength(0)
    expect((await resolver.lookup('a.test', 'A', abort.signal)).status).toBe('timeout')
    expect(first.queries).toHaveLength(1)
  })
})

function looping(query: RawQuery): Buffer {
  const answer = answerTo(query.bytes, address())
  // The answer's name becomes a pointer to itself.
  const at = query.bytes.length - 11
  answer.writeUInt16BE(0xc000 | at, at)
  return answer
}

function announcing(query: RawQuery, count: number): Buffer {
  const answer = answerTo(query.bytes, address())
  answer.writeUInt16BE(count, 6)
  return answer
}
