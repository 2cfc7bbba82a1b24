// How each field of the form is read. A field's name is its path in the request, so that an error finds its way back.
import { splitAddresses } from '#lib/check/form/addresses.ts'

/** A tick whose unticked box means yes sends `false`; every tick is read the same way. */
function yesOrNo(value: string): unknown {
  return value === 'true' || (value === 'false' ? false : value)
}

/** A number where it is one; anything else stays as it was typed, and the schema says what is wrong with it. */
function numberOr(value: string): unknown {
  return /^-?\d{1,10}$/.test(value.trim()) ? Number(value) : value
}

const trimmed = (value: string) => value.trim()

function keywords(value: string): string[] {
  return value.split(/[\s,;]+/).filter((each) => each !== '')
}

/** `Name: value` lines; a line that begins with a blank goes on with the one before. One without a colon stays as it is. */
function headers(value: string): ({ name: string; value: string } | string)[] {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const colon = line.indexOf(':')
      return colon < 0 ? line : { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }
    })
}

/** `NAME=value` lines, as XCLIENT has them. One without an equals sign is a name without a value. */
function xclientAttributes(value: string): Record<string, string> {
  const lines = value.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...rest] = line.split('=')
      return [name.trim().toUpperCase(), rest.join('=').trim()]
    }),
  )
}

/** The fields, in the order in which they stand in a session. */
export const fields = {
  target: String,
  purpose: String,
  from: trimmed,
  to: splitAddresses,
  port: numberOr,
  route: String,
  hosts: String,
  otherPorts: yesOrNo,
  around: yesOrNo,
  dkimSelector: trimmed,
  tls: String,
  tlsFallback: yesOrNo,
  tlsProtocol: String,
  family: numberOr,
  'greeting.name': trimmed,
  'greeting.verb': String,
  'auth.mechanism': String,
  'auth.username': String,
  'auth.password': String,
  'auth.allowPlaintext': yesOrNo,
  'auth.initialResponse': yesOrNo,
  pipelining: yesOrNo,
  'esmtp.size': yesOrNo,
  'esmtp.body': String,
  'esmtp.chunking': yesOrNo,
  'esmtp.smtputf8': yesOrNo,
  'esmtp.notify': keywords,
  'esmtp.ret': String,
  'esmtp.envid': trimmed,
  'esmtp.requireTls': yesOrNo,
  'esmtp.deliverBy.seconds': numberOr,
  'esmtp.deliverBy.mode': String,
  'message.subject': String,
  'message.headers': headers,
  'message.body': String,
  'stop.after': String,
  'stop.how': String,
  insist: keywords,
  'proxy.version': numberOr,
  'proxy.source.address': trimmed,
  'proxy.source.port': numberOr,
  'proxy.destination.address': trimmed,
  'proxy.destination.port': numberOr,
  xclient: xclientAttributes,
  localAddress: trimmed,
  extra: keywords,
} as const satisfies Readonly<Record<string, (value: string) => unknown>>

/** The name of a field of the form. */
export type FieldName = keyof typeof fields

export const fieldNames = Object.keys(fields) as readonly FieldName[]

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fields, name)
}

/** Fields whose text is never shown again and never kept. */
export const secretFields = ['auth.password'] as const satisfies readonly FieldName[]

/** What a form may keep, show again or write into an address: everything but its secrets. */
export function withoutSecrets<T>(entries: Iterable<readonly [string, T]>): [string, T][] {
  const kept: [string, T][] = []
  for (const [name, value] of entries) if (!(secretFields as readonly string[]).includes(name)) kept.push([name, value])
  return kept
}
