// A flat HTML form → the shape of a request, unparsed. The same function serves the form that posts by itself and the
// one that a script posts, so that both ask for the same thing.

/** How each field of the form is read; its name is its path in the request. Empty ones are left out: the defaults apply. */
const fields: Readonly<Record<string, (value: string) => unknown>> = {
  target: String,
  purpose: String,
  route: String,
  port: numberOr,
  tls: String,
  tlsFallback: booleanOr,
  tlsProtocol: String,
  family: numberOr,
  from: (value) => value.trim(),
  to: listOf,
  'greeting.verb': String,
  'greeting.name': (value) => value.trim(),
  'message.subject': String,
  'message.body': String,
  'message.headers': headersOf,
}

/**
 * Puts form fields together as a request for `parseCheckRequest`. Fields it does not know are kept at the top level,
 * where the schema refuses them by name.
 */
export function requestFromForm(entries: Iterable<readonly [string, string]>): Record<string, unknown> {
  // A map, since an unknown field may have the name of something that every object has, such as `__proto__`.
  const request = new Map<string, unknown>()
  for (const [name, value] of entries) {
    if (value.trim() === '' && name !== 'target') continue
    const read = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (read === undefined) request.set(name, value)
    else put(request, name, read(value))
  }
  return Object.fromEntries(request)
}

/** `name` is the field's path in the request. A list that comes in several fields is one list. */
function put(request: Map<string, unknown>, name: string, value: unknown): void {
  const [first = '', second] = name.split('.')
  const before = request.get(first)
  if (second !== undefined) request.set(first, { ...(before as object | undefined), [second]: value })
  else request.set(first, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value)
}

function numberOr(value: string): unknown {
  return /^\d{1,6}$/.test(value.trim()) ? Number(value) : value
}

/** A ticked box; one that is not ticked is not sent at all. */
function booleanOr(value: string): unknown {
  return value === 'true' || (value === 'false' ? false : value)
}

function listOf(value: string): string[] {
  return value
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** `Name: value` lines; a line that begins with a blank goes on with the one before. One without a colon stays as it is. */
function headersOf(value: string): ({ name: string; value: string } | string)[] {
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
