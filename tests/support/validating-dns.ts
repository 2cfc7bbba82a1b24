// A real validating resolver, Unbound, before the test's own DNS server: it trusts the key of the test's root, and says of
// what is signed under it that it has validated it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPart } from '#tests/setup/parts.ts'
import { freePort, startDaemon, temporaryFolder } from '#tests/support/daemon.ts'
import { type DnsServer, type DnsWorld, startDnsServer } from '#tests/support/dns-server.ts'

export const canValidate = [findPart('named'), findPart('unbound'), findPart('dnssec-signzone')].every((each) => each !== undefined)

export interface ValidatingDns {
  /** Validates. */
  address: string
  /** The one behind it, which has the same zones and validates nothing. */
  plain: DnsServer
  stop(): Promise<void>
}

/** Starts both for these zones; those that are `signed` are validated. */
export async function startValidatingDns(world: DnsWorld): Promise<ValidatingDns> {
  const unbound = findPart('unbound')
  if (unbound === undefined) throw new Error('unbound is not installed')
  const plain = await startDnsServer(world)
  const folder = temporaryFolder('unbound')
  const port = await freePort()
  const at = (name: string) => join(folder.path, name)
  writeFileSync(at('root.ds'), plain.anchors)
  writeFileSync(at('unbound.conf'), configuration(folder.path, port, plain.address.replace(':', '@')))
  const daemon = await startDaemon([unbound, '-d', '-c', at('unbound.conf')], { ready: /start of service/, cwd: folder.path })
  return {
    address: `127.0.0.1:${port}`,
    plain,
    async stop() {
      await daemon.stop()
      await plain.stop()
      folder.remove()
    },
  }
}

function configuration(folder: string, port: number, behind: string): string {
  return `
server:
  interface: 127.0.0.1@${port}
  do-daemonize: no
  use-syslog: no
  verbosity: 1
  username: ""
  chroot: ""
  pidfile: ""
  directory: "${folder}"
  do-not-query-localhost: no
  module-config: "validator iterator"
  trust-anchor-file: "${folder}/root.ds"
  # Names that Unbound would answer itself.
  local-zone: "test." nodefault
  local-zone: "invalid." nodefault
  local-zone: "127.in-addr.arpa." nodefault
  # A name that is refused or broken is not to be asked for over and over.
  outbound-msg-retry: 1
remote-control:
  control-enable: no
forward-zone:
  name: "."
  forward-addr: ${behind}
`
}
