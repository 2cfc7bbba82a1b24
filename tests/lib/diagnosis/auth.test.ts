// A login in words: the base64 decoded beside its line, what the end of it means, and why nothing was tried.
import { describe, expect, test } from 'vitest'
import { findings } from '#lib/diagnosis/findings.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { words } from '#lib/words/en.ts'
import { type CheckName, knownChecks } from '#tests/support/known-checks.ts'

const notesOf = (name: CheckName) => {
  const { events } = knownChecks[name]
  return notes(events).flatMap(({ seq, text }) => {
    const event = events[seq]
    return event !== undefined && 'text' in event ? [[event.text, words(text)]] : []
  })
}
const titleOf = (name: CheckName) => {
  const { title, chip } = summarise(knownChecks[name].events, knownChecks[name].request)
  return [words(title), chip === undefined ? undefined : words(chip)]
}
const adviceOf = (name: CheckName) => {
  const { advice } = summarise(knownChecks[name].events, knownChecks[name].request)
  return advice === undefined ? '' : words(advice)
}
const idsOf = (name: CheckName) => findings(knownChecks[name].events).map((each) => each.id)
const stageOf = (name: CheckName) =>
  progress(knownChecks[name].events, knownChecks[name].request)
    .filter((stage) => stage.id === 'auth')
    .map(({ state, note }) => [state, note === undefined ? undefined : words(note)])

describe('the notes decode what both sides say', () => {
  test('in LOGIN', () => {
    expect(notesOf('logged in with LOGIN')).toEqual(
      expect.arrayContaining([
        ['334 VXNlcm5hbWU6', 'The server asks: \u201cUsername:\u201d.'],
        ['amRvZQ==', 'The user name: jdoe.'],
        ['334 UGFzc3dvcmQ6', 'The server asks: \u201cPassword:\u201d.'],
        ['[32 characters hidden]', 'The password, hidden here.'],
        ['235 Ok', 'We are logged in.'],
      ]),
    )
  })

  test('in SCRAM, and tell that few rounds are few', () => {
    const said = notesOf('logged in with SCRAM').map(([, note]) => note)
    expect(said).toContain('In plain words: \u201cn,,n=jdoe,r=abc\u201d. Nothing of it is secret.')
    expect(said.some((note) => note?.startsWith('The server keeps the password hashed with 1000 rounds. The standard asks for 4096'))).toBe(
      true,
    )
    expect(said.some((note) => note?.startsWith('The proof that we know the password.'))).toBe(true)
    expect(said.some((note) => note?.startsWith('The server proves that it knows the password too.'))).toBe(true)
  })

  test('and nothing that a terminal would obey', () => {
    const said = notesOf('a challenge full of escapes').map(([, note]) => note)
    expect(said.some((note) => note?.includes('\\x1b[31m\\u{202e}abc\\x0d\\x0a'))).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for.
    expect(said.join('')).not.toMatch(/[\u0000-\u001f\u202e]/)
  })

  test('and why a token is refused', () => {
    expect(notesOf('a token that has run out').map(([, note]) => note)).toContain(
      'The server does not take the token, and says: \u201c{"status":"401"}\u201d.',
    )
  })
})

describe('the summary says what became of the login', () => {
  test.each<[CheckName, string, string]>([
    ['a wrong password', 'The server does not let jdoe in.', '535 5.7.8 at AUTH'],
    ['a login with a weak mechanism', 'The server wants another login than PLAIN.', '534 5.7.9 at AUTH'],
    ['a login that wants encryption', 'The server takes no login without encryption.', '538 5.7.11 at AUTH'],
    ['a login that is not known', 'The server does not take AUTH PLAIN.', '504 5.5.4 at AUTH'],
    ['a login that is refused for another reason', 'The server refuses the login of jdoe.', '554 5.7.0 at AUTH'],
    ['a login put off', 'The server can not check the login just now.', '454 4.7.0 at AUTH'],
    ['a challenge that is no base64', 'The login at mx1.example.com makes no sense.', '501 5.7.0 at AUTH'],
    ['a server without a proof', 'mx1.example.com did not prove that it knows the password.', '501 5.7.0 at AUTH'],
    ['a server that does not bother to prove itself', 'mx1.example.com did not prove that it knows the password.', '235 at AUTH'],
    ['no AUTH on offer', 'mx1.example.com offers no login.', 'no login'],
    ['another mechanism on offer', 'mx1.example.com does not offer XOAUTH2.', 'no login'],
    ['no TLS for the password', 'The password was not sent: the connection is not encrypted.', 'no login'],
    ['nothing to bind to', 'SCRAM-SHA-256-PLUS could not be bound to the connection.', 'no login'],
    ['a login asked for at the sender', 'The server asks for a login first.', '530 5.7.0 at MAIL FROM'],
  ])('%s', (name, title, chip) => {
    expect(titleOf(name)).toEqual([title, chip])
  })

  test('and what is on offer instead', () => {
    expect(adviceOf('another mechanism on offer')).toBe('It offers PLAIN, LOGIN, CRAM-MD5 and SCRAM-SHA-256. No password was sent.')
    expect(adviceOf('no AUTH with HELO')).toContain('HELO')
  })

  test('and says nothing of what is offered inside TLS where nobody looked', () => {
    expect(titleOf('no AUTH before TLS that was not wanted')[0]).toBe('mx1.example.com offers no login before TLS.')
    expect(adviceOf('no AUTH before TLS that was not wanted')).toContain('Run the check again with STARTTLS.')
    expect(idsOf('no AUTH before TLS that was not wanted')).not.toContain('auth-not-offered')
  })

  test('and who has to act where other mail servers are asked to log in', () => {
    expect(adviceOf('a login asked for at the sender')).toContain('On port 25 other mail servers come in, and they do not log in.')
  })

  test('a connection that broke at the password says nothing about the password', () => {
    expect(titleOf('cut off at the password')[0]).not.toMatch(/wrong|refuse|let/)
  })
})

describe('the rail', () => {
  test.each<[CheckName, string, string | undefined]>([
    ['logged in with PLAIN', 'done', undefined],
    ['a wrong password', 'refused', 'refused'],
    ['a login put off', 'refused', 'not now'],
    ['no AUTH on offer', 'refused', 'not offered'],
    ['no AUTH before TLS that was not wanted', 'refused', 'not tried'],
    ['another mechanism on offer', 'refused', 'not offered'],
    ['no TLS for the password', 'refused', 'not tried'],
  ])('of %s', (name, state, note) => {
    expect(stageOf(name)).toEqual([[state, note]])
  })

  test('has the stage only where a login was asked for', () => {
    expect(stageOf('completed')).toEqual([])
    expect(stageOf('a login asked for at the sender')).toEqual([])
  })
})

describe('the findings', () => {
  test.each<[CheckName, string[]]>([
    ['logged in with PLAIN', ['auth-in-the-clear', 'auth-sent-in-the-clear', 'auth-weak-mechanisms']],
    ['logged in inside TLS that nobody vouches for', ['auth-untrusted', 'auth-weak-mechanisms']],
    ['a server without a proof', ['scram-signature-wrong']],
    ['a server that does not bother to prove itself', ['scram-signature-wrong']],
    ['no AUTH on offer', ['auth-not-offered']],
  ])('of %s', (name, ids) => {
    expect(idsOf(name)).toEqual(expect.arrayContaining(ids))
  })

  test('say nothing of a login that was not asked for', () => {
    const ids = idsOf('a login asked for at the sender')
    for (const id of ['auth-not-offered', 'auth-sent-in-the-clear', 'auth-untrusted', 'scram-signature-wrong'])
      expect(ids).not.toContain(id)
    expect(idsOf('logged in with LOGIN')).not.toContain('scram-signature-wrong')
  })
})
