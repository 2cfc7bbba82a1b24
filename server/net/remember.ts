// Remembers reverse look-ups for some minutes: the same few addresses (our own first) are asked about in every check, and
// a reverse zone that does not answer would hold up each of them anew.
import type { DnsAnswer, Resolver } from '#server/net/model.ts'

const KEEP_MS = 5 * 60_000
const MAX_KEPT = 1_000

/** A resolver that asks for each PTR name at most once in five minutes. All else goes straight on. */
export function rememberReverse(resolver: Resolver, now: () => number = () => performance.now()): Resolver {
  const kept = new Map<string, { until: number; answer: Promise<DnsAnswer> }>()
  return {
    lookup(name, type, signal) {
      if (type !== 'PTR') return resolver.lookup(name, type, signal)
      const known = kept.get(name)
      if (known !== undefined && known.until > now()) return known.answer
      // Without the signal: another check may be waiting for the same answer.
      const answer = resolver.lookup(name, type)
      kept.delete(name)
      kept.set(name, { until: now() + KEEP_MS, answer })
      const oldest = kept.keys().next()
      if (kept.size > MAX_KEPT && oldest.done !== true) kept.delete(oldest.value)
      return answer
    },
  }
}
