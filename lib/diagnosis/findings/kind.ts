// What is known of a finding beforehand, whatever the check: who has to do something, and where it is written.

/** Whose turn it is. `network`: whoever runs the way between us and the server; `operator`: whoever runs this smtpscope. */
export type FindingTurn = 'sender' | 'recipient-admin' | 'network' | 'operator' | 'nobody'

/** Where it is written that this matters: a section of an RFC, or a provider's own page. */
export interface FindingSource {
  /** As a reader looks for it: "RFC 7505, section 3". */
  name: string
  url: string
}

export interface FindingKind {
  turn: FindingTurn
  source: FindingSource
}

/** A section of an RFC as a source, by its link. Throws where the link is none. */
export function rfc(url: string): FindingSource {
  const [, number, kind = '', part] = /\/rfc(\d+)#(section|appendix)-([\w.]+)$/.exec(url) ?? []
  if (number === undefined || part === undefined) throw new Error(`${url} leads to no section of an RFC.`)
  return { name: `RFC ${number}, ${kind} ${part}`, url }
}
