// What stands beside the commands that do a check again with other tools.
import { list } from '#lib/words/duration.ts'

export const reproduceWords = {
  'rerun-practice': (host: string) => `${host} is a practice server: it lives inside smtpscope, and no other tool reaches it.`,
  'rerun-address': (host: string) => `${host} has several addresses; this is the one that was asked.`,
  'rerun-one-of': (count: number) => `The check asked ${count} servers; this is the one that decided.`,
  'rerun-password': () => 'It asks for the password, and hides it in what it prints.',
  'rerun-user': () => 'It asks for the user name too, as swaks would take this one for an option.',
  'rerun-lacks': (options: string[]) => `swaks has no option for ${list(options)}.`,
  'lacks-proxy-local': () => 'a PROXY header that says LOCAL',
  'lacks-proxy-portless': () => 'a PROXY header of version 2 with port 0',
  'rerun-insist': (keywords: string[]) => `swaks sends ${list(keywords)} only where it is offered.`,
  'rerun-stop-connect': () => 'swaks reads the banner before it closes.',
  'rerun-quoted': () =>
    'An address that begins with a dash stands in quotes here, so that swaks does not take it for an option; it is the same mailbox.',
  'rerun-comma': () => 'swaks splits recipients at commas, also inside quotes.',
  'rerun-fallback': () => 'Where the handshake fails, swaks goes on in the clear on the same connection; the check dialled again.',
  'rerun-tokens': () =>
    'swaks reads %DATE%, %BODY% and the like, and a backslash in front of n, as marks of its own; this message has such a text in it.',
  'rerun-long': () => 'The message has no place on a command line: save it as message.txt, or leave the option out.',
  'rerun-message': () => 'Date and Message-ID are made anew, as some servers drop a message they have seen before.',
  'rerun-manual': () => 'The commands were typed by hand; type them again, each once the reply before it has come.',
  'rerun-telnet-tls': () => 'telnet speaks no TLS, so this goes as far as the clear text did.',
  'rerun-secret': () => 'What was cut out of the transcript stands in brackets; put your own in its place.',
  'rerun-openssl-greets': () => 'openssl reads the banner, says EHLO and STARTTLS by itself; what is below comes behind the handshake.',
  'rerun-openssl-proxy': () => 'openssl has no way to send the PROXY header first.',
  'rerun-telnet-proxy': () => 'The PROXY header of version 2 is binary, so it can not be typed.',
}
