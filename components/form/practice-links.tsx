'use client'
// The practice servers: each fills in the field and runs. Without a script each is a link that fills it in.
import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { LocalLink } from '#components/page/local-link.tsx'

type Servers = { name: string; about: string }[]

/** So many are in sight; the rest is one click away. */
const SHOWN = 6

/** `run` takes over a plain click; a click that opens a new tab stays one. */
export function PracticeLinks({ servers, run }: { servers: Servers; run: (name: string) => void }) {
  const t = useTranslations('form')
  if (servers.length === 0) return null
  const follow = (event: MouseEvent, name: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    run(name)
  }
  return (
    <section aria-labelledby="practice" className="mt-8">
      <h2 id="practice" className="text-body text-soft">
        {t('practice')}
      </h2>
      <List servers={servers.slice(0, SHOWN)} follow={follow} />
      {servers.length > SHOWN && (
        <details>
          <summary className="quiet mt-2 w-fit">
            <span className="when-closed">{t('more', { count: servers.length - SHOWN })}</span>
            <span className="when-open">{t('less', { count: SHOWN })}</span>
          </summary>
          <List servers={servers.slice(SHOWN)} follow={follow} />
        </details>
      )}
    </section>
  )
}

function List({ servers, follow }: { servers: Servers; follow: (event: MouseEvent, name: string) => void }) {
  return (
    <ul className="mt-2 grid gap-x-8 sm:grid-cols-2">
      {servers.map(({ name, about }) => (
        <li key={name} className="flex flex-wrap items-baseline gap-x-3">
          <LocalLink className="link font-mono text-wire" href={`/?target=${name}`} onClick={(event) => follow(event, name)}>
            {name}
          </LocalLink>
          <span className="text-note text-soft">{about}</span>
        </li>
      ))}
    </ul>
  )
}
