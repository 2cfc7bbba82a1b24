// The connector on real sockets: what it refuses to open, how failures are named, and how connections end.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createConnector } from '#server/net/connect.ts'
import type { Connection } from '#server/net/model.ts'
import { freePort } from '#tests/support/daemon.ts'

const policy = createAddressPolicy({ allowNets: ['127.0.0.0/8', '::1/128', '224.0.0.1'], allowPorts: '1-65535' })
const connector = createConnector(policy)
const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0)) end()
})

/** A server whose connections the test plays; `next` waits for the one that comes next. */
async function listen(
  options: { allowHalfOpen?: boolean; host?: string } = {},
): Promise<{ port: number; next: Promise<Socket>; count(): number }> {
  const server: Server = createServer({ allowHalfOpen: options.allowHalfOpen ?? true })
  let count = 0
  const next = new Promise<Socket>((resolve) => {
    server.on('connection', (socket) => {
      count += 1
      socket.on('error', () => {})
      endings.push(() => socket.destroy())
      resolve(socket)
    })
  })
  server.listen(0, options.host ?? '127.0.0.1')
  await once(server, 'listening')
  endings.push(() => server.close())
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('no port')
  return { port: bound.port, next, count: () => count }
}

function open(port: number, address = '127.0.0.1', timeoutMs = 2000, signal = new AbortController().signal) {
  return connector.connect({ address, port }, { timeoutMs, signal })
}

async function opened(port: number, address?: string): Promise<Connection> {
  const result = await open(port, address)
  if ('cause' in result) throw new Error(`not opened: ${result.cause}`)
  endings.push(() => result.connection.destroy())
  return result.connection
}

/** Listens and keeps all that is told, as text and endings in their order. */
function hear(connection: Connection): string[] {
  const heard: string[] = []
  connection.listen({ bytes: (chunk) => heard.push(Buffer.from(chunk).toString('latin1')), end: (cause) => heard.push(`<${cause}>`) })
  return heard
}

describe('no connection comes about', () => {
  test('where the guard forbids it, and no socket is opened', async () => {
    const { port, count } = await listen()
    const strict = createConnector(createAddressPolicy({ allowNets: [], allowPorts: '1-65535' }))
    const signal = new AbortController().signal
    for (const address of ['127.0.0.1', '::ffff:127.0.0.1', 'localhost', '0x7f000001', '']) {
      expect(await strict.connect({ address, port }, { timeoutMs: 1000, signal })).toEqual({ cause: 'forbidden' })
    }
    await sleep(20)
    expect(count()).toBe(0)
  })

  test('where the server is not allowed for what needs the operator\u2019s leave, and no socket is opened', async () => {
    const { port, count } = await listen()
    const noLab = createConnector(createAddressPolicy({ allowNets: ['127.0.0.0/8'], labNets: ['127.0.0.9'], allowPorts: '1-65535' }))
    const how = { timeoutMs: 1000, signal: new AbortController().signal }
    expect(await noLab.connect({ address: '127.0.0.1', port }, { ...how, forLab: true })).toEqual({ cause: 'forbidden' })
    await sleep(20)
    expect(count()).toBe(0)
    const result = await noLab.connect({ address: '127.0.0.1', port }, how)
    if ('connection' in result) result.connection.destroy()
    expect(result).toHaveProperty('connection')
  })

  test('where nothing listens: refused', async () => {
    expect(await open(await freePort())).toEqual({ cause: 'refused', error: 'ECONNREFUSED' })
  })

  test('where there is no way: unreachable', async () => {
    // TCP knows no multicast, so the system says no before a packet leaves.
    expect(await open(25, '224.0.0.1')).toEqual({ cause: 'unreachable', error: 'ENETUNREACH' })
  })

  test('where our own address is not ours: unreachable', async () => {
    const { port } = await listen()
    const how = { timeoutMs: 1000, signal: new AbortController().signal, localAddress: '192.0.2.1' }
    expect(await connector.connect({ address: '127.0.0.1', port }, how)).toEqual({ cause: 'unreachable', error: 'EADDRNOTAVAIL' })
  })

  test('where the system takes no more connections: timeout, and an abort before that is cancelled', async () => {
    const port = await fullBacklog()
    const begun = performance.now()
    expect(await open(port, '127.0.0.1', 200)).toEqual({ cause: 'timeout' })
    expect(performance.now() - begun).toBeGreaterThan(190)
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 50)
    expect(await open(port, '127.0.0.1', 5000, abort.signal)).toEqual({ cause: 'cancelled' })
  })

  test('where it was given up before it began: cancelled', async () => {
    const { port, count } = await listen()
    expect(await open(port, '127.0.0.1', 1000, AbortSignal.abort())).toEqual({ cause: 'cancelled' })
    await sleep(20)
    expect(count()).toBe(0)
  })
})

describe('an open connection', () => {
  test('carries bytes both ways and knows our end', async () => {
    const { port, next } = await listen()
    const connection = await opened(port)
    const heard = hear(connection)
    const server = await next
    expect(connection.local).toBe(`127.0.0.1:${server.remotePort}`)
    server.write('220 hello\r\n')
    connection.write(Buffer.from('EHLO x\r\n'))
    const [received] = await once(server, 'data')
    expect(String(received)).toBe('EHLO x\r\n')
    await expect.poll(() => heard).toEqual(['220 hello\r\n'])
  })

  test('tells at once, in order, what came before anybody listened', async () => {
    const { port, next } = await listen()
    const connection = await opened(port)
    const server = await next
    server.write('220 first\r\n')
    await sleep(20)
    server.end('221 last\r\n')
    await sleep(50)
    expect(hear(connection)).toEqual(['220 first\r\n', '221 last\r\n', '<fin>'])
  })

  test('holds back a server that floods while nobody listens, and loses nothing', async () => {
    const { port, next } = await listen()
    const connection = await opened(port)
    const server = await next
    const total = 32 * 1024 * 1024
    server.end(Buffer.alloc(total, 'x'))
    await sleep(200)
    expect(server.bytesWritten - server.writableLength).toBeLessThan(total)
    expect(server.writableLength).toBeGreaterThan(0)
    const heard = hear(connection)
    await expect.poll(() => heard.at(-1), { timeout: 10_000 }).toBe('<fin>')
    expect(heard.slice(0, -1).reduce((sum, chunk) => sum + chunk.length, 0)).toBe(total)
  })

  test('connects over IPv4 to a mapped address', async () => {
    const { port, next } = await listen()
    await opened(port, '::ffff:127.0.0.1')
    expect((await next).remoteAddress).toBe('127.0.0.1')
  })

  test('comes from the address that was asked for', async () => {
    const { port, next } = await listen()
    const how = { timeoutMs: 1000, signal: new AbortController().signal, localAddress: '127.0.0.2' }
    const result = await connector.connect({ address: '127.0.0.1', port }, how)
    expect((await next).remoteAddress).toBe('127.0.0.2')
    if ('connection' in result) result.connection.destroy()
  })

  const hasIpv6 = Object.values(networkInterfaces()).some((each) => each?.some(({ address }) => address === '::1'))
  test.skipIf(!hasIpv6)('over IPv6 shows our end in brackets', async () => {
    const { port, next } = await listen({ host: '::1' })
    const connection = await opened(port, '::1')
    expect(connection.local).toBe(`[::1]:${(await next).remotePort}`)
  })
})

describe('the end', () => {
  test('by FIN is told once, and we can still send before we close', async () => {
    const { port, next } = await listen()
    const connection = await opened(port)
    const heard = hear(connection)
    const server = await next
    let received = ''
    server.on('data', (chunk) => (received += chunk))
    server.end('421 bye\r\n')
    await expect.poll(() => heard).toEqual(['421 bye\r\n', '<fin>'])
    connection.write(Buffer.from('QUIT\r\n'))
    connection.close()
    await once(server, 'close')
    expect([received, heard]).toEqual(['QUIT\r\n', ['421 bye\r\n', '<fin>']])
  })

  test('by reset is told once', async () => {
    const { port, next } = await listen()
    const connection = await opened(port)
    const heard = hear(connection)
    ;(await next).resetAndDestroy()
    await expect.poll(() => heard).toEqual(['<reset>'])
    connection.write(Buffer.from('QUIT\r\n'))
    connection.close()
    connection.destroy()
    await sleep(30)
    expect(heard).toEqual(['<reset>'])
  })

  test('by reset before anybody listens is told to who listens later', async () => {
    const { port, next } = await listen()
    const connection = await opened(port)
    const server = await next
    server.write('220 hello\r\n')
    await sleep(20)
    server.resetAndDestroy()
    await sleep(50)
    expect(hear(connection)).toEqual(['220 hello\r\n', '<reset>'])
  })

  test('by FIN and then a reset is told as FIN', async () => {
    const { port, next } = await listen()
    const connection = await opened(port)
    const heard = hear(connection)
    const server = await next
    server.end()
    await expect.poll(() => heard).toEqual(['<fin>'])
    server.destroy()
    for (let count = 0; count < 3; count += 1) {
      connection.write(Buffer.from('NOOP\r\n'))
      await sleep(20)
    }
    expect(heard).toEqual(['<fin>'])
  })

  test('by us sends what was written, then FIN, and tells nothing any more', async () => {
    const { port, next } = await listen()
    const connection = await opened(port)
    const heard = hear(connection)
    const server = await next
    let received = ''
    server.on('data', (chunk) => (received += chunk))
    connection.write(Buffer.from('QUIT\r\n'))
    connection.close()
    connection.write(Buffer.from('too late\r\n'))
    await once(server, 'end')
    server.end('221 bye\r\n')
    await once(server, 'close')
    expect([received, heard]).toEqual(['QUIT\r\n', []])
  })

  test('by us comes for good after two seconds, though the server keeps talking', async () => {
    const { port, next } = await listen()
    const connection = await opened(port)
    hear(connection)
    const server = await next
    server.resume()
    const talk = setInterval(() => server.write('250 still here\r\n'), 100)
    const begun = performance.now()
    connection.close()
    // It ends with an error, as the server was still writing.
    await new Promise((resolve) => server.on('close', resolve))
    clearInterval(talk)
    const tookMs = performance.now() - begun
    expect(tookMs).toBeGreaterThan(1800)
    expect(tookMs).toBeLessThan(4000)
  })

  test('by force is immediate', async () => {
    const { port, next } = await listen({ allowHalfOpen: false })
    const connection = await opened(port)
    const heard = hear(connection)
    const server = await next
    server.resume()
    connection.destroy()
    await once(server, 'close')
    expect(heard).toEqual([])
  })
})

/** A port whose listener never accepts and has no room left: further connections hang. */
async function fullBacklog(): Promise<number> {
  const script = `
    const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      require('node:fs').writeSync(1, server.address().port + '\\n')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    })`
  const child: ChildProcess = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  endings.push(() => child.kill('SIGKILL'))
  if (child.stdout === null) throw new Error('no stdout')
  const [line] = await once(child.stdout, 'data')
  const port = Number(String(line).trim())
  for (let isFull = false; !isFull; ) {
    const socket = connect({ host: '127.0.0.1', port })
    socket.on('error', () => {})
    endings.push(() => socket.destroy())
    isFull = await Promise.race([once(socket, 'connect').then(() => false), sleep(300, true)])
  }
  return port
}
