// Run in a network namespace of its own, where every address leads home: a canary listens on the ports of mail and of HTTPS of all of them, and checks
// try to be led to those that are forbidden, by every road there is. Prints, as JSON, whom the canary heard.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { DnsRecord } from '#lib/check/event.ts'
import { parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'
import { isIpv4 } from '#lib/smtp/address.ts'
import { refusalToRun } from '#server/checks/admit.ts'
import { parseDeny } from '#server/limits/deny.ts'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import type { DnsAnswer, Resolver } from '#server/net/model.ts'
import { forbiddenAddresses } from '#tests/support/forbidden-addresses.ts'
import { realCheck } from '#tests/support/real-check.ts'

const run = (line: string) => execFileSync('ip', line.split(' '))
run('link set lo up')
run('route add local default dev lo')
run('-6 route add local default dev lo')

const heard: string[] = []
const canaries = [25, 443, 465, 587].map((port) => {
  const canary = createServer((socket) => {
    heard.push(`${socket.localAddress} ${port}`)
    socket.on('error', () => {})
    socket.end('421 the canary\r\n')
  })
  return canary.listen(port, '::')
})
await Promise.all(canaries.map((canary) => once(canary, 'listening')))

const addresses = Object.values(forbiddenAddresses).flat()

/** Whom the canary would hear, if we only let it: those that the system connects to at all. */
async function reachable(): Promise<number> {
  let count = 0
  for (const address of addresses) {
    const socket = connect({ host: address, port: 25 })
    const isOpen = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), 2_000)
      const settle = (open: boolean) => () => {
        clearTimeout(timer)
        resolve(open)
      }
      socket.once('connect', settle(true)).once('error', settle(false))
    })
    socket.destroy()
    if (isOpen) count += 1
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
  heard.length = 0
  return count
}

const answer = (records: DnsRecord[]): DnsAnswer => ({ status: records.length === 0 ? 'nodata' : 'ok', records, by: 'test' })
const addressRecord = (name: string, address: string): DnsRecord =>
  isIpv4(address) ? { type: 'A', name, address } : { type: 'AAAA', name, address }

/** Whoever has such a record has its policy fetched. https://www.rfc-editor.org/rfc/rfc8461#section-3.1 */
function policyRecord(name: string): DnsRecord[] {
  return name.startsWith('_mta-sts.') ? [{ type: 'TXT', name, text: 'v=STSv1; id=1;' }] : []
}

/** DNS as an attacker writes it: `address` for every name, as a mail host or by itself, and that of its MTA-STS policy. */
function dnsWith(address: string, exchange?: string): Resolver {
  return {
    async lookup(name, type) {
      if (type === 'MX') return answer(exchange === undefined ? [] : [{ type, name, preference: 0, exchange }])
      if (type === 'TXT') return answer(policyRecord(name))
      const record = addressRecord(name, address)
      return answer(record.type === type ? [record] : [])
    },
  }
}

/** Whom mail goes to is nowhere; only the policy is served from that address. */
function policyAt(address: string): Resolver {
  const everywhere = dnsWith(address)
  return { lookup: async (name, type) => (/^_?mta-sts\./.test(name) ? everywhere.lookup(name, type) : answer([])) }
}

/** The first answer is good, all others are not: whoever looks up twice is led astray. */
function rebinding(address: string): Resolver {
  const asked = new Set<string>()
  return {
    async lookup(name, type) {
      const isFirst = !asked.has(`${type} ${name}`)
      asked.add(`${type} ${name}`)
      if (type === 'MX') return answer([{ type, name, preference: 0, exchange: 'mx.attacker.example' }])
      const record = addressRecord(name, isFirst ? '8.8.4.4' : address)
      return answer(record.type === type ? [record] : [])
    },
  }
}

let tried = 0
async function attempt(target: string, dns: Resolver) {
  tried += 1
  return realCheck(
    { target, around: true },
    { dns, allowNets: [], limitsMs: { connect: 10_000, glance: 10_000, banner: 10_000, close: 50 } },
  )
}

const nowhere: Resolver = { lookup: async () => answer([]) }

const reached = await reachable()
// The guard at the door says so at once, before anything is looked up.
const policy = createAddressPolicy({ allowNets: [], allowPorts: '1-65535' })
const door = { policy, messages: true, allowPorts: '1-65535', isPracticeName: () => false, deny: parseDeny('', () => '') }
const odd = [
  // Other spellings of addresses.
  ...['0x7f.1', '0177.0.0.1', '2130706433', '127.1', '127.0.1', '0x7f000001', '017700000001', '0x7f.0x0.0x0.0x1', '0', '0x0', '127.0.0.1.'],
  ...['①②⑦.0.0.1', '127。0。0。1', '127．0．0．1', '１２７.0.0.1', '127.0.0.0x1', '00000127.0.0.1', '127.0.0.1%lo', '[127.0.0.1]'],
  ...['fe80::1%lo', '[fe80::1%lo]', '[::1]', '[IPv6:::1]', '[IPv6:::ffff:127.0.0.1]', '[::ffff:127.0.0.1]', '0:0:0:0:0:0:0:1', '[0::1]'],
  ...['::ffff:0:7f00:1', '0000:0000:0000:0000:0000:0000:0000:0001', '::ffff:0x7f.1', '::127.1', 'a@[127.0.0.1]', 'a@[IPv6:::1]', 'a@127.1'],
  // Names that lead inside.
  ...[
    'localhost',
    'a@localhost.',
    'LOCALHOST',
    'LOCALHOST.',
    'ⓛocalhost',
    'localhost.localdomain',
    'a.localhost',
    'ip6-localhost',
    'router',
  ],
  ...[
    'metadata.google.internal',
    'db.internal',
    'printer.local',
    'nas.lan',
    'router.home.arpa',
    '1.0.0.127.in-addr.arpa',
    'db.shop_default',
  ],
]
const letIn: string[] = []
for (const target of [...addresses, ...addresses.filter(isIpv4).map((each) => `a@[${each}]`), ...odd]) {
  tried += 1
  const request = parseCheckRequest({ target })
  if (!isProblem(request) && refusalToRun(request, door) === undefined) letIn.push(target)
}
// And behind it, where names lead.
const told = new Set<string>()
let fetches = 0
for (const address of addresses) {
  await attempt(address, nowhere)
  await attempt(`a.attacker.example`, dnsWith(address))
  const { events, of } = await attempt('b.attacker.example', dnsWith(address, 'mx.attacker.example'))
  if (of('fetched').length > 0) fetches += 1
  // What it is told, but for the address itself, the numbers and the times.
  const plain = events
    .filter(({ kind }) => kind !== 'egress')
    .map(({ at: _at, seq: _seq, ...event }) => JSON.stringify(event))
    .sort()
    .join('\n')
  told.add(plain.replaceAll(new RegExp(`"(A|AAAA)","${address}"`, 'g'), '').replaceAll(JSON.stringify(address), '"ADDRESS"'))
  await attempt('p.attacker.example', policyAt(address))
  await attempt('c.attacker.example', dnsWith(address, address))
}
for (const exchange of [
  'localhost',
  '127.0.0.1',
  '127.0.0.1.',
  '2130706433',
  '0x7f.1',
  'mail.internal',
  '[127.0.0.1]',
  '::1',
  'fe80::1%lo',
  'db',
]) {
  await attempt('d.attacker.example', dnsWith('127.0.0.1', exchange))
}
const misled = [...heard]
heard.length = 0
// A second look-up would be led to ourselves; the first, and only, leads to where a check may go.
await attempt('e.attacker.example', rebinding('127.0.0.1'))
const rebound = [...heard]
heard.length = 0
// It would be heard: from where a policy may come, it is fetched.
await attempt('g.attacker.example', dnsWith('8.8.4.4'))
const fetched = heard.filter((each) => each.endsWith(' 443'))
for (const canary of canaries) canary.close()
process.stdout.write(`${JSON.stringify({ reached, tried, letIn, misled, rebound, told: [...told], fetches, fetched })}\n`)
