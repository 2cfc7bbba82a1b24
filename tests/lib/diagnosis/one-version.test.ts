// A handshake that fails with the one version of TLS that was asked for says nothing of senders, who offer several.
import { expect, test } from 'vitest'
import { summarise } from '#lib/diagnosis/summary.ts'
import { closed, done, listed, unsecured } from '#tests/support/events.ts'
import { STARTTLS, talk } from '#tests/support/known-check-parts.ts'

test('it is told as what it is', () => {
  const events = listed(talk(...STARTTLS), unsecured(0, 'tlsv1 alert protocol version'), closed(0, 'server', 'fin'), done('tls-failed'))
  const request = { target: 'jdoe@example.com', purpose: 'probe', tls: 'opportunistic' } as const
  expect(summarise(events, request).title.id).toBe('tls-failed-title')
  expect(summarise(events, { ...request, tlsProtocol: 'any' }).title.id).toBe('tls-failed-title')
  const { title, advice } = summarise(events, { ...request, tlsProtocol: 'TLSv1' })
  expect([title.id, advice?.id]).toEqual(['tls-alone-title', 'tls-alone-advice'])
})
