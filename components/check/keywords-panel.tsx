// What the server offered in its reply to EHLO, as it wrote it, what each of it means, and what TLS changed about it.

import { useTranslations } from 'next-intl'
import type { SaidKeyword } from '#components/check/diagnose.ts'
import { Panel } from '#components/check/panel.tsx'
import type { Keyword } from '#lib/smtp/keyword.ts'

/** One line, as the server wrote it. */
function text({ keyword, params }: Keyword): string {
  return [keyword, ...params].join(' ')
}

export function KeywordsPanel({ keywords, keywordsBefore }: { keywords: SaidKeyword[]; keywordsBefore: Keyword[] | undefined }) {
  const t = useTranslations('check')
  if (keywords.length === 0) return null
  const before = keywordsBefore?.map(text)
  const now = new Set(keywords.map(text))
  const isFresh = (each: Keyword) => before !== undefined && !before.includes(text(each))
  const gone = before?.filter((each) => !now.has(each)) ?? []
  return (
    <Panel id="keywords" title={t('keywords')}>
      <div className="sheet px-4 py-3">
        <ul className="grid gap-y-[6px]">
          {keywords.map((each) => (
            <li key={text(each)} className="wrap-anywhere">
              <span className="font-mono text-[12.5px] leading-5">
                {each.keyword}
                {each.params.length > 0 && <span className="text-soft"> {each.params.join(' ')}</span>}
              </span>
              {isFresh(each) && <span className="ml-2 text-note text-good">{t('newWithTls')}</span>}
              {each.meaning !== undefined && (
                <span className="block text-note text-soft">
                  {each.meaning.means} ({typeof each.meaning.source === 'number' ? `RFC ${each.meaning.source}` : each.meaning.source})
                </span>
              )}
            </li>
          ))}
        </ul>
        {gone.length > 0 && (
          <p className="wrap-anywhere mt-2 text-note text-soft">
            {t('onlyBeforeTls')} <span className="font-mono text-[12.5px]">{gone.join(', ')}</span>
          </p>
        )}
      </div>
    </Panel>
  )
}
