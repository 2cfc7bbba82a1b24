// What was asked behind the mail: relaying, other recipients, VRFY and EXPN.
import type { Unclear } from '#lib/diagnosis/extra/standing.ts'
import { count, list } from '#lib/words/duration.ts'
import { whyUnclear } from '#lib/words/en/extra.ts'
import { type FindingParams, type FindingText, parts } from '#lib/words/finding-text.ts'

const why = (params: FindingParams) => whyUnclear[params.why as Unclear]()
/** The null sender has no name. */
const sender = (from: FindingParams[string] | undefined) => (from === '' ? 'the null sender' : from)

export const extraTexts = {
  'may-relay': {
    title: () => 'It may relay for strangers',
    means: ({ from, to, address }) =>
      `From ${sender(from)} it took the recipient ${to}, for whose mail it has no duty. Only a delivery would prove that it sends such mail on, and none was made. It may also trust our address${address === '' ? '' : `, ${address},`} alone.`,
    todo: () =>
      'Let it relay for your own networks and for those who have logged in, and for nobody else. Keep this page to yourself until then: whoever sends spam looks for such servers.',
  },
  'relay-refused': {
    title: () => 'It does not relay for strangers',
    means: ({ refused, asked }) =>
      refused === asked
        ? `It refused a foreign recipient in ${asked === 1 ? 'the one form' : `all ${asked} forms`} that we tried.`
        : `It refused a foreign recipient in ${refused} of ${asked} forms that we tried, and took none in a form that would show it to relay.`,
    todo: () => 'Nothing.',
  },
  'relay-local-forms': {
    title: () => 'It takes recipients that hide a foreign address',
    means: ({ first, count: taken }) =>
      `It took ${taken === 1 ? first : `${first} and ${count(Number(taken) - 1, 'form', 'forms')} more`}. Here a foreign address stands in the local part. Most often that is a mailbox like any other to a server that takes every name, and no proof of relaying.`,
    todo: () =>
      'See to it that percent signs, exclamation marks and a second @ in a local part have no meaning of their own to your server.',
  },
  'relay-unclear': {
    title: () => 'Whether it relays for strangers is unknown',
    means: why,
    todo: ({ why }) => (why === 'put-off' ? 'Try again in some minutes.' : 'Nothing is known against it, and nothing for it.'),
  },
  'postmaster-refused': {
    title: () => 'The postmaster is refused',
    means: ({ address }) =>
      `The server takes no mail for ${address}. Every domain that takes mail must have a postmaster, so that others can tell when something is wrong.`,
    todo: ({ address }) => `Give ${address} a mailbox that somebody reads.`,
  },
  'abuse-refused': {
    title: () => 'The address for complaints is refused',
    means: ({ address }) => `The server takes no mail for ${address}, where others look for somebody when spam comes from this domain.`,
    todo: ({ address }) => `Give ${address} a mailbox that somebody reads.`,
  },
  'role-addresses-taken': {
    title: () => 'Postmaster and abuse are there',
    means: ({ domain }) => `The server takes mail for postmaster@${domain} and abuse@${domain}, as every domain owes it to the others.`,
    todo: () => 'Nothing.',
  },
  'catch-all': {
    title: () => 'It takes recipients that do not exist',
    means: ({ address }) =>
      `It took ${address}, a name that we made up. Either all mail of the domain goes to one mailbox, or recipients are looked up only later: then it bounces, and a yes to any recipient here says little.`,
    todo: () =>
      'Where it is not intended, let the server refuse unknown recipients at RCPT TO: bounces to forged senders bother strangers.',
  },
  'recipients-are-checked': {
    title: () => 'It refuses recipients that do not exist',
    means: ({ address }) => `It refused ${address}, a name that we made up. So a recipient that it takes most likely exists.`,
    todo: () => 'Nothing.',
  },
  'recipients-unclear': {
    title: () => 'Not every other recipient got a clear answer',
    means: why,
    todo: ({ why }) => (why === 'put-off' ? 'Try again in some minutes.' : 'Nothing follows from it.'),
  },
  'vrfy-open': {
    title: () => 'VRFY tells who exists',
    means: () =>
      'The answers to VRFY tell a name that exists from one that does not, without any mail. Whoever gathers addresses can try names with it.',
    todo: () => 'Turn VRFY off, or let it answer 252 to every name.',
  },
  'expn-open': {
    title: () => 'EXPN tells who is on a list',
    means: () => 'EXPN named the members of a list to a stranger.',
    todo: () => 'Turn EXPN off for those who have not logged in.',
  },
  'vrfy-expn-closed': {
    title: ({ commands }) => `${list(parts(commands))} ${parts(commands).length === 1 ? 'tells' : 'tell'} strangers nothing`,
    means: () => 'The answers do not say who has a mailbox here.',
    todo: () => 'Nothing.',
  },
  'verify-unclear': {
    title: () => 'VRFY and EXPN got no clear answer',
    means: why,
    todo: ({ why }) => (why === 'put-off' ? 'Try again in some minutes.' : 'Nothing follows from it.'),
  },
} satisfies Record<string, FindingText>
