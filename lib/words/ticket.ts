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

/** The same as sentences, to be put into lines. */
interface TicketSentences {
  verdict: string
  /** The decisive reply, where there is one. */
  decidedBy: string[]
  answersHeading: string
  answers: string[]
  worthHeading: string
  /** What is worth knowing: what is wrong, and what may be. */
  worth: string[]
}

/** What is said, in a language. */
export function ticketSentences({ summary, answers, findings }: TicketParts, language: Language): TicketSentences {
  const speak = speakerOf(language)
  const { title, advice, chip } = summary
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
  return {
    verdict: [title, ...(advice === undefined ? [] : [advice])].map(speak).join(' '),
    decidedBy: chip === undefined ? [] : [speak(say('ticket-decided-by', chip))],
    answersHeading: speak(say('ticket-answers')),
    answers: answerIds.map((id) => {
      const { title, reason } = answers[id]
      return [title, ...(reason === undefined ? [] : [reason])].map((each) => sentence(speak(each))).join(' ')
    }),
    worthHeading: speak(say('ticket-worth-knowing')),
    worth: grave.map((finding) => {
      const { title, meaning, todo } = inFindingWords(finding, language.findings)
      return `${sentence(title)} ${[meaning, ...(todo === undefined ? [] : [todo])].join(' ')}`
    }),
  }
}

/** The text in a language, in lines; ends without a line end. */
export function ticketWords(parts: TicketParts, language: Language): string {
  const { verdict, decidedBy, answersHeading, answers, worthHeading, worth } = ticketSentences(parts, language)
  const listed = (items: readonly string[]) => items.map((each) => `- ${each}`)
  const known = worth.length === 0 ? [] : ['', worthHeading, ...listed(worth)]
  return [verdict, ...decidedBy, '', answersHeading, ...listed(answers), ...known].join('\n')
}

/** A title has no full stop of its own; a question has its mark. */
function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
