// Who asked for a message that is typed by hand, on the wire.
import { expect, it } from 'vitest'
import { notes } from '#lib/diagnosis/notes.ts'
import { words } from '#lib/words/en.ts'
import { freeLoopback } from '#tests/support/daemon.ts'
import { parseDialogue } from '#tests/support/dialogue.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { startHandServer } from '#tests/support/hand.ts'

const trace = { check: 'https://smtp.example/c/abc', footer: 'Ask us.' }
const typed = ['MAIL FROM:<>', 'RCPT TO:<a@mail.example.test>', 'DATA', 'Subject: hi', '', 'Hello', '.', 'QUIT']
const LINE = 'X-Smtpscope-Check: https://smtp.example/c/abc'

it.each([
  ['stands in it, visibly, where the server is a stranger’s', true, [LINE, 'Subject: hi', '', 'Hello', '', '-- ', 'Ask us.', '.']],
  ['does not in the operator’s own lab: there a message is what was typed', false, typed.slice(3, 7)],
])('%s', async (_, isStrange, message) => {
  const wire = [...typed.slice(0, 3), ...message, 'QUIT']
  const replies: Record<string, string> = { DATA: 'S: 354 go\n', QUIT: 'S: 221 bye\n' }
  const inMessage = (index: number) => index > 2 && index < wire.length - 2
  const lines = wire.map((each, index) => `C: ${each}\n${inMessage(index) ? '' : (replies[each] ?? 'S: 250 ok\n')}`)
  const dialogue = parseDialogue('by hand', `# outcome: completed\nS: 220 hi\n${lines.join('')}-- close`)
  const mail = await startFakeMailServer(dialogue, { address: freeLoopback(), port: 25 })
  const server = await startHandServer(mail, { isStrange, trace })
  try {
    const owner = await server.sitDown()
    await owner.until()
    owner.type(...typed)
    await owner.closed
    await mail.sessions[0]?.over
    expect(mail.sessions[0]?.faults).toEqual([])
    expect(owner.texts('send')).toEqual(wire)
    const noted = notes(owner.events).filter((each) => words(each.text).includes('adds this line'))
    expect(noted.map((each) => owner.events[each.seq])).toMatchObject(isStrange ? [{ text: LINE }] : [])
  } finally {
    await server.close()
    await mail.stop()
  }
})
