// Whatever an argument holds, a shell gives it back byte for byte.
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandLine, quoted } from '#lib/reproduce/quote.ts'

/** The arguments as a program gets them from a POSIX shell. */
function argumentsOf(command: string): string[] {
  const { stdout, stderr } = spawnSync('sh', ['-c', command])
  expect(stderr.toString()).toBe('')
  return stdout.toString('utf8').split('\0').slice(0, -1)
}

/** What has a meaning to some shell, in all mixtures. */
const meaningful = fc.constantFrom(
  ...'\'"\\$`!#&;|<>(){}[]*?~=%^ \t\n\r-@,:+./az€é🙂\u202e\u0007',
  '\\n',
  '$(id)',
  '$' + '{x}',
  "'\\''",
  '&&',
  '--',
  '!!',
)
const texts = fc.array(fc.oneof(meaningful, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 12 }).map((parts) =>
  // No argument can hold a NUL.
  parts.join('').replaceAll('\0', ''),
)

describe('quoting for a shell', () => {
  it('gives every argument back as it was', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 20 }), (all) => {
        expect(argumentsOf(`printf '%s\\0' ${all.map(quoted).join(' ')}`)).toEqual(all)
      }),
      { numRuns: 150 },
    )
  })

  it('breaks a long command between its options only', () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 12 }), (groups) => {
        expect(argumentsOf(commandLine([['printf', '%s\\0'], ...groups]))).toEqual(groups.flat())
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['mail.example.com', 'mail.example.com'],
    ['jdoe@example.com', 'jdoe@example.com'],
    ['', "''"],
    ['<>', "'<>'"],
    ['[::1]', "'[::1]'"],
    ["it's", "'it'\\''s'"],
    ['=ls', "'=ls'"],
    ['~root', "'~root'"],
    ['-4', '-4'],
  ])('writes %j as %s', (argument, expected) => {
    expect(quoted(argument)).toBe(expected)
  })
})
