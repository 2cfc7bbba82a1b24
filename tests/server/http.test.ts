// The frame around the pages, on a real socket: headers, health, upgrades. Next is stood in for by a handler.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestOptions, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createHttpServer } from '#server/http.ts'
import { createReading, endlessReading, type Reading } from '#server/limits/reading.ts'

let server: Server
let seen: IncomingMessage['headers'] | undefined
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

interface Options {
  host?: string
  publicUrl?: string
  isDev?: boolean
  embedOrigins?: string[]
  trustProxy?: number
  findFails?: boolean
  reading?: Reading
}

async function start({
  host = '127.0.0.1',
  publicUrl,
  isDev = false,
  embedOrigins = [],
  trustProxy = 0,
  findFails = false,
  reading = endlessReading,
}: Options = {}): Promise<string> {
  const nextSockets = createServer()
  nextSockets.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 101 Next\r\n\r\n'))
  server = createHttpServer({
    settings: { host, publicUrl, isDev, embedOrigins, trustProxy },
    journal: { find: async () => (findFails ? Promise.reject(new Error('closed')) : undefined) },
    viewers: {
      upgrade: (request, socket) => {
        const isOurs = request.url?.startsWith('/ws/checks/') === true
        if (isOurs) socket.end('HTTP/1.1 101 Ours\r\n\r\n')
        return isOurs
      },
      close: async () => {},
    },
    reading,
    handle: async (request, response) => {
      if (request.url === '/broken') throw new Error('broken')
      seen = request.headers
      response.end('a page')
    },
    nextSockets,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A request as no browser makes it: the path goes out as it is written. */
async function ask(base: string, options: RequestOptions): Promise<IncomingMessage> {
  const asked = request(base, options).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  answer.resume()
  return answer
}

describe('every answer', () => {
  test('has a policy with a fresh nonce, which the pages are told, whatever the client sent', async () => {
    const base = await start()
    const sent = {
      'content-security-policy': "script-src 'nonce-guess'",
      'content-security-policy-report-only': "script-src 'nonce-guess'",
    }
    const first = await fetch(base, { headers: sent })
    const policy = first.headers.get('content-security-policy')
    expect(seen?.['content-security-policy']).toBe(policy)
    expect(seen?.['content-security-policy-report-only']).toBeUndefined()
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic';/)
    expect(policy).not.toContain('unsafe')
    expect((await fetch(base)).headers.get('content-security-policy')).not.toBe(policy)
  })

  test('cannot be framed, sniffed or read across origins', async () => {
    const { headers } = await fetch(`${await start({ embedOrigins: ['https://help.example'] })}/c/abc`)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  test('keeps permalinks to itself, as far as the browser can still prove our own forms', async () => {
    const policyOf = async (options: Options, headers: Record<string, string>) => {
      const answer = await ask(await start(options), { path: '/c/abc', headers })
      answers.push(answer.headers['strict-transport-security'])
      return answer.headers['referrer-policy']
    }
    const answers: unknown[] = []
    expect(await policyOf({ host: '0.0.0.0' }, { host: 'smtp.lan:3000' })).toBe('same-origin')
    expect(await policyOf({ host: '0.0.0.0' }, { host: 'smtp.lan:3000', 'x-forwarded-proto': 'https' })).toBe('same-origin')
    expect(await policyOf({}, { host: 'localhost:3000' })).toBe('no-referrer')
    expect(answers).toEqual([undefined, undefined, undefined])
    expect(await policyOf({ trustProxy: 1 }, { host: 'smtp.example', 'x-forwarded-proto': 'https' })).toBe('no-referrer')
    expect(await policyOf({ publicUrl: 'https://smtp.example' }, { host: 'smtp.example' })).toBe('no-referrer')
    expect(answers.slice(3)).toEqual(['max-age=31536000', 'max-age=31536000'])
  })

  test.each([
    ['/embed', true],
    ['/embed?target=x', true],
    ['/embed/x', false],
    ['/embed/../c/abc', false],
    ['/embed/%2e%2e/c/abc', false],
    ['/embedded', false],
    ['/?/embed', false],
    ['//embed', false],
  ])('may be framed by listed origins only where it is the widget: %s', async (path, isFramed) => {
    const { headers } = await ask(await start({ embedOrigins: ['https://help.example', 'https://b.example'] }), { path })
    const ancestors = /frame-ancestors (.*)$/.exec(String(headers['content-security-policy']))?.[1]
    expect(ancestors).toBe(isFramed ? 'https://help.example https://b.example' : "'none'")
    expect('x-frame-options' in headers).toBe(!isFramed)
  })

  test.each([
    ['/c/abc', true],
    ['/c/abc/transcript.txt', true],
    ['/c/abc/transcript.json', true],
    ['/api/checks/abc', true],
    ['/embed?check=abc', true],
    ['//c/abc', true],
    ['/', false],
    ['/contact', false],
  ])('of a check is for no search engine: %s', async (path, isHidden) => {
    const { headers } = await ask(await start(), { path })
    expect(headers['x-robots-tag']).toBe(isHidden ? 'noindex, nofollow' : undefined)
  })

  test('of the widget cannot be framed where no origin is listed', async () => {
    const { headers } = await fetch(`${await start()}/embed`)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  test('that is the script of the widget may be loaded from elsewhere', async () => {
    const { headers } = await fetch(`${await start()}/widget.js`)
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  test('says 500 without details when a page breaks', async () => {
    const answer = await fetch(`${await start()}/broken`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('Something went wrong on our side.\n')
  })
})

describe('what a proxy says', () => {
  const forwarded = { 'x-forwarded-host': 'smtp.example', 'x-forwarded-proto': 'https' }

  test('is dropped where no proxy is trusted', async () => {
    await fetch(await start(), { headers: forwarded })
    expect(seen).not.toHaveProperty('x-forwarded-host')
    expect(seen).not.toHaveProperty('x-forwarded-proto')
  })

  test('is kept where one is', async () => {
    await fetch(await start({ trustProxy: 1 }), { headers: forwarded })
    expect(seen).toMatchObject(forwarded)
  })
})

test('a name of a browser that is none is cut before anybody looks for something in it', async () => {
  await fetch(await start(), { headers: { 'user-agent': 'a'.repeat(12_000) } })
  expect(seen?.['user-agent']).toHaveLength(512)
})

describe('health', () => {
  test('is told without the pages', async () => {
    seen = undefined
    const base = await start()
    expect((await fetch(`${base}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${base}/readyz`)).text()).toBe('ok\n')
    expect(seen).toBeUndefined()
  })

  test('is not ready without the journal, but alive', async () => {
    const base = await start({ findFails: true })
    expect((await fetch(`${base}/readyz`)).status).toBe(503)
    expect((await fetch(`${base}/healthz`)).status).toBe(200)
  })
})

describe('an upgrade', () => {
  const headers = { connection: 'Upgrade', upgrade: 'websocket' }
  async function statusOf(base: string, path: string): Promise<string> {
    const asked = request(base + path, { headers }).end()
    return await new Promise((resolve, reject) => {
      asked.on('response', (response) => resolve(`${response.statusCode} ${response.statusMessage}`))
      asked.on('error', reject)
    })
  }

  test('reaches our sockets, and Next only for reloading in development', async () => {
    const base = await start({ isDev: true })
    expect(await statusOf(base, '/ws/checks/abc')).toBe('101 Ours')
    expect(await statusOf(base, '/_next/hmr?id=1')).toBe('101 Next')
    expect(await statusOf(base, '/ws/other')).toBe('404 Not Found')
  })

  test('to anything else is refused at once in production', async () => {
    const base = await start()
    expect(await statusOf(base, '/_next/hmr')).toBe('404 Not Found')
    expect(await statusOf(base, '/')).toBe('404 Not Found')
  })
})

describe('at the door', () => {
  test.each([
    ['localhost:3000', true],
    ['127.0.0.1:3000', true],
    ['[::1]:3000', true],
    ['smtp.localhost', true],
    ['smtp.example', true],
    ['SMTP.example:8443', true],
    ['evil.example:3000', false],
    ['localhost.evil.example', false],
    ['localhost@evil.example', false],
    ['[', false],
  ])('a server on loopback answers to names of its own only: %s', async (host, isOurs) => {
    const base = await start({ publicUrl: 'https://smtp.example' })
    for (const path of ['/', '/healthz', '/api/checks']) {
      expect((await ask(base, { path, headers: { host } })).statusCode).toBe(isOurs ? 200 : 421)
    }
  })

  test('a name of somebody else gets no socket either', async () => {
    const base = await start()
    const headers = { host: 'evil.example', origin: 'http://evil.example', connection: 'Upgrade', upgrade: 'websocket' }
    expect((await ask(base, { path: '/ws/checks/abc', headers })).statusCode).toBe(404)
  })

  test.each([{ trustProxy: 1 }, { host: '0.0.0.0' }])('any name will do behind a proxy, and where all may come: %j', async (options) => {
    expect((await ask(await start(options), { headers: { host: 'smtp.example' } })).statusCode).toBe(200)
  })

  test.each([
    ...['/c/%ff', '/c/%', '/%c0%ae', '*', 'http://evil.example/embed'],
    ...[
      '/x/../c/abc',
      '/./c/abc',
      '/c/./abc',
      '/c/abc/..',
      '/_next/static/../../c/abc',
      '/_next/static/%2e%2e/%2E./c/abc',
      '/x\\..\\c/abc',
    ],
  ])('a broken path is no fault of ours: %s', async (path) => {
    expect((await ask(await start(), { path })).statusCode).toBe(400)
  })

  test('two names are none', async () => {
    const socket = connect(Number(new URL(await start()).port), '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nhost: evil.example\r\n\r\n')
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /)
    socket.destroy()
  })

  test('a name with dots in it is no path', async () => {
    for (const path of ['/c/abc/transcript.txt', '/c/a..b', '/c/...', '/?a=/../x', '/.well-known/security.txt'])
      expect((await ask(await start(), { path })).statusCode).toBe(200)
  })

  test.each([
    ['POST', '/', 405],
    ['PUT', '/c/abc', 405],
    ['OPTIONS', '/', 405],
    ['TRACE', '/api/checks', 405],
    ['PROPFIND', '/api/checks', 405],
    ['HEAD', '/', 200],
    ['POST', '/api/checks', 200],
    ['DELETE', '/api/checks/abc', 200],
  ])('pages are only read, and the API is only used as it is meant: %s %s', async (method, path, status) => {
    expect((await ask(await start(), { method, path })).statusCode).toBe(status)
  })
})

describe('a peer that holds its connection', () => {
  const connections = () => new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)))

  test('after an upgrade that was refused is let go', async () => {
    const port = Number(new URL(await start()).port)
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    socket.on('error', () => {})
    socket.resume().write('GET /nope HTTP/1.1\r\nHost: x.localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    await once(socket, 'end')
    await expect.poll(connections).toBe(0)
    socket.destroy()
  })

  test('while it says nothing, or little, has seconds and not minutes', async () => {
    await start()
    expect(server.headersTimeout).toBeLessThanOrEqual(15_000)
    expect(server.requestTimeout).toBeLessThanOrEqual(30_000)
    // The long poll waits 25 seconds without a word.
    expect(server.timeout).toBeGreaterThan(30_000)
    expect(server.timeout).toBeLessThanOrEqual(60_000)
  })
})

test('who reads without an end is told to wait, but for what is the same for everybody, and health', async () => {
  const base = await start({ reading: createReading({ points: 3, seconds: 60 }) })
  const ask = async (path: string) => fetch(`${base}${path}`)
  for (const path of ['/', '/c/abc']) expect((await ask(path)).status).toBe(200)
  await expect.poll(async () => (await ask('/')).status).toBe(429)
  const refused = await ask('/c/abc')
  expect(refused.status).toBe(429)
  // Whoever reads pages gets one, and a program a line.
  const page = await fetch(base, { headers: { accept: 'text/html,*/*' } })
  expect([page.status, page.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8'])
  expect(await page.text()).toMatch(/<h1>That was a lot to read, faster than anybody can\. Try again in [^<]+\.<\/h1>/)
  const french = await fetch(`${base}/?lang=fr`, { headers: { accept: 'text/html,*/*' } })
  expect(await french.text()).toMatch(/<html lang="fr">[\s\S]*<h1>(?!That)/)
  expect(refused.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
  expect(await refused.text()).toMatch(/^That was a lot to read, .* in (\d\S* s|1 min)\.\n$/)
  expect(refused.headers.get('x-content-type-options')).toBe('nosniff')
  for (const path of ['/_next/static/x.js', '/healthz']) expect((await ask(path)).status).toBe(200)
})
