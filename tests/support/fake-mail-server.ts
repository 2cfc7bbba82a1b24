// A mail server that plays a dialogue on a real socket, once for each connection, and remembers what was wrong with what
// the client said.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import { type Credentials, createCertificates } from '#tests/support/certificates.ts'
import { type Dialogue, isAsExpected, type Move } from '#tests/support/dialogue.ts'

/** One connection to the fake server. */
export interface FakeSession {
  /** All bytes the client has sent so far. */
  received: Buffer
  /** What the client did against the dialogue; empty where all is well. */
  faults: string[]
  /** Resolves when the connection is over. */
  over: Promise<void>
}

export interface FakeMailServer {
  address: string
  port: number
  sessions: FakeSession[]
  stop(): Promise<void>
}

/** Starts a server that plays the dialogue; on a free port of 127.0.0.1 unless told otherwise. */
export async function startFakeMailServer(
  dialogue: Pick<Dialogue, 'name' | 'moves'>,
  where: { address?: string; port?: number; credentials?: Pick<Credentials, 'cert' | 'key'> } = {},
): Promise<FakeMailServer> {
  const shakesHands = dialogue.moves.some((move) => move.do === 'secure' && move.works)
  const credentials = where.credentials ?? (shakesHands ? ownCredentials() : undefined)
  const address = where.address ?? '127.0.0.1'
  const sessions: FakeSession[] = []
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    const performance = new Performance(dialogue.name, socket, credentials)
    sessions.push(performance.session)
    void performance.play(dialogue.moves)
  })
  server.listen(where.port ?? 0, address)
  await once(server, 'listening')
  return {
    address,
    port: (server.address() as AddressInfo).port,
    sessions,
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

let made: Credentials | undefined

/** For mail.example.test, by an issuer that nobody knows; made once for all servers of a test file. */
function ownCredentials(): Credentials {
  if (made !== undefined) return made
  const certificates = createCertificates()
  made = certificates.make()
  certificates.remove()
  return made
}

// https://www.rfc-editor.org/rfc/rfc5246#section-7.2
const HANDSHAKE_FAILURE = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28])

/** How long the client may keep the server waiting before that counts as a fault, in milliseconds. */
const PATIENCE_MS = 10_000

class Performance {
  readonly session: FakeSession
  private readonly name: string
  private readonly plain: Socket
  private readonly credentials: Pick<Credentials, 'cert' | 'key'> | undefined
  private socket: Socket
  private readonly lines: string[] = []
  private rest = ''
  /** Bytes of the lines that were taken off. */
  private takenBytes = 0
  private isOver = false
  private wake: () => void = () => {}

  constructor(name: string, socket: Socket, credentials: Performance['credentials']) {
    this.name = name
    this.plain = socket
    this.socket = socket
    this.credentials = credentials
    const over = new Promise<void>((resolve) => socket.once('close', () => resolve()))
    this.session = { received: Buffer.alloc(0), faults: [], over }
    this.listenTo(socket)
  }

  private listenTo(socket: Socket): void {
    socket.on('data', (chunk) => this.take(chunk))
    // The client's end: whatever it still owes will not come.
    for (const event of ['end', 'close'] as const) {
      socket.on(event, () => {
        this.isOver = true
        this.wake()
      })
    }
    // A reset by the client is no fault of the dialogue; what is missing then, is told by `hear`.
    socket.on('error', () => {})
  }

  async play(moves: readonly Move[]): Promise<void> {
    let held: Buffer[] = []
    const flush = () => {
      if (held.length > 0 && !this.socket.destroyed) this.socket.write(Buffer.concat(held))
      held = []
    }
    for (const move of moves) {
      if (move.do === 'say') {
        held.push(move.bytes)
        if (move.whole) continue
        flush()
        await sleep(10)
        continue
      }
      flush()
      if (move.do === 'wait') await sleep(move.ms)
      else if (move.do === 'reset') this.plain.resetAndDestroy()
      else if (move.do === 'secure' && !(await this.secure(move))) break
      else if (move.do === 'hello') await this.hello(move.line)
      else if (move.do === 'hear' && !(await this.hear(move))) break
      else if (move.do === 'hear-bytes' && !(await this.hearBytes(move))) break
      if (move.do === 'stall') break
    }
    flush()
    // A server that has fallen silent leaves the end to the client.
    if (moves.at(-1)?.do !== 'stall') this.socket.end()
    await this.expectSilence()
    // The client has closed too, or has had long enough.
    this.socket.destroy()
  }

  /** Does the handshake come about? */
  private async secure({ works, line }: Extract<Move, { do: 'secure' }>): Promise<boolean> {
    if (!works) {
      await this.hello(line)
      this.plain.write(HANDSHAKE_FAILURE)
      return true
    }
    // A client that speaks first may send its hello right behind: that is for the handshake to read.
    const behind = this.session.received.subarray(this.takenBytes)
    const isHello = behind.length > 0 && behind[0] === 0x16
    if (isHello) {
      this.lines.length = 0
      this.rest = ''
    }
    for (const said of [...this.lines, this.rest]) {
      if (said !== '') this.session.faults.push(`${this.name}.txt:${line}: the client said "${said}" before the handshake`)
    }
    this.plain.removeAllListeners('data')
    // A socket that flows would drop it.
    this.plain.pause()
    if (isHello) this.plain.unshift(behind)
    const secured = new TLSSocket(this.plain, { isServer: true, ...this.credentials })
    const isDone = await new Promise<boolean>((resolve) => {
      secured.once('secure', () => resolve(true))
      secured.once('error', () => resolve(false))
      secured.once('close', () => resolve(false))
    })
    if (!isDone) {
      this.session.faults.push(`${this.name}.txt:${line}: the handshake failed`)
      return false
    }
    this.socket = secured
    this.listenTo(secured)
    return true
  }

  /** Waits for a TLS hello, which comes as one segment, and drops it. */
  private async hello(line: number): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS
    const said = () => [...this.lines, this.rest].join('\r\n')
    while (said() === '' && !this.isOver && Date.now() < deadline) await this.news(deadline - Date.now())
    // A record of the type handshake.
    if (!said().startsWith('\x16\x03')) this.session.faults.push(`${this.name}.txt:${line}: expected a TLS hello, heard "${said()}"`)
    this.lines.length = 0
    this.rest = ''
  }

  /** Is the next line the one expected? */
  private async hear(move: Extract<Move, { do: 'hear' }>): Promise<boolean> {
    const said = await this.nextLine()
    const where = `${this.name}.txt:${move.line}`
    if (said === undefined) this.session.faults.push(`${where}: expected "${move.text}", and nothing came`)
    else if (isAsExpected(Buffer.from(said, 'latin1').toString('utf8'), move.text)) return true
    else this.session.faults.push(`${where}: expected "${move.text}", heard "${said}"`)
    return false
  }

  /** Are the next bytes those expected? What stands behind them is left for later. */
  private async hearBytes({ bytes, line }: Extract<Move, { do: 'hear-bytes' }>): Promise<boolean> {
    const deadline = Date.now() + PATIENCE_MS
    const behind = () => this.session.received.subarray(this.takenBytes)
    while (behind().length < bytes.length && !this.isOver && Date.now() < deadline) await this.news(deadline - Date.now())
    const said = behind().subarray(0, bytes.length)
    this.takenBytes += said.length
    const parts = behind().toString('latin1').split('\r\n')
    this.rest = parts.pop() ?? ''
    this.lines.splice(0, this.lines.length, ...parts)
    if (said.equals(bytes)) return true
    const where = `${this.name}.txt:${line}`
    this.session.faults.push(`${where}: expected the bytes ${bytes.toString('hex')}, heard ${said.toString('hex')}`)
    return false
  }

  private async nextLine(): Promise<string | undefined> {
    const deadline = Date.now() + PATIENCE_MS
    while (this.lines.length === 0 && !this.isOver && Date.now() < deadline) await this.news(deadline - Date.now())
    const line = this.lines.shift()
    if (line !== undefined) this.takenBytes += line.length + 2
    return line
  }

  private async expectSilence(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS
    while (!this.isOver && Date.now() < deadline) await this.news(deadline - Date.now())
    // One fault is enough: after it the two are out of step anyway.
    if (this.session.faults.length > 0) return
    for (const said of [...this.lines, ...(this.rest === '' ? [] : [this.rest])]) {
      this.session.faults.push(`${this.name}.txt: the dialogue was over, and then came "${said}"`)
    }
  }

  private async news(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.wake = resolve
      timer = setTimeout(resolve, ms)
    })
    clearTimeout(timer)
  }

  private take(chunk: Buffer): void {
    this.session.received = Buffer.concat([this.session.received, chunk])
    // A bare CR or LF is no line end, so it stays visible in what is compared.
    const parts = (this.rest + chunk.toString('latin1')).split('\r\n')
    this.rest = parts.pop() ?? ''
    this.lines.push(...parts)
    this.wake()
  }
}
