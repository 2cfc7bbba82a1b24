// What is said of questions behind the mail: relaying, other recipients, VRFY and EXPN.
import type { Unclear } from '#lib/diagnosis/extra/standing.ts'
import { count } from '#lib/words/duration.ts'

/** Why something was asked for and not told. */
export const whyUnclear: Readonly<Record<Unclear, () => string>> = {
  'not-reached': () => 'It was not asked: the session had ended, or our sender was refused, before its turn.',
  ended: () => 'The server ended the session, or fell silent, when we asked. Some do that after a few refusals.',
  'put-off': () => 'The server put us off, as it may do with every stranger at first.',
  'about-us': () => 'The server refused us as the one who asks, and so said nothing of what was asked.',
  'nothing-to-ask': () => 'It was not asked: we have no name or address of our own for it that has nothing to do with this domain.',
  vague: () => 'The server refused, and its words leave open whether it means what was asked, or us.',
}

export const extraWords = {
  'relay-stranger-bad': () => 'It may relay for strangers',
  'relay-stranger-open': (recipient: string) =>
    `It took ${recipient}, for whose mail it has no duty. It may relay, since only a delivery would prove it.`,
  'relay-and': (recipient: string, stranger: string) => `${recipient} ${stranger}`,
  'relay-stranger-closed': (refused: number) => `For a stranger it does not relay: refused in ${count(refused, 'form', 'forms')}.`,
  'relay-stranger-unclear': (why: string) => `Whether it relays for strangers is unknown. ${why}`,
  'why-not-reached': whyUnclear['not-reached'],
  'why-ended': whyUnclear.ended,
  'why-put-off': whyUnclear['put-off'],
  'why-about-us': whyUnclear['about-us'],
  'why-nothing-to-ask': whyUnclear['nothing-to-ask'],
  'why-vague': whyUnclear.vague,
  'may-relay-advice': () => 'It also took a recipient of a stranger: it may relay. The findings below say what was seen.',

  'running-extra': () => 'The mail has its answer. We ask what you wanted to know in addition.',
  'what-extra': () => 'the answer to what you asked in addition',
  'waiting-title-extra': () => 'The mail has its answer; the server still owes one to what you asked in addition.',
  'waiting-usually-extra': () => 'Many servers answer more slowly with each recipient that they refuse.',
  'timeline-extra': () => 'In addition',

  'note-extra-relay': () => 'From here on we ask whether it relays for strangers. Only its answers are read; nothing is sent.',
  'note-extra-recipients': () => 'From here on we ask about other recipients of the domain. Only the answers are read.',
  'note-extra-verify': () => 'From here on we ask whether it tells strangers who is there.',
  'note-relay-taken': () => 'A foreign recipient is taken. It may relay.',
  'note-relay-local': () => 'Taken, but that looks like a mailbox of its own, so it proves nothing.',
  'note-relay-refused': () => 'It does not relay this.',
  'note-extra-put-off': () => 'Put off, so this stays open.',
  'note-extra-about-us': () => 'This is about us, so it says nothing of what we asked.',
  'note-extra-vague': () => 'A no that leaves open what it is about.',
  'note-nobody-taken': () => 'Nobody has this name, and it is taken.',
  'note-nobody-refused': () => 'Nobody has this name, and the server says so.',
  'note-role-taken': () => 'Taken, as it should be.',
  'note-role-refused': () => 'Every domain should have this address.',
  'note-vrfy-tells': () => 'This says whether the mailbox exists.',
  'note-vrfy-silent': () => 'This says nothing of who is there.',
  'note-extra-ended': () => 'The server ended the session while we asked in addition. Some do so after a few refusals.',
  'note-extra-timeout': () => 'No answer to what we asked in addition, so we left. The mail had its answer before.',

  'rerun-extra': () => 'What was asked in addition is left out: swaks sends one mail and no more.',
}
