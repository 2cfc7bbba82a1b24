// The mechanisms that hand over an access token in place of a password: XOAUTH2 and OAUTHBEARER. A server that does not
// take the token says why in JSON, as a challenge, and waits for a last word before it refuses.
import type { Channel } from '#lib/smtp/auth/channel.ts'
import { hidden, type Login, type Mechanism, open } from '#lib/smtp/auth/mechanism.ts'
import { saslName } from '#lib/smtp/auth/saslprep.ts'

/** @see https://developers.google.com/workspace/gmail/imap/xoauth2-protocol */
export function* xoauth2({ username, password: token }: Login): Mechanism {
  yield hidden(`user=${username}\x01auth=Bearer ${token}\x01\x01`)
  // The last word is an empty line.
  yield open('')
  return 'endless'
}

/** https://www.rfc-editor.org/rfc/rfc7628#section-3.1 */
export function* oauthBearer({ username, password: token }: Login, { host, port }: Pick<Channel, 'host' | 'port'>): Mechanism {
  const where = `host=${host}\x01${port === undefined ? '' : `port=${port}\x01`}`
  yield hidden(`n,a=${saslName(username)},\x01${where}auth=Bearer ${token}\x01\x01`)
  // https://www.rfc-editor.org/rfc/rfc7628#section-3.2.3
  yield open('\x01')
  return 'endless'
}
