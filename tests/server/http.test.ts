// The frame around the pages, on a real socket: headers, health, upgrades. Next is stood in for by a handler.
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createHttpServer } from '#server/http.ts'

let server: Server
let seen: IncomingMessage['headers'] | undefined
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

interface Options {
  isDev?: boolean
  embedOrigins?: string[]
  trustProxy?: number
  findFails?: boolean
}

async function start({ isDev = false, embedOrigins = [], trustProxy = 0, findFails = false }: Options = {}): Promise<string> {
  const nextSockets = createServer()
  nextSockets.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 101 Next\r\n\r\n'))
  server = createHttpServer({
    settings: { isDev, embedOrigins, trustProxy },
    journal: { find: async () => (findFails ? Promise.reject(new Error('closed')) : undefined) },
    viewers: {
      upgrade: (request, socket) => {
        const isOurs = request.url?.startsWith('/ws/checks/') === true
        if (isOurs) socket.end('HTTP/1.1 101 Ours\r\n\r\n')
        return isOurs
      },
      close: async () => {},
    },
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
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  test.each([
    ['/embed', true],
    ['/embed?target=x', true],
    ['/embed/x', true],
    ['/embedded', false],
    ['/?/embed', false],
    ['//embed', false],
  ])('may be framed by listed origins only where it is the widget: %s', async (path, isFramed) => {
    const { headers } = await fetch((await start({ embedOrigins: ['https://help.example', 'https://b.example'] })) + path)
    const ancestors = /frame-ancestors (.*)$/.exec(headers.get('content-security-policy') ?? '')?.[1]
    expect(ancestors).toBe(isFramed ? 'https://help.example https://b.example' : "'none'")
    expect(headers.has('x-frame-options')).toBe(!isFramed)
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
