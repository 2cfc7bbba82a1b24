// Services that are no mail exchanger, as a sentence names them in French.

export const protocolWords = {
  'protocol-ftp': () => 'un serveur FTP',
  'protocol-http': () => 'un serveur web (HTTP)',
  'protocol-imap': () => 'un serveur IMAP',
  'protocol-irc': () => 'un serveur IRC',
  'protocol-lmtp': () => 'un serveur LMTP',
  'protocol-mysql': () => 'un serveur MySQL ou MariaDB',
  'protocol-nntp': () => 'un serveur de news (NNTP)',
  'protocol-pop3': () => 'un serveur POP3',
  'protocol-rsync': () => 'un serveur rsync',
  'protocol-sieve': () => 'un serveur ManageSieve',
  'protocol-ssh': () => 'un serveur SSH',
  'protocol-telnet': () => 'un serveur Telnet',
  'protocol-tls': () => 'un serveur qui attend TLS',
  'protocol-vnc': () => 'un serveur VNC',
}
