// What DNS calls a server that was reached, asked beside its session: its PTR records, and whether their names lead back to it.

import { isIpv4, parseDomain } from '#lib/smtp/address.ts'
import type { Way } from '#server/checks/attempt.ts'
import { type AskOptions, ask } from '#server/checks/route.ts'
import { reverseName } from '#server/net/reverse-name.ts'

/** So many names of one address are followed back; shared addresses have hundreds. */
const MAX_NAMES = 3

/** Asks both, and records what DNS says. Names that an earlier question has led back are left alone. */
export async function askNames(options: AskOptions, { host, address }: Way, attempt: number): Promise<void> {
  const { records } = await ask(options, reverseName(address), 'PTR', attempt)
  const targets = records.flatMap((record) => (record.type === 'PTR' ? [parseDomain(record.target)] : []))
  const names = [...new Set(targets.filter((name) => typeof name === 'string'))]
  // The way to the host itself went over its address.
  const open = names.filter((name) => name !== host.toLowerCase())
  await Promise.all(open.slice(0, MAX_NAMES).map((name) => ask(options, name, isIpv4(address) ? 'A' : 'AAAA', attempt)))
}
