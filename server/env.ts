// The only reader of process.env. Every setting is parsed once, before anything starts; all faults are told together,
// one line each, so that nobody mends them one boot at a time.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { formatMailbox, isIpv4, parseDomain, parseGreetingName, parseIpv6, parseMailbox } from '#lib/smtp/address.ts'
import { parseDeny } from '#server/limits/deny.ts'
import { defaultLimits, parseLimits } from '#server/limits/settings.ts'
import { isLoopback } from '#server/listen.ts'
import { parseNets, parseNetsOrAll } from '#server/net/address-net.ts'
import { parseDnsServers } from '#server/net/dns-servers.ts'
import { parseEndpoint } from '#server/net/endpoint.ts'
import { parsePorts } from '#server/net/port-range.ts'

/** What the environment said, and the words of a fault: one line for each variable that can't be used. */
export class BadEnvironment extends Error {
  readonly faults: string[]
  constructor(faults: string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

/** A text setting read by a function that throws one sentence where it can't. */
function readBy<T>(parse: (text: string) => T) {
  return z.string().transform((text, context): T => {
    try {
      return parse(text.trim())
    } catch (error) {
      context.issues.push({ code: 'custom', message: error instanceof Error ? error.message : String(error), input: text })
      return z.NEVER
    }
  })
}

function wholeNumber(min: number, max: number) {
  return readBy((text) => {
    if (/^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text)
    throw new Error(`write a whole number from ${min} to ${max}.`)
  })
}

function parseOrigin(text: string): string {
  if (!URL.canParse(text)) throw new Error(`"${text}" is not an origin; write https://help.example.com.`)
  const { protocol, origin, pathname, search } = new URL(text)
  if (!/^https?:$/.test(protocol) || pathname !== '/' || search !== '') {
    throw new Error(`"${text}" is not an origin; write it without a path, as https://help.example.com.`)
  }
  return origin
}

function parseDatabaseUrl(text: string): string {
  if (/^postgres(ql)?:\/\//.test(text)) throw new Error('PostgreSQL is not supported yet; write sqlite:data/smtpscope.db.')
  const path = /^sqlite:(.+)$/.exec(text)?.[1]
  if (path === undefined) throw new Error('write sqlite: and the path of a file, as sqlite:data/smtpscope.db.')
  return path
}

function parseName(text: string): string {
  const name = parseGreetingName(text)
  if (typeof name === 'string') return name
  throw new Error(name.refused)
}

function readText(path: string): string {
  return readFileSync(path, 'utf8')
}

/** `{check}` stands for the link. */
const DEFAULT_FOOTER = 'Sent with smtpscope, to see whether mail arrives. What was asked for, and how it went: {check}'

function parseFooter(text: string): string {
  const footer = text.replaceAll('\\n', '\n')
  if (footer.length > 1000) throw new Error('write 1000 characters at most.')
  if (footer.split('\n').some((line) => !/^[\x20-\x7e]*$/.test(line))) throw new Error('write it in ASCII, with \\n between its lines.')
  return footer
}

function parseContact(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text).href
  const mailbox = parseMailbox(text)
  if ('refused' in mailbox)
    throw new Error(`"${text}" is no contact; write a mailbox or a URL, as postmaster@example.com or https://example.com/contact.`)
  return formatMailbox(mailbox)
}

function parseAddress(text: string): string {
  const address = isIpv4(text) ? text : parseIpv6(text)
  if (address === undefined) throw new Error(`"${text}" is not an IP address.`)
  return address
}

/** A host or an address, with its port where that is not 25. */
function parseControl(text: string): { host: string; port: number } {
  const endpoint = parseEndpoint(text, 25)
  if (endpoint !== undefined) return { host: endpoint.address, port: endpoint.port }
  const [, name = '', digits] = /^([^:[\]]+)(?::(\d{1,5}))?$/.exec(text) ?? []
  const host = parseDomain(name)
  const port = digits === undefined ? 25 : Number(digits)
  if (typeof host !== 'string' || port < 1 || port > 65_535)
    throw new Error(`"${text}" is no mail server; write mx.example.com or mx.example.com:25.`)
  return { host, port }
}

function parseRelayDomain(text: string): string {
  const domain = parseDomain(text)
  if (typeof domain === 'string' && domain.includes('.') && !isIpv4(domain)) return domain
  throw new Error(`"${text}" is no domain; write one of your own that exists, as example.com.`)
}

/** Each costs a question in every check. */
const MAX_BLOCK_LISTS = 10

function parseBlockLists(text: string): string[] {
  const zones = text.split(/[\s,]+/).map((each) => {
    const zone = parseDomain(each)
    if (typeof zone !== 'string') throw new Error(`"${each}" is not a zone; write them as zen.spamhaus.org,bl.spamcop.net.`)
    return zone
  })
  if (zones.length > MAX_BLOCK_LISTS) throw new Error(`write ${MAX_BLOCK_LISTS} zones at most.`)
  return [...new Set(zones)]
}

const settingsSchema = z.object({
  NODE_ENV: z.string().default('production'),
  HOST: readBy((text) => {
    if (!isIpv4(text) && parseIpv6(text) === undefined && typeof parseDomain(text) !== 'string')
      throw new Error(`"${text}" is not an address to listen on.`)
    return text
  }).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  DATABASE_URL: readBy(parseDatabaseUrl).default('data/smtpscope.db'),
  SMTPSCOPE_PUBLIC_URL: readBy(parseOrigin).optional(),
  SMTPSCOPE_DNS_SERVERS: readBy(parseDnsServers).optional(),
  SMTPSCOPE_ALLOW_NETS: readBy(parseNets).default(() => parseNets('')),
  SMTPSCOPE_LAB_NETS: readBy(parseNetsOrAll).optional(),
  SMTPSCOPE_ALLOW_PORTS: readBy((text) => parsePorts(text) && text).default('25,465,587,2525'),
  SMTPSCOPE_EHLO_NAME: readBy(parseName).optional(),
  SMTPSCOPE_EGRESS_IP: readBy(parseAddress).optional(),
  SMTPSCOPE_RELAY_DOMAIN: readBy(parseRelayDomain).optional(),
  SMTPSCOPE_CONTROL: readBy(parseControl).optional(),
  SMTPSCOPE_BLOCK_LISTS: readBy(parseBlockLists).default([]),
  SMTPSCOPE_MESSAGES: z.enum(['on', 'off'], 'write on or off.').optional(),
  SMTPSCOPE_MESSAGE_FOOTER: readBy(parseFooter).optional(),
  SMTPSCOPE_RETENTION_DAYS: wholeNumber(1, 3650).default(30),
  SMTPSCOPE_DATABASE_MB: wholeNumber(10, 10_000_000).default(5_000),
  SMTPSCOPE_DENY: readBy((text) => parseDeny(text, readText)).default(parseDeny('', readText)),
  SMTPSCOPE_CONTACT: readBy(parseContact).optional(),
  SMTPSCOPE_EMBED_ORIGINS: readBy((text) => text.split(/[\s,]+/).map(parseOrigin)).default([]),
  SMTPSCOPE_TRUST_PROXY: wholeNumber(0, 10).default(0),
  SMTPSCOPE_LIMITS: readBy(parseLimits).default(defaultLimits),
})

/** The settings, parsed and with every default filled in. */
export type Settings = ReturnType<typeof settingsOf>

/** Reads the environment; throws BadEnvironment with every fault in it. */
export function readEnv(env: Record<string, string | undefined> = process.env): Settings {
  // An empty variable is an unset one, as compose files and service managers leave them.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = settingsSchema.safeParse(given)
  if (parsed.success) return settingsOf(parsed.data)
  throw new BadEnvironment(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
}

/** The password for AUTH from the command line. No setting, so that no server holds it; empty is unset. */
export function readAuthPassword(env: Record<string, string | undefined> = process.env): string | undefined {
  const password = env.SMTPSCOPE_AUTH_PASSWORD
  return password === '' ? undefined : password
}

/** The same for a program's start: tells the faults and ends, without a stack trace. */
export function readEnvOrExit(): Settings {
  try {
    return readEnv()
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error
    process.stderr.write(`smtpscope cannot start; these settings need another look:\n${error.faults.map((each) => `  ${each}\n`).join('')}`)
    process.exit(1)
  }
}

function settingsOf(env: z.infer<typeof settingsSchema>) {
  return {
    isDev: env.NODE_ENV === 'development',
    host: env.HOST,
    port: env.PORT,
    databasePath: env.DATABASE_URL,
    publicUrl: env.SMTPSCOPE_PUBLIC_URL,
    /** Undefined: the system's. */
    dnsServers: env.SMTPSCOPE_DNS_SERVERS,
    allowNets: env.SMTPSCOPE_ALLOW_NETS,
    /** Where servers may be put through what strangers must not be; undefined: `allowNets`. */
    labNets: env.SMTPSCOPE_LAB_NETS,
    /** Ports and ranges as the operator wrote them; they have been read once, so they can be read again. */
    allowPorts: env.SMTPSCOPE_ALLOW_PORTS,
    ehloName: env.SMTPSCOPE_EHLO_NAME,
    egressIp: env.SMTPSCOPE_EGRESS_IP,
    /** Ours, to stand for strangers in relay probes. */
    relayDomain: env.SMTPSCOPE_RELAY_DOMAIN,
    /** A mail server known to answer, to tell a network of ours that blocks its port from one of theirs. */
    control: env.SMTPSCOPE_CONTROL,
    /** Zones where our own address is looked for. */
    blockLists: env.SMTPSCOPE_BLOCK_LISTS,
    // Whoever reaches a server on loopback already sits at the machine; others would send in its name.
    messages: env.SMTPSCOPE_MESSAGES === undefined ? isLoopback(env.HOST) : env.SMTPSCOPE_MESSAGES === 'on',
    /** Below the body of each message; none for the operator's own use. */
    messageFooter: env.SMTPSCOPE_MESSAGE_FOOTER ?? (isLoopback(env.HOST) ? undefined : DEFAULT_FOOTER),
    retentionDays: env.SMTPSCOPE_RETENTION_DAYS,
    /** Where checks take more than so many megabytes, the oldest go before their time. */
    databaseMb: env.SMTPSCOPE_DATABASE_MB,
    /** Who asks not to be tested. */
    deny: env.SMTPSCOPE_DENY,
    /** Who runs this server, for people who find it in their logs. */
    contact: env.SMTPSCOPE_CONTACT,
    embedOrigins: env.SMTPSCOPE_EMBED_ORIGINS,
    /** How many proxies before us are the operator's own. */
    trustProxy: env.SMTPSCOPE_TRUST_PROXY,
    limits: env.SMTPSCOPE_LIMITS,
  }
}
