// The page the results go to: prose written by hand, and between two marks what a measurement has to say. Pure.

const begin = (id: string) => `<!-- bench:${id} -->`
const end = (id: string) => `<!-- /bench:${id} -->`

/** Puts `content` between the marks of `id`; everything else stays as it is. */
export function replaceBlock(page: string, id: string, content: string): string {
  const from = page.indexOf(begin(id))
  const to = page.indexOf(end(id))
  if (from < 0 || to < from) throw new Error(`The page has no place for "${id}": ${begin(id)} … ${end(id)}`)
  return `${page.slice(0, from)}${begin(id)}\n${content.trim()}\n${page.slice(to)}`
}
