// The plan of an ordinary session, for tests of the dialogue and its player.
import { esmtpSchema } from '#lib/check/request/esmtp.ts'
import type { Message, Plan } from '#lib/smtp/dialogue.ts'

/** A probe from sender@client.example to jdoe@example.com, with nothing out of the ordinary. */
export const ordinaryPlan: Plan = {
  tls: 'opportunistic',
  greeting: { verb: 'EHLO', name: 'client.example' },
  from: 'sender@client.example',
  recipients: ['jdoe@example.com'],
  message: undefined,
  pipelining: false,
  esmtp: esmtpSchema.parse({}),
  insist: [],
  stop: undefined,
  auth: undefined,
  proxy: undefined,
  xclient: undefined,
}

/** A message that needs no 8 bits. */
export function asciiMessage(...lines: string[]): Message {
  return { ascii: lines, eightBit: lines, utf8: lines }
}
