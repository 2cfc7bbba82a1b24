'use client'
// Switches between light and dark, and remembers the choice in a cookie.
import { useTranslations } from 'next-intl'
import { THEME_COOKIE } from '#components/page/theme.ts'

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

function toggle(): void {
  const root = document.documentElement
  const wasDark =
    root.classList.contains('dark') || (!root.classList.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches)
  const theme = wasDark ? 'light' : 'dark'
  root.classList.remove('light', 'dark')
  root.classList.add(theme)
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing where the page is not served over HTTPS.
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`
}

/** The header's "Theme". */
export function ThemeToggle() {
  const t = useTranslations('page')
  return (
    <button type="button" className="quiet needs-script" onClick={toggle} title={t('themeTitle')}>
      {t('theme')}
    </button>
  )
}
