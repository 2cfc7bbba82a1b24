// What only proxies and gateways say, as options of swaks.
import type { Facts } from '#lib/reproduce/facts.ts'
import type { Part } from '#lib/reproduce/swaks.ts'
import { isIpv4 } from '#lib/smtp/address.ts'

/** The PROXY header. Version 1 as the line it is, since the single options refuse a port 0. */
export function proxyOptions({ request, address, port }: Facts): Part {
  const { proxy } = request
  if (proxy === undefined) return { options: [] }
  const { source } = proxy
  const destination = proxy.destination ?? { address, port }
  if (source === undefined) {
    // swaks writes LOCAL with the wrong number for it, and servers refuse that.
    return proxy.version === 1 ? { options: [['--proxy', 'UNKNOWN']] } : { options: [], lacks: ['a PROXY header that says LOCAL'] }
  }
  const isFour = isIpv4(source.address)
  if (proxy.version === 1) {
    const words = [isFour ? 'TCP4' : 'TCP6', source.address, destination.address, source.port, destination.port]
    return { options: [['--proxy', words.join(' ')]] }
  }
  if (source.port === 0 || destination.port === 0) return { options: [], lacks: ['a PROXY header of version 2 with port 0'] }
  return {
    options: [
      ['--proxy-version', '2'],
      ['--proxy-family', isFour ? 'AF_INET' : 'AF_INET6'],
      ['--proxy-source', source.address],
      ['--proxy-source-port', String(source.port)],
      ['--proxy-dest', destination.address],
      ['--proxy-dest-port', String(destination.port)],
    ],
  }
}

/** XCLIENT; swaks encodes the values itself. */
export function xclientOptions({ request }: Facts): Part {
  const { xclient } = request
  if (xclient === undefined) return { options: [] }
  const given = Object.entries(xclient).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const isRead = ([, value]: readonly [string, string]) => !value.startsWith('-') && value !== '0'
  return {
    options: given.filter(isRead).map(([name, value]) => [`--xclient-${name.toLowerCase()}`, value]),
    lacks: given.filter((each) => !isRead(each)).map(([name, value]) => `XCLIENT ${name}=${value}`),
  }
}
