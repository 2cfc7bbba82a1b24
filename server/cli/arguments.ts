// The command line's arguments → a request. What they say is judged by the same schema as a form.
import { parseArgs } from 'node:util'
import { splitAddresses } from '#lib/check/form/addresses.ts'
import { requestFromFields } from '#lib/check/form.ts'
import { type CheckRequest, parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'
import { defaultRecipient, parseTarget } from '#lib/target.ts'
import { habitOf } from '#server/cli/habits.ts'
import { nearest } from '#server/cli/nearest.ts'
import { type Option, options } from '#server/cli/options.ts'
import { type Entry, specialEntries } from '#server/cli/special.ts'

/** What the command line asks for, or why it can't be read. `passwordFor`: all is well but for this user's password. */
export type Asked = { request: CheckRequest; json: boolean } | { passwordFor: string; json: boolean } | { help: true } | { wrong: string[] }

/** What the arguments may refer to. */
export interface Beside {
  /** The password for AUTH, where it is known already. */
  password?: string | undefined
  /** Reads a text file, or standard input for `-`; throws where there is none. */
  readText: (path: string) => string
}

/** Options by name: every one was read as its kind says. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** Takes the place of a password that is still to be typed, so that everything else is judged before. */
const STAND_IN = 'typed later'

/** Reads the arguments behind `npm run check --`. */
export function readArguments(argv: readonly string[], beside: Beside): Asked {
  const habits = argv.flatMap((argument) => habitOf(argument) ?? [])
  if (habits.length > 0) return { wrong: [...new Set(habits)] }
  const parsed = parse(argv)
  if ('wrong' in parsed) return parsed
  const { values, positionals } = parsed
  if (values.help === true) return { help: true }
  const route = routeOf(values, positionals)
  const special = specialEntries(values, beside.readText)
  const wrong = [route, special].flatMap((each) => ('wrong' in each ? each.wrong : []))
  if (wrong.length > 0 || 'wrong' in route || 'wrong' in special) return { wrong }

  const entries = [...options.flatMap((option) => plainEntries(option, values)), ...special.entries, ...route.entries]
  const user = [...entries].find(([name]) => name === 'auth.username')?.[1]
  if (user !== undefined) entries.push(['auth.password', beside.password ?? STAND_IN])
  const request = parseCheckRequest(requestFromFields(entries))
  if (isProblem(request)) return { wrong: Object.entries(request.fields ?? {}).map(([path, said]) => `${optionFor(path)}: ${said}`) }
  const json = values.json === true
  return user !== undefined && beside.password === undefined ? { passwordFor: user, json } : { request, json }
}

/** Where to: the target as it was typed, or the host in its place, which then keeps the target's recipient. */
function routeOf(values: Values, positionals: readonly string[]): { entries: Entry[] } | { wrong: string[] } {
  if (positionals.length > 1) return { wrong: ['Name one target only.'] }
  const server = typeof values.server === 'string' ? values.server : undefined
  const to = Array.isArray(values.to) ? splitAddresses(values.to.join('\n')) : []
  const typed = positionals[0] ?? to[0]
  if (typed === undefined && server === undefined) return { wrong: ['Name a target.'] }
  if (typed === undefined) return { entries: hostEntries(server ?? '') }
  const target = parseTarget(typed)
  if ('refused' in target) return { wrong: [target.refused] }
  if (server === undefined) return { entries: [['target', typed]] }
  const recipient = to.length > 0 ? '' : defaultRecipient(target, 'mx')
  return { entries: [...hostEntries(server), ...(recipient.includes('@') ? [['to', recipient] as const] : [])] }
}

function hostEntries(server: string): Entry[] {
  return [
    ['target', server],
    ['route', 'host'],
  ]
}

/** What an option says by itself. */
function plainEntries({ name, field, sends }: Option, values: Values): Entry[] {
  const value = values[name]
  if (field === undefined || value === undefined) return []
  if (Array.isArray(value)) return [[field, value.join('\n')]]
  return [[field, sends ?? String(value)]]
}

/** Paths of the request that no option names by its field. */
const elsewhere: Readonly<Record<string, string>> = {
  'auth.password': 'The password',
  'greeting.name': '--ehlo',
  'esmtp.deliverBy': '--deliver-by',
  stop: '--stop-after',
  'proxy.source': '--proxy-source',
  'proxy.destination': '--proxy-dest',
  'message.body': '--body-file',
}

/** The option that an error is about: the one with the longest part of the path. */
function optionFor(path: string): string {
  const known = [...options.flatMap(({ name, field }): [string, string][] => (field === undefined ? [] : [[field, `--${name}`]]))]
  const all: [string, string][] = [...Object.entries(elsewhere), ...known]
  const fitting = all.filter(([field]) => path === field || path.startsWith(`${field}.`))
  return fitting.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? path
}

function parse(argv: readonly string[]): { values: Values; positionals: string[] } | { wrong: string[] } {
  const known = Object.fromEntries(
    options.map(({ name, short, value, many }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', multiple: many ?? false, ...(short === undefined ? {} : { short }) } as const,
    ]),
  )
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: known })
  } catch (error) {
    return { wrong: [inWords(error)] }
  }
}

/** A sentence of ours for what `parseArgs` found. What was given as a value is not repeated. */
function inWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const text = error instanceof Error ? error.message : String(error)
  const name = /'(?:-\w, )?(--?[\w-]+)/.exec(text)?.[1] ?? ''
  const option = options.find((each) => name === `--${each.name}` || name === `-${each.short}`)
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = nearest(
      name.replace(/^-+/, ''),
      options.map((each) => each.name),
    )
    return `There is no option ${name}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`
  }
  if (option?.value !== undefined) {
    return `--${option.name} needs a value: --${option.name} ${option.value}. One that begins with a dash follows an equals sign.`
  }
  return option === undefined ? text : `--${option.name} takes no value.`
}
