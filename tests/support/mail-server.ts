// What the tests know of a real mail server, whichever it is.

/** A real mail server that a test has started. */
export interface MailServer {
  /** The loopback address it listens on; port 25 where it has no other. */
  address: string
  port: number
  /** What it calls itself. */
  hostname: string
  /** Its log so far. */
  log(): string
  /** The messages delivered so far, whole, with the headers the server added; in no order. */
  delivered(): string[]
  stop(): Promise<void>
}
