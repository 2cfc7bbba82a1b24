// Who may import whom, as far as the linter can't say it. biome.json holds the rest.
import { describe, expect, it } from 'vitest'
import { fileOf, importsOf, readSource, type SourceFile, sourcesIn } from '#tests/support/sources.ts'

describe('imports', () => {
  it('lib imports lib and zod only', () => {
    expect(strays('lib', (from) => from === 'zod' || from.startsWith('#lib/'))).toEqual([])
  })

  it('components import components, lib, React, Next and next-intl only', () => {
    expect(strays('components', (from) => /^#(components|lib)\/|^\.|^(react|react-dom|next|next-intl)(\/|$)/.test(from))).toEqual([])
  })

  it('app sees one file of the server', () => {
    expect(strays('app', (from) => !from.startsWith('#server/') || from === '#server/runtime.ts')).toEqual([])
    expect(strays('app', (from) => !/^(node:|ws$|better-sqlite3$|kysely)/.test(from))).toEqual([])
  })

  it('the file of the server that app sees drags nothing along', () => {
    expect(importsOf(readSource('server/runtime.ts')).filter((each) => !each.isTypeOnly)).toEqual([])
  })

  it('server knows neither pages nor components', () => {
    expect(strays('server', (from) => !/^#(app|components|tests)\/|^react/.test(from))).toEqual([])
  })

  it('only server/net opens connections and asks DNS; the practice servers only listen', () => {
    const sockets = /^(node:)?(net|tls|dgram|dns|dns\/promises)$/
    const outside = sourcesIn('server', 'app', 'components', 'lib').filter((file) => !file.path.startsWith('server/net/'))
    const users = outside.filter((file) => importsOf(file).some((each) => !each.isTypeOnly && sockets.test(each.from)))
    expect(users.filter((file) => !file.path.startsWith('server/practice/')).map((file) => file.path)).toEqual([])
    expect(users.filter((file) => /\b(connect|createConnection)\(/.test(file.text)).map((file) => file.path)).toEqual([])
  })

  it('only server/net speaks HTTP to others: what a visitor or DNS names goes through the guard', () => {
    const client = /\bfetch\(|\bhttps?\.(get|request)\(|\bnew WebSocket\(/
    const outside = sourcesIn('server', 'app').filter((file) => !file.path.startsWith('server/net/'))
    expect(outside.filter((file) => client.test(file.text)).map((file) => file.path)).toEqual([])
    const users = outside.filter((file) =>
      importsOf(file).some((each) => !each.isTypeOnly && /^(node:)?(https?|http2)$|^undici$/.test(each.from)),
    )
    expect(
      users.filter((file) => /\b(request|get|connect)\b[^'"]*\} from '(node:)?(https?|http2)'/.test(file.text)).map((file) => file.path),
    ).toEqual([])
  })

  it('within server/net few files open one, and what goes to others stands behind the guard in one of them', () => {
    const opens = /\b(connect|request|createSocket|createConnection)\b[^'"]*\} from '(node:)?(net|tls|https?|http2|dgram)'/
    const files = sourcesIn('server/net')
    const users = files.filter((file) => opens.test(file.text.replace(/import type [^;]*?from '[^']*'/g, '')))
    // DNS goes to the servers that the operator names; a way is asked for without a packet; TLS runs over a socket that stands.
    expect(users.map((file) => file.path).sort()).toEqual(
      ['connect', 'dns-transport', 'egress', 'https-file', 'tls'].map((name) => `server/net/${name}.ts`),
    )
    const fetchers = sourcesIn('server', 'app').filter((file) => /['"][^'"]*\/https-file\.ts['"]/.test(file.text))
    expect(fetchers.map((file) => file.path)).toEqual(['server/net/connect.ts'])
    const connectors = sourcesIn('server', 'app').filter((file) =>
      /\bopen\(judgement\.at|fetchFile\(\{ host, path, at: judgement\.at/.test(file.text),
    )
    expect(connectors.map((file) => file.path)).toEqual(['server/net/connect.ts'])
  })

  it('only the practice servers use smtp-server', () => {
    const users = sourcesIn('server', 'app', 'lib').filter((file) => importsOf(file).some((each) => each.from === 'smtp-server'))
    expect(users.filter((file) => !file.path.startsWith('server/practice/')).map((file) => file.path)).toEqual([])
  })

  it('own files are imported by their whole name, and never from far above', () => {
    const wrong = sourcesIn('lib', 'server', 'components', 'app', 'tests').flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('../../') || (/^[#.]/.test(from) && !/\.(tsx?|[cm]js|css|json)$/.test(from)))
        .map(({ from }) => `${file.path}: ${from}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('lib', () => {
  it('has no clock and no randomness', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\(/
    const users = sourcesIn('lib').filter((file) => impure.test(file.text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')))
    expect(users.map((file) => file.path)).toEqual([])
  })
})

describe('what browsers load', () => {
  it('holds no zod: it would cost more than all our own code', () => {
    const entries = sourcesIn('components', 'app').filter((file) => /^(\/\/.*\n|\s)*['"]use client['"]/.test(file.text))
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.flatMap((entry) => waysToZod(entry, []))).toEqual([])
  })
})

/** Imports of a folder that are not allowed, as `file: import`. */
function strays(folder: string, isAllowed: (from: string) => boolean): string[] {
  return sourcesIn(folder).flatMap((file) =>
    importsOf(file)
      .filter((each) => !isAllowed(each.from))
      .map((each) => `${file.path}: ${each.from}`),
  )
}

/** The chain of imports from a file to zod, if there is one. */
function waysToZod(file: SourceFile, above: readonly string[]): string[] {
  const way = [...above, file.path]
  for (const { from, isTypeOnly } of importsOf(file)) {
    if (isTypeOnly) continue
    if (from === 'zod' || from.startsWith('zod/')) return [way.join(' → ')]
    const next = fileOf(from, file)
    if (next === undefined || !/\.tsx?$/.test(next) || way.includes(next)) continue
    const found = waysToZod(readSource(next), way)
    if (found.length > 0) return found
  }
  return []
}
