// Every dialogue of tests/dialogues, through the pure dialogue and over a real socket: the same words, the same outcome, and the
// findings that its table has.
import { describe, expect, it } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { waitLimitsMs } from '#lib/smtp/limits.ts'
import { canMakeCertificates } from '#tests/support/certificates.ts'
import { readDialogues } from '#tests/support/dialogue.ts'
import { dialogueFindings, ofTheBed } from '#tests/support/dialogue-findings.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { everywhereHere } from '#tests/support/here.ts'
import { playPurely } from '#tests/support/play.ts'
import { realCheck } from '#tests/support/real-check.ts'

const dialogues = readDialogues()

/** Long enough for a busy machine, short enough for a test: only dialogues that stall get this far. */
const limitsMs = { ...Object.fromEntries(Object.keys(waitLimitsMs).map((wait) => [wait, 4000])), close: 200 }

it('there are dialogues for every way a check can end by itself', () => {
  const outcomes = new Set(dialogues.map((dialogue) => dialogue.outcome))
  expect([...outcomes].sort()).toEqual([
    'accepted',
    'auth-failed',
    'completed',
    'deferred',
    'protocol-error',
    'rejected',
    'tls-failed',
    'unreachable',
  ])
})

it('the table of findings has the dialogues and no others', () => {
  expect(Object.keys(dialogueFindings).sort()).toEqual(dialogues.map(({ name }) => name).sort())
})

/** The ids of what is found, without those that the test bed alone is the cause of. */
function found(events: readonly CheckEvent[], request: CheckRequest): string[] {
  return findings(events, request).flatMap(({ id }) => (ofTheBed.has(id) ? [] : [id]))
}

describe.each(dialogues)('$name', (dialogue) => {
  it('goes as written without I/O', () => {
    expect(playPurely(dialogue)).toEqual({ faults: [], outcome: dialogue.outcome })
  })

  const isMissing = dialogue.moves.some((move) => move.do === 'secure' && move.works) && !canMakeCertificates
  it.skipIf(isMissing).concurrent('goes as written over a socket', async () => {
    const server = await startFakeMailServer(dialogue)
    try {
      const check = await realCheck(
        { otherPorts: false, ...dialogue.input, port: server.port },
        { dns: everywhereHere, limitsMs, egressIp: '192.0.2.7' },
      )
      await server.sessions[0]?.over
      expect(server.sessions.map((session) => session.faults)).toEqual([[]])
      expect(check.outcome).toBe(dialogue.outcome)
      const [closed] = check.of('closed')
      expect(check.of('closed')).toHaveLength(1)
      if (dialogue.closed !== undefined) expect({ by: closed?.by, cause: closed?.cause }).toEqual(dialogue.closed)
      expect(found(check.events, dialogue.request).join(', ')).toBe(dialogueFindings[dialogue.name])
    } finally {
      await server.stop()
    }
  })
})
