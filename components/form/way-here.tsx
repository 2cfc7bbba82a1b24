'use client'
// Says clearly where a password typed here could be read on its way to smtpscope itself.
import { useEffect, useState } from 'react'

/** `isReadable` is what the server can tell; the browser knows better, as TLS may end before the server. */
export function WayHere({ isReadable }: { isReadable: boolean }) {
  const [seen, setSeen] = useState(isReadable)
  // A page over HTTPS, or from this very machine, is a secure context.
  // https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy
  useEffect(() => setSeen(!window.isSecureContext), [])
  if (!seen) return null
  return (
    <p className="warning sm:col-span-2">
      This page came over plain HTTP: a password typed here can be read by anyone between you and this smtpscope. Open it over HTTPS, or use
      the command line.
    </p>
  )
}
