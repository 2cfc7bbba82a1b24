// The notation of tests/dialogues, and the fake server that plays it: what they let pass and what they catch.
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { isAsExpected, parseDialogue, spokenLines } from '#tests/support/dialogue.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { rawSession } from '#tests/support/raw-session.ts'

const TEXT = `# What it is
# request: {"to": ["a@example.test"]}
# outcome: rejected
# by: server quit
S: 220 hello
C: EHLO client.example
S| 250 \\xff\\{ab*2}\\r\\n
-- wait 5ms
-- 2 times
S: 250-x
C: QUIT
-- close
`

describe('a dialogue', () => {
  it('is read into moves', () => {
    const { request, outcome, closed, moves } = parseDialogue('x', TEXT)
    expect(request).toMatchObject({ target: 'jdoe@example.test', to: ['a@example.test'], purpose: 'probe' })
    expect({ outcome, closed }).toEqual({ outcome: 'rejected', closed: { by: 'server', cause: 'quit' } })
    expect(moves.map((move) => move.do)).toEqual(['say', 'hear', 'say', 'wait', 'say', 'say', 'hear', 'close'])
    expect(moves[2]).toMatchObject({ bytes: Buffer.from([...Buffer.from('250 '), 0xff, ...Buffer.from('abab\r\n')]), whole: false })
  })

  it('has lines for a transcript', () => {
    expect(spokenLines(parseDialogue('x', TEXT)).slice(0, 2)).toEqual([
      { by: 'server', text: '220 hello' },
      { by: 'client', text: 'EHLO client.example' },
    ])
  })

  it.each([
    ['S 220 hello', 'is no line of a dialogue'],
    ['-- close\nC: QUIT', 'nothing can follow'],
    ['-- 3 times\nC: QUIT', 'only what the server says'],
    ['# request: {"port": 0}', 'x.txt:2'],
    ['S: 220 hello\n# outcome: fine', 'no "# outcome:" line'],
  ])('that is wrong is refused: %j', (text, words) => {
    const outcome = text.includes('outcome') ? '' : '# outcome: rejected\n'
    expect(() => parseDialogue('x', outcome + text)).toThrow(words)
  })
})

it.each([
  ['Date: Fri, 2 Jan 2026 03:04:05 +0000', 'Date: <date>', true],
  ['Date: today', 'Date: <date>', false],
  ['Message-ID: <1@a.example>', 'Message-ID: <message-id>', true],
  ['Message-ID: 1@a.example', 'Message-ID: <message-id>', false],
  ['EHLO [127.0.0.1]', 'EHLO [127.0.0.1]', true],
  ['EHLO [127x0.0.1]', 'EHLO [127.0.0.1]', false],
  ['MAIL FROM:<a@b>', 'MAIL FROM:<any>', true],
  ['anything', '<any>', true],
])('%j against %j: %s', (said, expected, result) => {
  expect(isAsExpected(said, expected)).toBe(result)
})

describe('the fake mail server', () => {
  const dialogue = parseDialogue('x', '# outcome: completed\nS: 220 hello\nC: EHLO a\nS: 250 a\nC: QUIT\nS: 221 bye\n')

  it('is content with a client that keeps to the dialogue', async () => {
    const server = await startFakeMailServer(dialogue)
    expect(await rawSession(server, ['EHLO a', 'QUIT'])).toBe('220 hello\n250 a\n221 bye\n')
    expect(server.sessions[0]?.faults).toEqual([])
    expect(server.sessions[0]?.received.toString()).toBe('EHLO a\r\nQUIT\r\n')
    await server.stop()
  })

  it.each([
    ['says something else', ['EHLO b'], 'x.txt:3: expected "EHLO a", heard "EHLO b"'],
    ['ends a line with CR alone', ['EHLO a\rQUIT'], 'heard "EHLO a\rQUIT"'],
    ['goes on after the end', ['EHLO a', 'QUIT', 'NOOP'], 'then came "NOOP"'],
  ])('notices a client that %s', async (_what, lines, fault) => {
    const server = await startFakeMailServer(dialogue)
    await rawSession(server, lines)
    await server.sessions[0]?.over
    expect(server.sessions[0]?.faults.join()).toContain(fault)
    await server.stop()
  })

  it('notices a client that leaves early', async () => {
    const server = await startFakeMailServer(dialogue)
    const socket = connect(server.port, server.address)
    socket.once('data', () => socket.end())
    await new Promise((resolve) => socket.once('close', resolve))
    await server.sessions[0]?.over
    expect(server.sessions[0]?.faults).toEqual(['x.txt:3: expected "EHLO a", and nothing came'])
    await server.stop()
  })
})
