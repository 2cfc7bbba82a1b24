// A password that is typed by hand, at a server that says back all it heard in every form: nothing of it is left in what viewers
// are sent, in the answers of the API, in the database or in the log.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GET as eventsOf } from '#app/api/checks/[id]/events/route.ts'
import { GET as getCheck } from '#app/api/checks/[id]/route.ts'
import { GET as cast } from '#app/c/[id]/transcript.cast/route.ts'
import { GET as markdown } from '#app/c/[id]/transcript.md/route.ts'
import { GET as svg } from '#app/c/[id]/transcript.svg/route.ts'
import { GET as swaks } from '#app/c/[id]/transcript.swaks/route.ts'
import { GET as text } from '#app/c/[id]/transcript.txt/route.ts'
import { provideRuntime } from '#server/runtime.ts'
import { CANARY, echoServer, type Mechanism, USER } from '#tests/support/echo-server.ts'
import { type HandServer, startHandServer } from '#tests/support/hand.ts'
import { leaksOf } from '#tests/support/leaks.ts'

let server: HandServer
beforeAll(async () => {
  server = await startHandServer({ address: '127.0.0.1' })
  provideRuntime(server.runtime)
})
afterAll(() => server.close())

const base64 = (words: string) => Buffer.from(words).toString('base64')
const bearer = `user=${USER}\u0001auth=Bearer ${CANARY}\u0001\u0001`
const gs2 = `n,a=${USER},\u0001auth=Bearer ${CANARY}\u0001\u0001`

test.each<[Mechanism, string, string[]]>([
  ['PLAIN', 'with AUTH', [`AUTH PLAIN ${base64(`\0${USER}\0${CANARY}`)}`]],
  ['PLAIN', 'when asked', ['AUTH PLAIN', base64(`\0${USER}\0${CANARY}`)]],
  ['LOGIN', 'when asked', ['AUTH LOGIN', base64(USER), base64(CANARY)]],
  ['XOAUTH2', 'with AUTH', [`auth xoauth2 ${base64(bearer)}`]],
  ['XOAUTH2', 'when asked', ['AUTH XOAUTH2', base64(bearer)]],
  ['OAUTHBEARER', 'with AUTH', [`AUTH OAUTHBEARER ${base64(gs2)}`]],
])('%s, %s', async (mechanism, _when, lines) => {
  const mail = await echoServer(mechanism, '535')
  try {
    const owner = await server.sitDown({ port: mail.port })
    const viewer = await server.watch(owner.id)
    const frames: string[] = []
    for (const { socket } of [owner, viewer]) socket.on('message', (data) => frames.push(data.toString()))
    await owner.until()
    for (const line of lines) owner.send({ type: 'line', text: line, clear: true })
    await owner.until((events) => events.some((event) => event.kind === 'receive' && event.code === 535 && event.last))
    expect(await owner.say('MAIL FROM:<a@client.example>')).toContain('550')
    await owner.say('QUIT')
    await Promise.all([owner.closed, viewer.closed])
    expect(owner.refused).toEqual([])

    const { id } = owner
    const at = () => ({ params: Promise.resolve({ id }) })
    const asked = (path: string) => new Request(`http://localhost:3000${path}`, { headers: { host: 'localhost:3000' } })
    const answers = [
      getCheck(asked('/x'), at()),
      eventsOf(asked('/x?after=-1&wait=0'), at()),
      text(asked('/x'), at()),
      swaks(asked('/x'), at()),
      svg(asked('/x'), at()),
      markdown(asked('/x'), at()),
      cast(asked('/x'), at()),
    ]
    const shown = await Promise.all(answers.map(async (answer) => (await answer).text()))
    const folder = dirname(server.temporary.file)
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    expect(Buffer.concat(files).includes('characters hidden]')).toBe(true)
    expect(shown[2]).toContain('characters hidden]')
    for (const written of [...frames, ...shown, ...files, JSON.stringify(server.errors)]) expect(leaksOf(written, CANARY)).toEqual([])
  } finally {
    await mail.stop()
  }
})
