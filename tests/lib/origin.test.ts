// Whose page a request comes from.
import { describe, expect, test } from 'vitest'
import { isOwnOrigin, isPrivateWay } from '#lib/origin.ts'

describe('a request', () => {
  test.each<[string, Parameters<typeof isOwnOrigin>, boolean]>([
    ['of a program, which says nothing, is welcome', [{ origin: undefined, host: 'a.example' }, undefined], true],
    ['of our own page is', [{ origin: 'https://a.example', host: 'a.example' }, undefined], true],
    ['of our own page is, whatever the case of the host', [{ origin: 'http://localhost:3000', host: 'LocalHost:3000' }, undefined], true],
    ['of our public address is, behind a proxy', [{ origin: 'https://a.example', host: '127.0.0.1:3000' }, 'https://a.example/'], true],
    ['of a foreign page is not', [{ origin: 'https://evil.example', host: 'a.example' }, undefined], false],
    ['of another port is not', [{ origin: 'http://a.example:81', host: 'a.example' }, undefined], false],
    ['of a sandboxed page is not', [{ origin: 'null', host: 'a.example' }, undefined], false],
    ['with a host that begins alike is not', [{ origin: 'https://a.example.evil.example', host: 'a.example' }, undefined], false],
    ['without a host is not', [{ origin: 'https://a.example', host: undefined }, undefined], false],
    [
      'that the browser calls cross-site is not, whatever its origin',
      [{ origin: 'https://a.example', fetchSite: 'cross-site', host: 'a.example' }, undefined],
      false,
    ],
    ['that the browser calls same-site is not', [{ origin: undefined, fetchSite: 'same-site', host: 'a.example' }, undefined], false],
    [
      'that the browser calls same-origin is',
      [{ origin: 'https://other.example', fetchSite: 'same-origin', host: 'a.example' }, undefined],
      true,
    ],
    ['that a person typed is', [{ origin: undefined, fetchSite: 'none', host: 'a.example' }, undefined], true],
  ])('%s', (_, [whence, publicUrl], isOwn) => {
    expect(isOwnOrigin(whence, publicUrl)).toBe(isOwn)
  })
})

describe('the way a page came', () => {
  test.each<[string, string | undefined, string | undefined, boolean]>([
    ['localhost:3000', 'http', undefined, true],
    ['LOCALHOST', undefined, undefined, true],
    ['app.localhost:3000', 'http', undefined, true],
    ['127.0.0.1:3000', 'http', undefined, true],
    ['[::1]:3000', 'http', undefined, true],
    ['smtpscope.example.com', 'https', undefined, true],
    ['smtpscope.example.com', 'http', 'https://smtpscope.example.com', true],
    ['smtpscope.example.com', 'http', 'http://smtpscope.example.com', false],
    ['smtpscope.example.com', 'http', undefined, false],
    ['smtpscope.example.com', undefined, undefined, false],
    ['127.0.0.1.example.com', 'http', undefined, false],
    ['localhost.example.com', 'http', undefined, false],
    ['192.168.1.7:3000', 'http', undefined, false],
  ])('%s by %s with %s: private is %s', (host, protocol, publicUrl, isPrivate) => {
    expect(isPrivateWay({ host, protocol }, publicUrl)).toBe(isPrivate)
  })

  test('of a page that names no host is not private', () => {
    expect(isPrivateWay({ host: undefined, protocol: undefined }, undefined)).toBe(false)
  })
})
