// Logging in.
import { list } from '#lib/words/duration.ts'
import { type FindingText, parts } from '#lib/words/finding-text.ts'

export const authTexts = {
  'auth-in-the-clear': {
    title: () => 'Login is offered without encryption',
    means: ({ mechanisms }) =>
      `Before TLS the server offers AUTH with ${list(parts(mechanisms))}. A client that takes the offer shows its password to everybody on the way.`,
    todo: () => 'Offer AUTH inside TLS only. In Postfix that is smtpd_tls_auth_only = yes.',
  },
  'auth-sent-in-the-clear': {
    title: () => 'The login was not encrypted',
    means: () => 'As was asked for, it went over a plain connection, where others on the way may read it.',
    todo: () => 'Change the password if others share that network.',
  },
  'auth-untrusted': {
    title: () => 'The login went to a server that we do not trust',
    means: ({ host }) =>
      `The connection was encrypted, but nobody we know vouches that it ends at ${host}. A mail program would have asked before.`,
    todo: ({ host }) => `If you are not sure that it was ${host} that answered, change the password.`,
  },
  'auth-not-offered': {
    title: () => 'No login on offer',
    means: ({ host }) => `A login was asked for, and ${host} does not offer AUTH.`,
    todo: () => 'Use the port for users, 587 or 465. Mail exchangers on port 25 offer no login.',
  },
  'auth-weak-mechanisms': {
    title: () => 'Outdated ways to log in',
    means: ({ mechanisms }) =>
      `The server offers ${list(parts(mechanisms))}. That rests on hashes that are broken by now, and wants the password kept in a form that is easy to steal.`,
    todo: () => 'Offer PLAIN inside TLS, or SCRAM-SHA-256, in its place.',
  },
  'scram-signature-wrong': {
    title: () => 'The server does not prove itself',
    means: ({ host }) =>
      `With SCRAM the server has to show that it knows the password, and ${host} did not, or did it wrong. Somebody may sit in between.`,
    todo: () => 'Do not log in there until its admin has looked. An update of the software helps where it is at fault.',
  },
} satisfies Record<string, FindingText>
