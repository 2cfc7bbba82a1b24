// The names a certificate is for, and whether a host is among them.
import type { Certificate } from '#lib/check/event.ts'

/** The names it lists; of an old one that lists none its common name. */
export function namesOf({ names, subject }: Certificate): string[] {
  if (names.length > 0) return names
  const common = commonName(subject)
  return common === subject ? [] : [common]
}

/** The common name of a distinguished name, where it has one; it stands first. */
export function commonName(distinguished: string): string {
  return /^CN=(.+?)(, [\w.]+=|$)/.exec(distinguished)?.[1] ?? distinguished
}

/**
 * Is `host` one of the names? An asterisk stands for one whole label, the first.
 * @see https://www.rfc-editor.org/rfc/rfc9525#section-6.3
 */
export function isNamedBy(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase()
  const parent = wanted.slice(wanted.indexOf('.'))
  return names.some((name) => {
    const given = name.toLowerCase().replace(/\.$/, '')
    return given === wanted || (given.startsWith('*.') && wanted.includes('.') && given.slice(1) === parent)
  })
}
