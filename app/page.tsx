// The start page: one field. A query string fills the form in.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { formSettings } from '#app/form-settings.ts'
import { toldProblem } from '#app/reader.ts'
import { WordsFor } from '#app/words-for.tsx'
import { AskingFrom, DefaultSender, OwnAddress, OwnPostmaster } from '#components/form/asking-from.tsx'
import { Groups } from '#components/form/groups/groups.tsx'
import { StartForm } from '#components/form/start-form.tsx'
import { valuesFrom } from '#components/form/values.ts'
import { SiteHeader } from '#components/page/site-header.tsx'
import { type Draft, getRuntime } from '#server/runtime.ts'

type Query = Record<string, string | string[] | undefined>

type Props = { searchParams: Promise<Query> }

function draftOf({ draft }: Query): Draft | undefined {
  return typeof draft === 'string' ? getRuntime().findDraft(draft) : undefined
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const draft = draftOf(await searchParams)
  return draft === undefined ? {} : { title: `${(await toldProblem(draft.problem)).message.replace(/\.$/, '')} · smtpscope` }
}

export default async function StartPage({ searchParams }: Props) {
  const runtime = getRuntime()
  const identity = runtime.identity()
  const settings = await formSettings(runtime.settings)
  const query = await searchParams
  const draft = draftOf(query)
  const t = await getTranslations('start')
  const page = await getTranslations('page')
  // Drafts are kept for a few minutes only.
  const isGone = typeof query.draft === 'string' && draft === undefined
  const told = draft && (await toldProblem(draft.problem))
  const found =
    told === undefined
      ? isGone
        ? { message: t('draftGone'), fields: {} }
        : undefined
      : { message: told.message, fields: told.fields ?? {} }
  return (
    <>
      <SiteHeader />
      <main className="mx-auto w-full max-w-[884px] px-4 pt-10 pb-16 sm:px-8 sm:pt-[64px]">
        <h1 className="text-[30px] leading-9 font-semibold tracking-[-0.012em] sm:text-opening">{t('heading')}</h1>
        <p className="mt-3 mb-[32px] max-w-[600px] text-lead text-soft">{page('description')}</p>
        <WordsFor parts={['page', 'form', 'asked']}>
          <StartForm initial={valuesFrom(draft?.entries ?? Object.entries(query))} found={found} settings={settings}>
            <Groups
              settings={settings}
              defaultSender={
                <Suspense fallback={<OwnPostmaster />}>
                  <DefaultSender identity={identity} />
                </Suspense>
              }
            />
          </StartForm>
        </WordsFor>
        <p className="wrap-anywhere mt-10 font-mono text-[12.5px] leading-5 text-faint">
          <Suspense fallback={<OwnAddress />}>
            <AskingFrom identity={identity} />
          </Suspense>
        </p>
      </main>
    </>
  )
}
