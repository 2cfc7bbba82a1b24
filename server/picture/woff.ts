// Unpacks a font in WOFF, as browsers load it, into the plain font that painters read: the same tables, no longer compressed. Pure.
// https://www.w3.org/TR/WOFF/
import { inflateSync } from 'node:zlib'

const SIGNATURE = 0x774f4646
const HEADER = 44
const ENTRY = 20
/** No table of a font of ours is larger. */
const MAX_TABLE = 4 * 1024 * 1024

interface Table {
  tag: number
  checksum: number
  data: Buffer
}

/** The font as TrueType or OpenType. Throws where the file is no WOFF. */
export function fontFromWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== SIGNATURE) throw new Error('This is no WOFF file.')
  const flavour = woff.readUInt32BE(4)
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, HEADER + index * ENTRY))
  const directory = Buffer.alloc(12 + 16 * count)
  directory.writeUInt32BE(flavour, 0)
  // https://learn.microsoft.com/typography/opentype/spec/otff#table-directory
  const power = 2 ** Math.floor(Math.log2(count))
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(power * 16, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE((count - power) * 16, 10)
  const parts: Buffer[] = [directory]
  let offset = directory.length
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    for (const [nth, value] of [tag, checksum, offset, data.length].entries()) directory.writeUInt32BE(value, 12 + index * 16 + nth * 4)
    const padded = Buffer.concat([data], Math.ceil(data.length / 4) * 4)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

function tableAt(woff: Buffer, at: number): Table {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((each) => woff.readUInt32BE(at + each)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  if (length > MAX_TABLE) throw new Error('A table of the font is too large.')
  const bytes = woff.subarray(offset, offset + packed)
  return { tag, checksum, data: packed < length ? inflateSync(bytes, { maxOutputLength: MAX_TABLE }) : bytes }
}
