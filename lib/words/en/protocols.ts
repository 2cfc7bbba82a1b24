// Services that are no mail exchanger, as a sentence names them.

export const protocolWords = {
  'protocol-ftp': () => 'an FTP server',
  'protocol-http': () => 'a web server (HTTP)',
  'protocol-imap': () => 'an IMAP server',
  'protocol-irc': () => 'an IRC server',
  'protocol-lmtp': () => 'an LMTP server',
  'protocol-mysql': () => 'a MySQL or MariaDB server',
  'protocol-nntp': () => 'a news server (NNTP)',
  'protocol-pop3': () => 'a POP3 server',
  'protocol-rsync': () => 'an rsync server',
  'protocol-sieve': () => 'a ManageSieve server',
  'protocol-ssh': () => 'an SSH server',
  'protocol-telnet': () => 'a Telnet server',
  'protocol-tls': () => 'a server that expects TLS',
  'protocol-vnc': () => 'a VNC server',
}
