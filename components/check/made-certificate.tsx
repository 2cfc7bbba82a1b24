// The certificate's panel as a page makes it, from what was seen until then.
import type { MadeCertificate } from '#components/check/certificate.tsx'
import { CertificatePanel } from '#components/check/certificate-panel.tsx'
import type { CheckEvent } from '#lib/check/event.ts'
import { handshake } from '#lib/diagnosis/handshake.ts'

/** Undefined where there is no TLS, or not yet. */
export function madeCertificate(events: readonly CheckEvent[], checkedAt: string): MadeCertificate | undefined {
  const seen = handshake(events)
  return seen && { seq: seen.tls.seq, panel: <CertificatePanel {...seen} checkedAt={checkedAt} /> }
}
