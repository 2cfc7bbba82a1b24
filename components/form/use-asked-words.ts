'use client'
// The words for what a form asks, for the components that say it.
import { useLocale, useTranslations } from 'next-intl'
import type { AskedWords } from '#components/form/sentences.ts'

export function useAskedWords(): AskedWords {
  return { t: useTranslations('asked'), tag: useLocale() }
}
