// The certificate's panel as a page makes it, from what was seen until then.
import type { MadeCertificate } from '#components/check/certificate.tsx'
import { CertificatePanel } from '#components/check/certificate-panel.tsx'
import { saidHandshake } from '#components/check/said-handshake.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import type { Speak } from '#lib/words/message.ts'

/** Undefined where there is no TLS, or not yet. */
export function madeCertificate(events: readonly CheckEvent[], checkedAt: string, words: Speak): MadeCertificate | undefined {
  const seen = saidHandshake(events, words)
  return seen && { seq: seen.tls.seq, panel: <CertificatePanel {...seen} checkedAt={checkedAt} /> }
}
