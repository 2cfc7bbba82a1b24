// A page that has one thing to say: what happened, and what to do next.
import type { ReactNode } from 'react'
import { SiteHeader } from '#components/page/site-header.tsx'

/** `chip` is the code in short; `children` are the ways on. */
export function StatePage({ chip, title, text, children }: { chip: string; title: string; text: string; children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main className="page pt-16 pb-24">
        <div className="max-w-[620px]">
          <p className="chip bg-unknown-bg text-unknown">{chip}</p>
          <h1 className="mt-3 text-verdict font-semibold tracking-[-0.01em]">{title}</h1>
          <p className="mt-2 text-lead text-soft">{text}</p>
          <div className="mt-6 flex flex-wrap gap-3">{children}</div>
        </div>
      </main>
    </>
  )
}
