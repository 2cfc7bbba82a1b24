// The built production server as a process of its own, with a database of its own: what people run, and what can be killed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startDaemon, temporaryFolder } from '#tests/support/daemon.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface App {
  /** `http://127.0.0.1:port`, without a final slash. */
  url: string
  pid: number
  /** Its log and its words so far. */
  output(): string
  /** Ends it with SIGTERM; the database goes with it unless it was given. */
  stop(): Promise<void>
  /** Ends it as a power cut would; the database stays, for another `startApp({ database })`. */
  kill9(): Promise<void>
  /** The SQLite file. */
  database: string
}

export interface AppOptions {
  /** Settings as an operator would give them; SMTPSCOPE_ALLOW_NETS and _ALLOW_PORTS open loopback unless they say otherwise. */
  env?: Record<string, string>
  /** A database to go on with. */
  database?: string
  /** Default: any free one. */
  port?: number
}

/** Has `npm run build` been run? */
export function isBuilt(): boolean {
  return existsSync(join(ROOT, 'dist/index.js')) && existsSync(join(ROOT, '.next/BUILD_ID'))
}

/** Starts the built server and waits until it says that it is ready. */
export async function startApp(options: AppOptions = {}): Promise<App> {
  if (!isBuilt()) throw new Error('The app is not built: npm run build')
  const folder = options.database === undefined ? temporaryFolder('app') : undefined
  const database = options.database ?? join(folder?.path ?? '', 'smtpscope.db')
  const daemon = await startDaemon([process.execPath, '--enable-source-maps', '--max-semi-space-size=32', join(ROOT, 'dist/index.js')], {
    cwd: ROOT,
    ready: /smtpscope is ready: \S+/,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      HOST: '127.0.0.1',
      PORT: String(options.port ?? 0),
      DATABASE_URL: `sqlite:${database}`,
      SMTPSCOPE_ALLOW_NETS: '127.0.0.0/8',
      SMTPSCOPE_ALLOW_PORTS: '1-65535',
      SMTPSCOPE_LIMITS: 'off',
      ...options.env,
    },
  })
  return {
    url: /smtpscope is ready: (\S+)/.exec(daemon.output())?.[1] ?? '',
    pid: daemon.pid,
    output: daemon.output,
    async stop() {
      await daemon.stop()
      folder?.remove()
    },
    kill9: daemon.kill9,
    database,
  }
}
