// Says whether a request may run at all, before anything is looked up. The address policy judges every address again
// right before it is connected to, so this is for a clear answer, not the last defence.
import { labPartsOf } from '#lib/check/lab.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { type Problem, problem } from '#lib/problem.ts'
import { saysForm } from '#lib/smtp/data.ts'
import { parseIp, parseTarget } from '#lib/target.ts'
import { labRefusal } from '#lib/words/lab.ts'
import type { DenyList } from '#server/limits/deny.ts'
import type { AddressPolicy } from '#server/net/model.ts'
import { isPrivateName } from '#server/net/private-names.ts'

/** One sentence for every forbidden target, so that it tells nothing about the network we stand in. */
const FORBIDDEN =
  'smtpscope connects to public mail servers only, and this is not the address of one. To test a server of your own network, run smtpscope there, with SMTPSCOPE_ALLOW_NETS set.'

const DENIED =
  'Whoever runs this server has asked not to be tested from here. Run smtpscope on a machine of your own to see how it answers.'

const HIDES =
  'A footer in plain text stands below each message from here, and this header could hide it. Leave it out, or run smtpscope on a machine of your own.'

// https://www.rfc-editor.org/rfc/rfc6761#section-6.3
const LOCAL_NAME = /(^|\.)(localhost|localhost\.localdomain|localhost6|localhost4)$/

export interface AdmitOptions {
  policy: AddressPolicy
  deny: DenyList
  /** May visitors send messages, or only probe? */
  messages: boolean
  /** Does a footer stand below each message? Then its headers must leave it readable. */
  hasFooter?: boolean
  /** The allowed ports, as the operator wrote them. */
  allowPorts: string
  isPracticeName: (domain: string) => boolean
}

/** Why the request may not run; undefined where it may. */
export function refusalToRun(request: CheckRequest, options: AdmitOptions): Problem | undefined {
  const target = parseTarget(request.target)
  if ('refused' in target) return problem('bad-request', 'Some fields need another look.', { target: target.refused })

  if (!options.policy.allowsPort(request.port)) {
    const ports = options.allowPorts.split(',').join(', ')
    return problem('bad-request', 'Some fields need another look.', { port: `smtpscope may connect to these ports only: ${ports}.` })
  }

  const domain = target.kind === 'ip' ? target.address : target.domain
  const literal = target.kind === 'ip' ? target : parseIp(domain)
  const lab = labPartsOf(request)
  const judgement = literal === undefined ? undefined : options.policy.judge(literal.address, request.port, lab.length > 0)
  if (judgement?.allowed === false && judgement.because === 'address') return problem('forbidden-target', FORBIDDEN)
  if (options.deny.hasName(domain) || (literal !== undefined && options.deny.hasAddress(literal.address)))
    return problem('denied-target', DENIED)
  const isName = literal === undefined && !options.isPracticeName(domain)
  const isPrivate = isName && !options.policy.hasPrivate && isPrivateName(domain)
  if (isPrivate || LOCAL_NAME.test(domain)) return problem('forbidden-target', FORBIDDEN)

  // A name may lead to an allowed address, so it is judged where it is dialled; but not where there is no such address at all.
  const isHopeless = lab.length > 0 && judgement === undefined && !options.policy.hasLab && !options.isPracticeName(domain)
  if (judgement?.allowed === false || isHopeless) return problem('forbidden-target', labRefusal(lab))

  if (request.purpose === 'message' && !maySend(request, options)) {
    return problem(
      'messages-off',
      'This smtpscope does not send messages. Choose probe: it stops before the message, and shows nearly as much.',
    )
  }
  const headers = options.hasFooter === true && request.purpose === 'message' ? request.message.headers : []
  const hiding = headers.flatMap(({ name }, index) => (saysForm(name) ? [[`message.headers.${index}.name`, HIDES]] : []))
  return hiding.length === 0 ? undefined : problem('bad-request', 'Some fields need another look.', Object.fromEntries(hiding))
}

/** May a message be sent to this target: by request, or by hand? */
export function maySend({ target }: Pick<CheckRequest, 'target'>, options: Pick<AdmitOptions, 'messages' | 'isPracticeName'>): boolean {
  const parsed = parseTarget(target)
  return options.messages || ('domain' in parsed && options.isPracticeName(parsed.domain))
}
