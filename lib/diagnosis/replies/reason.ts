// Why servers refuse or put off: the reasons, and what follows from each for the people at both ends.

/** Every reason that a reply can be classified into; docs/replies.md says what each means. */
export const REASONS = [
  'mailbox-unknown',
  'mailbox-disabled',
  'mailbox-full',
  'mailbox-moved',
  'recipient-refused',
  'recipient-domain-unknown',
  'relay-denied',
  'sender-refused',
  'sender-domain-unresolvable',
  'sender-authentication',
  'reverse-dns',
  'greeting-refused',
  'reputation',
  'rate-limited',
  'too-many-connections',
  'too-many-recipients',
  'greylisted',
  'spam-content',
  'virus',
  'content-refused',
  'message-too-large',
  'tls',
  'auth-required',
  'auth-failed',
  'syntax',
  'server-trouble',
  'storage-full',
  'loop',
  'not-accepting',
  'connection',
  'policy',
] as const
export type ReplyReason = (typeof REASONS)[number]

const PLACES: ReadonlyMap<ReplyReason, number> = new Map(REASONS.map((reason, at) => [reason, at]))

/** Its index in REASONS. */
export function placeOfReason(reason: ReplyReason): number {
  return PLACES.get(reason) ?? 0
}

/** Does the same message have a chance later? 4yz and 5yz say so; where a text has no code, the reason's usual answer holds. */
export type Permanence = 'temporary' | 'permanent'

/** Who has to do something next. `nobody`: a sender's queue tries again by itself. */
export type Turn = 'sender' | 'recipient-admin' | 'nobody'

/** Reasons that pass by themselves, or that a person can mend without a new message. */
const PASSING: ReadonlySet<ReplyReason> = new Set([
  'rate-limited',
  'too-many-connections',
  'greylisted',
  'server-trouble',
  'storage-full',
  'connection',
])

/** Reasons that only the other side can do away with. */
const THEIRS: ReadonlySet<ReplyReason> = new Set([
  'mailbox-disabled',
  'mailbox-full',
  'recipient-refused',
  'server-trouble',
  'storage-full',
  'loop',
  'not-accepting',
  'connection',
])

/** What a text without codes most likely means. */
export function usualPermanence(reason: ReplyReason): Permanence {
  return PASSING.has(reason) ? 'temporary' : 'permanent'
}

/** Whose turn it is. */
export function turnOf(reason: ReplyReason, permanence: Permanence): Turn {
  if (permanence === 'temporary' && PASSING.has(reason)) return 'nobody'
  return THEIRS.has(reason) ? 'recipient-admin' : 'sender'
}
