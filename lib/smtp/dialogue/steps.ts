// The vocabulary of a dialogue: what it asks its player to do, what it is told, what it plans, and how it can end.
import type { ExtraKind } from '#lib/check/extra.ts'
import type { Esmtp } from '#lib/check/request/esmtp.ts'
import type { Insistable, ProxyHeader, StopStep, Xclient } from '#lib/check/request/rules.ts'
import type { Secret } from '#lib/secret.ts'
import type { Channel } from '#lib/smtp/auth/channel.ts'
import type { AuthTools } from '#lib/smtp/auth/mechanism.ts'
import type { AuthMechanism } from '#lib/smtp/auth/names.ts'
import type { Chunk } from '#lib/smtp/chunks.ts'
import type { Command } from '#lib/smtp/command.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import type { Leave } from '#lib/smtp/manual/may-type.ts'
import type { Reply } from '#lib/smtp/reply.ts'
import type { Message as Words } from '#lib/words/message.ts'

/** What the player is asked to do next. */
export type Step =
  /** Wait for a whole reply and hand it in. Replies come in the order of what was sent. */
  | { do: 'read'; wait: WaitId }
  /** Send commands, as one write. Each is answered by one reply. */
  | { do: 'send'; commands: readonly Command[] }
  /** Send message lines as they stand (dot-stuffed, the final dot included); `replies` are due for them. `bare`: without a line end. */
  | { do: 'send-message'; lines: readonly string[]; replies: number; bare?: boolean }
  /** Send BDAT commands, each with the lines of its chunk behind it, as one write; `replies` are due for them. */
  | { do: 'send-chunks'; chunks: readonly Chunk[]; replies: number }
  /** Send bytes that are no command, and that nothing is due for. `shown` tells them in printable text. */
  | { do: 'send-bytes'; verb: 'proxy'; bytes: Uint8Array; shown: string }
  /** Make the connection a TLS one. The talk goes on only where that worked, and then from a clean slate. */
  | { do: 'secure'; mode: 'starttls' | 'implicit' }
  /** Say what protects the connection. */
  | { do: 'ask-channel' }
  /** Make 32 bytes of a password with PBKDF2 and HMAC-SHA-256. It takes time, and must hold up nothing else. */
  | { do: 'stretch'; password: Uint8Array; salt: Uint8Array; iterations: number }
  /** The ending is known; what follows is courtesy, and can't change it. */
  | { do: 'conclude'; ending: Ending }
  /** After 421 the server closes: hand in whether it did. */
  | { do: 'await-close' }
  /** Close the connection now, without a word. `cause`: why, where nobody asked for it. */
  | { do: 'drop'; cause?: 'timeout' }

/** What is asked for in a session by hand, beside the steps of a script. */
export type HandStep =
  /** From here on the owner types. */
  | { do: 'hand-over' }
  /** Wait for a line of the owner, or for 421, or until the owner has been silent for too long, and hand it in. */
  | { do: 'prompt' }
  /** Ask whether this command, which names somebody, may go out: names are counted over all sessions. Hand in `granted` or `enough`. */
  | { do: 'ask-leave'; text: string }
  /** Tell the owner why a line was not sent, and keep back those typed behind it. `needs`: what they would have to say in addition. */
  | { do: 'refuse'; text: string; why: Words; needs?: 'clear' }
  /** Keep back what was typed ahead. */
  | { do: 'keep-back'; why: Words }

/** Where in the session it was decided. */
export type Place = 'connect' | 'banner' | 'greet' | 'tls' | 'auth' | 'sender' | 'recipient' | 'message' | 'end'

/** How the session went. `protocol-error`: the reply's code has no meaning at this place. */
export interface Ending {
  outcome: 'accepted' | 'completed' | 'rejected' | 'deferred' | 'protocol-error' | 'tls-failed' | 'auth-failed'
  place: Place
}

/** A line that the owner typed, and what they said beside it. */
export interface Typed {
  text: string
  leave: Leave
}

/** What a player hands in: a reply to `read`, a word to `await-close`, a line or `late` to `prompt`, a yes or a no to `ask-leave`, what was asked for by name, nothing otherwise. */
export type Heard =
  | Reply
  | Typed
  | 'closed'
  | 'open'
  | 'late'
  | 'granted'
  | 'enough'
  | { channel: Channel }
  | { stretched: Uint8Array }
  | undefined

export type Talk<T> = Generator<Step, T, Heard>
/** A talk in which the owner has a say. */
export type HandTalk<T> = Generator<Step | HandStep, T, Heard>

/**
 * When to use TLS. `opportunistic`: STARTTLS where it is offered, as most senders do; `require`: STARTTLS or nothing; `never`:
 * plain text; `implicit`: TLS from the first byte on (RFC 8314, section 3).
 */
export type TlsMode = 'opportunistic' | 'require' | 'never' | 'implicit'

/** What the session is to do. Without `message` it is a probe and ends after the recipients. */
export interface Plan {
  tls: TlsMode
  /** LHLO makes it LMTP (RFC 2033). */
  greeting: { verb: 'EHLO' | 'HELO' | 'LHLO'; name: string }
  /** Empty for the null reverse-path. */
  from: string
  recipients: readonly string[]
  message: Message | undefined
  /** Send MAIL, RCPT and DATA together where that is offered? */
  pipelining: boolean
  esmtp: Esmtp
  /** What to send though it is not offered. */
  insist: readonly Insistable[]
  stop: { after: StopStep; how: 'quit' | 'drop' } | undefined
  /** Absent where the session is to go without AUTH. */
  auth: AuthPlan | undefined
  proxy: ProxyHeader | undefined
  xclient: Xclient | undefined
  /** What to ask behind the mail; absent where nothing. */
  extra?: ExtraPlan | undefined
}

/** What is asked in addition, and of whom. */
export interface ExtraPlan {
  kinds: readonly ExtraKind[]
  /** The domain that the mail is for, where it has one. */
  domain: string | undefined
  /** A local part that nobody has. */
  nobody: string
  /** Where a stranger's mail would go: domains of ours, and our address as a literal, as far as we have them; the first will do. */
  strangers: readonly { name: string; takenAt: readonly string[] }[]
  /** The server's address as a literal, once it is known. */
  server?: string
}

/** How to log in. */
export interface AuthPlan {
  mechanism: 'auto' | AuthMechanism
  username: string
  /** Or a token, for the mechanisms that take one. */
  password: Secret
  /** Send it even where the connection is not encrypted? */
  allowPlaintext: boolean
  /** Send the first answer along with AUTH? */
  initialResponse: boolean
  tools: AuthTools
}

/**
 * A message as lines without line ends, not dot-stuffed: in ASCII alone; with the body in 8 bits where it has any (RFC 6152);
 * and with its headers in UTF-8 as well (RFC 6532). Where an address is not ASCII there is only the last.
 */
export interface Message {
  ascii: readonly string[]
  eightBit: readonly string[]
  utf8: readonly string[]
}
