// A real Exim in a temporary folder. Its package conflicts with Postfix's, so it is unpacked into tests/.cache and run from
// there. What that takes: Exim looks up its user Debian-exim by name at start, so it gets a view of /etc/passwd that has
// one; it starts itself anew for each delivery, so it must know its own path and keep LD_LIBRARY_PATH; its log and spool
// must belong to the user it runs as. With a configuration outside Debian's trusted list deliveries run as that user too.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, findPart } from '#tests/setup/parts.ts'
import { withUsers } from '#tests/support/accounts.ts'
import type { Credentials } from '#tests/support/certificates.ts'
import { accepts, freeLoopback, startDaemon, temporaryFolder } from '#tests/support/daemon.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { readMaildir } from '#tests/support/maildir.ts'
import { inNamespace } from '#tests/support/namespace.ts'

/**
 * Starts Exim for exim.example.test, with mailboxes for jdoe and postmaster, and waits until it takes connections. With
 * `credentials` it offers STARTTLS; with `user`, who must have neither colons nor braces, AUTH; `extra` are further main
 * options, `name = value`.
 */
export async function startExim(
  options: {
    address?: string
    port?: number
    credentials?: Credentials
    user?: { name: string; password: string }
    extra?: readonly string[]
  } = {},
): Promise<MailServer> {
  const exim = findPart('exim')
  if (exim === undefined) throw new Error('Exim is not unpacked: run scripts/setup-tests.ts')
  const address = options.address ?? freeLoopback()
  const port = options.port ?? 25
  const folder = temporaryFolder('exim')
  const at = (name: string) => join(folder.path, name)
  mkdirSync(at('run'), { mode: 0o777 })
  const config = configuration(exim, at('run'), options.credentials, options.extra ?? [])
  writeFileSync(at('exim.conf'), config + authenticators(options.user))
  const users = withUsers(['Debian-exim'])
  // Exim reads its key as the user it has become.
  const { credentials } = options
  const key = credentials === undefined ? [] : [`install -o Debian-exim -m 600 ${credentials.keyFile} ${at('run')}/key.pem`]
  const prepare = [`chown Debian-exim:Debian-exim ${at('run')}`, ...key]
  const command = inNamespace({ files: users.files, prepare }, folder.path, [
    exim,
    ...['-C', at('exim.conf'), '-bdf', '-oX', `${address}.${port}`],
  ])
  const daemon = await startDaemon(command, {
    ready: async () => await accepts(address, port),
    env: { PATH: process.env.PATH, LD_LIBRARY_PATH: join(CACHE, 'exim/usr/lib/x86_64-linux-gnu') },
  })
  return {
    address,
    port,
    hostname: 'mx.exim.example.test',
    log: () => daemon.output() + (existsSync(at('run/mainlog')) ? readFileSync(at('run/mainlog'), 'utf8') : ''),
    delivered: () => readMaildir(at('run/mail')),
    async stop() {
      await daemon.stop()
      folder.remove()
    },
  }
}

function configuration(exim: string, folder: string, credentials: Credentials | undefined, extra: readonly string[]): string {
  return `
exim_path = ${exim}
keep_environment = LD_LIBRARY_PATH
exim_user = Debian-exim
exim_group = Debian-exim
never_users =
spool_directory = ${folder}/spool
log_file_path = ${folder}/%slog
primary_hostname = mx.exim.example.test
domainlist local_domains = exim.example.test
acl_smtp_rcpt = check_recipient
message_size_limit = 10M
${extra.join('\n')}
${credentials === undefined ? 'tls_advertise_hosts =' : `tls_advertise_hosts = *\ntls_certificate = ${credentials.certFile}\ntls_privatekey = ${folder}/key.pem`}
# Nothing may leave the machine: no look-ups of clients, no ident, and no router but the one for our own domain.
host_lookup =
rfc1413_query_timeout = 0s

begin acl
check_recipient:
  require message = relay not permitted
          domains = +local_domains
  require verify = recipient
  accept

begin routers
mailbox:
  driver = accept
  domains = +local_domains
  local_parts = jdoe : postmaster
  transport = maildir

begin transports
maildir:
  driver = appendfile
  directory = ${folder}/mail
  create_directory
  maildir_format
  user = Debian-exim
  group = Debian-exim

begin retry
* * F,1h,15m
`
}

function authenticators(user: { name: string; password: string } | undefined): string {
  if (user === undefined) return ''
  const isUser = (name: string, password: string) => `\${if and{{eq{${name}}{${user.name}}}{eq{${password}}{${user.password}}}}}`
  return `
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${isUser('$auth2', '$auth3')}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${isUser('$auth1', '$auth2')}
  server_set_id = $auth1
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = \${if eq{$auth1}{${user.name}}{${user.password}}fail}
  server_set_id = $auth1
`
}
