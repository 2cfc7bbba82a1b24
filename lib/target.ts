// What a person may type into the one field: a domain, an address, a host name or an IP.
import { formatMailbox, hasControl, isIpv4, type Mailbox, parseDomain, parseIpv6, parseMailbox, type Refused } from '#lib/smtp/address.ts'

/** A target, read. A host name can't be told from a domain by its looks: `route` decides. */
export type Target =
  | { kind: 'address'; mailbox: Mailbox; domain: string }
  | { kind: 'domain'; domain: string }
  | { kind: 'ip'; address: string; family: 4 | 6 }

/**
 * Reads a target. `mailto:` and surrounding blanks are dropped; a URL is refused with what to type instead.
 * @example parseTarget('jdoe@port25.com') // { kind: 'address', … }
 */
export function parseTarget(typed: string): Target | Refused {
  const text = typed.trim().replace(/^mailto:/i, '')
  if (text === '') return { refused: 'Type a domain, an address, a mail server or an IP.' }
  if (hasControl(text)) return { refused: 'The target holds a line break or another control character; remove it.' }
  if (text.length > 320) return { refused: 'The target is too long to be a domain or an address.' }
  if (text.includes('://')) return { refused: 'That is a URL. Type only its domain, such as example.com.' }
  const ip = parseIp(text)
  if (ip !== undefined) return ip
  if (text.includes('@')) {
    const mailbox = parseMailbox(text)
    if ('refused' in mailbox) return mailbox
    return { kind: 'address', mailbox, domain: mailbox.domain }
  }
  if (/^[^:]+:\d{1,5}$/.test(text)) return { refused: 'Type the name alone; the port has a place of its own, under Connection.' }
  const domain = parseDomain(text)
  return typeof domain === 'string' ? { kind: 'domain', domain } : domain
}

/** An IP address, bare, in brackets or as an address literal. */
export function parseIp(text: string): { kind: 'ip'; address: string; family: 4 | 6 } | undefined {
  const bare = /^\[(?:IPv6:)?(.*)\]$/i.exec(text)?.[1] ?? text
  if (isIpv4(bare)) return { kind: 'ip', address: bare, family: 4 }
  const six = parseIpv6(bare)
  return six === undefined ? undefined : { kind: 'ip', address: six, family: 6 }
}

/**
 * The recipient of a check that names none: the address itself, else the postmaster, whom every server must know.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1
 */
export function defaultRecipient(target: Target, route: 'mx' | 'host'): string {
  if (target.kind === 'address') return formatMailbox(target.mailbox)
  return target.kind === 'domain' && route === 'mx' ? `postmaster@${target.domain}` : 'postmaster'
}
