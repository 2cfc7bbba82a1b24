// Does it answer to its name? What the banner, DNS and the certificate say side by side.
import { list } from '#lib/words/duration.ts'

export const hostNameWords = {
  'name-open': () => 'Does it answer to its name?',
  'name-good': () => 'It answers to its name',
  'name-bad': () => 'It does not say its name',
  'name-unknown': () => 'Its name: unknown',
  'name-promised': (host: string) => `The MX record promises ${host}.`,
  'name-agree': (sources: string[], name: string) => `${capital(list(sources))} agree on ${name}.`,
  'name-only': (source: string, name: string) => `The ${source} says ${name}; there was nothing to compare it with.`,
  'name-not-full': (source: string, name: string) => `The ${source} says "${name}", which is no full host name.`,
  'name-differs': (ours: string, other: string) =>
    `It calls itself ${ours}, but ${other}. Large providers do so; a mistake looks the same.`,
  'name-ptr-elsewhere': (name: string) =>
    `It calls itself ${name}, and so does the PTR of its address; but in DNS ${name} does not lead back to that address, so it proves nothing.`,
  'name-ptr-open': (name: string) =>
    `It calls itself ${name}, and so does the PTR of its address; whether ${name} leads back to it, DNS did not tell.`,
  'name-in-certificate': (name: string) => `its certificate is for ${name}`,
  'name-in-record': (source: string, name: string) => `its ${source} says ${name}`,
  'name-in-greeting': (name: string) => `greets as ${name}`,
  'name-refused': () => 'Unknown, because the server refused us before it told.',
  'name-none': () => 'It greeted us, but neither its banner nor its EHLO reply holds a name.',
  'name-not-told': () => 'Unknown, because the server did not greet us.',
  'name-no-session': () => 'There was no session.',

  'name-source-banner': () => 'banner',
  'name-source-ehlo': () => 'EHLO reply',
  'name-source-helo': () => 'HELO reply',
  'name-source-mx': () => 'MX record',
  'name-source-ptr': () => 'PTR',
  'name-source-certificate': () => 'certificate',
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
