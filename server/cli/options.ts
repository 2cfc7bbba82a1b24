// The command line's options, in the groups in which --help shows them. Names are those of swaks where it has them.
import type { FieldName } from '#lib/check/form/fields.ts'

/** One option. `field` is what it fills in of the form's fields; options without one are read by their name. */
export interface Option {
  name: string
  short?: string
  /** What follows it, as --help names it; a switch has none. */
  value?: string
  field?: FieldName
  /** What a switch fills in. */
  sends?: string
  /** May it be given several times? */
  many?: true
  help: string
}

export interface OptionGroup {
  title: string
  options: readonly Option[]
}

export const optionGroups: readonly OptionGroup[] = [
  {
    title: 'Envelope',
    options: [
      { name: 'to', short: 't', value: 'A', field: 'to', many: true, help: 'a recipient; several by commas, or by several --to' },
      { name: 'from', short: 'f', value: 'A', field: 'from', help: 'the sender; <> for none, as bounces have' },
      { name: 'dkim-selector', value: 'S', field: 'dkimSelector', help: "look at the sender domain's DKIM key under this selector" },
    ],
  },
  {
    title: 'Connection',
    options: [
      { name: 'server', short: 's', value: 'HOST', help: "connect to this host in place of the domain's mail servers" },
      { name: 'port', short: 'p', value: 'N', field: 'port', help: '25, or 465 with --tls implicit, unless given' },
      { name: 'ipv4', short: '4', field: 'family', sends: '4', help: 'IPv4 addresses only' },
      { name: 'ipv6', short: '6', field: 'family', sends: '6', help: 'IPv6 addresses only' },
      { name: 'all', field: 'hosts', sends: 'all', help: 'probe every address of every host, not only until one answers' },
      {
        name: 'no-other-ports',
        field: 'otherPorts',
        sends: 'false',
        help: 'where nobody answers, leave ports 587 and 465 alone',
      },
      {
        name: 'no-around',
        field: 'around',
        sends: 'false',
        help: 'the session alone, without what DNS and HTTPS say around it',
      },
      { name: 'ehlo', value: 'NAME', help: 'greet with this name' },
    ],
  },
  {
    title: 'TLS',
    options: [
      {
        name: 'tls',
        value: 'MODE',
        field: 'tls',
        help: 'opportunistic (STARTTLS where it is offered; the default), require, never, or implicit: from the first byte on',
      },
      { name: 'tls-protocol', value: 'V', field: 'tlsProtocol', help: 'this version only: TLSv1, TLSv1.1, TLSv1.2 or TLSv1.3' },
      {
        name: 'tls-fallback',
        field: 'tlsFallback',
        sends: 'true',
        help: 'where an opportunistic handshake fails, try once more without TLS',
      },
    ],
  },
  {
    title: 'Authentication',
    options: [
      {
        name: 'auth',
        value: 'MECH',
        field: 'auth.mechanism',
        help: 'auto (the strongest that is offered; the default), SCRAM-SHA-256-PLUS, SCRAM-SHA-256, CRAM-MD5, PLAIN, LOGIN, OAUTHBEARER or XOAUTH2',
      },
      { name: 'auth-user', value: 'U', field: 'auth.username', help: 'log in with this user name' },
      {
        name: 'allow-plaintext',
        field: 'auth.allowPlaintext',
        sends: 'true',
        help: 'send the password even where the connection is not encrypted',
      },
      {
        name: 'no-initial-response',
        field: 'auth.initialResponse',
        sends: 'false',
        help: 'send AUTH alone, and the first answer when the server asks for it',
      },
    ],
  },
  {
    title: 'Extensions, each where the server offers it',
    options: [
      { name: 'pipeline', field: 'pipelining', sends: 'true', help: 'send MAIL, RCPT and DATA together (PIPELINING)' },
      { name: 'chunking', field: 'esmtp.chunking', sends: 'true', help: 'send the message by BDAT in place of DATA' },
      { name: 'body', value: 'TYPE', field: 'esmtp.body', help: '8BITMIME: letters beyond ASCII as they are; 7BIT: encoded' },
      { name: 'smtputf8', field: 'esmtp.smtputf8', sends: 'true', help: 'say SMTPUTF8 though no address needs it' },
      { name: 'no-size', field: 'esmtp.size', sends: 'false', help: 'leave SIZE out of MAIL FROM' },
      { name: 'notify', value: 'WHEN', field: 'esmtp.notify', many: true, help: 'ask for a report: SUCCESS, FAILURE, DELAY; or NEVER' },
      { name: 'ret', value: 'WHAT', field: 'esmtp.ret', help: 'what a report holds: FULL, the whole message, or HDRS' },
      { name: 'envid', value: 'ID', field: 'esmtp.envid', help: 'a name for this envelope, which reports repeat' },
      { name: 'require-tls', field: 'esmtp.requireTls', sends: 'true', help: 'encrypted on every hop, or not at all (REQUIRETLS)' },
      { name: 'deliver-by', value: 'SEC', help: 'deliver within so many seconds, else tell the sender; as 60;R, else send it back' },
    ],
  },
  {
    title: 'Message',
    options: [
      { name: 'message', field: 'purpose', sends: 'message', help: 'go on to DATA and deliver a test message' },
      { name: 'subject', value: 'TEXT', field: 'message.subject', help: 'its subject' },
      { name: 'header', value: "'N: V'", field: 'message.headers', many: true, help: 'one more header; may be given several times' },
      { name: 'text', value: 'TEXT', field: 'message.body', help: 'its text' },
      { name: 'body-file', value: 'FILE', help: 'its text from a file; - for standard input' },
    ],
  },
  {
    title: 'In addition, once the mail has its answer; nothing of it is delivered',
    options: [
      {
        name: 'extra',
        value: 'WHAT',
        field: 'extra',
        many: true,
        help: 'recipients (postmaster, abuse, and one that nobody has), verify (VRFY and EXPN), relay (does it relay for strangers)',
      },
    ],
  },
  {
    title: 'Testing',
    options: [
      { name: 'helo', value: 'NAME', help: 'greet with HELO and this name' },
      {
        name: 'stop-after',
        value: 'STEP',
        help: 'QUIT after banner, greet, tls, auth, sender, recipient or message; FIRST-HELO, HELO, MAIL, RCPT and DOT are known too',
      },
      { name: 'drop-after', value: 'STEP', help: 'close the connection without a word after that step, connect or data' },
      { name: 'insist', value: 'KEYWORD', field: 'insist', many: true, help: 'send STARTTLS, AUTH, SIZE, … even where it is not offered' },
    ],
  },
  {
    title: 'For servers of your own',
    options: [
      { name: 'lhlo', value: 'NAME', help: 'greet with LHLO and this name: LMTP' },
      { name: 'local-address', value: 'IP', field: 'localAddress', help: "connect from this one of the machine's addresses" },
      { name: 'proxy', value: '1|2', field: 'proxy.version', help: 'send a PROXY header of this version first' },
      { name: 'proxy-source', value: 'IP', help: 'the client that the header names, as IP or IP:PORT; without: not known' },
      { name: 'proxy-dest', value: 'IP', help: 'where it called, as IP or IP:PORT; without: where we connect to' },
      {
        name: 'xclient',
        value: 'NAME=V',
        field: 'xclient',
        many: true,
        help: 'say ADDR=192.0.2.1 or the like by XCLIENT; may be given several times',
      },
    ],
  },
  {
    title: 'Output',
    options: [
      { name: 'json', help: 'print events as JSON, one on each line' },
      { name: 'help', short: 'h', help: 'print this' },
    ],
  },
]

export const options: readonly Option[] = optionGroups.flatMap((group) => group.options)
