'use client'
// The place of the commands for other tools. A check that was over when the page was made brings them along; one that ends while
// somebody watches has them fetched then.
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import type { RerunProps } from '#components/check/rerun-panel.tsx'

/** Not there where it could not be fetched; everything else of the check is. */
const Panel = lazy(async (): Promise<{ default: ComponentType<RerunProps> }> => {
  try {
    return { default: (await import('#components/check/rerun-panel.tsx')).RerunPanel }
  } catch {
    return { default: () => null }
  }
})

interface RerunPlaceProps extends RerunProps {
  isRunning: boolean
  /** The panel as the page made it, where the check was over by then. */
  made: ReactNode
}

export function Rerun({ isRunning, made, ...seen }: RerunPlaceProps) {
  if (made !== undefined) return made
  if (isRunning) return null
  return (
    <Suspense>
      <Panel {...seen} />
    </Suspense>
  )
}
