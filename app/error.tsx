'use client'
// Our own fault while a page was made. Nothing about the cause is shown; the server's log has it.
import { StatePage } from '#components/page/state-page.tsx'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <StatePage
      chip="server error"
      title="smtpscope stumbled over this page."
      text="The fault is ours, and it is in the server's log. A check that was running goes on: load the page again to see it."
    >
      <button type="button" className="button-primary" onClick={reset}>
        Load it again
      </button>
      <a className="button" href="/">
        Run another check
      </a>
    </StatePage>
  )
}
