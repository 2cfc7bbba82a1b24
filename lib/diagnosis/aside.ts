// What the looks aside have shown: a host that is alive on another port, a port that wants TLS first, or one that does not.
import { type Attempt, type Conversation, exchangesOf, failedHandshake, handshakeOf, isAnswered } from '#lib/diagnosis/conversation.ts'

/** How a host shows that it is alive: something speaks there, or its system refuses. */
export interface Alive {
  port: number
  how: 'answers' | 'refuses'
  /** The seqs that show it. */
  because: number[]
}

/** Is the host of an attempt that came to no connection alive on another port? Undefined where nothing shows it. */
export function alive(view: Conversation, attempt: Attempt): Alive | undefined {
  const looks = view.asides.filter((each) => each.port !== attempt.port && each.host === attempt.host)
  const answering = looks.flatMap((each) => {
    const said = exchangesOf(each, 'banner')[0]?.replies[0]?.seq ?? shaken(each)
    return said === undefined ? [] : [{ port: each.port, how: 'answers' as const, because: [said] }]
  })
  const refusing = looks.flatMap(({ port, unreachable }) =>
    unreachable?.cause === 'refused' ? [{ port, how: 'refuses' as const, because: [unreachable.seq] }] : [],
  )
  return answering[0] ?? refusing[0]
}

/** The other ports that were looked at and stayed as silent as the first. */
export function silentPorts(view: Conversation, attempt: Attempt): number[] {
  const looks = view.asides.filter((each) => each.port !== attempt.port && each.host === attempt.host)
  return looks.filter((each) => each.unreachable?.cause === 'timeout').map((each) => each.port)
}

/** The look that shows that the port of a silent attempt wants TLS from the first byte. */
export function speaksTls(view: Conversation, attempt: Attempt): Attempt | undefined {
  return sameWay(view, attempt).find((each) => shaken(each) !== undefined)
}

/** The look that shows that the port, where no TLS came about, begins in the clear. */
export function speaksPlain(view: Conversation, attempt: Attempt): Attempt | undefined {
  if (failedHandshake(attempt)?.mode !== 'implicit') return undefined
  return sameWay(view, attempt).find((each) => (exchangesOf(each, 'banner')[0]?.replies.length ?? 0) > 0)
}

/** How long a connection stood without a word before the server closed it, in milliseconds; undefined where that was not so. */
export function hungUpAfter({ connected, closed, exchanges }: Attempt): number | undefined {
  const isMute = exchanges.every((each) => each.replies.length === 0 && !isAnswered(each))
  return connected !== undefined && closed?.by === 'server' && isMute ? closed.at - connected.at : undefined
}

/**
 * A silence that long, and then the end: so do servers that wait for a PROXY header, which has to come before the
 * greeting. Others hang up at once, or speak.
 */
export const PROXY_WAIT_MS = 2_000

function sameWay(view: Conversation, attempt: Attempt): Attempt[] {
  return view.asides.filter((each) => each.address === attempt.address && each.port === attempt.port)
}

function shaken(attempt: Attempt): number | undefined {
  const handshake = handshakeOf(attempt)
  return handshake === undefined || handshake.protocol === '' ? undefined : handshake.seq
}
