// Part of the build: runs one check with a practice server, and keeps what V8 has compiled by then.
const { loadCli } = require('./load-cli.cjs')

const { main, keep } = loadCli()
const check = ['ok.practice.test', '--message', '--to', 'postmaster@ok.practice.test', '--from', 'sender@client.example']
void main(check).then((code) => {
  if (code === 0) keep()
  process.exitCode = code
})
