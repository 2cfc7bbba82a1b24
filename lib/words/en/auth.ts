// AUTH in words: the stage, the notes at its lines, the summary of a login that came to nothing, and the findings.
import { list } from '#lib/words/duration.ts'

const GUESS = 'whoever sees it could try passwords on it at leisure'

export const authWords = {
  'stage-auth': () => 'Log in',
  'place-auth': () => 'login',
  'what-auth': () => 'the answer to AUTH',
  'running-auth': (host: string) => `Logging in to ${host}.`,
  'waiting-title-auth': () => 'The server is thinking about the login.',
  'waiting-usually-auth': () =>
    'The server asks its directory about the user. Some hold the answer to a wrong password back on purpose, to tire out whoever guesses.',

  'note-auth-your-turn': () => 'The server knows the mechanism, and waits for our first answer.',
  'note-auth-asks': (text: string) => `The server asks: \u201c${text}\u201d.`,
  'note-auth-challenge': (text: string) =>
    `The server\u2019s challenge: \u201c${text}\u201d. Our answer is a hash over it, made with the password.`,
  'note-auth-rounds': (count: number, isLow: boolean) =>
    isLow
      ? `The server keeps the password hashed with ${count} ${count === 1 ? 'round' : 'rounds'}. The standard asks for 4096 at least; fewer make a stolen copy easy to break.`
      : `The server keeps the password hashed with ${count} rounds, and sends its salt. From these we make our proof.`,
  'note-auth-server-proof': () => `The server proves that it knows the password too. Its proof is hidden: ${GUESS}.`,
  'note-auth-server-wrong': () => 'The server\u2019s own proof is wrong: it does not know the password, or somebody sits in between.',
  'note-auth-token-error': (text: string) => `The server does not take the token, and says: \u201c${text}\u201d.`,

  'note-auth-user': (text: string) => `The user name: ${text}.`,
  'note-auth-said': (text: string) => `In plain words: \u201c${text}\u201d. Nothing of it is secret.`,
  'note-auth-password': () => 'The password, hidden here.',
  'note-auth-nothing-left': () => 'An empty line: we have nothing left to say, and the server may let us in.',
  'note-auth-both': () => 'User name and password, hidden here.',
  'note-auth-token': () => 'User name and token, hidden here.',
  'note-auth-proof': () => `The proof that we know the password. It is hidden: ${GUESS}.`,

  'note-auth-cancel-not-base64': () => 'What the server asks is no base64, so it can not be understood. We break the login off.',
  'note-auth-cancel-too-long': () => 'What the server asks is far longer than any mechanism needs. We break the login off.',
  'note-auth-cancel-malformed': () => 'What the server asks does not fit the mechanism. We break the login off.',
  'note-auth-cancel-endless': () => 'The mechanism has said all it has, and the server asks for more. We break the login off.',
  'note-auth-cancel-nonce': () =>
    'The server did not go on from the random number that we sent, so its answer may be an old one. We break the login off.',
  'note-auth-cancel-iterations': () =>
    'The server wants more rounds of hashing than we make, a million. That would only keep us busy, so we break the login off.',
  'note-auth-cancel-signature': () => 'A server that can not prove itself gets no mail from us: we break the login off.',
  'note-auth-cancel-answer': () => 'Our answer would be longer than a line of AUTH may be. We break the login off.',

  'note-auth-in': () => 'We are logged in.',
  'note-auth-unproven': () =>
    'The server lets us in without proving that it knows the password. With this mechanism it has to, so we do not trust it.',
  'note-auth-wrong': () => 'The user name or the password is wrong, or this account may not log in here.',
  'note-auth-wrong-token': () => 'The token is wrong or has run out, or it is for another user or purpose.',
  'note-auth-too-weak': () => 'The server wants another way to log in: a stronger mechanism, or an app password. Its words say which.',
  'note-auth-encrypt': () => 'The server takes no login over a connection that is not encrypted.',
  'note-auth-not-now': () => 'The server takes no login at this place.',
  'note-auth-unknown': (mechanism: string) => `The server does not know AUTH${mechanism === '' ? '' : ` ${mechanism}`}.`,
  'note-auth-refused': () => 'The login is refused. The server\u2019s words say why.',
  'note-auth-later': () => 'A temporary no: the server can not check the login now. Nothing is said about the password.',
  'note-auth-transition': () => 'The server has to learn the password in another form first; a login with PLAIN over TLS does that.',
  'note-auth-first': () => 'The server asks for a login first. Ports for users (587, 465) do; port 25 of a mail exchanger should not.',

  'auth-this-user': () => 'this user',
  'auth-wrong-title': (user: string) => `The server does not let ${user} in.`,
  'auth-wrong-advice': () =>
    'The user name or the password is wrong, or the account may not log in here. Large providers want an app password in place of the usual one.',
  'auth-wrong-token-advice': () =>
    'The token is wrong or has run out, or it is for another user or purpose. Get a fresh one and try again.',
  'auth-too-weak-title': (mechanism: string) => `The server wants another login than ${mechanism}.`,
  'auth-too-weak-advice': () =>
    'Its reply says what: a stronger mechanism, an app password, or a visit with a browser first. The password itself may be right.',
  'auth-encrypt-title': () => 'The server takes no login without encryption.',
  'auth-encrypt-advice': () => 'Choose STARTTLS or TLS from the start. Nothing is said about the password.',
  'auth-unknown-title': (mechanism: string) => `The server does not take AUTH ${mechanism}.`,
  'auth-unknown-advice': () => 'It does not know the command or the mechanism, or not at this place. Nothing is said about the password.',
  'auth-refused-title': (user: string) => `The server refuses the login of ${user}.`,
  'auth-refused-advice': () => 'Its reply says why.',
  'auth-deferred-title': () => 'The server can not check the login just now.',
  'auth-deferred-advice': () =>
    'A temporary no, which says nothing about the password. Try again later; if it stays so, its admin has to look.',
  'auth-unproven-title': (host: string) => `${host} did not prove that it knows the password.`,
  'auth-unproven-advice': () =>
    'With SCRAM both sides have to. Either its software is at fault, or somebody sits in between. We went no further.',
  'auth-broken-title': (host: string) => `The login at ${host} makes no sense.`,
  'auth-broken-advice': () =>
    'What the server said does not fit the mechanism, so we broke off. Its admin has to look. The transcript shows the line.',
  'auth-answer-title': () => 'The password or token is too long for a login.',
  'auth-answer-advice': () => 'A line of AUTH has room for 12,288 characters at most, so it could not be sent.',

  'auth-not-offered-title': (host: string) => `${host} offers no login.`,
  'auth-clear-not-offered-title': (host: string) => `${host} offers no login before TLS.`,
  'auth-clear-not-offered-advice': () =>
    'It offers STARTTLS, and inside TLS nobody has looked: many servers take a login only there. Run the check again with STARTTLS. No password was sent.',
  'auth-not-offered-advice': (isSecured: boolean) =>
    isSecured
      ? 'AUTH is not among its extensions, so no password was sent. Mail exchangers on port 25 offer none; users log in on port 587 or 465.'
      : 'AUTH is not among its extensions, so no password was sent. Many servers offer it inside TLS only, or on port 587 or 465.',
  'auth-no-extensions-advice': () => 'It was greeted with HELO, which leaves no room for AUTH. No password was sent.',
  'auth-other-title': (host: string, mechanism: string) =>
    mechanism === 'auto' ? `${host} offers no way to log in that we know.` : `${host} does not offer ${mechanism}.`,
  'auth-other-advice': (offered: string[]) =>
    offered.length === 0
      ? 'It offers AUTH without naming a single mechanism. No password was sent.'
      : `It offers ${list(offered)}. No password was sent.`,
  'auth-no-binding-title': () => 'SCRAM-SHA-256-PLUS could not be bound to the connection.',
  'auth-no-binding-advice': () =>
    'It needs TLS, and a certificate whose signature has a hash function. SCRAM-SHA-256 goes without. No password was sent.',
  'auth-clear-title': () => 'The password was not sent: the connection is not encrypted.',
  'auth-clear-advice': () => 'Anybody on the way could read it. Choose TLS; or, for a server of your own, say that it may go in the clear.',
  'auth-first-25-advice': () =>
    'On port 25 other mail servers come in, and they do not log in. If this one is to get their mail, its admin has to let them; its own users go to port 587 or 465.',
  'auth-first-title': () => 'The server asks for a login first.',
  'auth-first-advice': () =>
    'It takes mail from its own users only, on this port. With a user name and a password the check goes further; mail from elsewhere goes to the MX on port 25.',
  'outcome-auth-not-tried': () => 'no login',
}
