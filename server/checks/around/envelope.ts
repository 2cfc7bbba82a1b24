// What can be asked about a sender without working a policy out: where bounces would go, and the key under a selector.
import { mailboxDomain } from '#lib/policy/from-header.ts'
import type { Asker } from '#server/checks/around/asker.ts'

/** Where reports of failure would go: does that domain take mail? https://www.rfc-editor.org/rfc/rfc5321#section-5.1 */
export async function askBounce(asker: Asker, from: string): Promise<void> {
  const domain = mailboxDomain(from)
  if (domain === undefined) return
  const { status, records } = await asker.ask('bounce', domain, 'MX')
  const hosts = records.flatMap((each) => (each.type === 'MX' ? [each] : []))
  const [best] = [...hosts].sort((a, b) => a.preference - b.preference)
  // Not a single mail host is what RFC 7505 calls a null MX.
  if (best?.exchange === '.' || status === 'nxdomain') return
  // Without MX records the domain itself is the mail host.
  const host = best?.exchange ?? (status === 'nodata' ? domain : undefined)
  if (host === undefined) return
  await Promise.all([asker.ask('bounce', host, 'A'), asker.ask('bounce', host, 'AAAA')])
}

/** The key for signatures under a selector. https://www.rfc-editor.org/rfc/rfc6376#section-3.6.2 */
export async function askKey(asker: Asker, selector: string, domain: string): Promise<void> {
  await asker.ask('dkim', `${selector}._domainkey.${domain}`, 'TXT')
}
