// What a check came to, as plain text that an agent can paste into a ticket: the verdict, the six answers, and what is
// worth knowing. It names nothing that the page doesn't show.
import { type Answers, answerIds, type Finding, type Summary } from '#lib/diagnosis/model.ts'
import { inFindingWords } from '#lib/words/finding-text.ts'
import { type Language, speakerOf } from '#lib/words/language.ts'
import { say } from '#lib/words/message.ts'

/** What it is made of. */
export interface TicketParts {
  summary: Summary
  answers: Answers
  /** The gravest first. */
  findings: readonly Finding[]
}

/** The text in a language, in lines; ends without a line end. */
export function ticketWords({ summary, answers, findings }: TicketParts, language: Language): string {
  const speak = speakerOf(language)
  const { title, advice, chip } = summary
  const verdict = [title, ...(advice === undefined ? [] : [advice])].map(speak).join(' ')
  const decisive = chip === undefined ? [] : [speak(say('ticket-decided-by', chip))]
  const said = answerIds.map((id) => {
    const { title, reason } = answers[id]
    return `- ${[title, ...(reason === undefined ? [] : [reason])].map((each) => sentence(speak(each))).join(' ')}`
  })
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
  const known = grave.map((finding) => {
    const { title, meaning, todo } = inFindingWords(finding, language.findings)
    return `- ${sentence(title)} ${[meaning, ...(todo === undefined ? [] : [todo])].join(' ')}`
  })
  const worth = known.length === 0 ? [] : ['', speak(say('ticket-worth-knowing')), ...known]
  return [verdict, ...decisive, '', speak(say('ticket-answers')), ...said, ...worth].join('\n')
}

/** A title has no full stop of its own; a question has its mark. */
function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
