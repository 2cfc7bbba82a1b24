import { describe, expect, test } from 'vitest'
import { defaultLimits, parseLimits } from '#server/limits/settings.ts'

describe('SMTPSCOPE_LIMITS', () => {
  test('may be off, or name what is to be other than the default', () => {
    expect(parseLimits('off')).toBe('off')
    expect(parseLimits('client=5/60, running=2,queue=0,time=60')).toEqual({
      rates: { ...defaultLimits.rates, client: { points: 5, seconds: 60 } },
      counts: { ...defaultLimits.counts, running: 2, queue: 0 },
      times: { ...defaultLimits.times, time: 60 },
    })
  })

  test.each([
    '',
    'on',
    'client',
    'client=5',
    'client=0/60',
    'client=5/0',
    'running=0',
    'running=5/60',
    'time=0',
    'time=60/60',
    'time-busy=1m',
    'constructor=1',
    'a=1,b=2',
    'client=5/60,',
  ])('%j is refused with what can be written', (text) => {
    expect(() => parseLimits(text)).toThrow(
      /is not a limit; write off, name=number\/seconds \(client, .*\), name=number \(running, .*\) or name=seconds \(time, time-busy\)\./,
    )
  })
})
