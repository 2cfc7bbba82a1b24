// The real browser, as the feed wants it.
import type { FeedWorld } from '#components/live/feed.ts'

export const browserWorld: FeedWorld = {
  socket(path, ears) {
    const url = new URL(path, location.href)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    const socket = new WebSocket(url)
    socket.onopen = ears.open
    socket.onmessage = ({ data }) => ears.message(data)
    socket.onclose = ({ code }) => ears.close(code)
    return socket
  },
  fetch: (path, init) => fetch(path, init),
  later(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
