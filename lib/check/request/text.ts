// The texts of a request: one line each, without anything that could end a line or drive a terminal.
import { z } from 'zod'
import { formatMailbox, hasControl, parseMailbox } from '#lib/smtp/address.ts'

const CONTROL_MESSAGE = 'This must be one line: it holds a line break or another control character. Remove it.'

/** A text of at most `max` characters on one line; `missing` is said where there is none. */
export function oneLine(max: number, missing = 'Fill this in.') {
  return z
    .string({ error: ({ input }) => (input === undefined ? missing : 'Write this as text.') })
    .max(max, `This is too long: ${max} characters at most.`)
    .refine((text) => !hasControl(text), CONTROL_MESSAGE)
    .refine((text) => !/\p{Surrogate}/u.test(text), 'This holds half a character; type it again.')
}

/** Turns a pure parser that returns `{refused}` into a zod step. */
export function parsedBy<T>(parse: (text: string) => T | { refused: string }, print: (value: T) => string) {
  return z.transform((text: string, context) => {
    const value = parse(text)
    if (typeof value === 'object' && value !== null && 'refused' in value) {
      context.issues.push({ code: 'custom', message: value.refused, input: text })
      return z.NEVER
    }
    return print(value as T)
  })
}

/** An address as it goes between the angle brackets of MAIL FROM and RCPT TO. */
export const mailbox = oneLine(320).pipe(parsedBy(parseMailbox, formatMailbox))

/** A yes or a no. */
export const yesOrNo = z.boolean('Say true or false.')
