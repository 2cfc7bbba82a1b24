// Runs inside a network of its own (see network.ts): starts the servers it is told to, runs one check, and prints what was
// recorded as JSON.
import { readDialogue } from '#tests/support/dialogue.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import type { NetworkTask, Seen } from '#tests/support/network.ts'
import { realCheck } from '#tests/support/real-check.ts'

const task: NetworkTask = JSON.parse(process.argv[2] ?? '{}')
const servers = await Promise.all(
  task.servers.map(({ dialogue, address, port }) => startFakeMailServer(readDialogue(dialogue), { address, port })),
)
const { outcome, events } = await realCheck(task.request, {
  dns: { lookup: async () => ({ status: 'nxdomain', records: [], by: undefined }) },
  allowNets: ['0.0.0.0/0', '::/0'],
  limitsMs: task.limitsMs,
  control: task.control,
})
await Promise.all(servers.map((server) => server.stop()))
const seen: Seen = { outcome, events }
process.stdout.write(JSON.stringify(seen))
