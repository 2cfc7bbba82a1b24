// npm run classify: one reply a line in, one JSON line out with what it means. Standard output is the answers and nothing else.
import { classify } from '#lib/diagnosis/replies/classify.ts'

/** Reads lines until the input ends, and answers as they come. */
async function answerLines(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Promise<void> {
  input.setEncoding('utf8')
  let rest = ''
  for await (const chunk of input) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) await write(output, `${lines.map(answer).join('\n')}\n`)
  }
  if (rest !== '') await write(output, `${answer(rest)}\n`)
}

function answer(line: string): string {
  const found = classify(line.endsWith('\r') ? line.slice(0, -1) : line)
  const { reason = null, permanence = null, provider = null } = found ?? {}
  return JSON.stringify({ reason, permanence, provider })
}

/** Waits where the reader is slower than we are. */
async function write(output: NodeJS.WriteStream, text: string): Promise<void> {
  if (!output.write(text)) await new Promise<void>((resolve) => output.once('drain', resolve))
}

// A reader such as `head` may have enough before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
await answerLines(process.stdin, process.stdout)
