// What a visitor may ask beyond an ordinary session: to stop early, to send what was not offered, and, of servers that the
// operator has allowed for it, what only proxies, gateways and testers say.
import { z } from 'zod'
import { oneLine, parsedBy } from '#lib/check/request/text.ts'
import { isIpv4, parseIpv6 } from '#lib/smtp/address.ts'
import { xtext } from '#lib/smtp/xtext.ts'

/** The steps a session can be stopped after, in its order. */
const stopSteps = ['connect', 'banner', 'greet', 'tls', 'auth', 'sender', 'recipient', 'data', 'message'] as const
export type StopStep = (typeof stopSteps)[number]

/** Stop after a step: `quit` politely, `drop` by closing the connection without a word. */
export const stopSchema = z
  .strictObject(
    {
      after: z.enum(stopSteps, `Choose one of ${stopSteps.join(', ')}.`),
      how: z.enum(['quit', 'drop'], 'Choose quit or drop.').default('quit'),
    },
    'Write stop as an object with after and how.',
  )
  .refine(({ after, how }) => how === 'drop' || (after !== 'connect' && after !== 'data'), {
    message: 'QUIT has no place there; choose drop, or another step.',
    path: ['after'],
  })

/** What can be sent though the server did not offer it. */
export const insistable = [
  'STARTTLS',
  'AUTH',
  'SMTPUTF8',
  '8BITMIME',
  'SIZE',
  'DSN',
  'CHUNKING',
  'PIPELINING',
  'REQUIRETLS',
  'DELIVERBY',
  'XCLIENT',
] as const
export type Insistable = (typeof insistable)[number]

export const insistSchema = z
  .array(z.enum(insistable, `Choose among ${insistable.join(', ')}.`), 'Write insist as a list of keywords.')
  // Each that is wrong would be told with a sentence of its own.
  .max(2 * insistable.length, 'Name each keyword once.')
  .transform((all) => [...new Set(all)])
  .default([])

function parseAddress(text: string): string | { refused: string } {
  const address = isIpv4(text) ? text : parseIpv6(text)
  return address ?? { refused: 'This is not an IP address: write 192.0.2.1 or 2001:db8::1.' }
}

const ipAddress = oneLine(64, 'Type an IP address.').pipe(parsedBy(parseAddress, String))
const portNumber = z.int('The port is a whole number.').min(0, 'Ports go from 0 to 65535.').max(65535, 'Ports go from 0 to 65535.')

/** A PROXY header before everything else, as a load balancer sends it (https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt). */
export const proxySchema = z
  .strictObject(
    {
      version: z.union([z.literal(1), z.literal(2)], 'Choose 1 or 2.').default(1),
      /** Absent: the header says that the client is not known (UNKNOWN, LOCAL). */
      source: z
        .strictObject({ address: ipAddress, port: portNumber.default(0) }, 'Write source as an object with address and port.')
        .optional(),
      /** Absent: the address and port we dialled. */
      destination: z
        .strictObject({ address: ipAddress, port: portNumber.default(25) }, 'Write destination as an object with address and port.')
        .optional(),
    },
    'Write proxy as an object.',
  )
  .refine(({ source, destination }) => !source || !destination || isIpv4(source.address) === isIpv4(destination.address), {
    message: 'Source and destination must be of one family.',
    path: ['destination'],
  })

export type ProxyHeader = z.infer<typeof proxySchema>

/** What XCLIENT can say of the client (https://www.postfix.org/XCLIENT_README.html). */
export const xclientNames = ['NAME', 'ADDR', 'PORT', 'PROTO', 'HELO', 'LOGIN', 'DESTADDR', 'DESTPORT', 'REVERSE_NAME'] as const

// A command has 512 bytes, its end included, and the value of one attribute can't be cut in two.
const xclientValue = oneLine(255)
  .min(1, 'Write a value.')
  .refine((text) => xtext(text).length <= 480, 'This is too long for a command, as letters outside ASCII take more room.')
  .optional()

export const xclientSchema = z
  .strictObject(
    {
      NAME: xclientValue,
      ADDR: xclientValue,
      PORT: xclientValue,
      PROTO: xclientValue,
      HELO: xclientValue,
      LOGIN: xclientValue,
      DESTADDR: xclientValue,
      DESTPORT: xclientValue,
      REVERSE_NAME: xclientValue,
    } satisfies Record<(typeof xclientNames)[number], unknown>,
    'Write xclient as an object of attributes.',
  )
  .refine((all) => Object.values(all).some((each) => each !== undefined), {
    message: 'Name at least one attribute.',
    when: ({ issues }) => issues.length === 0,
  })

export type Xclient = z.infer<typeof xclientSchema>

/** The address of ours to connect from. */
export const localAddressSchema = ipAddress
