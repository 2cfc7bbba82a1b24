// Versions of TLS as people write them.

/** "TLS 1.3" for "TLSv1.3". */
export function tlsVersion(protocol: string): string {
  const version = protocol.replace(/^TLSv/, 'TLS ')
  return version === 'TLS 1' ? 'TLS 1.0' : version
}
