// What DNS says of our own address: does its name lead back to it, does the name that we greet with, and is it on a block list?
import { isIpv4 } from '#lib/smtp/address.ts'
import type { Asker } from '#server/checks/around/asker.ts'
import { ptrName } from '#server/net/identity.ts'
import type { DnsAnswer } from '#server/net/model.ts'
import { reverseName } from '#server/net/reverse-name.ts'

/**
 * Asks whether the name of our address, and what we say in EHLO, lead to it.
 * @see https://www.rfc-editor.org/rfc/rfc8601#section-2.7.3
 */
export async function askOwnNames(asker: Asker, address: string, named: DnsAnswer | undefined, greetingName: string): Promise<void> {
  const type = isIpv4(address) ? 'A' : 'AAAA'
  const greeting = greetingName.startsWith('[') ? undefined : greetingName.toLowerCase()
  const names = new Set([ptrName(named?.records ?? [])?.toLowerCase(), greeting])
  await Promise.all([...names].map((name) => (name === undefined ? undefined : asker.ask('name', name, type))))
}

/**
 * Looks for an address on these lists; where one has it, its reason is asked for.
 * @see https://www.rfc-editor.org/rfc/rfc5782#section-2
 */
export async function askBlockLists(asker: Asker, address: string, zones: readonly string[]): Promise<void> {
  const reversed = reverseName(address).replace(/\.(in-addr|ip6)\.arpa$/, '')
  await Promise.all(
    zones.map(async (zone) => {
      const { records } = await asker.ask('block-list', `${reversed}.${zone}`, 'A')
      if (records.some((each) => 'address' in each)) await asker.ask('block-list', `${reversed}.${zone}`, 'TXT')
    }),
  )
}
