// Numbers as French writes them.

const format = new Intl.NumberFormat('fr-FR')

/** "12 288", with a narrow space that does not break. */
export function number(value: number): string {
  return format.format(value)
}
