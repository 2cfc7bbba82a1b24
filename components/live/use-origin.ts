'use client'
// The site's own address, for links that are handed on. Where the server does not know it, the browser does.
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Empty until the page stands, where only the browser knows. */
export function useOrigin(publicUrl: string | undefined): string {
  const here = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  )
  return publicUrl ?? here
}
