// The summary of a session that ended at TLS: the handshake failed, or TLS was required and could not be had.
import type { CheckRequest } from '#lib/check/request.ts'
import { failedHandshake, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { Summary } from '#lib/diagnosis/model.ts'
import type { Position } from '#lib/diagnosis/position.ts'
import { offersStartTls } from '#lib/diagnosis/start-tls.ts'
import { replyChip } from '#lib/diagnosis/summary/refusal.ts'
import { type Message, say } from '#lib/words/message.ts'

/** `tlsProtocol`: absent in requests of old. */
type TlsAsked = Pick<CheckRequest, 'tls'> & Partial<Pick<CheckRequest, 'tlsProtocol'>>

/** @param position of a check with the outcome `tls-failed` */
export function tlsSummary({ attempt, exchange }: Position, request: TlsAsked): Summary {
  const host = attempt?.host ?? ''
  const failed = failedHandshake(attempt)
  const because = failed !== undefined ? [failed.seq] : exchange === undefined ? [] : seqsOf(exchange)
  const bad = (chip: Message, title: Message, advice: Message): Summary => ({ tone: 'bad', chip, title, advice, because })
  if (failed?.problem === 'injection') {
    return bad(say('outcome-tls-injection'), say('tls-injection-title', host), say('tls-injection-advice'))
  }
  if (failed !== undefined) {
    const alert = failed.alert ?? say('tls-no-reason')
    const chip = say('outcome-tls-failed')
    const { tlsProtocol = 'any' } = request
    // A sender offers more than one version, so nothing is seen of what becomes of its mail.
    if (tlsProtocol !== 'any') return bad(chip, say('tls-alone-title', host), say('tls-alone-advice', alert))
    if (failed.mode === 'implicit') return bad(chip, say('tls-implicit-title', host, attempt?.port ?? 0), say('tls-implicit-advice', alert))
    const advice = request.tls === 'require' ? say('tls-failed-required-advice', alert) : say('tls-failed-advice', alert)
    return bad(chip, say('tls-failed-title', host), advice)
  }
  if (exchange?.wait === 'starttls' && exchange.code !== undefined) {
    return bad(replyChip(exchange), say('tls-refused-title', host), say('tls-required-advice'))
  }
  if (offersStartTls(attempt) === false) return bad(say('outcome-no-tls'), say('tls-not-offered-title', host), say('tls-required-advice'))
  return bad(say('outcome-tls-unknown'), say('tls-unknown-title', host), say('tls-unknown-advice'))
}
