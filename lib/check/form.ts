// A flat HTML form → the shape of a request, unparsed. The same function serves the form that posts by itself and the
// one that a script posts, so that both ask for the same thing.

/** Where a field of the form goes in the request. Empty fields are left out, so that the defaults apply. */
const places: Readonly<Record<string, (value: string) => [path: string, value: unknown][]>> = {
  target: (value) => [['target', value]],
  purpose: (value) => [['purpose', value]],
  route: (value) => [['route', value]],
  port: (value) => [['port', numberOr(value)]],
  family: (value) => [['family', numberOr(value)]],
  from: (value) => [['from', value.trim()]],
  to: (value) => [['to', listOf(value)]],
  'greeting.verb': (value) => [['greeting.verb', value]],
  'greeting.name': (value) => [['greeting.name', value.trim()]],
  'message.subject': (value) => [['message.subject', value]],
  'message.body': (value) => [['message.body', value]],
  'message.headers': (value) => [['message.headers', headersOf(value)]],
}

/**
 * Puts form fields together as a request for `parseCheckRequest`. Fields it does not know are kept at the top level,
 * where the schema refuses them by name.
 */
export function requestFromForm(entries: Iterable<readonly [string, string]>): Record<string, unknown> {
  const request: Record<string, unknown> = {}
  for (const [name, value] of entries) {
    if (value.trim() === '' && name !== 'target') continue
    const place = Object.hasOwn(places, name) ? places[name] : undefined
    for (const [path, placed] of place?.(value) ?? [[name, value] as [string, unknown]]) put(request, path, placed)
  }
  return request
}

function put(request: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.')
  if (second === undefined) request[first] = value
  else request[first] = { ...(request[first] as object | undefined), [second]: value }
}

function numberOr(value: string): unknown {
  return /^\d{1,6}$/.test(value.trim()) ? Number(value) : value
}

function listOf(value: string): string[] {
  return value
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** `Name: value` lines; a line that begins with a blank goes on with the one before. */
function headersOf(value: string): { name: string; value: string }[] {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const colon = line.indexOf(':')
      return colon < 0 ? { name: line, value: '' } : { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }
    })
}
