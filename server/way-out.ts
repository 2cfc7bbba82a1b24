// Puts together everything through which we reach the outside: DNS, the guard, connections, and the practice servers
// that stand in for it. The server and the command line use the same.
import type { Settings } from '#server/env.ts'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createConnector } from '#server/net/connect.ts'
import { createIdentity } from '#server/net/identity.ts'
import type { AddressPolicy, Connector, Resolver } from '#server/net/model.ts'
import { publicNamesOnly } from '#server/net/private-names.ts'
import { rememberReverse } from '#server/net/remember.ts'
import { createResolver } from '#server/net/resolver.ts'
import { systemDnsServers } from '#server/net/system-dns.ts'
import type { Practice } from '#server/practice/practice.ts'
import type { Identity } from '#server/runtime.ts'

export interface WayOut {
  resolver: Resolver
  policy: AddressPolicy
  connector: Connector
  identity: () => Promise<Identity>
  practice: { names: { name: string; about: string }[]; isPracticeName: (domain: string) => boolean }
  close(): Promise<void>
}

/** Opens the way out with the practice servers, or `without` them: starting them takes longer than a session. */
export async function openWayOut(
  settings: Pick<Settings, 'dnsServers' | 'allowNets' | 'labNets' | 'allowPorts' | 'ehloName' | 'egressIp'>,
  practiceServers: 'with' | 'without' = 'with',
): Promise<WayOut> {
  const practice = practiceServers === 'with' ? await openPractice() : noPractice
  const { allowNets, labNets, allowPorts } = settings
  const policy = createAddressPolicy({ allowNets, labNets, allowPorts, practice: practice.endpoint })
  const dns = createResolver({ servers: settings.dnsServers ?? systemDnsServers() })
  const resolver = rememberReverse(practice.before(policy.hasPrivate ? dns : publicNamesOnly(dns)))
  return {
    resolver,
    policy,
    connector: createConnector(policy),
    identity: createIdentity({ resolver, setting: settings.egressIp, ehloName: settings.ehloName }),
    practice: { names: practice.names, isPracticeName: (domain) => practice.answer(domain, 'A') !== undefined },
    close: () => practice.close(),
  }
}

interface PracticeServers extends Practice {
  /** A resolver that knows the practice names and asks the other one for the rest. */
  before(resolver: Resolver): Resolver
}

async function openPractice(): Promise<PracticeServers> {
  const { createPractice, withPractice } = await import('#server/practice/practice.ts')
  const practice = await createPractice()
  return { ...practice, before: (resolver) => withPractice(resolver, practice) }
}

const noPractice: PracticeServers = {
  names: [],
  answer: () => undefined,
  endpoint: () => undefined,
  close: async () => {},
  before: (resolver) => resolver,
}
