// npm run audit: are there known holes in what a running smtpscope depends on? Fails for those of high severity.
import { spawnSync } from 'node:child_process'
import { judgeAudit } from '#scripts/audit-verdict.ts'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const { isGood, lines } = judgeAudit(stdout ?? '')
for (const line of lines) console.log(line)
process.exitCode = isGood ? 0 : 1
