// Everything a page says of a check, folded from its events and put into words. It weighs more than the rest of the page
// together: the server makes the first one, and a browser fetches it once the page stands, if the check still runs.
import { type SaidHandshake, saidHandshake } from '#components/check/said-handshake.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { withCommands } from '#lib/diagnosis/asked-for.ts'
import { explainedReplies, type Mark } from '#lib/diagnosis/explained-replies.ts'
import type { FindingSource } from '#lib/diagnosis/findings/kind.ts'
import { findingTable } from '#lib/diagnosis/findings/table.ts'
import { turnOfFinding } from '#lib/diagnosis/findings/turn.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { type Cell, matrix, matrixTitle } from '#lib/diagnosis/matrix.ts'
import {
  type AnswerId,
  answerIds,
  type Finding,
  type Note,
  type Stage,
  type StageId,
  type Summary,
  type Verdict,
  type Waiting,
} from '#lib/diagnosis/model.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { type Bar, timeline } from '#lib/diagnosis/timeline.ts'
import { waiting } from '#lib/diagnosis/waiting.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { sentenceIn } from '#lib/words/by-sentence.ts'
import { type FindingWords, inFindingWords } from '#lib/words/finding-text.ts'
import { type KeywordMeaning, keywordMeaning } from '#lib/words/keyword-words.ts'
import { type Language, speakerOf } from '#lib/words/language.ts'
import { type Message, type Speak, say } from '#lib/words/message.ts'
import { type RefusalWording, replyWording } from '#lib/words/replies.ts'
import { ticketWords } from '#lib/words/ticket.ts'

/** The same shape with its messages put into words. */
type Said<T> = { [K in keyof T]: T[K] extends Message ? string : T[K] extends Message | undefined ? string | undefined : T[K] }

export type SaidStage = Said<Stage> & { name: string }
export type SaidNote = Said<Note>
export type SaidSummary = Said<Summary>
export type SaidWaiting = Said<Waiting>
export interface SaidFinding extends Pick<Finding, 'id' | 'severity' | 'because'>, FindingWords {
  /** Who has to do something. */
  who: string | undefined
  source: FindingSource | undefined
}
export type SaidBar = Said<Bar>
export interface SaidCell extends Said<Cell> {
  name: string
}
export interface SaidRow {
  attempt: number
  host: string
  address: string
  isDecisive: boolean
  cells: SaidCell[]
  outcome: { tone: SaidSummary['tone']; words: string; because: number[] }
}
/** Several ways in side by side. */
export interface SaidMatrix {
  title: string
  stages: { id: StageId; name: string }[]
  rows: SaidRow[]
}
/** A reply explained. */
export interface SaidReply {
  /** Of its last line. */
  seq: number
  code: number
  enhanced: string | undefined
  /** What its codes say by their standards. */
  basic: string | undefined
  enhancedMeaning: string | undefined
  /** Of 4yz and 5yz, why. */
  refusal: RefusalWording | undefined
  /** The words it rests on. */
  marks: Mark[]
}

export interface SaidAnswer {
  id: AnswerId
  verdict: Verdict
  /** Is it still a question? */
  isOpen: boolean
  because: number[]
  title: string
  reason: string | undefined
}

/** A keyword as the server wrote it, with what it means where we know it. */
export type SaidKeyword = Keyword & { meaning: KeywordMeaning | undefined }

/** By the number of its line. */
export interface SaidRemark {
  number: number
  text: string
}

/** Plain data, so that the server can hand it to the page. */
export interface Diagnosis {
  summary: SaidSummary
  stages: SaidStage[]
  answers: SaidAnswer[]
  keywords: SaidKeyword[]
  /** Those before STARTTLS, where both are known. */
  keywordsBefore: Keyword[] | undefined
  notes: SaidNote[]
  findings: SaidFinding[]
  replies: SaidReply[]
  bars: SaidBar[]
  waiting: SaidWaiting | undefined
  handshake: SaidHandshake | undefined
  /** Absent where there was one way in. */
  matrix: SaidMatrix | undefined
  /** The events that the verdict rests on, with the commands that they answer. */
  decisive: number[]
  /** Our remarks in the transcript, where the reader's language has other words for them. */
  remarks: SaidRemark[]
  /** All of it as text for a ticket. */
  ticket: string
}

function saidMatrix(events: readonly CheckEvent[], request: CheckRequest, words: Speak): SaidMatrix | undefined {
  const found = matrix(events, request)
  if (found === undefined) return undefined
  const nameOf = (id: StageId) => words(say(`stage-${id}`))
  return {
    title: words(matrixTitle(found, events.at(-1)?.kind === 'done')),
    stages: found.stages.map((id) => ({ id, name: nameOf(id) })),
    rows: found.rows.map(({ outcome, cells, ...row }) => ({
      ...row,
      cells: cells.map((cell) => ({ ...cell, name: nameOf(cell.stage), text: cell.text && words(cell.text) })),
      outcome: { tone: outcome.tone, words: words(outcome.words), because: outcome.because },
    })),
  }
}

/** Questions have ids of their own. */
function isQuestion({ id }: Message): boolean {
  return id.endsWith('-open')
}

/** One and the same list, so that lines need not be made anew for it. */
const NO_REMARKS: SaidRemark[] = []

/** The transcript itself is the same for everybody, as telnet would have it. */
function remarksIn(events: readonly CheckEvent[], { remarks, tag }: Language): SaidRemark[] {
  if (Object.keys(remarks).length === 0) return NO_REMARKS
  const told = transcriptLines(events).filter(({ speaker }) => speaker === 'comment')
  return told.flatMap(({ number, text }) => {
    const said = sentenceIn(text, remarks, tag)
    return said === text ? [] : [{ number, text: said }]
  })
}

function knownOf(finding: Finding, words: Speak): Pick<SaidFinding, 'who' | 'source'> {
  return { who: words(say(`turn-${turnOfFinding(finding)}`)), source: findingTable[finding.id].source }
}

/** What the events of a check mean, as far as they go, in the reader's language. */
export function diagnose(events: readonly CheckEvent[], request: CheckRequest, language: Language): Diagnosis {
  const words = speakerOf(language)
  const list = [...events]
  const summary = summarise(list, request)
  const six = answers(list, request)
  const found = findings(list, request)
  const silence = waiting(list, request)
  return {
    summary: {
      ...summary,
      chip: summary.chip && words(summary.chip),
      title: words(summary.title),
      advice: summary.advice && words(summary.advice),
    },
    stages: progress(list, request).map((stage) => ({
      ...stage,
      name: words(say(`stage-${stage.id}`)),
      note: stage.note && words(stage.note),
    })),
    answers: answerIds.map((id) => {
      const { verdict, because, title, reason } = six[id]
      return { id, verdict, because, isOpen: isQuestion(title), title: words(title), reason: reason && words(reason) }
    }),
    keywords: six.commands.keywords.map((each) => ({ ...each, meaning: keywordMeaning(each, language.keywords) })),
    keywordsBefore: six.commands.keywordsBefore,
    notes: notes(list, request).map((note) => ({ ...note, text: words(note.text) })),
    findings: found.map((finding) => ({
      id: finding.id,
      severity: finding.severity,
      because: finding.because,
      ...inFindingWords(finding, language.findings),
      ...knownOf(finding, words),
    })),
    handshake: saidHandshake(list, words),
    replies: explainedReplies(list).map(({ explanation, ...reply }) => {
      const { basic, enhanced, refusal } = replyWording(explanation, language)
      return { ...reply, basic, enhancedMeaning: enhanced, refusal }
    }),
    decisive: withCommands(list, summary.because),
    remarks: remarksIn(list, language),
    ticket: ticketWords({ summary, answers: six, findings: found }, language),
    matrix: saidMatrix(list, request, words),
    bars: timeline(list).map((each) => ({ ...each, label: words(each.label) })),
    waiting: silence && { ...silence, what: words(silence.what), title: words(silence.title), usually: words(silence.usually) },
  }
}
