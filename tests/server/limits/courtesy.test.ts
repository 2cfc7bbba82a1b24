// Whose peace is kept on the way: the next host is tried, and the transcript says why the first was not.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { summarise } from '#lib/diagnosis/summary.ts'
import { words } from '#lib/words/en.ts'
import { createCourtesy } from '#server/limits/courtesy.ts'
import { createDeniedServers } from '#server/limits/denied-servers.ts'
import { parseDeny } from '#server/limits/deny.ts'
import { createGatekeeper } from '#server/limits/limits.ts'
import { defaultLimits } from '#server/limits/settings.ts'
import type { Resolver } from '#server/net/model.ts'
import { readDialogue } from '#tests/support/dialogue.ts'
import { type FakeMailServer, startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { realCheck } from '#tests/support/real-check.ts'

let server: FakeMailServer
beforeAll(async () => {
  server = await startFakeMailServer(readDialogue('probe-accepted'))
})
afterAll(() => server.stop())

/** Two mail hosts, both here; one that was listed by itself is at the same address, and knows no other. */
const dns: Resolver = {
  async lookup(name, type) {
    if (name === 'denied.test') return { status: 'nodata', by: undefined, records: [] }
    if (type === 'MX' && name === 'listed.test') {
      return { status: 'ok', by: undefined, records: [{ type, name, preference: 0, exchange: 'mx.listed.test' }] }
    }
    if (type === 'MX') {
      const hosts = ['mx.denied.test', 'mx.open.test']
      return { status: 'ok', by: undefined, records: hosts.map((exchange, preference) => ({ type, name, preference, exchange })) }
    }
    return type === 'A'
      ? { status: 'ok', by: undefined, records: [{ type, name, address: '127.0.0.1' }] }
      : { status: 'nodata', by: undefined, records: [] }
  },
}

const check = (deny: string, address = 60) => {
  const limits = { ...defaultLimits, rates: { ...defaultLimits.rates, address: { points: address, seconds: 600 } } }
  const list = parseDeny(deny, () => '')
  const courtesy = createCourtesy(
    list,
    createDeniedServers(list, dns, () => 0),
    createGatekeeper(limits, () => false),
    () => false,
  )
  const input = { target: 'jdoe@example.test', from: 'sender@client.example', port: server.port }
  return realCheck(input, { dns, courtesy })
}

test('a host whose owner asks not to be tested is left alone, and the next one is tried', async () => {
  const { outcome, session, of } = await check('denied.test')
  expect(outcome).toBe('completed')
  expect(of('unreachable')).toMatchObject([{ host: 'mx.denied.test', cause: 'forbidden', spared: 'denied' }])
  expect(of('trying')).toMatchObject([{ host: 'mx.open.test' }])
  expect(session).toContain('250')
})

test('a server of theirs is left alone by whatever other name somebody leads to it', async () => {
  const { outcome, of } = await check('listed.test')
  expect(outcome).toBe('forbidden')
  expect(of('unreachable').map(({ host, spared }) => [host, spared])).toEqual([
    ['mx.denied.test', 'denied'],
    ['mx.open.test', 'denied'],
  ])
  expect(of('trying')).toEqual([])
})

test('an address is left alone whatever name led there', async () => {
  const { outcome, events, of } = await check('127.0.0.0/8')
  expect(outcome).toBe('forbidden')
  expect(of('trying')).toEqual([])
  expect(words(summarise(events, { target: 'jdoe@example.test', tls: 'opportunistic' }).title)).toBe(
    'mx.open.test is not to be tested from here.',
  )
})

test('an address that was connected to often enough is left alone for a while', async () => {
  const { outcome, events } = await check('', 0)
  expect(outcome).toBe('forbidden')
  expect(words(summarise(events, { target: 'jdoe@example.test', tls: 'opportunistic' }).title)).toContain('often enough for now')
})

test('an address that was asked often enough whether it relays is left alone by such a check alone', async () => {
  const limits = { ...defaultLimits, rates: { ...defaultLimits.rates, relay: { points: 1, seconds: 600 } } }
  const courtesy = createCourtesy(
    parseDeny('', () => ''),
    async () => false,
    createGatekeeper(limits, () => false),
    () => false,
  )
  const way = { host: 'mx.open.test', address: '192.0.2.1' }
  expect([await courtesy({ ...way, forRelay: true }), await courtesy({ ...way, forRelay: true }), await courtesy(way)]).toEqual([
    undefined,
    'enough',
    undefined,
  ])
})
