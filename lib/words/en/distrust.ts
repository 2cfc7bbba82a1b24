// Why a certificate is not trusted, as phrases to stand behind "not trusted:". Apart from the catalogue, since the transcript
// needs them and nothing else of it.
import { day } from '#lib/words/day.ts'

export const distrustWords = {
  /** They hold commas themselves. */
  'distrust-all': (phrases: string[]) => phrases.join('; '),
  'distrust-expired': (notAfter: string) => `it expired on ${day(notAfter)}`,
  'distrust-not-yet-valid': (notBefore: string) => `it is not valid before ${day(notBefore)}`,
  'distrust-wrong-name': (names: string[], more: number, host: string) =>
    `it is for ${names.length === 0 ? 'no name at all' : `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`}, not for ${host}`,
  'distrust-self-signed': () => 'it is signed by itself, so nobody vouches for it',
  'distrust-unknown-issuer': (issuer: string) => `no authority we know vouches for its issuer${issuer === '' ? '' : `, ${issuer}`}`,
  'distrust-weak-key': (key: string) => `its key is too weak (${key === '' ? 'size unknown' : key})`,
  'distrust-revoked': () => 'its issuer has revoked it',
  'distrust-no-certificate': () => 'the server showed none',
  'distrust-not-trusted': () => 'its chain leads to no authority that we know',
}
