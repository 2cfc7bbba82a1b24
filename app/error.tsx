'use client'
// Our own fault while a page was made. Nothing about the cause is shown; the server's log has it.
// To try again is to load the page again: the fault was on the server, so drawing it once more here would not help.
import { StatePage } from '#components/page/state-page.tsx'

export default function ErrorPage() {
  return (
    <>
      <title>Server error · smtpscope</title>
      <StatePage
        chip="server error"
        title="smtpscope stumbled over this page."
        text="The fault is ours, and it is in the server's log. A check that was running goes on: load the page again to see it."
      >
        <button type="button" className="button-primary" onClick={() => location.reload()}>
          Load it again
        </button>
        <a className="button" href="/">
          Run another check
        </a>
      </StatePage>
    </>
  )
}
