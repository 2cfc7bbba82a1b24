// What the sender's side publishes about who may send in its name, held against what this check would look like to a
// receiver: our address, the envelope, the From header. Worked out by mailauth over our own resolver.
import { dmarc } from 'mailauth/lib/dmarc/index.js'
import { spf } from 'mailauth/lib/spf/index.js'
import { type EventOf, type PolicyResult, policyResults } from '#lib/check/event.ts'
import { mailboxDomain } from '#lib/policy/from-header.ts'
import { printable } from '#lib/wire.ts'
import type { Asker } from '#server/checks/around/asker.ts'
import { mailauthResolver } from '#server/checks/around/mailauth-dns.ts'

/** What a receiver sees of us. */
export interface SeenSender {
  /** Our address; undefined where servers see another one than we know. */
  address: string | undefined
  /** What we say in EHLO: a domain, or an address literal. */
  greetingName: string
  /** Of the envelope; empty for the null reverse-path. */
  from: string
  /** The domain of the From header: that of the message, or of one that would be like its envelope. */
  headerDomain: string | undefined
}

/** What came of it, as its event says it. */
type Evaluated = Omit<EventOf<'evaluated'>, 'seq' | 'at' | 'attempt'>

/** Longest text of a library that is told, in characters. */
const MAX_REASON = 300

/**
 * SPF for the name in EHLO and for the envelope's domain; without an address of ours only the record is asked for.
 * @returns what came of the domain that DMARC looks at
 * @see https://www.rfc-editor.org/rfc/rfc7208#section-2.4
 */
export async function askSpf(asker: Asker, seen: SeenSender): Promise<Evaluated | undefined> {
  const { from, greetingName, address } = seen
  const helo = greetingName.startsWith('[') ? undefined : greetingName
  const domain = mailboxDomain(from)
  const identities: [identity: 'mail-from' | 'helo', domain: string][] = []
  if (domain !== undefined) identities.push(['mail-from', domain])
  if (helo !== undefined && helo.toLowerCase() !== domain) identities.push(['helo', helo.toLowerCase()])
  const found: Evaluated[] = []
  for (const [identity, of] of identities) {
    if (asker.isStopped) break
    // Of the postmaster at the name, where there is no other sender.
    const sender = identity === 'helo' ? `postmaster@${of}` : from
    const one: Evaluated = { kind: 'evaluated', about: 'spf', identity, domain: of, result: 'unknown' }
    if (address === undefined) {
      await asker.ask('spf', of, 'TXT')
    } else {
      Object.assign(one, { address }, await spfOf(asker, { sender, address, helo: helo ?? '' }))
    }
    asker.record(one)
    found.push(one)
  }
  return found[0]
}

async function spfOf(asker: Asker, { sender, address, helo }: { sender: string; address: string; helo: string }) {
  const options = { sender, ip: address, helo, mta: 'smtpscope', resolver: mailauthResolver(asker, 'spf') }
  try {
    const { status, rr, lookups } = await spf(options)
    return {
      result: resultOf(status.result),
      ...(rr === undefined ? {} : { record: rr }),
      ...(lookups === undefined ? {} : { lookups: lookups.count }),
      ...reasonOf(status.result === 'permerror' || status.result === 'temperror' ? status.comment : undefined),
    }
  } catch (error) {
    return { result: 'unknown' as const, ...reasonOf(error) }
  }
}

/**
 * DMARC for the From header's domain, with what SPF came to; `signed` are the domains of good DKIM signatures.
 * @see https://www.rfc-editor.org/rfc/rfc7489#section-6.6.2
 */
export async function askDmarc(
  asker: Asker,
  domain: string,
  spfResult: Pick<Evaluated, 'result' | 'domain'> | undefined,
  signed: readonly string[],
): Promise<void> {
  const passed = { spf: spfResult?.result === 'pass' ? [spfResult.domain] : [], dkim: signed }
  const base = { kind: 'evaluated', about: 'dmarc', domain } as const
  try {
    const found = await dmarc({
      headerFrom: domain,
      spfDomains: passed.spf,
      dkimDomains: passed.dkim.map((each) => ({ id: each, domain: each })),
      resolver: mailauthResolver(asker, 'dmarc'),
    })
    if (found === false) return
    const { status, policy, rr, alignment } = found
    // Where a domain asks for it, only itself is in line with it; mailauth takes its whole organisation.
    const aligned = (['spf', 'dkim'] as const).filter((each) =>
      alignment?.[each]?.strict === true ? isAmong(domain, passed[each]) : typeof alignment?.[each]?.result === 'string',
    )
    const said = resultOf(status.result)
    const result = said === 'pass' && aligned.length === 0 ? 'fail' : said
    // SPF that could not be worked out might have passed.
    const isOpen = result === 'fail' && (spfResult?.result === 'unknown' || spfResult?.result === 'temperror')
    asker.record({
      ...base,
      result: isOpen ? 'unknown' : result,
      ...(policy === undefined ? {} : { policy: printed(String(policy).toLowerCase()) }),
      aligned,
      ...(rr === undefined ? {} : { record: rr }),
    })
  } catch (error) {
    asker.record({ ...base, result: 'unknown', ...reasonOf(error) })
  }
}

function isAmong(domain: string, domains: readonly string[]): boolean {
  return domains.some((each) => each.toLowerCase() === domain.toLowerCase())
}

/** A result in our vocabulary. */
export function resultOf(text: string): PolicyResult {
  return policyResults.find((each) => each === text) ?? 'unknown'
}

/** A library's words may hold what DNS said. */
export function reasonOf(said: unknown): { reason?: string } {
  const text = said instanceof Error ? said.message : typeof said === 'string' ? said : ''
  return text === '' ? {} : { reason: printed(text) }
}

function printed(text: string): string {
  return printable(Buffer.from(text.replace(/^smtpscope: /, ''))).slice(0, MAX_REASON)
}
