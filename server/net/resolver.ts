// Asks DNS about a name, server after server, and tells apart how that ended. Each lookup goes to the network: a
// diagnosis must show what DNS says now. /etc/hosts is not read on purpose, as the world's mail servers don't read ours.
import { randomInt } from 'node:crypto'
import type { RecordType } from '#lib/check/event.ts'
import { makeQuery, type Query, type Reading, readReply } from './dns-message.ts'
import { queryName } from './dns-name.ts'
import { DNS_PORT } from './dns-servers.ts'
import { exchangeTcp, exchangeUdp, type Patience } from './dns-transport.ts'
import { type Endpoint, formatEndpoint, parseEndpoint } from './endpoint.ts'
import type { DnsAnswer, Resolver } from './model.ts'

export interface ResolverOptions {
  /** `ip:port` or `[v6]:port`, asked in this order. */
  servers: string[]
  /** How long one server may take over one try. */
  timeoutMs?: number
  /** Rounds over the servers; the later ones ask only those that stayed silent. */
  tries?: number
}

// However many servers are set: nobody looks at a page longer than that for one record.
const MAX_LOOKUP_MS = 20_000

/** How long one exchange may take, and when the whole lookup has to be over. */
interface Budget {
  timeoutMs: number
  deadline: number
  signal: AbortSignal | undefined
}

/** A resolver over the given DNS servers. Throws when one of them can't be read. */
export function createResolver({ servers, timeoutMs = 3000, tries = 2 }: ResolverOptions): Resolver {
  const endpoints = servers.map(readServer)
  return {
    async lookup(name, type, signal) {
      const asked = queryName(name)
      // Such a name can't stand in DNS, so there is nobody to ask.
      if (asked === undefined) return { status: 'nxdomain', records: [], by: undefined }
      const budget: Budget = { timeoutMs, deadline: performance.now() + MAX_LOOKUP_MS, signal }
      const failures = new Map<Endpoint, DnsAnswer>()
      for (let round = 0; round < tries; round += 1) {
        for (const server of endpoints) {
          if (failures.has(server) || signal?.aborted === true) continue
          const answer = await askServer(server, asked, type, budget)
          if (answer === undefined) continue
          if (answer.status !== 'servfail' && answer.status !== 'refused') return answer
          failures.set(server, answer)
        }
      }
      return worstOf([...failures.values()])
    },
  }
}

function readServer(text: string): Endpoint {
  const endpoint = parseEndpoint(text, DNS_PORT)
  if (endpoint === undefined) throw new Error(`"${text}" is not the address of a DNS server.`)
  return endpoint
}

/** A server that tried and failed tells more than one that would not try, and either more than silence. */
function worstOf(failures: DnsAnswer[]): DnsAnswer {
  const decisive = failures.find((failure) => failure.status === 'servfail') ?? failures[0]
  return decisive ?? { status: 'timeout', records: [], by: undefined }
}

async function askServer(server: Endpoint, name: string, type: RecordType, budget: Budget): Promise<DnsAnswer | undefined> {
  let reading = await exchange(server, name, type, true, budget)
  // https://www.rfc-editor.org/rfc/rfc6891#section-6.2.2
  if (reading?.kind === 'no-edns') reading = await exchange(server, name, type, false, budget)
  if (reading === undefined) return undefined
  const by = formatEndpoint(server)
  // Asked without EDNS, a server has no such excuse.
  if (reading.kind !== 'answer') return { status: 'servfail', records: [], by }
  const { status, records, secure } = reading
  return secure === undefined ? { status, records, by } : { status, records, by, secure }
}

async function exchange(server: Endpoint, name: string, type: RecordType, withEdns: boolean, budget: Budget): Promise<Reading | undefined> {
  // https://www.rfc-editor.org/rfc/rfc5452#section-9.2
  const query = makeQuery(randomInt(0x10000), name, type, withEdns)
  const accept = (message: Uint8Array) => ownReading(message, query)
  const reading = await exchangeUdp(server, query.bytes, accept, patienceOf(budget))
  // https://www.rfc-editor.org/rfc/rfc7766#section-5
  return reading?.kind === 'truncated' ? exchangeTcp(server, query.bytes, accept, patienceOf(budget)) : reading
}

function ownReading(message: Uint8Array, query: Query): Reading | undefined {
  const reading = readReply(message, query)
  return reading.kind === 'foreign' ? undefined : reading
}

function patienceOf({ timeoutMs, deadline, signal }: Budget): Patience {
  return { timeoutMs: Math.max(0, Math.min(timeoutMs, deadline - performance.now())), signal }
}
