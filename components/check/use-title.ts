'use client'
// The page's title follows the check. Next may write its own, which is as old as the page, after ours: then ours is set again.
import { useEffect } from 'react'

export function useTitle(title: string): void {
  useEffect(() => {
    const apply = () => {
      if (document.title !== title) document.title = title
    }
    apply()
    const observer = new MutationObserver(apply)
    observer.observe(document.head, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [title])
}
