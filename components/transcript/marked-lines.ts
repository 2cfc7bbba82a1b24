'use client'
// Marks the lines that a statement rests on, once one of its links is followed. The address can name one line; this marks them all.
import { useEffect } from 'react'

const MARK = 'data-marked'

/** The link's lines as numbers and runs of numbers: "20 26–35". */
function elementsOf(lines: string): Element[] {
  return lines.split(' ').flatMap((run) => {
    const [first = 0, last = first] = run.split('–').map(Number)
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    return numbers.flatMap((number) => document.getElementById(`L${number}`) ?? [])
  })
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#L"]') : null
  if (link === null || event.defaultPrevented) return
  for (const each of document.querySelectorAll(`[${MARK}]`)) each.removeAttribute(MARK)
  for (const each of elementsOf(link.dataset.lines ?? '')) each.setAttribute(MARK, '')
}

/** Any other link to a line takes the marks away. */
export function useMarkedLines(): void {
  useEffect(() => {
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
}
