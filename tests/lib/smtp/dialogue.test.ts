// The session as it is said: each test is a whole conversation. A line the client does not say fails the test.
import { describe, expect, test } from 'vitest'
import { type Ending, type Heard, type Plan, session } from '#lib/smtp/dialogue.ts'
import { ReplyReader } from '#lib/smtp/reply.ts'
import { asciiMessage, ordinaryPlan } from '#tests/support/plan.ts'
import { linesOf } from '#tests/support/play.ts'

interface Played {
  /** The conversation as it went, in the notation of its script. */
  script: string[]
  ending: Ending | undefined
  /** How many lines the client said after the ending was known. */
  courtesy: number
}

/**
 * Plays `S:` lines against the dialogue and writes down all that was said. `-- close` and `-- open` say what a server
 * does behind its 421, `-- tls` is a handshake that works. The script that comes out equals the one that went in if the client said what it should.
 */
function play(script: string, plan: Partial<Plan> = {}): Played {
  const wanted = script
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const server = wanted.filter((line) => !line.startsWith('C:'))
  const played: Played = { script: [], ending: undefined, courtesy: 0 }
  const talk = session({ ...ordinaryPlan, ...plan })
  const say = (line: string) => {
    played.script.push(`C: ${line}`)
    if (played.ending !== undefined) played.courtesy += 1
  }
  const read = (): Heard => {
    const reader = new ReplyReader()
    for (;;) {
      const line = server.shift()
      if (line === undefined) return undefined
      played.script.push(line)
      const reply = reader.push(line.slice('S: '.length))
      if (typeof reply === 'string') throw new Error(`${line} is no reply`)
      if (reply !== undefined) return reply
    }
  }
  for (let next = talk.next(), heard: Heard; next.done !== true; next = talk.next(heard)) {
    heard = undefined
    const step = next.value
    const lines = linesOf(step)
    if (lines.length > 0) lines.forEach(say)
    else if (step.do === 'secure') {
      played.script.push(`-- tls ${step.mode}`)
      if (server.shift()?.startsWith('-- tls') !== true) break
    } else if (step.do === 'conclude') {
      expect(played.ending, 'an ending is known once').toBeUndefined()
      played.ending = step.ending
    } else {
      heard = step.do === 'await-close' ? closes(server.shift(), played.script) : read()
      if (heard === undefined) break
    }
  }
  expect(played.script).toEqual(wanted)
  return played
}

function closes(line: string | undefined, script: string[]): 'closed' | 'open' {
  if (line === undefined) throw new Error('The script does not say whether the server closes.')
  script.push(line)
  return line === '-- close' ? 'closed' : 'open'
}

const SENDER = `S: 220 mx.example ESMTP
  C: EHLO client.example
  S: 250-mx.example
  S: 250 HELP
  C: MAIL FROM:<sender@client.example>`
const RECIPIENT = `${SENDER}
  S: 250 2.1.0 Ok
  C: RCPT TO:<jdoe@example.com>`
const DATA = `${RECIPIENT}
  S: 250 2.1.5 Ok
  C: DATA`
const DOT = `${DATA}
  S: 354 go
  C: Subject: x
  C: -
  C: ..
  C: .`
const RSET_QUIT = `C: RSET
  S: 250 Ok
  C: QUIT
  S: 221 Bye`
const QUIT = `C: QUIT
  S: 221 Bye`

const MESSAGE = { message: asciiMessage('Subject: x', '-', '.') }

describe('a probe', () => {
  test('stops after the recipient, takes the envelope back and says goodbye', () => {
    const { ending, courtesy } = play(`${RECIPIENT}\n S: 250 2.1.5 Ok\n ${RSET_QUIT}`)
    expect(ending).toEqual({ outcome: 'completed', place: 'end' })
    expect(courtesy).toBe(2)
  })

  test('sends the null reverse-path, and a literal, as they are', () => {
    play(`S: 220 mx\nC: EHLO [192.0.2.1]\nS: 250 mx\nC: MAIL FROM:<>\nS: 250 Ok\nC: RCPT TO:<postmaster>\nS: 250 Ok\n${RSET_QUIT}`, {
      greeting: { verb: 'EHLO', name: '[192.0.2.1]' },
      from: '',
      recipients: ['postmaster'],
    })
  })

  test('takes 251 and 252 for a yes', () => {
    for (const code of [251, 252]) expect(play(`${RECIPIENT}\n S: ${code} hm\n ${RSET_QUIT}`).ending?.outcome).toBe('completed')
  })
})

describe('several recipients', () => {
  const recipients = ['a@example.com', 'b@example.com', 'c@example.com']
  const ask = (...replies: string[]) => {
    const asked = replies.map((reply, index) => `C: RCPT TO:<${recipients[index]}>\n S: ${reply}`)
    return `${SENDER}\n S: 250 Ok\n ${asked.join('\n ')}`
  }

  // All are asked, whatever the first ones get; one yes is enough to go on.
  test.each<[string, string[], Ending]>([
    ['all taken', ['250 Ok', '250 Ok', '250 Ok'], { outcome: 'completed', place: 'end' }],
    ['one of three taken', ['550 no', '451 later', '250 Ok'], { outcome: 'completed', place: 'end' }],
    ['all refused for good', ['550 no', '553 no', '554 no'], { outcome: 'rejected', place: 'recipient' }],
    ['all refused, one for now', ['550 no', '451 later', '550 no'], { outcome: 'deferred', place: 'recipient' }],
    ['refused, the first one in no known way', ['354 what', '550 no', '550 no'], { outcome: 'protocol-error', place: 'recipient' }],
  ])('%s end as they should, with RSET and QUIT', (_, replies, ending) => {
    expect(play(`${ask(...replies)}\n ${RSET_QUIT}`, { recipients }).ending).toEqual(ending)
  })

  test('421 among them ends everything, even behind a yes', () => {
    const { ending } = play(`${ask('250 Ok', '421 4.7.0 enough')}\n -- close`, { recipients })
    expect(ending).toEqual({ outcome: 'deferred', place: 'recipient' })
  })

  test('a message goes out when one of them is taken', () => {
    const script = `${ask('550 no', '250 Ok', '550 no')}\n C: DATA\n S: 354 go\n C: Subject: x\n C: -\n C: ..\n C: .\n S: 250 queued\n ${QUIT}`
    expect(play(script, { recipients, ...MESSAGE }).ending).toEqual({ outcome: 'accepted', place: 'end' })
  })
})

describe('a message', () => {
  test('goes out as it stands behind 354, and QUIT follows without RSET', () => {
    const { ending, courtesy } = play(`${DOT}\n S: 250 2.0.0 queued\n ${QUIT}`, MESSAGE)
    expect(ending).toEqual({ outcome: 'accepted', place: 'end' })
    expect(courtesy).toBe(1)
  })

  test('never goes out when DATA is refused; the open transaction is taken back', () => {
    for (const [code, outcome] of [
      [554, 'rejected'],
      [451, 'deferred'],
      [250, 'protocol-error'],
    ] as const) {
      expect(play(`${DATA}\n S: ${code} no\n ${RSET_QUIT}`, MESSAGE).ending).toEqual({ outcome, place: 'message' })
    }
  })

  test('that is refused at the final dot needs no RSET: the transaction is over', () => {
    for (const [code, outcome] of [
      [550, 'rejected'],
      [452, 'deferred'],
      [354, 'protocol-error'],
    ] as const) {
      expect(play(`${DOT}\n S: ${code} no\n ${QUIT}`, MESSAGE).ending).toEqual({ outcome, place: 'message' })
    }
  })
})

describe('the greeting', () => {
  const HELO = `S: 220 mx\nC: EHLO client.example`
  const afterHelo = `C: HELO client.example\nS: 250 mx\nC: MAIL FROM:<sender@client.example>\nS: 250 Ok\nC: RCPT TO:<jdoe@example.com>\nS: 250 Ok\n${RSET_QUIT}`

  test.each([500, 501, 502, 503, 504, 550])('falls back to HELO when EHLO is answered with %i', (code) => {
    expect(play(`${HELO}\nS: ${code} what\n${afterHelo}`).ending).toEqual({ outcome: 'completed', place: 'end' })
  })

  // https://www.rfc-editor.org/rfc/rfc7504#section-4
  test.each<[number, Ending['outcome']]>([
    [521, 'rejected'],
    [554, 'rejected'],
    [450, 'deferred'],
    [354, 'protocol-error'],
  ])('does not fall back on %i, which is about us and not about EHLO', (code, outcome) => {
    expect(play(`${HELO}\nS: ${code} no\n${QUIT}`).ending).toEqual({ outcome, place: 'greet' })
  })

  test('is refused when HELO is too', () => {
    expect(play(`${HELO}\nS: 502 what\nC: HELO client.example\nS: 501 no\n${QUIT}`).ending).toEqual({ outcome: 'rejected', place: 'greet' })
  })

  test('is HELO alone where that is asked for, refused or not', () => {
    const greeting = { verb: 'HELO', name: 'client.example' } as const
    play(`S: 220 mx\n${afterHelo}`, { greeting })
    expect(play(`S: 220 mx\nC: HELO client.example\nS: 502 what\n${QUIT}`, { greeting }).ending).toEqual({
      outcome: 'rejected',
      place: 'greet',
    })
  })
})

describe('TLS', () => {
  const OFFERED = `S: 220 mx\nC: EHLO client.example\nS: 250-mx\nS: 250 STARTTLS`
  const ENVELOPE = `C: MAIL FROM:<sender@client.example>\nS: 250 Ok\nC: RCPT TO:<jdoe@example.com>\nS: 250 Ok\n${RSET_QUIT}`
  const AGAIN = 'C: EHLO client.example\nS: 250-mx\nS: 250 AUTH PLAIN'
  const UP = `${OFFERED}\nC: STARTTLS\nS: 220 go\n-- tls starttls`
  const PLAIN = `S: 220 mx\nC: EHLO client.example\nS: 250-mx\nS: 250 SIZE`
  const done: Ending = { outcome: 'completed', place: 'end' }

  test.each(['opportunistic', 'require'] as const)('%s begins where it is offered, and greets again', (tls) => {
    expect(play(`${UP}\n${AGAIN}\n${ENVELOPE}`, { tls }).ending).toEqual(done)
  })

  test('is not begun twice, whatever is offered inside', () => {
    expect(play(`${UP}\nC: EHLO client.example\nS: 250-mx\nS: 250 STARTTLS\n${ENVELOPE}`).ending).toEqual(done)
  })

  test('that is a wish is gone without, where it is not offered or not started', () => {
    expect(play(`${PLAIN}\n${ENVELOPE}`).ending).toEqual(done)
    for (const code of [454, 501, 502, 354]) expect(play(`${OFFERED}\nC: STARTTLS\nS: ${code} no\n${ENVELOPE}`).ending).toEqual(done)
  })

  test('that is required ends the session where it can not be had, and names no mail', () => {
    const ending: Ending = { outcome: 'tls-failed', place: 'tls' }
    const tls = 'require'
    expect(play(`${PLAIN}\n${QUIT}`, { tls }).ending).toEqual(ending)
    expect(play(`${OFFERED}\nC: STARTTLS\nS: 454 no\n${QUIT}`, { tls }).ending).toEqual(ending)
    expect(play(`S: 220 mx\nC: EHLO client.example\nS: 502 what\nC: HELO client.example\nS: 250 mx\n${QUIT}`, { tls }).ending).toEqual(
      ending,
    )
  })

  test('that nobody asked for is not begun', () => {
    expect(play(`${OFFERED}\n${ENVELOPE}`, { tls: 'never' }).ending).toEqual(done)
  })

  test('from the start comes before the banner, and is not begun again', () => {
    expect(play(`-- tls implicit\n${OFFERED}\n${ENVELOPE}`, { tls: 'implicit' }).ending).toEqual(done)
  })

  test('behind which the greeting is refused ends with the goodbye', () => {
    const refused = `${UP}\nC: EHLO client.example\nS: 554 no\n${QUIT}`
    expect(play(refused).ending).toEqual({ outcome: 'rejected', place: 'greet' })
  })

  test('that is answered with 421 is put off', () => {
    for (const tls of ['opportunistic', 'require'] as const) {
      expect(play(`${OFFERED}\nC: STARTTLS\nS: 421 busy\n-- close`, { tls }).ending).toEqual({ outcome: 'deferred', place: 'tls' })
    }
  })
})

describe('a refusal', () => {
  // Where nothing is open there is nothing to take back.
  test.each<[string, string, Ending['place']]>([
    ['S: ', QUIT, 'banner'],
    [`S: 220 mx\nC: EHLO client.example\nS: `, QUIT, 'greet'],
    [`${SENDER}\nS: `, QUIT, 'sender'],
    [`${RECIPIENT}\nS: `, RSET_QUIT, 'recipient'],
  ])('at %j ends with the goodbye that the server is owed', (before, after, place) => {
    expect(play(`${before}554 no\n${after}`).ending).toEqual({ outcome: 'rejected', place })
    expect(play(`${before}450 later\n${after}`).ending).toEqual({ outcome: 'deferred', place })
    const odd = place === 'banner' ? 250 : 354
    expect(play(`${before}${odd} what\n${after}`).ending).toEqual({ outcome: 'protocol-error', place })
  })
})

describe('421', () => {
  // https://www.rfc-editor.org/rfc/rfc5321#section-3.8
  const places: [string, Ending['place'], Partial<Plan>][] = [
    ['S: ', 'banner', {}],
    ['S: 220 mx\nC: EHLO client.example\nS: ', 'greet', {}],
    ['S: 220 mx\nC: EHLO client.example\nS: 502 what\nC: HELO client.example\nS: ', 'greet', {}],
    [`${SENDER}\nS: `, 'sender', {}],
    [`${RECIPIENT}\nS: `, 'recipient', {}],
    [`${DATA}\nS: `, 'message', MESSAGE],
    [`${DOT}\nS: `, 'message', MESSAGE],
  ]

  test.each(places)('at %j needs no goodbye when the server closes', (before, place, plan) => {
    expect(play(`${before}421 closing\n-- close`, plan).ending).toEqual({ outcome: 'deferred', place })
  })

  test.each(places)('at %j gets QUIT, and nothing else, when the server stays', (before, place, plan) => {
    expect(play(`${before}421 closing\n-- open\n${QUIT}`, plan).ending).toEqual({ outcome: 'deferred', place })
  })

  test('at RSET ends the session, and changes nothing about its outcome', () => {
    const before = `${RECIPIENT}\nS: 250 Ok\nC: RSET\nS: 421 closing`
    expect(play(`${before}\n-- close`).ending).toEqual({ outcome: 'completed', place: 'end' })
    expect(play(`${before}\n-- open\n${QUIT}`).ending).toEqual({ outcome: 'completed', place: 'end' })
  })
})

describe('the goodbye', () => {
  test.each(['500 what', '421 bye', '354 what', '250 bye'])('changes nothing when it is answered with %j', (reply) => {
    expect(play(`${RECIPIENT}\nS: 250 Ok\nC: RSET\nS: 250 Ok\nC: QUIT\nS: ${reply}`).ending?.outcome).toBe('completed')
  })

  test('is said although RSET is refused', () => {
    expect(play(`${RECIPIENT}\nS: 250 Ok\nC: RSET\nS: 500 what\n${QUIT}`).ending?.outcome).toBe('completed')
  })
})

test('the dialogue throws when its player is wrong, rather than go on', () => {
  const talk = session(ordinaryPlan)
  talk.next()
  expect(() => talk.next(undefined)).toThrow('owes a reply')
  expect(() => play(`${SENDER}\nS: 250 Ok`, { recipients: [] })).toThrow('needs a recipient')
})
