// The ways into a host: what blocks them, what speaks there in place of SMTP, and how several compare.
import { list } from '#lib/words/duration.ts'

export const waysWords = {
  'running-aside': (host: string, port: number) => `Looking whether ${host} is alive on port ${port}.`,

  // Port 25 is closed to us, and the host is alive.
  'blocked-title': (host: string, port: number, alive: number) => `Port ${port} of ${host} does not answer, but port ${alive} does.`,
  'blocked-advice': (port: number) =>
    `The host is alive, so something blocks port ${port}, on our side or on theirs. Many networks block it for everyone: try from elsewhere before you write to its admin.`,
  'closed-title': (host: string, port: number, alive: number) =>
    `${host} takes no connections on port ${port}, though it answers on port ${alive}.`,
  'closed-advice': (port: number) =>
    `So the host is up, and its mail server takes mail from its own users only, or a firewall refuses port ${port}. Check that the MX record names the right host.`,
  'outcome-blocked': (port: number) => `port ${port} blocked`,
  'all-silent-advice': (ports: number[]) =>
    `${ports.length === 1 ? 'Port' : 'Ports'} ${list(ports.map(String))} ${ports.length === 1 ? 'stays' : 'stay'} silent too, so the host is down, or a firewall drops all of it. Try a server you know to be up first.`,

  // We were not let out.
  'not-let-out-title': (host: string) => `Our own machine does not let us connect to ${host}.`,
  'not-let-out-advice': (text: string) =>
    `A rule on this machine forbids it (${text}). That says nothing about the server; whoever runs smtpscope has to look.`,
  'no-network-title': (host: string) => `There is no way from our network to ${host}.`,
  'no-network-advice': (family: string) =>
    `This machine knows no route to that ${family} address. That says nothing about the server; whoever runs smtpscope has to look.`,
  'outcome-not-let-out': () => 'not let out',
  'outcome-no-network': () => 'network is unreachable',

  // The wrong mode, or no SMTP at all.
  'tls-expected-title': (host: string, port: number) => `Port ${port} of ${host} expects TLS from the first byte.`,
  'tls-expected-advice': () =>
    'In the clear both sides wait for the other. We looked aside with TLS, and it came about at once: choose TLS from the start.',
  'tls-alert-advice': () => 'It answers in TLS, not in plain text: choose TLS from the start.',
  'outcome-tls-expected': () => 'TLS expected',
  'plain-expected-title': (host: string, port: number) => `Port ${port} of ${host} begins in the clear.`,
  'plain-expected-advice': () =>
    'We looked aside without TLS, and it greeted us at once. Choose STARTTLS, as ports 25 and 587 want: the connection changes to TLS behind the greeting.',
  'outcome-plain-expected': () => 'plain text expected',
  'foreign-title': (host: string, port: number, protocol: string) =>
    `What answers at ${host}, port ${port}, is ${protocol}, not an SMTP server.`,
  'foreign-advice': () => 'Check the port: mail servers take mail on 25, and from their own users on 587 and 465.',
  'foreign-reader-advice': () =>
    'Mail is read there, not handed over. Servers take mail on port 25, and from their own users on 587 and 465.',
  'foreign-lmtp-advice': () =>
    'LMTP is how mail goes from a mail server to its mailboxes. Greet it with LHLO, or use the port of the server in front of it.',
  'proxy-advice': () =>
    'It waited, and then hung up without a word. It may wait for a PROXY header, as servers behind a load balancer do, and be meant to be reached by way of that; or it is overloaded, or blocks our address.',

  'up-alive': (alive: number, port: number) => `The host answers on port ${alive}, though not on port ${port}.`,
  'up-closed': (alive: number, port: number) => `Port ${port} is refused, though the host answers on port ${alive}.`,
  'up-refusing': (alive: number, port: number) => `The host is there: it refuses port ${alive}. On port ${port} nothing comes back.`,
  'up-not-let-out': () => 'Unknown, because our own machine did not let us out.',
  'up-tls-expected': () => 'It answers, once we begin with TLS.',
  'up-plain-expected': () => 'It answers, once we begin without TLS.',
  'up-foreign': (protocol: string) => `What answers is ${protocol}, not an SMTP server.`,

  'firewall-blocks': (port: number, alive: number) =>
    `Port ${port} times out but port ${alive} answers: something blocks port ${port}, on our side or on theirs.`,
  'firewall-drops-one': (port: number, alive: number) =>
    `Port ${alive} refuses at once, port ${port} stays silent: something drops what we send to port ${port}, on our side or on theirs.`,
  'firewall-rejects': (port: number, alive: number) =>
    `Port ${alive} answers, and port ${port} is reported as out of reach: something blocks port ${port}, on our side or on theirs.`,
  'firewall-all-dropped': (port: number, others: number[]) =>
    `No answer on port ${port}, nor on ${list(others.map(String))}. A firewall may drop all of it; a host that is down looks the same.`,
  'firewall-in-the-way': () => 'A firewall is in the way',
  'firewall-ours': (text: string) => `It is on our own machine, which did not let the connection out: ${text}.`,
  'firewall-no-network': () => 'We never got out of our own network.',

  'note-not-let-out': () => 'Our own machine forbids this connection, so it says nothing about the server.',
  'note-no-network': () => 'Our own network has no way there, so it says nothing about the server.',
  'note-no-source': () => 'The address that we were to connect from is not one of this machine.',
  'note-aside-alive': (port: number) => `So the host is alive, and port ${port} is what is closed to us.`,
  'note-aside-refused': (port: number) => `A refusal: the host is there. Port ${port} is what is closed to us.`,
  'note-aside-silent': () => 'No answer here either.',
  'note-aside-unreachable': () => 'It can not be reached here either.',
  'note-aside-tls': (port: number) => `TLS comes about at once: port ${port} wants it before anything is said.`,
  'note-aside-no-tls': () => 'No TLS either, so what listens here stays unknown.',
  'note-aside-plain': () => 'It speaks in the clear, and so begins without TLS.',
  'note-foreign': (protocol: string) => `This is ${protocol}, not an SMTP server. The port belongs to another service.`,
  'note-tls-alert': () => 'These bytes are TLS: this port wants TLS before anything is said.',
  'note-hung-up-proxy': () =>
    'It waited, and closed without a word. It may have waited for a PROXY header, as servers behind a load balancer do.',

  'blocked-refused-title': (host: string, port: number, alive: number) =>
    `${host} refuses port ${alive}, so it is there, but on port ${port} nothing comes back.`,

  'way-takes': () => 'takes the mail',
  'way-refuses': (code: string) => `refuses: ${code}`,
  'way-puts-off': (code: string) => `puts off: ${code}`,
  'way-turns-away': (code: string) => `turns us away: ${code}`,
  'way-refused': () => 'refuses connections',
  'way-timeout': () => 'does not answer',
  'way-no-route': () => 'out of reach',
  'way-reset': () => 'cuts us off',
  'way-forbidden': () => 'not for us to try',
  'way-ours': () => 'not let out by us',
  'way-silent': () => 'says nothing',
  'way-hung-up': () => 'hangs up',
  'way-no-tls': () => 'TLS fails',
  'way-not-smtp': () => 'speaks no SMTP',
  'way-broken': () => 'breaks off',
  'way-no-answer': () => 'stops answering',
  'way-ended': () => 'ended before the mail',
  'way-stopped': () => 'stopped',
  'way-running': () => 'under way',

  'cell-text': (text: string) => text,
  'cell-refused': () => 'refused',
  'cell-timeout': () => 'no answer',
  'cell-unreachable': () => 'no route',
  'cell-reset': () => 'reset',
  'cell-cut': () => 'cut off',
  'cell-silence': () => 'silence',
  'cell-failed': () => 'failed',
  'cell-not-offered': () => 'not offered',

  'matrix-title': (good: number, all: number) => `${good} of ${all} addresses take us in`,
  'matrix-running': (over: number, all: number) => `${over} of ${all} addresses tried`,
}
