// What the server has said and the dialogue has not heard yet: lines that become replies, and how many of those are due.
import { type Reply, ReplyReader } from '#lib/smtp/reply.ts'

export class Replies {
  /** Lines that came and were not asked for yet. */
  private unread: string[] = []
  private reader = new ReplyReader()
  /** The banner, and one for each command. */
  private owed = 1
  private hasSentBytes = false

  /** So many more are due. */
  owe(count: number): void {
    this.owed += count
  }

  /** Bytes were sent that are no command. A server that does not expect them answers them as if they were one. */
  expectComplaints(): void {
    this.hasSentBytes = true
  }

  /** Lines have come. */
  add(lines: readonly string[]): void {
    // Some servers put blank lines between replies; they say nothing.
    this.unread.push(...lines.filter((text) => text.trim() !== ''))
  }

  /** Nothing hangs on what was said. */
  drop(): void {
    this.unread = []
  }

  /** What comes from here on is no part of a reply that never ended. */
  beginAnew(): void {
    this.reader = new ReplyReader()
  }

  /** Is there nothing to hear? */
  get isEmpty(): boolean {
    return this.unread.length === 0
  }

  /** Has something come that is no goodbye? */
  get hasNews(): boolean {
    const [first] = this.unread
    return first !== undefined && !first.startsWith('421')
  }

  /** The next whole reply, or why there can be none; undefined while it is not there. */
  next(): ReturnType<ReplyReader['push']> {
    for (let text = this.unread.shift(); text !== undefined; text = this.unread.shift()) {
      const reply = this.reader.push(text)
      if (reply !== undefined) return reply
    }
    return undefined
  }

  /** A 421 among what came without being asked for. */
  goodbye(): Reply | undefined {
    for (let reply = this.next(); reply !== undefined; reply = this.next()) {
      if (typeof reply === 'object' && reply.code === 421) return reply
      if (reply === 'too-long') this.beginAnew()
    }
    return undefined
  }

  /** A reply was heard. True where more stands behind it, though nothing more is due; a goodbye may come at any time. */
  settle(reply: Reply, isBanner: boolean): boolean {
    this.owed -= 1
    // Complaints come behind the banner, one for each line that a server made of the bytes.
    const mayComplain = this.hasSentBytes && (isBanner || reply.code >= 500)
    return this.hasNews && this.owed <= 0 && !mayComplain
  }
}
