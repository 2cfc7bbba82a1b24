import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64, encodeBase64 } from '#lib/base64.ts'

test('bytes come back from base64, as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = encodeBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(decodeBase64(text)).toEqual(bytes)
    }),
  )
})

test.each(['a', 'ab', 'abc', 'ab=', 'ab==x', '====', 'a b=', 'ab\n=', 'YWJj-', 'YWJ_', 'YR==', 'YWK=', '*'])('%j is none', (text) => {
  expect(decodeBase64(text)).toBeUndefined()
})
