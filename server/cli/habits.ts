// Options that people bring along from swaks and others, which are called otherwise here, or are refused for a reason.

const NO_PASSWORD =
  'A password is no argument: everyone on this machine could read it there, and the shell would keep it. Put it into SMTPSCOPE_AUTH_PASSWORD, or leave it out and type it when you are asked.'

const habits: readonly [RegExp, string][] = [
  [/^(--?auth-?pass\w*|-ap|--password|--pass)$/, NO_PASSWORD],
  [/^-au$/, 'Write --auth-user U.'],
  [/^-tls$/, 'Write --tls require. STARTTLS where it is offered needs no option.'],
  [
    /^(-tlso|--tls-optional|-tlsos|--tls-optional-strict)$/,
    'STARTTLS where it is offered is the default; --tls-fallback goes on without it where it fails.',
  ],
  [/^(-tlsc|--tlsc|--tls-on-connect)$/, 'Write --tls implicit.'],
  [/^(--data|-d)$/, 'Write --message with --subject, --header, and --text or --body-file.'],
  [/^(--add-header|--ah|--h-.*)$/, "Write --header 'Name: value'."],
  [/^(--cc|--bcc)$/, "Write --to for each recipient; --header 'Cc: …' shows them in the message."],
  [/^--(attach.*|attachment.*)$/, 'smtpscope sends text only: --text or --body-file.'],
  [/^(--local-interface|-li|--interface)$/, 'Write --local-address IP.'],
  [/^--protocol$/, 'Write --ehlo, --helo or --lhlo NAME for the greeting, and --tls implicit for TLS from the start.'],
  [/^--timeout$/, 'smtpscope waits as long as RFC 5321 grants, and says what it waits for; Ctrl-C stops it.'],
  [/^--xclient-\w+$/, 'Write --xclient NAME=VALUE, as --xclient ADDR=192.0.2.1.'],
  [
    /^--proxy-(version|family|protocol|source-port|dest-port)$/,
    'Write --proxy 1 or 2, with --proxy-source IP:PORT and --proxy-dest IP:PORT.',
  ],
  [/^--(output|silent|show|hide|suppress|dump).*$/, 'Redirect standard output, or use --json.'],
]

/** What to write in its place; undefined where the argument is no such option. What follows an equals sign is never repeated. */
export function habitOf(argument: string): string | undefined {
  const [name = ''] = argument.split('=')
  const said = habits.find(([pattern]) => pattern.test(name))?.[1]
  return said === undefined ? undefined : `${name}: ${said}`
}
