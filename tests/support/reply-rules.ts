// The rules' examples: replies in comments above each rule, where they weigh nothing in what browsers load.

import type { Rule } from '#lib/diagnosis/replies/rule.ts'
import { TABLES } from '#lib/diagnosis/replies/tables.ts'
import { sourcesIn } from '#tests/support/sources.ts'

export interface RuleWithExamples {
  /** File and line. */
  place: string
  rule: Rule
  examples: string[]
}

/** Every rule with the replies that stand above it, read from the source files. Throws where source and tables disagree. */
export function rulesWithExamples(): RuleWithExamples[] {
  const rules = new Map(TABLES.flatMap((table) => table.rules.map((rule) => [rule[2], rule] as const)))
  return sourcesIn('lib/diagnosis/replies/rules').flatMap(({ path, text }) => {
    const found: RuleWithExamples[] = []
    let examples: string[] = []
    text.split('\n').forEach((line, index) => {
      const example = /^ {4}\/\/ (.*)$/.exec(line)?.[1]
      if (example !== undefined) examples.push(example)
      if (!/^ {4}\[/.test(line)) return
      const phrases =
        /'([^']* [^']*|[^',]*)',?\s*\]/.exec(
          text
            .split('\n')
            .slice(index, index + 6)
            .join('\n'),
        )?.[1] ?? ''
      const rule = rules.get(phrases)
      if (rule === undefined) throw new Error(`${path}:${index + 1} is in no table: ${phrases.slice(0, 60)}`)
      found.push({ place: `${path}:${index + 1}`, rule, examples })
      examples = []
    })
    return found
  })
}
