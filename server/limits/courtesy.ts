// Whose peace is kept though the guard lets us: servers whose owners ask not to be tested, and those we have been to often enough.
import type { EventOf } from '#lib/check/event.ts'
import type { IsDeniedServer } from '#server/limits/denied-servers.ts'
import type { DenyList } from '#server/limits/deny.ts'
import type { Gatekeeper } from '#server/limits/limits.ts'

/** Why an address is spared; undefined where we may connect to it. Asking counts as one connection, and as one relay probe where it is. */
export type Courtesy = (way: { host: string; address: string; forRelay?: boolean }) => Promise<EventOf<'unreachable'>['spared']>

/** Puts them together. Practice servers are our own. */
export function createCourtesy(
  deny: Pick<DenyList, 'hasName' | 'hasAddress'>,
  isDeniedServer: IsDeniedServer,
  gatekeeper: Pick<Gatekeeper, 'mayConnect'>,
  isPracticeName: (domain: string) => boolean,
): Courtesy {
  return async ({ host, address, forRelay = false }) => {
    if (isPracticeName(host)) return undefined
    if (deny.hasName(host) || deny.hasAddress(address) || (await isDeniedServer(address))) return 'denied'
    return (await gatekeeper.mayConnect(address, forRelay)) ? undefined : 'enough'
  }
}
