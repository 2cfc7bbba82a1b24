'use client'
// The last resort: even the layout failed, so this page brings its own frame.
import './globals.css'

export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Server error · smtpscope</title>
        <main className="page max-w-[684px] pt-24">
          <h1 className="text-verdict font-semibold">smtpscope stumbled.</h1>
          <p className="mt-2 text-lead text-soft">The fault is ours, and it is in the server's log. Load the page again in a moment.</p>
          <button type="button" className="button-primary mt-6" onClick={() => location.reload()}>
            Load it again
          </button>
        </main>
      </body>
    </html>
  )
}
