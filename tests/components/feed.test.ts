// The feed, driven without a browser: sockets and requests are played by hand, and time passes when the test says so.
import { describe, expect, it } from 'vitest'
import { type FeedState, openFeed, RETRY_FIRST_MS, RETRY_LONGEST_MS, retryAfter } from '#components/live/feed.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import { playedWorld } from '#tests/support/played-world.ts'

const look = (seq: number): CheckEvent => ({ seq, at: seq, kind: 'lookup', name: 'mail.example', type: 'MX' })
const done = (seq: number): CheckEvent => ({ seq, at: seq, kind: 'done', outcome: 'completed' })

function watch(options: { after?: number; token?: string } = {}) {
  const world = playedWorld()
  const seen: number[] = []
  const states: FeedState[] = []
  const feed = openFeed({
    id: 'abc',
    after: options.after ?? -1,
    token: options.token,
    world: world.world,
    onEvents: (events) => seen.push(...events.map((event) => event.seq)),
    onState: (state) => states.push(state),
  })
  return { world, seen, states, feed }
}

describe('over a WebSocket', () => {
  it('asks for what comes after the last event it has, and hands on each event once', () => {
    const { world, seen, states } = watch({ after: 1 })
    expect(world.socket(0).path).toBe('/ws/checks/abc?after=1')
    world.socket(0).open()
    world.socket(0).tell([look(0), look(1), look(2)])
    world.socket(0).tell([look(2), look(3)])
    expect(seen).toEqual([2, 3])
    expect(states).toEqual(['connecting', 'live'])
  })

  it('ends with the last event, and does not come back when the server closes', () => {
    const { world, seen, states } = watch()
    world.socket(0).open()
    world.socket(0).tell([look(0), done(1)])
    world.socket(0).end(1000)
    world.pass(RETRY_LONGEST_MS)
    expect(seen).toEqual([0, 1])
    expect(states.at(-1)).toBe('ended')
    expect(world.sockets()).toBe(1)
  })

  it('says that the connection is lost, resumes from the last event, and says that it is back', () => {
    const { world, seen, states } = watch()
    world.socket(0).open()
    world.socket(0).tell([look(0), look(1)])
    world.socket(0).end(1006)
    expect(states.at(-1)).toBe('lost')
    world.pass(RETRY_FIRST_MS)
    expect(world.socket(1).path).toBe('/ws/checks/abc?after=1')
    world.socket(1).open()
    expect(states.at(-1)).toBe('back')
    world.socket(1).tell([look(2)])
    expect(seen).toEqual([0, 1, 2])
  })

  it('waits longer each time a connection opens and breaks without a word', () => {
    const { world } = watch()
    world.socket(0).open()
    world.socket(0).end(1006)
    world.pass(RETRY_FIRST_MS)
    world.socket(1).open()
    world.socket(1).end(1006)
    world.pass(RETRY_FIRST_MS)
    expect(world.sockets()).toBe(2)
    world.pass(RETRY_FIRST_MS)
    expect(world.sockets()).toBe(3)
  })

  it('resumes at once when it is told that the network is back', () => {
    const { world, feed } = watch()
    world.socket(0).open()
    world.socket(0).end(1006)
    feed.nudge()
    expect(world.sockets()).toBe(2)
    world.socket(1).open()
    world.pass(RETRY_LONGEST_MS)
    expect(world.sockets()).toBe(2)
  })

  it('never shows an event whose predecessor is missing', () => {
    const { world, seen } = watch()
    world.socket(0).open()
    world.socket(0).tell([look(0), look(2)])
    world.pass(RETRY_FIRST_MS)
    expect(seen).toEqual([0])
    expect(world.socket(1).path).toBe('/ws/checks/abc?after=0')
  })

  it.each([
    [4004, 'gone'],
    [4010, 'gone'],
    [1008, 'refused'],
  ])('stops for good when the server closes with %i', (code, state) => {
    const { world, states } = watch()
    world.socket(0).open()
    world.socket(0).end(code)
    world.pass(RETRY_LONGEST_MS)
    expect(states.at(-1)).toBe(state)
    expect(world.sockets()).toBe(1)
  })

  it('proves ownership when it opens, and asks for the end over the same socket', async () => {
    const { world, feed } = watch({ token: 'secret' })
    world.socket(0).open()
    expect(await feed.cancel()).toBe(true)
    expect(world.socket(0).sent).toEqual([{ type: 'own', token: 'secret' }, { type: 'cancel' }])
  })

  it('is silent after it was closed', () => {
    const { world, seen, feed } = watch()
    world.socket(0).open()
    feed.close()
    world.socket(0).tell([look(0)])
    world.pass(RETRY_LONGEST_MS)
    expect(seen).toEqual([])
    expect(world.sockets()).toBe(1)
  })
})

describe('where WebSockets are blocked', () => {
  function blocked(options: { token?: string } = {}) {
    const watched = watch(options)
    watched.world.socket(0).end(1006)
    watched.world.pass(RETRY_FIRST_MS)
    watched.world.socket(1).end(1006)
    return watched
  }

  it('asks again and again over HTTP, and stops after the last event', async () => {
    const { world, seen, states } = blocked()
    expect(world.request(0).path).toBe('/api/checks/abc/events?after=-1&wait=20')
    await world.request(0).answer(200, { events: [look(0)], done: false })
    expect(states.at(-1)).toBe('live')
    expect(world.request(1).path).toBe('/api/checks/abc/events?after=0&wait=20')
    await world.request(1).answer(200, { events: [done(1)], done: true })
    expect(seen).toEqual([0, 1])
    expect(states.at(-1)).toBe('ended')
    expect(world.requests()).toBe(2)
  })

  it('takes a socket that neither opens nor closes for blocked as well', () => {
    const { world } = watch()
    world.pass(60_000)
    expect(world.sockets()).toBe(2)
    expect(world.requests()).toBe(1)
  })

  it('says that the connection is lost when that fails too, and resumes', async () => {
    const { world, states } = blocked()
    await world.request(0).fail()
    expect(states.at(-1)).toBe('lost')
    world.pass(RETRY_LONGEST_MS)
    await world.request(1).answer(200, { events: [look(0)], done: false })
    expect(states).toContain('live')
    expect(world.request(2).path).toContain('after=0')
  })

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [403, 'refused'],
  ])('stops for good at %i', async (status, state) => {
    const { world, states } = blocked()
    await world.request(0).answer(status, {})
    world.pass(RETRY_LONGEST_MS)
    expect(states.at(-1)).toBe(state)
    expect(world.requests()).toBe(1)
  })

  it('asks for the end over HTTP, with the token', async () => {
    const { world, feed } = blocked({ token: 'secret' })
    const asked = feed.cancel()
    expect(world.request(1)).toMatchObject({ path: '/api/checks/abc/cancel', method: 'POST', authorization: 'Bearer secret' })
    await world.request(1).answer(204, undefined)
    expect(await asked).toBe(true)
  })
})

describe('the wait before a retry', () => {
  it('doubles with each failure, up to a limit', () => {
    expect([1, 2, 3, 4, 99].map(retryAfter)).toEqual([500, 1000, 2000, 4000, RETRY_LONGEST_MS])
  })
})
