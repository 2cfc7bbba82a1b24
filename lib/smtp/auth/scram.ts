// SCRAM-SHA-256: both ends prove that they know the password, and neither says it. With -PLUS the proof holds for this one
// TLS connection only.

import { decodeBase64, encodeBase64 } from '#lib/base64.ts'
import type { CancelReason } from '#lib/check/event.ts'
import type { ChannelBinding } from '#lib/smtp/auth/channel.ts'
import { type AuthTools, binary, type Login, type Mechanism, type Move, open, utf8 } from '#lib/smtp/auth/mechanism.ts'
import { saslName, saslprep } from '#lib/smtp/auth/saslprep.ts'

/** The most rounds we make for a server. A million take about half a second; beyond that it only keeps us busy. */
export const MAX_ITERATIONS = 1_000_000

/** How few rounds a server should ask for at least. https://www.rfc-editor.org/rfc/rfc7677#section-4 */
export const MIN_ITERATIONS = 4096

/**
 * What we say of channel binding: with which we bind; `could`: we could, and the server offers no -PLUS; `not`: we don't.
 * A server that does offer it knows at `could` that somebody took its offer out on the way.
 * @see https://www.rfc-editor.org/rfc/rfc5802#section-6
 */
export type Binding = ChannelBinding | 'could' | 'not'

/** What the server's first word says; `refused`: why it makes no sense. */
export type ServerFirst = { nonce: string; salt: Uint8Array; iterations: number } | { refused: CancelReason } | { error: string }

/** https://www.rfc-editor.org/rfc/rfc5802#section-5 */
export function* scram({ username, password }: Login, binding: Binding, tools: AuthTools): Mechanism {
  const header = headerOf(binding)
  const clientNonce = tools.nonce()
  const first = `n=${saslName(username)},r=${clientNonce}`
  const challenge = yield early(open(header + first))

  const asked = parseServerFirst(binary(challenge), clientNonce)
  if ('refused' in asked) return asked.refused
  if ('error' in asked) return yield* lastWord()
  const { nonce, salt, iterations } = asked

  // https://www.rfc-editor.org/rfc/rfc5802#section-3
  const salted = yield { do: 'stretch', password: utf8(saslprep(password)), salt, iterations }
  const bound = typeof binding === 'string' ? utf8(header) : joined(utf8(header), binding.data)
  const unproven = `c=${encodeBase64(bound)},r=${nonce}`
  const dialogue = joined(utf8(`${first},`), challenge, utf8(`,${unproven}`))
  const clientKey = tools.hmacSha256(salted, utf8('Client Key'))
  const clientSignature = tools.hmacSha256(tools.sha256(clientKey), dialogue)
  const proof = encodeBase64(clientKey.map((byte, index) => byte ^ (clientSignature[index] ?? 0)))
  const signature = encodeBase64(tools.hmacSha256(tools.hmacSha256(salted, utf8('Server Key')), dialogue))
  const final = yield early({
    do: 'answer',
    // With the nonces and the salt beside them, proof and signature would let anybody guess the password at leisure.
    answer: { bytes: utf8(`${unproven},p=${proof}`), isOpen: false, hides: [proof, signature], mayEnd: false },
  })

  const verifier = attributes(binary(final))
  if (verifier[0]?.name === 'e') return yield* lastWord()
  if (verifier[0]?.name !== 'v') return 'malformed'
  if (verifier[0].value !== signature) return 'signature'
  yield open('')
  return 'endless'
}

/** The server has said why it refuses; it waits for a word of ours before it does. */
function* lastWord(): Mechanism {
  yield early(open(''))
  return 'endless'
}

/** Behind it the server still owes its own proof. */
function early(move: Move): Move {
  return move.do === 'answer' ? { ...move, answer: { ...move.answer, mayEnd: false } } : move
}

function headerOf(binding: Binding): string {
  if (binding === 'could') return 'y,,'
  return binding === 'not' ? 'n,,' : `p=${binding.type},,`
}

/**
 * Reads the first word of the server, each byte as one character.
 * @param clientNonce what its nonce has to begin with; empty where it is not known
 * @example parseServerFirst('r=abcXYZ,s=c2FsdA==,i=4096', 'abc')
 */
export function parseServerFirst(text: string, clientNonce: string): ServerFirst {
  const all = attributes(text)
  const [nonce, salt, rounds] = all
  if (nonce?.name === 'e') return { error: nonce.value }
  // Also for `m`, an extension that must be understood, and that nobody has defined.
  if (nonce?.name !== 'r' || salt?.name !== 's' || rounds?.name !== 'i') return { refused: 'malformed' }
  // https://www.rfc-editor.org/rfc/rfc5802#section-5.1
  if (!nonce.value.startsWith(clientNonce) || nonce.value.length <= clientNonce.length) return { refused: 'nonce' }
  const bytes = decodeBase64(salt.value)
  if (!/^[\x21-\x7e]+$/.test(nonce.value) || bytes === undefined || bytes.length === 0) return { refused: 'malformed' }
  if (!/^[1-9]\d*$/.test(rounds.value)) return { refused: 'malformed' }
  const iterations = Number(rounds.value)
  return iterations > MAX_ITERATIONS ? { refused: 'iterations' } : { nonce: nonce.value, salt: bytes, iterations }
}

function attributes(text: string): { name: string; value: string }[] {
  return text
    .split(',')
    .map((each) => (each.charAt(1) === '=' ? { name: each.charAt(0), value: each.slice(2) } : { name: '', value: each }))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
