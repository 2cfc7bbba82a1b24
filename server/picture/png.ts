// Packs pixels into a PNG file. The painter could do so as well, but on the one thread that everything else needs.
// https://www.w3.org/TR/png-3/
import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const DEPTH = 8
const RGBA = 6

/** The file; `pixels` are four bytes each, row after row. */
export async function pngOf(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
  const stride = width * 4
  if (pixels.length !== stride * height) throw new Error(`${pixels.length} bytes are no picture of ${width} by ${height}.`)
  // Each row has the number of its filter in front: 0, none. Areas of one colour are small without any.
  const rows = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([DEPTH, RGBA, 0, 0, 0], 8)
  const packed = await promisify(deflate)(rows)
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  frame.set(body, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
