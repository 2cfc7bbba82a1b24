// Clients in Node run as production does: bundled by esbuild with the server's own settings. The loader that runs these
// benchmarks from their sources adds calls to every function it compiles, which would be measured too.
import { join } from 'node:path'
import { build } from 'esbuild'
import { plainEnv, runToEnd } from '#tests/bench/child.ts'
import { BUNDLES, clientSource, ROOT } from '#tests/bench/paths.ts'

/** Bundles clients/<name>.ts and gives the path of the product. */
export async function bundled(name: string): Promise<string> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [clientSource(`${name}.ts`)],
    outdir: BUNDLES,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
  return join(BUNDLES, `${name}.mjs`)
}

/** Builds parts of the app that are missing or stale. */
export async function buildParts(...parts: ('pages' | 'server')[]): Promise<void> {
  const script = `import { buildStale } from './scripts/build-parts.mjs'; await buildStale(${JSON.stringify({ only: parts })})`
  const { code, stderr } = await runToEnd([process.execPath, '--input-type=module', '-e', script], plainEnv(), ROOT)
  if (code !== 0) throw new Error(`The app could not be built:\n${stderr}`)
}
