// What the recipient's side publishes beside its mail servers: TLSA records, an MTA-STS policy, an address for reports on TLS.
import { readStsRecord } from '#lib/policy/mta-sts.ts'
import type { Asker } from '#server/checks/around/asker.ts'
import type { Route } from '#server/checks/route.ts'
import type { DnsAnswer, Fetched } from '#server/net/model.ts'

/** Where a policy stands. https://www.rfc-editor.org/rfc/rfc8461#section-3.3 */
const POLICY_PATH = '/.well-known/mta-sts.txt'

/** So many addresses of the policy's host are tried. */
const MAX_ADDRESSES = 2

/**
 * TLSA records of every mail host.
 * @see https://www.rfc-editor.org/rfc/rfc7672#section-2.2.3
 */
export async function askDane(asker: Asker, route: Route, port: number): Promise<void> {
  if (route.kind !== 'hosts') return
  const named = route.hosts.filter((host) => host.addresses === undefined)
  const answers = await Promise.all(named.map((host) => asker.ask('dane', `_${port}._tcp.${host.name}`, 'TLSA')))
  // The root is signed. A server that can't say so of it validates nothing, and its silence about a host says nothing.
  if (answers.some((each) => each.status === 'ok' && each.secure !== true)) await asker.ask('dane', '.', 'TXT')
}

/** Asks where reports on TLS are to go. */
export async function askReports(asker: Asker, domain: string): Promise<void> {
  await asker.ask('tls-rpt', `_smtp._tls.${domain}`, 'TXT')
}

/** Asks for an MTA-STS policy; where a record says that there is one, it is fetched. */
export async function askStsPolicy(asker: Asker, domain: string): Promise<void> {
  const record = readStsRecord(textsOf(await asker.ask('mta-sts', `_mta-sts.${domain}`, 'TXT')))
  if (record.kind !== 'id') return
  const host = `mta-sts.${domain}`
  const answers = await Promise.all([asker.ask('mta-sts', host, 'A', true), asker.ask('mta-sts', host, 'AAAA', true)])
  const addresses = answers.flatMap((answer) => answer.records.flatMap((each) => ('address' in each ? [each.address] : [])))
  for (const address of addresses.slice(0, MAX_ADDRESSES)) {
    if (asker.isStopped) return
    if (!isUnreached(await asker.fetchFile('mta-sts', host, POLICY_PATH, address))) return
  }
}

/** The texts of TXT records. */
export function textsOf({ records }: DnsAnswer): string[] {
  return records.flatMap((each) => (each.type === 'TXT' ? [each.text] : []))
}

function isUnreached({ problem }: Fetched): boolean {
  return problem === 'refused' || problem === 'timeout' || problem === 'unreachable' || problem === 'forbidden'
}
