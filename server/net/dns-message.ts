// One DNS query as bytes, and what a reply to it says. The codec is dns-packet; what it lets through unchecked (reading
// past the end, answers to other questions) is checked here. No sockets; hostile bytes never throw.
import { createHash } from 'node:crypto'
import { type Answer, AUTHENTIC_DATA, type DecodedPacket, decode, encode, RECURSION_DESIRED, type TlsaData } from 'dns-packet'
import type { AnswerStatus, DnsRecord, RecordType } from '#lib/check/event.ts'
import { isIpv4, parseIpv6 } from '#lib/smtp/address.ts'
import { printableName, printableText } from './dns-name.ts'

/** A question under way. `name` is as dns-name's queryName gives it. */
export interface Query {
  id: number
  name: string
  type: RecordType
  bytes: Uint8Array
}

/**
 * What a datagram means. `foreign`: no answer to this query, so wait on; `truncated`: ask again over TCP; `no-edns`: the
 * server is too old for EDNS, so ask again without.
 */
export type Reading = { kind: 'foreign' | 'truncated' | 'no-edns' } | Answered

interface Answered {
  kind: 'answer'
  status: AnswerStatus
  records: DnsRecord[]
  /** The server says that it has validated this (the AD bit). */
  secure?: true
}

// What fits through any path without fragments.
// https://www.rfc-editor.org/rfc/rfc6891#section-6.2.5
const UDP_PAYLOAD = 1232

const MAX_RECORDS = 100
const MAX_TEXT = 4096
/** What is kept of a TLSA record's data, in bytes: the longest digest, and what a broken one may have too many. */
const MAX_TLSA = 128

const NO_ERROR = 0
const FORMAT_ERROR = 1
const NAME_ERROR = 3
const NOT_IMPLEMENTED = 4
const REFUSED = 5

/**
 * Makes a query; `withEdns` asks for answers of up to 1232 bytes. AD in it asks a validating server to say so.
 * @see https://www.rfc-editor.org/rfc/rfc6840#section-5.7
 */
export function makeQuery(id: number, name: string, type: RecordType, withEdns: boolean): Query {
  const opt: Answer = {
    type: 'OPT',
    name: '.',
    udpPayloadSize: UDP_PAYLOAD,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
  }
  const flags = withEdns ? RECURSION_DESIRED | AUTHENTIC_DATA : RECURSION_DESIRED
  const bytes = encode({ type: 'query', id, flags, questions: [{ type, name }], additionals: withEdns ? [opt] : [] })
  return { id, name, type, bytes }
}

/** Reads what came back for `query`. */
export function readReply(bytes: Uint8Array, query: Query): Reading {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < 12 || buffer.readUInt16BE(0) !== query.id) return { kind: 'foreign' }
  const flags = buffer.readUInt16BE(2)
  if ((flags & 0x8000) === 0) return { kind: 'foreign' }
  // Looked at first, as a truncated message may end in the middle of a record.
  if ((flags & 0x0200) !== 0) return { kind: 'truncated' }
  const packet = decodeWhole(buffer)
  if (packet === undefined || !asksTheSame(packet, query, flags & 0xf)) return { kind: 'foreign' }
  const reading = interpret(packet, query)
  return reading.kind === 'answer' && packet.flag_ad ? { ...reading, secure: true } : reading
}

function decodeWhole(buffer: Buffer): DecodedPacket | undefined {
  try {
    const packet = decode(buffer)
    // The codec reads past the end of the message without a word.
    return decode.bytes <= buffer.length ? packet : undefined
  } catch {
    return undefined
  }
}

function asksTheSame(packet: DecodedPacket, query: Query, code: number): boolean {
  const [question, ...more] = packet.questions ?? []
  // A server that could not read the question, or would not, may leave it out.
  if (question === undefined) return code !== NO_ERROR && code !== NAME_ERROR
  return (
    more.length === 0 &&
    question.type === query.type &&
    question.class === 'IN' &&
    printableName(question.name) === printableName(query.name)
  )
}

function interpret(packet: DecodedPacket, query: Query): Reading {
  const opt = packet.additionals?.find((record) => record.type === 'OPT')
  const code = ((packet.flags ?? 0) & 0xf) | ((opt?.type === 'OPT' ? opt.extendedRcode : 0) << 4)
  // https://www.rfc-editor.org/rfc/rfc6891#section-7
  if ((code === FORMAT_ERROR || code === NOT_IMPLEMENTED) && opt === undefined) return { kind: 'no-edns' }
  if (code === REFUSED) return { kind: 'answer', status: 'refused', records: [] }
  if (code !== NO_ERROR && code !== NAME_ERROR) return { kind: 'answer', status: 'servfail', records: [] }
  const records = recordsAbout(query, packet.answers ?? [])
  // https://www.rfc-editor.org/rfc/rfc2308#section-2.1 (an alias to a name that does not exist is a name error too)
  if (code === NAME_ERROR) return { kind: 'answer', status: 'nxdomain', records: records.filter((record) => record.type === 'CNAME') }
  if (records.some((record) => record.type === query.type)) return { kind: 'answer', status: 'ok', records }
  // No answer from a server that neither knows the name itself nor asks others: a referral, no "no such record".
  if (records.length === 0 && !packet.flag_aa && !packet.flag_ra) return { kind: 'answer', status: 'refused', records: [] }
  return { kind: 'answer', status: 'nodata', records }
}

/** The records of the asked type and the aliases that lead to them, in the server's order. */
function recordsAbout(query: Query, answers: Answer[]): DnsRecord[] {
  const records = answers.slice(0, MAX_RECORDS).flatMap((answer) => toRecord(answer) ?? [])
  const names = new Set([printableName(query.name)])
  // Servers may give a chain in any order, so go over the aliases until no name is added.
  for (let before = 0; before < names.size; ) {
    before = names.size
    for (const record of records) if (record.type === 'CNAME' && names.has(record.name)) names.add(record.target)
  }
  return records.filter((record) => names.has(record.name) && (record.type === query.type || record.type === 'CNAME'))
}

function toRecord(answer: Answer): DnsRecord | undefined {
  if (answer.type === 'OPT' || answer.class !== 'IN') return undefined
  const base = { name: printableName(answer.name), ttl: answer.ttl ?? 0 }
  switch (answer.type) {
    case 'MX':
      return { ...base, type: 'MX', preference: answer.data.preference ?? 0, exchange: printableName(answer.data.exchange) }
    case 'A':
      return isIpv4(answer.data) ? { ...base, type: 'A', address: answer.data } : undefined
    case 'AAAA': {
      const address = parseIpv6(answer.data)
      return address === undefined ? undefined : { ...base, type: 'AAAA', address }
    }
    case 'CNAME':
    case 'PTR':
      return { ...base, type: answer.type, target: printableName(answer.data) }
    case 'TXT': {
      const strings = [answer.data].flat().map((part) => Buffer.from(part))
      return { ...base, type: 'TXT', text: printableText(Buffer.concat(strings)).slice(0, MAX_TEXT) }
    }
    case 'TLSA':
      return { ...base, type: 'TLSA', ...associationOf(answer.data) }
    default:
      return undefined
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc6698#section-2.1 */
function associationOf({ usage, selector, matchingType, certificate }: TlsaData) {
  const data = certificate.subarray(0, MAX_TLSA).toString('hex')
  const whole = matchingType === 0 ? { sha256: createHash('sha256').update(certificate).digest('hex') } : {}
  return { usage, selector, matchingType, data, ...whole }
}
