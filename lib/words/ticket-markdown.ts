// A check as Markdown, for a ticket or a pull request: the verdict, the six answers, what is worth knowing, and the transcript.
// What servers wrote stands in it as words, and can't become a link, a picture or markup.
import type { CheckEvent } from '#lib/check/event.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { visible } from '#lib/wire.ts'
import type { Language } from '#lib/words/language.ts'
import { type TicketParts, ticketSentences } from '#lib/words/ticket.ts'

export interface MarkdownTicket extends TicketParts {
  target: string
  /** ISO 8601 in UTC. */
  createdAt: string
  /** The permalink. */
  url: string
  events: readonly CheckEvent[]
}

/** Ends with a line end. */
export function ticketMarkdown({ target, createdAt, url, events, ...parts }: MarkdownTicket, language: Language): string {
  const { verdict, decidedBy, answersHeading, answers, worthHeading, worth } = ticketSentences(parts, language)
  const minute = `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)} UTC`
  const transcript = transcriptText(events)
  const fence = fenceFor(transcript)
  const blocks = [
    `# smtpscope: ${plain(target)}`,
    // An absolute link is one by itself, a path is none.
    `${minute}, ${/^https?:/.test(url) ? `<${url}>` : plain(url)}`,
    `**${plain(verdict)}**`,
    ...decidedBy.map(plain),
    `## ${plain(heading(answersHeading))}`,
    listOf(answers),
    ...(worth.length === 0 ? [] : [`## ${plain(heading(worthHeading))}`, listOf(worth)]),
    `${fence}text\n${transcript}${fence}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${plain(item)}`).join('\n')
}

/** A heading has no colon at its end. */
function heading(text: string): string {
  return text.replace(/\s*:$/, '')
}

/**
 * The text as Markdown that says nothing but it. Bare addresses of the web are kept from becoming links, as GitHub's flavour makes them.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 * @see https://github.github.com/gfm/#autolinks-extension-
 */
function plain(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()<>#|~&!$^=@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
    .replace(/\t/g, ' ')
}

/** Longer than any run of backticks in the text, so that nothing in it ends the block. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function fenceFor(text: string): string {
  // One by one: a server may write more of them than a call takes arguments.
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  return '`'.repeat(longest + 1)
}
