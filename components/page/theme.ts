// Light or dark, as the visitor chose; without a choice the system decides, through CSS alone.

/** The cookie that keeps the choice. The server reads it, so that no page flashes in the other colours. */
export const THEME_COOKIE = 'smtpscope-theme'

export type Theme = 'light' | 'dark'

/** The class for `<html>`, or undefined where the system decides. */
export function themeOf(value: string | undefined | null): Theme | undefined {
  return value === 'light' || value === 'dark' ? value : undefined
}
