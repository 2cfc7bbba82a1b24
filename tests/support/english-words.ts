// Small words that English can't do without, and that no other language of ours has: where one stands, a sentence was not translated.

const WORDS =
  'the|of|and|is|are|was|were|not|with|from|this|that|it|its|by|for|at|to|which|has|have|been|we|our|you|your|they|their|there|but|would|can|says|said|server|sender|recipient|mailbox|mail|only|none|unknown|known|waiting|time'

/** The English words in a text; as they are written in a sentence, so not those of commands in capitals. */
export function englishWordsIn(text: string): string[] {
  return text.match(new RegExp(`(?<![\\p{L}\\p{N}.@_-])(?:${WORDS})(?![\\p{L}\\p{N}@_-]|\\.\\w)`, 'gu')) ?? []
}
