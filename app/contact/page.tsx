// For people who find us in the logs of their mail server: who we are, what we did there, and how to be left alone.
import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AskingFrom } from '#components/form/asking-from.tsx'
import { SiteHeader } from '#components/page/site-header.tsx'
import { getRuntime } from '#server/runtime.ts'

export const metadata: Metadata = { title: 'Contact · smtpscope' }

/** A mailbox becomes a letter, an address of the web a link. */
function hrefOf(contact: string): string {
  return contact.includes('://') ? contact : `mailto:${contact}`
}

export default function ContactPage() {
  const { settings, identity } = getRuntime()
  const { contact, messages } = settings
  return (
    <>
      <SiteHeader />
      <main className="page pt-10 pb-24">
        <div className="grid max-w-[620px] gap-4 text-body">
          <h1 className="text-verdict font-semibold tracking-[-0.01em]">Did smtpscope call at your mail server?</h1>
          <p>
            Somebody asked this smtpscope how your server answers, most often to find out why a mail does not arrive. It connects as a mail
            server would, greets, and names a sender and a recipient.{' '}
            {messages
              ? 'Most checks stop there, and deliver nothing. Some hand over a message; its headers say which check it was.'
              : 'It stops there: this smtpscope delivers nothing.'}{' '}
            It says QUIT before it goes, and it asks one server only so often.
          </p>
          <p className="wrap-anywhere font-mono text-[12.5px] leading-5 text-faint">
            <Suspense fallback="Asking from this server's own address.">
              <AskingFrom identity={identity()} />
            </Suspense>
          </p>
          <h2 className="mt-2 font-semibold">If you want none of it</h2>
          <p>
            Write to whoever runs this smtpscope, and name your domain or your addresses. They can be put on a list that is never connected
            to.
          </p>
          <p className="wrap-anywhere">
            {contact === undefined ? (
              'The operator has named no contact here. The abuse contact of the address above, as WHOIS or RDAP tells it, reaches them.'
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
