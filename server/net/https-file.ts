// Fetches one small text file over HTTPS. The address has been judged before, and is what the socket connects to; the name
// is what the certificate has to stand for. Nothing is followed, and nothing throws.
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { checkServerIdentity } from 'node:tls'
import type { FetchProblem } from '#lib/check/event.ts'
import { printable } from '#lib/wire.ts'
import type { Endpoint } from './endpoint.ts'
import type { Fetched } from './model.ts'

/** https://www.rfc-editor.org/rfc/rfc8461#section-3.3 suggests this limit for a policy, in bytes. */
const MAX_BYTES = 64 * 1024
const MAX_HEAD_BYTES = 16 * 1024
/** Of a file that is not cut by its size: so many lines are told, each up to so many characters. */
const MAX_LINES = 500
const MAX_LINE = 500

export interface FileToFetch {
  host: string
  path: string
  /** Where the guard has let us go. */
  at: Endpoint
}

export interface FetchOptions {
  timeoutMs: number
  signal: AbortSignal
  /** Roots to trust in place of the known ones, as PEM. */
  ca: readonly string[] | undefined
}

/** Fetches it. What is no text file in an answer of 200 comes back as a problem. */
export function fetchFile({ host, path, at }: FileToFetch, { timeoutMs, signal, ca }: FetchOptions): Promise<Fetched> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ lines: [], problem: 'timeout' })
    const settle = (fetched: Fetched) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      resolve(fetched)
      asked.destroy()
    }
    const giveUp = () => settle({ lines: [], problem: 'timeout' })
    const asked = request({
      host: at.address,
      port: at.port,
      path,
      servername: host,
      headers: { Host: host, 'User-Agent': 'smtpscope', Accept: 'text/plain' },
      // A literal needs no lookup; should one ever be wanted, it fails instead of going past the guard.
      lookup: (hostname, _options, callback) => callback(new Error(`${hostname} is no address`), '', 0),
      agent: false,
      maxHeaderSize: MAX_HEAD_BYTES,
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      checkServerIdentity: (name, certificate) => {
        try {
          return checkServerIdentity(name, certificate)
        } catch {
          // Node throws on names that it can't read.
          return Object.assign(new Error('unreadable names'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
        }
      },
      ...(ca === undefined ? {} : { ca: [...ca] }),
    })
    const timer = setTimeout(giveUp, timeoutMs)
    signal.addEventListener('abort', giveUp, { once: true })
    // It stays: an error behind the end must not go unheard. To settle twice changes nothing.
    asked.on('error', (error: NodeJS.ErrnoException) => settle({ lines: [], ...failureOf(error.code) }))
    asked.on('response', (answer) => read(answer, settle))
    asked.end()
  })
}

function read(answer: IncomingMessage, settle: (fetched: Fetched) => void): void {
  const status = answer.statusCode ?? 0
  const type = answer.headers['content-type']
  const head = { status, ...(type === undefined ? {} : { contentType: shown(Buffer.from(type, 'latin1')) }) }
  if (status !== 200) {
    settle({ ...head, lines: [], problem: 'status' })
    return
  }
  const chunks: Buffer[] = []
  let size = 0
  answer.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MAX_BYTES) settle({ ...head, lines: [], problem: 'too-large' })
    else chunks.push(chunk)
  })
  answer.on('error', (error: NodeJS.ErrnoException) => settle({ ...head, lines: [], ...failureOf(error.code) }))
  answer.on('end', () => {
    const lines = linesOf(Buffer.concat(chunks))
    const cut = lines.length - MAX_LINES
    settle({ ...head, lines: lines.slice(0, MAX_LINES), ...(cut > 0 ? { cut } : {}) })
  })
}

/** Ended by LF, or by CR and LF; bytes that are no UTF-8 come out as escapes. */
function linesOf(text: Buffer): string[] {
  const lines: string[] = []
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf(0x0a, from)
    const end = found < 0 ? text.length : found
    lines.push(shown(text.subarray(from, text[end - 1] === 0x0d && end > from ? end - 1 : end)))
    from = end + 1
  }
  return lines
}

function shown(bytes: Uint8Array): string {
  return printable(bytes.subarray(0, MAX_LINE))
}

const causes: Readonly<Record<string, FetchProblem>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
}

function failureOf(code: string | undefined): { problem: FetchProblem; error?: string } {
  const problem = code === undefined ? 'unreachable' : (causes[code] ?? kindOf(code))
  return code === undefined ? { problem } : { problem, error: code }
}

/** OpenSSL names its alerts and its complaints about certificates, the parser of HTTP its own; the rest are system calls. */
function kindOf(code: string): FetchProblem {
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'tls'
  if (code.startsWith('HPE_')) return 'malformed'
  return code.includes('_') ? 'certificate' : 'unreachable'
}
