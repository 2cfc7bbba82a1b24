// The smallest Next app there is, built to know what a page weighs before anything of ours is in it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = join(ROOT, 'tests/.cache/empty-app')

/** Builds and serves it while `use` runs with its address. */
export async function withEmptyApp<T>(use: (url: string) => Promise<T>): Promise<T> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(join(FOLDER, 'app'), { recursive: true })
  const file = (name: string, text: string) => writeFileSync(join(FOLDER, name), text)
  file('package.json', '{"private":true,"type":"module"}')
  file(
    'next.config.mjs',
    `export default { turbopack: { root: ${JSON.stringify(ROOT)} }, experimental: { agentUpgrade: false }, agentRules: false }`,
  )
  file('app/layout.jsx', 'export default ({ children }) => <html lang="en"><body>{children}</body></html>')
  file('app/page.jsx', 'export default () => <p>empty</p>')
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  execFileSync(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], { cwd: FOLDER, env, stdio: 'pipe' })
  const app = next({ dev: false, dir: FOLDER })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
    await app.close()
  }
}
