// The practice domains, one entry each: what DNS says of them and how their mail hosts behave. Try one as name.practice.test.

/** A reply that a practice server gives in place of the usual one; `{client}` stands for the client's address. */
export interface PracticeReply {
  code: number
  text: string
}

/** How a mail host behaves; what is left out is done the usual way. */
export interface Manner {
  /** How long the greeting takes; `never` accepts the connection and stays silent. */
  greetsAfterMs?: number | 'never'
  /** In place of the greeting; the connection is closed behind it. */
  greeting?: PracticeReply
  /** EHLO is an unknown command, HELO is not. */
  knowsOnlyHelo?: true
  /** To each RCPT command. */
  recipient?: PracticeReply
  /** To RCPT commands for other domains than its own, and for names there that it does not know. */
  foreign?: PracticeReply
  unknown?: PracticeReply
  /** Sends each new client, sender and recipient away until so much time has passed. */
  greylistMs?: number
  /** After the final dot. */
  message?: PracticeReply
  /** The largest message it takes. */
  sizeBytes?: number
  /** Offers STARTTLS, with a certificate of its own making; or offers it and refuses every handshake. */
  tls?: 'self-signed' | 'broken'
  /** Takes mail only from who logs in with these, inside TLS. */
  login?: { user: string; password: string }
  /** Lists more EHLO keywords. */
  isChatty?: true
}

export interface PracticeHost {
  /** First part of its name: `mx1` is mx1.<name>.practice.test. */
  label: string
  /** `down`: nothing listens there. */
  manner: Manner | 'down'
  /** Nothing listens on port 25, though it does on the ports for its own users. */
  isClosedOn25?: true
}

export interface PracticeEntry {
  /** First part of the domain: `ok` is ok.practice.test. */
  name: string
  /** A few plain words for the page. */
  about: string
  /** Its mail hosts by preference; a null MX record; or no such name at all. */
  mail: PracticeHost[] | 'null-mx' | 'no-such-name'
  /** What else its zone has. */
  records?: readonly PracticeRecord[]
}

/** A record of an entry's zone; `label` stands before the domain, and is empty for the domain itself. */
export type PracticeRecord = { label: string } & (
  | { type: 'TXT'; text: string }
  | { type: 'TLSA'; usage: number; selector: number; matchingType: number; data: string }
)

export const practiceEntries: readonly PracticeEntry[] = [
  {
    name: 'ok',
    about: 'accepts everything',
    mail: [{ label: 'mx1', manner: { isChatty: true } }],
    // As a sender's domain: jdoe@ok.practice.test.
    records: [
      { type: 'TXT', label: '', text: 'v=spf1 mx -all' },
      { type: 'TXT', label: '_dmarc', text: 'v=DMARC1; p=reject' },
      { type: 'TXT', label: '_smtp._tls', text: 'v=TLSRPTv1; rua=mailto:tls@ok.practice.test' },
    ],
  },
  { name: 'greylist', about: 'says "later" at first, then accepts', mail: [{ label: 'mx1', manner: { greylistMs: 10_000 } }] },
  {
    name: 'norelay',
    about: 'refuses to relay',
    mail: [{ label: 'mail', manner: { recipient: { code: 554, text: '5.7.1 Relay access denied' } } }],
  },
  {
    name: 'unknown-user',
    about: 'knows no such mailbox',
    mail: [{ label: 'mx1', manner: { recipient: { code: 550, text: '5.1.1 No such user here' } } }],
  },
  {
    name: 'full',
    about: 'the mailbox is full',
    mail: [{ label: 'mail', manner: { recipient: { code: 452, text: '4.2.2 Mailbox full' } } }],
  },
  { name: 'slow', about: 'takes 12 seconds to greet', mail: [{ label: 'mx1', manner: { greetsAfterMs: 12_000 } }] },
  { name: 'silent', about: 'connects and never says a word', mail: [{ label: 'mx1', manner: { greetsAfterMs: 'never' } }] },
  { name: 'down', about: 'refuses the connection', mail: [{ label: 'mail', manner: 'down' }] },
  {
    name: 'busy',
    about: 'has no time and hangs up',
    mail: [{ label: 'mx1', manner: { greeting: { code: 421, text: '4.3.2 Too many connections, try again later' } } }],
  },
  {
    name: 'blocked',
    about: 'finds us on a block list',
    mail: [
      {
        label: 'mx1',
        manner: {
          recipient: {
            code: 554,
            text: '5.7.1 Service unavailable; Client host [{client}] blocked using bl.example; see https://bl.example/query/{client}',
          },
        },
      },
    ],
  },
  {
    name: 'spam',
    about: 'takes the message for spam',
    mail: [{ label: 'mx1', manner: { message: { code: 550, text: '5.7.1 Message content rejected' } } }],
  },
  { name: 'no-ehlo', about: 'so old that it knows only HELO', mail: [{ label: 'mail', manner: { knowsOnlyHelo: true } }] },
  { name: 'big', about: 'takes messages up to 1,000 bytes', mail: [{ label: 'mx1', manner: { isChatty: true, sizeBytes: 1000 } }] },
  { name: 'nullmx', about: 'says in DNS that it takes no mail', mail: 'null-mx' },
  { name: 'nowhere', about: 'does not exist', mail: 'no-such-name' },
  {
    name: 'two-mx',
    about: 'its first mail host is down, the second answers',
    mail: [
      { label: 'mx1', manner: 'down' },
      { label: 'mx2', manner: {} },
    ],
  },
  { name: 'tls', about: 'offers TLS with a self-signed certificate', mail: [{ label: 'mx1', manner: { tls: 'self-signed' } }] },
  {
    name: 'login',
    about: 'wants a login: jdoe, password sesame',
    mail: [{ label: 'mx1', manner: { tls: 'self-signed', login: { user: 'jdoe', password: 'sesame' } } }],
  },
  { name: 'tls-broken', about: 'offers TLS and fails at the handshake', mail: [{ label: 'mx1', manner: { tls: 'broken' } }] },
  {
    name: 'many-mx',
    about: 'five mail hosts, no two alike: try every host',
    mail: [
      { label: 'mx1', manner: { isChatty: true, tls: 'self-signed' } },
      { label: 'mx2', manner: 'down' },
      { label: 'mx3', manner: { greeting: { code: 421, text: '4.3.2 Too many connections, try again later' } } },
      { label: 'mx4', manner: { recipient: { code: 550, text: '5.1.1 No such user here' } } },
      { label: 'mx5', manner: { greetsAfterMs: 4_000 } },
    ],
  },
  {
    name: 'no-25',
    about: 'listens on port 587 only, not on 25',
    mail: [{ label: 'mail', manner: {}, isClosedOn25: true }],
  },
  {
    name: 'dane',
    about: 'its TLSA record names another certificate',
    mail: [{ label: 'mx1', manner: { tls: 'self-signed' } }],
    // No certificate has a key whose digest is all zeros.
    records: [{ type: 'TLSA', label: '_25._tcp.mx1', usage: 3, selector: 1, matchingType: 1, data: '0'.repeat(64) }],
  },
  {
    name: 'mta-sts',
    about: 'asks for TLS, and its policy can’t be had',
    mail: [{ label: 'mx1', manner: { tls: 'self-signed' } }],
    records: [
      { type: 'TXT', label: '_mta-sts', text: 'v=STSv1; id=20260101' },
      { type: 'TXT', label: '_smtp._tls', text: 'v=TLSRPTv1; rua=mailto:tls@mta-sts.practice.test' },
    ],
  },
  {
    name: 'open-relay',
    about: 'takes strangers’ mail: ask whether it relays',
    mail: [{ label: 'mx1', manner: { unknown: { code: 550, text: '5.1.1 No such user here' } } }],
  },
  {
    name: 'catch-all',
    about: 'takes every name: ask for other recipients',
    mail: [{ label: 'mx1', manner: { foreign: { code: 554, text: '5.7.1 Relay access denied' } } }],
  },
  {
    name: 'strict',
    about: 'knows jdoe, postmaster and abuse, and nobody else',
    mail: [
      {
        label: 'mx1',
        manner: {
          foreign: { code: 554, text: '5.7.1 Relay access denied' },
          unknown: { code: 550, text: '5.1.1 No such user here' },
        },
      },
    ],
  },
]
