'use client'
// The last resort: even the layout failed, so this page brings its own frame, and fetches the words of the reader's language.
import './globals.css'
import { useEffect, useState } from 'react'
import { DEFAULT_LANGUAGE, isLanguageTag, type LanguageTag } from '#lib/words/languages.ts'

/** There from the start, whatever else can't be had. */
const english = {
  errorTitle: 'Server error · smtpscope',
  worstHeading: 'smtpscope stumbled.',
  worst: "The fault is ours, and it is in the server's log. Load the page again in a moment.",
  loadAgain: 'Load it again',
}

/** The language of the page that stood here before. */
function languageBefore(): LanguageTag {
  const tag = typeof document === 'undefined' ? '' : document.documentElement.lang
  return isLanguageTag(tag) ? tag : DEFAULT_LANGUAGE
}

export default function GlobalError() {
  const [tag] = useState(languageBefore)
  const [words, setWords] = useState<typeof english>()
  useEffect(() => {
    if (tag === DEFAULT_LANGUAGE) return
    import(`../messages/${tag}.json`).then(
      (file) => setWords(file.default.state),
      () => undefined,
    )
  }, [tag])
  const { errorTitle, worstHeading, worst, loadAgain } = words ?? english
  return (
    <html lang={words === undefined ? DEFAULT_LANGUAGE : tag}>
      <body>
        <title>{errorTitle}</title>
        <main className="page max-w-[684px] pt-24">
          <h1 className="text-verdict font-semibold">{worstHeading}</h1>
          <p className="mt-2 text-lead text-soft">{worst}</p>
          <button type="button" className="button-primary mt-6" onClick={() => location.reload()}>
            {loadAgain}
          </button>
        </main>
      </body>
    </html>
  )
}
