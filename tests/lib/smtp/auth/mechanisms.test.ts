// Each mechanism against the words of its standard, and what it makes of challenges that make no sense.
import { createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBase64, encodeBase64 } from '#lib/base64.ts'
import { binary, type Mechanism, type Move, utf8 } from '#lib/smtp/auth/mechanism.ts'
import { cramMd5, login, plain } from '#lib/smtp/auth/passwords.ts'
import { MAX_ITERATIONS, parseServerFirst, scram } from '#lib/smtp/auth/scram.ts'
import { oauthBearer, xoauth2 } from '#lib/smtp/auth/tokens.ts'
import { authTools, stretchNow } from '#tests/support/auth.ts'

/** Plays a mechanism against these challenges: its answers, or why it had none. */
function answers(mechanism: Mechanism, ...challenges: (string | Uint8Array)[]): string[] {
  const said: string[] = []
  let step = mechanism.next(new Uint8Array())
  const left = [...challenges]
  for (;;) {
    if (step.done === true) return [...said, `cancel: ${step.value}`]
    const move: Move = step.value
    if (move.do === 'stretch') {
      step = mechanism.next(stretchNow(move))
      continue
    }
    if (move.do === 'answer') said.push(new TextDecoder().decode(move.answer.bytes))
    const challenge = left.shift()
    if (challenge === undefined) return said
    step = mechanism.next(typeof challenge === 'string' ? utf8(challenge) : challenge)
  }
}

/** Everything of a mechanism's answers that says how they are to be shown. */
function shownBy(mechanism: Mechanism): boolean[] {
  const open: boolean[] = []
  for (let step = mechanism.next(new Uint8Array()); step.done !== true && open.length < 3; step = mechanism.next(utf8('x'))) {
    if (step.value.do === 'answer') open.push(step.value.answer.isOpen)
  }
  return open
}

const pencil = { username: 'user', password: 'pencil' }

describe('PLAIN', () => {
  test('is as the standard shows it', () => {
    // https://www.rfc-editor.org/rfc/rfc4616#section-4
    expect(answers(plain({ username: 'tim', password: 'tanstaaftanstaaf' }))).toEqual(['\0tim\0tanstaaftanstaaf'])
    expect(shownBy(plain(pencil))).toEqual([false])
  })

  test('has nothing more to say', () => {
    expect(answers(plain(pencil), 'more?')).toEqual(['\0user\0pencil', 'cancel: endless'])
  })

  test('prepares what it sends', () => {
    expect(answers(plain({ username: 'u\u00adser', password: 'IX\u2168' }))).toEqual(['\0user\0IXIX'])
  })
})

describe('LOGIN', () => {
  test('says the name first, and then the password, whatever it is asked', () => {
    expect(answers(login(pencil), 'Username:', 'Password:')).toEqual(['user', 'pencil'])
    expect(answers(login(pencil), '', '', 'And?')).toEqual(['user', 'pencil', 'cancel: endless'])
    expect(shownBy(login(pencil))).toEqual([true, false])
  })
})

describe('CRAM-MD5', () => {
  test('is as the standard shows it', () => {
    // https://www.rfc-editor.org/rfc/rfc2195#section-2
    const who = { username: 'tim', password: 'tanstaaftanstaaf' }
    expect(answers(cramMd5(who, authTools), '<1896.697170952@postoffice.reston.mci.net>')).toEqual(['tim b913a602c7eda7a495b4e6e7334d3890'])
    expect(shownBy(cramMd5(who, authTools))).toEqual([false])
  })

  test('answers no empty challenge, and only one', () => {
    expect(answers(cramMd5(pencil, authTools), '')).toEqual(['cancel: malformed'])
    expect(answers(cramMd5(pencil, authTools), '<a@b>', '<c@d>').at(-1)).toBe('cancel: endless')
  })
})

describe('XOAUTH2 and OAUTHBEARER', () => {
  const who = { username: 'someuser@example.com', password: 'ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg' }

  test('are as their descriptions show them', () => {
    expect(answers(xoauth2(who))).toEqual([`user=someuser@example.com\x01auth=Bearer ${who.password}\x01\x01`])
    // https://www.rfc-editor.org/rfc/rfc7628#section-4.1
    expect(
      answers(
        oauthBearer(
          { username: 'user@example.com', password: 'vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==' },
          { host: 'server.example.com', port: 143 },
        ),
      ),
    ).toEqual([
      'n,a=user@example.com,\x01host=server.example.com\x01port=143\x01auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01',
    ])
  })

  test('answer the reason of a refusal with their last word', () => {
    expect(answers(xoauth2(who), '{"status":"401"}', '').slice(1)).toEqual(['', 'cancel: endless'])
    expect(answers(oauthBearer(who, { host: 'x', port: undefined }), '{"status":"invalid_token"}', '').slice(1)).toEqual([
      '\x01',
      'cancel: endless',
    ])
    expect(encodeBase64(utf8('\x01'))).toBe('AQ==')
  })

  test('write a comma in a name as what it is not', () => {
    expect(answers(oauthBearer({ username: 'a,b=c', password: 't' }, { host: 'h', port: undefined }))).toEqual([
      'n,a=a=2Cb=3Dc,\x01host=h\x01auth=Bearer t\x01\x01',
    ])
  })
})

describe('SCRAM-SHA-256', () => {
  // https://www.rfc-editor.org/rfc/rfc7677#section-3
  const first = 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096'
  const final = 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4='

  test('is as the standard shows it', () => {
    expect(answers(scram(pencil, 'not', authTools), first, final, '')).toEqual([
      'n,,n=user,r=rOprNGfwEbeRWgbNEkqO',
      'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
      '',
      'cancel: endless',
    ])
  })

  test('shows its first word and hides its proof', () => {
    const mechanism = scram(pencil, 'not', authTools)
    const moves: Move[] = []
    let step = mechanism.next(new Uint8Array())
    for (const challenge of [first, final]) {
      while (step.done !== true && step.value.do === 'stretch') step = mechanism.next(stretchNow(step.value))
      if (step.done !== true) moves.push(step.value)
      step = mechanism.next(utf8(challenge))
      while (step.done !== true && step.value.do === 'stretch') step = mechanism.next(stretchNow(step.value))
    }
    if (step.done !== true) moves.push(step.value)
    expect(moves.map((move) => (move.do === 'answer' ? [move.answer.isOpen, move.answer.mayEnd, move.answer.hides] : move))).toEqual([
      [true, false, []],
      [false, false, ['dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=', '6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=']],
      [true, true, []],
    ])
  })

  test.each([
    ['a signature of another', 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G5=', 'signature'],
    ['no signature', 'hello', 'malformed'],
    ['nothing', '', 'malformed'],
  ])('breaks off at %s', (_what, last, reason) => {
    expect(answers(scram(pencil, 'not', authTools), first, last).at(-1)).toBe(`cancel: ${reason}`)
  })

  test('hears a refusal out', () => {
    expect(answers(scram(pencil, 'not', authTools), first, 'e=invalid-proof').slice(2)).toEqual([''])
    expect(answers(scram(pencil, 'not', authTools), 'e=unknown-user').slice(1)).toEqual([''])
  })

  test.each([
    ['another nonce', 'r=somebodyelse,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096', 'nonce'],
    ['only our own nonce', 'r=rOprNGfwEbeRWgbNEkqO,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096', 'nonce'],
    ['no nonce', 's=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096', 'malformed'],
    ['an extension that must be understood', `m=ext,${first}`, 'malformed'],
    ['a salt that is no base64', 'r=rOprNGfwEbeRWgbNEkqOx,s=***,i=4096', 'malformed'],
    ['no salt', 'r=rOprNGfwEbeRWgbNEkqOx,s=,i=4096', 'malformed'],
    ['no rounds', 'r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==', 'malformed'],
    ['zero rounds', 'r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=0', 'malformed'],
    ['rounds below zero', 'r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=-1', 'malformed'],
    ['too many rounds', `r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=${MAX_ITERATIONS + 1}`, 'iterations'],
    ['rounds without end', `r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=${'9'.repeat(400)}`, 'iterations'],
    ['a blank in the nonce', 'r=rOprNGfwEbeRWgbNEkqO x,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096', 'malformed'],
    ['nothing', '', 'malformed'],
  ])('breaks off at %s', (_what, challenge, reason) => {
    expect(answers(scram(pencil, 'not', authTools), challenge).slice(1)).toEqual([`cancel: ${reason}`])
  })

  test('says what it does about channel binding, and binds to what it is given', () => {
    const data = randomBytes(32)
    expect(answers(scram(pencil, 'could', authTools))[0]).toBe('y,,n=user,r=rOprNGfwEbeRWgbNEkqO')
    const [begin, proof = ''] = answers(scram(pencil, { type: 'tls-exporter', data }, authTools), first)
    expect(begin).toBe('p=tls-exporter,,n=user,r=rOprNGfwEbeRWgbNEkqO')
    const bound = decodeBase64(/^c=([^,]*)/.exec(proof)?.[1] ?? '') ?? new Uint8Array()
    expect(Buffer.from(bound)).toEqual(Buffer.concat([Buffer.from('p=tls-exporter,,'), data]))
    // The proof, made once more by other means.
    const salted = pbkdf2Sync('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'), 4096, 32, 'sha256')
    const clientKey = createHmac('sha256', salted).update('Client Key').digest()
    const [unproven = '', given = ''] = proof.split(',p=')
    const stored = authTools.sha256(clientKey)
    const signature = createHmac('sha256', stored).update(`n=user,r=rOprNGfwEbeRWgbNEkqO,${first},${unproven}`).digest()
    expect(Buffer.from(given, 'base64')).toEqual(Buffer.from(clientKey.map((byte, at) => byte ^ (signature[at] ?? 0))))
  })

  test('writes commas and equals signs of a name as the standard asks', () => {
    expect(answers(scram({ username: 'a,b=c', password: 'x' }, 'not', authTools))[0]).toContain('n=a=2Cb=3Dc,')
  })

  test('reads anything a server may send, and makes no more of it than it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = parseServerFirst(binary(bytes), 'nonce')
        expect('refused' in read || 'error' in read || read.iterations <= MAX_ITERATIONS).toBe(true)
      }),
    )
  })
})
