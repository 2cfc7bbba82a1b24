// A permalink: what was asked, and everything that was seen, live while it runs. It reads without a script too.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, Suspense } from 'react'
import { checkPage } from '#app/check-page.ts'
import { formSettings } from '#app/form-settings.ts'
import { CheckView } from '#components/check/check-view.tsx'
import { madeCertificate } from '#components/check/made-certificate.tsx'
import { RerunPanel } from '#components/check/rerun-panel.tsx'
import { DefaultSender } from '#components/form/asking-from.tsx'
import { FormBar } from '#components/form/form-bar.tsx'
import { Groups } from '#components/form/groups/groups.tsx'
import { valuesOfRequest } from '#components/form/values.ts'
import { SiteHeader } from '#components/page/site-header.tsx'
import { StatePage } from '#components/page/state-page.tsx'
import { summarise } from '#lib/diagnosis/summary.ts'
import { isPracticeName } from '#lib/practice.ts'
import { isProblem } from '#lib/problem.ts'
import { words } from '#lib/words/en.ts'
import { getRuntime } from '#server/runtime.ts'

type Props = { params: Promise<{ id: string }> }

const find = cache((id: string) => getRuntime().findCheck(id))

/** How often a page without a script looks again while the check runs. */
const RELOAD_SECONDS = 3

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const check = await find((await params).id)
  const robots = { index: false, follow: false }
  if (isProblem(check)) return { title: check.problem === 'gone' ? 'Check deleted' : 'No such check', robots }
  return { title: `${words(summarise(check.events, check.request).title)} ${check.request.target}`, robots }
}

export default async function CheckPage({ params }: Props) {
  const { id } = await params
  const check = await find(id)
  if (isProblem(check)) {
    if (check.problem !== 'gone') notFound()
    return (
      <StatePage chip="410 gone" title="This check is gone." text="It was deleted, or its time was up. Run it again for a new one.">
        <a className="button" href="/">
          Run a new check
        </a>
      </StatePage>
    )
  }
  const { settings, identity } = getRuntime()
  const form = await formSettings(settings)
  return (
    <>
      {check.status === 'running' && (
        <noscript>
          <meta httpEquiv="refresh" content={String(RELOAD_SECONDS)} />
        </noscript>
      )}
      <SiteHeader />
      <main className="page pb-20">
        <FormBar key={id} initial={valuesOfRequest(check.request)} settings={form}>
          <Groups
            settings={form}
            defaultSender={
              <Suspense fallback="our own postmaster">
                <DefaultSender identity={identity()} />
              </Suspense>
            }
          />
        </FormBar>
        <CheckView
          key={`view ${id}`}
          publicUrl={settings.publicUrl}
          certificate={madeCertificate(check.events, check.createdAt)}
          rerun={check.status === 'running' ? undefined : <RerunPanel request={check.request} events={check.events} />}
          check={checkPage(check)}
          hand={{
            greetingName: identity().then((ours) => ours.greetingName),
            // To practice servers anybody may send.
            messages: settings.messages || isPracticeName(check.request.target),
          }}
        />
      </main>
    </>
  )
}
