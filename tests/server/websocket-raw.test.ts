// Frames as no browser makes them, byte by byte: each ends its connection with the code that says why, and nothing piles up.
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CheckServer, patient, startCheckServer } from '#tests/support/check-server.ts'

let server: CheckServer
let path: string
beforeAll(async () => {
  server = await startCheckServer({ run: patient })
  path = (await server.start()).socket
})
afterAll(() => server.close())

interface Shape {
  first: number
  payload?: string | Buffer
  isMasked?: boolean
  /** What it says its length is. */
  length?: number
}

/** https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
function frame({ first, payload = '', isMasked = true, length }: Shape): Buffer {
  const body = Buffer.from(payload)
  const size = length ?? body.length
  const mask = isMasked ? 0x80 : 0
  const head =
    size < 126
      ? Buffer.from([first, mask | size])
      : size < 65_536
        ? Buffer.from([first, mask | 126, size >> 8, size & 255])
        : Buffer.alloc(10)
  if (size >= 65_536) {
    head[0] = first
    head[1] = mask | 127
    head.writeBigUInt64BE(BigInt(size), 2)
  }
  return Buffer.concat([head, ...(isMasked ? [Buffer.alloc(4)] : []), body])
}

/** The code of the close frame, which is the last thing that is heard. */
async function codeFor(frames: readonly Buffer[], headers = ''): Promise<number> {
  const socket = connect(Number(new URL(server.base).port), '127.0.0.1')
  let heard = Buffer.alloc(0)
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk])
  })
  const closed = once(socket, 'close')
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n${headers}\r\n`,
  )
  await expect.poll(() => heard.includes('[{')).toBe(true)
  for (const each of frames) socket.write(each)
  await closed
  const at = heard.lastIndexOf(0x88)
  return at < 0 ? 0 : heard.readUInt16BE(at + 2)
}

const FINAL_TEXT = 0x81
const FIRST_TEXT = 0x01
const MORE = 0x00
const piece = (size: number) => frame({ first: MORE, payload: 'a'.repeat(size) })

test.each<[string, Buffer[], number]>([
  ['no mask', [frame({ first: FINAL_TEXT, payload: 'x', isMasked: false })], 1002],
  ['an opcode that is none', [frame({ first: 0x83, payload: 'x' })], 1002],
  ['a bit that nobody has agreed on', [frame({ first: 0xc1, payload: 'x' })], 1002],
  ['a piece of nothing', [piece(1)], 1002],
  ['a control frame in pieces', [frame({ first: 0x09, payload: 'x' })], 1002],
  ['a control frame that is too long', [frame({ first: 0x89, payload: 'x'.repeat(126) })], 1002],
  ['half a close code', [frame({ first: 0x88, payload: 'x' })], 1002],
  ['text that is none', [frame({ first: FINAL_TEXT, payload: Buffer.from([0xff, 0xfe]) })], 1007],
  ['a terabyte, announced', [frame({ first: FINAL_TEXT, payload: 'x', length: 2 ** 40 })], 1009],
  ['17 KiB', [frame({ first: FINAL_TEXT, payload: 'x'.repeat(17 * 1024) })], 1009],
  ['pieces without an end', [frame({ first: FIRST_TEXT, payload: 'a' }), ...Array<Buffer>(20).fill(piece(1000))], 1009],
  ['bytes', [frame({ first: 0x82, payload: '{"type":"cancel"}' })], 1008],
  ['JSON of another kind', [frame({ first: FINAL_TEXT, payload: '{"type":"__proto__"}' })], 1008],
])('%s', async (_what, frames, code) => {
  expect(await codeFor(frames)).toBe(code)
})

test('a compression that is asked for is not agreed to, so nothing can unfold', async () => {
  const bomb = frame({ first: 0xc1, payload: Buffer.from('4ac6c1000006', 'hex') })
  expect(await codeFor([bomb], 'Sec-WebSocket-Extensions: permessage-deflate\r\n')).toBe(1002)
})

test('the check goes on', () => {
  expect(server.running.has(path.slice('/ws/checks/'.length))).toBe(true)
  expect(server.errors).toEqual([])
})
