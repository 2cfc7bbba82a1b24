// Arguments for a POSIX shell. One way for all of them: what is not plain goes between single quotes, where nothing has a meaning.

/**
 * An argument as a shell takes it back, byte for byte.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02
 * @example quoted("it's") // `'it'\''s'`
 */
export function quoted(argument: string): string {
  // Plain in the shells that people type into as well: no zsh takes `=x` or `~x` for something else.
  if (/^[\w./:,@%+-][\w./:,@%+=-]*$/.test(argument)) return argument
  return `'${argument.replaceAll("'", "'\\''")}'`
}

/** Longer than this, a command goes over several lines. */
const WIDTH = 78

/** A whole command. Each option stands together with its value, and lines break between them. */
export function commandLine(argv: readonly (readonly string[])[]): string {
  const groups = argv.map((group) => group.map(quoted).join(' '))
  const whole = groups.join(' ')
  if (whole.length <= WIDTH && !whole.includes('\n')) return whole
  const lines: string[] = []
  for (const group of groups) {
    const line = lines.at(-1)
    const isFull = line === undefined || group.includes('\n') || `${line} ${group}`.length > WIDTH
    if (isFull) lines.push(line === undefined ? group : `  ${group}`)
    else lines[lines.length - 1] = `${line} ${group}`
  }
  return lines.join(' \\\n')
}
