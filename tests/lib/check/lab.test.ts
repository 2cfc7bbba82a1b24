// Which parts of a request need the operator's leave.
import { describe, expect, test } from 'vitest'
import { labParts, labPartsOf } from '#lib/check/lab.ts'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { labRefusal } from '#lib/words/lab.ts'

const partsOf = (input: Partial<CheckRequestInput>) => labPartsOf(checkRequestSchema.parse({ target: 'example.com', ...input }))

test.each<[Partial<CheckRequestInput>, ReturnType<typeof partsOf>]>([
  [{}, []],
  [{ stop: { after: 'greet', how: 'quit' } }, []],
  [{ stop: { after: 'greet', how: 'drop' } }, ['drop']],
  [{ proxy: {} }, ['proxy']],
  [{ xclient: { NAME: 'a' } }, ['xclient']],
  [{ greeting: { verb: 'LHLO' }, port: 2424 }, ['lmtp']],
  [{ localAddress: '127.0.0.2' }, ['source-address']],
  [{ insist: ['STARTTLS', 'AUTH', 'SMTPUTF8', '8BITMIME', 'SIZE', 'DSN', 'CHUNKING', 'REQUIRETLS', 'DELIVERBY', 'XCLIENT'] }, []],
  [{ insist: ['PIPELINING'] }, ['pipelining']],
])('%j: %j', (input, parts) => expect(partsOf(input)).toEqual(parts))

describe('the refusal', () => {
  test('names what was asked for, and the setting', () => {
    expect(labRefusal(['drop'])).toBe(
      'Closing without QUIT is only for servers that the operator of this smtpscope has allowed for it (SMTPSCOPE_LAB_NETS).',
    )
    expect(labRefusal(['proxy', 'lmtp'])).toContain('A PROXY header and LMTP are only for')
  })

  test('has words for every part', () => {
    for (const part of labParts) expect(labRefusal([part])).toMatch(/^[A-Z].+ is only for servers/)
  })
})
