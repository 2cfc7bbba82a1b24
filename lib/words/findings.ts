// Findings in words, by the finding's id.
import type { FindingId } from '#lib/diagnosis/findings/table.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { english } from '#lib/words/en.ts'
import { type Language, speakerOf } from '#lib/words/language.ts'
import { type Message, say } from '#lib/words/message.ts'

/** What the panel shows of a finding: a phrase, what it means, and what to do about it. */
export interface FindingWords {
  title: string
  meaning: string
  todo?: string
}

/** A finding in the words of a language. */
export function findingWords(finding: Finding, language: Language = english): FindingWords {
  const text = language.findings[finding.id as FindingId]
  if (text !== undefined) {
    const { params } = finding
    return { title: text.title(params), meaning: text.means(params), todo: text.todo(params) }
  }
  const speak = speakerOf(language)
  const [title, meaning] = messages(finding)
  return { title: speak(title), meaning: speak(meaning) }
}

function messages({ id, params }: Finding): [title: Message, meaning: Message] {
  const text = (key: string) => String(params[key] ?? '')
  switch (id) {
    case 'slow-banner':
      return [say('finding-slow-banner-title'), say('finding-slow-banner', Number(params.seconds))]
    case 'no-starttls':
      return [say('finding-no-starttls-title'), say('finding-no-starttls')]
    case 'starttls-refused':
      return [say('finding-starttls-refused-title'), say('finding-starttls-refused', text('host'))]
    case 'starttls-unlisted':
      return [say('finding-starttls-unlisted-title'), say('finding-starttls-unlisted')]
    case 'tls-handshake-failed':
      return [say('finding-tls-handshake-failed-title'), say('finding-tls-handshake-failed', text('host'))]
    case 'starttls-injection':
      return [say('finding-starttls-injection-title'), say('finding-starttls-injection', text('host'))]
    case 'tls-old-protocol':
      return [say('finding-tls-old-protocol-title'), say('finding-tls-old-protocol', text('protocol'))]
    case 'certificate-expired':
      return [say('finding-certificate-expired-title'), say('finding-certificate-expired', text('notAfter'))]
    case 'certificate-not-yet-valid':
      return [say('finding-certificate-not-yet-valid-title'), say('finding-certificate-not-yet-valid', text('notBefore'))]
    case 'certificate-wrong-name':
      return [say('finding-certificate-wrong-name-title'), say('finding-certificate-wrong-name', text('names'), text('host'))]
    case 'certificate-self-signed':
      return [say('finding-certificate-self-signed-title'), say('finding-certificate-self-signed')]
    case 'certificate-unknown-issuer':
      return [say('finding-certificate-unknown-issuer-title'), say('finding-certificate-unknown-issuer', text('issuer'))]
    case 'certificate-weak-key':
      return [say('finding-certificate-weak-key-title'), say('finding-certificate-weak-key', text('key'))]
    case 'certificate-revoked':
      return [say('finding-certificate-revoked-title'), say('finding-certificate-revoked')]
    case 'certificate-missing':
      return [say('finding-certificate-missing-title'), say('finding-certificate-missing', text('host'))]
    case 'certificate-not-trusted':
      return [say('finding-certificate-not-trusted-title'), say('finding-certificate-not-trusted')]
    case 'recipient-unknown':
      return [say('finding-recipient-unknown-title'), say('finding-recipient-unknown')]
    case 'greylisted':
      return [say('finding-greylisted-title'), say('finding-greylisted')]
    case 'extension-not-offered':
      return [say('finding-extension-not-offered-title'), say('finding-extension-not-offered', text('keywords').split(' '))]
    case 'own-name-missing':
      return [say('finding-own-name-missing-title'), say('finding-own-name-missing', text('address'))]
    case 'auth-in-the-clear':
      return [say('finding-auth-in-the-clear-title'), say('finding-auth-in-the-clear', text('mechanisms'))]
    case 'auth-sent-in-the-clear':
      return [say('finding-auth-sent-in-the-clear-title'), say('finding-auth-sent-in-the-clear')]
    case 'auth-untrusted':
      return [say('finding-auth-untrusted-title'), say('finding-auth-untrusted', text('host'))]
    case 'auth-not-offered':
      return [say('finding-auth-not-offered-title'), say('finding-auth-not-offered', text('host'))]
    case 'auth-weak-mechanisms':
      return [say('finding-auth-weak-mechanisms-title'), say('finding-auth-weak-mechanisms', text('mechanisms'))]
    case 'scram-signature-wrong':
      return [say('finding-scram-signature-wrong-title'), say('finding-scram-signature-wrong', text('host'))]
    case 'mixed-codes':
      return [say('finding-mixed-codes-title'), say('finding-mixed-codes', text('others'), text('last'))]
    default:
      return wayMessages({ id, params })
  }
}

/** Those about the ways in. */
function wayMessages({ id, params }: Pick<Finding, 'id' | 'params'>): [title: Message, meaning: Message] {
  const text = (key: string) => String(params[key] ?? '')
  const number = (key: string) => Number(params[key])
  switch (id) {
    case 'port-blocked':
      return [say('finding-port-blocked-title', number('port')), say('finding-port-blocked', text('host'), number('port'), number('alive'))]
    case 'port-closed':
      return [say('finding-port-closed-title', number('port')), say('finding-port-closed', text('host'), number('port'), number('alive'))]
    case 'not-let-out':
      return [say('finding-not-let-out-title'), say('finding-not-let-out', text('text'))]
    case 'tls-expected':
      return [say('finding-tls-expected-title', number('port')), say('finding-tls-expected', text('host'))]
    case 'plain-expected':
      return [say('finding-plain-expected-title', number('port')), say('finding-plain-expected', text('host'))]
    case 'wrong-protocol':
      return [say('finding-wrong-protocol-title', number('port')), say('finding-wrong-protocol', text('host'), text('protocol'))]
    case 'may-want-proxy':
      return [say('finding-may-want-proxy-title'), say('finding-may-want-proxy', text('host'))]
    case 'some-ways-fail':
      return [say('finding-some-ways-fail-title', number('failing'), number('all')), say('finding-some-ways-fail', text('hosts'))]
    case 'ways-differ':
      return [say('finding-ways-differ-title'), say('finding-ways-differ', text('said'))]
    default:
      throw new Error(`The finding ${id} has no words.`)
  }
}
