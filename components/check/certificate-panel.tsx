// What was seen of the TLS connection: whom the certificate names, until when, who vouches for it, and what was agreed on.
import { useLocale, useTranslations } from 'next-intl'
import { Facts, Panel } from '#components/check/panel.tsx'
import type { SaidHandshake } from '#components/check/said-handshake.ts'
import { CopyThis } from '#components/page/copy-this.tsx'
import { commonName, namesOf } from '#lib/diagnosis/certificate-names.ts'
import { day } from '#lib/words/day.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

const statuses = { good: 'statusGood', revoked: 'statusRevoked', unknown: 'statusUnknown' } as const

type Words = ReturnType<typeof useTranslations<'certificate'>>

const DAY_MS = 86_400_000

/** So many names are in sight; a large provider's certificate lists dozens. */
const SHOWN = 6

export function CertificatePanel({ tls, host, distrust, checkedAt }: SaidHandshake & { checkedAt: string }) {
  const t = useTranslations('certificate')
  const tag = useLocale()
  const { certificate, chain = [], protocol, cipher, keyExchange, ocsp, staple, trusted } = tls
  const connection: [string, string][] = [
    [t('protocol'), tlsVersion(protocol)],
    [t('cipher'), cipher],
    ...(keyExchange === undefined ? [] : [[t('keyExchange'), keyExchange] as [string, string]]),
    ['OCSP', ocsp === 'stapled' ? stapleText(staple, checkedAt, t, tag) : t('notStapled')],
  ]
  return (
    <Panel id="certificate" title={t('heading')}>
      <div className="sheet margin-note grid gap-3 px-4 py-3" data-tone={trusted ? 'ok' : 'warning'}>
        <div>
          <p className="wrap-anywhere text-body font-semibold">{trusted ? t('trusted', { host }) : t('notTrusted')}</p>
          {!trusted && (
            <p className="wrap-anywhere mt-[2px] text-[14px] leading-[20px] text-soft">
              {sentence(distrust)} {t('stopsNobody')}
            </p>
          )}
        </div>
        {certificate !== undefined && (
          <>
            <Facts
              facts={[
                [t('names'), <Names key="names" names={namesOf(certificate)} />],
                [t('issuer'), commonName(certificate.issuer)],
                [
                  t('validUntil'),
                  t('validUntilDay', { day: day(certificate.notAfter, tag), left: leftText(certificate.notAfter, checkedAt, t) }),
                ],
                [t('key'), certificate.key ?? t('keyNotKnown')],
                [
                  t('chain'),
                  chain.length === 0 ? (
                    t('noChain')
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
                {t('fingerprint')}
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
  const t = useTranslations('certificate')
  if (names.length === 0) return t('noNames')
  return (
    <>
      {names.slice(0, SHOWN).map((name) => (
        <span key={name} className="block font-mono text-[12.5px]">
          {name}
        </span>
      ))}
      {names.length > SHOWN && <span className="text-soft">{t('more', { count: names.length - SHOWN })}</span>}
    </>
  )
}

/** "98 days left", as it was when the check ran. */
function leftText(notAfter: string, checkedAt: string, t: Words): string {
  const days = Math.floor((Date.parse(notAfter) - Date.parse(checkedAt)) / DAY_MS)
  if (days < 0) return t('daysBefore', { count: -days })
  return days === 0 ? t('lastDay') : t('daysLeft', { count: days })
}

/** What the issuer's word, brought along by the server, comes to. */
function stapleText(staple: SaidHandshake['tls']['staple'], checkedAt: string, t: Words, tag: string): string {
  switch (staple?.status) {
    case 'good':
    case 'revoked':
    case 'unknown':
      if (staple.isSigned !== true) return t('stapledUnsigned', { status: t(statuses[staple.status]) })
      if (staple.nextUpdate !== undefined && staple.nextUpdate < checkedAt) {
        return t('stapledOld', { status: t(statuses[staple.status]), day: day(staple.nextUpdate, tag) })
      }
      return staple.status === 'revoked' && staple.revokedAt !== undefined
        ? t('stapledRevokedOn', { day: day(staple.revokedAt, tag) })
        : t('stapledStatus', { status: t(statuses[staple.status]) })
    case 'other-certificate':
      return t('stapledOther')
    case 'unreadable':
      return t('stapledUnreadable')
    default:
      return t('stapled')
  }
}

/** "a1:b2:…", as most tools write it; it wraps between the bytes. */
function pairs(hex: string): string {
  return (hex.match(/../g) ?? []).join(':\u200b')
}

function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
}
