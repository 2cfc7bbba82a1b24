// How long each wait of a session may last. One table, used by the client that waits and by the view that shows the wait.

/** What can be waited for. */
export type WaitId =
  | 'banner'
  | 'ehlo'
  | 'helo'
  | 'xclient'
  | 'starttls'
  | 'tls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'dot'
  | 'bdat'
  | 'rset'
  | 'quit'
  | 'extra'

/** The waits of a session before it is about a mail, and the two at its end, which never are. */
export const beforeMail: ReadonlySet<WaitId> = new Set<WaitId>(['banner', 'ehlo', 'helo', 'starttls', 'tls', 'xclient', 'rset', 'quit'])

const MINUTE = 60_000

/**
 * Limits in milliseconds.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2
 */
export const waitLimitsMs: Readonly<Record<WaitId, number>> = {
  banner: 5 * MINUTE,
  // The section names no limit for EHLO, HELO, XCLIENT, STARTTLS, AUTH, RSET and QUIT. The first five get what MAIL gets; at the last two
  // nothing hangs on the answer any more. A handshake is a matter of moments.
  ehlo: 5 * MINUTE,
  helo: 5 * MINUTE,
  xclient: 5 * MINUTE,
  starttls: 5 * MINUTE,
  tls: MINUTE,
  auth: 5 * MINUTE,
  mail: 5 * MINUTE,
  rcpt: 5 * MINUTE,
  data: 2 * MINUTE,
  dot: 10 * MINUTE,
  // A chunk is answered when the server has put it away; the last one is what the final dot is.
  bdat: 10 * MINUTE,
  rset: 30_000,
  quit: 30_000,
  // What is asked behind the mail: a tarpit may be slow, and nothing hangs on it.
  extra: MINUTE,
}

/** How long a TCP connection may take to come about, in milliseconds. Senders in the field wait about as long. */
export const CONNECT_LIMIT_MS = 30_000

/**
 * The port where TLS comes before the greeting, and how long we wait for a greeting there when we do without: less, since a
 * server that waits for our TLS never speaks.
 * @see https://www.rfc-editor.org/rfc/rfc8314#section-7.3
 */
export const TLS_PORT = 465
export const TLS_PORT_BANNER_LIMIT_MS = 10_000

/** How long a connection may take where it is only a look whether a host is alive. */
export const GLANCE_LIMIT_MS = 5_000

/** How much longer than its sessions a check may take for what is asked beside them, in milliseconds. */
export const AROUND_LIMIT_MS = 5_000

/** How long a server may take to close after its 221 or 421, in milliseconds, before we close. */
export const CLOSE_LIMIT_MS = 2_000

/** How long a line may take that began like no reply, before we stop waiting for its end, in milliseconds. */
export const STRANGE_LIMIT_MS = 5_000

/** The most a server may say in one session, in bytes and in lines. */
export const MAX_SESSION_BYTES = 1024 * 1024
export const MAX_SESSION_LINES = 5_000
