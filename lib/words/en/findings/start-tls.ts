// How honest a server is about STARTTLS.
import { list } from '#lib/words/duration.ts'
import { type FindingParams, type FindingText, parts } from '#lib/words/finding-text.ts'

/** "PIPELINING is gone, X is new". */
function changes({ lost, gained }: FindingParams): string {
  const said = (what: FindingParams[string] | undefined, one: string, many: string) => {
    const all = parts(what)
    return all.length === 0 ? [] : [`${list(all)} ${all.length === 1 ? one : many}`]
  }
  return [...said(lost, 'is gone', 'are gone'), ...said(gained, 'is new', 'are new')].join(', ')
}

export const startTlsTexts = {
  'firewall-rewrites': {
    title: () => 'A firewall writes over what the server says',
    means: ({ keywords }) =>
      `${keywords === '' ? 'Its banner has asterisks' : `Its offer has ${list(parts(keywords))}`} where words belong. Cisco firewalls do so while they inspect SMTP: they hide STARTTLS and other extensions, and mail goes without encryption.`,
    todo: () => 'Have the inspection of SMTP switched off on the firewall in front of the server, or TLS allowed in it.',
  },
  'starttls-changes-offer': {
    title: () => 'Inside TLS the server offers something else',
    means: (params) => `${changes(params)}. Only what it says inside TLS counts. Often another program answers there than in the clear.`,
    todo: () => 'Nothing has to be done where that is intended; else look at the proxy or filter that ends TLS in front of the server.',
  },
  'starttls-again': {
    title: () => 'STARTTLS is offered inside TLS once more',
    means: () => 'It has no meaning there, and the standard forbids it. Senders leave it alone, but some testers stumble over it.',
    todo: () => 'Bring the server’s software, or the proxy in front of it, up to date.',
  },
  'plain-despite-policy': {
    title: () => 'Mail without TLS is taken, though the domain asks for TLS',
    means: ({ host, policy }) =>
      `The domain’s ${policy === 'dane' ? 'DANE records tell' : 'MTA-STS policy tells'} senders to insist on TLS, and ${host} took a sender in the clear. A policy binds only senders that look at it; a public server has to take the others as well.`,
    todo: () => 'Send with TLS. The server’s side has nothing to do.',
  },
  'requiretls-in-the-clear': {
    title: () => 'REQUIRETLS is accepted without TLS',
    means: ({ host }) =>
      `${host} took a mail that must be encrypted on every hop, on a connection that is not. So its promise to keep it so is worth little.`,
    todo: () => 'Have the server refuse REQUIRETLS outside TLS.',
  },
} satisfies Record<string, FindingText>
