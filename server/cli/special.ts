// Options whose value has a form of its own: greetings, steps, times, addresses with ports, and files.
import type { FieldName } from '#lib/check/form/fields.ts'
import type { Values } from '#server/cli/arguments.ts'

/** A field of the request and what it says. */
export type Entry = readonly [name: FieldName, value: string]

/** The steps as swaks calls them. HELO is the last greeting, so it is behind TLS where there is any. */
const swaksSteps: Readonly<Record<string, string>> = {
  'first-helo': 'greet',
  'first-ehlo': 'greet',
  helo: 'tls',
  ehlo: 'tls',
  mail: 'sender',
  from: 'sender',
  rcpt: 'recipient',
  to: 'recipient',
  dot: 'message',
}

const messageOptions = ['subject', 'header', 'text', 'body-file']

/** Reads them all, and tells every fault. */
export function specialEntries(values: Values, readText: (path: string) => string): { entries: Entry[] } | { wrong: string[] } {
  const entries: Entry[] = []
  const wrong: string[] = []
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
  const oneOf = (names: string[]): string | undefined => {
    const given = names.filter((name) => values[name] !== undefined)
    if (given.length > 1) wrong.push(`Choose one of ${given.map((name) => `--${name}`).join(' and ')}.`)
    return given[0]
  }

  const greeting = oneOf(['ehlo', 'helo', 'lhlo'])
  if (greeting !== undefined) entries.push(['greeting.verb', greeting.toUpperCase()], ['greeting.name', text(greeting) ?? ''])

  // https://www.rfc-editor.org/rfc/rfc8314#section-7.3
  if (text('tls') === 'implicit' && text('port') === undefined) entries.push(['port', '465'])
  oneOf(['ipv4', 'ipv6'])

  if (text('auth') !== undefined && text('auth-user') === undefined) wrong.push('--auth needs a user name: --auth-user U.')
  for (const name of ['allow-plaintext', 'no-initial-response']) {
    if (values[name] === true && text('auth-user') === undefined) wrong.push(`--${name} is about logging in: add --auth-user U.`)
  }

  const stop = oneOf(['stop-after', 'drop-after'])
  if (stop !== undefined) {
    const step = (text(stop) ?? '').toLowerCase()
    entries.push(['stop.after', swaksSteps[step] ?? step], ['stop.how', stop === 'stop-after' ? 'quit' : 'drop'])
  }

  const by = text('deliver-by')
  const time = by === undefined ? undefined : /^([^;:,]+)(?:[;:,]([a-z]))?$/i.exec(by)
  if (time === null) wrong.push('--deliver-by: Write seconds, and R to have it sent back: 60 or 60;R.')
  else if (time !== undefined) {
    entries.push(['esmtp.deliverBy.seconds', time[1] ?? ''])
    if (time[2] !== undefined) entries.push(['esmtp.deliverBy.mode', time[2].toUpperCase()])
  }

  for (const [name, field] of [
    ['proxy-source', 'proxy.source'],
    ['proxy-dest', 'proxy.destination'],
  ] as const) {
    const given = text(name)
    if (given !== undefined && text('proxy') === undefined) wrong.push(`--${name} is about the PROXY header: add --proxy 1 or 2.`)
    if (given !== undefined) entries.push(...addressEntries(field, given))
  }

  const forMessage = messageOptions.filter((name) => values[name] !== undefined)
  if (forMessage.length > 0 && values.message !== true) {
    wrong.push(`${forMessage.map((name) => `--${name}`).join(' and ')}: a probe has no message; add --message.`)
  }
  oneOf(['text', 'body-file'])
  if (text('body') !== undefined && !/^(7BIT|8BITMIME)$/i.test(text('body') ?? '')) {
    wrong.push("--body: Choose 7BIT or 8BITMIME. The message's text is --text or --body-file.")
  }
  const file = text('body-file')
  if (file !== undefined) {
    try {
      entries.push(['message.body', readText(file).replace(/\r?\n$/, '')])
    } catch (error) {
      wrong.push(`--body-file: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return wrong.length > 0 ? { wrong } : { entries }
}

/** `192.0.2.1:25`, `[2001:db8::1]:25`, or an address alone. */
function addressEntries(field: 'proxy.source' | 'proxy.destination', text: string): Entry[] {
  // An IPv6 address without brackets has colons of its own, and so no port.
  const isBareIpv6 = !text.startsWith('[') && text.split(':').length > 2
  const [, bracketed, plain, port] = (isBareIpv6 ? undefined : /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/.exec(text)) ?? [text, undefined, text]
  const entries: Entry[] = [[`${field}.address`, bracketed ?? plain ?? '']]
  if (port !== undefined) entries.push([`${field}.port`, port])
  return entries
}
