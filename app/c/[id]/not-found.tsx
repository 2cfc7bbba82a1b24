// A permalink that names no check.
import { StatePage } from '#components/page/state-page.tsx'

export default function NoSuchCheck() {
  return (
    <StatePage
      chip="404 no such check"
      title="There is no check at this address."
      text="Part of the link may be missing: compare it with the one you were given. A check that has been deleted leaves a different page."
    >
      <a className="button" href="/">
        Run a check
      </a>
    </StatePage>
  )
}
