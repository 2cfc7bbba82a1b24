// What DNS would say about the practice names, answered from the table of entries. Pure.
import type { DnsRecord, RecordType } from '#lib/check/event.ts'
import { PRACTICE_DOMAIN } from '#lib/practice.ts'
import type { DnsAnswer } from '#server/net/model.ts'
import { reverseName } from '#server/net/reverse-name.ts'
import { practiceEntries } from './entries.ts'
import { domainOf, hostsByDomain, PRACTICE_REVERSE } from './hosts.ts'

const TTL = 300

/** Every name of the zone with its records; a name without records exists all the same. */
const zone = buildZone()

/** TLSA counts only where it is validated, so these domains are, or there would be nothing to see. */
const signed = practiceEntries.filter((each) => each.records?.some((record) => record.type === 'TLSA')).map(domainOf)

/** The answer about a name in the practice zones; undefined for all other names. */
export function answerPractice(name: string, type: RecordType): DnsAnswer | undefined {
  const asked = name.toLowerCase().replace(/\.$/, '')
  if (!isWithin(asked, PRACTICE_DOMAIN) && !isWithin(asked, PRACTICE_REVERSE)) return undefined
  const known = zone.get(asked)
  if (known === undefined) return { status: 'nxdomain', records: [], by: 'practice' }
  const records = known.filter((record) => record.type === type)
  const secure = records.length > 0 && signed.some((domain) => isWithin(asked, domain)) ? { secure: true } : {}
  return { status: records.length > 0 ? 'ok' : 'nodata', records, by: 'practice', ...secure }
}

function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`)
}

function buildZone(): Map<string, DnsRecord[]> {
  const names = new Map<string, DnsRecord[]>([
    [PRACTICE_DOMAIN, []],
    [PRACTICE_REVERSE, []],
  ])
  const add = (record: DnsRecord) => names.set(record.name, [...(names.get(record.name) ?? []), record])
  for (const entry of practiceEntries) {
    const domain = domainOf(entry)
    for (const { label, ...record } of entry.records ?? []) {
      add({ ...record, name: label === '' ? domain : `${label}.${domain}`, ttl: TTL })
    }
    // https://www.rfc-editor.org/rfc/rfc7505#section-3
    if (entry.mail === 'null-mx') add({ type: 'MX', name: domain, ttl: TTL, preference: 0, exchange: '.' })
    for (const host of hostsByDomain.get(domain) ?? []) {
      add({ type: 'MX', name: domain, ttl: TTL, preference: host.preference, exchange: host.name })
      add({ type: 'A', name: host.name, ttl: TTL, address: host.address })
      add({ type: 'PTR', name: reverseName(host.address), ttl: TTL, target: host.name })
    }
  }
  return names
}
