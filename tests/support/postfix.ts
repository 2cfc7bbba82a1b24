// A real Postfix in a temporary folder: own configuration, queue, log and mailboxes; nothing of the machine's own mail is
// touched, and nothing is sent on. Needs root, as Postfix changes to its own users.
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPart } from '#tests/setup/parts.ts'
import type { Credentials } from '#tests/support/certificates.ts'
import { accepts, freeLoopback, startDaemon, temporaryFolder } from '#tests/support/daemon.ts'
import { type DovecotOptions, startDovecot } from '#tests/support/dovecot.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { readMaildir } from '#tests/support/maildir.ts'

export interface PostfixOptions {
  /** Default: a fresh loopback address. */
  address?: string
  /** Default: 25, and more as one likes. */
  ports?: readonly [number, ...number[]]
  messageSizeLimit?: number
  /** Seconds before the banner. */
  greetingDelay?: number
  /** Replies to single recipients, such as `{ 'grey@example.test': '451 4.7.1 Greylisted' }`, beside those below. */
  recipients?: Record<string, string>
  /** Refuse whoever connects, with 554 at the recipient, as Postfix does by default. */
  rejectClients?: boolean
  /** Offers STARTTLS with this certificate; `wrapped`: further ports, on which TLS comes first. */
  tls?: { credentials: Credentials; level?: 'may' | 'encrypt'; wrapped?: readonly number[] }
  /** Default: ipv4. */
  protocols?: 'ipv4' | 'all'
  /** Offers AUTH, with a dovecot of its own behind it; `tlsOnly`: inside TLS alone. */
  sasl?: DovecotOptions & { tlsOnly?: boolean }
  /** Further lines of main.cf, `name = value`. */
  extra?: readonly string[]
}

/** Mailboxes that exist: jdoe, postmaster and mary at example.test. Any other name there is unknown. */
const mailboxes = ['jdoe', 'postmaster', 'mary']

/** Recipients with a reply of their own. */
const special: Record<string, string> = {
  'grey@example.test': '451 4.7.1 Greylisted, please come back in a minute',
  'full@example.test': '452 4.2.2 The mailbox is full',
  'blocked@example.test': '554 5.7.1 Blocked by policy',
}

/** Starts Postfix and waits until it takes connections. */
export async function startPostfix(options: PostfixOptions = {}): Promise<MailServer> {
  const postfix = findPart('postfix')
  if (postfix === undefined) throw new Error('Postfix is not installed')
  const address = options.address ?? freeLoopback()
  const ports = options.ports ?? [25]
  const wrapped = options.tls?.wrapped ?? []
  const folder = temporaryFolder('postfix')
  const at = (name: string) => join(folder.path, name)
  const mail = at('mail')
  for (const name of ['etc', 'queue', 'data', 'mail', 'log']) mkdirSync(at(name))
  chownSync(at('data'), userId('postfix'), groupId('postfix'))
  chownSync(mail, userId('nobody'), groupId('nogroup'))

  writeFileSync(at('etc/main.cf'), mainCf(folder.path, options))
  writeFileSync(at('etc/master.cf'), masterCf(address, ports, wrapped))
  writeFileSync(at('etc/mailboxes'), mailboxes.map((name) => `${name}@example.test mail/\n`).join(''))
  const replies = Object.entries({ ...special, ...options.recipients })
  writeFileSync(at('etc/recipients'), replies.map(([recipient, reply]) => `${recipient} ${reply}\n`).join(''))
  // Addresses with a reply of their own must be known, or Postfix refuses them as unknown before it looks at the reply.
  writeFileSync(at('etc/known'), replies.map(([recipient]) => `${recipient} mail/\n`).join(''))
  writeFileSync(at('etc/clients'), '127.0.0.0/8 REJECT\n')

  const log = () => (existsSync(at('log/mail.log')) ? readFileSync(at('log/mail.log'), 'utf8') : '')
  const env = { NODE_ENV: 'test' as const, PATH: '/usr/sbin:/usr/bin:/sbin:/bin', MAIL_CONFIG: at('etc') }
  makeQueue(at('queue'))
  // `postfix start-fg` would put the master into a session of its own, out of reach of our process group.
  const dovecot = options.sasl === undefined ? undefined : await startDovecot(options.sasl, at('queue/private/auth'))
  const master = join(execFileSync('postconf', ['-h', 'daemon_directory'], { env, encoding: 'utf8' }).trim(), 'master')
  const daemon = await startDaemon([master, '-s'], {
    ready: async () => (await Promise.all([...ports, ...wrapped].map((port) => accepts(address, port)))).every(Boolean),
    env,
  }).catch(async (error) => {
    await dovecot?.stop()
    throw new Error(`${error.message}\n${log()}`)
  })
  return {
    address,
    port: ports[0],
    hostname: 'mail.example.test',
    log: () => log() + (dovecot?.log() ?? ''),
    delivered: () => readMaildir(mail),
    async stop() {
      await daemon.stop()
      await dovecot?.stop()
      folder.remove()
    },
  }
}

/** The queue's folders, owned as `postfix check` would have them; that script takes two seconds, mostly for other things. */
function makeQueue(queue: string): void {
  const own = 'active bounce corrupt defer deferred flush hold incoming private saved trace'.split(' ')
  for (const name of ['pid', ...own, 'maildrop', 'public']) mkdirSync(join(queue, name), { mode: 0o700 })
  for (const name of own) chownSync(join(queue, name), userId('postfix'), 0)
  for (const name of ['maildrop', 'public']) {
    chownSync(join(queue, name), userId('postfix'), groupId('postdrop'))
    chmodSync(join(queue, name), name === 'public' ? 0o710 : 0o730)
  }
  chmodSync(join(queue, 'pid'), 0o755)
}

function mainCf(folder: string, options: PostfixOptions): string {
  const map = (name: string) => `texthash:${folder}/etc/${name}`
  // The client rule is looked at when the recipient is known, so that the log can name it; see smtpd_delay_reject.
  const clientRules = options.rejectClients === true ? `smtpd_client_restrictions = check_client_access cidr:${folder}/etc/clients` : ''
  return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/log/mail.log
maillog_file_prefixes = ${folder}
# An instance of its own: neither the machine's Postfix nor its tools know it.
multi_instance_enable = no
multi_instance_directories =
myhostname = mail.example.test
mydestination =
mynetworks =
# Where it listens stands in master.cf; a loopback address beside 127.0.0.1 counts as no interface.
inet_interfaces = loopback-only
inet_protocols = ${options.protocols ?? 'ipv4'}
local_recipient_maps =
virtual_mailbox_domains = example.test
virtual_mailbox_maps = ${map('mailboxes')} ${map('known')}
virtual_mailbox_base = ${folder}
virtual_uid_maps = static:${userId('nobody')}
virtual_gid_maps = static:${groupId('nogroup')}
alias_maps =
message_size_limit = ${options.messageSizeLimit ?? 10_240_000}
smtpd_relay_restrictions = ${options.sasl === undefined ? '' : 'permit_sasl_authenticated '}reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access ${map('recipients')}
${clientRules}
${options.greetingDelay === undefined ? '' : `smtpd_client_restrictions = sleep ${options.greetingDelay}\nsmtpd_delay_reject = no`}
# Nothing may leave the machine: no look-ups of clients in DNS, and no delivery but into the mailboxes above.
smtpd_peername_lookup = no
disable_dns_lookups = yes
default_transport = error:5.7.1 nothing leaves this test
relay_transport = error:5.7.1 nothing leaves this test
# A test that makes many mistakes in one session must not be slowed down.
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_tls_loglevel = 1
${options.tls === undefined ? '' : tlsLines(options.tls)}
${options.sasl === undefined ? '' : saslLines(options.sasl)}
${(options.extra ?? []).join('\n')}
`
}

function tlsLines({ credentials, level = 'may' }: NonNullable<PostfixOptions['tls']>): string {
  return `smtpd_tls_security_level = ${level}
smtpd_tls_chain_files = ${credentials.keyFile} ${credentials.certFile}`
}

function saslLines({ tlsOnly = false }: NonNullable<PostfixOptions['sasl']>): string {
  return `smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_security_options = noanonymous
smtpd_tls_auth_only = ${tlsOnly ? 'yes' : 'no'}`
}

/** The services a receiving Postfix needs, none of them in a chroot: the queue folder has no copies of system files. */
function masterCf(address: string, ports: readonly number[], wrapped: readonly number[]): string {
  const smtpd = (port: number, options = '') => `${address}:${port} inet n - n - - smtpd${options}`
  const listeners = [...ports.map((port) => smtpd(port)), ...wrapped.map((port) => smtpd(port, ' -o smtpd_tls_wrappermode=yes'))]
  return `${listeners.join('\n')}
pickup    unix  n - n 60   1 pickup
cleanup   unix  n - n -    0 cleanup
qmgr      unix  n - n 300  1 qmgr
rewrite   unix  - - n -    - trivial-rewrite
bounce    unix  - - n -    0 bounce
defer     unix  - - n -    0 bounce
trace     unix  - - n -    0 bounce
tlsmgr    unix  - - n 1000? 1 tlsmgr
verify    unix  - - n -    1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n -    - proxymap
showq     unix  n - n -    - showq
error     unix  - - n -    - error
retry     unix  - - n -    - error
discard   unix  - - n -    - discard
virtual   unix  - n n -    - virtual
anvil     unix  - - n -    1 anvil
postlog   unix-dgram n - n - 1 postlogd
`
}

function userId(name: string): number {
  return Number(execFileSync('id', ['-u', name], { encoding: 'utf8' }))
}

function groupId(name: string): number {
  return Number(execFileSync('getent', ['group', name], { encoding: 'utf8' }).split(':')[2])
}
