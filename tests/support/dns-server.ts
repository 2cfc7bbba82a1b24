// A real DNS server, BIND's named, on a loopback address. It is the authority for the root and for the zones it is given,
// so a name that stands in none of them does not exist and no question leaves the machine.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPart } from '#tests/setup/parts.ts'
import { type Daemon, freePort, startDaemon, temporaryFolder } from '#tests/support/daemon.ts'

/** What a DNS server knows. Zone texts are master files without SOA and NS, which are added. */
export interface DnsWorld {
  zones: Record<string, string>
  /** Domains that get SERVFAIL: their zone can't be loaded. */
  broken?: readonly string[]
  /** Domains that never get an answer. */
  silent?: readonly string[]
}

export interface DnsServer {
  /** As SMTPSCOPE_DNS_SERVERS wants it: `ip:port`. */
  address: string
  pid: number
  log(): string
  stop(): Promise<void>
}

/** Starts named for these zones and waits until it answers. */
export async function startDnsServer(world: DnsWorld): Promise<DnsServer> {
  const named = findPart('named')
  if (named === undefined) throw new Error('named is not installed')
  const folder = temporaryFolder('named')
  const { daemon, port } = await startAnywhere(named, folder.path, world)
  return {
    address: `127.0.0.1:${port}`,
    pid: daemon.pid,
    log: daemon.output,
    async stop() {
      await daemon.stop()
      folder.remove()
    },
  }
}

/** A port that was free a moment ago may be taken the next; named then ends, and tries another. */
async function startAnywhere(named: string, folder: string, world: DnsWorld, tries = 5): Promise<{ daemon: Daemon; port: number }> {
  const port = await freePort()
  writeFileSync(join(folder, 'named.conf'), configuration(folder, port, world, writeZones(folder, world)))
  const daemon = await startDaemon([named, '-g', '-n', '1', '-c', join(folder, 'named.conf')], { ready: /\brunning$/m, cwd: folder })
  if (!/address in use|address already in use|creating TCP socket: /.test(daemon.output())) return { daemon, port }
  await daemon.stop()
  if (tries === 1) throw new Error(`named found no free port\n${daemon.output()}`)
  return startAnywhere(named, folder, world, tries - 1)
}

const HEAD = '$TTL 300\n@ IN SOA ns.invalid. postmaster.invalid. 1 3600 600 86400 60\n@ IN NS ns.invalid.\n'

function writeZones(folder: string, world: DnsWorld): string[] {
  const texts: Record<string, string> = { '.': 'ns.invalid. A 127.0.0.1', ...world.zones }
  // https://www.isc.org/docs/BIND_RPZ.pdf
  const drops = (world.silent ?? []).flatMap((name) => [`${name} CNAME rpz-drop.`, `*.${name} CNAME rpz-drop.`])
  if (drops.length > 0) texts['rpz.invalid'] = drops.join('\n')
  const lines = Object.entries(texts).map(([name, text], index) => {
    const file = join(folder, `zone-${index}`)
    writeFileSync(file, `${HEAD}${text}\n`)
    return `zone "${name}" { type primary; file "${file}"; check-names ignore; check-mx ignore; check-mx-cname ignore; check-integrity no; };`
  })
  const broken = (world.broken ?? []).map((name) => `zone "${name}" { type primary; file "${join(folder, 'no-such-file')}"; };`)
  return [...lines, ...broken]
}

function configuration(folder: string, port: number, world: DnsWorld, zones: readonly string[]): string {
  const policy = (world.silent ?? []).length > 0 ? 'response-policy { zone "rpz.invalid"; } qname-wait-recurse no;' : ''
  return `
options {
  directory "${folder}";
  managed-keys-directory "${folder}";
  pid-file none;
  lock-file none;
  session-keyfile "${folder}/session.key";
  listen-on port ${port} { 127.0.0.1; };
  listen-on-v6 { none; };
  // Recursion makes it follow aliases from zone to zone; with the root at home there is nobody else to ask.
  recursion yes;
  allow-query { 127.0.0.0/8; };
  dnssec-validation no;
  empty-zones-enable no;
  notify no;
  minimal-responses yes;
  // Records come in the order of the zone, so that tests can expect one.
  rrset-order { order none; };
  ${policy}
};
controls { };
${zones.join('\n')}
`
}
