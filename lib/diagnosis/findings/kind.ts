// What is known of a finding beforehand, whatever the check: how grave it is, who has to do something, and where it is written.

/** `error`: mail does not get through; `warning`: some of it may not, or is not safe; `notice`: worth knowing; `ok`: as it should be. */
export type Severity = 'error' | 'warning' | 'notice' | 'ok'

/** Whose turn it is. `network`: whoever runs the way between us and the server; `operator`: whoever runs this smtpscope. */
export type FindingTurn = 'sender' | 'recipient-admin' | 'network' | 'operator' | 'nobody'

/** Where it is written that this matters: a section of an RFC, or a provider's own page. */
export interface FindingSource {
  /** As a reader looks for it: "RFC 7505, section 3". */
  name: string
  url: string
}

export interface FindingKind {
  /** A rule may find a single case less grave, or graver. */
  severity: Severity
  turn: FindingTurn
  source: FindingSource
}

/**
 * The facts of one finding, as its rule found them: numbers, names, ids. They are of no language, and lists are joined by a
 * comma and a blank.
 */
export type FindingParams = Readonly<Record<string, string | number>>

/** A finding of one family. */
export interface Made<I extends string> {
  id: I
  severity: Severity
  because: number[]
  params: FindingParams
}

/** A maker of findings of one family, as grave as its table says, unless they are made otherwise. */
export function makerOf<K extends string>(kinds: Readonly<Record<K, FindingKind>>) {
  return <I extends K>(id: I, because: number[], params: FindingParams = {}, severity: Severity = kinds[id].severity): Made<I> => ({
    id,
    severity,
    because,
    params,
  })
}

/** A section of an RFC as a source, by its link. Throws where the link is none. */
export function rfc(url: string): FindingSource {
  const [, number, kind = '', part] = /\/rfc(\d+)#(section|appendix)-([\w.]+)$/.exec(url) ?? []
  if (number === undefined || part === undefined) throw new Error(`${url} leads to no section of an RFC.`)
  return { name: `RFC ${number}, ${kind} ${part}`, url }
}

/** Somebody's own page as a source. */
export function page(name: string, url: string): FindingSource {
  return { name, url }
}
