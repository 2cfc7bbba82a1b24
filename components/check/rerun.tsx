'use client'
// The place of the commands for other tools. A check that was over when the page was made brings them along; one that ends while
// somebody watches has them fetched then.
import { useLocale } from 'next-intl'
import { type ComponentType, lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { RerunProps } from '#components/check/rerun-panel.tsx'
import { wordsIn } from '#components/page/use-words.ts'
import type { LanguageTag } from '#lib/words/languages.ts'

type Seen = Omit<RerunProps, 'words'>

/** Not there where it could not be fetched; everything else of the check is. */
function panelIn(tag: LanguageTag) {
  return lazy(async (): Promise<{ default: ComponentType<Seen> }> => {
    try {
      const [{ RerunPanel }, words] = await Promise.all([import('#components/check/rerun-panel.tsx'), wordsIn(tag)])
      return { default: (seen) => <RerunPanel {...seen} words={words} /> }
    } catch {
      return { default: () => null }
    }
  })
}

interface RerunPlaceProps extends Seen {
  isRunning: boolean
  /** The panel as the page made it, where the check was over by then. */
  made: ReactNode
}

export function Rerun({ isRunning, made, ...seen }: RerunPlaceProps) {
  const tag = useLocale()
  const Panel = useMemo(() => panelIn(tag), [tag])
  if (made !== undefined) return made
  if (isRunning) return null
  return (
    <Suspense>
      <Panel {...seen} />
    </Suspense>
  )
}
