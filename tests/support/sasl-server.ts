// An SMTP server on a socket whose AUTH a test writes by hand, for what real servers don't do: -PLUS, wrong proofs, and
// whatever comes to a hostile mind. SCRAM is verified by Node's crypto, apart from our own code.
import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Credentials } from '#tests/support/certificates.ts'

/** One exchange, as the server sees it. */
export interface Line {
  /** Says lines as they stand. */
  say(...lines: string[]): void
  /** Says bytes as they stand, as a segment of their own. */
  write(text: string): Promise<void>
  /** The next line of the client; undefined where it has hung up. */
  hear(): Promise<string | undefined>
  /** The connection, as TLS has it. */
  socket: Socket
  close(): void
}

export interface SaslServer {
  port: number
  stop(): Promise<void>
}

export interface SaslServerOptions {
  /** The mechanisms on offer. */
  offer: string
  /** TLS from the first byte on, in this version. */
  tls?: Pick<Credentials, 'cert' | 'key'> & { maxVersion?: 'TLSv1.2' | 'TLSv1.3' }
  /** What happens behind AUTH; `command` is its whole line. Falls through to an ordinary server. */
  onAuth(command: string, line: Line): Promise<void> | void
  /** What it says to any other command; an ordinary server's words where absent. */
  reply?: (command: string) => string[] | undefined
}

export async function startSaslServer(options: SaslServerOptions): Promise<SaslServer> {
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, (plain) => {
    sockets.add(plain)
    plain.once('close', () => sockets.delete(plain))
    plain.on('error', () => {})
    const { tls } = options
    if (tls === undefined) return void serve(plain, options)
    const secured = new TLSSocket(plain, { isServer: true, cert: tls.cert, key: tls.key, maxVersion: tls.maxVersion ?? 'TLSv1.3' })
    secured.on('error', () => {})
    secured.once('secure', () => void serve(secured, options))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

async function serve(socket: Socket, { offer, onAuth, reply }: SaslServerOptions): Promise<void> {
  const lines: string[] = []
  let rest = ''
  let isOver = false
  let wake = () => {}
  socket.on('data', (chunk) => {
    const parts = (rest + chunk.toString('latin1')).split('\r\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    wake()
  })
  socket.on('close', () => {
    isOver = true
    wake()
  })
  const line: Line = {
    socket,
    say: (...all) => void socket.write(all.map((each) => `${each}\r\n`).join('')),
    write: (text) => new Promise((resolve) => void socket.write(text, () => setImmediate(resolve))),
    async hear() {
      while (lines.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve))
      return lines.shift()
    },
    close: () => void socket.end(),
  }
  line.say('220 mail.example.test ESMTP')
  for (let command = await line.hear(); command !== undefined; command = await line.hear()) {
    const verb = command.split(' ')[0]?.toUpperCase()
    const own = reply?.(command)
    if (own !== undefined) line.say(...own)
    else if (verb === 'EHLO') line.say('250-mail.example.test', `250 AUTH ${offer}`)
    else if (verb === 'AUTH') await onAuth(command, line)
    else if (verb === 'QUIT') {
      line.say('221 2.0.0 Bye')
      line.close()
    } else line.say('250 2.0.0 Ok')
  }
}

export interface ScramServerOptions {
  username: string
  password: string
  iterations?: number
  /** What the client's binding has to be, by its name; absent: no binding is taken. */
  bindings?: Readonly<Record<string, Uint8Array>>
  /** Says this in place of the server's first word, which it is given. */
  first?: (first: string) => string
  /** Says this in place of its own proof; undefined says 235 at once. */
  final?: (final: string) => string | undefined
}

const b64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
const unb64 = (text: string) => Buffer.from(text, 'base64').toString('latin1')
const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text, 'latin1').digest()

/** The server's side of SCRAM-SHA-256 (RFC 5802, section 5), for one exchange. Gives the client's first word. */
export async function scramExchange(command: string, line: Line, options: ScramServerOptions): Promise<string> {
  const initial = command.split(' ')[2]
  if (initial === undefined) line.say('334 ')
  const begin = unb64(initial ?? (await line.hear()) ?? '')
  const [, header = '', bare = '', cnonce = ''] = /^((?:p=[^,]*|y|n),[^,]*,)(n=[^,]*,r=(.*))$/.exec(begin) ?? []
  const binding = /^p=([^,]*)/.exec(header)?.[1]
  const expected = binding === undefined ? Buffer.alloc(0) : options.bindings?.[binding]
  if (expected === undefined) {
    line.say(`334 ${b64('e=unsupported-channel-binding-type')}`)
    await line.hear()
    line.say('535 5.7.8 Authentication failed')
    return begin
  }
  const salt = Buffer.from('a grain of salt')
  const iterations = options.iterations ?? 4096
  const serverFirst = `r=${cnonce}${b64('server nonce')},s=${b64(salt)},i=${iterations}`
  line.say(`334 ${b64(options.first?.(serverFirst) ?? serverFirst)}`)
  const answer = (await line.hear()) ?? '*'
  if (answer === '*') {
    line.say('501 5.7.0 Authentication aborted')
    return begin
  }
  const end = unb64(answer)
  const [, unproven = '', bound = '', proof = ''] = /^(c=([^,]*),r=[^,]*),p=(.*)$/.exec(end) ?? []
  const salted = pbkdf2Sync(options.password, salt, iterations, 32, 'sha256')
  const dialogue = `${bare},${serverFirst},${unproven}`
  const clientKey = hmac(salted, 'Client Key')
  const signature = hmac(createHash('sha256').update(clientKey).digest(), dialogue)
  const wanted = Buffer.from(clientKey.map((byte, at) => byte ^ (signature[at] ?? 0)))
  const given = Buffer.from(proof, 'base64')
  const isBound = Buffer.from(bound, 'base64').equals(Buffer.concat([Buffer.from(header), expected]))
  if (!isBound || given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    line.say('535 5.7.8 Authentication failed')
    return begin
  }
  const serverFinal = `v=${b64(hmac(hmac(salted, 'Server Key'), dialogue))}`
  const said = options.final === undefined ? serverFinal : options.final(serverFinal)
  if (said !== undefined) {
    line.say(`334 ${b64(said)}`)
    if ((await line.hear()) === '*') {
      line.say('501 5.7.0 Authentication aborted')
      return begin
    }
  }
  line.say('235 2.7.0 Authentication successful')
  return begin
}
