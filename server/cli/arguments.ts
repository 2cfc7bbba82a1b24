// The command line's arguments → a request. What they say is judged by the same schema as a form.
import { parseArgs } from 'node:util'
import { type CheckRequest, parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'
import { defaultRecipient, parseTarget } from '#lib/target.ts'

export const usage = `Usage: npm run check -- <target> [options]

  <target>        a domain, an address, a mail server or an IP
  --to A          a recipient; may be given several times
  --from A        the sender; <> for none
  --server HOST   connect to this host instead of the domain's mail servers
  --port N        25 unless given
  --ehlo NAME     greet with this name
  --message       go on to DATA and deliver a test message
  --tls MODE      opportunistic (STARTTLS where it is offered; the default), require, never, or implicit: TLS from the
                  first byte on, on port 465 unless --port says otherwise
  --tls-protocol V  speak this version only: TLSv1, TLSv1.1, TLSv1.2 or TLSv1.3
  --tls-fallback  where an opportunistic handshake fails, try once more without TLS
  --json          print events as JSON, one on each line
  --help

It ends with 0 where the mail was taken (or would be), 1 where it was refused or put off, 2 where no server was
reached, 3 where the command line could not be read.
`

/** What the command line asks for, or why it can't be read. */
export type Asked = { request: CheckRequest; json: boolean } | { help: true } | { wrong: string[] }

/** Reads the arguments behind `npm run check --`. */
export function readArguments(argv: readonly string[]): Asked {
  const parsed = parse(argv)
  if ('wrong' in parsed) return parsed
  const { values, positionals } = parsed
  if (values.help === true) return { help: true }
  if (positionals.length !== 1) return { wrong: [positionals.length === 0 ? 'Name a target.' : 'Name one target only.'] }
  if (values.auth !== undefined || values['auth-user'] !== undefined) return { wrong: ['--auth is not built yet.'] }
  if (values.pipeline === true) return { wrong: ['--pipeline is not built yet.'] }
  const typed = positionals[0] ?? ''
  const { server } = values
  const target = parseTarget(typed)
  if ('refused' in target) return { wrong: [target.refused] }
  const to = values.to ?? (server === undefined ? [] : [defaultRecipient(target, 'mx')].filter((each) => each.includes('@')))
  const request = parseCheckRequest({
    target: server ?? typed,
    ...(server === undefined ? {} : { route: 'host' }),
    to,
    ...given({ from: values.from, tls: values.tls, tlsProtocol: values['tls-protocol'] }),
    ...(values['tls-fallback'] === true ? { tlsFallback: true } : {}),
    ...portOf(values),
    ...(values.ehlo === undefined ? {} : { greeting: { name: values.ehlo } }),
    purpose: values.message === true ? 'message' : 'probe',
  })
  if (isProblem(request)) return { wrong: Object.entries(request.fields ?? {}).map(([field, message]) => `${field}: ${message}`) }
  return { request, json: values.json === true }
}

function portOf({ port, tls }: { port?: string; tls?: string }): { port?: number | string } {
  // https://www.rfc-editor.org/rfc/rfc8314#section-7.3
  if (port === undefined) return tls === 'implicit' ? { port: 465 } : {}
  return { port: /^\d+$/.test(port) ? Number(port) : port }
}

function given(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        to: { type: 'string', multiple: true },
        from: { type: 'string' },
        server: { type: 'string' },
        port: { type: 'string' },
        tls: { type: 'string' },
        'tls-protocol': { type: 'string' },
        'tls-fallback': { type: 'boolean' },
        auth: { type: 'string' },
        'auth-user': { type: 'string' },
        ehlo: { type: 'string' },
        message: { type: 'boolean' },
        pipeline: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    return { wrong: [error instanceof Error ? error.message : String(error)] }
  }
}
