// The shapes of everything that is computed from events to say what they mean. Texts are named by id and parameters,
// and made by the message catalogue (lib/words), so that a rule and its wording change apart.
import type { FindingParams, Severity } from '#lib/diagnosis/findings/kind.ts'
import type { FindingId } from '#lib/diagnosis/findings/table.ts'
import type { HostName } from '#lib/diagnosis/host-names.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'
import type { Message } from '#lib/words/message.ts'

/** The stages of a session, in their order on the rail; with implicit TLS its stage stands before the banner, and not every session logs in. */
export const stageIds = ['lookup', 'connect', 'banner', 'greet', 'tls', 'auth', 'sender', 'recipient', 'message', 'quit'] as const
export type StageId = (typeof stageIds)[number]

/** `skipped`: not asked for, or never reached. `refused`: it failed, or the server said no. */
export type StageState = 'waiting' | 'running' | 'done' | 'refused' | 'skipped'

export interface Stage {
  id: StageId
  state: StageState
  /** How long it took, in milliseconds; absent until it has ended. */
  tookMs: number | undefined
  /** `at` of its first event; absent until then. */
  startedAt: number | undefined
  /** Words below its name in place of a time: "refused", "not asked for". */
  note: Message | undefined
}

export type Verdict = 'good' | 'bad' | 'unknown'

/** One of the six answers. `because` lists the seqs of the events it rests on. */
export interface Answer {
  verdict: Verdict
  because: number[]
  /** The card's title: a question while it is open, a statement once known. */
  title: Message
  /** Its reason, one sentence; absent while there is nothing to say. */
  reason: Message | undefined
}

export const answerIds = ['serverUp', 'firewall', 'relaying', 'commands', 'hostname', 'delivery'] as const
export type AnswerId = (typeof answerIds)[number]

/** `keywordsBefore`: what was on offer before TLS, where both are known. */
export type CommandsAnswer = Answer & { keywords: Keyword[]; keywordsBefore?: Keyword[] }
/** `names`: every name the server goes by. `isVouched`: somebody else says so; `confirmed`: of a PTR, that it leads back. */
export type HostnameAnswer = Answer & { names: Omit<HostName, 'because'>[] }

/** What an answer says beside verdict and words. */
interface Details {
  commands: CommandsAnswer
  hostname: HostnameAnswer
}
export type Answers = { [K in AnswerId]: K extends keyof Details ? Details[K] : Answer }

/** What stands above everything: one sentence for the customer, one that says what to do. */
export interface Summary {
  tone: 'good' | 'warn' | 'bad' | 'unknown' | 'running'
  /** The decisive reply, or what we wait for: `550 5.1.1 at RCPT TO`. */
  chip: Message | undefined
  title: Message
  advice: Message | undefined
  because: number[]
}

/** What we wait for while nothing comes. Times in milliseconds since the check began. */
export interface Waiting {
  stage: StageId
  since: number
  limitMs: number
  /** Short name of what we wait for: "the banner". */
  what: Message
  /** A whole sentence for the verdict's place. */
  title: Message
  /** What a silence here usually means. */
  usually: Message
}

/** A colleague's note, to stand below the line of event `seq`. */
export interface Note {
  seq: number
  tone: 'good' | 'warn' | 'bad' | 'plain'
  text: Message
}

export interface Finding {
  /** kebab-case; never changes its meaning. */
  id: FindingId
  severity: Severity
  because: number[]
  params: FindingParams
}
