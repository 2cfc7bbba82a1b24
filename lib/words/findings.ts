// Findings in words: title and meaning, by the finding's id.
import type { Finding } from '#lib/diagnosis/model.ts'
import { type Message, say, words } from '#lib/words/en.ts'

/** What the panel shows of a finding. */
export function findingWords(finding: Finding): { title: string; meaning: string } {
  const [title, meaning] = messages(finding)
  return { title: words(title), meaning: words(meaning) }
}

function messages({ id, params }: Finding): [title: Message, meaning: Message] {
  const text = (key: string) => String(params[key] ?? '')
  switch (id) {
    case 'null-mx':
      return [say('finding-null-mx-title'), say('finding-null-mx')]
    case 'no-mx':
      return [say('finding-no-mx-title'), say('finding-no-mx')]
    case 'single-mx':
      return [say('finding-single-mx-title'), say('finding-single-mx')]
    case 'mx-alias':
      return [say('finding-mx-alias-title'), say('finding-mx-alias', text('host'))]
    case 'mx-without-address':
      return [say('finding-mx-without-address-title'), say('finding-mx-without-address', text('host'))]
    case 'slow-banner':
      return [say('finding-slow-banner-title'), say('finding-slow-banner', Number(params.seconds))]
    case 'no-starttls':
      return [say('finding-no-starttls-title'), say('finding-no-starttls')]
    case 'recipient-unknown':
      return [say('finding-recipient-unknown-title'), say('finding-recipient-unknown')]
    case 'greylisted':
      return [say('finding-greylisted-title'), say('finding-greylisted')]
    case 'own-name-missing':
      return [say('finding-own-name-missing-title'), say('finding-own-name-missing', text('address'))]
    default:
      throw new Error(`The finding ${id} has no words.`)
  }
}
