// What is made of a text before it is typed.

/** The lines of a pasted text; a line end at its end begins no further line. */
export function pastedLines(text: string): string[] {
  return text.replace(/(\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/)
}

/**
 * A dot more before each that begins a line, but for a single dot at the very end, which ends the message.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.5.2
 */
export function stuffed(lines: readonly string[]): string[] {
  return lines.map((line, index) => (line.startsWith('.') && !(line === '.' && index === lines.length - 1) ? `.${line}` : line))
}
