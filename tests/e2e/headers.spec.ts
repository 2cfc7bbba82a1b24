// What the built server says with every answer, whatever it is of: pages, files, downloads, refusals, redirects.
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

/** Asks as no browser does: the path goes out as it is written. */
function ask(base: string, method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, method, path, headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

test('every answer has what a browser needs to know', async ({ request, world }) => {
  const { url } = world.app
  const { id } = await startCheck(request, { target: 'nullmx.practice.test' })
  const start = await ask(url, 'GET', '/')
  const script = /\/_next\/static\/[^"]+\.js/.exec(start.body)?.[0] ?? ''
  const answers: [string, string, number, string | undefined, Answer][] = []
  const see = async (method: string, path: string, status: number, type?: string, headers = {}, body?: string) => {
    answers.push([`${method} ${path}`, path, status, type, await ask(url, method, path, headers, body)])
  }
  const html = 'text/html; charset=utf-8'
  const text = 'text/plain; charset=utf-8'
  const json = 'application/json; charset=utf-8'
  for (const path of ['/', '/contact', '/embed', `/c/${id}`, `/embed?check=${id}`, '/?draft=__proto__']) await see('GET', path, 200, html)
  for (const path of ['/nosuch', '/c/nosuch', '/api/nosuch', '/robots.txt', '/c/__proto__']) await see('GET', path, 404, html)
  for (const path of [`/c/${id}/transcript.txt`, `/c/${id}/transcript.swaks`, '/healthz', '/readyz']) await see('GET', path, 200, text)
  for (const path of [`/c/${id}/transcript.json`, `/api/checks/${id}`, `/api/checks/${id}/events`]) await see('GET', path, 200, json)
  await see('GET', `/c/${id}/transcript.svg`, 200, 'image/svg+xml')
  await see('GET', `/c/${id}/transcript.png`, 200, 'image/png')
  await see('GET', `/c/${id}/transcript.md`, 200, 'text/markdown; charset=utf-8')
  await see('GET', `/c/${id}/transcript.cast`, 200, 'application/x-asciicast')
  for (const name of ['txt', 'swaks', 'svg', 'png', 'md', 'cast']) await see('GET', `/c/nosuch/transcript.${name}`, 404, text)
  for (const path of ['/api/checks/nosuch', '/c/nosuch/transcript.json']) await see('GET', path, 404, json)
  await see('GET', script, 200, 'application/javascript; charset=UTF-8')
  await see('GET', '/widget.js', 200, 'application/javascript; charset=UTF-8')
  await see('GET', '/icon.svg', 200, 'image/svg+xml')
  await see('GET', '/_next/static/nosuch.js', 404)
  await see('GET', '/c/%ff', 400, text)
  await see('POST', '/', 405, text)
  await see('GET', '/api/checks', 405)
  await see('GET', `/c/${id}/`, 308)
  await see('POST', '/api/checks', 400, json, { 'content-type': 'application/json' }, '{')
  await see('POST', '/api/checks', 415, json)
  await see('POST', '/api/checks', 403, html, { ...FORM, origin: 'https://elsewhere.example' }, 'target=x')
  await see('POST', '/api/checks', 400, html, FORM, 'target=%20')
  await see('POST', '/api/checks', 303, undefined, FORM, 'target=nullmx.practice.test')
  await see('POST', '/api/language', 303, undefined, FORM, 'lang=fr&back=//evil.example')
  await see('DELETE', `/api/checks/${id}`, 403, json)

  for (const [name, path, status, type, { status: answered, headers, body }] of answers) {
    expect([name, answered, headers['content-type']]).toEqual([name, status, type ?? headers['content-type']])
    const policy = String(headers['content-security-policy'])
    const isDownload = /^\/c\/[^/]+\/transcript\./.test(path)
    if (isDownload) expect(policy, name).toBe("default-src 'none'; frame-ancestors 'none'; sandbox")
    else
      expect(policy, name).toMatch(
        /^default-src 'self'; script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'; style-src 'self' 'nonce-[\w+/=]{24}'; .*object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
      )
    expect(policy, name).not.toMatch(/unsafe|\*|https?:/)
    expect(headers, name).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': path === '/widget.js' ? 'cross-origin' : 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    for (const telling of ['x-powered-by', 'server', 'access-control-allow-origin']) expect(headers, name).not.toHaveProperty(telling)
    if (/^\/(c|api|embed)\b/.test(path)) {
      expect(headers['x-robots-tag'], name).toBe('noindex, nofollow')
      // Nobody in between keeps what only those with the link may see.
      if (status === 200) expect(headers['cache-control'], name).toContain('no-store')
    }
    // Every script of a page has the nonce of its own answer.
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    for (const tag of body.match(/<script\b[^>]*>/g) ?? []) expect(tag, name).toContain(`nonce="${nonce}"`)
    expect(body, name).not.toMatch(/<[^>]* on(error|load|click)=/)
  }
  const saved = answers.find(([name]) => name.endsWith('/transcript.json'))?.[4]
  expect(saved?.headers['content-disposition']).toBe(`attachment; filename="smtpscope-${id}.json"`)
})

test('nothing leads elsewhere, and no header says where we are', async ({ request, world }) => {
  const { url } = world.app
  const { id } = await startCheck(request, { target: 'nullmx.practice.test' })
  const away = [
    '//evil.example',
    '///evil.example/%2e%2e',
    '/\\evil.example',
    '//evil.example//',
    '/.//evil.example',
    '//evil.example/%2f..',
    '/;//evil.example',
    '/%5c%5cevil.example/',
    '//evil.example?x=/',
    '/c/..//evil.example/',
  ]
  for (const path of away) {
    const { headers } = await ask(url, 'GET', path)
    expect(new URL(headers.location ?? '/', url).origin, path).toBe(url)
  }
  const lies: Record<string, string>[] = [
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { forwarded: 'host=evil.example;proto=https' },
    { 'x-original-url': 'https://evil.example/', 'x-rewrite-url': 'https://evil.example/' },
    { 'x-host': 'evil.example', 'x-forwarded-server': 'evil.example', 'x-forwarded-port': '1' },
  ]
  for (const headers of lies) {
    for (const path of ['/', '/contact', `/c/${id}`, `/embed?check=${id}`]) {
      const answer = await ask(url, 'GET', path, headers)
      expect(answer.status).toBe(200)
      expect(answer.body).not.toContain('evil.example')
      expect(answer.headers).not.toHaveProperty('strict-transport-security')
    }
  }
})
