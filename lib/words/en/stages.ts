// The names of the stages, the short words below them, and what is said while one of them keeps us waiting.
import { duration } from '#lib/words/duration.ts'

export const stageWords = {
  'stage-lookup': () => 'Look up',
  'stage-connect': () => 'Connect',
  'stage-banner': () => 'Banner',
  'stage-greet': () => 'Greet',
  'stage-tls': () => 'TLS',
  'stage-sender': () => 'Sender',
  'stage-recipient': () => 'Recipient',
  'stage-message': () => 'Message',
  'stage-quit': () => 'Quit',

  /** As it was on the wire. */
  verb: (verb: string) => verb,

  'stage-note-refused': () => 'refused',
  'stage-note-failed': () => 'failed',
  'stage-note-not-now': () => 'not now',
  'stage-note-not-asked-for': () => 'not asked for',
  'stage-note-not-offered': () => 'not offered',
  'stage-note-not-tried': () => 'not tried',
  'stage-note-cancelled': () => 'stopped',
  'stage-note-some': (accepted: number, all: number) => `${accepted} of ${all} taken`,

  'what-lookup': () => 'DNS',
  'what-connect': () => 'the connection',
  'what-banner': () => 'the banner',
  'what-greet': () => 'the answer to our greeting',
  'what-starttls': () => 'the answer to STARTTLS',
  'what-tls': () => 'the TLS handshake',
  'what-sender': () => 'the answer to MAIL FROM',
  'what-recipient': () => 'the answer to RCPT TO',
  'what-data': () => 'the answer to DATA',
  'what-dot': () => 'the answer to the message',
  'what-quit': () => 'the goodbye',
  'what-close': () => 'the server to close',
  'waiting-chip': (what: string, ms: number) => `waiting for ${what}, ${duration(ms)}`,

  'waiting-title-lookup': () => 'DNS is taking its time.',
  'waiting-title-connect': (host: string) => `Nobody has answered at ${host} yet.`,
  'waiting-title-banner': () => 'Connected. The server keeps us waiting.',
  'waiting-title-greet': () => 'The server has not answered our greeting yet.',
  'waiting-title-starttls': () => 'The server has not answered STARTTLS yet.',
  'waiting-title-tls': () => 'The TLS handshake is taking its time.',
  'waiting-title-sender': () => 'The server is thinking about the sender.',
  'waiting-title-recipient': () => 'The server is thinking about the recipient.',
  'waiting-title-data': () => 'The server has not asked for the message yet.',
  'waiting-title-dot': () => 'The message is out. The server is still looking at it.',
  'waiting-title-quit': () => 'All is said. The server has not hung up yet.',

  'waiting-usually-lookup': () =>
    'A name server of this domain does not answer, or the way to it is broken. Senders run into the same wait, and try again later.',
  'waiting-usually-connect': () =>
    'A firewall that drops packets in silence, here, on the way or there; a host that is down; or a network that blocks this port for everyone, as most home and cloud networks block port 25.',
  'waiting-usually-banner': () =>
    'Some servers hold their greeting back for 5 to 30 seconds to shake off spam robots; a patient sender gets through. Less often: a busy server, a port that expects TLS first (465), or a firewall that accepts for a dead server.',
  'waiting-usually-greet': () => 'The server looks up who we are: our address, its name, block lists. A slow DNS on its side shows here.',
  'waiting-usually-starttls': () => 'Servers answer this at once; a busy one may not. Some firewalls swallow the command.',
  'waiting-usually-tls': () =>
    'A handshake is a matter of moments. A busy server, a port that speaks no TLS, or a firewall that swallows large packets shows here.',
  'waiting-usually-sender': () => 'The server checks the sender: its domain, SPF, block lists. Some wait on purpose, to tire spammers out.',
  'waiting-usually-recipient': () =>
    'The server asks a directory, or the mailbox server behind it, whether it knows this recipient. Some wait on purpose, to tire spammers out.',
  'waiting-usually-data': () => 'The server gets ready to take the message; a full disk or a slow filter shows here.',
  'waiting-usually-dot': () =>
    'The server runs its spam and virus filters over the message before it answers. Large providers take some seconds.',
  'waiting-usually-quit': () => 'Nothing hangs on it any more. We close the connection ourselves in a moment.',
}
