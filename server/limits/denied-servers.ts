// The addresses of servers whose owners ask not to be tested: a name on the list is to spare its servers by whatever other name
// somebody leads to them. DNS is asked before the first connection, and again every hour.
import type { RecordType } from '#lib/check/event.ts'
import type { DenyList } from '#server/limits/deny.ts'
import type { Resolver } from '#server/net/model.ts'

const KEEP_MS = 60 * 60_000
/** Names that are looked up at the same time. */
const WIDTH = 4
/** Nobody's connection waits longer than that for the first look-ups. */
const PATIENCE_MS = 5_000

/** Is it the address of a server of theirs? */
export type IsDeniedServer = (address: string) => Promise<boolean>

/** Looks after the addresses of the names on the list. */
export function createDeniedServers(deny: Pick<DenyList, 'names' | 'hasName'>, resolver: Resolver, now: () => number): IsDeniedServer {
  const known = new Map<string, readonly string[]>()
  let addresses: ReadonlySet<string> = new Set()
  let first: Promise<unknown> | undefined
  let next = Number.NEGATIVE_INFINITY

  async function refresh(): Promise<void> {
    const left = [...deny.names]
    const worker = async () => {
      for (let name = left.pop(); name !== undefined; name = left.pop()) {
        const found = await addressesOf(name)
        // What DNS can't tell just now is still as it was.
        if (found !== undefined) known.set(name, found)
        addresses = new Set([...known.values()].flat())
      }
    }
    await Promise.all(Array.from({ length: WIDTH }, worker))
  }

  /** Of its own mail hosts: those elsewhere serve others as well. Undefined where DNS does not tell. */
  async function addressesOf(name: string): Promise<string[] | undefined> {
    const mail = await lookup(name, 'MX')
    if (mail === undefined) return undefined
    const exchanges = mail.flatMap((record) => (record.type === 'MX' ? [record.exchange] : []))
    const hosts = exchanges.length === 0 ? [name] : exchanges.filter((host) => deny.hasName(host))
    const answers = await Promise.all(hosts.flatMap((host) => [lookup(host, 'A'), lookup(host, 'AAAA')]))
    if (answers.includes(undefined)) return undefined
    return answers.flatMap((records) => records ?? []).flatMap((record) => ('address' in record ? [record.address] : []))
  }

  async function lookup(name: string, type: RecordType) {
    const { status, records } = await resolver.lookup(name, type)
    return status === 'ok' || status === 'nodata' || status === 'nxdomain' ? records : undefined
  }

  return async (address) => {
    if (deny.names.length === 0) return false
    if (now() >= next) {
      next = now() + KEEP_MS
      const running = refresh()
      first ??= within(running, PATIENCE_MS)
      running.catch(() => {})
    }
    await first
    return addresses.has(address)
  }
}

function within(promise: Promise<unknown>, ms: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
