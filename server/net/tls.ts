// The handshake: asks for TLS on an open socket and says all that was seen of it, in the terms of a `tls` event. It never
// refuses a certificate: what is wrong with one is for the reader to know, not for us to hide.
import { constants } from 'node:crypto'
import type { Socket } from 'node:net'
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls'
import { parseIp } from '#lib/target.ts'
import { certificatesOf } from './certificates.ts'
import { channelBindings } from './channel-binding.ts'
import type { Handshake, Secured, SecureOptions } from './model.ts'
import { handshakeWords } from './tls-words.ts'

type ReadStaple = typeof import('./ocsp.ts').readStaple

export interface ShakeOptions extends SecureOptions {
  /** Roots to trust in place of the known ones, as PEM. */
  ca: readonly string[] | undefined
}

/**
 * Begins to shake hands. `socket` takes the place of the one given, which is of no more use by itself; where the handshake
 * fails it is destroyed. `shaken` never rejects.
 */
export function shakeHands(plain: Socket, options: ShakeOptions): { socket: Socket; shaken: Promise<Secured> } {
  const servername = parseIp(options.host) === undefined ? options.host : undefined
  const named = servername === undefined ? {} : { servername }
  const without = (alert: string, ended?: Secured['ended']): Secured => ({ handshake: { ...failure, ...named, alert }, ended })
  // Node's types know requestOCSP for servers only.
  const wanted: ConnectionOptions & { requestOCSP: boolean } = {
    ...named,
    socket: plain,
    rejectUnauthorized: false,
    // Node's own check throws out of an event on names that it can't read, where nobody could catch it; ours comes later.
    checkServerIdentity: () => undefined,
    requestOCSP: true,
    // A server could ask for it without an end, each time at the price of a handshake. No mail server needs it.
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    ...versionsOf(options.protocol),
    ...(options.ca === undefined ? {} : { ca: [...options.ca] }),
  }
  let secured: TLSSocket
  try {
    if (plain.destroyed) throw new Error('the connection is gone')
    secured = connect(wanted)
  } catch (error) {
    plain.destroy()
    return { socket: plain, shaken: Promise.resolve(without(handshakeWords(error).alert)) }
  }
  const shaken = new Promise<Secured>((resolve) => {
    let staple: Buffer | undefined
    const settle = (result: Secured) => {
      clearTimeout(timer)
      secured.off('close', onClose)
      if (result.handshake.protocol === '') secured.destroy()
      resolve(result)
    }
    const onClose = () => settle(without('the connection was closed during the handshake'))
    const timer = setTimeout(() => settle(without('no answer to the handshake in time')), options.timeoutMs)
    // It stays: an error that comes before the caller listens must not go unheard. To settle twice changes nothing.
    secured.on('error', (error) => {
      const { alert, ended } = handshakeWords(error)
      settle(without(alert, ended))
    })
    secured.on('close', onClose)
    secured.once('OCSPResponse', (response: Buffer | null) => {
      staple = response !== null && response.length > 0 ? response : undefined
    })
    const conclude = (readStaple?: ReadStaple) => {
      try {
        const handshake = { ...factsOf(secured, options.host, staple, readStaple), ...named }
        settle({ handshake, ended: undefined, bindings: () => channelBindings(secured) })
      } catch (error) {
        // Nothing that a certificate holds may end more than its own session.
        settle(without(handshakeWords(error).alert))
      }
    }
    secured.once('secureConnect', () => {
      if (staple === undefined) return conclude()
      // Few mail servers staple a response, and what reads one takes longer to load than a session of the command line takes.
      import('./ocsp.ts').then(
        ({ readStaple }) => conclude(readStaple),
        (error) => settle(without(handshakeWords(error).alert)),
      )
    })
  })
  return { socket: secured, shaken }
}

const failure: Handshake = { protocol: '', cipher: '', trusted: false, problem: 'handshake-failed', problems: ['handshake-failed'] }

/** Old versions need ciphers and keys that OpenSSL refuses by default. */
function versionsOf(protocol: SecureOptions['protocol']): ConnectionOptions {
  if (protocol === 'any') return { minVersion: 'TLSv1.2' }
  const isOld = protocol === 'TLSv1' || protocol === 'TLSv1.1'
  return { minVersion: protocol, maxVersion: protocol, ...(isOld ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {}) }
}

function factsOf(socket: TLSSocket, host: string, response: Buffer | undefined, readStaple?: ReadStaple): Handshake {
  const leaf = socket.getPeerCertificate(true)
  const staple = response === undefined || leaf?.raw === undefined ? undefined : readStaple?.(response, leaf)
  const cipher = socket.getCipher()
  const keyExchange = keyExchangeOf(socket)
  const now = new Date()
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: cipher.standardName ?? cipher.name,
    ...(keyExchange === undefined ? {} : { keyExchange }),
    seenAt: now.toISOString(),
    ocsp: response === undefined ? 'none' : 'stapled',
    ...(staple === undefined ? {} : { staple }),
    ...certificatesOf(leaf, {
      host,
      isRevoked: staple?.status === 'revoked' && staple.isSigned === true,
      // Node's types say Error; it is the verifier's code.
      verifyError:
        socket.authorizationError === undefined || socket.authorizationError === null ? undefined : String(socket.authorizationError),
      now,
    }),
  }
}

function keyExchangeOf(socket: TLSSocket): string | undefined {
  const info = socket.getEphemeralKeyInfo() as { type?: string; name?: string; size?: number } | null
  if (info === null || info.type === undefined) return undefined
  if (info.type === 'DH' || info.name === undefined) return `${info.type} ${info.size ?? ''}`.trim()
  const curve = nistNames[info.name]
  return curve === undefined ? info.name : `ECDH ${curve}`
}

/** Curves as readers know them. */
const nistNames: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }
