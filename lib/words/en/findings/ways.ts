// The ways into a host: what blocks them, what speaks there in place of SMTP, and how several compare.
import { systemErrorText } from '#lib/check/system-error.ts'
import type { ForeignProtocol } from '#lib/diagnosis/foreign-protocol.ts'
import { listOf } from '#lib/words/duration.ts'
import { protocolWords } from '#lib/words/en/protocols.ts'
import { waysWords } from '#lib/words/en/ways.ts'
import { type FindingParams, type FindingText, parts } from '#lib/words/finding-text.ts'

/** So many addresses are named in a sentence. */
const NAMED = 4

export const wayTexts = {
  'port-blocked': {
    title: ({ port }) => `Port ${port} is blocked on the way`,
    means: ({ host, port, alive, control }) =>
      `${host} shows on port ${alive} that it is alive, but nothing comes back from port ${port}. Something drops it, ${control === undefined ? 'on our side or on theirs' : `and not on our side, where ${control} answers on that port`}.`,
    todo: ({ port, control }) =>
      control === undefined
        ? `Ask our network’s admin first whether port ${port} is open to the outside, then theirs whether it is open to us.`
        : `Ask their admin whether port ${port} is open to us.`,
  },
  'own-port-blocked': {
    title: ({ port }) => `Our own network seems to block port ${port}`,
    means: ({ host, port, control }) =>
      `${host} can not be reached on port ${port}, and neither can ${control}, which is known to answer there. Many networks let nobody out on port 25 but their own mail servers.`,
    todo: ({ port }) => `Ask whoever runs the network of this smtpscope to let it out on port ${port}, or test from another network.`,
  },
  'port-closed': {
    title: ({ port }) => `Port ${port} is closed to us`,
    means: ({ host, port, alive }) =>
      `${host} answers on port ${alive}, where its own users hand in mail. Other servers need port ${port}.`,
    todo: ({ port }) => `Start the mail server on port ${port}, open its firewall, or correct the MX record.`,
  },
  'not-let-out': {
    title: () => 'We were not let out',
    means: ({ error }) => {
      const text = systemErrorText(String(error))
      return `This machine did not make the connection${text === undefined ? '' : ` (${text})`}. The server was never asked.`
    },
    todo: () => 'Whoever runs smtpscope has to look at its firewall, routes and addresses.',
  },
  'tls-expected': {
    title: ({ port }) => `Port ${port} expects TLS first`,
    means: ({ host }) => `${host} says nothing until TLS stands.`,
    todo: () => 'Run the check again with TLS from the start.',
  },
  'plain-expected': {
    title: ({ port }) => `Port ${port} begins without TLS`,
    means: ({ host }) => `${host} greets in the clear.`,
    todo: () => 'Run the check again with STARTTLS.',
  },
  'wrong-protocol': {
    title: ({ port }) => `Port ${port} belongs to another service`,
    means: ({ host, protocol }) => `${host} answers there as ${protocolWords[`protocol-${protocol as ForeignProtocol}`]()}.`,
    todo: () => 'Correct the port, or look what sits between us and the mail server.',
  },
  'may-want-proxy': {
    title: () => 'It may wait for a PROXY header',
    means: ({ host }) =>
      `${host} takes the connection, waits, and hangs up. Servers behind a load balancer do so when they are reached directly.`,
    todo: () => 'Its admin can tell. If it is so, go by way of the load balancer.',
  },
  'some-ways-fail': {
    title: ({ failing, all }) => `${failing} of ${all} addresses tried fail`,
    means: (params) =>
      `Senders that come to these first lose time, or mail if the others fail as well: ${listOf(
        outcomes(params).map(([host, outcome]) => `${host} (${outcome})`),
        NAMED,
      )}.`,
    todo: () => 'Repair these addresses, or take them out of DNS.',
  },
  'ways-differ': {
    title: () => 'Its addresses give different answers',
    means: (params) =>
      `Whether mail gets through depends on where a sender happens to come in: ${listOf(
        outcomes(params).map(([host, outcome]) => `${host} ${outcome}`),
        NAMED,
      )}.`,
    todo: () => 'Make them alike: the same recipients, filters and settings on every host.',
  },
} satisfies Record<string, FindingText>

/** Each way's name, and in words what it came to. */
function outcomes({ hosts, outcomes: all }: FindingParams): [host: string, outcome: string][] {
  const said = parts(all)
  return parts(hosts).map((host, index) => {
    const [id = '', ...code] = (said[index] ?? '').split(' ')
    const phrase = (waysWords as Readonly<Record<string, (...params: never[]) => string>>)[`way-${id}`]
    return [host, phrase === undefined ? id : phrase(...([code.join(' ')] as never[]))]
  })
}
