// What only proxies and gateways say, as options of swaks.
import type { ProxyHeader } from '#lib/check/request/rules.ts'
import type { Facts } from '#lib/reproduce/facts.ts'
import type { Part } from '#lib/reproduce/swaks.ts'
import { isIpv4 } from '#lib/smtp/address.ts'
import { type ProxyClaim, readProxyHeader } from '#lib/smtp/proxy.ts'
import { say } from '#lib/words/message.ts'

/** The PROXY header as it was sent, or would have been. Version 1 is given as the line it is, since the single options refuse a port 0. */
export function proxyOptions(facts: Facts): Part {
  const { proxy } = facts.request
  if (proxy === undefined) return { options: [] }
  const { version } = proxy
  const ends = endsOf(facts, proxy)
  if (ends === undefined) {
    // swaks writes LOCAL with the wrong number for it, and servers refuse that.
    return version === 1 ? { options: [['--proxy', 'UNKNOWN']] } : { options: [], lacks: [say('lacks-proxy-local')] }
  }
  const { source, destination } = ends
  const isFour = isIpv4(source.address)
  if (version === 1) {
    const words = [isFour ? 'TCP4' : 'TCP6', source.address, destination.address, source.port, destination.port]
    return { options: [['--proxy', words.join(' ')]] }
  }
  if (source.port === 0 || destination.port === 0) return { options: [], lacks: [say('lacks-proxy-portless')] }
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

function endsOf({ sent, address, port }: Facts, proxy: ProxyHeader): ProxyClaim['ends'] {
  const header = sent.find(({ verb }) => verb === 'proxy')
  const claim = header === undefined ? undefined : readProxyHeader(header.text)
  if (claim !== undefined) return claim.ends
  const { source, destination = { address, port } } = proxy
  return source && { source, destination }
}

/** XCLIENT, in the order in which it was said; swaks encodes the values itself. */
export function xclientOptions({ request, sent }: Facts): Part {
  const { xclient } = request
  if (xclient === undefined) return { options: [] }
  const given = Object.entries(xclient).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const said = sent.find(({ verb }) => verb === 'xclient')?.text ?? ''
  given.sort(([a], [b]) => said.indexOf(` ${a}=`) - said.indexOf(` ${b}=`))
  const isRead = ([, value]: readonly [string, string]) => !value.startsWith('-') && value !== '0'
  return {
    options: given.filter(isRead).map(([name, value]) => [`--xclient-${name.toLowerCase()}`, value]),
    lacks: given.filter((each) => !isRead(each)).map(([name, value]) => `XCLIENT ${name}=${value}`),
  }
}
