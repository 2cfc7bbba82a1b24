// Where a line is broken, and how much room its letters take.
import { describe, expect, test } from 'vitest'
import { proseRowsOf, rowsOf } from '#lib/transcript/cells.ts'

describe('a line in cells', () => {
  test.each<[string, number, string[]]>([
    ['', 4, ['']],
    ['abcd', 4, ['abcd']],
    ['abcde', 4, ['abcd', 'e']],
    ['  ab', 4, ['  ab']],
    ['a\tb', 9, ['a   b']],
    ['日本語', 4, ['日本', '語']],
    ['a日本', 4, ['a日', '本']],
    ['😀😀😀', 4, ['😀😀', '😀']],
    ['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['z\u0300\u0301\u0302', 20, ['z\u0300\u0301\\u{302}']],
    ['\u0301', 20, ['\\u{301}']],
    ['\u202e', 20, ['\\u{202e}']],
    ['\u001b[1m', 20, ['\\x1b[1m']],
    ['日', 1, ['日']],
  ])('%j in %i', (text, cells, rows) => expect(rowsOf(text, cells)).toEqual(rows))

  test.each<[string, number, string[]]>([
    ['a bc def', 4, ['a bc', 'def']],
    ['abcdefgh ij', 4, ['abcd', 'efgh', 'ij']],
    ['ab cdefghij k', 4, ['ab', 'cdef', 'ghij', 'k']],
    ['', 4, ['']],
  ])('prose: %j in %i', (text, cells, rows) => expect(proseRowsOf(text, cells)).toEqual(rows))
})
