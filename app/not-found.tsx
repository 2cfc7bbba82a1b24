// An address that leads nowhere.
import type { Metadata } from 'next'
import { StatePage } from '#components/page/state-page.tsx'

export const metadata: Metadata = { title: 'No such page' }

export default function NotFound() {
  return (
    <StatePage
      chip="404"
      title="There is no page here."
      text="The address leads nowhere. If someone sent it to you, part of it may be missing."
    >
      <a className="button" href="/">
        Run a check
      </a>
    </StatePage>
  )
}
