// Sentences about sessions that leave the ordinary way: stopped early, through a proxy, as another client, by LMTP, or with
// commands that were not offered.

export const ruleWords = {
  'note-source-address': (address: string) => `${address} is not an address of the machine that smtpscope runs on, so nothing was sent.`,
  'source-address-title': (address: string) => `There is no way to connect from ${address}.`,
  'source-address-advice': () =>
    'It is not an address of the machine that smtpscope runs on, so nothing was sent, and nothing is known of the server.',
  'outcome-source-address': () => 'no such source address',
  'lab-title': () => 'Only the owner of a server should do this to it.',
  'lab-advice': (refusal: string) => `${refusal} Leave it out for a server that is not yours.`,
  'up-dropped': () => 'It took the connection. We closed before it could say anything, as asked.',
  'up-not-asked': () => 'Nothing was sent to it: our own address was not to be had.',
  'firewall-dropped-early': () => 'The connection was taken, but we closed before anything was said, as asked.',
  'outcome-lab': () => 'not allowed here',

  'what-xclient': () => 'the answer to XCLIENT',
  'waiting-title-xclient': () => 'The server has not answered XCLIENT yet.',
  'note-xclient': () => 'From here on the server treats us as the client that XCLIENT names. The session begins anew.',
  'note-xclient-refused': () => 'The server does not let us speak for another client.',
  'xclient-refused-title': () => 'The server refuses XCLIENT.',
  'xclient-refused-advice': () =>
    'It takes the command from clients that it trusts only; Postfix has them in smtpd_authorized_xclient_hosts. Its reply says more.',
}
