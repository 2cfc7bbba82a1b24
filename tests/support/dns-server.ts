// A real DNS server, BIND's named, on a loopback address. It is the authority for the root and for the zones it is given,
// so a name that stands in none of them does not exist and no question leaves the machine.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
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
  /** Zones that are signed, and the root above them; see tests/support/validating-dns.ts. */
  signed?: readonly string[]
}

export interface DnsServer {
  /** As SMTPSCOPE_DNS_SERVERS wants it: `ip:port`. */
  address: string
  pid: number
  log(): string
  /** The DS records of the root, where zones are signed. */
  anchors: string
  stop(): Promise<void>
}

/** Starts named for these zones and waits until it answers. */
export async function startDnsServer(world: DnsWorld): Promise<DnsServer> {
  const named = findPart('named')
  if (named === undefined) throw new Error('named is not installed')
  const folder = temporaryFolder('named')
  const zones = writeZones(folder.path, world)
  const { daemon, port } = await startAnywhere(named, folder.path, world, zones.lines)
  return {
    address: `127.0.0.1:${port}`,
    pid: daemon.pid,
    log: daemon.output,
    anchors: zones.anchors,
    async stop() {
      await daemon.stop()
      folder.remove()
    },
  }
}

/** A port that was free a moment ago may be taken the next; named then ends, and tries another. */
async function startAnywhere(
  named: string,
  folder: string,
  world: DnsWorld,
  zones: readonly string[],
  tries = 5,
): Promise<{ daemon: Daemon; port: number }> {
  const port = await freePort()
  writeFileSync(join(folder, 'named.conf'), configuration(folder, port, world, zones))
  const daemon = await startDaemon([named, '-g', '-n', '1', '-c', join(folder, 'named.conf')], { ready: /\brunning$/m, cwd: folder })
  if (!/address in use|address already in use|creating TCP socket: /.test(daemon.output())) return { daemon, port }
  await daemon.stop()
  if (tries === 1) throw new Error(`named found no free port\n${daemon.output()}`)
  return startAnywhere(named, folder, world, zones, tries - 1)
}

const HEAD = '$TTL 300\n@ IN SOA ns.invalid. postmaster.invalid. 1 3600 600 86400 60\n@ IN NS ns.invalid.\n'

function writeZones(folder: string, world: DnsWorld): { lines: string[]; anchors: string } {
  const texts: Record<string, string> = { ...world.zones }
  // https://www.isc.org/docs/BIND_RPZ.pdf
  const drops = (world.silent ?? []).flatMap((name) => [`${name} CNAME rpz-drop.`, `*.${name} CNAME rpz-drop.`])
  if (drops.length > 0) texts['rpz.invalid'] = drops.join('\n')
  const signed = new Set(world.signed ?? [])
  const anchors: string[] = []
  const lines = Object.entries(texts).map(([name, text], index) => {
    const file = join(folder, `zone-${index}`)
    writeFileSync(file, `${HEAD}${text}\n`)
    if (signed.has(name)) anchors.push(signZone(folder, file, name))
    return zoneLine(name, signed.has(name) ? `${file}.signed` : file)
  })
  const broken = (world.broken ?? []).map((name) => `zone "${name}" { type primary; file "${join(folder, 'no-such-file')}"; };`)
  const root = join(folder, 'zone-root')
  // Only who follows signatures down asks for these.
  const delegations = signed.size === 0 ? [] : Object.keys(texts).map((name) => `${name}. NS ns.invalid.`)
  writeFileSync(root, `${HEAD}ns.invalid. A 127.0.0.1\n${delegations.join('\n')}\n${anchors.join('\n')}\n`)
  const rootAnchors = signed.size === 0 ? '' : signZone(folder, root, '.')
  return { lines: [...lines, ...broken, zoneLine('.', signed.size === 0 ? root : `${root}.signed`)], anchors: rootAnchors }
}

function zoneLine(name: string, file: string): string {
  return `zone "${name}" { type primary; file "${file}"; check-names ignore; check-mx ignore; check-mx-cname ignore; check-integrity no; };`
}

/** Signs a zone with a key of its own, beside the file; gives its DS records. */
function signZone(folder: string, file: string, zone: string): string {
  const run = (program: string, args: readonly string[]) => execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  run('dnssec-keygen', ['-q', '-K', folder, '-a', 'ECDSAP256SHA256', '-f', 'KSK', zone])
  run('dnssec-signzone', ['-q', '-S', '-z', '-K', folder, '-d', folder, '-o', zone, file])
  return readFileSync(join(folder, `dsset-${zone === '.' ? '' : zone}.`), 'utf8')
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
