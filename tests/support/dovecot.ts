// A real dovecot that does nothing but check passwords and tokens: in a temporary folder, with one socket, which Postfix
// asks. Tokens are checked by asking a web server of the test, as a mail service asks its identity provider.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { findPart } from '#tests/setup/parts.ts'
import { startDaemon, temporaryFolder } from '#tests/support/daemon.ts'

export interface DovecotOptions {
  /** User names and passwords; no colons. */
  users: Readonly<Record<string, string>>
  /** User names and tokens, for XOAUTH2 and OAUTHBEARER. */
  tokens?: Readonly<Record<string, string>>
  /** As dovecot calls them; default: all that it has of ours. */
  mechanisms?: readonly string[]
}

export interface Dovecot {
  log(): string
  stop(): Promise<void>
}

const ALL = ['plain', 'login', 'cram-md5', 'scram-sha-256', 'xoauth2', 'oauthbearer']

/** Starts dovecot and waits until it listens. `socket` is where Postfix finds it. */
export async function startDovecot(options: DovecotOptions, socket: string): Promise<Dovecot> {
  const dovecot = findPart('dovecot')
  if (dovecot === undefined) throw new Error('Dovecot is not installed')
  const folder = temporaryFolder('dovecot')
  const at = (name: string) => join(folder.path, name)
  mkdirSync(at('run'))
  const provider = await startProvider(options.tokens ?? {})
  writeFileSync(
    at('users'),
    Object.entries(options.users)
      .map(([name, password]) => `${name}:{PLAIN}${password}\n`)
      .join(''),
  )
  writeFileSync(at('oauth2.conf'), oauth2Conf(provider.port))
  writeFileSync(at('dovecot.conf'), configuration(folder.path, socket, options.mechanisms ?? ALL))
  const log = () => (existsSync(at('log')) ? readFileSync(at('log'), 'utf8') : '')
  const daemon = await startDaemon([dovecot, '-F', '-c', at('dovecot.conf')], {
    ready: async () => existsSync(socket),
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  }).catch((error) => {
    throw new Error(`${error.message}\n${log()}`)
  })
  return {
    log,
    async stop() {
      await daemon.stop()
      await provider.stop()
      folder.remove()
    },
  }
}

function configuration(folder: string, socket: string, mechanisms: readonly string[]): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
auth_debug = yes
protocols =
ssl = no
disable_plaintext_auth = no
auth_mechanisms = ${mechanisms.join(' ')}
# A test that gets a password wrong must not be slowed down.
auth_failure_delay = 0
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
passdb {
  driver = passwd-file
  mechanisms = plain login cram-md5 scram-sha-256
  args = scheme=PLAIN username_format=%u ${folder}/users
}
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=/nonexistent
}
service auth {
  unix_listener ${socket} {
    mode = 0660
    user = postfix
    group = postfix
  }
}
`
}

function oauth2Conf(port: number): string {
  return `
introspection_mode = post
introspection_url = http://127.0.0.1:${port}/introspect
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
`
}

/** Says of each token whose it is. https://www.rfc-editor.org/rfc/rfc7662#section-2 */
async function startProvider(tokens: Readonly<Record<string, string>>): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      const token = new URLSearchParams(body).get('token')
      const username = Object.entries(tokens).find(([, each]) => each === token)?.[0]
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify(username === undefined ? { active: false } : { active: true, username }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
