// What is kept of a request: everything but the password, and readable when the request has grown.
import { expect, test } from 'vitest'
import { keptRequest } from '#lib/check/kept-request.ts'
import { parseCheckRequest } from '#lib/check/request.ts'

test('is the request as it was asked', () => {
  const request = parseCheckRequest({ target: 'example.com', purpose: 'message', to: ['a@example.com'], esmtp: { notify: ['NEVER'] } })
  expect(keptRequest(JSON.stringify(request))).toEqual(request)
})

test('has no password, and says nowhere what it was', () => {
  const request = parseCheckRequest({ target: 'example.com', auth: { username: 'jdoe', password: 'tanstaaf1' } })
  const json = JSON.stringify(request)
  expect(json).not.toContain('tanstaaf1')
  const kept = keptRequest(json)
  expect(kept.auth).toEqual({ mechanism: 'auto', username: 'jdoe', allowPlaintext: false, initialResponse: true })
})

test('has the defaults of what a request could not say when it was kept', () => {
  expect(keptRequest('{"target":"example.com","purpose":"probe"}')).toMatchObject({
    esmtp: { size: true, notify: [] },
    insist: [],
    otherPorts: true,
  })
})

test('stays readable where the rules have become stricter', () => {
  expect(keptRequest('{"target":"example.com","port":0}')).toMatchObject({ port: 0, esmtp: { size: true } })
})
