// The vocabulary of what can be seen during a check. The zod schemas are the one source of the types;
// what an event *means* is computed elsewhere, by folds over lists of these.
import { z } from 'zod'
import { extraKinds, relayForms } from '#lib/check/extra.ts'
import { labParts } from '#lib/check/lab.ts'

/** Kinds of DNS records a check asks for. */
export const recordTypes = ['MX', 'A', 'AAAA', 'CNAME', 'PTR', 'TXT', 'TLSA'] as const

/** How a DNS look-up ended. `nodata`: the name exists without such records; `timeout`: no server answered. */
export const answerStatuses = ['ok', 'nodata', 'nxdomain', 'servfail', 'timeout', 'refused'] as const

/**
 * What is asked beside the session is about one of these; a look-up that leads to the mail server is about none. `name`: does
 * a name lead back to its address; `bounce`: where reports about this mail would go.
 */
export const aroundTopics = ['dane', 'mta-sts', 'tls-rpt', 'spf', 'dmarc', 'dkim', 'name', 'block-list', 'bounce'] as const

/**
 * Why there is no file at a URL. `certificate`: it does not stand for the name, or nobody vouches for it; `status`: another one
 * than 200, a redirect included.
 */
export const fetchProblems = [
  'forbidden',
  'refused',
  'timeout',
  'unreachable',
  'reset',
  'tls',
  'certificate',
  'status',
  'too-large',
  'malformed',
] as const

/**
 * What came of holding a message, or its sender, against what its domain publishes: the words of RFC 8601, section 2.7, and
 * `unknown` where something is missing to tell.
 */
export const policyResults = ['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror', 'policy', 'unknown'] as const

/** Why no connection came about. `forbidden`: our own address policy. */
export const unreachableCauses = ['refused', 'timeout', 'unreachable', 'reset', 'forbidden'] as const

/** How a check ended. `completed`: all that was asked for was done, short of a delivery. */
export const outcomes = [
  'accepted',
  'rejected',
  'deferred',
  'unreachable',
  'tls-failed',
  'auth-failed',
  'protocol-error',
  'forbidden',
  'cancelled',
  'interrupted',
  'completed',
] as const

/** Why a connection closed. `limit`: it sent more than a session may; `timeout`: a wait reached its limit. */
export const closeCauses = ['quit', 'fin', 'reset', 'timeout', 'limit', 'cancelled'] as const

/**
 * What is wrong with a TLS connection or its certificate. `handshake-failed`: there is none; `injection`: plain text came
 * behind the reply to STARTTLS, as in CVE-2011-0411.
 */
export const tlsProblems = [
  'handshake-failed',
  'injection',
  'expired',
  'not-yet-valid',
  'wrong-name',
  'self-signed',
  'unknown-issuer',
  'weak-key',
  'revoked',
  'no-certificate',
  'not-trusted',
] as const

/**
 * Why we break off an AUTH exchange. The challenge is `not-base64`, `too-long`, `malformed`, or one more than the mechanism
 * has (`endless`); the server's `nonce` does not go on from ours, it asks for too many `iterations`, or its `signature` does
 * not prove that it knows the password; or our `answer` is longer than a line may be.
 */
export const cancelReasons = ['not-base64', 'too-long', 'malformed', 'endless', 'nonce', 'iterations', 'signature', 'answer'] as const

/**
 * One certificate; dates are ISO 8601 in UTC, the fingerprint is SHA-256 in hexadecimal, the key as `RSA 2048` or `EC P-256`,
 * the signature as `SHA-256 with RSA`. `issuerAddress`: it says where its issuer's certificate can be had. `spki256` and
 * `spki512` are of its public key (SubjectPublicKeyInfo), as TLSA records name them.
 */
export const certificateSchema = z.object({
  subject: z.string(),
  issuer: z.string(),
  names: z.array(z.string()),
  notBefore: z.string(),
  notAfter: z.string(),
  fingerprint256: z.string(),
  fingerprint512: z.string().optional(),
  spki256: z.string().optional(),
  spki512: z.string().optional(),
  key: z.string().optional(),
  signature: z.string().optional(),
  issuerAddress: z.boolean().optional(),
})

const recordBase = { name: z.string(), ttl: z.number().int().nonnegative().optional() }

/** One DNS record; names are without the final dot. `ttl` is in seconds. */
export const dnsRecordSchema = z.discriminatedUnion('type', [
  z.object({ ...recordBase, type: z.literal('MX'), preference: z.number().int(), exchange: z.string() }),
  z.object({ ...recordBase, type: z.literal('A'), address: z.string() }),
  z.object({ ...recordBase, type: z.literal('AAAA'), address: z.string() }),
  z.object({ ...recordBase, type: z.literal('CNAME'), target: z.string() }),
  z.object({ ...recordBase, type: z.literal('PTR'), target: z.string() }),
  z.object({ ...recordBase, type: z.literal('TXT'), text: z.string() }),
  z.object({
    ...recordBase,
    type: z.literal('TLSA'),
    usage: z.number().int(),
    selector: z.number().int(),
    matchingType: z.number().int(),
    /** Hexadecimal; cut where it is longer than a digest. */
    data: z.string(),
    /** Of matching type 0, the whole thing: its SHA-256. */
    sha256: z.string().optional(),
  }),
])

const stamp = {
  /** 0, 1, 2, … without gaps. */
  seq: z.number().int().nonnegative(),
  /** Milliseconds since the check began, fractional, monotonic. */
  at: z.number().nonnegative(),
  /** Index of the connection attempt; absent before the first. */
  attempt: z.number().int().nonnegative().optional(),
}

/** Of what is asked beside the session. */
const about = { about: z.enum(aroundTopics).optional() }

const peer = { host: z.string(), address: z.string(), port: z.number().int() }

/** One thing seen; docs/api.md has the table of kinds. */
export const checkEventSchema = z.discriminatedUnion('kind', [
  z.object({ ...stamp, kind: z.literal('queued'), place: z.number().int() }),
  // `how`: `setting` (SMTPSCOPE_EGRESS_IP), `route` (the address the system would send from), `private` (the same, but
  // not a public address, so that servers see another one), `unknown` with an empty address.
  z.object({ ...stamp, kind: z.literal('egress'), address: z.string(), how: z.enum(['setting', 'route', 'private', 'unknown']) }),
  z.object({ ...stamp, ...about, kind: z.literal('lookup'), name: z.string(), type: z.enum(recordTypes) }),
  z.object({
    ...stamp,
    ...about,
    kind: z.literal('answer'),
    name: z.string(),
    type: z.enum(recordTypes),
    status: z.enum(answerStatuses),
    /** In the order the server gave them, aliases (CNAME) included. */
    records: z.array(dnsRecordSchema),
    /** Who answered: `ip:port` of the DNS server, or `practice` for the built-in zone. */
    by: z.string().optional(),
    /** True where that server says that it has validated the answer by DNSSEC (the AD bit). */
    secure: z.boolean().optional(),
  }),
  /** A file that is fetched over HTTPS, beside the session. */
  z.object({ ...stamp, about: z.enum(aroundTopics), kind: z.literal('fetch'), url: z.string(), address: z.string() }),
  z.object({
    ...stamp,
    about: z.enum(aroundTopics),
    kind: z.literal('fetched'),
    url: z.string(),
    address: z.string(),
    /** Of HTTP; absent where there was no answer. */
    status: z.number().int().optional(),
    contentType: z.string().optional(),
    /** Made printable; empty where there is a problem. */
    lines: z.array(z.string()),
    /** Lines that were left out behind these. */
    cut: z.number().int().optional(),
    problem: z.enum(fetchProblems).optional(),
    /** What the system or the library said, as `ECONNREFUSED` or `CERT_HAS_EXPIRED`. */
    error: z.string().optional(),
  }),
  /** A policy of the sender's domain, worked out beside the session from what DNS said of it. */
  z.object({
    ...stamp,
    about: z.enum(['spf', 'dmarc', 'dkim']),
    kind: z.literal('evaluated'),
    domain: z.string(),
    result: z.enum(policyResults),
    /** Of SPF: whose domain it is, and the address of ours that it was held against. */
    identity: z.enum(['mail-from', 'helo']).optional(),
    address: z.string().optional(),
    /** Of SPF, the terms that asked DNS. https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4 */
    lookups: z.number().int().optional(),
    /** Of DMARC: what the domain wants done with a message that fails, and which check passes for a domain in line with From. */
    policy: z.string().optional(),
    aligned: z.array(z.enum(['spf', 'dkim'])).optional(),
    /** Of DKIM. */
    selector: z.string().optional(),
    /** The record that counts, where there is one. */
    record: z.string().optional(),
    /** Why, in English, from whoever worked it out. */
    reason: z.string().optional(),
  }),
  /** `aside`: no way in for this mail, but a look whether the host is alive: another port, or another mode. */
  // `from`: the address of ours that was asked for.
  // `control`: a look aside at a server that the operator knows to answer, to tell our own network from theirs.
  z.object({
    ...stamp,
    kind: z.literal('trying'),
    ...peer,
    aside: z.boolean().optional(),
    control: z.boolean().optional(),
    from: z.string().optional(),
  }),
  /** `local`: our address and port, as `192.0.2.1:50000` or `[2001:db8::1]:50000`. */
  z.object({ ...stamp, kind: z.literal('connected'), ...peer, local: z.string() }),
  /** `left`: how many addresses of this host are still to be tried. `error`: what the system call said, as `ECONNREFUSED`. */
  z.object({
    ...stamp,
    kind: z.literal('unreachable'),
    ...peer,
    cause: z.enum(unreachableCauses),
    left: z.number().int().nonnegative(),
    error: z.string().optional(),
    aside: z.boolean().optional(),
    control: z.boolean().optional(),
    /** Of `forbidden`: what was asked for that the operator has not allowed there. */
    lab: z.array(z.enum(labParts)).optional(),
    /** Of `forbidden`: its owner asks not to be tested, or we have been there often enough for now. */
    spared: z.enum(['denied', 'enough']).optional(),
    /** The address of ours that was asked for. */
    from: z.string().optional(),
  }),
  z.object({
    ...stamp,
    kind: z.literal('tls'),
    mode: z.enum(['starttls', 'implicit']),
    /** As `TLSv1.3`; empty where the handshake failed. */
    protocol: z.string(),
    /** The IANA name; empty where the handshake failed. */
    cipher: z.string(),
    /** As `X25519` or `ECDH P-256`. */
    keyExchange: z.string().optional(),
    /** The name we asked for (SNI); absent where we dialled an address. */
    servername: z.string().optional(),
    /** The moment by the clock, ISO 8601 in UTC: a certificate's dates are compared with it. */
    seenAt: z.string().optional(),
    certificate: certificateSchema.optional(),
    /** The issuers that came with it, in order. */
    chain: z.array(certificateSchema).optional(),
    /** Did an OCSP response come with the handshake? */
    ocsp: z.enum(['stapled', 'none']).optional(),
    /** What the response says (RFC 6960). `isSigned`: its issuer vouches for it. */
    staple: z
      .object({
        status: z.enum(['good', 'revoked', 'unknown', 'other-certificate', 'unreadable']),
        isSigned: z.boolean().optional(),
        thisUpdate: z.string().optional(),
        nextUpdate: z.string().optional(),
        revokedAt: z.string().optional(),
      })
      .optional(),
    trusted: z.boolean(),
    /** The gravest of `problems`. */
    problem: z.enum(tlsProblems).optional(),
    problems: z.array(z.enum(tlsProblems)).optional(),
    /** What the handshake failed on: the alert's or the library's words. */
    alert: z.string().optional(),
  }),
  /**
   * One line we sent, without its CRLF. `verb` is lower case; message lines have `data`, the lines of an AUTH exchange
   * `auth`, a PROXY header `proxy`. `flight`: commands with the same number, in one attempt, went out as one write.
   */
  z.object({
    ...stamp,
    kind: z.literal('send'),
    text: z.string(),
    verb: z.string(),
    redacted: z.boolean().optional(),
    flight: z.number().int().nonnegative().optional(),
    /** Of the line that breaks off an AUTH exchange. */
    cancel: z.enum(cancelReasons).optional(),
    /** It is no part of the mail, but was asked for in addition; of RCPT in a relay probe: how it names the recipient. */
    extra: z.enum(extraKinds).optional(),
    form: z.enum(relayForms).optional(),
  }),
  /** One line the server sent, without its line end, made printable. `code` is absent where it is no reply line. */
  z.object({
    ...stamp,
    kind: z.literal('receive'),
    text: z.string(),
    code: z.number().int().optional(),
    last: z.boolean().optional(),
    /** Bytes cut off behind `text`. */
    truncated: z.number().int().optional(),
    /** True where a secret of ours came back in it and was cut out. */
    redacted: z.boolean().optional(),
    /** Of a line that ended with a bare LF. */
    ending: z.literal('lf').optional(),
  }),
  /** Who types from here on; `idleMs`: how long the owner may be silent before we close, `totalMs`: how long it may take in all. */
  z.object({
    ...stamp,
    kind: z.literal('control'),
    by: z.enum(['owner', 'script']),
    idleMs: z.number().optional(),
    totalMs: z.number().optional(),
  }),
  /** `asked`: we closed as the request said. `totalMs`: the check as a whole had so long, and that was up. */
  z.object({
    ...stamp,
    kind: z.literal('closed'),
    by: z.enum(['server', 'client']),
    cause: z.enum(closeCauses),
    asked: z.boolean().optional(),
    totalMs: z.number().optional(),
  }),
  /** What was not tried, since a check tries so many ways in and no more: whole hosts, and single addresses. */
  z.object({ ...stamp, kind: z.literal('omitted'), hosts: z.number().int().nonnegative(), addresses: z.number().int().nonnegative() }),
  /**
   * `attempt`: the one that the outcome is of; absent where there was none, or the check was broken off. `totalMs`: it was, as the
   * check had so long and that was up.
   */
  z.object({ ...stamp, kind: z.literal('done'), outcome: z.enum(outcomes), totalMs: z.number().optional() }),
])

export type AroundTopic = (typeof aroundTopics)[number]
export type PolicyResult = (typeof policyResults)[number]
export type FetchProblem = (typeof fetchProblems)[number]
export type RecordType = (typeof recordTypes)[number]
export type AnswerStatus = (typeof answerStatuses)[number]
export type UnreachableCause = (typeof unreachableCauses)[number]
export type Outcome = (typeof outcomes)[number]
export type CloseCause = (typeof closeCauses)[number]
export type CancelReason = (typeof cancelReasons)[number]
export type TlsProblem = (typeof tlsProblems)[number]
export type Certificate = z.infer<typeof certificateSchema>
export type DnsRecord = z.infer<typeof dnsRecordSchema>
export type CheckEvent = z.infer<typeof checkEventSchema>
export type EventKind = CheckEvent['kind']
export type EventOf<K extends EventKind> = Extract<CheckEvent, { kind: K }>

/** An event before it is numbered and timed by the recorder. */
export type Seen = CheckEvent extends infer E ? (E extends CheckEvent ? Omit<E, 'seq' | 'at'> : never) : never
