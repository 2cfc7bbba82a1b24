// The forms in which a server may say a secret back.

const bytes = (secret: string): number[] => [...Buffer.from(secret)]
const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/** Each form by name. */
export function formsOf(secret: string): [name: string, form: string][] {
  const base64 = (before: string, behind: string) => Buffer.from(before + secret + behind).toString('base64')
  return [
    ['it is', secret],
    ['capitals', secret.replace(/[a-z]/g, (letter) => letter.toUpperCase())],
    ['base64', base64('', '')],
    ['base64, one byte further', base64('\0', '')],
    ['base64, two bytes further', base64('\0a', 'x')],
    ['base64, three bytes further', base64('\0ab', 'xy')],
    ['base64 for URLs', Buffer.from(`>>>???${secret}`).toString('base64url')],
    ['hexadecimal', bytes(secret).map(hex).join('')],
    ['hexadecimal in capitals', bytes(secret).map(hex).join('').toUpperCase()],
    ['hexadecimal with colons', bytes(secret).map(hex).join(':')],
    [
      'percent-encoded',
      bytes(secret)
        .map((byte) => `%${hex(byte)}`)
        .join(''),
    ],
    ['percent-encoded where it must be', encodeURIComponent(secret)],
    [
      'quoted-printable',
      bytes(secret)
        .map((byte) => `=${hex(byte).toUpperCase()}`)
        .join(''),
    ],
    [
      'quoted-printable in part',
      bytes(secret)
        .map((byte, at) => (at % 3 === 0 || byte > 126 ? `=${hex(byte).toUpperCase()}` : String.fromCharCode(byte)))
        .join(''),
    ],
  ]
}
