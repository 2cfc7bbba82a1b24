// The frame of every page. Reading the theme's cookie makes every page dynamic, which the CSP nonce needs too.
import '@fontsource-variable/ibm-plex-sans/wght.css'
import '@fontsource/ibm-plex-mono/400.css'
import '@fontsource/ibm-plex-mono/500.css'
import '@fontsource/ibm-plex-mono/600.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { WordsFor } from '#app/words-for.tsx'
import { THEME_COOKIE, themeOf } from '#components/page/theme.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('page')
  return {
    title: { default: t('title'), template: '%s · smtpscope' },
    description: t('description'),
    formatDetection: { email: false, address: false, telephone: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f5f0' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
}

export default async function Layout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang={await getLocale()} className={theme} suppressHydrationWarning>
      <body>
        <WordsFor parts={['page', 'state']}>{children}</WordsFor>
      </body>
    </html>
  )
}
