import { describe, expect, test } from 'vitest'
import { type HandState, handState } from '#lib/smtp/manual/state.ts'
import { seen } from '#tests/support/seen-session.ts'

const stateAfter = (script: string): HandState => handState(seen(script))

describe('a session, for whoever types next', () => {
  test('is open once a 220 has been read whole', () => {
    expect(handState([]).place).toBe('none')
    expect(stateAfter('').place).toBe('connected')
    expect(stateAfter('S: 220-wait').place).toBe('connected')
    expect(stateAfter('S: 220-wait\nS: 220 mx.example').place).toBe('open')
    expect(stateAfter('S: 554 no').place).toBe('leaving')
  })

  test('knows what was greeted and what is on offer', () => {
    const state = stateAfter('S: 220 hi\nC: EHLO c\nS: 250-mx\nS: 250-AUTH PLAIN\nS: 250 STARTTLS')
    expect(state).toMatchObject({ greeting: 'EHLO', isSecured: false, asked: [] })
    expect(state.keywords.map((each) => each.keyword)).toEqual(['AUTH', 'STARTTLS'])
  })

  test('forgets what was said before TLS', () => {
    const state = stateAfter('S: 220 hi\nC: EHLO c\nS: 250-mx\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go')
    expect(state.asked).toMatchObject([{ verb: 'tls' }])
    expect(stateAfter('S: 220 hi\nC: EHLO c\nS: 250-mx\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\n-- tls')).toMatchObject({
      place: 'open',
      isSecured: true,
      greeting: undefined,
      keywords: [],
      asked: [],
    })
  })

  const greeted = 'S: 220 hi\nC: EHLO c\nS: 250 mx\n'
  test.each([
    ['a sender taken', 'C: MAIL FROM:<>\nS: 250 ok', { transaction: 'sender', recipients: 0 }],
    ['a sender refused', 'C: MAIL FROM:<>\nS: 550 no', { transaction: 'none' }],
    [
      'two recipients, one refused',
      'C: MAIL FROM:<>\nS: 250 ok\nC: RCPT TO:<a@b>\nS: 550 no\nC: RCPT TO:<c@b>\nS: 250 ok',
      { transaction: 'recipients', recipients: 1 },
    ],
    ['a mail begun anew', 'C: MAIL FROM:<>\nS: 250 ok\nC: RSET\nS: 250 ok', { transaction: 'none' }],
    ['a greeting in the middle of a mail', 'C: MAIL FROM:<>\nS: 250 ok\nC: EHLO c\nS: 250 mx', { transaction: 'none' }],
    ['DATA asked for', 'C: DATA\nS: 354 go', { transaction: 'data' }],
    ['DATA refused', 'C: DATA\nS: 503 no', { transaction: 'none' }],
    ['a message under way', 'C: DATA\nS: 354 go\nC: QUIT\nC: ..', { transaction: 'data', asked: [] }],
    ['a message ended', 'C: DATA\nS: 354 go\nC: hello\nC: .', { transaction: 'none', asked: [{ verb: 'dot', text: '.' }] }],
    ['a message taken', 'C: DATA\nS: 354 go\nC: hello\nC: .\nS: 250 queued', { transaction: 'none', asked: [] }],
    ['a message refused before its end', 'C: DATA\nS: 354 go\nC: hello\nS: 552 too large', { transaction: 'none', asked: [] }],
    ['a chunk announced', 'C: BDAT 12\nC: hello', { transaction: 'bdat', chunk: { left: 5, last: false }, asked: [] }],
    ['a chunk that ends without a line end', 'C: BDAT 5 LAST\nC: hello', { chunk: undefined, asked: [{ verb: 'last-chunk' }] }],
    ['an empty last chunk', 'C: BDAT 0 LAST', { chunk: undefined, asked: [{ verb: 'last-chunk' }] }],
    ['an AUTH exchange', 'C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6', { exchange: { mechanism: 'LOGIN', challenge: 'VXNlcm5hbWU6', turn: 1 } }],
    ['its second turn', 'C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: auth\nS: 334 UGFzc3dvcmQ6', { exchange: { mechanism: 'LOGIN', turn: 2 } }],
    ['a login', 'C: AUTH PLAIN [24 characters hidden]\nS: 235 ok', { exchange: undefined, isAuthenticated: true }],
    ['a login refused', 'C: AUTH PLAIN\nS: 334 \nC: auth\nS: 535 no', { exchange: undefined, isAuthenticated: false }],
    ['a goodbye', 'C: QUIT\nS: 221 bye', { place: 'leaving' }],
    ['a goodbye of the server', 'S: 421 going', { place: 'leaving' }],
    ['a stray line', 'S: what\nS: 250 nobody asked', { place: 'open', asked: [] }],
    ['the end', '-- hand\n-- close', { place: 'closed', isByHand: false }],
  ])('knows %s', (_what, script, expected) => {
    expect(stateAfter(greeted + script)).toMatchObject(expected)
  })

  test('matches replies to commands that went out together', () => {
    const flight = `${greeted}C: MAIL FROM:<>\nC: RCPT TO:<a@b>\nC: DATA\nS: 250 ok\nS: 250 ok\n`
    expect(stateAfter(flight)).toMatchObject({ transaction: 'recipients', asked: [{ verb: 'data' }] })
    expect(stateAfter(`${flight}S: 354 go`)).toMatchObject({ transaction: 'data', asked: [] })
  })

  test('expects one reply for each recipient of an LMTP message', () => {
    const script =
      'S: 220 hi\nC: LHLO c\nS: 250 mx\nC: MAIL FROM:<>\nS: 250 ok\nC: RCPT TO:<a@b>\nS: 250 ok\nC: RCPT TO:<c@b>\nS: 250 ok\nC: DATA\nS: 354 go\nC: .'
    expect(stateAfter(script).asked).toHaveLength(2)
    expect(stateAfter(`${script}\nS: 250 one`)).toMatchObject({ recipients: 2, asked: [{ verb: 'dot' }] })
    expect(stateAfter(`${script}\nS: 250 one\nS: 550 two`)).toMatchObject({ recipients: 0, asked: [] })
  })
})
