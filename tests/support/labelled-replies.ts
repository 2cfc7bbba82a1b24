// Replies with what they mean: those of other sources, those written by hand, and the examples of the rules.
import { readFileSync } from 'node:fs'
import { rulesWithExamples } from '#tests/support/reply-rules.ts'

export interface LabelledReply {
  /** Where it is from; `rules` and `hand-written` for our own. */
  source: string
  reply: string
  /** All that fit, the first best. */
  reasons: string[]
  permanence: string
  /** Empty where the text does not tell. */
  provider: string
}

const FOLDER = '../lib/diagnosis/replies/'

/** The replies of labelled.tsv: source, reasons, permanence, provider, reply. */
export function fieldReplies(): LabelledReply[] {
  return rowsOf('labelled.tsv').map(([source = '', reasons = '', permanence = '', provider = '', reply = '']) => ({
    source,
    reply,
    reasons: reasons.split('|'),
    permanence,
    provider,
  }))
}

/** The replies of hand-written.tsv: reasons, reply. */
export function handWrittenReplies(): LabelledReply[] {
  return rowsOf('hand-written.tsv').map(([reasons = '', reply = '']) => ({
    source: 'hand-written',
    reply,
    reasons: reasons.split('|'),
    permanence: reply.startsWith('4') ? 'temporary' : 'permanent',
    provider: '',
  }))
}

/** All of them, and every rule's examples. */
export function labelledReplies(): LabelledReply[] {
  const ofRules = rulesWithExamples().flatMap(({ rule: [reason], examples }) =>
    examples.map((reply) => ({ source: 'rules', reply, reasons: [reason], permanence: '', provider: '' })),
  )
  return [...ofRules, ...handWrittenReplies(), ...fieldReplies()]
}

function rowsOf(file: string): string[][] {
  return readFileSync(new URL(`${FOLDER}${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}
