// What there is to see behind the mail of the practice servers: an open relay, a catch-all, and one that is as it should be.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import type { Resolver } from '#server/net/model.ts'
import { createPractice, type Practice, withPractice } from '#server/practice/practice.ts'
import { realCheck } from '#tests/support/real-check.ts'

let practice: Practice
beforeAll(async () => {
  practice = await createPractice()
})
afterAll(() => practice.close())

const nobody: Resolver = { lookup: async () => ({ status: 'nxdomain', records: [], by: 'test' }) }

test.each([
  ['open-relay', ['may-relay', 'recipients-are-checked', 'role-addresses-taken', 'vrfy-expn-closed']],
  ['catch-all', ['catch-all', 'relay-local-forms', 'relay-refused', 'vrfy-expn-closed']],
  ['strict', ['recipients-are-checked', 'relay-refused', 'role-addresses-taken', 'vrfy-expn-closed']],
])('%s', async (name, expected) => {
  const input = { target: `jdoe@${name}.practice.test`, extra: ['recipients', 'verify', 'relay'] } satisfies CheckRequestInput
  const request = checkRequestSchema.parse(input)
  // Behind NAT, without a name, a stranger is an address.
  for (const ehloName of ['client.example', '[192.0.2.7]']) {
    const { events, outcome } = await realCheck(input, { dns: withPractice(nobody, practice), practice, egressIp: '192.0.2.7', ehloName })
    expect(outcome).toBe('completed')
    const ids = findings(events, request).map(({ id }) => id)
    expect(ids.filter((id) => /relay|recipients|role|catch|vrfy|verify/.test(id)).sort()).toEqual(expected)
  }
})
