import { describe, expect, test } from 'vitest'
import { type Leave, mayType, type TypingRules, type Verdict } from '#lib/smtp/manual/may-type.ts'
import { handState } from '#lib/smtp/manual/state.ts'
import { words } from '#lib/words/en.ts'
import { say } from '#lib/words/message.ts'
import { seen } from '#tests/support/seen-session.ts'

const free: TypingRules = { messages: true, lab: true }
const strict: TypingRules = { messages: false, lab: false }
const open = 'S: 220 hi\n-- hand\n'
const inData = `${open}C: DATA\nS: 354 go\n`
const inLogin = `${open}C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\n`
const chunking = `${open}C: EHLO c\nS: 250-mx\nS: 250 CHUNKING\n`

function judge(script: string, text: string, rules = free, leave: Leave = {}): Verdict {
  return mayType(handState(seen(script)), text, rules, leave)
}
function why(verdict: Verdict): string {
  return 'refused' in verdict ? words(verdict.refused) : `it was not refused: ${JSON.stringify(verdict)}`
}

describe('a typed line', () => {
  test.each([
    ['EHLO client.example', 'ehlo'],
    ['mail from:<a@b>', 'mail'],
    ['RCPT TO:<ä@b.example> NOTIFY=NEVER', 'rcpt'],
    ['NOOP', 'noop'],
    ['QUIT ', 'quit'],
    ['VRFY postmaster', 'vrfy'],
  ])('goes out as it stands: %s', (text, verb) => {
    expect(judge(open, text)).toMatchObject({ send: { verb, text } })
  })

  test.each([
    ['before any banner', '', 'QUIT', 'has not greeted yet'],
    ['behind half a banner', 'S: 220-half', 'QUIT', 'has not greeted yet'],
    ['behind a banner that refuses', 'S: 554 no\n-- hand', 'QUIT', 'is over'],
    ['while the script holds the session', 'S: 220 hi', 'QUIT', 'Take over first'],
    ['before the reply to the line before', `${open}C: NOOP`, 'NOOP', 'still owes a reply'],
    ['in the middle of a handshake', `${open}C: STARTTLS\nS: 220 go`, 'EHLO x', 'still owes a reply'],
    ['after the end', `${open}-- close`, 'NOOP', 'is over'],
    ['with a line break', open, 'NOOP\r\nQUIT', 'One line at a time'],
    ['with a line break, in a message', inData, 'a\nb', 'One line at a time'],
    ['with nothing in it', open, '  ', 'An empty line'],
    ['with a blank first', open, ' NOOP', 'begins with a blank'],
    ['with a word that is no verb', open, 'HELLO there', 'HELLO is no SMTP command'],
    ['with a verb run into its argument', open, 'QUITnow', 'QUITnow is no SMTP command'],
    ['with text that is no word', open, '<html>', 'does not begin with'],
    ['with a TAB behind the verb', open, 'NOOP\tx', 'control or invisible'],
    ['with an escape', open, 'NOOP \u001b[2J', 'control or invisible'],
    ['with a bidi control', open, 'NOOP \u202e', 'control or invisible'],
    ['with a NUL in a message', inData, 'a\0b', 'control or invisible'],
    ['with a PROXY header', open, 'PROXY TCP4 192.0.2.1 192.0.2.2 1 25', 'before the banner'],
    ['that would turn the session round', open, 'TURN', 'make us the server'],
    ['that is too long', open, `NOOP ${'x'.repeat(2000)}`, '2,000 octets'],
    ['that is too long, in a message', inData, 'ü'.repeat(1001), '2,000 octets'],
    ['that is too long, in a login', inLogin, 'x'.repeat(12_287), '12,286 octets'],
    ['in a login that is no base64', inLogin, 'pässword', 'is base64'],
    ['with a chunk of no size', chunking, 'BDAT all', 'BDAT 120'],
    ['with a huge chunk', chunking, 'BDAT 999999', '65,536'],
    ['with a chunk that was not offered', open, 'BDAT 10', 'read the chunk as commands'],
    ['that is larger than the chunk', `${chunking}C: BDAT 4\n`, 'hello', '7 octets with its line end, and the chunk has 4 left'],
  ])('is refused %s', (_when, script, text, sentence) => {
    expect(why(judge(script, text))).toContain(sentence)
  })

  test.each([
    ['DATA', 'sends no messages'],
    ['BDAT 10 LAST', 'sends no messages'],
    ['XCLIENT ADDR=192.0.2.1', 'XCLIENT can fool'],
    ['XFORWARD ADDR=192.0.2.1', 'XFORWARD can fool'],
    ['LHLO x', 'LHLO can fool'],
  ])('is refused where the operator does not allow it: %s', (text, sentence) => {
    expect(why(judge(chunking, text, strict))).toContain(sentence)
    expect(judge(chunking, text, free)).toHaveProperty('send')
  })

  test('is a line of the message behind 354, whatever it says', () => {
    for (const text of ['', 'hello', 'QUIT', '..', 'a\tb', '✓'])
      expect(judge(inData, text)).toEqual({ message: text, bare: false, replies: 0 })
    expect(judge(inData, '.')).toEqual({ message: '.', bare: false, replies: 1 })
  })

  test('is no line of a message that the server has refused before its end', () => {
    expect(why(judge(`${inData}C: hello\nS: 552 too large`, 'and more'))).toContain('no SMTP command')
  })

  test('fills a chunk to the octet', () => {
    const announced = `${chunking}C: BDAT 12 LAST\n`
    expect(judge(announced, 'hello')).toEqual({ message: 'hello', bare: false, replies: 0 })
    expect(judge(announced, 'hello worl')).toEqual({ message: 'hello worl', bare: false, replies: 1 })
    expect(judge(announced, 'hello world!')).toEqual({ message: 'hello world!', bare: true, replies: 1 })
    expect(why(judge(announced, 'hello world'))).toContain('13 octets')
  })

  test('asks a stranger about so many names and no more', () => {
    const asked = `${open}${'C: VRFY a\nS: 252 perhaps\n'.repeat(10)}${'C: RCPT TO:<a@b>\nS: 550 no\n'.repeat(10)}`
    for (const text of ['RCPT TO:<c@d>', 'VRFY c', 'EXPN c']) {
      expect(why(judge(asked, text, { messages: true, lab: false }))).toContain('20 names')
      expect(judge(asked, text, free)).toHaveProperty('send')
    }
    expect(judge(asked, 'RSET', strict)).toHaveProperty('send')
  })

  test('begins TLS only once', () => {
    expect(why(judge(`${open}C: STARTTLS\nS: 220 go\n-- tls`, 'STARTTLS'))).toContain('TLS stands already')
  })
})

describe('a login', () => {
  const secured = `${open}C: STARTTLS\nS: 220 go\n-- tls\n`

  test('goes over a connection that is not encrypted only where that was said', () => {
    for (const text of ['AUTH PLAIN AGEAYg==', 'auth login', 'AUTH XOAUTH2', 'AUTH SOMETHING-NEW']) {
      expect(judge(open, text)).toMatchObject({ needs: 'clear' })
      expect(judge(open, text, free, { clear: true })).toHaveProperty('send')
      expect(judge(secured, text)).toHaveProperty('send')
    }
    // Whoever listens can try passwords on a proof.
    for (const text of ['AUTH CRAM-MD5', 'auth digest-md5', 'AUTH SCRAM-SHA-256', 'AUTH SCRAM-SHA-256-PLUS biw=']) {
      expect(judge(open, text)).toEqual({ refused: say('hand-clear-proof'), needs: 'clear' })
      expect(judge(open, text, undefined, { clear: true })).toHaveProperty('send')
    }
    for (const text of ['AUTH EXTERNAL', 'AUTH ANONYMOUS', 'AUTH']) expect(judge(open, text)).toHaveProperty('send')
  })

  test.each([
    ['AUTH PLAIN AGEAYg==', 'AUTH PLAIN [8 characters hidden]'],
    ['auth plain  AGEAYg==', 'auth plain  [8 characters hidden]'],
    ['AUTH LOGIN dXNlcg==', 'AUTH LOGIN [8 characters hidden]'],
    ['AUTH hunter2', 'AUTH [7 characters hidden]'],
    ['AUTH hunter2 and more', 'AUTH [16 characters hidden]'],
    ['AUTH PLAIN hunter2 and more', 'AUTH PLAIN [16 characters hidden]'],
  ])('tells no more than the length of %s', (text, shown) => {
    expect(judge(secured, text)).toMatchObject({ send: { text, shown } })
  })

  test('tells what is no secret', () => {
    for (const text of ['AUTH', 'AUTH LOGIN', 'AUTH EXTERNAL =']) {
      const verdict = judge(secured, text)
      expect('send' in verdict && verdict.send.shown).toBeUndefined()
    }
  })

  test('hides each line of the exchange, but the user name that LOGIN asks for', () => {
    expect(judge(inLogin, 'dXNlcg==')).toEqual({ send: { verb: 'auth', text: 'dXNlcg==' }, wait: expect.any(String) })
    expect(judge(inLogin, '*')).not.toHaveProperty('send.shown')
    const password = `${inLogin}C: auth\nS: 334 UGFzc3dvcmQ6\n`
    expect(judge(password, 'aHVudGVyMg==')).toMatchObject({ send: { verb: 'auth', shown: '[12 characters hidden]' } })
    const trick = `${open}C: AUTH LOGIN\nS: 334 UGFzc3dvcmQ6\n`
    expect(judge(trick, 'aHVudGVyMg==')).toMatchObject({ send: { shown: '[12 characters hidden]' } })
    // The name went along with AUTH, so whatever is asked for now is the password.
    const again = `${open}C: AUTH LOGIN [8 characters hidden]\nS: 334 VXNlcm5hbWU6\n`
    expect(judge(again, 'aHVudGVyMg==')).toMatchObject({ send: { shown: '[12 characters hidden]' } })
    const other = `${open}C: AUTH PLAIN\nS: 334 \n`
    expect(judge(other, 'AGEAYg==')).toMatchObject({ send: { shown: '[8 characters hidden]' } })
  })
})
