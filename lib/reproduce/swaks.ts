// The swaks command of a check. What swaks has no option for is told beside it, never left out in silence.
import type { StopStep } from '#lib/check/request/rules.ts'
import { anyMoment, type Facts } from '#lib/reproduce/facts.ts'
import { commandLine } from '#lib/reproduce/quote.ts'
import { bracketed, isAddress } from '#lib/reproduce/server.ts'
import { messageOption } from '#lib/reproduce/swaks-message.ts'
import { proxyOptions, xclientOptions } from '#lib/reproduce/swaks-rules.ts'
import type { Tool } from '#lib/reproduce/tool.ts'
import { type Message, say } from '#lib/words/message.ts'

/** An option with its value, where it takes one. */
export type Option = readonly [name: string, value?: string]

/** What some part of the request adds to the command. */
export interface Part {
  options: Option[]
  remarks?: Message[]
  /** What swaks has no option for, in the words of mail. */
  lacks?: (string | Message)[]
}

/** Undefined for a session that was typed by hand: swaks takes no commands. */
export function swaks(facts: Facts): Tool | undefined {
  if (facts.request.purpose === 'manual') return undefined
  const parts = [server, envelope, tls, auth, proxyOptions, xclientOptions, extensions, ending, message].map((part) => part(facts))
  const lacks = parts.flatMap((part) => part.lacks ?? [])
  return {
    command: commandLine([
      ['swaks'],
      ...parts.flatMap((part) => part.options).map((option) => option.filter((each) => each !== undefined)),
    ]),
    lines: [],
    remarks: [
      ...facts.remarks,
      ...parts.flatMap((part) => part.remarks ?? []),
      ...(lacks.length === 0 ? [] : [say('rerun-lacks', lacks)]),
      ...(facts.request.extra.length === 0 ? [] : [say('rerun-extra')]),
    ],
  }
}

/** Longer silences than this end a session of swaks, which waits for 30 s unless it is told otherwise. */
const PATIENCE_MS = 25_000

function server({ server, port, request, slowestMs }: Facts): Part {
  const { family, localAddress } = request
  const hasFamily = family !== 'any' && !isAddress(server)
  return {
    options: [
      ['--server', bracketed(server)],
      ['--port', String(port)],
      ...(hasFamily ? [[`-${family}`] as const] : []),
      ...(localAddress === undefined ? [] : [['--local-interface', bracketed(localAddress)] as const]),
      ...(slowestMs > PATIENCE_MS ? [['--timeout', '5m'] as const] : []),
    ],
  }
}

function envelope({ request, plan, greetingName }: Facts): Part {
  const { verb } = request.greeting
  const protocol = verb === 'LHLO' ? 'LMTP' : verb === 'HELO' ? 'SMTP' : undefined
  const from = plan.from === '' ? '<>' : undashed(plan.from)
  const to = plan.recipients.map(undashed)
  const isQuoted = from !== plan.from && plan.from !== ''
  return {
    options: [
      ...(protocol === undefined ? [] : [['--protocol', protocol] as const]),
      ...(greetingName === undefined ? [] : [['--helo', greetingName] as const]),
      // Without a greeting there is no name to make a default sender of; swaks has a default of its own.
      ...(greetingName === undefined && request.from === undefined ? [] : [['--from', from] as const]),
      ['--to', to.join(',')],
    ],
    remarks: [
      ...(isQuoted || to.some((each, index) => each !== plan.recipients[index]) ? [say('rerun-quoted')] : []),
      ...(to.some((each) => each.includes(',')) ? [say('rerun-comma')] : []),
    ],
  }
}

/**
 * A local part may as well stand in quotes; what begins with a dash would be read as an option.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2
 */
function undashed(mailbox: string): string {
  if (!mailbox.startsWith('-')) return mailbox
  const at = mailbox.lastIndexOf('@')
  return at === -1 ? `"${mailbox}"` : `"${mailbox.slice(0, at)}"${mailbox.slice(at)}`
}

const tlsOptions = {
  opportunistic: ['--tls-optional'],
  require: ['--tls'],
  implicit: ['--tls-on-connect'],
  never: [],
} as const

const protocols = {
  any: [],
  TLSv1: [
    ['--tls-protocol', 'tlsv1'],
    ['--tls-cipher', 'DEFAULT:@SECLEVEL=0'],
  ],
  'TLSv1.1': [
    ['--tls-protocol', 'tlsv1_1'],
    ['--tls-cipher', 'DEFAULT:@SECLEVEL=0'],
  ],
  'TLSv1.2': [['--tls-protocol', 'tlsv1_2']],
  'TLSv1.3': [['--tls-protocol', 'tlsv1_3']],
} as const

function tls({ request, servername }: Facts): Part {
  if (request.tls === 'never') return { options: [] }
  return {
    options: [
      ...tlsOptions[request.tls].map((name) => [name] as const),
      ...protocols[request.tlsProtocol],
      ...(servername === undefined ? [] : [['--tls-sni', servername] as const]),
    ],
    remarks: request.tlsFallback && request.tls === 'opportunistic' ? [say('rerun-fallback')] : [],
  }
}

/** The mechanisms that swaks speaks, of ours. */
const spoken: readonly string[] = ['CRAM-MD5', 'PLAIN', 'LOGIN']

function auth({ request }: Facts): Part {
  const { auth } = request
  if (auth === undefined) return { options: [] }
  const isSpoken = auth.mechanism === 'auto' || spoken.includes(auth.mechanism)
  if (!isSpoken) return { options: [], lacks: [`AUTH ${auth.mechanism}`] }
  const hasUser = !auth.username.startsWith('-')
  return {
    options: [
      auth.mechanism === 'auto' ? ['--auth'] : ['--auth', auth.mechanism],
      ...(hasUser ? [['--auth-user', auth.username] as const] : []),
      // Asked for at the terminal without an echo, and not shown in what is printed.
      ['--protect-prompt'],
      ['--auth-hide-password'],
    ],
    remarks: [say('rerun-password'), ...(hasUser ? [] : [say('rerun-user')])],
  }
}

/** The parameters of MAIL and RCPT; a local part in quotes may hold what looks like the path's end. */
const BEHIND_PATH = /^\w+ \w+:<(?:"(?:[^"\\]|\\.)*"|[^">])*>(.*)$/

function extensions({ request, sent }: Facts): Part {
  const insisted = request.insist.filter((keyword) => keyword !== 'PIPELINING' && keyword !== 'SIZE')
  const parameters = sent
    .filter(({ verb }) => verb === 'mail' || verb === 'rcpt')
    .flatMap(({ text }) => BEHIND_PATH.exec(text)?.[1]?.split(' ') ?? [])
    // That the message's size was not announced changes nothing but for a server that refuses it at once.
    .filter((parameter) => parameter !== '' && !/^SIZE=/i.test(parameter))
  return {
    options: request.pipelining ? [['--pipeline']] : [],
    remarks: insisted.length === 0 ? [] : [say('rerun-insist', insisted)],
    lacks: [...new Set([...parameters, ...(sent.some(({ verb }) => verb === 'bdat') ? ['BDAT'] : [])])],
  }
}

/** Where swaks stops for each of our steps. Behind STARTTLS we have greeted again when its step is over. */
const stopPoints: Readonly<Record<StopStep, string>> = {
  connect: 'BANNER',
  banner: 'BANNER',
  greet: 'FIRST-HELO',
  tls: 'HELO',
  auth: 'AUTH',
  sender: 'MAIL',
  recipient: 'RCPT',
  data: 'DATA',
  message: 'DOT',
}

function ending({ request }: Facts): Part {
  const { stop, purpose } = request
  const isLate = stop?.after === 'data' || stop?.after === 'message'
  // A probe ends behind the recipients, whatever later step it was to stop after.
  if (stop === undefined || (purpose === 'probe' && isLate)) return { options: purpose === 'probe' ? [['--quit-after', 'RCPT']] : [] }
  if (stop.after === 'message' && stop.how === 'quit') return { options: [] }
  return {
    options: [[stop.how === 'quit' ? '--quit-after' : '--drop-after', stopPoints[stop.after]]],
    remarks: stop.after === 'connect' ? [say('rerun-stop-connect')] : [],
  }
}

function message(facts: Facts): Part {
  const { plan, sent } = facts
  if (plan.message === undefined) return { options: [] }
  const isEightBit = sent.some(({ verb, text }) => verb === 'mail' && /\bBODY=8BITMIME\b/i.test(text))
  return messageOption(isEightBit ? plan.message.eightBit : plan.message.ascii, anyMoment)
}
