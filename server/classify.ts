// npm run classify: one reply a line in, one JSON line out with what it means. Standard output is the answers and nothing else.
import { classify } from '#lib/diagnosis/replies/classify.ts'

/** More of a line than is ever looked at: one without an end fills no memory. */
const MAX_LINE = 8192

/** Reads lines until the input ends, and answers as they come. */
async function answerLines(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Promise<void> {
  input.setEncoding('utf8')
  let rest = ''
  for await (const chunk of input) {
    const lines = String(chunk).split('\n')
    lines[0] = `${rest}${lines[0]}`
    rest = (lines.pop() ?? '').slice(0, MAX_LINE)
    if (lines.length > 0) await write(output, `${lines.map(answer).join('\n')}\n`)
  }
  if (rest !== '') await write(output, `${answer(rest)}\n`)
}

/** In lists of replies, most lines are there more than once. So many answers are kept; where hardly one was of use, no more are. */
const MAX_KEPT = 20_000
const MAX_KEPT_CHARS = 512
const kept = new Map<string, string>()
let used = 0
let isKeeping = true

function answer(line: string): string {
  const reply = line.endsWith('\r') ? line.slice(0, -1) : line
  if (!isKeeping || reply.length > MAX_KEPT_CHARS) return answerTo(reply)
  const known = kept.get(reply)
  if (known !== undefined) {
    used++
    return known
  }
  if (kept.size >= MAX_KEPT) {
    isKeeping = used > MAX_KEPT / 4
    used = 0
    kept.clear()
  }
  const said = answerTo(reply)
  kept.set(reply, said)
  return said
}

function answerTo(reply: string): string {
  const { reason = null, permanence = null, provider = null } = classify(reply) ?? {}
  const alike = permanence === 'temporary' ? temporary : others
  let byProvider = alike.get(reason)
  if (byProvider === undefined) {
    byProvider = new Map()
    alike.set(reason, byProvider)
  }
  let written = byProvider.get(provider)
  if (written === undefined) {
    written = JSON.stringify({ reason, permanence, provider })
    byProvider.set(provider, written)
  }
  return written
}

/** There are few different answers: by reason and provider. What has a reason is temporary or permanent. */
type Written = Map<string | null, Map<string | null, string>>
const temporary: Written = new Map()
const others: Written = new Map()

/** Waits where the reader is slower than we are. */
async function write(output: NodeJS.WriteStream, text: string): Promise<void> {
  if (!output.write(text)) await new Promise<void>((resolve) => output.once('drain', resolve))
}

// A reader such as `head` may have enough before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
await answerLines(process.stdin, process.stdout)
