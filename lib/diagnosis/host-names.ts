// The names a server goes by: in its banner, in its EHLO reply, in DNS. Compared to see whether it answers to its name.
import { type Attempt, type Conversation, exchangesOf, greetingOf, seqsOf } from '#lib/diagnosis/conversation.ts'

export interface HostName {
  /** Where the name stands, as a sentence names it. */
  source: 'banner' | 'EHLO reply' | 'HELO reply' | 'MX record' | 'PTR'
  name: string
  because: number[]
}

/** Every name known so far, the banner's first. */
export function hostNames(view: Conversation, attempt: Attempt): HostName[] {
  const banner = exchangesOf(attempt, 'banner')[0]
  const greeting = greetingOf(attempt)
  const names: HostName[] = []
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.2
  const inBanner = firstWord(banner?.code === 220 ? banner.lines[0] : undefined)
  if (banner !== undefined && inBanner !== '') names.push({ source: 'banner', name: inBanner, because: seqsOf(banner) })
  const inGreeting = firstWord(greeting?.code === 250 ? greeting.lines[0] : undefined)
  if (greeting !== undefined && inGreeting !== '')
    names.push({ source: greeting.wait === 'ehlo' ? 'EHLO reply' : 'HELO reply', name: inGreeting, because: seqsOf(greeting).slice(0, 1) })
  const exchange = mxNaming(view, attempt.host)
  if (exchange !== undefined) names.push({ source: 'MX record', name: attempt.host.toLowerCase(), because: [exchange] })
  for (const { name, seq } of ptrNames(view, attempt)) names.push({ source: 'PTR', name, because: [seq] })
  return names
}

/** Has the look-up of the server's PTR ended, whatever came of it? */
export function isPtrKnown(view: Conversation, attempt: Attempt): boolean {
  const lookup = view.lookups.find((each) => each.asked.type === 'PTR' && each.asked.attempt === attempt.index)
  return lookup?.answer !== undefined || view.done !== undefined
}

/** A name with at least two labels and nothing that a host name can't have. */
export function isFullName(name: string): boolean {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name) && !/(^|\.)(localhost|localdomain|local|lan|internal)$/.test(name)
}

function firstWord(line: string | undefined): string {
  // No name is longer than 255; a sentence that quotes one stays readable.
  return (line?.trim().split(/\s+/)[0] ?? '')
    .slice(0, 255)
    .replace(/[.,;:]+$/, '')
    .toLowerCase()
}

function mxNaming(view: Conversation, host: string): number | undefined {
  return view.lookups.find((each) => each.answer?.records.some((record) => record.type === 'MX' && record.exchange === host))?.answer?.seq
}

function ptrNames(view: Conversation, attempt: Attempt): { name: string; seq: number }[] {
  const answer = view.lookups.find((each) => each.asked.type === 'PTR' && each.asked.attempt === attempt.index)?.answer
  return answer?.records.flatMap((record) => (record.type === 'PTR' ? [{ name: record.target.toLowerCase(), seq: answer.seq }] : [])) ?? []
}
