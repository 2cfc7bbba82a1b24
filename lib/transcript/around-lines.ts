// What was asked beside the session, as a person would ask it with other tools. Many questions are open at a time, so each
// stands with its answer, when that has come.
import type { CheckEvent, EventOf, FetchProblem } from '#lib/check/event.ts'
import { quoted } from '#lib/reproduce/quote.ts'
import { recordText, statusText } from '#lib/transcript/dns-lines.ts'
import type { Speaker } from '#lib/transcript/line.ts'

type Draft = [speaker: Speaker, text: string]
type AroundEvent = Extract<CheckEvent, { about?: unknown }>

/** Was it seen beside the session? */
export function isAround(event: CheckEvent): event is AroundEvent {
  return 'about' in event && event.about !== undefined
}

export function aroundLines(event: AroundEvent): Draft[] {
  switch (event.kind) {
    case 'lookup':
    case 'fetch':
      return []
    case 'answer':
      return answerLines(event)
    case 'fetched':
      return fetchedLines(event)
    case 'evaluated':
      return [['comment', `# ${evaluatedText(event)}`]]
  }
}

function answerLines({ about, name, type, status, records, secure }: EventOf<'answer'>): Draft[] {
  const told = records.map((record): Draft => ['local', recordText(record)])
  const failed: Draft[] = status === 'ok' ? [] : [['local', statusText(name, status)]]
  // Elsewhere nothing rests on it.
  const isVouched = secure === true && about === 'dane'
  const vouched: Draft[] = isVouched ? [['comment', '# The DNS server says that it has validated this (DNSSEC).']] : []
  return [['shell', `nslookup -type=${type.toLowerCase()} ${quoted(name)}`], ...told, ...failed, ...vouched]
}

const problemTexts: Readonly<Record<FetchProblem, string>> = {
  forbidden: 'this address may not be connected to from here',
  refused: 'the connection was refused',
  timeout: 'no answer in time',
  unreachable: 'there is no way to the host',
  reset: 'the connection was reset',
  tls: 'the TLS handshake failed',
  certificate: 'the certificate does not stand for this host, or nobody vouches for it',
  status: 'the answer is not 200',
  'too-large': 'the file is too large',
  malformed: 'the answer is no HTTP',
}

function fetchedLines({ url, status, lines, cut, problem, error }: EventOf<'fetched'>): Draft[] {
  const told = lines.map((line): Draft => ['local', line])
  const more: Draft[] = cut === undefined ? [] : [['comment', `# ${cut} more lines were left out.`]]
  const detail = problem === 'status' ? ` (${status})` : error === undefined ? '' : ` (${error})`
  const failed: Draft[] = problem === undefined ? [] : [['comment', `# Not fetched: ${problemTexts[problem]}${detail}.`]]
  return [['shell', `curl ${quoted(url)}`], ...told, ...more, ...failed]
}

function evaluatedText(event: EventOf<'evaluated'>): string {
  const { about, domain, result, identity, address, policy, selector, reason } = event
  const why = reason === undefined || reason === '' ? '' : ` (${reason})`
  switch (about) {
    case 'spf':
      return `SPF of ${domain} (${identity === 'helo' ? 'EHLO' : 'MAIL FROM'}) for ${address ?? 'an unknown address'}: ${result}${why}`
    case 'dkim':
      return `DKIM signature of ${domain}${selector === undefined ? '' : `, selector ${selector}`}: ${result}${why}`
    case 'dmarc':
      return `DMARC of ${domain}: ${result}${policy === undefined ? '' : `, policy ${policy}`}${why}`
  }
}
