// The form as flat text fields, named as the request's paths: what it shows first, and what it was asked before. A field
// that holds a secret has no place here.
import { type FieldName, fieldNames, isFieldName, secretFields } from '#lib/check/form/fields.ts'
import type { CheckRequest } from '#lib/check/request.ts'

/** The fields that a page may fill in. */
export type ShownName = Exclude<FieldName, (typeof secretFields)[number]>
export type FormValues = Record<ShownName, string>

/** One sentence for each request path that needs another look: `to.0`, `message.subject`. */
export type FieldErrors = Record<string, string>

/** What a form always sends, and what it sends unless somebody chooses otherwise. A box that is not ticked sends nothing. */
const first: Partial<FormValues> = {
  purpose: 'probe',
  port: '25',
  route: 'mx',
  hosts: 'first',
  tls: 'opportunistic',
  tlsProtocol: 'any',
  family: 'any',
  'greeting.verb': 'EHLO',
  'auth.mechanism': 'auto',
  'esmtp.deliverBy.mode': 'N',
  'stop.how': 'quit',
}

const isSecret = (name: FieldName): boolean => (secretFields as readonly string[]).includes(name)
const shownNames = fieldNames.filter((name): name is ShownName => !isSecret(name))

/** An empty form. Fields left empty take the defaults of the request. */
export const emptyForm = Object.fromEntries(shownNames.map((name) => [name, first[name] ?? ''])) as FormValues

/** Fields that stand in a form several times, or not at all: boxes to tick. */
const ticks: ReadonlySet<string> = new Set<ShownName>([
  'otherPorts',
  'around',
  'tlsFallback',
  'auth.allowPlaintext',
  'auth.initialResponse',
  'pipelining',
  'extra',
  'esmtp.size',
  'esmtp.body',
  'esmtp.chunking',
  'esmtp.smtputf8',
  'esmtp.notify',
  'esmtp.requireTls',
  'insist',
])

/** `value` where it is said, and not the default. */
const unless = (value: boolean, usual: boolean): string => (value === usual ? '' : String(value))

/** The form as it has to stand to ask the same again. A password has to be typed anew. */
export function valuesOfRequest(request: CheckRequest): FormValues {
  const { auth, esmtp, stop, proxy, xclient } = request
  return {
    target: request.target,
    purpose: request.purpose,
    from: request.from ?? '',
    to: request.to.join('\n'),
    port: String(request.port),
    route: request.route,
    hosts: request.hosts,
    otherPorts: unless(request.otherPorts, true),
    around: unless(request.around, true),
    dkimSelector: request.dkimSelector ?? '',
    tls: request.tls,
    tlsFallback: unless(request.tlsFallback, false),
    tlsProtocol: request.tlsProtocol,
    family: String(request.family),
    'greeting.name': request.greeting.name ?? '',
    'greeting.verb': request.greeting.verb,
    'auth.mechanism': auth?.mechanism ?? 'auto',
    'auth.username': auth?.username ?? '',
    'auth.allowPlaintext': unless(auth?.allowPlaintext ?? false, false),
    'auth.initialResponse': unless(auth?.initialResponse ?? true, true),
    pipelining: unless(request.pipelining, false),
    'esmtp.size': unless(esmtp.size, true),
    'esmtp.body': esmtp.body === '8BITMIME' ? '8BITMIME' : '',
    'esmtp.chunking': unless(esmtp.chunking, false),
    'esmtp.smtputf8': unless(esmtp.smtputf8, false),
    'esmtp.notify': esmtp.notify.join(' '),
    'esmtp.ret': esmtp.ret ?? '',
    'esmtp.envid': esmtp.envid ?? '',
    'esmtp.requireTls': unless(esmtp.requireTls, false),
    'esmtp.deliverBy.seconds': numberIn(esmtp.deliverBy?.seconds),
    'esmtp.deliverBy.mode': esmtp.deliverBy?.mode ?? 'N',
    'message.subject': request.message.subject,
    'message.headers': request.message.headers.map((header) => `${header.name}: ${header.value}`).join('\n'),
    'message.body': request.message.body,
    'stop.after': stop?.after ?? '',
    'stop.how': stop?.how ?? 'quit',
    insist: request.insist.join(' '),
    'proxy.version': numberIn(proxy?.version),
    'proxy.source.address': proxy?.source?.address ?? '',
    'proxy.source.port': numberIn(proxy?.source?.port),
    'proxy.destination.address': proxy?.destination?.address ?? '',
    'proxy.destination.port': numberIn(proxy?.destination?.port),
    xclient: Object.entries(xclient ?? {})
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
    localAddress: request.localAddress ?? '',
    extra: request.extra.join(' '),
  }
}

function numberIn(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

/** The known fields among any entries (a query string, a draft), over `base`. A field that comes several times is one list. */
export function valuesFrom(entries: Iterable<readonly [string, unknown]>, base: FormValues = emptyForm): FormValues {
  const lists = new Map<ShownName, string[]>()
  for (const [name, value] of entries) {
    if (typeof value !== 'string' || !isFieldName(name) || isSecret(name)) continue
    const shown = name as ShownName
    const list = lists.get(shown)
    if (list === undefined) lists.set(shown, [value])
    else list.push(value)
  }
  return { ...base, ...Object.fromEntries([...lists].map(([name, list]) => [name, list.join('\n')])) }
}

/** What stands in a form now. `initial` counts for the fields that the form has not, but never for a box to tick. */
export function valuesIn(entries: Iterable<readonly [string, string]>, initial: FormValues): FormValues {
  const unticked = Object.entries(initial).map(([name, value]): [string, string] => [name, ticks.has(name) ? '' : value])
  return valuesFrom(entries, { ...emptyForm, ...Object.fromEntries(unticked) })
}
