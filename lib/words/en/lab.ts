// The parts of a request that need the operator's leave. Apart from the catalogue, since the transcript needs them and nothing
// else of it.
import { list } from '#lib/words/duration.ts'

export const labWords = {
  'lab-drop': () => 'closing without QUIT',
  'lab-proxy': () => 'a PROXY header',
  'lab-xclient': () => 'XCLIENT',
  'lab-lmtp': () => 'LMTP',
  'lab-source-address': () => 'a chosen source address',
  'lab-pipelining': () => 'pipelining where it is not offered',
  'lab-refused': (parts: string[]) =>
    `${capital(list(parts))} ${parts.length === 1 ? 'is' : 'are'} only for servers that the operator of this smtpscope has allowed for it (SMTPSCOPE_LAB_NETS).`,
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
