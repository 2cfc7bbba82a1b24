// What the system says when a connection does not come about, by the name of its error: the C library's words, which
// telnet prints too, and whose trouble it is.

interface SystemError {
  /** As `strerror` gives it. */
  text: string
  /** `ours`: this machine never sent anything, so it says nothing of the host. */
  side: 'ours' | 'theirs'
}

/** The names that a connection can fail with. https://man7.org/linux/man-pages/man2/connect.2.html */
const systemErrors: ReadonlyMap<string, SystemError> = new Map<string, SystemError>([
  ['ECONNREFUSED', { text: 'Connection refused', side: 'theirs' }],
  ['ECONNRESET', { text: 'Connection reset by peer', side: 'theirs' }],
  ['ETIMEDOUT', { text: 'Connection timed out', side: 'theirs' }],
  ['EHOSTUNREACH', { text: 'No route to host', side: 'theirs' }],
  ['EHOSTDOWN', { text: 'Host is down', side: 'theirs' }],
  ['ENOPROTOOPT', { text: 'Protocol not available', side: 'theirs' }],
  // A router can say so as well; far more often it is our own routing table.
  ['ENETUNREACH', { text: 'Network is unreachable', side: 'ours' }],
  ['ENETDOWN', { text: 'Network is down', side: 'ours' }],
  ['EACCES', { text: 'Permission denied', side: 'ours' }],
  ['EPERM', { text: 'Operation not permitted', side: 'ours' }],
  ['EINVAL', { text: 'Invalid argument', side: 'ours' }],
  ['EADDRNOTAVAIL', { text: 'Cannot assign requested address', side: 'ours' }],
  ['EADDRINUSE', { text: 'Address already in use', side: 'ours' }],
  ['EAFNOSUPPORT', { text: 'Address family not supported by protocol', side: 'ours' }],
  ['EMFILE', { text: 'Too many open files', side: 'ours' }],
  ['ENFILE', { text: 'Too many open files in system', side: 'ours' }],
  ['ENOBUFS', { text: 'No buffer space available', side: 'ours' }],
  ['ENOMEM', { text: 'Cannot allocate memory', side: 'ours' }],
])

/** The C library's words for an error; undefined for one that is not known here. */
export function systemErrorText(error: string | undefined): string | undefined {
  return error === undefined ? undefined : systemErrors.get(error)?.text
}

/** Is it this machine, or its network, that would not let us out? */
export function isOurs(error: string | undefined): boolean {
  return error !== undefined && systemErrors.get(error)?.side === 'ours'
}
