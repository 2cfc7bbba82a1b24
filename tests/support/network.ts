// A network of its own for one check: a loopback, the routes and packet filter rules that a test wants, and servers on it.
// Nothing of it is seen outside, and it is gone with its last process.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CheckEvent, Outcome } from '#lib/check/event.ts'
import type { CheckRequestInput } from '#lib/check/request.ts'
import type { Control } from '#server/checks/control.ts'
import { findPart } from '#tests/setup/parts.ts'
import { canHaveNetwork, inNetwork } from '#tests/support/namespace.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface NetworkTask {
  /** Dialogues, and where they are played. */
  servers: { dialogue: string; address: string; port: number }[]
  request: CheckRequestInput
  limitsMs: Record<string, number>
  /** The operator's control. */
  control?: Control
}

export interface Network extends Partial<NetworkTask> {
  request: CheckRequestInput
  /** Arguments of `ip`, one route or address each. */
  routes?: readonly string[]
  /** Rules of nftables, for packets that come in and that go out. */
  input?: readonly string[]
  output?: readonly string[]
}

export interface Seen {
  outcome: Outcome
  events: CheckEvent[]
}

/** Runs the check in there. */
export function checkInNetwork({
  routes = [],
  input = [],
  output = [],
  servers = [],
  request,
  limitsMs = {},
  control,
}: Network): Promise<Seen> {
  const nft = findPart('nft')
  if (nft === undefined) throw new Error('nft is not installed')
  const chain = (hook: string, rules: readonly string[]) => {
    const lines = [`type filter hook ${hook} priority 0`, ...rules]
    return `chain ${hook} {\n${lines.join('\n')}\n}`
  }
  const script = [
    'set -e',
    'ip link set lo up',
    ...routes.map((route) => `ip ${route}`),
    `${nft} 'table inet t {\n${chain('input', input)}\n${chain('output', output)}\n}'`,
    'exec "$@"',
  ].join('\n')
  const task: NetworkTask = { servers, request, limitsMs, ...(control === undefined ? {} : { control }) }
  const inside = [process.execPath, '--import', 'tsx', 'tests/support/inside-network.ts', JSON.stringify(task)]
  const [program, ...args] = inNetwork(['sh', '-c', script, 'sh', ...inside])
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => (status === 0 ? resolve(JSON.parse(out)) : reject(new Error(`it ended with ${status}\n${err}`))))
  })
}

/** Can this user have a network, and rules in it? */
export function canFilterPackets(): boolean {
  const nft = findPart('nft')
  if (nft === undefined || !canHaveNetwork()) return false
  const [program, ...args] = inNetwork([nft, 'list', 'ruleset'])
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
