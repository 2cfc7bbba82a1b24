// A real OpenSMTPD in a temporary folder, unpacked like Exim. Its paths and its two users are compiled in, so it runs with
// a view of the machine in which /run, /var/spool, /var/lib and /usr/libexec are its own.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, findPart } from '#tests/setup/parts.ts'
import { withUsers } from '#tests/support/accounts.ts'
import type { Credentials } from '#tests/support/certificates.ts'
import { accepts, freeLoopback, startDaemon, temporaryFolder } from '#tests/support/daemon.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { readMaildir } from '#tests/support/maildir.ts'
import { inNamespace } from '#tests/support/namespace.ts'

export interface OpenSmtpdOptions {
  address?: string
  port?: number
  /** Offers STARTTLS with this certificate; `wrapped`: a further port, on which TLS comes first. */
  tls?: { credentials: Credentials; wrapped?: number }
  /** Offers AUTH inside TLS; a table holds this user and the hash of the password. */
  user?: { name: string; password: string }
}

/** Starts OpenSMTPD for opensmtpd.example.test, with mailboxes for jdoe and postmaster, and waits until it takes connections. */
export async function startOpenSmtpd(options: OpenSmtpdOptions = {}): Promise<MailServer> {
  const smtpd = findPart('opensmtpd')
  if (smtpd === undefined) throw new Error('OpenSMTPD is not unpacked: run scripts/setup-tests.ts')
  const address = options.address ?? freeLoopback()
  const port = options.port ?? 25
  const folder = temporaryFolder('opensmtpd')
  const at = (name: string) => join(folder.path, name)
  mkdirSync(at('mail'))
  const { tls, user } = options
  if (user !== undefined) writeFileSync(at('secrets'), `${user.name}\t${hashed(user.password)}\n`)
  const secured = `pki here${user === undefined ? '' : ' auth-optional <secrets>'}`
  const listen = (on: number, how: string) => `listen on ${address} port ${on} ${how} hostname mx.opensmtpd.example.test\n`
  writeFileSync(
    at('smtpd.conf'),
    `${tls === undefined ? '' : `pki here cert "${tls.credentials.certFile}"\npki here key "${tls.credentials.keyFile}"\n`}
${user === undefined ? '' : `table secrets file:${at('secrets')}`}
table mailboxes { "jdoe@opensmtpd.example.test" = jdoe, "postmaster@opensmtpd.example.test" = jdoe }
${listen(port, tls === undefined ? '' : `tls ${secured}`)}${tls?.wrapped === undefined ? '' : listen(tls.wrapped, `smtps ${secured}`)}
action "keep" maildir "${at('mail')}" virtual <mailboxes>
match from any for domain "opensmtpd.example.test" action "keep"
`,
  )
  const view = {
    ...withUsers(['opensmtpd', 'opensmtpq', 'jdoe']),
    empty: ['/run', '/var/spool', '/var/lib', '/usr/libexec'],
    prepare: [
      'mkdir -p /var/lib/opensmtpd/empty /usr/libexec/opensmtpd',
      'mkdir -m 711 /var/spool/smtpd',
      `cp ${CACHE}/opensmtpd/usr/libexec/opensmtpd/* /usr/libexec/opensmtpd/`,
      `chown jdoe:jdoe ${at('mail')}`,
    ],
  }
  const command = inNamespace(view, folder.path, [smtpd, '-d', '-f', at('smtpd.conf')])
  const keys = tls === undefined || !needsEngine(smtpd) ? {} : { OPENSSL_CONF: engineConf(at('openssl.cnf')) }
  const daemon = await startDaemon(command, {
    ready: async () => await accepts(address, port),
    env: { PATH: process.env.PATH, LD_LIBRARY_PATH: LIBRARIES, ...keys },
  })
  return {
    address,
    port,
    hostname: 'mx.opensmtpd.example.test',
    log: daemon.output,
    delivered: () => readMaildir(at('mail')),
    async stop() {
      await daemon.stop()
      folder.remove()
    },
  }
}

const LIBRARIES = join(CACHE, 'opensmtpd/usr/lib/x86_64-linux-gnu')

/** Can OpenSMTPD, as it is here, shake hands? */
export function canOpenSmtpdShakeHands(): boolean {
  const smtpd = findPart('opensmtpd')
  return smtpd !== undefined && (!needsEngine(smtpd) || findPart('pkcs11-engine') !== undefined)
}

/**
 * OpenSMTPD 6 keeps its key in a process of its own, and hooks into OpenSSL's RSA and EC methods to ask that process. OpenSSL 3
 * gives these methods an object without the mark by which the hook knows the key, so every handshake ends in an internal error.
 * While an engine is in charge of such keys, OpenSSL 3 handles them as OpenSSL 1 did; that of PKCS #11 steps aside for keys that
 * are not its own.
 */
function needsEngine(smtpd: string): boolean {
  const { stdout, stderr } = spawnSync(smtpd, ['-h'], { encoding: 'utf8', env: { ...process.env, LD_LIBRARY_PATH: LIBRARIES } })
  return /OpenSMTPD [1-6]\./.test(stdout + stderr)
}

function engineConf(path: string): string {
  const engine = findPart('pkcs11-engine')
  if (engine === undefined) throw new Error('The PKCS #11 engine is not unpacked: run scripts/setup-tests.ts')
  const lines = ['openssl_conf = here', '[here]', 'engines = engines', '[engines]', 'keys = keys', '[keys]', 'engine_id = pkcs11']
  const rest = [`dynamic_path = ${engine}`, 'MODULE_PATH = /nonexistent', 'default_algorithms = PKEY', 'init = 0', '']
  writeFileSync(path, [...lines, ...rest].join('\n'))
  return path
}

function hashed(password: string): string {
  const openssl = findPart('openssl')
  if (openssl === undefined) throw new Error('OpenSSL is not installed')
  return execFileSync(openssl, ['passwd', '-6', '-stdin'], { input: password, encoding: 'utf8' }).trim()
}
