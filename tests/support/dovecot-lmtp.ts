// A real dovecot that takes mail by LMTP into Maildirs of a temporary folder: a plain port, and one that expects a PROXY header.
// It trusts loopback with XCLIENT.
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPart } from '#tests/setup/parts.ts'
import { accepts, freeLoopback, startDaemon, temporaryFolder } from '#tests/support/daemon.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { readMaildir } from '#tests/support/maildir.ts'

/** Where it expects a PROXY header. */
export const PROXY_PORT = 2424

/**
 * Starts it on port 24, for example.test: jdoe and mary can be delivered to, `broken` is known, but has no place to put mail,
 * and nobody else is known.
 */
export async function startDovecotLmtp(): Promise<MailServer> {
  const dovecot = findPart('dovecot')
  if (dovecot === undefined || findPart('dovecot-lmtp') === undefined) throw new Error('dovecot-lmtpd is not installed')
  const address = freeLoopback()
  const folder = temporaryFolder('dovecot-lmtp')
  const at = (name: string) => join(folder.path, name)
  const id = (...args: string[]) => Number(execFileSync('id', [...args, 'nobody'], { encoding: 'utf8' }))
  const [uid, gid] = [id('-u'), id('-g')]
  for (const name of ['run', 'mail', 'home']) mkdirSync(at(name))
  for (const name of ['mail', 'home']) chownSync(at(name), uid, gid)
  const user = (name: string, place: string) => `${name}@example.test::${uid}:${gid}::${at('home')}::userdb_mail=maildir:${place}\n`
  writeFileSync(at('users'), user('jdoe', at('mail')) + user('mary', at('mail')) + user('broken', '/proc/no-such-place'))
  writeFileSync(at('dovecot.conf'), configuration(folder.path, address, uid))
  const log = () => (existsSync(at('log')) ? readFileSync(at('log'), 'utf8') : '')
  const daemon = await startDaemon([dovecot, '-F', '-c', at('dovecot.conf')], {
    ready: async () => (await accepts(address, 24)) && (await accepts(address, PROXY_PORT)),
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  }).catch((error) => {
    throw new Error(`${error.message}\n${log()}`)
  })
  return {
    address,
    port: 24,
    hostname: 'mail.example.test',
    log,
    delivered: () => readMaildir(at('mail')),
    async stop() {
      await daemon.stop()
      folder.remove()
    },
  }
}

function configuration(folder: string, address: string, uid: number): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
auth_debug = yes
mail_debug = yes
hostname = mail.example.test
protocols = lmtp
ssl = no
first_valid_uid = ${uid}
login_trusted_networks = 127.0.0.0/8
haproxy_trusted_networks = 127.0.0.0/8
service lmtp {
  inet_listener lmtp {
    address = ${address}
    port = 24
  }
  inet_listener lmtp-proxied {
    address = ${address}
    port = ${PROXY_PORT}
    haproxy = yes
  }
}
# Nobody logs in here, but dovecot wants to know how.
passdb {
  driver = static
  args = nologin=yes
}
userdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
`
}
