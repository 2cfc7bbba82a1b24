// What the way there does to a connection, with a real packet filter and real routes in a network of its own: refused,
// dropped, rejected, no route, not let out; and whether another port shows that the host is alive.
import { describe, expect, test } from 'vitest'
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { words } from '#lib/words/en.ts'
import { canFilterPackets, checkInNetwork, type Network } from '#tests/support/network.ts'

const ADDRESS = '10.9.8.7'
const HOST = [`address add ${ADDRESS}/32 dev lo`]
const limitsMs = { connect: 1200, glance: 1200 }
const open = (port: number) => [{ dialogue: 'banner-554-still-gets-quit', address: ADDRESS, port }]

async function told(network: Omit<Network, 'request'> & { request?: Network['request'] }) {
  const request = { target: ADDRESS, tls: 'never' as const, ...network.request }
  const { outcome, events } = await checkInNetwork({ routes: HOST, limitsMs, ...network, request })
  const ends = events.flatMap((event) => {
    if (event.kind === 'unreachable') return [`${event.port} ${event.cause} ${event.error ?? ''}`.trim()]
    return event.kind === 'connected' ? [`${event.port} connected`] : []
  })
  return {
    outcome,
    ends,
    title: words(summarise(events, { target: ADDRESS, tls: 'never' }).title),
    found: findings(events).map((each) => each.id),
    text: transcriptText(events),
    firewall: answerOf(events),
  }
}

function answerOf(events: Parameters<typeof answers>[0]) {
  const { verdict, reason } = answers(events, { purpose: 'probe' }).firewall
  return { verdict, reason: reason && words(reason) }
}

describe.skipIf(!canFilterPackets())('a connection', () => {
  test('that is dropped on port 25 alone is blocked: 587 answers', async () => {
    const seen = await told({ input: ['tcp dport 25 drop'], servers: open(587) })
    expect(seen).toMatchObject({
      outcome: 'unreachable',
      ends: ['25 timeout', '587 connected'],
      title: `Port 25 of ${ADDRESS} does not answer, but port 587 does.`,
      found: ['port-blocked'],
    })
    expect(seen.text).toContain('telnet: Unable to connect to remote host: Connection timed out\n')
  })

  test('that is dropped on port 25 alone is blocked: 587 refuses, and so 465 is looked at, too', async () => {
    const seen = await told({ input: ['tcp dport 25 drop'] })
    expect(seen.ends).toEqual(['25 timeout', '587 refused ECONNREFUSED', '465 refused ECONNREFUSED'])
    expect(seen.title).toBe(`${ADDRESS} refuses port 587, so it is there, but on port 25 nothing comes back.`)
  })

  test('that is dropped on every port leaves open whether anybody is there', async () => {
    const seen = await told({ input: ['tcp dport { 25, 465, 587 } drop'] })
    expect(seen).toMatchObject({ ends: ['25 timeout', '587 timeout', '465 timeout'], found: [] })
  })

  test('that is refused on port 25, where 587 answers', async () => {
    const seen = await told({ servers: open(587) })
    expect(seen).toMatchObject({ ends: ['25 refused ECONNREFUSED', '587 connected'], found: ['port-closed'] })
    expect(seen.text).toContain('telnet: Unable to connect to remote host: Connection refused\n')
  })

  test('that is rejected as out of reach, by a packet filter', async () => {
    const seen = await told({ input: ['tcp dport 25 reject with icmpx type host-unreachable'], servers: open(587) })
    expect(seen).toMatchObject({ ends: ['25 unreachable EHOSTUNREACH', '587 connected'], found: ['port-blocked'] })
    expect(seen.text).toContain('telnet: Unable to connect to remote host: No route to host\n')
  })

  test.each([
    ['unreachable', 'EHOSTUNREACH', 'No route to host', `There is no way from here to ${ADDRESS}.`],
    ['prohibit', 'EACCES', 'Permission denied', `Our own machine does not let us connect to ${ADDRESS}.`],
    ['blackhole', 'EINVAL', 'Invalid argument', `Our own machine does not let us connect to ${ADDRESS}.`],
    ['throw', 'ENETUNREACH', 'Network is unreachable', `There is no way from our network to ${ADDRESS}.`],
  ])('behind a route of the kind %s ends with %s', async (kind, error, text, title) => {
    const seen = await told({ routes: [`route add ${kind} ${ADDRESS}/32`], request: { target: ADDRESS, otherPorts: false } })
    expect(seen).toMatchObject({ outcome: 'unreachable', ends: [`25 unreachable ${error}`], title })
    expect(seen.text).toContain(`telnet: Unable to connect to remote host: ${text}\n`)
  })

  test('from port 2525 makes nobody look at other ports', async () => {
    const seen = await told({ request: { target: ADDRESS, port: 2525 }, servers: open(587) })
    expect(seen.ends).toEqual(['2525 refused ECONNREFUSED'])
  })
})

const CONTROL = '10.9.8.100'

describe.skipIf(!canFilterPackets())('with a control that is known to answer, a connection', () => {
  const routes = [...HOST, `address add ${CONTROL}/32 dev lo`]
  const control = { host: CONTROL, port: 25 }
  const answering = [{ dialogue: 'banner-554-still-gets-quit', address: CONTROL, port: 25 }]

  test('that is dropped with all that goes to port 25 is blocked by our own network', async () => {
    const seen = await told({ routes, control, output: ['tcp dport 25 drop'], servers: [...open(587), ...answering] })
    expect(seen).toMatchObject({
      outcome: 'unreachable',
      ends: ['25 timeout', '587 connected', '25 timeout'],
      title: 'Our own network seems to block port 25.',
      found: ['own-port-blocked'],
      firewall: {
        verdict: 'bad',
        reason: expect.stringContaining(`${CONTROL}, which is known to answer there, can not be reached either`),
      },
    })
    expect(seen.text).toContain('# A look aside: does a server that is known to answer do so on port 25?')
  })

  test('that is dropped at the target alone is not our network’s doing', async () => {
    const seen = await told({ routes, control, input: [`ip daddr ${ADDRESS} tcp dport 25 drop`], servers: [...open(587), ...answering] })
    expect(seen).toMatchObject({
      ends: ['25 timeout', '587 connected', '25 connected'],
      title: `Port 25 of ${ADDRESS} does not answer, but port 587 does.`,
      found: ['port-blocked'],
      firewall: { verdict: 'bad', reason: expect.stringContaining(`It is not our own network: ${CONTROL} answers us on port 25.`) },
    })
  })

  test('that is dropped on every port of the target leaves only the target, or what stands before it', async () => {
    const seen = await told({ routes, control, input: [`ip daddr ${ADDRESS} drop`], servers: answering })
    expect(seen).toMatchObject({
      ends: ['25 timeout', '587 timeout', '465 timeout', '25 connected'],
      found: [],
      firewall: { verdict: 'unknown', reason: expect.stringContaining('It is not our own network') },
    })
  })

  test('that is rejected all alike on the way out is blocked by our own network', async () => {
    const seen = await told({ routes, control, input: ['tcp dport 25 reject with icmpx type host-unreachable'], servers: open(587) })
    expect(seen).toMatchObject({
      ends: ['25 unreachable EHOSTUNREACH', '587 connected', '25 unreachable EHOSTUNREACH'],
      found: ['own-port-blocked'],
    })
  })

  test('that fails otherwise than the control settles nothing', async () => {
    const seen = await told({ routes, control, input: [`ip daddr ${ADDRESS} tcp dport 25 drop`], servers: open(587) })
    expect(seen).toMatchObject({ ends: ['25 timeout', '587 connected', '25 refused ECONNREFUSED'], found: ['port-blocked'] })
    expect(seen.firewall.reason).not.toContain('our own network')
  })

  test.each([
    ['comes about', { servers: open(25), request: { target: ADDRESS } }, ['25 connected']],
    ['goes to another port', { request: { target: ADDRESS, port: 2525 } }, ['2525 refused ECONNREFUSED']],
    ['goes to the control itself', { input: ['tcp dport 25 drop'], request: { target: CONTROL, otherPorts: false } }, ['25 timeout']],
  ])('that %s needs none', async (_, network, ends) => {
    expect((await told({ routes, control, ...network })).ends).toEqual(ends)
  })
})
