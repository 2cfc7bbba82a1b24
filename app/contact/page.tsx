// For people who find us in the logs of their mail server: who we are, what we did there, and how to be left alone.
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { AskingFrom, OwnAddress } from '#components/form/asking-from.tsx'
import { SiteHeader } from '#components/page/site-header.tsx'
import { getRuntime } from '#server/runtime.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contact'))('title') }
}

/** A mailbox becomes a letter, an address of the web a link. */
function hrefOf(contact: string): string {
  return contact.includes('://') ? contact : `mailto:${contact}`
}

export default function ContactPage() {
  const t = useTranslations('contact')
  const { settings, identity } = getRuntime()
  const { contact, messages } = settings
  return (
    <>
      <SiteHeader />
      <main className="page pt-10 pb-24">
        <div className="grid max-w-[620px] gap-4 text-body">
          <h1 className="text-verdict font-semibold tracking-[-0.01em]">{t('heading')}</h1>
          <p>
            {t('why')} {t(messages ? 'sometimesDelivers' : 'neverDelivers')} {t('manners')}
          </p>
          <p className="wrap-anywhere font-mono text-[12.5px] leading-5 text-faint">
            <Suspense fallback={<OwnAddress />}>
              <AskingFrom identity={identity()} />
            </Suspense>
          </p>
          <h2 className="mt-2 font-semibold">{t('stopHeading')}</h2>
          <p>{t('stop')}</p>
          <p className="wrap-anywhere">
            {contact === undefined ? (
              t('noContact')
            ) : (
              <a className="link" href={hrefOf(contact)}>
                {contact}
              </a>
            )}
          </p>
        </div>
      </main>
    </>
  )
}
