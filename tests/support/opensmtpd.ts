// A real OpenSMTPD in a temporary folder, unpacked like Exim. Its paths and its two users are compiled in, so it runs with
// a view of the machine in which /run, /var/spool, /var/lib and /usr/libexec are its own.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, findPart } from '#tests/setup/parts.ts'
import { withUsers } from '#tests/support/accounts.ts'
import type { Credentials } from '#tests/support/certificates.ts'
import { accepts, freeLoopback, startDaemon, temporaryFolder } from '#tests/support/daemon.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { readMaildir } from '#tests/support/maildir.ts'
import { inNamespace } from '#tests/support/namespace.ts'

/**
 * Starts OpenSMTPD for opensmtpd.example.test, with mailboxes for jdoe and postmaster, and waits until it takes connections.
 * With `credentials` it offers STARTTLS.
 */
export async function startOpenSmtpd(options: { address?: string; port?: number; credentials?: Credentials } = {}): Promise<MailServer> {
  const smtpd = findPart('opensmtpd')
  if (smtpd === undefined) throw new Error('OpenSMTPD is not unpacked: run scripts/setup-tests.ts')
  const address = options.address ?? freeLoopback()
  const port = options.port ?? 25
  const folder = temporaryFolder('opensmtpd')
  const mail = join(folder.path, 'mail')
  mkdirSync(mail)
  const { credentials } = options
  const pki = credentials === undefined ? '' : `pki here cert "${credentials.certFile}"\npki here key "${credentials.keyFile}"\n`
  writeFileSync(
    join(folder.path, 'smtpd.conf'),
    `${pki}table mailboxes { "jdoe@opensmtpd.example.test" = jdoe, "postmaster@opensmtpd.example.test" = jdoe }
listen on ${address} port ${port}${pki === '' ? '' : ' tls pki here'} hostname mx.opensmtpd.example.test
action "keep" maildir "${mail}" virtual <mailboxes>
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
      `chown jdoe:jdoe ${mail}`,
    ],
  }
  const command = inNamespace(view, folder.path, [smtpd, '-d', '-f', join(folder.path, 'smtpd.conf')])
  const daemon = await startDaemon(command, {
    ready: async () => await accepts(address, port),
    env: { PATH: process.env.PATH, LD_LIBRARY_PATH: join(CACHE, 'opensmtpd/usr/lib/x86_64-linux-gnu') },
  })
  return {
    address,
    port,
    hostname: 'mx.opensmtpd.example.test',
    log: daemon.output,
    delivered: () => readMaildir(mail),
    async stop() {
      await daemon.stop()
      folder.remove()
    },
  }
}
