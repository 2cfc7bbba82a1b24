import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type CheckServer, patient, startCheckServer, talkative, watch } from '#tests/support/check-server.ts'
import { doneAt, lines, newCheck } from '#tests/support/temporary-journal.ts'

let server: CheckServer
afterEach(() => server.close())

const seqs = (events: { seq: number }[]) => events.map(({ seq }) => seq)
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('a viewer', () => {
  test('sees a running check to its end, and is then closed normally', async () => {
    server = await startCheckServer({ run: talkative(30) })
    const { socket } = await server.start()
    const watching = watch(server.base + socket)
    expect(await watching.closed).toMatchObject({ code: 1000 })
    expect(seqs(watching.events)).toEqual(upTo(32))
    expect(watching.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'completed' })
  })

  test('sees a check that is over, whole or from a seq on', async () => {
    server = await startCheckServer({ run: talkative(3) })
    const { socket } = await server.start()
    await watch(server.base + socket).closed
    const whole = watch(server.base + socket)
    const rest = watch(`${server.base}${socket}?after=2`)
    const nothing = watch(`${server.base}${socket}?after=4`)
    expect(await whole.closed).toMatchObject({ code: 1000 })
    expect(await rest.closed).toMatchObject({ code: 1000 })
    expect(await nothing.closed).toMatchObject({ code: 1000 })
    expect([seqs(whole.events), seqs(rest.events), nothing.events]).toEqual([upTo(5), [3, 4], []])
  })

  test('that is cut off again and again misses nothing and sees nothing twice', { timeout: 20_000 }, async () => {
    server = await startCheckServer({ run: talkative(300) })
    const { socket } = await server.start()
    const seen: number[] = []
    let cuts = 0
    for (let code = 0; code !== 1000; ) {
      const watching = watch(`${server.base}${socket}?after=${seen.at(-1) ?? -1}`)
      watching.socket.once('message', () => setTimeout(() => watching.socket.terminate(), 15))
      code = (await watching.closed).code
      if (code !== 1000) cuts += 1
      seen.push(...seqs(watching.events))
    }
    expect(cuts).toBeGreaterThan(3)
    expect(seen).toEqual(upTo(302))
  })

  test('that reads slowly gets everything, and others do not wait for it', { timeout: 20_000 }, async () => {
    server = await startCheckServer({ run: talkative(400) })
    const { socket } = await server.start()
    const slow = watch(server.base + socket)
    slow.socket.once('open', () => slow.socket.pause())
    const quick = watch(server.base + socket)
    expect(await quick.closed).toMatchObject({ code: 1000 })
    expect(slow.events.length).toBeLessThan(400)
    slow.socket.resume()
    expect(await slow.closed).toMatchObject({ code: 1000 })
    expect(seqs(slow.events)).toEqual(upTo(402))
  })

  test('that takes nothing at all is let go', { timeout: 20_000 }, async () => {
    server = await startCheckServer({ run: patient, viewers: { stalledAfterMs: 300 }, now: () => new Date('2026-01-02') })
    const { journal } = server.temporary
    await journal.create(newCheck('long'))
    // More than the buffers of two sockets on loopback can hold.
    const text = 'x'.repeat(2000)
    for (let from = 0; from < 16_000; from += 2000) {
      await journal.append(
        'long',
        lines(from, from + 1999).map((event) => ({ ...event, text })),
      )
    }
    await journal.append('long', [doneAt(16_000)])
    const stalled = watch(`${server.base}/ws/checks/long`)
    stalled.socket.once('open', () => stalled.socket.pause())
    await new Promise((resolve) => setTimeout(resolve, 1500))
    stalled.socket.resume()
    expect(await stalled.closed).toMatchObject({ code: 1006 })
    expect(stalled.events.length).toBeLessThan(16_001)
  })

  test('that does not answer a ping is let go, one that answers stays', { timeout: 20_000 }, async () => {
    server = await startCheckServer({ run: patient, viewers: { pingEveryMs: 150 } })
    const { id, socket } = await server.start()
    const alive = watch(server.base + socket)
    const dead = connect(Number(new URL(server.base).port), '127.0.0.1')
    dead.write(
      `GET /ws/checks/${id} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    )
    dead.resume()
    await new Promise((resolve) => dead.once('close', resolve))
    expect(alive.socket.readyState).toBe(alive.socket.OPEN)
    alive.socket.terminate()
  })

  test.each([
    ['of a foreign page', '', 'https://elsewhere.example', 1008],
    ['of a page without an origin', '', 'null', 1008],
    ['with a strange seq', '?after=x', undefined, 1008],
    ['with a seq below the first', '?after=-2', undefined, 1008],
  ])('%s is refused', async (_who, query, origin, code) => {
    server = await startCheckServer({ run: patient })
    const { socket } = await server.start()
    const watching = watch(`${server.base}${socket}${query}`, origin)
    expect(await watching.closed).toMatchObject({ code })
    expect(watching.events).toEqual([])
  })

  test('of our own page or of the public URL is welcome', async () => {
    server = await startCheckServer({ run: talkative(1), publicUrl: 'https://smtp.example' })
    const { id } = await server.start()
    const ours = watch(`${server.base}/ws/checks/${id}`, server.base.replace('ws', 'http'))
    const publicly = watch(`${server.base}/ws/checks/${id}`, 'https://smtp.example')
    expect(await ours.closed).toMatchObject({ code: 1000 })
    expect(await publicly.closed).toMatchObject({ code: 1000 })
  })

  test('of a check that never was, is deleted or has expired is told so', async () => {
    let now = new Date('2026-01-01')
    server = await startCheckServer({ run: talkative(1), now: () => now })
    const { id, socket, ownerToken } = await server.start()
    const old = await server.start()
    await watch(server.base + old.socket).closed
    expect(await watch(`${server.base}/ws/checks/nosuchcheck`).closed).toMatchObject({ code: 4004 })
    await server.runtime.deleteCheck(id, ownerToken)
    expect(await watch(server.base + socket).closed).toMatchObject({ code: 4010 })
    now = new Date('2026-03-01')
    expect(await watch(server.base + old.socket).closed).toMatchObject({ code: 4010 })
  })

  test('is told when the check is deleted while it watches', async () => {
    server = await startCheckServer({ run: patient })
    const { id, socket, ownerToken } = await server.start()
    const watching = watch(server.base + socket)
    await new Promise((resolve) => watching.socket.once('message', resolve))
    expect(await server.runtime.deleteCheck(id, ownerToken)).toBeUndefined()
    expect(await watching.closed).toMatchObject({ code: 4010 })
    expect(server.running.has(id)).toBe(false)
    expect(await server.temporary.journal.events(id, -1, 10)).toEqual([])
  })

  test('sees the end of a check that is interrupted by a shutdown', async () => {
    server = await startCheckServer({ run: patient })
    const { socket } = await server.start()
    const watching = watch(server.base + socket)
    await new Promise((resolve) => watching.socket.once('message', resolve))
    await server.running.endAll()
    await server.viewers.close()
    expect(await watching.closed).toMatchObject({ code: 1000 })
    expect(watching.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'interrupted' })
  })
})

describe('many viewers', () => {
  test('of one check all see it whole, also when half of them vanish', { timeout: 30_000 }, async () => {
    server = await startCheckServer({ run: talkative(200, 5) })
    const { socket } = await server.start()
    const watching = upTo(200).map(() => watch(server.base + socket))
    for (const [index, { socket: each }] of watching.entries()) if (index % 2 === 0) each.once('message', () => each.terminate())
    const staying = watching.filter((_, index) => index % 2 === 1)
    for (const { closed, events } of staying) {
      expect(await closed).toMatchObject({ code: 1000 })
      expect(seqs(events)).toEqual(upTo(202))
    }
    expect(server.errors).toEqual([])
  })

  test('are told to come back later when there are too many of a check, or in all', async () => {
    server = await startCheckServer({ run: patient, viewers: { maxViewers: 4, maxViewersPerCheck: 2 } })
    const [first, second, third] = [await server.start(), await server.start(), await server.start()]
    const welcome = async (path: string) => {
      const watching = watch(server.base + path)
      await new Promise((resolve) => watching.socket.once('message', resolve))
      return watching
    }
    const early = await welcome(first.socket)
    await welcome(first.socket)
    expect(await watch(server.base + first.socket).closed).toMatchObject({ code: 1013 })
    await welcome(second.socket)
    await welcome(second.socket)
    expect(await watch(server.base + third.socket).closed).toMatchObject({ code: 1013 })
    early.socket.close()
    await early.closed
    await welcome(third.socket)
  })

  test('are told to come back later when one client has taken many seats, and others are not', async () => {
    server = await startCheckServer({ run: patient, viewers: { maxViewersPerClient: 2, trustProxy: 1 } })
    const { socket } = await server.start()
    const watchFrom = (client: string) => {
      const viewer = new WebSocket(server.base + socket, { headers: { 'x-forwarded-for': client } })
      viewer.on('error', () => {})
      const told = new Promise((resolve) => viewer.once('message', () => resolve('events')).once('close', resolve))
      return { viewer, told }
    }
    const first = watchFrom('2001:db8::1')
    expect(await first.told).toBe('events')
    expect(await watchFrom('2001:db8::2').told).toBe('events')
    expect(await watchFrom('198.51.100.1, 2001:db8::3').told).toBe(1013)
    expect(await watchFrom('2001:db8:0:1::1').told).toBe('events')
    first.viewer.terminate()
    await expect.poll(() => watchFrom('2001:db8::4').told).toBe('events')
  })

  test('cannot hold more than twice as many sockets, even when they do not leave when told to', async () => {
    server = await startCheckServer({ run: patient, viewers: { maxViewers: 3, maxViewersPerCheck: 3 } })
    const { id } = await server.start()
    const answers = upTo(12).map(() => {
      const socket = connect(Number(new URL(server.base).port), '127.0.0.1')
      socket.on('error', () => {})
      socket.write(
        `GET /ws/checks/${id} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
      )
      return new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString('latin1').slice(9, 12))))
    })
    expect((await Promise.all(answers)).sort()).toEqual([...Array(6).fill('101'), ...Array(6).fill('503')])
  })
})

describe('frames from a viewer', () => {
  test.each(['ping', 'pong'] as const)('are counted also where they say nothing: %s', async (control) => {
    server = await startCheckServer({ run: patient })
    const { socket } = await server.start()
    const watching = watch(server.base + socket)
    await new Promise((resolve) => watching.socket.once('message', resolve))
    for (let count = 0; count < 5000; count += 1) watching.socket[control]()
    // What is on its way to us when we close may cost the viewer our last words.
    expect([1006, 1008]).toContain((await watching.closed).code)
  })

  async function say(...frames: (string | Buffer)[]) {
    server = await startCheckServer({ run: patient })
    const started = await server.start()
    const watching = watch(server.base + started.socket)
    await new Promise((resolve) => watching.socket.once('message', resolve))
    for (const frame of frames) watching.socket.send(typeof frame === 'string' ? frame.replace('TOKEN', started.ownerToken) : frame)
    return { ...watching, id: started.id }
  }

  test('end the check when they come from its owner', async () => {
    const { closed, events } = await say('{"type":"own","token":"TOKEN"}', '{"type":"cancel"}')
    expect(await closed).toMatchObject({ code: 1000 })
    expect(events.at(-1)).toMatchObject({ kind: 'done', outcome: 'cancelled' })
  })

  test.each([
    ['a stranger who cancels', '{"type":"cancel"}'],
    ['a wrong token', '{"type":"own","token":"guess"}'],
    ['an unknown type', '{"type":"line","text":"RSET"}'],
    ['more than there should be', '{"type":"cancel","force":true}'],
    ['no JSON', 'cancel'],
    ['bytes', Buffer.from('{"type":"cancel"}')],
  ])('are refused: %s', async (_what, frame) => {
    const { closed, id } = await say(frame)
    expect(await closed).toMatchObject({ code: 1008 })
    expect(server.running.has(id)).toBe(true)
  })

  test('ten thousand broken ones end it once, and cost the check nothing', async () => {
    const { closed, id, events } = await say(...Array(10_000).fill('{"type":"own"'))
    expect(await closed).toMatchObject({ code: 1008 })
    expect(events).toHaveLength(1)
    expect(server.running.has(id)).toBe(true)
    expect(server.errors).toEqual([])
  })

  test('are refused when they are too large', async () => {
    const { closed, id } = await say('x'.repeat(17 * 1024))
    expect(await closed).toMatchObject({ code: 1009 })
    expect(server.running.has(id)).toBe(true)
  })
})
