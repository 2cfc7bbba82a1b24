// npm run dev: the server from its sources, started anew whenever server/ or lib/ changes; Next reloads the pages itself.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url))
const env = { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' }
const watched = ['server/**/*.ts', 'lib/**/*.ts'].map((glob) => `--include=${glob}`)
const others = ['app/**', 'components/**', '.next/**', 'data/**'].map((glob) => `--exclude=${glob}`)

const child = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', ...watched, ...others, 'server/index.ts'], {
  cwd: root,
  env,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 0))
