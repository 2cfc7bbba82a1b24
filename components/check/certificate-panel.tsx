// What was seen of the TLS connection: whom the certificate names, until when, who vouches for it, and what was agreed on.

import { Facts, Panel } from '#components/check/panel.tsx'
import { CopyThis } from '#components/page/copy-this.tsx'
import { commonName, namesOf } from '#lib/diagnosis/certificate-names.ts'
import { distrustText } from '#lib/diagnosis/distrust.ts'
import type { SeenHandshake } from '#lib/diagnosis/handshake.ts'
import { day } from '#lib/words/day.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

const DAY_MS = 86_400_000

/** So many names are in sight; a large provider's certificate lists dozens. */
const SHOWN = 6

export function CertificatePanel({ tls, host, checkedAt }: SeenHandshake & { checkedAt: string }) {
  const { certificate, chain = [], protocol, cipher, keyExchange, ocsp, staple, trusted } = tls
  const connection: [string, string][] = [
    ['Protocol', tlsVersion(protocol)],
    ['Cipher', cipher],
    ...(keyExchange === undefined ? [] : [['Key exchange', keyExchange] as [string, string]]),
    ['OCSP', ocsp === 'stapled' ? stapleText(staple, checkedAt) : 'not stapled'],
  ]
  return (
    <Panel id="certificate" title="Certificate">
      <div className="sheet margin-note grid gap-3 px-4 py-3" data-tone={trusted ? 'ok' : 'warning'}>
        <div>
          <p className="wrap-anywhere text-body font-semibold">{trusted ? `Trusted for ${host}` : 'Not trusted'}</p>
          {!trusted && (
            <p className="wrap-anywhere mt-[2px] text-[14px] leading-[20px] text-soft">
              {sentence(distrustText(tls, host))} That stops no sender who takes TLS where it can, and did not stop us.
            </p>
          )}
        </div>
        {certificate !== undefined && (
          <>
            <Facts
              facts={[
                ['Names', <Names key="names" names={namesOf(certificate)} />],
                ['Issuer', commonName(certificate.issuer)],
                ['Valid until', `${day(certificate.notAfter)} (${leftText(certificate.notAfter, checkedAt)})`],
                ['Key', certificate.key ?? 'not known'],
                [
                  'Chain',
                  chain.length === 0 ? (
                    'nothing else came with it'
                  ) : (
                    <ol key="chain">
                      {chain.map((each) => (
                        <li key={each.fingerprint256}>{commonName(each.subject)}</li>
                      ))}
                    </ol>
                  ),
                ],
              ]}
            />
            <div className="text-[13.5px] leading-5">
              <p className="flex items-baseline justify-between gap-3 text-soft">
                SHA-256 fingerprint
                <CopyThis text={certificate.fingerprint256} />
              </p>
              <p className="wrap-anywhere font-mono text-[12.5px] leading-5">{pairs(certificate.fingerprint256)}</p>
            </div>
          </>
        )}
        <div className="border-t border-line pt-3 [&_dd]:font-mono [&_dd]:text-[12.5px] [&_dt]:text-[13.5px]">
          <Facts facts={connection} />
        </div>
      </div>
    </Panel>
  )
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return 'none'
  return (
    <>
      {names.slice(0, SHOWN).map((name) => (
        <span key={name} className="block font-mono text-[12.5px]">
          {name}
        </span>
      ))}
      {names.length > SHOWN && <span className="text-soft">and {names.length - SHOWN} more</span>}
    </>
  )
}

/** "98 days left", as it was when the check ran. */
function leftText(notAfter: string, checkedAt: string): string {
  const days = Math.floor((Date.parse(notAfter) - Date.parse(checkedAt)) / DAY_MS)
  const count = (number: number) => (number === 1 ? '1 day' : `${number} days`)
  if (days < 0) return `${count(-days)} before this check`
  return days === 0 ? 'its last day' : `${count(days)} left`
}

/** What the issuer's word, brought along by the server, comes to. */
function stapleText(staple: SeenHandshake['tls']['staple'], checkedAt: string): string {
  switch (staple?.status) {
    case 'good':
    case 'revoked':
    case 'unknown':
      if (staple.isSigned !== true) return `stapled, says ${staple.status}, but its signature is not the issuer's`
      if (staple.nextUpdate !== undefined && staple.nextUpdate < checkedAt) {
        return `stapled, said ${staple.status}, out of date since ${day(staple.nextUpdate)}`
      }
      return staple.status === 'revoked' && staple.revokedAt !== undefined
        ? `stapled: revoked on ${day(staple.revokedAt)}`
        : `stapled: ${staple.status}`
    case 'other-certificate':
      return 'stapled, but about another certificate'
    case 'unreadable':
      return 'stapled, but not to be read'
    default:
      return 'stapled'
  }
}

/** "a1:b2:…", as most tools write it; it wraps between the bytes. */
function pairs(hex: string): string {
  return (hex.match(/../g) ?? []).join(':\u200b')
}

function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
}
