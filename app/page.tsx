// The start page: one field. A query string fills the form in.
import type { Metadata } from 'next'
import { Suspense } from 'react'
import { formSettings } from '#app/form-settings.ts'
import { AskingFrom, DefaultSender } from '#components/form/asking-from.tsx'
import { Groups } from '#components/form/groups/groups.tsx'
import { StartForm } from '#components/form/start-form.tsx'
import { valuesFrom } from '#components/form/values.ts'
import { SiteHeader } from '#components/page/site-header.tsx'
import { type Draft, getRuntime } from '#server/runtime.ts'

/** Drafts are kept for a few minutes only. */
const DRAFT_GONE = { message: 'What you typed was not kept this long. Please type it once more.', fields: {} }

type Query = Record<string, string | string[] | undefined>

type Props = { searchParams: Promise<Query> }

function draftOf({ draft }: Query): Draft | undefined {
  return typeof draft === 'string' ? getRuntime().findDraft(draft) : undefined
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const draft = draftOf(await searchParams)
  return draft === undefined ? {} : { title: `${draft.problem.message.replace(/\.$/, '')} · smtpscope` }
}

export default async function StartPage({ searchParams }: Props) {
  const runtime = getRuntime()
  const identity = runtime.identity()
  const settings = await formSettings(runtime.settings)
  const query = await searchParams
  const draft = draftOf(query)
  const isGone = typeof query.draft === 'string' && draft === undefined
  const found =
    draft === undefined ? (isGone ? DRAFT_GONE : undefined) : { message: draft.problem.message, fields: draft.problem.fields ?? {} }
  return (
    <>
      <SiteHeader />
      <main className="mx-auto w-full max-w-[884px] px-4 pt-10 pb-16 sm:px-8 sm:pt-[64px]">
        <h1 className="text-[30px] leading-9 font-semibold tracking-[-0.012em] sm:text-opening">Watch a mail server answer.</h1>
        <p className="mt-3 mb-[32px] max-w-[600px] text-lead text-soft">
          smtpscope holds an SMTP session the way you would with telnet, shows every line as it happens, and says what it means.
        </p>
        <StartForm initial={valuesFrom(draft?.entries ?? Object.entries(query))} found={found} settings={settings}>
          <Groups
            settings={settings}
            defaultSender={
              <Suspense fallback="our own postmaster">
                <DefaultSender identity={identity} />
              </Suspense>
            }
          />
        </StartForm>
        <p className="wrap-anywhere mt-10 font-mono text-[12.5px] leading-5 text-faint">
          <Suspense fallback="Asking from this server's own address.">
            <AskingFrom identity={identity} />
          </Suspense>
        </p>
      </main>
    </>
  )
}
