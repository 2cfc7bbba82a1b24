// Who reads much is asked to wait, and long transcripts are laid out a few at a time, each client in its turn.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createReading, readingKind, watchAnswer } from '#server/limits/reading.ts'

const never = new AbortController().signal
const MUCH = { points: 1_000_000, seconds: 60 }

/** Lets everything that can go on now do so. */
const settle = async () => {
  for (let count = 0; count < 20; count += 1) await Promise.resolve()
}

/** Asks, and keeps what came of it under a name. */
function asker(rate = MUCH) {
  const reading = createReading(rate)
  const passes = new Map<string, { end(bytes: number): void } | { seconds: number }>()
  return {
    reading,
    passes,
    ask(name: string, client: string, signal = never) {
      void reading.begin(client, 'check', signal).then((pass) => passes.set(name, pass))
    },
    end(name: string, bytes = 0) {
      const pass = passes.get(name)
      if (pass === undefined || !('end' in pass)) throw new Error(`${name} has not begun`)
      pass.end(bytes)
    },
  }
}

describe('what one client reads', () => {
  test('has an end, which is told in seconds; others read on, and its neighbours in the /64 do not', async () => {
    const reading = createReading({ points: 100, seconds: 60 })
    const first = await reading.begin('2001:db8::1', 'other', never)
    if (!('end' in first)) throw new Error('The first was refused.')
    first.end(100 * 1024)
    expect(await reading.begin('2001:db8::2', 'other', never)).toEqual({ seconds: expect.closeTo(60, -1) })
    expect(await reading.begin('2001:db8::2', 'check', never)).toEqual({ seconds: expect.closeTo(60, -1) })
    expect(await reading.begin('2001:db8:0:1::1', 'other', never)).toHaveProperty('end')
  })
})

test('pictures cost more than their bytes: they are painted', async () => {
  const reading = createReading({ points: 1_000, seconds: 60 })
  const never = new AbortController().signal
  const paint = async () => {
    const pass = await reading.begin('192.0.2.9', 'picture', never)
    if ('end' in pass) pass.end(100)
    return 'end' in pass
  }
  expect([await paint(), await paint(), await paint(), await paint(), await paint()]).toEqual([true, true, true, true, false])
  expect(await reading.begin('192.0.2.10', 'picture', never)).toHaveProperty('end')
})

describe('long transcripts', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('are laid out two at a time, and whoever asks for many waits for those who ask for one', async () => {
    const { ask, end, passes } = asker()
    for (const name of ['a1', 'a2', 'a3', 'a4']) ask(name, '192.0.2.1')
    await settle()
    ask('b1', '192.0.2.2')
    await settle()
    expect([...passes.keys()]).toEqual(['a1', 'a2'])
    end('a1')
    await settle()
    expect([...passes.keys()]).toEqual(['a1', 'a2', 'b1'])
    end('a2')
    end('a2')
    await settle()
    expect([...passes.keys()]).toEqual(['a1', 'a2', 'b1', 'a3'])
  })

  test('wait behind a slow reader for some seconds only', async () => {
    const { ask, passes } = asker()
    for (const name of ['a', 'b', 'c']) ask(name, '192.0.2.1')
    await settle()
    expect(passes.size).toBe(2)
    await vi.advanceTimersByTimeAsync(3_000)
    await settle()
    expect(passes.size).toBe(3)
  })

  test('that nobody waits for any more are not laid out', async () => {
    const { ask, end, passes } = asker()
    const gone = new AbortController()
    ask('a', '192.0.2.1')
    ask('b', '192.0.2.1')
    await settle()
    ask('c', '192.0.2.1', gone.signal)
    ask('d', '192.0.2.2')
    await settle()
    gone.abort()
    end('a')
    await settle()
    expect([...passes.keys()]).toEqual(['a', 'b', 'c', 'd'])
    expect(passes.get('c')).not.toHaveProperty('end')
    expect(passes.get('d')).toHaveProperty('end')
  })

  test('do not keep anybody waiting for good: who is not served in time is told when to come again', async () => {
    const reading = createReading({ points: 10_000, seconds: 60 })
    const passes: unknown[] = []
    // Each turn is taken to its end, and there are more of them than time.
    for (let count = 0; count < 40; count += 1)
      void reading.begin(`192.0.2.${count}`, 'check', new AbortController().signal).then((pass) => passes.push(pass))
    await vi.advanceTimersByTimeAsync(19_900)
    expect(passes.every((pass) => 'end' in (pass as object))).toBe(true)
    await vi.advanceTimersByTimeAsync(200)
    expect(passes).toHaveLength(40)
    expect(passes.filter((pass) => 'seconds' in (pass as object))).toEqual(Array(26).fill({ seconds: 10 }))
  })

  test('keep a dozen of one client waiting, and tell the others when to come again', async () => {
    const { ask, passes } = asker()
    for (let count = 0; count < 20; count += 1) ask(`a${count}`, '192.0.2.1')
    await settle()
    expect([...passes.values()].filter((pass) => 'seconds' in pass)).toEqual(Array(6).fill({ seconds: 10 }))
    ask('b', '192.0.2.2')
    await settle()
    expect(passes.has('b')).toBe(false)
  })
})

test.each([
  ['GET', '/c/abc', 'check'],
  ['GET', '/c/abc?at=3', 'check'],
  ['GET', '/c/abc/', 'check'],
  ['GET', '//c//abc', 'check'],
  ['GET', '/c/abc/transcript.txt', 'check'],
  ['HEAD', '/c/abc/transcript.json', 'check'],
  ['GET', '/c/abc/transcript.svg', 'check'],
  ['GET', '/c/abc/transcript.png', 'picture'],
  ['HEAD', '//c/abc//transcript.png/?x', 'picture'],
  ['GET', '/api/checks/abc', 'check'],
  ['GET', '/embed?theme=dark&check=abc', 'check'],
  ['GET', '/embed?%63heck=abc', 'check'],
  ['GET', '/embed?target=abc', 'other'],
  ['GET', '/', 'other'],
  ['GET', '/api/checks/abc/events?wait=25', 'other'],
  ['DELETE', '/api/checks/abc', 'other'],
  ['POST', '/api/checks', 'other'],
  ['GET', '/_next/static/chunks/x.js', undefined],
  ['GET', '/widget.js', undefined],
])('what an answer costs is told by its address: %s %s', (method, url, kind) => {
  expect(readingKind({ method, url })).toBe(kind)
})

test('an answer that is taken a little at a time is not held for good', async () => {
  const ended: number[] = []
  const server = createServer((request, response) => {
    watchAnswer(request, response, { end: (bytes) => ended.push(bytes) }, 300)
    response.end('x'.repeat(64 * 1024 * 1024))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await once(socket, 'readable')
  await expect.poll(() => ended).toHaveLength(1)
  let taken = 0
  socket.on('data', (chunk) => (taken += chunk.length))
  await once(socket, 'close')
  expect(taken).toBeLessThan(64 * 1024 * 1024)
  server.close()
})
