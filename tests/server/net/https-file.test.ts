// Fetching a file from web servers that do as they like.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createConnector } from '#server/net/connect.ts'
import { fetchFile } from '#server/net/https-file.ts'
import { type Certificates, type Credentials, canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'

const HOST = 'mta-sts.example.test'
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n'

describe.skipIf(!canMakeCertificates)('a file over HTTPS', () => {
  let certificates: Certificates
  let good: Credentials
  const servers: Server[] = []
  const sockets = new Set<Socket>()
  beforeAll(() => {
    certificates = createCertificates()
    good = certificates.make({ names: [`DNS:${HOST}`] })
  })
  afterEach(async () => {
    for (const socket of sockets) socket.destroy()
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
  })
  afterAll(() => certificates?.remove())

  async function started(server: Server): Promise<number> {
    servers.push(server)
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }

  /** A web server that answers each request with these bytes, and perhaps closes. */
  async function saying(text: string | Buffer, { credentials = good, stays = false }: { credentials?: Credentials; stays?: boolean } = {}) {
    const heard: string[] = []
    const server = createTlsServer({ key: credentials.key, cert: credentials.cert }, (socket) => {
      socket.on('error', () => {})
      socket.once('data', (request) => {
        heard.push(String(request))
        socket.write(text)
        if (!stays) socket.end()
      })
    })
    server.on('tlsClientError', () => {})
    return { port: await started(server), heard }
  }

  const get = (port: number, { timeoutMs = 5000, signal = new AbortController().signal } = {}) =>
    fetchFile(
      { host: HOST, path: '/.well-known/mta-sts.txt', at: { address: '127.0.0.1', port } },
      { timeoutMs, signal, ca: [certificates.ca] },
    )

  it('comes back line by line, without what would drive a terminal', async () => {
    const { port, heard } = await saying(Buffer.concat([Buffer.from(`${OK}\r\none\r\ntwo\n\n\u001b[31mred`), Buffer.from([0xff])]))
    expect(await get(port)).toEqual({ status: 200, contentType: 'text/plain', lines: ['one', 'two', '', '\\x1b[31mred\\xff'] })
    expect(heard[0]?.split('\r\n').slice(0, 2)).toEqual(['GET /.well-known/mta-sts.txt HTTP/1.1', `Host: ${HOST}`])
  })

  it('is read in chunks, too', async () => {
    const { port } = await saying(`${OK}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n`)
    expect((await get(port)).lines).toEqual(['abcde'])
  })

  it.each([
    ['another status', 'HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno', { status: 404, problem: 'status' }],
    [
      'a redirect',
      'HTTP/1.1 301 Moved\r\nLocation: https://elsewhere.example/\r\nContent-Length: 0\r\n\r\n',
      { status: 301, problem: 'status' },
    ],
    ['a file without an end', `${OK}\r\n${'x\r\n'.repeat(40_000)}`, { status: 200, problem: 'too-large' }],
    ['a head without an end', `HTTP/1.1 200 OK\r\n${`A: ${'x'.repeat(1000)}\r\n`.repeat(40)}`, { problem: 'malformed' }],
    ['something else than HTTP', '220 ftp.example.test\r\n', { problem: 'malformed' }],
    ['less than was announced', `${OK}Content-Length: 100\r\n\r\nabc`, { status: 200, problem: 'reset' }],
    ['nothing', '', { problem: 'reset' }],
  ])('is none in %s', async (_, text, expected) => {
    const { port } = await saying(text)
    const { contentType: _type, error: _error, ...seen } = await get(port)
    expect(seen).toEqual({ lines: [], ...expected })
  })

  it('is given up when the time is up, or when it is told to', async () => {
    const { port } = await saying(`${OK}\r\nabc`, { stays: true })
    expect(await get(port, { timeoutMs: 100 })).toEqual({ lines: [], problem: 'timeout' })
    const stop = new AbortController()
    const fetched = get(port, { signal: stop.signal })
    stop.abort()
    expect(await fetched).toEqual({ lines: [], problem: 'timeout' })
    expect(await get(port, { signal: stop.signal })).toEqual({ lines: [], problem: 'timeout' })
  })

  it.each([
    ['for another name', () => ({ names: ['DNS:other.example.test'] }), 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['that has expired', () => ({ names: [`DNS:${HOST}`], days: [-9, -1] as const }), 'CERT_HAS_EXPIRED'],
    ['that nobody vouches for', () => ({ names: [`DNS:${HOST}`], by: 'itself' as const }), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ])('is not asked for where the certificate is one %s', async (_, wanted, error) => {
    const { port, heard } = await saying(`${OK}\r\nabc`, { credentials: certificates.make(wanted()) })
    expect(await get(port)).toEqual({ lines: [], problem: 'certificate', error })
    expect(heard).toEqual([])
  })

  it('is none where nobody listens, or nobody speaks TLS', async () => {
    const port = await started(createServer((socket) => socket.end('220 hello\r\n')))
    expect((await get(port)).problem).toBe('tls')
    for (const socket of sockets) socket.destroy()
    const [gone] = servers.splice(0)
    await new Promise((resolve) => gone?.close(resolve))
    expect(await get(port)).toEqual({ lines: [], problem: 'refused', error: 'ECONNREFUSED' })
  })

  it('is fetched from addresses that the guard allows, on the port of HTTPS, and from no other', async () => {
    const policy = createAddressPolicy({ allowNets: ['127.0.0.0/8'], allowPorts: '25' })
    expect(policy.judgeWeb('127.0.0.9')).toEqual({ allowed: true, at: { address: '127.0.0.9', port: 443 } })
    expect(policy.judge('127.0.0.9', 443).allowed).toBe(false)
    for (const address of ['10.0.0.1', '169.254.169.254', '::1', 'localhost']) {
      expect(policy.judgeWeb(address).allowed).toBe(false)
      const options = { timeoutMs: 1000, signal: new AbortController().signal }
      expect(await createConnector(policy).fetchFile({ host: HOST, path: '/', address }, options)).toEqual({
        lines: [],
        problem: 'forbidden',
      })
    }
  })
})
