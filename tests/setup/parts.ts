// The real programs the tests talk to, and where they are on this machine. Nothing is installed from here.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canHaveNamespace } from '#tests/support/namespace.ts'

/** Where programs are unpacked that Debian can't have installed side by side; git ignores it. */
export const CACHE = fileURLToPath(new URL('../.cache', import.meta.url))

/** A program, the Debian packages that have it, and how to get it where there is no Debian. */
export const parts = {
  chromium: { debian: ['chromium', 'fonts-liberation'], elsewhere: 'install Chromium or Chrome, or set CHROMIUM_PATH' },
  named: { debian: ['bind9'], elsewhere: 'install BIND 9 (named)' },
  'dnssec-signzone': { debian: ['bind9', 'bind9-utils'], elsewhere: 'install BIND 9 with dnssec-keygen and dnssec-signzone' },
  unbound: { debian: ['unbound'], elsewhere: 'install Unbound' },
  postfix: { debian: ['postfix'], elsewhere: 'install Postfix' },
  dovecot: { debian: ['dovecot-core'], elsewhere: 'install dovecot' },
  'dovecot-lmtp': { debian: ['dovecot-lmtpd'], elsewhere: 'install dovecot with its LMTP server' },
  openssl: { debian: ['openssl'], elsewhere: 'install the command line tool of OpenSSL' },
  telnet: { debian: ['inetutils-telnet'], elsewhere: 'install the telnet client of GNU inetutils' },
  nft: { debian: ['nftables'], elsewhere: 'install nftables (nft)' },
  // Postfix, Exim and OpenSMTPD conflict as packages, so these two are only unpacked.
  exim: { debian: ['exim4-daemon-light'], elsewhere: 'needs Debian' },
  opensmtpd: { debian: ['opensmtpd'], elsewhere: 'needs Debian' },
  // What lets OpenSMTPD 6 shake hands with OpenSSL 3; see tests/support/opensmtpd.ts. Unpacked beside it.
  'pkcs11-engine': { debian: ['libengine-pkcs11-openssl'], elsewhere: 'needs Debian' },
  // Wanted by `npm run bench` as well. swaks needs its modules for TLS, IPv6, and passwords that are not shown.
  swaks: {
    debian: ['swaks', 'libnet-ssleay-perl', 'libio-socket-inet6-perl', 'libnet-dns-perl', 'libterm-readkey-perl'],
    elsewhere: 'install swaks with Net::SSLeay, IO::Socket::INET6 and Term::ReadKey',
  },
  // Wanted by `npm run bench`.
  'smtp-sink': { debian: ['postfix'], elsewhere: 'install Postfix' },
  'smtp-source': { debian: ['postfix'], elsewhere: 'install Postfix' },
  python3: { debian: ['python3'], elsewhere: 'install Python 3' },
  ip: { debian: ['iproute2'], elsewhere: 'install iproute2' },
} as const

export type PartName = keyof typeof parts

const isRoot = process.getuid?.() === 0

/** Servers that change to users of their own and make mounts of their own can only be run by root. */
const needsRoot: readonly PartName[] = ['nft', 'postfix', 'dovecot', 'dovecot-lmtp', 'exim', 'opensmtpd']

/** These are shown another /etc/hosts or /etc/passwd than the machine's; see tests/support/namespace.ts. */
const needsNamespace: readonly PartName[] = ['telnet', 'exim', 'opensmtpd']

/** The path of a part, or undefined where it is missing or can't be run by this user. */
export function findPart(name: PartName): string | undefined {
  if (needsRoot.includes(name) && !isRoot) return undefined
  if (needsNamespace.includes(name) && !canHaveNamespace()) return undefined
  if (name === 'chromium') return chromium()
  if (name === 'exim') return existing(join(CACHE, 'exim/usr/sbin/exim4'))
  if (name === 'opensmtpd') return existing(join(CACHE, 'opensmtpd/usr/sbin/smtpd'))
  if (name === 'pkcs11-engine') return existing(join(CACHE, 'pkcs11-engine/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so'))
  if (name === 'telnet') return inetutilsTelnet()
  if (name === 'dovecot-lmtp') return ['/usr/lib/dovecot/lmtp', '/usr/libexec/dovecot/lmtp'].find(existsSync)
  if (name === 'swaks') return swaksWithTls()
  return onPath(name)
}

/** Why a part can't be used, in one line. */
export function missingReason(name: PartName): string {
  if (needsRoot.includes(name) && !isRoot) return `${name}: only root can run it for the tests`
  if (needsNamespace.includes(name) && !canHaveNamespace()) return `${name}: needs a mount namespace, which this machine refuses`
  return `${name}: run npm test as root on Debian to have ${parts[name].debian[0]} installed; otherwise ${parts[name].elsewhere}`
}

function chromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH
  if (given !== undefined && given !== '') return existing(given)
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find((path) => path !== undefined)
}

/** Other telnets print other words, and the transcript is compared byte for byte. */
function inetutilsTelnet(): string | undefined {
  const path = onPath('telnet')
  if (path === undefined) return undefined
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8' }).includes('inetutils') ? path : undefined
  } catch {
    return undefined
  }
}

function swaksWithTls(): string | undefined {
  const path = onPath('swaks')
  if (path === undefined) return undefined
  try {
    execFileSync('perl', ['-MNet::SSLeay', '-MIO::Socket::INET6', '-MTerm::ReadKey', '-e', '1'], { stdio: 'ignore' })
    return path
  } catch {
    return undefined
  }
}

function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin']
  return folders.map((folder) => join(folder, name)).find(existsSync)
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined
}
