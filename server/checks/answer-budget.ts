// How much DNS may tell in one check: a few bytes on the wire unfold to many (names by reference, bytes as escapes), an SPF record
// alone leads to dozens of answers, and all of it is kept and shown.
import type { DnsRecord } from '#lib/check/event.ts'
import type { Resolver } from '#server/net/model.ts'

/** In characters, as they are kept. An ordinary check has some 20,000. */
export const MAX_ANSWERS = 512 * 1024

/** A resolver for one check, whose answers have their records cut where there were too many; one with nothing left has failed. */
export function withBudget(resolver: Resolver, budget = MAX_ANSWERS): Resolver {
  let left = budget
  return {
    async lookup(name, type, signal) {
      const answer = await resolver.lookup(name, type, signal)
      if (answer.records.length === 0) return answer
      const records: DnsRecord[] = []
      for (const record of answer.records) {
        const length = JSON.stringify(record).length
        if (length > left) return records.length === 0 ? { ...answer, status: 'servfail', records } : { ...answer, records }
        left -= length
        records.push(record)
      }
      return answer
    },
  }
}
