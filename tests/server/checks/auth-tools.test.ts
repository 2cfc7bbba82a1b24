// Passwords that servers have us stretch, all at the same time.
import { pbkdf2Sync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { stretch } from '#server/checks/auth-tools.ts'

const bytes = new TextEncoder().encode('pencil')

test('leave threads for everything else, and are all done in the end', async () => {
  const order: string[] = []
  const stretched = Array.from({ length: 6 }, () => stretch(bytes, bytes, 300_000).finally(() => order.push('key')))
  await readFile(new URL(import.meta.url)).then(() => order.push('file'))
  const keys = await Promise.all(stretched)
  expect(order[0]).toBe('file')
  expect(order).toHaveLength(7)
  const expected = pbkdf2Sync(bytes, bytes, 300_000, 32, 'sha256')
  for (const key of keys) expect(Buffer.from(key).equals(expected)).toBe(true)
})

test('hold nobody up behind one that can not be made', async () => {
  await Promise.all(Array.from({ length: 3 }, () => expect(stretch(bytes, bytes, 0)).rejects.toThrow()))
  expect(await stretch(bytes, bytes, 1)).toHaveLength(32)
})
