// A real HTTPS server on port 443 of a loopback address of its own, that serves one file as a test says.
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { Credentials } from '#tests/support/certificates.ts'
import { freeLoopback } from '#tests/support/daemon.ts'

export interface PolicyFile {
  status?: number
  /** Absent: none. */
  type?: string
  body: string
  /** More header fields. */
  headers?: Record<string, string>
  /** Never answers. */
  silent?: true
}

export interface PolicyHost {
  address: string
  /** What it was asked for: `GET /path of host`. */
  asked: string[]
  serve(file: PolicyFile): void
  stop(): Promise<void>
}

/** Starts it with this certificate. */
export async function startPolicyHost({ key, cert }: Pick<Credentials, 'key' | 'cert'>): Promise<PolicyHost> {
  let file: PolicyFile = { status: 404, body: '' }
  const asked: string[] = []
  const server = createServer({ key, cert }, (request, response) => {
    asked.push(`${request.method} ${request.url} of ${request.headers.host}`)
    if (file.silent) return
    response.writeHead(file.status ?? 200, { ...(file.type === undefined ? {} : { 'Content-Type': file.type }), ...file.headers })
    response.end(file.body)
  })
  server.on('tlsClientError', () => {})
  const address = freeLoopback()
  server.listen(443, address)
  await once(server, 'listening')
  return {
    address,
    asked,
    serve(next) {
      file = next
      asked.length = 0
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
