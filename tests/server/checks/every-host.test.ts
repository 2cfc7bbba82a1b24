// Every address of every host, with a real named and servers on addresses of their own: who is tried, when, and whose word
// counts in the end.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { decisiveAttempt, readConversation } from '#lib/diagnosis/conversation.ts'
import { lanes } from '#lib/transcript/lanes.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { findPart } from '#tests/setup/parts.ts'
import { freePort } from '#tests/support/daemon.ts'
import { type Dialogue, readDialogue } from '#tests/support/dialogue.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { type FakeMailServer, startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'

const zone = `
three       MX   10 mx1.three
three       MX   20 mx2.three
three       MX   30 mx3.three
mx1.three   A    127.66.0.1
mx2.three   A    127.66.0.2
mx2.three   AAAA ::1
mx3.three   A    127.66.0.3
mx3.three   A    127.66.0.9
twice       MX   10 a.twice
twice       MX   20 b.twice
a.twice     A    127.66.0.2
b.twice     A    127.66.0.2
none        MX   10 mx1.none
none        MX   20 mx2.none
mx1.none    A    127.66.0.3
mx2.none    A    127.66.0.9
inside      MX   10 a.inside
inside      MX   20 mx1.three
a.inside    A    10.0.0.1
${Array.from({ length: 12 }, (_, host) => `wide MX 10 mx${host}.wide\n${Array.from({ length: 4 }, (_each, nth) => `mx${host}.wide A 127.67.${host}.${nth + 1}`).join('\n')}`).join('\n')}
`

/** Whoever the recipient is. */
function toAnybody(name: string): Dialogue {
  const dialogue = readDialogue(name)
  const moves = dialogue.moves.map((move) =>
    move.do === 'hear' && move.text.startsWith('RCPT') ? { ...move, text: 'RCPT TO:<any>' } : move,
  )
  return { ...dialogue, moves }
}

describe.skipIf(findPart('named') === undefined)('a check of every host', () => {
  let dns: DnsServer
  let port: number
  const servers: FakeMailServer[] = []
  const play = async (name: string, address: string) => {
    const server = await startFakeMailServer(toAnybody(name), { address, port })
    servers.push(server)
    return server
  }
  beforeAll(async () => {
    dns = await startDnsServer({ zones: { 'ways.test': zone } })
    port = await freePort()
    await play('probe-accepted', '127.66.0.1')
    await play('recipient-unknown', '127.66.0.2')
    await play('probe-accepted', '::1')
    await play('banner-421-and-close', '127.66.0.3')
  })
  afterAll(async () => {
    await dns?.stop()
    await Promise.all(servers.map((server) => server.stop()))
  })

  const check = (input: CheckRequestInput) =>
    realCheck({ from: 'sender@client.example', hosts: 'all', otherPorts: false, port, ...input }, { dns: dns.address })

  /** Where each attempt went, and how it ended. */
  const ends = (found: RealCheck) =>
    readConversation(found.events).attempts.map(({ index, address, unreachable, exchanges }) => {
      const codes = exchanges.filter((each) => each.wait !== 'rset' && each.wait !== 'quit').map((each) => each.code)
      return [index, address, unreachable?.error ?? codes.at(-1)]
    })

  it('tries each address once, and numbers them in the order of a sender', async () => {
    const found = await check({ target: 'three.ways.test' })
    expect(ends(found)).toEqual([
      [0, '127.66.0.1', 250],
      [1, '::1', 250],
      [2, '127.66.0.2', 550],
      [3, '127.66.0.3', 421],
      [4, '127.66.0.9', 'ECONNREFUSED'],
    ])
    expect(found.events.map((event) => event.seq)).toEqual(found.events.map((_event, index) => index))
  })

  it('takes the outcome from the first that a sender would have delivered to', async () => {
    const good = await check({ target: 'three.ways.test' })
    expect(good.outcome).toBe('completed')
    expect(good.of('done')).toMatchObject([{ attempt: 0 }])
    expect(decisiveAttempt(readConversation(good.events))?.index).toBe(0)
  })

  it('where none takes the greeting, from the one that told most', async () => {
    const found = await check({ target: 'none.ways.test' })
    expect(found.outcome).toBe('deferred')
    expect(found.of('done')).toMatchObject([{ attempt: 0 }])
  })

  it('counts an address that is not for us as one that was not tried', async () => {
    const found = await check({ target: 'inside.ways.test' })
    expect(found.outcome).toBe('completed')
    expect(found.of('unreachable')).toMatchObject([{ attempt: 0, address: '10.0.0.1', cause: 'forbidden' }])
    expect(found.of('trying').map((event) => event.attempt)).toEqual([1])
  })

  it('never dials an address that it is connected to already', async () => {
    const found = await check({ target: 'twice.ways.test' })
    expect(found.of('connected')).toMatchObject([{ host: 'a.twice.ways.test' }, { host: 'b.twice.ways.test' }])
    const kinds = found.events.flatMap((event) =>
      event.kind === 'trying' || event.kind === 'closed' ? [`${event.kind} ${event.attempt}`] : [],
    )
    expect(kinds).toEqual(['trying 0', 'closed 0', 'trying 1', 'closed 1'])
  })

  it('leaves some out where there are too many, and says so', async () => {
    const found = await check({ target: 'wide.ways.test' })
    const attempts = readConversation(found.events).attempts
    expect(attempts).toHaveLength(24)
    // Each of the ten hosts has its turn, before any has a third.
    expect(new Set(attempts.map((each) => each.host)).size).toBe(10)
    expect(found.of('omitted')).toMatchObject([{ hosts: 2, addresses: 16 }])
    expect(found.session).not.toContain('undefined')
    expect(transcriptLines(found.events).map((line) => line.text)).toContain(
      '# Left out: 2 more hosts and 16 more addresses. A check tries only so many.',
    )
  })

  it('has at most four connections at a time', async () => {
    const found = await check({ target: 'wide.ways.test' })
    let open = 0
    const counts = found.events.map((event) => {
      if (event.kind === 'trying') open += 1
      if (event.kind === 'unreachable' || event.kind === 'closed') open -= 1
      return open
    })
    expect(Math.max(...counts)).toBe(4)
  })

  it('reads as one session after the other', async () => {
    const found = await check({ target: 'three.ways.test' })
    const told = lanes(found.events, transcriptLines(found.events))
    expect(told.map((lane) => lane.way?.address)).toEqual([undefined, '127.66.0.1', '::1', '127.66.0.2', '127.66.0.3', '127.66.0.9'])
    for (const { way, lines } of told.slice(1)) {
      expect(lines.slice(0, 2).map((line) => line.text)).toEqual([`telnet ${way?.host} ${port}`, `Trying ${way?.address}...`])
      expect(lines.at(-1)?.text).toMatch(/^Connection closed|^telnet: Unable to connect to remote host: Connection refused$/)
    }
  })

  it('lasts no longer than the slowest, when the owner stops it: at every moment', async () => {
    for (let stopsAt = 8; stopsAt < 60; stopsAt += 7) {
      const stop = new AbortController()
      const seen: CheckEvent['kind'][] = []
      const found = await realCheck(
        { target: 'three.ways.test', from: 'sender@client.example', hosts: 'all', port },
        { dns: dns.address, signal: stop.signal, onRecord: (each) => void (seen.push(each.kind) === stopsAt && stop.abort()) },
      )
      if (found.outcome === 'cancelled') expect(found.of('done')[0]?.attempt).toBeUndefined()
      const connected = found.of('connected').map((event) => event.attempt)
      expect(
        found
          .of('closed')
          .map((event) => event.attempt)
          .sort(),
      ).toEqual(connected.sort())
      expect(found.events.at(-1)?.kind).toBe('done')
    }
  })
})
