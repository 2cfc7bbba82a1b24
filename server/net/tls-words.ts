// What a handshake failed on, in words: the alert, or what the library makes of the trouble. Pure.
import { printable } from '#lib/wire.ts'
import type { Secured } from './model.ts'

const MAX_TEXT = 500

/** What answers our hello is no TLS at all. */
export const SPEAKS_NO_TLS = 'wrong version number: what answers does not speak TLS'

/** The words for an error of the TLS library, and how the server ended the connection where that was the trouble. */
export function handshakeWords(error: unknown): { alert: string; ended: Secured['ended'] } {
  const { code, reason, message, syscall } = error as NodeJS.ErrnoException & { reason?: string }
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER') return { alert: SPEAKS_NO_TLS, ended: undefined }
  // Node calls both a reset; only that of the system names the call that met it.
  if (code === 'ECONNRESET' && syscall === undefined)
    return { alert: 'the server closed the connection during the handshake', ended: 'fin' }
  if (code === 'ECONNRESET' || code === 'EPIPE') return { alert: 'the server reset the connection during the handshake', ended: 'reset' }
  // An error met while writing has all in one text: `error:0A000126:SSL routines::unexpected eof while reading:../file.c:2:`.
  const inText = /:SSL routines:[^:]*:([^:]+)/.exec(message ?? '')?.[1]
  const words = reason ?? inText ?? message ?? String(code)
  return { alert: printable(new TextEncoder().encode(words.slice(0, MAX_TEXT))), ended: undefined }
}
