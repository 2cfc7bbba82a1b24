// One practice mail host: a small SMTP server on loopback that behaves as its entry says. It reads messages to their end
// and throws them away.
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'
import type { Manner, PracticeReply } from './entries.ts'
import { createGreylist } from './greylist.ts'
import { selfSigned } from './self-signed.ts'

/** A host that listens. */
export interface ListeningHost {
  port: number
  close(): Promise<void>
}

const MAX_CLIENTS = 20
const MAX_RECIPIENTS = 20
const MAX_MESSAGE_BYTES = 256 * 1024
const MAX_COMMAND_BYTES = 1024
const IDLE_MS = 60_000
// Longer than any client waits, so that the silent host gives nothing away by hanging up.
const SILENCE_MS = 10 * 60_000

type Callback = (error?: Error | null) => void

/** Starts a host under its full name, on a port of the system's choice. */
export function startHost(name: string, manner: Manner): Promise<ListeningHost> {
  const greylist = manner.greylistMs === undefined ? undefined : createGreylist(manner.greylistMs)
  const server = new SMTPServer({
    name,
    banner: 'practice server',
    heloResponse: '%s greets %s',
    logger: false,
    disableReverseLookup: true,
    ...tlsOptions(name, manner.tls),
    ...loginOptions(manner.login),
    disabledCommands: [
      ...(manner.login === undefined ? ['AUTH'] : []),
      ...(manner.tls === undefined ? ['STARTTLS'] : []),
      ...(manner.knowsOnlyHelo === true ? ['EHLO'] : []),
    ],
    // The enhanced codes that the entries give stand in their texts; this would add others in front of them.
    hideENHANCEDSTATUSCODES: manner.isChatty !== true,
    hideDSN: manner.isChatty !== true,
    hideSMTPUTF8: manner.isChatty !== true,
    size: manner.sizeBytes ?? MAX_MESSAGE_BYTES,
    rejectOversized: true,
    maxClients: MAX_CLIENTS,
    maxRecipients: MAX_RECIPIENTS,
    maxCommandLength: MAX_COMMAND_BYTES,
    socketTimeout: manner.greetsAfterMs === 'never' ? SILENCE_MS : IDLE_MS,
    closeTimeout: 1,
    onConnect: (session, callback) => greet(manner, session, callback),
    onRcptTo(recipient, session, callback) {
      const refused = manner.recipient ?? refusedFor(manner, name, recipient.address)
      if (refused !== undefined) return callback(refusal(refused, session))
      const { mailFrom } = session.envelope
      const waitMs = greylist?.(session.remoteAddress, mailFrom === false ? '' : mailFrom.address, recipient.address) ?? 0
      if (waitMs === 0) return callback()
      callback(refusal({ code: 451, text: `4.7.1 Greylisted, please try again in ${Math.ceil(waitMs / 1000)} seconds` }, session))
    },
    onData(stream: SMTPServerDataStream, session, callback) {
      stream.on('end', () => {
        if (manner.message !== undefined) callback(refusal(manner.message, session))
        else callback(null, 'OK: read to the end and thrown away')
      })
      stream.resume()
    },
  })
  // A client that breaks off is nothing that anybody would act upon here.
  server.on('error', () => {})
  server.server.on('connection', (socket) => socket.unref())
  return listen(server)
}

/** The names that a host knows which does not take all of them. */
const KNOWN = ['jdoe', 'postmaster', 'abuse']

/** Why it does not take a recipient: for being of another domain, or unknown in its own. */
function refusedFor({ foreign, unknown }: Manner, hostName: string, address: string): PracticeReply | undefined {
  const at = address.lastIndexOf('@')
  const own = hostName.slice(hostName.indexOf('.') + 1)
  if (at >= 0 && address.slice(at + 1).toLowerCase() !== own) return foreign
  return KNOWN.includes(address.slice(0, at < 0 ? undefined : at).toLowerCase()) ? undefined : unknown
}

function tlsOptions(name: string, tls: Manner['tls']): SMTPServerOptions {
  if (tls === undefined) return {}
  const certificate = selfSigned(name, new Date())
  // A cipher that no client offers: there is nothing that both could speak.
  return tls === 'broken' ? { ...certificate, ciphers: 'CAMELLIA256-SHA', maxVersion: 'TLSv1.2' } : certificate
}

/** What it takes from whom; the password is known to everybody, as it stands on the page. */
function loginOptions(login: Manner['login']): SMTPServerOptions {
  if (login === undefined) return {}
  return {
    authMethods: ['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2'],
    onAuth(auth, _session, callback) {
      // CRAM-MD5 sends no password, but the proof of one.
      const isRight =
        auth.method === 'CRAM-MD5' ? auth.validatePassword(login.password) : (auth.password ?? auth.accessToken) === login.password
      if (auth.username === login.user && isRight) callback(null, { user: login.user })
      else callback(Object.assign(new Error('Authentication credentials invalid'), { responseCode: 535 }))
    },
  }
}

function greet(manner: Manner, session: SMTPServerSession, callback: Callback): void {
  if (manner.greetsAfterMs === 'never') return
  if (manner.greeting !== undefined) callback(refusal(manner.greeting, session))
  else setTimeout(callback, manner.greetsAfterMs ?? 0).unref()
}

function refusal({ code, text }: PracticeReply, session: SMTPServerSession): Error {
  return Object.assign(new Error(text.replaceAll('{client}', session.remoteAddress)), { responseCode: code })
}

function listen(server: SMTPServer): Promise<ListeningHost> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    const listener = server.listen(0, '127.0.0.1', () => {
      server.server.off('error', reject)
      const bound = listener.address()
      if (bound === null || typeof bound === 'string') return reject(new Error('A practice server has no port.'))
      listener.unref()
      resolve({ port: bound.port, close: () => new Promise((closed) => server.close(closed)) })
    })
  })
}
