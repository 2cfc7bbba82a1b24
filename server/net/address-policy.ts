// The guard: says for every address and port whether we may connect. Visitors choose where we connect to, so anything
// but an ordinary public address is forbidden unless the operator has allowed it.
import ipaddr from 'ipaddr.js'
import { covers, parseNet } from './address-net.ts'
import type { Endpoint } from './endpoint.ts'
import type { AddressPolicy, Judgement } from './model.ts'
import { includesPort, parsePorts } from './port-range.ts'
import { isSpecial, type ParsedAddress, parseAddress } from './special-purpose.ts'

export interface AddressPolicyOptions {
  /** CIDRs exempt from the special-purpose block. */
  allowNets: string[]
  /** CIDRs, or `all`: where what needs the operator's leave may be done. Default: `allowNets`. It opens no address by itself. */
  labNets?: string[] | 'all' | undefined
  /** Ports and ranges: `25,465,587,2525,2600-2699`. */
  allowPorts: string
  /** Where the practice server of an address and port really listens; undefined for all others. */
  practice?: (address: string, port: number) => Endpoint | undefined
}

const HTTPS_PORT = 443

/** What is to be said of an address at any port. */
interface Standing {
  /** As it is dialled; undefined where it is off limits. */
  address: string | undefined
  isLab: boolean
}

const MAX_KNOWN = 1_000

/** Makes the guard. Throws one sentence when a setting can't be read. */
export function createAddressPolicy({ allowNets, labNets = allowNets, allowPorts, practice }: AddressPolicyOptions): AddressPolicy {
  const nets = allowNets.map(parseNet)
  const lab = labNets === 'all' ? 'all' : labNets.map(parseNet)
  const ports = parsePorts(allowPorts)

  function standingOf(address: string): Standing {
    const parsed = parseAddress(address)
    if (parsed === undefined) return { address: undefined, isLab: false }
    const target = withoutMapping(parsed)
    // A mapped address is a strange thing to find in DNS: only the operator's word lets it through, as IPv4.
    const isOrdinary = target === parsed && !isSpecial(target)
    return {
      address: isOrdinary || nets.some((net) => covers(net, target)) ? target.toString() : undefined,
      isLab: lab === 'all' || lab.some((net) => covers(net, target)),
    }
  }

  // The same address is judged several times in a check, and the answer never changes.
  const known = new Map<string, Standing>()
  function knownStandingOf(address: string): Standing {
    const before = known.get(address)
    if (before !== undefined) return before
    const standing = standingOf(address)
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(address, standing)
    return standing
  }

  const judgeAddress = (address: string, port: number, forLab: boolean): Judgement => {
    const standing = knownStandingOf(address)
    if (standing.address === undefined) return { allowed: false, because: 'address' }
    if (forLab && !standing.isLab) return { allowed: false, because: 'lab' }
    return { allowed: true, at: { address: standing.address, port } }
  }

  return {
    judge(address, port, forLab = false): Judgement {
      const practiceServer = practice?.(address, port)
      if (practiceServer !== undefined) return { allowed: true, at: practiceServer }
      return includesPort(ports, port) ? judgeAddress(address, port, forLab) : { allowed: false, because: 'address' }
    },
    judgeWeb: (address) => judgeAddress(address, HTTPS_PORT, false),
    allowsPort: (port) => includesPort(ports, port),
    hasLab: lab === 'all' || lab.length > 0,
    hasPrivate: nets.length > 0,
  }
}

// https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2
function withoutMapping(address: ParsedAddress): ParsedAddress {
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address
}
