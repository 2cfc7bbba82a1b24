// The plainest SMTP client there is, for tests of the test bed itself: it shares no code with what the tests are about.
import { connect } from 'node:net'

/** Sends each line once the reply before it is complete, and gives all that was received. A line may hold several. */
export function rawSession(server: { address: string; port: number }, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const waiting = [...lines]
    let received = ''
    let answered = 0
    const socket = connect({ host: server.address, port: server.port })
    socket.setTimeout(15_000, () => socket.destroy(new Error(`The server fell silent after:\n${received}`)))
    socket.setEncoding('utf8').on('data', (text: string) => {
      received += text
      const replies = received.match(/^\d{3}(?: .*)?\r\n/gm)?.length ?? 0
      for (; answered < replies; answered += 1) {
        const line = waiting.shift()
        if (line !== undefined) socket.write(`${line.replaceAll('\n', '\r\n')}\r\n`)
      }
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(received.replaceAll('\r\n', '\n')))
  })
}
