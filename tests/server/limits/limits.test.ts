// What counts as too many, and the words for it.
import { describe, expect, test } from 'vitest'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'
import { createGatekeeper } from '#server/limits/limits.ts'
import { defaultLimits, type RateName } from '#server/limits/settings.ts'

const MANY = { points: 1000, seconds: 600 }
const loose = Object.fromEntries(Object.keys(defaultLimits.rates).map((name) => [name, MANY])) as Record<RateName, typeof MANY>
const counts = { ...defaultLimits.counts, running: 1000, 'running-client': 1000 }

function gate(limit: RateName, points: number) {
  const limits = { rates: { ...loose, [limit]: { points, seconds: 600 } }, counts }
  const keeper = createGatekeeper(limits, (domain) => domain.endsWith('.practice.test'))
  const ask = async (input: CheckRequestInput, client = '192.0.2.1') => {
    const answer = await keeper.admit(checkRequestSchema.parse(input), client)
    return isProblem(answer) ? answer : 'in'
  }
  return { keeper, ask }
}

const refused = (words: string) => ({ problem: 'too-many', message: expect.stringContaining(words), retryAfter: expect.closeTo(600, -1) })

test('names that are typed by hand count as those of a request do', async () => {
  const { keeper, ask } = gate('recipients', 3)
  const at = (target: string, command: string) => keeper.mayName({ target }, command)
  expect(await ask({ target: 'example.com', to: ['a@example.com'] })).toBe('in')
  expect(await at('mx.example.com', 'RCPT TO:<b@example.com> NOTIFY=NEVER')).toBe(true)
  expect(await at('example.com', 'VRFY c')).toBe(true)
  expect(await at('example.com', 'RCPT TO:<postmaster>')).toBe(true)
  expect(await at('example.com', 'EXPN d')).toBe(false)
  expect(await at('mx.example.com', 'rcpt to: e@Example.com')).toBe(false)
  expect(await at('ok.practice.test', 'RCPT TO:<e@example.com>')).toBe(true)
})

test('a recipient is the same in quotes', async () => {
  const { ask } = gate('recipient', 1)
  expect(await ask({ target: 'example.com', to: ['ab@example.com'] })).toBe('in')
  expect(await ask({ target: 'example.com', to: ['"ab"@example.com'] })).toEqual(refused('This recipient'))
  expect(await ask({ target: 'example.com', to: ['"\\a\\b"@example.com'] })).toEqual(refused('This recipient'))
})

describe('too many', () => {
  test('checks of one client are refused, of its neighbours in the same /64 too, and of nobody else', async () => {
    const { ask } = gate('client', 2)
    expect(await ask({ target: 'a.example' }, '2001:db8::1')).toBe('in')
    expect(await ask({ target: 'b.example' }, '2001:db8::2')).toBe('in')
    expect(await ask({ target: 'c.example' }, '2001:db8::ffff')).toEqual(refused('from your network'))
    expect(await ask({ target: 'c.example' }, '2001:db8:0:1::1')).toBe('in')
  })

  test('checks of one site are refused, from whichever of its networks', async () => {
    const { ask } = gate('site', 2)
    expect(await ask({ target: 'a.example' }, '2001:db8:1:1::1')).toBe('in')
    expect(await ask({ target: 'b.example' }, '2001:db8:1:2::1')).toBe('in')
    expect(await ask({ target: 'c.example' }, '2001:db8:1:ffff::1')).toEqual(refused('networks beside yours'))
    expect(await ask({ target: 'c.example' }, '2001:db8:2::1')).toBe('in')
    for (const client of ['192.0.2.1', '192.0.2.1', '192.0.2.1']) expect(await ask({ target: 'd.example' }, client)).toBe('in')
  })

  test('checks of one target are refused, whoever asks and however it is written', async () => {
    const { ask } = gate('target', 2)
    expect(await ask({ target: 'a@Example.com' }, '192.0.2.1')).toBe('in')
    expect(await ask({ target: 'example.com.' }, '192.0.2.2')).toBe('in')
    expect(await ask({ target: 'b@EXAMPLE.com' }, '192.0.2.3')).toEqual(refused('This target'))
    expect(await ask({ target: 'example.net' }, '192.0.2.3')).toBe('in')
  })

  test('questions about one recipient are refused, but not about the postmaster', async () => {
    const { ask } = gate('recipient', 1)
    expect(await ask({ target: 'jdoe@example.com' })).toBe('in')
    expect(await ask({ target: 'example.net', to: ['JDoe@example.com'] })).toEqual(refused('This recipient'))
    for (let count = 0; count < 3; count += 1) expect(await ask({ target: 'example.com' })).toBe('in')
  })

  test('recipients of one domain are refused, in one check or in several', async () => {
    const { ask } = gate('recipients', 3)
    const to = (...names: string[]) => ({ target: 'example.com', to: names.map((name) => `${name}@example.com`) })
    expect(await ask(to('a', 'b', 'c', 'd'))).toEqual(refused('no way to find addresses'))
    expect(await ask(to('a', 'b'))).toBe('in')
    expect(await ask(to('c', 'd'))).toEqual(refused('no way to find addresses'))
    expect(await ask(to('c'))).toBe('in')
  })

  test('relay probes of one target are refused, and other checks of it are not', async () => {
    const { ask } = gate('relay', 2)
    const probe = { target: 'a@example.com', extra: ['relay' as const] }
    expect([await ask(probe, '192.0.2.1'), await ask(probe, '192.0.2.2')]).toEqual(['in', 'in'])
    expect(await ask(probe, '192.0.2.3')).toEqual(refused('asked often enough for now whether it relays'))
    expect(await ask({ target: 'a@example.com' })).toBe('in')
  })

  test.each([
    ['recipients', 2],
    ['verify', 3],
  ] as const)('what is asked in addition by %s counts as %d recipients of the domain that the mail is for', async (extra, points) => {
    const { ask } = gate('recipients', 1 + points)
    expect(await ask({ target: 'mx.example.net', to: ['jdoe@example.com'], extra: [extra] })).toBe('in')
    expect(await ask({ target: 'mary@example.com' })).toEqual(refused('no way to find addresses'))
    expect(await ask({ target: 'mary@example.net' })).toBe('in')
  })

  test('checks of all are refused', async () => {
    const { ask } = gate('all', 1)
    expect(await ask({ target: 'a.example' })).toBe('in')
    expect(await ask({ target: 'b.example' }, '192.0.2.9')).toEqual(refused('all the work it can do'))
  })

  test('connections to one address are refused, whatever domain led there', async () => {
    const { keeper } = gate('address', 2)
    expect([await keeper.mayConnect('192.0.2.1'), await keeper.mayConnect('192.0.2.1'), await keeper.mayConnect('192.0.2.1')]).toEqual([
      true,
      true,
      false,
    ])
    expect(await keeper.mayConnect('192.0.2.2')).toBe(true)
  })
})

test('what is refused is not counted', async () => {
  const { ask } = gate('target', 1)
  const keeper = createGatekeeper(
    { rates: { ...loose, target: { points: 1, seconds: 600 }, client: { points: 2, seconds: 600 } }, counts },
    () => false,
  )
  const each = async (target: string) => isProblem(await keeper.admit(checkRequestSchema.parse({ target }), '192.0.2.1'))
  expect(await each('a.example')).toBe(false)
  for (let count = 0; count < 5; count += 1) expect(await each('a.example')).toBe(true)
  expect(await each('b.example')).toBe(false)
  expect(await ask({ target: 'a.example' })).toBe('in')
})

test('practice servers are nobody else, so their target and recipients are not counted', async () => {
  const { ask } = gate('target', 1)
  for (let count = 0; count < 3; count += 1) expect(await ask({ target: 'jdoe@ok.practice.test' })).toBe('in')
})

test('a full line is told with when to come again', async () => {
  const keeper = createGatekeeper({ rates: loose, counts: { running: 1, 'running-client': 1, queue: 1, 'queue-client': 1 } }, () => false)
  const ask = () => keeper.admit(checkRequestSchema.parse({ target: 'a.example' }), '192.0.2.1')
  expect(isProblem(await ask())).toBe(false)
  expect(isProblem(await ask())).toBe(false)
  expect(await ask()).toMatchObject({ problem: 'too-many', retryAfter: 30 })
})

test('off lets everybody in', async () => {
  const keeper = createGatekeeper('off', () => false)
  for (let count = 0; count < 500; count += 1) {
    expect(isProblem(await keeper.admit(checkRequestSchema.parse({ target: 'a@b.example' }), ''))).toBe(false)
  }
})
