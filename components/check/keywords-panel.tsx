// What the server offered in its reply to EHLO, as it wrote it.
import { Panel } from '#components/check/panel.tsx'
import type { Keyword } from '#lib/diagnosis/model.ts'

export function KeywordsPanel({ keywords }: { keywords: Keyword[] }) {
  if (keywords.length === 0) return null
  return (
    <Panel id="keywords" title="What it offers">
      <ul className="sheet flex flex-wrap gap-x-5 gap-y-[2px] px-4 py-3 font-mono text-[12.5px] leading-5">
        {keywords.map(({ keyword, params }) => (
          <li key={keyword} className="wrap-anywhere">
            {keyword}
            {params.length > 0 && <span className="text-soft"> {params.join(' ')}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
