// A session as it is written in the standard, made into what is seen of it.
import type { Seen } from '#lib/check/event.ts'
import { parseReplyLine } from '#lib/smtp/reply.ts'

/** A session as it is written: `S:` and `C:` lines, `-- tls`. What is sent has the verb that the player would give it. */
export function seen(script: string): Seen[] {
  const events: Seen[] = [{ kind: 'connected', host: 'mx.example', address: '192.0.2.1', port: 25, local: '192.0.2.2:1' }]
  let isMessage = false
  for (const line of script
    .trim()
    .split('\n')
    .map((each) => each.replace(/^ +/, ''))) {
    const text = line.slice(3)
    if (line.startsWith('S:')) {
      const reply = parseReplyLine(text)
      events.push({ kind: 'receive', text, ...(reply === undefined ? {} : { code: reply.code, last: reply.last }) })
      if (reply?.code === 354) isMessage = true
    } else if (line.startsWith('C:')) {
      events.push({ kind: 'send', text, verb: isMessage ? 'data' : (text.split(' ')[0] ?? '').toLowerCase() })
      if (text === '.') isMessage = false
    } else if (line === '-- tls') events.push({ kind: 'tls', mode: 'starttls', protocol: 'TLSv1.3', cipher: 'x', trusted: true })
    else if (line === '-- hand') events.push({ kind: 'control', by: 'owner', idleMs: 1 })
    else if (line === '-- close') events.push({ kind: 'closed', by: 'server', cause: 'fin' })
  }
  return events
}
