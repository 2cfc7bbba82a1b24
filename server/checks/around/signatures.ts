// Signatures of the message that is sent (RFC 6376).
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import type { Asker } from '#server/checks/around/asker.ts'
import { mailauthResolver } from '#server/checks/around/mailauth-dns.ts'
import { reasonOf, resultOf } from '#server/checks/around/sender.ts'

/** A message has one or two. */
const MAX_TOLD = 10

/**
 * Verifies every signature of a message, and gives the domains of the good ones.
 * @param lines of the message as it goes out, not dot-stuffed
 */
export async function askSignatures(asker: Asker, lines: readonly string[]): Promise<string[]> {
  try {
    const { results } = await dkimVerify(Buffer.from(`${lines.join('\r\n')}\r\n`), { resolver: mailauthResolver(asker, 'dkim') })
    const good: string[] = []
    for (const { signingDomain, selector, status } of results.slice(0, MAX_TOLD)) {
      const result = resultOf(status.result)
      if (result === 'pass') good.push(signingDomain)
      const why = result === 'pass' ? {} : reasonOf(status.comment)
      asker.record({ kind: 'evaluated', about: 'dkim', domain: signingDomain, selector, result, ...why })
    }
    return good
  } catch (error) {
    asker.record({ kind: 'evaluated', about: 'dkim', domain: '', result: 'unknown', ...reasonOf(error) })
    return []
  }
}
