'use client'
// Says clearly where a password typed here could be read on its way to smtpscope itself.
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

/** `isReadable` is what the server can tell; the browser knows better, as TLS may end before the server. */
export function WayHere({ isReadable }: { isReadable: boolean }) {
  const t = useTranslations('form')
  const [seen, setSeen] = useState(isReadable)
  // A page over HTTPS, or from this very machine, is a secure context.
  // https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy
  useEffect(() => setSeen(!window.isSecureContext), [])
  if (!seen) return null
  return <p className="warning sm:col-span-2">{t('plainHttp')}</p>
}
