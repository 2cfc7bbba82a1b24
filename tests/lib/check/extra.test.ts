// What may be asked behind the mail: what it goes together with, and who stands for the strangers of a relay probe.
import { describe, expect, test } from 'vitest'
import { mailDomain, strangersFor } from '#lib/check/extra.ts'
import { planFor, planOf } from '#lib/check/plan.ts'
import { checkRequestSchema, parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'

/** What is said of the field; undefined where all is well. */
function refusal(input: Record<string, unknown>): string | undefined {
  const parsed = parseCheckRequest({ target: 'jdoe@example.com', extra: ['relay', 'recipients', 'verify'], ...input })
  return isProblem(parsed) ? Object.entries(parsed.fields ?? {}).find(([path]) => path.startsWith('extra'))?.[1] : undefined
}

describe('the field', () => {
  test('is a list out of three, in their order and each once', () => {
    const parsed = parseCheckRequest({ target: 'example.com', extra: ['relay', 'recipients', 'relay'] })
    expect(parsed).toMatchObject({ extra: ['recipients', 'relay'] })
    expect(refusal({ extra: ['expn'] })).toBe('Choose among recipients, verify, relay.')
    expect(refusal({ extra: 'relay' })).toBe('Write extra as a list out of recipients, verify, relay.')
  })

  test.each([
    ['a probe', {}],
    ['a message', { purpose: 'message' }],
    ['commands sent together', { pipelining: true }],
    ['a domain', { target: 'example.com' }],
    ['a host with a recipient', { target: 'mx.example.com', route: 'host', to: ['jdoe@example.com'] }],
    ['a login, without relaying', { extra: ['recipients', 'verify'], auth: { username: 'a', password: 'b' } }],
    ['an address, without other recipients', { target: '192.0.2.1', extra: ['relay', 'verify'] }],
  ])('goes with %s', (_, input) => {
    expect(refusal(input)).toBeUndefined()
  })

  test.each([
    ['a session by hand', { purpose: 'manual' }, /^By hand/],
    ['every host', { hosts: 'all' }, /one host/],
    ['LMTP', { greeting: { verb: 'LHLO' }, port: 24 }, /^In LMTP/],
    ['an early end', { stop: { after: 'sender' } }, /stopped early/],
    ['a login, where it is about relaying', { auth: { username: 'a', password: 'b' } }, /Behind a login/],
    ['an address without a recipient, where it is about others', { target: '192.0.2.1' }, /name one with a domain/],
    ['a host without a recipient, where it is about others', { target: 'mx.example.com', route: 'host' }, /name one with a domain/],
  ])('does not go with %s', (_, input, said) => {
    expect(refusal(input)).toMatch(said)
  })
})

test.each([
  [['jdoe@Example.com', 'a@b.example'], 'example.com'],
  [['"a@b"@example.com'], 'example.com'],
  [['postmaster'], undefined],
  [['jdoe@[192.0.2.1]'], undefined],
  [[], undefined],
])('the mail for %j is for %s', (recipients, domain) => {
  expect(mailDomain(recipients)).toBe(domain)
})

describe('the strangers', () => {
  const forExample = { target: 'jdoe@example.com', to: [] }

  test.each([
    ['names of ours', ['relay.example', 'Scope.example2', 'relay.example'], ['relay.example', 'scope.example2', '[192.0.2.7]']],
    ['never a neighbour of the target', ['scope.example.com', 'scope.example'], ['scope.example', '[192.0.2.7]']],
    ['never the target itself', ['example.com'], ['[192.0.2.7]']],
    ['never a literal, nor a name without a domain', [undefined, '[192.0.2.9]', 'localhost'], ['[192.0.2.7]']],
  ])('are %s, and our address', (_, names, expected) => {
    expect(strangersFor(forExample, names, '192.0.2.7')).toEqual(expected)
  })

  test('are at an IPv6 address as a literal of its kind, and nowhere where we know of none', () => {
    expect(strangersFor(forExample, [], '2001:db8::7')).toEqual(['[IPv6:2001:db8::7]'])
    expect(strangersFor(forExample, [], '')).toEqual([])
  })

  test.each(['example.com.', ' JDoe@EXAMPLE.com', 'mailto:jdoe@example.com'])(
    'are not the neighbours of %s, however it is written',
    (target) => {
      expect(strangersFor({ target, to: [] }, ['scope.example.com', 'x.example'], '')).toEqual(['x.example'])
    },
  )

  test('have nothing to do with the host that is dialled', () => {
    const request = checkRequestSchema.parse({ target: 'example.com', extra: ['relay'] })
    const strangers = [
      { name: 'scope.provider.net', takenAt: [] },
      { name: 'hosted.example', takenAt: ['mx7.provider.net', '192.0.2.77'] },
      { name: 'also.example', takenAt: ['mx.also.example', '192.0.2.25'] },
      { name: 'x.example', takenAt: ['mx.x.example', '203.0.113.25', '2001:db8::25'] },
      { name: '[192.0.2.7]', takenAt: [] },
    ]
    const plan = planOf(request, { greetingName: 'x.example', date: new Date(0), uniqueId: '1', strangers })
    expect(planFor(plan, { host: 'mx1.provider.net', address: '192.0.2.25', port: 25 }).extra).toMatchObject({
      strangers: [{ name: 'x.example' }, { name: '[192.0.2.7]' }],
      server: '[192.0.2.25]',
    })
  })

  test('are none of the recipients’ either', () => {
    expect(strangersFor({ target: '192.0.2.1', to: ['a@mail.example.net'] }, ['x.example.net'], '')).toEqual([])
  })
})
