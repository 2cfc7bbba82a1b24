// The address that mail servers see us come from, as far as we can know it from here.
import { createSocket } from 'node:dgram'
import { parseIpv6 } from '#lib/smtp/address.ts'
import { isSpecialPurpose, parseAddress } from './special-purpose.ts'

/** Our address and how it was found; the address is empty when there is none. */
export interface Egress {
  address: string
  how: 'setting' | 'route' | 'private' | 'unknown'
}

// Root name servers stand for "somewhere public": no packet is sent to them, the system is only asked for the way there.
const SOMEWHERE_IPV4 = '198.41.0.4'
const SOMEWHERE_IPV6 = '2001:503:ba3e::2:30'

/**
 * Finds our address: the operator's word, else what the system would send from, towards `target` where one is given.
 * `private` means that servers see another address than this one.
 */
export async function findEgress({ setting, target }: { setting?: string; target?: string }): Promise<Egress> {
  if (setting !== undefined) return { address: parseIpv6(setting) ?? setting, how: 'setting' }
  if (target !== undefined) return towards([target])
  if (toTheWorld === undefined || performance.now() >= toTheWorld.until) {
    toTheWorld = { egress: towards([SOMEWHERE_IPV4, SOMEWHERE_IPV6]), until: performance.now() + KEEP_MS }
  }
  return toTheWorld.egress
}

// Asking takes a socket, and thousands of checks may begin at once. The way out changes when a cable is pulled, not between two
// of them.
const KEEP_MS = 1_000
let toTheWorld: { egress: Promise<Egress>; until: number } | undefined

async function towards(targets: readonly string[]): Promise<Egress> {
  for (const each of targets) {
    const address = await sourceTowards(each)
    if (address !== undefined) return { address, how: isSpecialPurpose(address) ? 'private' : 'route' }
  }
  return { address: '', how: 'unknown' }
}

/**
 * The address that the system would send from, towards an address; undefined where it knows no way there. Nothing is sent:
 * a connected datagram socket has its local address before that.
 */
export function sourceTowards(target: string): Promise<string | undefined> {
  // A name would be looked up behind our resolver's back.
  if (parseAddress(target) === undefined) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const socket = createSocket(target.includes(':') ? 'udp6' : 'udp4')
    const settle = (address: string | undefined) => {
      resolve(address)
      socket.close()
    }
    socket.once('error', () => settle(undefined))
    socket.once('connect', () => settle(socket.address().address))
    socket.connect(53, target)
  })
}
