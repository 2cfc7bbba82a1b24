// A flat HTML form → the shape of a request, unparsed. The same function serves the form that posts by itself and the
// one that a script posts, so that both ask for the same thing.
import { type FieldName, fields, isFieldName } from '#lib/check/form/fields.ts'

/**
 * Parts of a request that are asked for by one of these fields alone; the others in the part say only how, and a form
 * always sends them.
 */
const askedBy: Readonly<Record<string, readonly FieldName[]>> = {
  auth: ['auth.username', 'auth.password'],
  'esmtp.deliverBy': ['esmtp.deliverBy.seconds'],
  stop: ['stop.after'],
}

/** What a purpose has no use for is out of sight in the form, so it is not read: an error in it could not be seen either. */
const unusedBy: Readonly<Record<string, readonly string[]>> = {
  probe: ['message'],
  message: ['hosts'],
  manual: ['hosts', 'auth', 'pipelining', 'esmtp', 'message', 'stop', 'insist', 'extra'],
}

/**
 * Puts form fields together as a request for `parseCheckRequest`. Empty fields are left out, so that the defaults apply.
 * Fields it does not know are kept at the top level, where the schema refuses them by name.
 */
export function requestFromForm(entries: Iterable<readonly [string, string]>): Record<string, unknown> {
  const typed = [...entries].filter(([name, value]) => value.trim() !== '' || name === 'target')
  const purpose = typed.findLast(([name]) => name === 'purpose')?.[1] ?? ''
  const unused = Object.hasOwn(unusedBy, purpose) ? (unusedBy[purpose] ?? []) : []
  const names = new Set(typed.map(([name]) => name))
  const idle = Object.entries(askedBy).filter(([, askers]) => !askers.some((name) => names.has(name)))
  const leftOut = [...unused, ...idle.map(([part]) => part)]

  return requestFromFields(typed.filter(([name]) => !isFieldName(name) || !leftOut.some((part) => isIn(part, name))))
}

/** The same for fields of which each is meant, as a command line has them. */
export function requestFromFields(entries: Iterable<readonly [string, string]>): Record<string, unknown> {
  const request: Tree = new Map()
  const unknown = new Map<string, unknown>()
  for (const [name, value] of entries) {
    if (isFieldName(name)) put(request, name, fields[name](value))
    else unknown.set(name, value)
  }
  // Last, so that a part of the request can't hide a field of the same name that nobody knows.
  for (const [name, value] of unknown) request.set(name, value)
  return objectOf(request)
}

/** Maps, since a field nobody knows may have the name of something that every object has, such as `__proto__`. */
type Tree = Map<string, unknown>

function isIn(part: string, name: string): boolean {
  return name === part || name.startsWith(`${part}.`)
}

/** `name` is the field's path in the request. A list that comes in several fields is one list. */
function put(tree: Tree, name: FieldName, value: unknown): void {
  const steps = name.split('.')
  const last = steps.pop() ?? ''
  let at = tree
  for (const step of steps) {
    const next = at.get(step)
    const branch: Tree = next instanceof Map ? next : new Map()
    at.set(step, branch)
    at = branch
  }
  const before = at.get(last)
  if (Array.isArray(before) && Array.isArray(value)) for (const each of value) before.push(each)
  else at.set(last, value)
}

function objectOf(tree: Tree): Record<string, unknown> {
  return Object.fromEntries([...tree].map(([name, value]) => [name, value instanceof Map ? objectOf(value) : value]))
}
