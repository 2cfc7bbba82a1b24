// Findings about TLS: each in a session in which it holds, and in one in which it does not.
import { describe, expect, test } from 'vitest'
import type { EventOf } from '#lib/check/event.ts'
import { findingWords } from '#lib/words/findings.ts'
import { addresses, egress, HOST, injected, type Part, reached, secured, unsecured } from '#tests/support/events.ts'
import { found, holds } from '#tests/support/found.ts'

const EHLO = ['220 x', '> EHLO x', '250-x', '250 STARTTLS']
const begun = (...rest: Part[]): Part => [reached(0, HOST, ...EHLO, '> STARTTLS', '220 go'), rest]
const agreed = (seen: Partial<EventOf<'tls'>>) => begun(secured(0, seen))

describe('what was agreed on', () => {
  test('is an old version', () => {
    expect(found('tls-old-protocol', agreed({ protocol: 'TLSv1.1' }))).toMatchObject([
      { severity: 'warning', params: { protocol: 'TLSv1.1' } },
    ])
    expect(holds('tls-old-protocol', agreed({ protocol: 'TLSv1.2' }))).toBe(false)
    expect(holds('tls-old-protocol', begun(unsecured(0, 'no')))).toBe(false)
  })

  test('is an old version that was offered alone, which says nothing of newer ones', () => {
    const [told] = found('tls-old-protocol', agreed({ protocol: 'TLSv1' }), { tlsProtocol: 'TLSv1' }).map((each) => findingWords(each))
    expect(told?.meaning).toContain('We offered TLS 1.0 alone')
    expect(told?.todo).not.toContain('as well')
  })

  test('is nothing at all, where one version was offered alone', () => {
    const refused = begun(unsecured(0, 'tlsv1 alert protocol version'))
    expect(holds('tls-handshake-failed', refused)).toBe(true)
    expect(holds('tls-handshake-failed', refused, { tlsProtocol: 'TLSv1' })).toBe(false)
    expect(holds('tls-handshake-failed', begun(unsecured(0, 'no answer to the handshake')), { tlsProtocol: 'TLSv1' })).toBe(true)
  })

  test('is short of TLS 1.3 only where that was on offer', () => {
    expect(holds('tls-13-missing', agreed({ protocol: 'TLSv1.2' }))).toBe(true)
    expect(holds('tls-13-missing', agreed({ protocol: 'TLSv1.3' }))).toBe(false)
    // That is told as an old version.
    expect(holds('tls-13-missing', agreed({ protocol: 'TLSv1.1' }))).toBe(false)
    expect(holds('tls-13-missing', agreed({ protocol: 'TLSv1.2' }), { tlsProtocol: 'TLSv1.2' })).toBe(false)
    expect(holds('tls-13-missing', begun(unsecured(0, 'no')))).toBe(false)
  })

  test.each<[string, boolean, boolean]>([
    ['TLS_AES_256_GCM_SHA384', false, false],
    ['TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', false, false],
    ['TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256', false, false],
    ['TLS_RSA_WITH_AES_256_GCM_SHA384', false, true],
    ['TLS_RSA_WITH_3DES_EDE_CBC_SHA', true, true],
    ['TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', true, false],
    ['TLS_ECDHE_RSA_WITH_RC4_128_SHA', true, false],
    ['TLS_DHE_RSA_WITH_DES_CBC_SHA', true, false],
    ['TLS_DH_anon_WITH_AES_128_CBC_SHA', true, false],
    ['TLS_RSA_WITH_NULL_SHA', true, true],
  ])('%s is weak: %s, without forward secrecy: %s', (cipher, isWeak, isForGood) => {
    expect(holds('tls-weak-cipher', agreed({ protocol: 'TLSv1.2', cipher }))).toBe(isWeak)
    expect(holds('tls-no-forward-secrecy', agreed({ protocol: 'TLSv1.2', cipher }))).toBe(isForGood)
  })

  test.each<[string | undefined, boolean]>([
    ['DH 1024', true],
    ['DH 2048', false],
    ['ECDH P-256', false],
    ['X25519', false],
    [undefined, false],
  ])('with a key exchange of %s is weak: %s', (keyExchange, isWeak) => {
    expect(holds('tls-weak-key-exchange', agreed({ keyExchange }))).toBe(isWeak)
  })
})

describe('a handshake that fails', () => {
  // Words of OpenSSL and of ours, as an event has them.
  test.each([
    ['tlsv1 alert protocol version', 'version'],
    ['unsupported protocol', 'version'],
    ['sslv3 alert handshake failure', 'cipher'],
    ['dh key too small', 'key'],
    ['wrong version number: what answers does not speak TLS', 'no-tls'],
    ['the server closed the connection during the handshake', 'closed'],
    ['no answer to the handshake in time', 'silence'],
    ['tlsv13 alert certificate required', 'client-certificate'],
    ['internal error', 'other'],
  ])('with %s is about: %s', (alert, cause) => {
    expect(found('tls-handshake-failed', begun(unsecured(0, alert)))).toMatchObject([{ severity: 'error', params: { cause, alert } }])
  })

  test('says what to do about it', () => {
    const todo = (alert: string) => found('tls-handshake-failed', begun(unsecured(0, alert))).map((each) => findingWords(each).todo)
    expect(todo('tlsv1 alert protocol version')).toEqual(['Let the server speak TLS 1.2 or 1.3. Senders of today offer nothing older.'])
    expect(todo('internal error')).toEqual(['Look in the server’s log: it has the other half of the story.'])
  })

  test('over the name that was asked for is told as that', () => {
    const session = begun(unsecured(0, 'tlsv1 unrecognized name'))
    expect(found('tls-sni-refused', session)).toMatchObject([{ severity: 'error', params: { host: HOST, name: HOST } }])
    expect(holds('tls-handshake-failed', session)).toBe(false)
    expect(holds('tls-sni-refused', begun(unsecured(0, 'unsupported protocol')))).toBe(false)
  })

  test('is no failure where it worked, nor where text came before it', () => {
    expect(holds('tls-handshake-failed', agreed({}))).toBe(false)
    expect(holds('tls-handshake-failed', begun(injected(0)))).toBe(false)
    expect(holds('starttls-injection', begun(injected(0)))).toBe(true)
    expect(holds('starttls-injection', agreed({}))).toBe(false)
  })
})

test('a port that was begun with TLS has neither offered it nor a STARTTLS to look behind', () => {
  const alert = 'wrong version number: what answers does not speak TLS'
  const handshake: Part = [egress(), addresses(HOST), reached(0, HOST), unsecured(0, alert, 'implicit')]
  const [told] = found('tls-handshake-failed', handshake).map((each) => findingWords(each))
  expect(told?.meaning).toContain('We began with TLS, as asked')
  expect(`${told?.meaning} ${told?.todo}`).not.toMatch(/offers TLS|behind STARTTLS|fall back/)
  expect(told?.todo).toContain('begins in the clear')
})

describe('keywords that a firewall has written over', () => {
  const greeted = (...lines: string[]) => reached(0, HOST, '220 x', '> EHLO x', '250-x', ...lines)

  test('may have been STARTTLS, or any other', () => {
    expect(holds('firewall-rewrites', greeted('250 XXXXXXXA'))).toBe(true)
    expect(holds('no-starttls', greeted('250 XXXXXXXA'))).toBe(false)
    expect(holds('extensions-missing', greeted('250 XXXXXXXA'))).toBe(false)
    expect(holds('no-starttls', greeted('250 HELP'))).toBe(true)
    expect(holds('extensions-missing', greeted('250 HELP'))).toBe(true)
  })
})

describe('STARTTLS', () => {
  test('is refused by any no but a 421', () => {
    expect(holds('starttls-refused', reached(0, HOST, ...EHLO, '> STARTTLS', '454 4.7.0 not now'))).toBe(true)
    expect(holds('starttls-refused', reached(0, HOST, ...EHLO, '> STARTTLS', '421 4.7.0 too busy'))).toBe(false)
    expect(holds('starttls-refused', agreed({}))).toBe(false)
  })

  test('works without being listed', () => {
    const unlisted = (reply: string) => reached(0, HOST, '220 x', '> EHLO x', '250-x', '250 SIZE', '> STARTTLS', reply)
    expect(holds('starttls-unlisted', unlisted('220 go'))).toBe(true)
    expect(holds('starttls-unlisted', unlisted('502 no'))).toBe(false)
    expect(holds('starttls-unlisted', agreed({}))).toBe(false)
  })
})
