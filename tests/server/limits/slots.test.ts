import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '#server/limits/settings.ts'
import { createSlots, type Place } from '#server/limits/slots.ts'

const counts = { ...defaultLimits.counts, running: 2, 'running-client': 2, queue: 3, 'queue-client': 2 }

/** A place, and what it was told. */
function follow(place: Place | undefined) {
  if (place === undefined) throw new Error('There was no place.')
  const seen: (number | 'slot')[] = []
  const ready = place.ready((number) => seen.push(number)).then(() => seen.push('slot'))
  return { seen, ready, leave: place.leave }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('slots', () => {
  test('are given at once while there are any, then in the order of asking', async () => {
    const slots = createSlots(counts)
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((client) => follow(slots.take(client)))
    await settled()
    expect([a?.seen, b?.seen, c?.seen, d?.seen]).toEqual([['slot'], ['slot'], [1], [2]])
    b?.leave()
    await settled()
    expect([c?.seen, d?.seen]).toEqual([
      [1, 'slot'],
      [2, 1],
    ])
  })

  test('are not all taken by one site that has many networks', async () => {
    const slots = createSlots({ running: 99, 'running-client': 1, queue: 99, 'queue-client': 1 })
    const nets = Array.from({ length: 9 }, (_, index) => `2001:db8:1:${index}::/64`)
    const places = [...nets, '2001:db8:2:1::/64', '192.0.2.1'].map((net) => slots.take(net)).map((place) => place && follow(place))
    await settled()
    const seen = [...Array(4).fill(['slot']), [1], [2], [3], [4], undefined, ['slot'], ['slot']]
    expect(places.map((place) => place?.seen)).toEqual(seen)
  })

  test('are refused where the line is full, for all or for the client', () => {
    const slots = createSlots(counts)
    for (const client of ['a', 'b', 'c', 'c', 'd']) expect(slots.take(client)).toBeDefined()
    expect(slots.take('e')).toBeUndefined()
    const others = createSlots({ ...counts, queue: 100 })
    for (const client of ['a', 'b', 'c', 'c']) expect(others.take(client)).toBeDefined()
    expect(others.take('c')).toBeUndefined()
    expect(others.take('d')).toBeDefined()
  })

  test('are not held up by a client who has enough', async () => {
    const slots = createSlots({ ...counts, running: 3, 'running-client': 1 })
    const [a, again, b] = ['a', 'a', 'b'].map((client) => follow(slots.take(client)))
    await settled()
    expect([a?.seen, again?.seen, b?.seen]).toEqual([['slot'], [1], ['slot']])
    a?.leave()
    await settled()
    expect(again?.seen).toEqual([1, 'slot'])
  })

  test('are given up in the line too, and twice is once', async () => {
    const slots = createSlots(counts)
    const all = ['a', 'b', 'c', 'd'].map((client) => follow(slots.take(client)))
    all[2]?.leave()
    all[2]?.leave()
    await settled()
    expect(all[3]?.seen).toEqual([2, 1])
    for (const each of all) each.leave()
    await settled()
    expect(follow(slots.take('z')).seen).toEqual([])
  })

  test('that have run longest know that somebody waits for them, as many as do, and only where a slot is what is wanting', () => {
    const slots = createSlots({ ...counts, running: 2, 'running-client': 1, queue: 9, 'queue-client': 9 })
    const told: string[] = []
    const take = (client: string) => {
      const place = slots.take(client)
      place?.onAwaited((isAwaited) => told.push(`${client} ${isAwaited ? 'is' : 'is not'}`))
      return place
    }
    const [a, , again, c] = ['a', 'b', 'a', 'c'].map(take)
    expect(told).toEqual(['a is'])
    take('d')
    expect(told.splice(0)).toEqual(['a is', 'b is'])
    c?.leave()
    expect(told.splice(0)).toEqual(['b is not'])
    a?.leave()
    expect(told.splice(0)).toEqual(['b is'])
    again?.leave()
    expect(told).toEqual(['b is not'])
  })

  test('are never more than allowed, and nobody is forgotten', async () => {
    const act = fc.oneof(fc.record({ take: fc.constantFrom('a', 'b', 'c', 'd') }), fc.record({ leave: fc.nat(20) }))
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 60 }), async (acts) => {
        const slots = createSlots(counts)
        const all: { client: string; isOver: boolean; follow: ReturnType<typeof follow> }[] = []
        for (const each of acts) {
          if ('take' in each) {
            const place = slots.take(each.take)
            if (place !== undefined) all.push({ client: each.take, isOver: false, follow: follow(place) })
          } else {
            const one = all[each.leave]
            one?.follow.leave()
            if (one !== undefined) one.isOver = true
          }
          await settled()
          const here = all.filter((one) => !one.isOver)
          const running = here.filter((one) => one.follow.seen.includes('slot'))
          expect(running.length).toBe(Math.min(2, here.length))
          for (const client of ['a', 'b', 'c', 'd']) expect(running.filter((one) => one.client === client).length).toBeLessThanOrEqual(2)
          const waiting = here.filter((one) => !one.follow.seen.includes('slot'))
          expect(waiting.map((one) => one.follow.seen.at(-1))).toEqual(waiting.map((_, index) => index + 1))
        }
      }),
      { numRuns: 60 },
    )
  })
})
