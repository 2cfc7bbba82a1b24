// The practice servers as a whole: names under practice.test that anyone may try, answered from a built-in zone and
// reached on small servers inside this process. Nothing of it touches the network.
import type { RecordType } from '#lib/check/event.ts'
import type { DnsAnswer, Resolver } from '#server/net/model.ts'
import { practiceEntries } from './entries.ts'
import { domainOf, hostsByDomain } from './hosts.ts'
import { type ListeningHost, startHost } from './smtp-host.ts'
import { answerPractice } from './zone.ts'

export interface Practice {
  /** The domains with a few words each, for the page. */
  names: { name: string; about: string }[]
  /** What DNS says of a practice name or address; undefined for all others. */
  answer(name: string, type: RecordType): DnsAnswer | undefined
  /** Where the practice host at this address and port really listens; undefined for all others. */
  endpoint(address: string, port: number): { address: string; port: number } | undefined
  close(): Promise<void>
}

/** The ports at which practice hosts answer. */
const PORTS: readonly number[] = [25, 587, 2525]

// The port of tcpmux, at which nothing has listened for decades: connections to it are refused at once.
const CLOSED = { address: '127.0.0.1', port: 1 }

/** Starts all practice servers. They keep no process alive. */
export async function createPractice(): Promise<Practice> {
  const all = [...hostsByDomain.values()].flat()
  const started = await Promise.all(
    all.map(async ({ name, address, manner }) => ({ address, host: manner === 'down' ? undefined : await startHost(name, manner) })),
  )
  const closedOn25 = new Set(all.flatMap((each) => (each.isClosedOn25 ? [each.address] : [])))
  const hosts = new Map<string, ListeningHost | undefined>(started.map(({ address, host }) => [address, host]))
  return {
    names: practiceEntries.map((entry) => ({ name: domainOf(entry), about: entry.about })),
    answer: answerPractice,
    endpoint(address, port) {
      if (!PORTS.includes(port) || !hosts.has(address)) return undefined
      const host = hosts.get(address)
      return host === undefined || (port === 25 && closedOn25.has(address)) ? CLOSED : { address: '127.0.0.1', port: host.port }
    },
    async close() {
      await Promise.all([...hosts.values()].map((host) => host?.close()))
    },
  }
}

/** A resolver that answers practice names and addresses from the built-in zone and passes all others on. */
export function withPractice(resolver: Resolver, practice: Pick<Practice, 'answer'>): Resolver {
  return {
    async lookup(name, type, signal) {
      return practice.answer(name, type) ?? resolver.lookup(name, type, signal)
    },
  }
}
