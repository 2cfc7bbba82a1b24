// What a request comes to: who is named to the server, and the message as it will stand on the wire.
import { describe, expect, test } from 'vitest'
import { planOf } from '#lib/check/plan.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { authTools } from '#tests/support/auth.ts'
import { FIXED } from '#tests/support/play.ts'

const plan = (input: Record<string, unknown>) =>
  planOf(checkRequestSchema.parse({ target: 'jdoe@example.com', ...input }), {
    greetingName: 'out.client.example',
    date: new Date('2026-01-02T03:04:05Z'),
    uniqueId: 'unique',
    authTools,
  })

describe('a plan', () => {
  test('for a target alone asks for that recipient, as the postmaster of our own name', () => {
    expect(plan({})).toMatchObject({
      tls: 'opportunistic',
      greeting: { verb: 'EHLO', name: 'out.client.example' },
      from: 'postmaster@out.client.example',
      recipients: ['jdoe@example.com'],
      message: undefined,
    })
  })

  test('greets and sends under the name that was asked for', () => {
    expect(plan({ greeting: { verb: 'HELO', name: '[192.0.2.1]' } })).toMatchObject({
      greeting: { verb: 'HELO', name: '[192.0.2.1]' },
      from: 'postmaster@[192.0.2.1]',
    })
  })

  test('asks for the recipients that were named, and only for those', () => {
    expect(plan({ to: ['a@example.com', 'b@example.com'] }).recipients).toEqual(['a@example.com', 'b@example.com'])
    expect(plan({ target: 'example.com' }).recipients).toEqual(['postmaster@example.com'])
    expect(plan({ target: '192.0.2.1' }).recipients).toEqual(['postmaster'])
  })

  test('for a message has it whole, with an author though the reverse-path is empty', () => {
    const { from, message } = plan({ purpose: 'message', from: '<>', message: { body: '.hidden' } })
    expect(from).toBe('')
    expect(message?.ascii).toContain('From: <postmaster@out.client.example>')
    expect(message?.ascii).toContain('Message-ID: <unique@out.client.example>')
    expect(message?.ascii.at(-1)).toBe('.hidden')
  })

  test('for a request that was never parsed throws', () => {
    expect(() => planOf({ ...checkRequestSchema.parse({ target: 'x' }), target: 'a b' }, FIXED)).toThrow('parsed before')
  })
})
