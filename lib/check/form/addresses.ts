// Several addresses in one text, as people type and paste them.

/**
 * Splits at line ends, commas and semicolons, except inside a quoted string, where only the end of the line ends an address.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2
 */
export function splitAddresses(text: string): string[] {
  const pieces = text.matchAll(/(?:"(?:\\.|[^"\\\r\n])*"?|[^",;\r\n])+/g)
  return [...pieces].map(([each]) => each.trim()).filter((each) => each !== '')
}
