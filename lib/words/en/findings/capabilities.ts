// What the server says it can do.
import { list, size } from '#lib/words/duration.ts'
import { type FindingText, fileIn, parts } from '#lib/words/finding-text.ts'

/** What goes without. */
const losses: Readonly<Record<string, string>> = {
  PIPELINING: 'sessions take more round trips',
  SIZE: 'a message that is too large is refused only once all of it was sent',
  '8BITMIME': 'letters beyond ASCII have to be re-coded, and some senders don’t',
}

export const capabilityTexts = {
  'ehlo-unknown': {
    title: () => 'The server knows no EHLO',
    means: ({ code }) =>
      `It answered EHLO with ${code} and took HELO. Without EHLO there is neither TLS nor any other extension. Every server has known it for decades, so a firewall that inspects SMTP is the likely cause.`,
    todo: () => 'Switch the inspection of SMTP off on the firewall in front of the server, or replace a server that is so old.',
  },
  'size-small': {
    title: ({ bytes }) => `Messages of up to ${size(Number(bytes))} only`,
    means: ({ bytes }) =>
      `Files grow by a third on their way, so one of more than ${size(fileIn(Number(bytes)))} gets no further. Postfix takes 10 MB where nobody has set anything, and large providers let people send 25 MB.`,
    todo: () => 'Raise the limit where people exchange files by mail; else share large files by a link.',
  },
  'extensions-missing': {
    title: ({ keywords }) => `The server does without ${list(parts(keywords))}`,
    means: ({ keywords }) =>
      `Nearly all servers offer that. Without it ${list(parts(keywords).map((each) => losses[each] ?? 'senders manage'))}.`,
    todo: () => 'Mail gets through all the same. If the software has it, a proxy or a firewall in front may hide it.',
  },
  'address-queries-listed': {
    title: ({ commands }) => `${list(parts(commands))} ${parts(commands).length === 1 ? 'is' : 'are'} on offer`,
    means: ({ commands }) =>
      `${parts(commands).includes('EXPN') ? 'EXPN names the members of a list' : 'VRFY asks whether an address exists'}, as far as the server answers it. Whether it does was not asked; Postfix lists VRFY where nobody has set anything.`,
    todo: () => 'Nothing has to be done at once. Where nobody needs it, switch it off: it helps only those who guess addresses.',
  },
  'extension-not-offered': {
    title: () => 'Not all that was asked for is offered',
    means: ({ keywords }) => `The server does not offer ${list(parts(keywords))}, so the session went without.`,
    todo: () => 'Nothing has to be done. It can be sent all the same where you insist on it.',
  },
} satisfies Record<string, FindingText>
