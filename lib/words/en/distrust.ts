// Why a certificate is not trusted, as phrases to stand behind "not trusted:". Apart from the catalogue, since the transcript
// needs them and nothing else of it.
import { day } from '#lib/words/day.ts'

export const distrustWords = {
  expired: (notAfter: string) => `it expired on ${day(notAfter)}`,
  'not-yet-valid': (notBefore: string) => `it is not valid before ${day(notBefore)}`,
  'wrong-name': (names: string, host: string) => `it is for ${names}, not for ${host}`,
  'self-signed': () => 'it is signed by itself, so nobody vouches for it',
  'unknown-issuer': (issuer: string) => `no authority we know vouches for its issuer${issuer === '' ? '' : `, ${issuer}`}`,
  'weak-key': (key: string) => `its key is too weak (${key})`,
  revoked: () => 'its issuer has revoked it',
  'no-certificate': () => 'the server showed none',
  'not-trusted': () => 'its chain leads to no authority that we know',
}
