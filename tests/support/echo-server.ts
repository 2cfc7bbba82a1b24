// A server that takes any login, and says all it was told back in every form that a server could.
import type { CheckRequestInput } from '#lib/check/request.ts'
import { formsOf } from '#tests/support/echo.ts'
import { type SaslServer, type SaslServerOptions, scramExchange, startSaslServer } from '#tests/support/sasl-server.ts'

export const USER = 'jdoe@example.test'
/** What must be left nowhere. */
export const CANARY = 'Kanarien=vögel%2Bsingen?4711'
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Everything a server may say that was told these lines, and knows the password behind them. */
function echoes(heard: readonly string[]): string[] {
  const tokens = heard.map((line) => line.split(' ').at(-1) ?? '')
  return [
    ...formsOf(CANARY).map(([, form]) => form),
    ...formsOf(CANARY).map(([, form]) => `user=${USER}&password=${form}&x=1`),
    ...heard,
    ...heard.map((line) => line.toLowerCase()),
    ...tokens,
    ...tokens.map((token) => encodeURIComponent(token)),
    ...tokens.map((token) =>
      Buffer.from(token, 'base64')
        .toString('latin1')
        .replace(/\p{Cc}/gu, ' '),
    ),
    CANARY.slice(0, 12),
    CANARY.slice(-10),
  ]
}

/** Over-long lines with the canary at the cut, and one in pieces. */
const overLong = [2000, 2019, 2030, 2037].map((length) => `${'x'.repeat(length)}${CANARY}${'y'.repeat(100)}`)

export type Mechanism = NonNullable<NonNullable<CheckRequestInput['auth']>['mechanism']>
export const mechanisms: Mechanism[] = ['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2', 'OAUTHBEARER', 'SCRAM-SHA-256']

/** Takes any login, and says everything back: at the end of it, and at the sender. */
export function echoServer(mechanism: Mechanism, ends: '235' | '535'): Promise<SaslServer> {
  const heard: string[] = []
  const onAuth: SaslServerOptions['onAuth'] = async (command, line) => {
    heard.push(command)
    if (mechanism === 'SCRAM-SHA-256') {
      const hear = async () => {
        const said = await line.hear()
        heard.push(said ?? '')
        return said
      }
      const final = (proof: string) => {
        heard.push(base64(proof), proof)
        return proof
      }
      await scramExchange(command, { ...line, hear }, { username: USER, password: CANARY, final })
      return
    }
    const own: Partial<Record<Mechanism, string[]>> = { LOGIN: ['Username:', 'Password:'], 'CRAM-MD5': ['<1.2@mail.example.test>'] }
    const challenges = own[mechanism] ?? (command.split(' ').length < 3 ? [''] : [])
    for (const challenge of challenges) {
      line.say(`334 ${base64(challenge)}`)
      heard.push((await line.hear()) ?? '')
    }
    if (ends === '235') return line.say('235 2.7.0 Ok')
    for (const each of [...echoes(heard), ...overLong]) line.say(`535-5.7.8 ${each}`)
    for (const piece of ['535-5.7.8 in pie', 'ces: ', CANARY.slice(0, 5), CANARY.slice(5, 9), CANARY.slice(9), '\r\n'])
      await line.write(piece)
    line.say('535 5.7.8 No')
  }
  const reply = (command: string) =>
    command.startsWith('MAIL') ? [...[...echoes(heard), ...overLong].map((each) => `550-5.7.1 ${each}`), '550 5.7.1 No'] : undefined
  return startSaslServer({ offer: mechanism, onAuth, reply })
}

/** A check of that server. */
export const echoRequest = (mechanism: Mechanism, port: number, initialResponse = true) =>
  ({
    target: 'jdoe@example.test',
    port,
    tls: 'never',
    auth: { mechanism, username: USER, password: CANARY, allowPlaintext: true, initialResponse },
  }) as const
