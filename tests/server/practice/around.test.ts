// What there is to see around a session with a practice server: its zone has records of its own, and nobody outside is asked.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings } from '#lib/diagnosis/findings.ts'
import type { Resolver } from '#server/net/model.ts'
import { createPractice, type Practice, withPractice } from '#server/practice/practice.ts'
import { realCheck } from '#tests/support/real-check.ts'

const nobody: Resolver = {
  lookup(name) {
    // Our own address is asked about in every check, the practice ones as well.
    if (name.endsWith('.arpa')) return Promise.resolve({ status: 'nxdomain', records: [], by: 'test' })
    throw new Error(`${name} was asked of somebody outside.`)
  },
}

describe('around a practice server', () => {
  let practice: Practice
  beforeAll(async () => {
    practice = await createPractice()
  })
  afterAll(() => practice.close())

  async function check(target: string, from?: string) {
    const options = { dns: withPractice(nobody, practice), practice, egressIp: '192.0.2.25', blockLists: ['bl.example'] }
    const { events, outcome } = await realCheck({ target, from, around: true }, options)
    expect(outcome).toBe('completed')
    return findings(events).map((each) => each.id)
  }

  it('shows a TLSA record that names another certificate', async () => {
    const ids = await check('jdoe@dane.practice.test')
    expect(ids).toContain('dane-mismatch')
    for (const id of ['dane-matches', 'dane-mx-not-secure']) expect(ids).not.toContain(id)
  })

  it('shows a policy that can’t be had', async () => {
    expect(await check('jdoe@mta-sts.practice.test')).toEqual(expect.arrayContaining(['mta-sts-policy-unreachable', 'tls-rpt-published']))
  })

  it('shows what becomes of a sender from there, and asks nobody about another', async () => {
    const there = await check('jdoe@ok.practice.test', 'sue@ok.practice.test')
    expect(there).toEqual(expect.arrayContaining(['spf-fail', 'dmarc-fail', 'bounce-path']))
    for (const id of await check('jdoe@ok.practice.test', 'sue@example.com')) expect(id).not.toMatch(/^(spf|dmarc|bounce|own-address)-/)
  })
})
