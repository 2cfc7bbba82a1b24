// MTA-STS (RFC 8461): the record that says there is a policy, the policy's text, and which hosts it names.

/** What the TXT records at `_mta-sts.<domain>` come to. With several that begin rightly senders act as if there was none. */
export type StsRecord = { kind: 'id'; id: string } | { kind: 'none' | 'several' | 'malformed' }

/**
 * Reads the TXT records at `_mta-sts.<domain>`.
 * @see https://www.rfc-editor.org/rfc/rfc8461#section-3.1
 */
export function readStsRecord(texts: readonly string[]): StsRecord {
  const ours = texts.filter((text) => /^v=STSv1[ \t]*(;|$)/.test(text))
  const [text] = ours
  if (text === undefined) return { kind: 'none' }
  if (ours.length > 1) return { kind: 'several' }
  const id = text
    .split(';')
    .slice(1)
    .map((field) => /^[ \t]*id[ \t]*=[ \t]*([A-Za-z0-9]{1,32})[ \t]*$/.exec(field)?.[1])
    .find((each) => each !== undefined)
  return id === undefined ? { kind: 'malformed' } : { kind: 'id', id }
}

export type StsMode = 'enforce' | 'testing' | 'none'

export interface StsPolicy {
  mode: StsMode
  /** In seconds. */
  maxAge: number
  /** Names, and names behind `*.`; lower case. */
  mx: string[]
}

/** What a policy can't be used for: the key that is missing or not as it must be. */
export interface StsFault {
  fault: 'version' | 'mode' | 'max_age' | 'mx'
}

/** A year: https://www.rfc-editor.org/rfc/rfc8461#section-3.2 */
const MAX_AGE = 31_557_600

/**
 * Reads the lines of a policy. Of keys that come twice the first counts, and those that nobody knows are passed over.
 * @see https://www.rfc-editor.org/rfc/rfc8461#section-3.2
 */
export function readStsPolicy(lines: readonly string[]): StsPolicy | StsFault {
  const pairs = lines.flatMap((line) => {
    const [, key, value = ''] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
    return key === undefined ? [] : [{ key, value }]
  })
  const first = (key: string) => pairs.find((each) => each.key === key)?.value
  const mode = first('mode')
  const age = first('max_age') ?? ''
  const mx = pairs.filter((each) => each.key === 'mx').map((each) => each.value.toLowerCase().replace(/\.$/, ''))
  if (first('version') !== 'STSv1') return { fault: 'version' }
  if (mode !== 'enforce' && mode !== 'testing' && mode !== 'none') return { fault: 'mode' }
  if (!/^\d{1,10}$/.test(age) || Number(age) > MAX_AGE) return { fault: 'max_age' }
  // Where the policy is that there is none, no host need be named.
  if (mode !== 'none' && (mx.length === 0 || !mx.every(isPattern))) return { fault: 'mx' }
  return { mode, maxAge: Number(age), mx }
}

function isPattern(text: string): boolean {
  return text.length <= 255 && /^(\*\.)?([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(text)
}

/**
 * Does the policy name this mail host? A star stands for exactly one label, the first.
 * @see https://www.rfc-editor.org/rfc/rfc8461#section-4.1
 */
export function isListed(host: string, patterns: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  const parent = name.slice(name.indexOf('.') + 1)
  return patterns.some((pattern) => (pattern.startsWith('*.') ? name.includes('.') && pattern.slice(2) === parent : pattern === name))
}

/** Is a file of this type one that senders take for a policy? https://www.rfc-editor.org/rfc/rfc8461#section-3.2 */
export function isPolicyType(contentType: string | undefined): boolean {
  return contentType !== undefined && /^text\/plain[ \t]*(;|$)/i.test(contentType.trim())
}
