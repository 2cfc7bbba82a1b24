// Sentences about sessions that leave the ordinary way: stopped early, through a proxy, as another client, by LMTP, or with
// commands that were not offered.
import { list } from '#lib/words/duration.ts'

export const ruleWords = {
  'note-proxy': (version: number, from: string, fromPort: number, to: string, toPort: number) =>
    `PROXY protocol, version ${version}: the client is ${from}, port ${fromPort}, and dialled ${to}, port ${toPort}.`,
  'note-proxy-unknown': () => 'PROXY protocol, version 1: nothing is known of the client, so our own address counts.',
  'note-proxy-local': () => 'PROXY protocol, version 2: the proxy asks for itself (LOCAL), so our own address counts.',
  'note-proxy-complaint': () => 'Most likely about our PROXY header: the server takes it for a command. So it expects none here.',
  'proxy-unexpected-title': (host: string) => `${host} takes our PROXY header for a command.`,
  'proxy-unexpected-advice': () =>
    'It expects no PROXY header on this port, or not from our address. Leave it out, or look at what its listener is set to.',
  'proxy-refused-advice': () =>
    'It had our PROXY header before that. Perhaps it does not like it: another version, UNKNOWN, or an address it can not use. Its log says which.',
  'note-not-offered': (keywords: string[]) => `Sent though the server did not offer ${list(keywords)}.`,
  'note-insisted-unknown': (keyword: string) => `It does not know ${keyword}, just as its list said.`,
  'note-insisted-order': (keyword: string) => `It knows ${keyword}, though it does not offer it, but will not have it at this place.`,
  'note-insisted-taken': () => 'It starts TLS, though it does not offer it. Senders who go by the list never try.',
  'note-dropped': () => 'The server sees the connection end without QUIT, and logs it as lost.',

  'outcome-stopped': () => 'stopped as asked',
  'stage-note-stopped': () => 'stopped here',
  'stage-note-dropped': () => 'left out',
  'stopped-connect-title': (host: string) => `${host} takes the connection.`,
  'stopped-banner-title': (host: string) => `${host} is there and greets us.`,
  'stopped-greet-title': (host: string) => `${host} takes our greeting.`,
  'stopped-tls-title': (host: string) => `${host} agrees on TLS.`,
  'stopped-without-tls-title': (host: string) => `${host} takes our greeting, without TLS.`,
  'stopped-auth-title': (host: string) => `${host} lets us in.`,
  'stopped-sender-title': (host: string) => `${host} takes the sender.`,
  'stopped-data-title': (host: string) => `${host} is ready for the message.`,
  'stopped-quit-advice': () => 'There we said goodbye, as this check was asked to. What comes behind that was not tried.',
  'stopped-drop-advice': () =>
    'There we closed the connection without a word, as this check was asked to. The server logs a lost connection; what comes behind was not tried.',
  'stopped-message-advice': () =>
    'It was asked to be left without a goodbye, so its log has a lost connection as well. The message is safe with it.',
  'delivery-stopped-as-asked': () => 'The check was asked to stop before any message.',

  'note-no-xclient': () => 'What comes without XCLIENT would be about us, and not about the client that was asked for, so we leave.',
  'outcome-no-xclient': () => 'no XCLIENT',
  'xclient-missing-title': (host: string) => `${host} offers us no XCLIENT.`,
  'xclient-missing-advice': () =>
    'It has it for clients that it trusts only; in Postfix they stand in smtpd_authorized_xclient_hosts. What comes without it would be about us, so we stopped.',
  'xclient-attributes-title': (host: string) => `${host} takes nothing of what XCLIENT was to say.`,
  'xclient-attributes-advice': (names: string[]) =>
    `It lists ${names.length === 0 ? 'no attribute' : list(names)}. What comes without them would be about us, so we stopped.`,
  'xclient-value-advice': () => 'It knows the command, but not what we said with it. Its reply names the value.',
  'lhlo-refused-title': (host: string) => `${host} does not speak LMTP here.`,
  'lhlo-refused-advice': () =>
    'LHLO is the greeting of LMTP alone, and there is nothing to fall back to. Greet with EHLO, or look for the port of the mail store.',
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
