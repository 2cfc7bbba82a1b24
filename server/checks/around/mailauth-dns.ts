// Our resolver as mailauth wants one: its answers as Node's own would give them, and its failures by Node's codes. Every question goes
// through the asker, which records and bounds them.
import type { AroundTopic, DnsRecord, RecordType } from '#lib/check/event.ts'
import type { Asker } from '#server/checks/around/asker.ts'

/** The most questions for one policy: ten terms, each of which may lead to ten hosts. */
const MAX_QUESTIONS = 60

const ASKED: readonly string[] = ['A', 'AAAA', 'MX', 'PTR', 'TXT'] satisfies RecordType[]

interface Exchange {
  exchange: string
  priority: number
}

/** Its answers: mailauth says strings, and takes what `dns.promises.resolve` gives. */
export type MailauthResolver = (name: string, type: string) => Promise<string[] | string[][]>

/** A resolver for one policy. */
export function mailauthResolver(asker: Asker, about: AroundTopic): MailauthResolver {
  let asked = 0
  const resolve = async (name: string, type: string): Promise<string[] | string[][] | Exchange[]> => {
    if (!isType(type)) throw failure('ENODATA', name)
    // mailauth asks about "null" where a domain belongs to nobody.
    if (name === '_dmarc.null') throw failure('ENOTFOUND', name)
    asked += 1
    if (asked > MAX_QUESTIONS) throw failure('ETIMEOUT', name)
    const { status, records } = await asker.ask(about, name, type)
    switch (status) {
      case 'ok':
        return valuesOf(records, type)
      case 'nxdomain':
        throw failure('ENOTFOUND', name)
      case 'nodata':
        throw failure('ENODATA', name)
      case 'refused':
        throw failure('EREFUSED', name)
      default:
        // Any other code would be passed over in an include, as if the record was not there.
        throw failure('ETIMEOUT', name)
    }
  }
  return resolve as MailauthResolver
}

function isType(type: string): type is RecordType {
  return ASKED.includes(type)
}

function valuesOf(records: readonly DnsRecord[], type: RecordType): string[] | string[][] | Exchange[] {
  const found = records.filter((record) => record.type === type)
  if (type === 'MX') {
    return found.flatMap((record) => (record.type === 'MX' ? [{ exchange: record.exchange, priority: record.preference }] : []))
  }
  if (type === 'TXT') return found.flatMap((record) => (record.type === 'TXT' ? [[record.text]] : []))
  return found.flatMap((record) => ('address' in record ? [record.address] : record.type === 'PTR' ? [record.target] : []))
}

function failure(code: string, name: string): Error {
  return Object.assign(new Error(`${code} ${name}`), { code })
}
