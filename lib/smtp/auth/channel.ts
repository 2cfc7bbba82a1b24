// What protects a connection, as AUTH has to know it: is there TLS, and what binds an exchange to it?

/** Data that only the two ends of one TLS connection share, by the name it has in SASL. */
export interface ChannelBinding {
  /**
   * `tls-exporter` is for TLS 1.3, `tls-server-end-point` a hash of the server's certificate.
   * @see https://www.rfc-editor.org/rfc/rfc9266#section-2
   * @see https://www.rfc-editor.org/rfc/rfc5929#section-4
   */
  type: 'tls-exporter' | 'tls-server-end-point'
  data: Uint8Array
}

export interface Channel {
  /** What was dialled. */
  host: string
  port: number | undefined
  isSecured: boolean
  /** The best first; none in the clear. */
  bindings: readonly ChannelBinding[]
}
