// A permalink: what was asked, and everything that was seen, live while it runs. It reads without a script too.
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache, Suspense } from 'react'
import { checkPage } from '#app/check-page.ts'
import { formSettings } from '#app/form-settings.ts'
import { currentLanguage } from '#app/reader.ts'
import { WordsFor } from '#app/words-for.tsx'
import { CheckView } from '#components/check/check-view.tsx'
import { madeCertificate } from '#components/check/made-certificate.tsx'
import { RerunPanel } from '#components/check/rerun-panel.tsx'
import { DefaultSender, OwnPostmaster } from '#components/form/asking-from.tsx'
import { FormBar } from '#components/form/form-bar.tsx'
import { Groups } from '#components/form/groups/groups.tsx'
import { valuesOfRequest } from '#components/form/values.ts'
import { LocalLink } from '#components/page/local-link.tsx'
import { SiteHeader } from '#components/page/site-header.tsx'
import { StatePage } from '#components/page/state-page.tsx'
import { hasNotesBy, NOTES_COOKIE } from '#components/transcript/notes-cookie.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { isPracticeName } from '#lib/practice.ts'
import { isProblem } from '#lib/problem.ts'
import { speakerOf } from '#lib/words/language.ts'
import { getRuntime } from '#server/runtime.ts'

type Props = { params: Promise<{ id: string }> }

const find = cache((id: string) => getRuntime().findCheck(id))

const CHECK_PARTS = ['page', 'form', 'asked', 'check', 'share', 'certificate', 'manual', 'transcript'] as const

/** How often a page without a script looks again while the check runs. */
const RELOAD_SECONDS = 3

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const check = await find((await params).id)
  const robots = { index: false, follow: false }
  if (isProblem(check)) {
    const t = await getTranslations('state')
    return { title: t(check.problem === 'gone' ? 'goneTitle' : 'noCheckTitle'), robots }
  }
  const words = speakerOf(await currentLanguage())
  return { title: `${words(summarise(check.events, check.request).title)} ${check.request.target}`, robots }
}

export default async function CheckPage({ params }: Props) {
  const { id } = await params
  const check = await find(id)
  if (isProblem(check)) {
    if (check.problem !== 'gone') notFound()
    const t = await getTranslations('state')
    return (
      <StatePage chip={t('goneChip')} title={t('goneHeading')} text={t('gone')}>
        <LocalLink className="button" href="/">
          {t('runNew')}
        </LocalLink>
      </StatePage>
    )
  }
  const { settings, identity } = getRuntime()
  const language = await currentLanguage()
  const words = speakerOf(language)
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
        <WordsFor parts={CHECK_PARTS}>
          <FormBar key={id} initial={valuesOfRequest(check.request)} settings={form}>
            <Groups
              settings={form}
              defaultSender={
                <Suspense fallback={<OwnPostmaster />}>
                  <DefaultSender identity={identity()} />
                </Suspense>
              }
            />
          </FormBar>
          <CheckView
            key={`view ${id}`}
            publicUrl={settings.publicUrl}
            certificate={madeCertificate(check.events, check.createdAt, words)}
            rerun={check.status === 'running' ? undefined : <RerunPanel request={check.request} events={check.events} words={words} />}
            check={checkPage(check, language)}
            notes={hasNotesBy((await cookies()).get(NOTES_COOKIE)?.value)}
            hand={{
              greetingName: identity().then((ours) => ours.greetingName),
              // To practice servers anybody may send.
              messages: settings.messages || isPracticeName(check.request.target),
            }}
          />
        </WordsFor>
      </main>
    </>
  )
}
