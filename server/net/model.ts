// The shapes that the parts of the way out share: what a resolver answers, what the guard says, what a connection is.
import type { AnswerStatus, CloseCause, DnsRecord, EventOf, RecordType, UnreachableCause } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import type { ChannelBinding } from '#lib/smtp/auth/channel.ts'

/** What came of one DNS question. Never an exception: a time-out is an answer too. */
export interface DnsAnswer {
  status: AnswerStatus
  /** The answer section in order, aliases included; empty unless `ok` (a CNAME may come with nodata or nxdomain). */
  records: DnsRecord[]
  /** `ip:port` of the server that answered, or `practice`. */
  by: string | undefined
  /** That server says that it has validated the answer by DNSSEC. */
  secure?: boolean
}

/** Asks DNS. One object per process. */
export interface Resolver {
  lookup(name: string, type: RecordType, signal?: AbortSignal): Promise<DnsAnswer>
}

/**
 * What the guard says of one address and port; `at` is where the socket really goes (practice servers listen elsewhere).
 * `because`: the address or port is off limits, or it is all right and only what was to be done there is not.
 */
export type Judgement = { allowed: true; at: { address: string; port: number } } | { allowed: false; because: 'address' | 'lab' }

/** Stands before every outgoing connection. */
export interface AddressPolicy {
  /** `forLab`: is it for something that only servers allowed by the operator may be put through (lib/check/lab.ts)? */
  judge(address: string, port: number, forLab?: boolean): Judgement
  /** The same of an address and the port of HTTPS, for a file that DNS points to; the ports of sessions are another matter. */
  judgeWeb(address: string): Judgement
  /** Is the port on the allow-list? */
  allowsPort(port: number): boolean
  /** Is there any address beside the practice servers' that is allowed for what needs the operator's leave? */
  readonly hasLab: boolean
  /** Has the operator opened nets that are not public? Then names that only such nets know may be asked for. */
  readonly hasPrivate: boolean
}

/** What was seen of a handshake, whether it worked or not: the fields of a `tls` event but its mode. */
export type Handshake = Omit<EventOf<'tls'>, 'kind' | 'seq' | 'at' | 'attempt' | 'mode'>

/** How an attempt to shake hands went. */
export interface Secured {
  handshake: Handshake
  /** How the server ended the connection, where that is what the handshake failed on. */
  ended: Extract<CloseCause, 'fin' | 'reset'> | undefined
  /** What binds AUTH to this connection; absent where it failed. */
  bindings?: () => readonly ChannelBinding[]
}

export interface SecureOptions {
  /** The host that was dialled, a name or an address; what the certificate has to name. */
  host: string
  protocol: CheckRequest['tlsProtocol']
  timeoutMs: number
}

/** An open connection to a mail server. Bytes and the end are told once each, in order, from the moment handlers are set. */
export interface Connection {
  /** Our end, as `192.0.2.1:50000` or `[2001:db8::1]:50000`. */
  local: string
  /** Sets the two handlers; bytes that came earlier are told at once. A chunk is good during the call only. */
  listen(handlers: { bytes(chunk: Uint8Array): void; end(cause: Extract<CloseCause, 'fin' | 'reset'>): void }): void
  /** Text goes out in UTF-8. */
  write(bytes: Uint8Array | string): void
  /**
   * Makes it a TLS connection; the handlers stay and from then on hear what was decrypted. Where the handshake fails, the
   * handshake has a `problem` of `handshake-failed` and no protocol, and the connection is gone. Never rejects.
   */
  secure(options: SecureOptions): Promise<Secured>
  /** Ends our side with FIN after what is written; the socket is destroyed soon after, whatever the server does. */
  close(): void
  /** Ends it at once. */
  destroy(): void
}

/** What came of opening one. `error`: what the system call said, as `ECONNREFUSED`; absent where it did not speak. */
export type Opened = { connection: Connection } | { cause: UnreachableCause | 'cancelled'; error?: string }

export interface ConnectOptions {
  timeoutMs: number
  signal: AbortSignal
  /** Our address to connect from, of the target's family; the system's choice where absent. */
  localAddress?: string | undefined
  /** As for the guard's `judge`. */
  forLab?: boolean
}

/** What came of fetching a file: the fields of a `fetched` event that are seen on the way. */
export type Fetched = Pick<EventOf<'fetched'>, 'status' | 'contentType' | 'lines' | 'cut' | 'problem' | 'error'>

/** Opens connections; the only way out of the process for sessions. It asks the guard first. */
export interface Connector {
  connect(to: { address: string; port: number }, options: ConnectOptions): Promise<Opened>
  /** Fetches a text file over HTTPS from this address of the host. Redirects are not followed. Never rejects. */
  fetchFile(file: { host: string; path: string; address: string }, options: { timeoutMs: number; signal: AbortSignal }): Promise<Fetched>
}
