// docs/answers.md: what each of the six answers can say, by the ids of its title and its reason, as the known checks show it.
import { answers } from '#lib/diagnosis/answers.ts'
import { type AnswerId, answerIds, type Verdict } from '#lib/diagnosis/model.ts'
import { words } from '#lib/words/en.ts'
import type { Message } from '#lib/words/message.ts'
import { answerSessions } from '#tests/support/answer-sessions.ts'
import { listed, prefixes } from '#tests/support/events.ts'
import { findingPairs } from '#tests/support/finding-pairs.ts'
import { everyCheck } from '#tests/support/known-checks.ts'

const INTRODUCTION = `# Answers

The six answers of a check, as \`answers\` in the JSON of \`GET /api/checks/:id\`. Made from the code by \`npm run docs\`; change it there.

    "serverUp": {"verdict": "good", "because": [7], "title": {"id": "up-good", "params": []},
                 "reason": {"id": "up-greeted", "params": [41, 25]}}

- \`verdict\`: \`good\`, \`bad\`, or \`unknown\`: what could not be seen is never guessed.
- \`because\`: the \`seq\` of the events that it rests on.
- \`title\` and \`reason\`: a sentence each, by its id and what is filled in. Ids never change their meaning; new ones may come. \`reason\` is
  absent where there is nothing to say yet. A parameter may be a sentence itself.

The sentences are those of an example.
`

interface Told {
  part: 'title' | 'reason'
  verdicts: Set<Verdict>
  example: string
}

/** The page, ready to be written. */
export function answersDocument(): string {
  const told = new Map(answerIds.map((id) => [id, new Map<string, Told>()]))
  for (const { events, request } of checks()) {
    for (const seen of prefixes(events)) {
      const said = answers(seen, request)
      for (const id of answerIds) {
        const { verdict, title, reason } = said[id]
        keep(told, id, 'title', verdict, title)
        if (reason !== undefined) keep(told, id, 'reason', verdict, reason)
      }
    }
  }
  return [INTRODUCTION, ...answerIds.map((id) => chapter(id, told.get(id) ?? new Map()))].join('\n')
}

function checks() {
  const request = { purpose: 'probe', target: 'jdoe@example.com', tls: 'opportunistic' } as const
  const parts = [...answerSessions, ...Object.values(findingPairs).map(({ holds }) => holds)]
  const shown = parts.map((part) => ({ events: listed(part), request }))
  return [...everyCheck.map(([, check]) => check), ...shown]
}

function keep(told: Map<AnswerId, Map<string, Told>>, answer: AnswerId, part: Told['part'], verdict: Verdict, message: Message): void {
  const known = told.get(answer)?.get(message.id)
  if (known !== undefined) known.verdicts.add(verdict)
  else told.get(answer)?.set(message.id, { part, verdicts: new Set([verdict]), example: words(message) })
}

function chapter(answer: AnswerId, told: ReadonlyMap<string, Told>): string {
  const rows = [...told].map(([id, { part, verdicts, example }]) => ({ id, part, verdicts: [...verdicts].sort().join(', '), example }))
  // Titles first, then by verdict and id.
  const order = (row: (typeof rows)[number]) => `${row.part === 'title' ? 0 : 1} ${row.verdicts} ${row.id}`
  rows.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  const lines = rows.map(({ id, part, verdicts, example }) => `| \`${id}\` | ${part} | ${verdicts} | ${example.replaceAll('|', '\\|')} |`)
  return `## \`${answer}\`\n\n| id | | verdict | for example |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`
}
