// Pictures in pixels: that they are what the SVG says, that they take turns, and that nothing else waits for them.
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { isProblem } from '#lib/problem.ts'
import { transcriptSvg } from '#lib/transcript/picture.ts'
import { createPainter } from '#server/picture/painter.ts'
import { pngOf } from '#server/picture/png.ts'
import { temporaryFolder } from '#tests/support/daemon.ts'
import { hostileEvents } from '#tests/support/hostile-check.ts'

const painter = createPainter()
afterAll(() => painter.close())

const square = (fill: string, height = 4) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="${height}"><rect width="4" height="${height}" fill="${fill}"/></svg>`

async function painted(svg: string): Promise<Buffer> {
  const png = await painter.paint(svg)
  if (isProblem(png)) throw new Error(png.message)
  return Buffer.from(png)
}

/** Width, height and the bytes of the first pixel. */
function look(png: Buffer): { width: number; height: number; first: number[] } {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const data = png.subarray(41, 41 + png.readUInt32BE(33))
  return { width, height, first: [...inflateSync(data).subarray(1, 5)] }
}

describe('a painter', () => {
  test('paints at twice the size, and what is tall as it is', async () => {
    expect(look(await painted(square('#ff0000')))).toEqual({ width: 8, height: 8, first: [255, 0, 0, 255] })
    expect(look(await painted(square('#00ff00', 2_000)))).toEqual({ width: 4, height: 2_000, first: [0, 255, 0, 255] })
  })

  test('writes in the font of the page, each weight in its own', async () => {
    const text = (weight: number, words: string) =>
      painted(
        `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" font-family="'IBM Plex Mono'"><text y="15" font-weight="${weight}">${words}</text></svg>`,
      )
    const [regular, medium, bold, empty, cyrillic] = await Promise.all([
      text(400, 'EHLO'),
      text(500, 'EHLO'),
      text(600, 'EHLO'),
      text(400, ''),
      text(400, 'Д'),
    ])
    expect(new Set([regular, medium, bold, empty, cyrillic].map((each) => each.toString('base64'))).size).toBe(5)
  })

  test('is not troubled by what a hostile server wrote, and holds up nobody', async () => {
    const parts = {
      target: '<script>',
      createdAt: '2026-11-24T08:31:07.123Z',
      url: '/c/abc',
      verdict: '&',
      tone: 'bad',
      moreLines: String,
    } as const
    const svg = transcriptSvg({ ...parts, events: hostileEvents })
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    const { width, height } = look(await painted(svg))
    clearInterval(timer)
    expect([width, height]).toEqual([Number(/ width="(\d+)"/.exec(svg)?.[1]), Number(/ height="(\d+)"/.exec(svg)?.[1])])
    expect(turns).toBeGreaterThan(5)
  })

  test('takes so many and no more, and says when to come again', async () => {
    const asked = await Promise.all(Array.from({ length: 60 }, () => painter.paint(square('#0000ff'))))
    const refused = asked.filter(isProblem)
    expect(refused.length).toBe(40)
    expect(refused[0]).toMatchObject({ problem: 'too-many', retryAfter: 10 })
    expect(look(await painted(square('#0000ff'))).first).toEqual([0, 0, 255, 255])
  })

  test('says so where it can not paint, and goes on', async () => {
    await expect(painter.paint('<svg')).rejects.toThrow()
    expect(look(await painted(square('#ffffff'))).width).toBe(8)
  })

  test('keeps its fonts where it was told to, for the next one', async () => {
    const { path, remove } = temporaryFolder('fonts')
    for (let count = 0; count < 2; count += 1) {
      const other = createPainter(join(path, 'fonts'))
      await other.paint(square('#000000'))
      await other.close()
      expect(readdirSync(join(path, 'fonts')).filter((name) => !/^ibm-plex-mono-[a-z-]+-(400|500|600)-normal\.ttf$/.test(name))).toEqual([])
      expect(readdirSync(join(path, 'fonts'))).toHaveLength(15)
    }
    remove()
  })

  test('paints where it can write nothing in the folder that it was given', async () => {
    const other = createPainter('/dev/null/fonts')
    expect(isProblem(await other.paint(square('#000000')))).toBe(false)
    await other.close()
  })

  test('leaves nothing behind', async () => {
    const mine = () => readdirSync(tmpdir()).filter((name) => name.startsWith('smtpscope-fonts-'))
    const before = mine()
    const other = createPainter()
    await other.paint(square('#000000'))
    const [made] = mine().filter((each) => !before.includes(each))
    expect(made).toBeDefined()
    await other.close()
    expect(existsSync(`${tmpdir()}/${made}`)).toBe(false)
  })
})

test('pixels of another size than was said are no picture', async () => {
  await expect(pngOf(new Uint8Array(15), 2, 2)).rejects.toThrow('no picture')
})
