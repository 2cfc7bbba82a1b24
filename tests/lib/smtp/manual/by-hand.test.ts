// The session by hand as a program: nothing a person types, and nothing a server says, makes it send what it should not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verbs } from '#lib/smtp/manual/verbs.ts'
import { typeAll } from '#tests/support/typed.ts'

const known = new RegExp(`^(${verbs.map((each) => each.verb).join('|')})( |$)`, 'i')
const verbLike = fc.constantFrom(
  'EHLO c',
  'MAIL FROM:<a@b>',
  'RCPT TO:<c@d>',
  'DATA',
  '.',
  'AUTH PLAIN',
  'AUTH LOGIN aGk=',
  'STARTTLS',
  'BDAT 5',
  'BDAT 7 LAST',
  'RSET',
  'NOOP',
  'QUIT',
  'hello',
  '*',
  'PROXY x',
)
const anything = fc.oneof(
  verbLike,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.tuple(verbLike, fc.string({ unit: 'binary' })).map(([a, b]) => a + b),
)
const codes = fc.array(fc.oneof(fc.constantFrom(250, 354, 334, 235, 220, 221, 421, 500, 550), fc.integer({ min: 200, max: 599 })))

describe('whatever is typed, and whatever the server answers', () => {
  test('each line goes out as one line, and begins with a verb outside of a message and a login', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), codes, fc.boolean(), (typed, answers, messages) => {
        const { sent } = typeAll(typed, answers, { messages, lab: false })
        for (const { text, as } of sent) {
          expect(text).not.toMatch(/[\r\n\0]/)
          if (as === 'command') expect(text).toMatch(known)
          if (as === 'command') expect(text).not.toMatch(/^(XCLIENT|XFORWARD|LHLO)/i)
          if (!messages) expect(as).not.toBe('message')
        }
        // A goodbye of ours stands beside what was typed, and nothing else does.
        expect(sent.filter(({ text }) => !typed.includes(text)).map(({ text }) => text)).toEqual(
          sent.length > 0 && !typed.includes('QUIT') && sent.some(({ text }) => text === 'QUIT') ? ['QUIT'] : [],
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('no secret of a login is told', () => {
    const canary = 'Y2FuYXJ5'
    const login = fc.constantFrom(`AUTH PLAIN ${canary}`, `auth ${canary}`, `AUTH LOGIN ${canary}`, `AUTH ${canary} ${canary}`)
    fc.assert(
      fc.property(
        fc.array(fc.oneof(login, fc.constantFrom('EHLO c', 'AUTH PLAIN', 'AUTH CRAM-MD5', 'RSET', canary)), { maxLength: 12 }),
        codes,
        (typed, answers) => {
          // In a message everything is told, so nothing is asked for.
          const { shown } = typeAll(
            typed,
            answers.filter((code) => code !== 354),
            { messages: false, lab: false },
          )
          for (const text of shown) expect(text).not.toContain(canary)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('nobody types any more', () => {
  test('the server gets its QUIT', () => {
    expect(typeAll(['EHLO c'], [250, 221], { messages: true, lab: false }).sent.map(({ text }) => text)).toEqual(['EHLO c', 'QUIT'])
  })

  test('but not in the middle of a message or a login, where it would be read as a part of it', () => {
    for (const typed of [['DATA', 'hello'], ['AUTH LOGIN']]) {
      const { sent } = typeAll(typed, [typed[0] === 'DATA' ? 354 : 334], { messages: true, lab: false })
      expect(sent.map(({ text }) => text)).toEqual(typed)
    }
  })
})

test('what was typed ahead is kept back where it counted on a yes', () => {
  for (const opener of ['DATA', 'AUTH PLAIN', 'STARTTLS']) {
    const { sent } = typeAll([opener, 'HELP me, please', 'QUIT'], [550, 250, 221], { messages: true, lab: false })
    expect(sent.map(({ text }) => text)).toEqual([opener, 'QUIT'])
  }
})
