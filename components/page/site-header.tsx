// What stands above every page: the name, and the little there is to go to.
import { ThemeToggle } from '#components/page/theme-toggle.tsx'

/** The brand's block cursor and name. */
export function Brand() {
  return (
    <>
      <span aria-hidden="true" className="brand-mark inline-block h-[18px] w-[9px] bg-cursor" />
      <span className="font-mono text-[16px] font-semibold leading-5">smtpscope</span>
    </>
  )
}

/** The header. */
export function SiteHeader() {
  return (
    <header className="page screen-only flex h-[60px] items-center justify-between">
      <a href="/" className="flex items-center gap-[9px] rounded-control py-[6px]">
        <Brand />
      </a>
      <nav aria-label="Site" className="flex items-center gap-5">
        <a className="quiet" href="/contact">
          Contact
        </a>
        <ThemeToggle />
      </nav>
    </header>
  )
}
