// Our languages as Intl has them: the English of these texts is that of Europe.

export function intlTag(tag: string): string {
  return tag === 'en' ? 'en-GB' : tag
}
