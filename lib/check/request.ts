// What a visitor may ask for, parsed once at the edge. Everything behind this file trusts it: no field can hold a line
// break, so nothing a visitor types can add a command to a session.
import { z } from 'zod'
import { recipientsOf } from '#lib/check/envelope.ts'
import { type ExtraKind, extraKinds } from '#lib/check/extra.ts'
import { authSchema } from '#lib/check/request/auth.ts'
import { esmtpSchema } from '#lib/check/request/esmtp.ts'
import { insistSchema, localAddressSchema, proxySchema, stopSchema, xclientNames, xclientSchema } from '#lib/check/request/rules.ts'
import { mailbox, oneLine, parsedBy, yesOrNo } from '#lib/check/request/text.ts'
import { contradictions } from '#lib/check/request/together.ts'
import { type Problem, problem } from '#lib/problem.ts'
import { parseGreetingName } from '#lib/smtp/address.ts'
import { parseIp, parseTarget } from '#lib/target.ts'

/** The largest message body, in characters. */
export const MAX_BODY = 64 * 1024
/** The most lines a body may have: each becomes an event of its own. */
const MAX_BODY_LINES = 2_000
/** https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.8 asks servers to take 100 recipients; a check needs few. */
export const MAX_RECIPIENTS = 20

// https://www.rfc-editor.org/rfc/rfc5322#section-2.2
const headerName = oneLine(76).refine((name) => /^[!-9;-~]+$/.test(name), 'A header name has letters, digits and dashes, and no colon.')
const ADDRESS_HEADERS = /^(from|to|cc|bcc|sender|reply-to|message-id|date|resent-.*)$/i

const header = z
  .strictObject({ name: headerName, value: oneLine(900) }, 'Write a header as "Name: value", with a colon between the two.')
  .refine((each) => !ADDRESS_HEADERS.test(each.name) || /^[\x20-\x7e]*$/.test(each.value), {
    message: 'This header must be in ASCII: write a name with accents as an encoded word, or leave it out.',
    path: ['value'],
  })

// C1 too: terminals take some of it for the beginning of a sequence.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

const body = z
  .string('Write this as text.')
  .max(MAX_BODY, `The message is too long: ${MAX_BODY} characters at most.`)
  .refine((text) => !CONTROLS.test(text), 'The message holds control characters; remove them.')
  .refine((text) => !/\p{Surrogate}/u.test(text), 'The message holds half a character; type it again.')
  // Bare CR and bare LF never reach the wire: every line end becomes one CRLF later.
  .transform((text) => text.replace(/\r\n?|\n/g, '\n'))
  .refine((text) => text.split('\n').length <= MAX_BODY_LINES, `The message has too many lines: ${MAX_BODY_LINES} at most.`)

const fields = {
  target: oneLine(320)
    .transform((text) => text.trim())
    .superRefine((text, context) => {
      const target = parseTarget(text)
      if ('refused' in target) context.addIssue({ code: 'custom', message: target.refused })
    }),
  /** `manual`: the owner types the commands. */
  purpose: z.enum(['probe', 'message', 'manual'], 'Choose probe, message or manual.').default('probe'),
  route: z.enum(['mx', 'host'], 'Choose mx or host.').default('mx'),
  port: z.int('The port is a whole number.').min(1, 'Ports go from 1 to 65535.').max(65535, 'Ports go from 1 to 65535.').default(25),
  tls: z
    .enum(['opportunistic', 'require', 'never', 'implicit'], 'Choose opportunistic, require, never or implicit.')
    .default('opportunistic'),
  /** Where an opportunistic handshake fails: try the same address once more without TLS, as most senders do. */
  tlsFallback: yesOrNo.default(false),
  /** `any` is what a sender would speak today, TLS 1.2 and newer; a version by name is tried alone, 1.0 and 1.1 with their old ciphers. */
  tlsProtocol: z.enum(['any', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], 'Choose any, TLSv1, TLSv1.1, TLSv1.2 or TLSv1.3.').default('any'),
  family: z.union([z.literal('any'), z.literal(4), z.literal(6)], 'Choose any, 4 or 6.').default('any'),
  /** `first`: as a sender does, until one has taken our greeting; `all`: every address of every host. */
  hosts: z.enum(['first', 'all'], 'Choose first or all.').default('first'),
  /** Where no session comes about: look whether the host answers on the other ports of mail, 587 and 465, or with TLS? */
  otherPorts: yesOrNo.default(true),
  /** Ask what DNS and HTTPS say around the session: DANE, MTA-STS, the sender's policy? It takes no part in the outcome. */
  around: yesOrNo.default(true),
  /** Of the From header's domain: whose key for signatures is looked at, beside those of the message. */
  dkimSelector: oneLine(63)
    .refine((text) => /^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/i.test(text), 'A selector has letters, digits, dots and dashes.')
    .optional(),
  greeting: z
    .strictObject(
      {
        /** LHLO makes it LMTP (RFC 2033). */
        verb: z.enum(['EHLO', 'HELO', 'LHLO'], 'Choose EHLO, HELO or LHLO.').default('EHLO'),
        name: oneLine(255).pipe(parsedBy(parseGreetingName, String)).optional(),
      },
      'Write the greeting as an object with verb and name.',
    )
    .default({ verb: 'EHLO' }),
  /** Absent: postmaster at our greeting name. `<>`: the null reverse-path, as bounces have. */
  from: z.union([z.literal('<>'), mailbox]).optional(),
  /** Empty: the target's address, or the postmaster. */
  to: z
    .array(mailbox, 'Write the recipients as a list of addresses.')
    .max(MAX_RECIPIENTS, `${MAX_RECIPIENTS} recipients at most.`)
    .default([]),
  message: z
    .strictObject(
      {
        headers: z.array(header, 'Write the headers as a list of names and values.').max(50, '50 headers at most.').default([]),
        subject: oneLine(900).default('Test message from smtpscope'),
        body: body.default('This is a test message, sent with smtpscope to see whether mail arrives.'),
      },
      'Write the message as an object with headers, subject and body.',
    )
    .prefault({}),
  auth: authSchema.optional(),
  /** Send MAIL, RCPT and DATA together where that is offered (RFC 2920)? */
  pipelining: yesOrNo.default(false),
  esmtp: esmtpSchema,
  stop: stopSchema.optional(),
  insist: insistSchema,
  proxy: proxySchema.optional(),
  xclient: xclientSchema.optional(),
  localAddress: localAddressSchema.optional(),
  /** What to ask behind the mail: it delivers nothing, and takes no part in the outcome. */
  extra: z
    .array(z.enum(extraKinds, `Choose among ${extraKinds.join(', ')}.`), `Write extra as a list out of ${extraKinds.join(', ')}.`)
    .max(2 * extraKinds.length, 'Name each once.')
    .transform((all): ExtraKind[] => extraKinds.filter((kind) => all.includes(kind)))
    .default([]),
}

/** What `POST /api/checks` takes (docs/api.md). All but `target` have a default. */
export const checkRequestSchema = z
  .strictObject(fields, 'Send a JSON object with at least a target.')
  .superRefine(({ purpose, hosts }, context) => {
    if (hosts === 'first' || purpose === 'probe') return
    context.addIssue({
      code: 'custom',
      path: ['hosts'],
      message: 'Every host is for probes: a message, or a session by hand, goes to one.',
    })
  })
  .superRefine(({ target, family }, context) => {
    const address = addressIn(target)
    if (address === undefined || family === 'any' || address.family === family) return
    context.addIssue({
      code: 'custom',
      path: ['family'],
      message: `The target is an IPv${address.family} address: choose any or ${address.family}.`,
    })
  })
  .superRefine((request, context) => {
    for (const [path, message] of contradictions(request, addressIn(request.target)?.family, recipientsOf(request))) {
      context.addIssue({ code: 'custom', path, message })
    }
  })

/** A request that has been parsed: normalised, with every default filled in. */
export type CheckRequest = z.infer<typeof checkRequestSchema>
/** A request as a caller may write it. */
export type CheckRequestInput = z.input<typeof checkRequestSchema>

/** Parses a request; on failure the problem names each field by its path (`to.0`, `message.subject`). */
export function parseCheckRequest(input: unknown): CheckRequest | Problem {
  const parsed = checkRequestSchema.safeParse(input)
  if (parsed.success) return parsed.data
  // A map, since a path may be the name of something that every object has, such as `constructor`.
  const wrong = new Map<string, string>()
  for (const issue of parsed.error.issues) {
    for (const [path, message] of wordsOf(issue)) if (!wrong.has(path)) wrong.set(path, message)
  }
  return problem('bad-request', 'Some fields need another look.', Object.fromEntries(wrong))
}

/** The IP address that a target is, or names behind its @. */
function addressIn(target: string): ReturnType<typeof parseIp> {
  const parsed = parseTarget(target)
  if ('refused' in parsed || parsed.kind === 'domain') return undefined
  return parsed.kind === 'ip' ? parsed : parseIp(parsed.domain)
}

function wordsOf(issue: z.core.$ZodIssue): [string, string][] {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const said = path === 'xclient' ? `XCLIENT knows ${xclientNames.join(', ')}.` : 'There is no such field.'
    return issue.keys.slice(0, 20).map((key) => [path === '' ? key : `${path}.${key}`, said])
  }
  // The branch that is not a literal has the useful sentence.
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().find((each) => each.code !== 'invalid_value') : undefined
  if (inner !== undefined) return [[path, inner.message]]
  if (issue.code === 'invalid_type' && issue.input === undefined && path === 'target') {
    return [['target', 'Type a domain, an address, a mail server or an IP.']]
  }
  return [[path, issue.message]]
}
