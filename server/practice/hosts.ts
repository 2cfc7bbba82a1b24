// Every practice mail host with its name and its address: 127.25.0.1, 127.25.0.2 and so on, in the order of the entries.
// Nothing listens at these addresses; they are what DNS and the transcript show. Pure.
import { PRACTICE_DOMAIN, PRACTICE_NET } from '#lib/practice.ts'
import { type Manner, type PracticeEntry, practiceEntries } from './entries.ts'

/** The reverse zone of the practice addresses. */
export const PRACTICE_REVERSE = '0.25.127.in-addr.arpa'

/** A mail host as DNS shows it. */
export interface NamedHost {
  /** Full name, such as mx1.ok.practice.test. */
  name: string
  address: string
  manner: Manner | 'down'
  isClosedOn25: boolean
  /** Of its MX record. */
  preference: number
}

/** The full name of an entry. */
export function domainOf(entry: PracticeEntry): string {
  return `${entry.name}.${PRACTICE_DOMAIN}`
}

/** The mail hosts by domain; a domain without any is not in it. */
export const hostsByDomain: ReadonlyMap<string, readonly NamedHost[]> = nameHosts(practiceEntries)

function nameHosts(entries: readonly PracticeEntry[]): Map<string, NamedHost[]> {
  let last = 0
  const hosts = new Map<string, NamedHost[]>()
  for (const entry of entries) {
    if (typeof entry.mail === 'string') continue
    const domain = domainOf(entry)
    const named = entry.mail.map(({ label, manner, isClosedOn25 = false }, index) => {
      last += 1
      return { name: `${label}.${domain}`, address: `${PRACTICE_NET}${last}`, manner, isClosedOn25, preference: 10 * (index + 1) }
    })
    hosts.set(domain, named)
  }
  return hosts
}
