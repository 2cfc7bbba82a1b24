// What the form would ask, in plain words: one sentence for each group, and one for the folded bar.
import type { FormValues } from '#components/form/values.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

/** Who the mail is for, as far as the form tells: "to jdoe@port25.com". Empty while nothing is typed. */
export function recipientSentence(values: FormValues): string {
  const listed = values.to
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
  if (listed.length > 1) return `to ${listed[0]} and ${listed.length - 1} more`
  if (listed[0] !== undefined) return `to ${listed[0]}`
  const target = values.target.trim().replace(/^mailto:/i, '')
  if (target === '') return ''
  if (target.includes('@')) return `to ${target}`
  const isName = /\.[^.\d][^.]*$/.test(target) && !target.includes(':')
  return isName && values.route === 'mx' ? `to postmaster@${target}` : 'to its postmaster'
}

const tlsModes: Readonly<Record<string, string>> = {
  opportunistic: 'STARTTLS if offered',
  require: 'STARTTLS required',
  never: 'plain text',
  implicit: 'TLS from the start',
}

/** "STARTTLS if offered", with the version and what follows a failure where they were chosen. */
function tlsParts({ tls, tlsProtocol, tlsFallback }: FormValues): string[] {
  const parts = [tlsModes[tls] ?? tls]
  if (tls !== 'never' && tlsProtocol !== 'any') parts.push(`${tlsVersion(tlsProtocol)} only`)
  if (tls === 'opportunistic' && tlsFallback === 'true') parts.push('plain text where the handshake fails')
  return parts
}

/** "port 25, every MX until one answers, STARTTLS if offered". */
export function connectionSentence(values: FormValues): string {
  const parts = [`port ${values.port.trim() === '' ? '25' : values.port.trim()}`]
  parts.push(values.route === 'host' ? 'this host itself, no MX look-up' : 'every MX until one answers')
  if (values.family !== 'any') parts.push(`IPv${values.family} only`)
  parts.push(...tlsParts(values))
  if (values['greeting.verb'] === 'HELO') parts.push('HELO')
  const name = values['greeting.name'].trim()
  if (name !== '') parts.push(`greeting as ${name}`)
  return parts.join(', ')
}

/** "“Hello”, 2 headers of your own, your text". */
export function messageSentence(values: FormValues, defaultSubject: string): string {
  const subject = values['message.subject'].trim()
  const parts = [`“${subject === '' ? defaultSubject : subject}”`]
  const headers = values['message.headers'].split(/\r?\n/).filter((line) => /^[^\s:]+:/.test(line)).length
  if (headers > 0) parts.push(headers === 1 ? 'one header of your own' : `${headers} headers of your own`)
  parts.push(values['message.body'].trim() === '' ? 'a short test text' : 'your text')
  return parts.join(', ')
}

/** "probe · port 25 · STARTTLS if offered · from support@port25.com", for the folded bar. */
export function askedSentence(values: FormValues): string {
  const parts = [values.purpose === 'message' ? 'message' : 'probe', `port ${values.port}`]
  if (values.route === 'host') parts.push('this host itself')
  if (values.family !== 'any') parts.push(`IPv${values.family} only`)
  parts.push(...tlsParts(values))
  if (values['greeting.verb'] === 'HELO') parts.push('HELO')
  if (values.from.trim() !== '') parts.push(`from ${values.from.trim()}`)
  if (values.to.trim() !== '') parts.push(recipientSentence(values))
  return parts.join(' · ')
}
