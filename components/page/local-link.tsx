'use client'
// Links within the site: where the address of a page names its language, its links name it as well.
import { useSearchParams } from 'next/navigation'
import type { AnchorHTMLAttributes } from 'react'
import { LANGUAGE_PARAMETER, pathIn } from '#lib/words/reader.ts'

/** Gives a path the language that this page's address names, if it names one. */
export function useLocalPath(): (path: string) => string {
  const named = useSearchParams().get(LANGUAGE_PARAMETER)
  return (path) => pathIn(named, path)
}

/** `<a>` for a path of this site. */
export function LocalLink({ href, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const local = useLocalPath()
  return (
    <a {...rest} href={local(href)}>
      {children}
    </a>
  )
}
