// The widget's page, the one page that may be framed: a small form, or one check.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { checkPage } from '#app/check-page.ts'
import { currentLanguage, toldProblem } from '#app/reader.ts'
import { WordsFor } from '#app/words-for.tsx'
import { madeCertificate } from '#components/check/made-certificate.tsx'
import { EmbedCheck } from '#components/embed/embed-check.tsx'
import { EmbedForm } from '#components/embed/embed-form.tsx'
import { EmbedFrame } from '#components/embed/embed-frame.tsx'
import { LocalLink } from '#components/page/local-link.tsx'
import { Brand } from '#components/page/site-header.tsx'
import { themeOf } from '#components/page/theme.ts'
import { isProblem } from '#lib/problem.ts'
import { speakerOf } from '#lib/words/language.ts'
import { getRuntime } from '#server/runtime.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('embed'))('title'), robots: { index: false, follow: false } }
}

type Query = Record<string, string | string[] | undefined>

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

export default async function EmbedPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const t = await getTranslations('embed')
  const theme = themeOf(one(query.theme))
  const id = one(query.check)
  // What the address has to keep when it goes on to a check.
  const keep = theme === undefined ? '' : `&theme=${theme}`
  return (
    <EmbedFrame className={`p-4 ${theme === undefined ? '' : `embed-${theme}`}`}>
      <WordsFor parts={['page', 'embed', 'form', 'check', 'certificate', 'transcript']}>
        {id === undefined ? (
          <>
            <h1 className="mb-3 text-[18px] leading-6 font-semibold">{t('heading')}</h1>
            <EmbedForm target={one(query.target) ?? ''} keep={keep} />
          </>
        ) : (
          <FramedCheck key={id} id={id} keep={keep} />
        )}
      </WordsFor>
      <p className="mt-4 flex items-center gap-2 text-note text-soft">
        {t('with')}
        <LocalLink href="/" target="_blank" rel="noopener" className="inline-flex items-center gap-[6px] text-ink">
          <Brand />
        </LocalLink>
      </p>
    </EmbedFrame>
  )
}

async function FramedCheck({ id, keep }: { id: string; keep: string }) {
  const check = await getRuntime().findCheck(id)
  const t = await getTranslations('embed')
  if (isProblem(check)) {
    return (
      <>
        <h1 className="text-[18px] leading-6 font-semibold">{t('nothing')}</h1>
        <p className="mt-1 text-soft">{(await toldProblem(check)).message}</p>
      </>
    )
  }
  const language = await currentLanguage()
  return (
    <EmbedCheck
      keep={keep}
      certificate={madeCertificate(check.events, check.createdAt, speakerOf(language))}
      check={checkPage(check, language)}
    />
  )
}
