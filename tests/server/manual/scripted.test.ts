// Sessions by hand with servers that play a part: the rules the server keeps, taking over in the middle, logins, the clocks,
// and servers that misbehave.
import { afterEach, describe, expect, it } from 'vitest'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { defaultLimits } from '#server/limits/settings.ts'
import { freeLoopback } from '#tests/support/daemon.ts'
import { parseDialogue } from '#tests/support/dialogue.ts'
import { type FakeMailServer, startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { type HandServer, startHandServer } from '#tests/support/hand.ts'

let mail: FakeMailServer
let server: HandServer
afterEach(async () => {
  await server?.close()
  await mail?.stop()
})

/** A mail server that says and expects this, and a server of checks that asks it. */
async function stage(dialogue: string, options: Parameters<typeof startHandServer>[1] = {}): Promise<void> {
  mail = await startFakeMailServer(parseDialogue('by hand', `# outcome: completed\n${dialogue}`), { address: freeLoopback(), port: 25 })
  server = await startHandServer(mail, options)
}

/** What reached the mail server, line by line, and what it had to complain of. */
async function arrived(): Promise<string[]> {
  const [session] = mail.sessions
  if (session === undefined) throw new Error('Nobody connected.')
  await session.over
  expect(session.faults).toEqual([])
  return session.received.toString('utf8').split('\r\n').slice(0, -1)
}

describe('what may be typed', () => {
  it('is refused to whoever typed it, and to nobody else; nothing of it is sent or kept', async () => {
    await stage('S: 220 hi\nC: NOOP\nS: 250 ok\nC: QUIT\nS: 221 bye\n-- close')
    const owner = await server.sitDown()
    const viewer = await server.watch(owner.id)
    await owner.until()
    owner.type('hello there')
    owner.type('NOOP\r\nRCPT TO:<a@b>')
    await owner.until((_, refused) => refused.length === 2)
    await owner.say('NOOP')
    await owner.say('QUIT')
    await owner.closed
    await viewer.closed
    expect(owner.refused.map((each) => [each.text, each.why.slice(0, 18)])).toEqual([
      ['hello there', 'hello is no SMTP c'],
      ['NOOP\r\nRCPT TO:<a@b>', 'One line at a time'],
    ])
    expect(viewer.refused).toEqual([])
    expect(owner.texts('send')).toEqual(['NOOP', 'QUIT'])
    expect(await arrived()).toEqual(['NOOP', 'QUIT'])
  })

  it('is nothing before the whole banner', async () => {
    await stage('S: 220-one moment\n-- wait 300ms\nS: 220 hi\nC: QUIT\nS: 221 bye\n-- close')
    const owner = await server.sitDown()
    await owner.until((events) => events.some((event) => event.kind === 'receive'))
    owner.type('EHLO early')
    await owner.until((_, refused) => refused.length === 1)
    expect(owner.refused).toMatchObject([{ text: 'EHLO early', why: expect.stringContaining('Nothing is sent before its 220') }])
    await owner.until()
    await owner.say('QUIT')
    expect(await arrived()).toEqual(['QUIT'])
  })

  it('is nothing to a server that refuses us, which still gets its QUIT', async () => {
    await stage('S: 554 not you\nC: QUIT\nS: 221 bye\n-- close')
    const owner = await server.sitDown()
    await owner.closed
    expect(await arrived()).toEqual(['QUIT'])
    expect(owner.events.some((event) => event.kind === 'control')).toBe(false)
    expect(owner.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'rejected' })
  })

  it('is no message where messages are off', async () => {
    await stage('S: 220 hi\nC: QUIT\nS: 221 bye\n-- close', { messages: false })
    const owner = await server.sitDown()
    await owner.until()
    owner.type('DATA')
    await owner.until((_, refused) => refused.length === 1)
    expect(owner.refused[0]?.why).toContain('sends no messages')
    await owner.say('QUIT')
    expect(await arrived()).toEqual(['QUIT'])
  })

  it('is for the owner alone', async () => {
    await stage('S: 220 hi\nC: QUIT\nS: 221 bye\n-- close')
    const owner = await server.sitDown()
    await owner.until()
    for (const frame of [{ type: 'line', text: 'NOOP' }, { type: 'takeover' }]) {
      const stranger = await server.watch(owner.id)
      stranger.send(frame)
      expect(await stranger.closed).toBe(1008)
    }
    await owner.say('QUIT')
    expect(await arrived()).toEqual(['QUIT'])
  })

  it('is kept back behind a line that was not sent, and behind a DATA that was refused', async () => {
    await stage('S: 220 hi\nC: DATA\nS: 503 no recipients\nC: NOOP\nS: 250 ok\nC: QUIT\nS: 221 bye\n-- close')
    const owner = await server.sitDown()
    await owner.until()
    owner.type('DATA', 'Quit smoking, it said', 'Help yourself', '.')
    await owner.until((_, refused) => refused.length === 3)
    expect(owner.refused.map((each) => each.why)).toEqual(Array(3).fill('Kept back, since the server said 503.'))
    owner.type('NOOP', 'what', 'RSET')
    await owner.until((_, refused) => refused.length === 5)
    expect(owner.refused.at(-1)).toMatchObject({ text: 'RSET', why: 'Kept back, since a line before it was not sent.' })
    await owner.say('QUIT')
    expect(await arrived()).toEqual(['DATA', 'NOOP', 'QUIT'])
  })

  it('asks a stranger about no more people than all checks together may', async () => {
    const rates = { ...defaultLimits.rates, recipients: { points: 2, seconds: 600 } }
    const said = [
      'MAIL FROM:<>',
      'RCPT TO:<a@mail.example.test>',
      'rcpt to:<"b"@mail.example.test.>',
      'RCPT TO:<postmaster>',
      'NOOP',
      'QUIT',
    ]
    const lines = said.flatMap((line) => [`C: ${line}`, `S: ${line === 'QUIT' ? '221 bye' : '250 ok'}`])
    await stage(`S: 220 hi\n${lines.join('\n')}\n-- close`, { isStrange: true, limits: { ...defaultLimits, rates } })
    const owner = await server.sitDown()
    await owner.until()
    for (const line of said.slice(0, 4)) await owner.say(line)
    for (const line of ['RCPT TO:<c@mail.example.test>', 'VRFY d', 'EXPN e']) await owner.say(line)
    expect(owner.refused.map((each) => each.why)).toEqual(Array(3).fill(expect.stringContaining('no way to find addresses')))
    for (const line of said.slice(4)) await owner.say(line)
    expect(await arrived()).toEqual(said)
  })

  it('comes no faster than anybody types', async () => {
    await stage('S: 220 hi\n-- stall')
    const owner = await server.sitDown()
    await owner.until()
    for (let count = 0; count < 5_000; count += 1) owner.send({ type: 'line', text: 'what' })
    expect(await owner.closed).toBe(1008)
    expect(server.running.has(owner.id)).toBe(true)
    expect(server.errors).toEqual([])
  })

  it('is not told back to somebody who takes none of it', async () => {
    await stage('S: 220 hi\n-- stall')
    const owner = await server.sitDown()
    await owner.until()
    owner.socket.pause()
    const lines = 1_400
    const frame = JSON.stringify({ type: 'line', text: 'x'.repeat(12_900) })
    for (let count = 1; count < lines; count += 1) owner.socket.send(frame)
    await new Promise<unknown>((resolve) => owner.socket.send(frame, resolve))
    // What waits for them at our side is bounded: they are let go before they have been told everything.
    owner.socket.resume()
    await Promise.race([owner.closed, owner.until((_, refused) => refused.length === lines)])
    expect(owner.refused.length).toBeLessThan(lines)
    expect(server.running.has(owner.id)).toBe(true)
  })
})

describe('taking over', () => {
  it('stops the script at the reply it waits for, and goes on from there', async () => {
    await stage(
      'S: 220 hi\nC: EHLO client.example\nS: 250 mx\nC: MAIL FROM:<a@client.example>\n-- wait 300ms\nS: 250 ok\nC: RCPT TO:<typed@example.test>\nS: 250 ok\nC: QUIT\nS: 221 bye\n-- close',
    )
    const owner = await server.sitDown({ purpose: 'probe', from: 'a@client.example' })
    await owner.until((events) => events.some((event) => event.kind === 'send' && event.verb === 'mail'))
    owner.type('NOOP')
    await owner.until((_, refused) => refused.length === 1)
    expect(owner.refused[0]?.why).toContain('Take over first')
    owner.send({ type: 'takeover' })
    await owner.until()
    expect(await owner.say('RCPT TO:<typed@example.test>')).toBe('250 ok')
    await owner.say('QUIT')
    expect(await owner.closed).toBe(1000)
    expect(await arrived()).toEqual(['EHLO client.example', 'MAIL FROM:<a@client.example>', 'RCPT TO:<typed@example.test>', 'QUIT'])
    expect(owner.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'completed' })
    expect(transcriptText(owner.events)).toContain('250 ok\n# From here on the commands are typed by hand.\nRCPT TO:')
  })

  it('waits for the handshake to be over, and sends nothing in between', async () => {
    await stage(
      'S: 220 hi\nC: EHLO client.example\nS: 250-mx\nS: 250 STARTTLS\nC: STARTTLS\n-- wait 300ms\nS: 220 go\n-- tls\nC: EHLO typed\nS: 250 mx\nC: QUIT\nS: 221 bye\n-- close',
    )
    const owner = await server.sitDown({ purpose: 'probe', tls: 'opportunistic' })
    await owner.until((events) => events.some((event) => event.kind === 'send' && event.verb === 'starttls'))
    owner.send({ type: 'takeover' })
    await owner.until()
    expect(owner.events.findIndex((event) => event.kind === 'control')).toBeGreaterThan(
      owner.events.findIndex((event) => event.kind === 'tls'),
    )
    await owner.say('EHLO typed')
    await owner.say('QUIT')
    await owner.closed
    expect(mail.sessions[0]?.faults).toEqual([])
  })

  it('comes too late for a session that says goodbye', async () => {
    await stage('S: 220 hi\nC: EHLO client.example\nS: 554 go away\nC: QUIT\n-- wait 300ms\nS: 221 bye\n-- close')
    const owner = await server.sitDown({ purpose: 'probe' })
    await owner.until((events) => events.some((event) => event.kind === 'send' && event.verb === 'quit'))
    owner.send({ type: 'takeover' })
    await owner.closed
    expect(owner.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'rejected' })
  })
})

describe('a login by hand', () => {
  const USER = Buffer.from('jdoe').toString('base64')
  const CANARY = Buffer.from('correct horse').toString('base64')
  const PLAIN = Buffer.from('\0jdoe\0correct horse').toString('base64')

  it('leaves the password on the wire and nowhere else', async () => {
    await stage(
      `S: 220 hi\nC: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: ${USER}\nS: 334 UGFzc3dvcmQ6\nC: ${CANARY}\nS: 535 no\nC: AUTH PLAIN ${PLAIN}\nS: 235 ok\nC: QUIT\nS: 221 bye\n-- close`,
    )
    const owner = await server.sitDown()
    await owner.until()
    for (const text of ['AUTH LOGIN', `AUTH PLAIN ${PLAIN}`]) owner.send({ type: 'line', text })
    await owner.until((_, refused) => refused.length === 2)
    expect(owner.refused).toMatchObject([{ needs: 'clear' }, { needs: 'clear' }])
    owner.send({ type: 'line', text: 'AUTH LOGIN', clear: true })
    await owner.until((events) => events.some((event) => event.kind === 'receive' && event.code === 334))
    await owner.say(USER)
    await owner.say(CANARY)
    owner.type(CANARY)
    await owner.until((_, refused) => refused.length === 3)
    owner.send({ type: 'line', text: `AUTH PLAIN ${PLAIN}`, clear: true })
    await owner.until((events) => events.some((event) => event.kind === 'receive' && event.code === 235))
    await owner.say('QUIT')
    await owner.closed
    expect(await arrived()).toContain(CANARY)

    expect(owner.texts('send')).toEqual([
      'AUTH LOGIN',
      USER,
      `[${CANARY.length} characters hidden]`,
      `AUTH PLAIN [${PLAIN.length} characters hidden]`,
      'QUIT',
    ])
    expect(owner.events.filter((event) => event.kind === 'send' && event.redacted)).toHaveLength(2)
    const kept = JSON.stringify(await server.temporary.journal.events(owner.id, -1, 1000))
    for (const secret of [CANARY, PLAIN, 'correct horse']) {
      expect(JSON.stringify(owner.events)).not.toContain(secret)
      expect(kept).not.toContain(secret)
      expect(JSON.stringify(server.errors)).not.toContain(secret)
    }
  })

  it('keeps back a password that was pasted behind a login that is refused', async () => {
    await stage('S: 220 hi\nC: AUTH LOGIN\nS: 504 not here\nC: QUIT\nS: 221 bye\n-- close')
    const owner = await server.sitDown()
    await owner.until()
    for (const text of ['AUTH LOGIN', USER, CANARY]) owner.send({ type: 'line', text, clear: true })
    await owner.until((_, refused) => refused.length === 2)
    await owner.say('QUIT')
    expect(await arrived()).toEqual(['AUTH LOGIN', 'QUIT'])
  })
})

describe('the clock', () => {
  it('says QUIT for whoever has gone', async () => {
    await stage('S: 220 hi\nC: NOOP\nS: 250 ok\nC: QUIT\nS: 221 bye\n-- close', { idleMs: 1_500 })
    const owner = await server.sitDown()
    await owner.until()
    owner.type('NOOP')
    expect(await owner.closed).toBe(1000)
    expect(await arrived()).toEqual(['NOOP', 'QUIT'])
    expect(owner.events.find((event) => event.kind === 'closed')).toMatchObject({ by: 'client', cause: 'timeout' })
    expect(owner.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'completed' })
  })

  it('closes without QUIT in the middle of a message, which is then not taken', async () => {
    await stage('S: 220 hi\nC: DATA\nS: 354 go\nC: half a message\n-- stall', { idleMs: 1_500 })
    const owner = await server.sitDown()
    await owner.until()
    owner.type('DATA', 'half a message')
    await owner.closed
    expect(await arrived()).toEqual(['DATA', 'half a message'])
    expect(owner.events.find((event) => event.kind === 'closed')).toMatchObject({ by: 'client', cause: 'timeout' })
  })

  it('is not set back by lines that are refused, nor by a server that talks', async () => {
    await stage(`S: 220 hi\n${'-- wait 50ms\nS: 250 still there\n'.repeat(20)}C: QUIT\nS: 221 bye\n-- close`, { idleMs: 400 })
    const owner = await server.sitDown()
    await owner.until()
    const chatter = setInterval(() => owner.type('what'), 50)
    await owner.until((events) => events.some((event) => event.kind === 'send' && event.verb === 'quit'))
    clearInterval(chatter)
    expect(owner.refused.length).toBeGreaterThan(1)
  })

  it('ends a session that goes on for too long, however busy', async () => {
    await stage(`S: 220 hi\n-- stall`, { totalMs: 400, limitsMs: { quit: 200 } })
    const owner = await server.sitDown()
    await owner.closed
    expect(owner.texts('send')).toEqual(['QUIT'])
    expect(owner.events.find((event) => event.kind === 'closed')).toMatchObject({ by: 'client', cause: 'timeout' })
  })

  it('runs for the server too: a reply that never comes ends the session', async () => {
    await stage('S: 220 hi\nC: NOOP\n-- stall', { limitsMs: { mail: 300 } })
    const owner = await server.sitDown()
    await owner.until()
    owner.type('NOOP')
    await owner.closed
    expect(owner.events.find((event) => event.kind === 'closed')).toMatchObject({ by: 'client', cause: 'timeout' })
  })
})

describe('a server that misbehaves', () => {
  it('may say what it likes between the commands: it is shown, and shifts no answer', async () => {
    await stage(
      'S: 220 hi\nS: 250 nobody asked\nS: what a day\nS: 250-and this never ends\nC: NOOP\nS: rubbish\nS: 250 yes\nC: QUIT\nS: 221 bye\n-- close',
    )
    const owner = await server.sitDown()
    await owner.until((events) => events.some((event) => event.kind === 'receive' && event.text.startsWith('250-')))
    expect(await owner.say('NOOP')).toBe('250 yes')
    await owner.say('QUIT')
    await owner.closed
    expect(owner.texts('receive')).toEqual([
      '220 hi',
      '250 nobody asked',
      'what a day',
      '250-and this never ends',
      'rubbish',
      '250 yes',
      '221 bye',
    ])
  })

  it('that says goodbye on its own is left in order', async () => {
    await stage('S: 220 hi\n-- wait 100ms\nS: 421 shutting down\n-- close')
    const owner = await server.sitDown()
    await owner.closed
    expect(owner.events.find((event) => event.kind === 'closed')).toMatchObject({ by: 'server' })
    expect(owner.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'completed' })
  })

  it('that refuses the message before its end gets no text as commands', async () => {
    await stage('S: 220 hi\nC: DATA\nS: 354 go\nC: one\nS: 552 too large\nC: QUIT\nS: 221 bye\n-- close')
    const owner = await server.sitDown()
    await owner.until()
    owner.type('DATA', 'one')
    await owner.until((events) => events.some((event) => event.kind === 'receive' && event.code === 552))
    owner.type('two is no command')
    await owner.until((_, refused) => refused.length === 1)
    await owner.say('QUIT')
    expect(await arrived()).toEqual(['DATA', 'one', 'QUIT'])
  })

  it('that hangs up tells so, and takes what was typed ahead with it', async () => {
    await stage('S: 220 hi\nC: NOOP\n-- close')
    const owner = await server.sitDown()
    await owner.until()
    owner.type('NOOP', 'RSET', 'QUIT')
    await owner.closed
    expect(owner.refused.map((each) => each.text)).toEqual(['RSET', 'QUIT'])
    expect(owner.events.find((event) => event.kind === 'closed')).toMatchObject({ by: 'server', cause: 'fin' })
  })

  it('that slips text in behind the go-ahead to STARTTLS ends the session', async () => {
    await stage('S: 220 hi\nC: STARTTLS\nS: 220 go\nS: 250 slipped in\n-- stall')
    const owner = await server.sitDown()
    await owner.until()
    owner.type('STARTTLS', 'EHLO never')
    await owner.closed
    expect(await arrived()).toEqual(['STARTTLS'])
    expect(owner.events.find((event) => event.kind === 'tls')).toMatchObject({ problem: 'injection' })
  })

  it('that floods is cut off', async () => {
    await stage(`S: 220 hi\nC: NOOP\n${'S: 250 more\n'.repeat(100)}-- stall`)
    const owner = await server.sitDown()
    await owner.until()
    await owner.say('NOOP')
    owner.send({ type: 'cancel' })
    await owner.closed
    expect(owner.events.at(-1)).toMatchObject({ kind: 'done', outcome: 'cancelled' })
  })
})
