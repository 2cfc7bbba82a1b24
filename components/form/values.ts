// The form as flat text fields, named as the request's paths: what it shows first, and what it was asked before.
import type { CheckRequest } from '#lib/check/request.ts'

/** The names of the form's fields; `requestFromForm` reads the same ones. */
export const fieldNames = [
  'target',
  'purpose',
  'from',
  'to',
  'port',
  'route',
  'tls',
  'tlsFallback',
  'tlsProtocol',
  'family',
  'greeting.verb',
  'greeting.name',
  'message.subject',
  'message.headers',
  'message.body',
] as const

export type FieldName = (typeof fieldNames)[number]
export type FormValues = Record<FieldName, string>

/** One sentence for each request path that needs another look: `to.0`, `message.subject`. */
export type FieldErrors = Record<string, string>

/** An empty form. Fields left empty take the defaults of the request. */
export const emptyForm: FormValues = {
  target: '',
  purpose: 'probe',
  from: '',
  to: '',
  port: '25',
  route: 'mx',
  tls: 'opportunistic',
  tlsFallback: '',
  tlsProtocol: 'any',
  family: 'any',
  'greeting.verb': 'EHLO',
  'greeting.name': '',
  'message.subject': '',
  'message.headers': '',
  'message.body': '',
}

/** The form as it has to stand to ask the same again. */
export function valuesOfRequest(request: CheckRequest): FormValues {
  return {
    target: request.target,
    purpose: request.purpose,
    from: request.from ?? '',
    to: request.to.join('\n'),
    port: String(request.port),
    route: request.route,
    tls: request.tls,
    tlsFallback: request.tlsFallback ? 'true' : '',
    tlsProtocol: request.tlsProtocol,
    family: String(request.family),
    'greeting.verb': request.greeting.verb,
    'greeting.name': request.greeting.name ?? '',
    'message.subject': request.message.subject,
    'message.headers': request.message.headers.map((header) => `${header.name}: ${header.value}`).join('\n'),
    'message.body': request.message.body,
  }
}

/** The known fields among any entries (a query string, a form's data), over `base`. */
export function valuesFrom(entries: Iterable<readonly [string, unknown]>, base: FormValues = emptyForm): FormValues {
  const values = { ...base }
  for (const [name, value] of entries) {
    if (typeof value === 'string' && isFieldName(name)) values[name] = value
  }
  return values
}

function isFieldName(name: string): name is FieldName {
  return (fieldNames as readonly string[]).includes(name)
}

/** The sentence for a field: its own, or that of anything inside it. */
export function errorOf(errors: FieldErrors, name: FieldName): string | undefined {
  const own = errors[name]
  if (own !== undefined) return own
  return Object.entries(errors).find(([path]) => path.startsWith(`${name}.`))?.[1]
}
