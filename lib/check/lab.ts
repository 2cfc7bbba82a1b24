// What only the owner of a server should have done to it. Each part of a request that could harm a stranger's server, fool it,
// or get us blocked there is named here, once; it is for addresses that the operator has allowed for it.
import type { CheckRequest } from '#lib/check/request.ts'

/** The parts of a request that need the operator's leave, in the order in which they are told. */
export const labParts = ['drop', 'proxy', 'xclient', 'lmtp', 'source-address', 'pipelining'] as const
export type LabPart = (typeof labParts)[number]

/**
 * Those that a request has; empty for one that may go to anybody.
 *
 * A connection that is dropped looks like an attack and counts against us; a PROXY header and XCLIENT say that somebody else
 * is asking; LMTP goes around all that stands before a mail store; an address of ours chosen by a stranger may be one that is
 * trusted somewhere; and commands sent ahead, where that is not offered, are what servers know spam robots by.
 */
export function labPartsOf(request: Pick<CheckRequest, 'stop' | 'proxy' | 'xclient' | 'greeting' | 'localAddress' | 'insist'>): LabPart[] {
  const has: Readonly<Record<LabPart, boolean>> = {
    drop: request.stop?.how === 'drop',
    proxy: request.proxy !== undefined,
    xclient: request.xclient !== undefined,
    lmtp: request.greeting.verb === 'LHLO',
    'source-address': request.localAddress !== undefined,
    pipelining: request.insist.includes('PIPELINING'),
  }
  return labParts.filter((part) => has[part])
}
