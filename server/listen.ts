// Starts listening, and says in one line why where it cannot.
import type { Server } from 'node:http'
import { isIpv4 } from '#lib/smtp/address.ts'

/** Is it an address that only this machine can reach? */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIpv4(host) && host.startsWith('127.'))
}

/** Listens, and gives the URL under which the server can be reached from this machine. */
export async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<string> {
  await new Promise<void>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      process.stderr.write(`smtpscope cannot listen on ${host}, port ${port}: ${wordsFor(error)}\n`)
      process.exit(1)
    })
    server.listen(port, host, resolve)
  })
  const taken = server.address()
  return `http://${shownHost(host)}:${typeof taken === 'object' && taken !== null ? taken.port : port}`
}

function wordsFor(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return 'another program listens there. Set PORT to another one.'
  if (error.code === 'EACCES') return 'the system does not allow it. Ports below 1024 need a privilege; set PORT to a higher one.'
  return error.message
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
