// A mail server that takes connections and never says a word. Prints its port.
import { createServer } from 'node:net'

const server = createServer((socket) => socket.on('error', () => {}).resume())
server.listen({ host: '127.0.0.1', port: 0, backlog: 8192 }, () => {
  const address = server.address()
  process.stdout.write(`listening on ${typeof address === 'object' ? address?.port : ''}\n`)
})
