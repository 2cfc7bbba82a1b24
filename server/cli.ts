// `npm run check -- <target>` from the sources. The built command line is started by scripts/check.cjs.
import { main } from '#server/cli/main.ts'

process.exitCode = await main(process.argv.slice(2))
