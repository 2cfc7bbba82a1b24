// Who stands for strangers in a relay probe: names of ours and our address, and for each name where its mail goes. A server that takes
// our own mail, as the large providers do for thousands of domains, does not relay when it takes it.
import { type Stranger, strangersFor } from '#lib/check/extra.ts'
import { inTime } from '#server/checks/in-time.ts'
import type { Introduced } from '#server/checks/introduce.ts'
import type { RunOptions } from '#server/checks/run.ts'

/** So many of its mail hosts are looked up. */
const MAX_HOSTS = 5

/** The strangers for a request; none where it asks for no probe. Their look-ups are our own affair, and no part of the check. */
export async function findStrangers(
  { request, relayDomain, resolver, signal }: Pick<RunOptions, 'request' | 'relayDomain' | 'resolver' | 'signal'>,
  { greetingName, egress }: Pick<Introduced, 'greetingName' | 'egress'>,
): Promise<Stranger[]> {
  if (!request.extra.includes('relay')) return []
  const names = strangersFor(request, [relayDomain, greetingName], egress.address)
  return Promise.all(names.map(async (name) => ({ name, takenAt: await placesOf(name) })))

  /** Names and addresses of its mail hosts. */
  async function placesOf(name: string): Promise<string[]> {
    if (name.startsWith('[')) return []
    const looked = resolver.lookup(name, 'MX', signal).then(async ({ records }) => {
      const hosts = records
        .flatMap((record) => (record.type === 'MX' && record.exchange !== '.' ? [record.exchange] : []))
        .slice(0, MAX_HOSTS)
      const answers = await Promise.all(
        hosts.flatMap((host) => (['A', 'AAAA'] as const).map((type) => resolver.lookup(host, type, signal))),
      )
      return [...hosts, ...answers.flatMap((answer) => answer.records).flatMap((record) => ('address' in record ? [record.address] : []))]
    })
    return (await inTime(looked, signal)) ?? []
  }
}
