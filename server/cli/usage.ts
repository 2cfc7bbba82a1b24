// The text of --help, made from the options: grouped, aligned, and never wider than a terminal.
import { type Option, optionGroups } from '#server/cli/options.ts'

const WIDTH = 80
/** Where the explanations begin. */
const COLUMN = 28

/** How to call it, in one line. */
export const synopsis = 'npm run check -- <target> [options]'

/** "-s, --server HOST". */
function signature({ name, short, value }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`
  return short === undefined ? `    ${long}` : `-${short}, ${long}`
}

/** Breaks at blanks, so that no line is longer than `width`. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function explained(head: string, text: string): string {
  const [first = '', ...rest] = wrapped(text, WIDTH - COLUMN)
  const begin = `  ${head}`
  const lines = begin.length + 1 > COLUMN ? [begin, `${' '.repeat(COLUMN)}${first}`] : [`${begin.padEnd(COLUMN)}${first}`]
  return [...lines, ...rest.map((line) => `${' '.repeat(COLUMN)}${line}`)].join('\n')
}

const AUTH_PASSWORD =
  'The password comes from SMTPSCOPE_AUTH_PASSWORD; without it you are asked for it, and nothing you type is shown. It is never an argument: everyone on the machine could read it there.'

const STATUS =
  'It ends with 0 where the mail was taken (or would be), 1 where it was refused or put off, 2 where no server was reached, 3 where the command line could not be read.'

/** The whole text. */
export function usage(): string {
  const groups = optionGroups.map(({ title, options }) => {
    const lines = options.map((option) => explained(signature(option), option.help))
    return [`${title}:`, ...lines].join('\n')
  })
  return `${[
    `Usage: ${synopsis}`,
    explained('<target>', 'a domain, an address, a mail server or an IP; the first --to where it is left out'),
    ...groups,
    [...wrapped(AUTH_PASSWORD, WIDTH), '', ...wrapped(STATUS, WIDTH)].join('\n'),
  ].join('\n\n')}\n`
}
