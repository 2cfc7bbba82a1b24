// What a reply means: the one reason its codes and words speak for, and what rests on it.
import { BASIC_CODES, PLAIN_BASIC_CODES } from '#lib/diagnosis/replies/basic-codes.ts'
import { BLOCK_LISTS, zoneIn } from '#lib/diagnosis/replies/block-lists.ts'
import { enhancedMeaning } from '#lib/diagnosis/replies/enhanced-codes.ts'
import { wordsFor } from '#lib/diagnosis/replies/likeliest.ts'
import { permanenceOf } from '#lib/diagnosis/replies/permanence.ts'
import { PhraseIndex } from '#lib/diagnosis/replies/phrase-index.ts'
import type { Ending } from '#lib/diagnosis/replies/phrase-tree.ts'
import { PROVIDER_MARKS } from '#lib/diagnosis/replies/provider-marks.ts'
import { type Permanence, type ReplyReason, type Turn, turnOf } from '#lib/diagnosis/replies/reason.ts'
import { retryAfter } from '#lib/diagnosis/replies/retry-after.ts'
import { TABLES } from '#lib/diagnosis/replies/tables.ts'
import { type Tokens, tokenize } from '#lib/diagnosis/replies/tokens.ts'
import { weigh } from '#lib/diagnosis/replies/weigh.ts'
import { WORD_CLASSES } from '#lib/diagnosis/replies/word-classes.ts'

/**
 * `certain`: the provider's own code, or plain words that nothing speaks against. `likely`: words or a code that most servers use so.
 * `guess`: hardly more than "no"; good enough to sort by, not to tell anybody.
 */
export type Sureness = 'certain' | 'likely' | 'guess'

/** What a refusal or delay means. */
export interface Explanation {
  reason: ReplyReason
  permanence: Permanence
  /** Whose service answered, such as `google`; undefined where the text does not tell. */
  provider: string | undefined
  sure: Sureness
  /** The words it rests on, as `[start, end)` in the text; empty for no reply that has any. */
  evidence: [start: number, end: number][]
  turn: Turn
  /** Names the advice in the catalogue. */
  advice: ReplyReason | 'reputation-listed'
  /** Seconds to wait, where the text says so. */
  retryAfter?: number
  /** The block list that the text names. */
  blocklist?: string
}

/** What a phrase stands for. */
interface Found {
  kind: 'rule' | 'provider' | 'list'
  reason: ReplyReason
  strength: number
  provider: string | undefined
  name: string
}

/** A rule's phrase in the text. */
interface Hit {
  value: Found
  /** Index of its first word. */
  from: number
  /** Index behind its last word. */
  to: number
  /** How many words of it are fixed: longer phrases know better. */
  fixed: number
}

/**
 * Classifies one reply: its code, its enhanced code, its text; lines of one reply may be joined by spaces or line breaks. Undefined
 * where it is no refusal, or says nothing of why.
 */
export function classify(text: string): Explanation | undefined {
  const tokens = tokenize(text)
  const codes = codesOf(tokens, text)
  if (codes.basic !== undefined && !/^[45]/.test(codes.basic)) return undefined
  const words = withoutRepeatedCodes(tokens, codes)

  let provider: string | undefined
  let blocklist: string | undefined
  const hits: Hit[] = []
  made ??= buildIndex()
  made.find(words.words, (value, from, to, fixed) => {
    if (value.kind === 'provider') provider ??= isClient(to, words, text) ? undefined : value.name
    else if (value.kind === 'list') blocklist ??= value.name
    else if (to > from + 1 || !isInHostName(from, words, text)) hits.push({ value, from, to, fixed })
  })

  const best = bestOf(hits, provider, words.words)
  const enhanced = meaningOf(codes)
  const byPhrase = best === undefined ? 0 : best.value.strength + bonus(best, provider, words.words)
  const byCode = enhanced?.[1] ?? 0
  let reason: ReplyReason | undefined
  const evidence: [number, number][] = []
  if (best !== undefined && byPhrase >= byCode) {
    reason = best.value.reason
    evidence.push(placeOfHit(best, words))
    if (byPhrase === 9) provider ??= best.value.provider
  } else if (enhanced !== undefined) {
    reason = enhanced[0]
    if (codes.enhanced === undefined) evidence.push(placeOf(tokens, 0))
  }
  const agreeing = enhanced?.[0] === reason && hasOneClass(codes) ? byCode : 0
  let sure = reason === undefined ? 'guess' : surenessOf(byPhrase, agreeing, () => rivalOf(reason, hits, best, provider, words.words))
  if (sure !== 'certain' && byPhrase <= OWN) {
    const voices = hits.map((hit) => ({
      reason: hit.value.reason,
      strength: hit.value.strength + bonus(hit, provider, words.words),
      fixed: hit.fixed,
    }))
    const lead = Math.max(byPhrase, byCode) > 2 ? reason : undefined
    const weighed = weigh(words.words, lead, voices, enhanced && { reason: enhanced[0], strength: enhanced[1], fixed: 0 })
    if (weighed !== undefined && weighed !== reason) {
      reason = weighed
      sure = 'guess'
      const own = bestOf(
        hits.filter(({ value }) => value.reason === weighed),
        provider,
        words.words,
      )
      const places: [number, number][] =
        own === undefined ? wordsFor(weighed, words.words).map((at) => placeOf(words, at)) : [placeOfHit(own, words)]
      evidence.splice(0, evidence.length, ...places)
    }
  }
  if (reason === undefined) return undefined
  if (enhanced?.[0] === reason && codes.enhancedAt !== undefined) evidence.unshift(placeOf(tokens, codes.enhancedAt))

  if (reason === 'reputation') blocklist ??= zoneIn(text)
  const permanence = permanenceOf(codes, reason, words.words)
  const wait = permanence === 'temporary' ? retryAfter(words.words) : undefined
  return {
    reason,
    permanence,
    provider,
    sure,
    evidence,
    turn: turnOf(reason, permanence),
    advice: reason === 'reputation' && blocklist !== undefined ? 'reputation-listed' : reason,
    ...(wait === undefined ? {} : { retryAfter: wait }),
    ...(reason === 'reputation' && blocklist !== undefined ? { blocklist } : {}),
  }
}

/** `<o1.sendgrid.net[192.0.2.1]>: Client host rejected` is by whoever rejects it; `host mx.comcast.net[192.0.2.1] said` is by the host. */
function isClient(to: number, { ends }: Tokens, text: string): boolean {
  const end = ends[to - 1] ?? 0
  // Mostly the name stands alone.
  if (text.charCodeAt(end) === SPACE) return false
  const behind = CLIENT.exec(text.slice(end, end + 160))
  return behind !== null && behind[1] === undefined
}

/** The rest of a host's name with its address, and what shows that it is the one who speaks. */
const CLIENT = /^[\w.-]{0,80}\[[\da-f.:]{3,45}\](?::\d{1,5})?(?:\s+(said|refused)\b)?/i

/** `antispam.example.com: User unknown` says nothing of spam. */
function isInHostName(at: number, { words, starts, ends }: Tokens, text: string): boolean {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  // Asked first, as it is seldom so.
  if (text.charCodeAt(start - 1) !== DOT && text.charCodeAt(end) !== DOT) return false
  if (!HOST_WORDS.has(words[at] ?? '')) return false
  return /^\w\.$/.test(text.slice(start - 2, start)) || /^\.[a-z]/i.test(text.slice(end, end + 2))
}

const SPACE = 32
const DOT = 46

/** What filters call their hosts by. */
const HOST_WORDS = new Set([
  'spam',
  'antispam',
  'nospam',
  'spamfilter',
  'virus',
  'antivirus',
  'spamd',
  'rspamd',
  'quota',
  'blacklist',
  'abuse',
])

/** What the codes say by themselves: the enhanced one where it says anything, then the basic one, then the class. */
function meaningOf({ basic, enhanced }: Codes): readonly [reason: ReplyReason, strength: number] | undefined {
  const meaning = enhancedMeaning(enhanced)
  if (meaning !== undefined && meaning[1] > 2) return meaning
  if (basic === undefined) return meaning
  const plain = PLAIN_BASIC_CODES[basic]
  if (plain !== undefined) return [plain, 2]
  // Of a rule that passes by itself, the usual one is meant.
  if (/^4\.7\.[01]$/.test(enhanced ?? '')) return [basic === '421' ? 'rate-limited' : 'greylisted', 2]
  return meaning ?? [BASIC_CODES[basic] ?? (basic.startsWith('4') ? 'server-trouble' : 'policy'), 1]
}

/** Strengths as in rule.ts: of the words, of the enhanced code where it agrees, and of what speaks for another reason. */
function surenessOf(words: number, code: number, rivalOfThem: () => number): Sureness {
  const strength = Math.max(words, code) + (words > 2 && code > 2 ? 1 : 0)
  if (strength < 4) return 'guess'
  const rival = rivalOfThem()
  if (strength >= 6 && rival < Math.min(words, 6)) return 'certain'
  return rival <= strength ? 'likely' : 'guess'
}

/** How much the words outside of what decided say for another reason. */
function rivalOf(
  reason: ReplyReason | undefined,
  hits: readonly Hit[],
  best: Hit | undefined,
  provider: string | undefined,
  words: readonly string[],
): number {
  let most = 0
  for (const hit of hits) {
    const isPart = best !== undefined && hit.from >= best.from && hit.to <= best.to
    if (hit.value.reason === reason || isPart || hit.value.strength + 1 <= most) continue
    most = Math.max(most, hit.value.strength + bonus(hit, provider, words))
  }
  return most
}

/** Beyond this, a provider's own code stands in its own reply: nobody knows better. */
const OWN = 9

/** A 450 with 5.1.1 says two things. */
function hasOneClass({ basic, enhanced }: Codes): boolean {
  return basic === undefined || enhanced === undefined || basic[0] === enhanced[0]
}

/** Made when the first refusal is read: most sessions have none. */
let made: PhraseIndex<Found> | undefined

function buildIndex(): PhraseIndex<Found> {
  const index = new PhraseIndex<Found>(WORD_CLASSES, { isLess })
  for (const { provider, rules } of TABLES) {
    for (const [reason, strength, phrases] of rules) index.add(phrases, { kind: 'rule', reason, strength, provider, name: '' })
  }
  const named = (kind: Found['kind'], name: string): Found => ({ kind, reason: 'policy', strength: 0, provider: undefined, name })
  for (const [name, phrases] of PROVIDER_MARKS) index.add(phrases, named('provider', name))
  for (const [name, phrases] of BLOCK_LISTS) index.add(phrases, named('list', name))
  return index
}

/** Of two rules for one reason by one provider the stronger is enough, of two that are alike the first. */
function isLess(a: Ending<Found>, b: Ending<Found>): boolean {
  if (a === b || a.value.kind !== 'rule' || b.value.kind !== 'rule') return false
  if (a.value.reason !== b.value.reason || a.value.provider !== b.value.provider) return false
  const [one, other] = [a.value.strength * 32 + a.fixed, b.value.strength * 32 + b.fixed]
  return one < other || (one === other && a.order > b.order)
}

const ENHANCED = /^[245]\.\d{1,3}\.\d{1,3}$/

interface Codes {
  basic: string | undefined
  /** Such as `5.1.1`. */
  enhanced: string | undefined
  /** Index of its word. */
  enhancedAt: number | undefined
}

function codesOf(tokens: Tokens, text: string): Codes {
  const { words } = tokens
  const basic = basicOf(tokens, text)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word.charCodeAt(1) === 46 && ENHANCED.test(word)) return { basic, enhanced: word, enhancedAt: at }
  }
  return { basic, enhanced: undefined, enhancedAt: undefined }
}

/** The code that a reply begins with, also behind what a log or a report says first: `host mx.example.com said: 550`. */
function basicOf({ words, starts }: Tokens, text: string): string | undefined {
  if (BASIC.test(words[0] ?? '')) return words[0]
  const last = Math.min(words.length, MAX_LEAD)
  for (let at = 1; at < last; at++) {
    const word = words[at] ?? ''
    if (word.length !== 3 || !BASIC.test(word)) continue
    const isLed = LEADS.has(words[at - 1] ?? '') || text.endsWith(']: ', starts[at])
    if (isLed || ENHANCED.test(words[at + 1] ?? '')) return word
  }
  return undefined
}

const BASIC = /^[2-5]\d\d$/
/** A code further behind is not the reply's. */
const MAX_LEAD = 40
/** What stands before a reply that is quoted; so does an address in brackets with a colon. */
const LEADS = new Set([
  'said',
  'smtp',
  'me',
  'returned',
  'responded',
  'answered',
  'replied',
  'response',
  'reply',
  'error',
  'code',
  'command',
  'data',
  'connection',
  'reason',
  'status',
  'fehler',
  'erreur',
  'errore',
  'erro',
  'fout',
  'fel',
  'fejl',
  'feil',
  'hiba',
  'chyba',
  'blad',
  'eroare',
  'hata',
  'virhe',
  'ошибка',
])

/** Further lines of a reply begin with its codes again, in the middle of what their words say. */
function withoutRepeatedCodes(tokens: Tokens, { basic, enhanced, enhancedAt = 0 }: Codes): Tokens {
  const isAgain = (code: string | undefined, behind: number) => code !== undefined && tokens.words.includes(code, behind + 1)
  // Most have a single line.
  if (!isAgain(basic, 0) && !isAgain(enhanced, enhancedAt)) return tokens
  const isRepeated = (word: string, at: number) => (word === basic && at > 0) || (word === enhanced && at > enhancedAt)
  const kept = tokens.words.map((word, at) => !isRepeated(word, at))
  const pick = <T>(all: readonly T[]) => all.filter((_, at) => kept[at])
  return { words: pick(tokens.words), starts: pick(tokens.starts), ends: pick(tokens.ends) }
}

/**
 * A provider's rule counts more in its own replies, and less in those of others, unless it rests on a code of its own such as
 * `TSS04`. Enhanced codes are nobody's own.
 */
function bonus({ value, from, to }: Hit, provider: string | undefined, words: readonly string[]): number {
  if (value.provider === undefined) return 0
  if (value.provider === provider) return 1
  if (provider !== undefined) return -3
  const said = words.slice(from, to)
  if (said.some((word) => OWN_CODE.test(word))) return 0
  return said.length === 1 && SHORT_ENHANCED.test(said[0] ?? '') ? -4 : -2
}

/** `tss04`, or an enhanced code beyond those of the registry: `5.7.509`. */
const OWN_CODE = /^\d*[a-z_]+\d|^\d\.\d+\.\d{3}$/
const SHORT_ENHANCED = /^\d\.\d+\.\d{1,2}$/

function bestOf(hits: readonly Hit[], provider: string | undefined, words: readonly string[]): Hit | undefined {
  let best: Hit | undefined
  let most = 0
  for (const hit of hits) {
    // What could not win even with a bonus need not be looked at.
    if ((hit.value.strength + 1) * 32 + hit.fixed <= most) continue
    const weight = (hit.value.strength + bonus(hit, provider, words)) * 32 + hit.fixed
    if (weight > most) {
      best = hit
      most = weight
    }
  }
  return best
}

function placeOfHit({ from, to }: Hit, { starts, ends }: Tokens): [number, number] {
  return [starts[from] ?? 0, ends[to - 1] ?? 0]
}

function placeOf(tokens: Tokens, at: number): [number, number] {
  return [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0]
}
