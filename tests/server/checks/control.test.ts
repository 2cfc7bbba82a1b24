// When the operator's control is tried, and where.
import { expect, test } from 'vitest'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import type { Attempts, Tried } from '#server/checks/attempt.ts'
import { type Control, tryControl } from '#server/checks/control.ts'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import type { Resolver } from '#server/net/model.ts'

// The addresses of documentation stand for public ones.
const policy = createAddressPolicy({ allowNets: ['198.51.100.0/24', '2001:db8::/32'], allowPorts: '25,2525' })

const resolver: Resolver = {
  lookup: async (name, type) => {
    const address = type === 'AAAA' ? '2001:db8::9' : '198.51.100.9'
    if (name !== 'control.example' || (type !== 'A' && type !== 'AAAA')) return { status: 'nxdomain', records: [], by: undefined }
    return { status: 'ok', records: [{ type, name, address }], by: undefined }
  },
}

/** The addresses and ports at which a control is tried, for tries that came to this. */
async function triedAt(control: Control | undefined, tries: Partial<Tried>[], input: Partial<CheckRequestInput> = {}): Promise<string[]> {
  const held: string[] = []
  const attempts = {
    claim: () => 1,
    hold: async (_attempt: number, way: { address: string; port: number }) => held.push(`${way.address} ${way.port}`),
  } as unknown as Attempts
  const all = tries.map((each) => ({
    attempt: 0,
    outcome: 'unreachable',
    goOn: true,
    way: { host: 'mx', address: '192.0.2.25', port: 25 },
    ...each,
  })) as Tried[]
  const request = checkRequestSchema.parse({ target: 'example.com', ...input })
  await tryControl({ request, control, resolver, policy, signal: new AbortController().signal }, attempts, all)
  return held
}

const named = { host: 'control.example', port: 25 }

test.each([
  ['a name', named, {}, ['198.51.100.9 25']],
  ['a name, over IPv6', named, { family: 6 as const }, ['2001:db8::9 25']],
  ['an address', { host: '198.51.100.7', port: 25 }, {}, ['198.51.100.7 25']],
  ['an address of the other family', { host: '198.51.100.7', port: 25 }, { family: 6 as const }, []],
  ['a name that DNS does not know', { host: 'gone.example', port: 25 }, {}, []],
  ['another port', { host: '198.51.100.7', port: 2525 }, {}, []],
  ['an address inside our network, which is nobody’s business', { host: '10.0.0.5', port: 25 }, {}, []],
  ['none', undefined, {}, []],
  ['a name, though the session is for a lab', named, { stop: { after: 'connect' as const, how: 'drop' as const } }, []],
])('%s is tried at %j', async (_, control, input, expected) => {
  expect(await triedAt(control, [{ cause: 'timeout' }], input)).toEqual(expected)
})

test.each<[string, Partial<Tried>[], number]>([
  ['nobody answers', [{ cause: 'timeout' }, { cause: 'refused' }], 1],
  ['one of several answered', [{ cause: 'timeout' }, {}], 0],
  ['all are off limits', [{ cause: 'forbidden' }], 0],
  ['our own machine let nothing out', [{ cause: 'unreachable', error: 'EPERM' }], 0],
  ['nothing was tried', [], 0],
])('where %s', async (_, tries, times) => {
  expect(await triedAt(named, tries)).toHaveLength(times)
})
