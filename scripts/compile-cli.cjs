// Part of the build: runs two checks, and keeps what V8 has compiled by then. One is with a practice server; the other, of an
// address of this machine where no mail server answers, asks DNS what is asked about servers that are real.
const { loadCli } = require('./load-cli.cjs')

const envelope = ['--to', 'postmaster@ok.practice.test', '--from', 'sender@client.example']

async function compile() {
  const { main, keep } = loadCli()
  const code = await main(['ok.practice.test', '--message', ...envelope])
  await main(['127.0.0.1', '--port', '9', ...envelope])
  if (code === 0) keep()
  return code
}

void compile().then((code) => {
  process.exitCode = code
})
