// Looks for a secret in anything that was written down, in all the forms it may have come in, and by other means than the
// code that cuts it out.
const PART = 8

/** What was found of the secret, each with its surroundings; empty where nothing is left of it. */
export function leaksOf(written: string | Buffer, secret: string): string[] {
  const bytes = typeof written === 'string' ? Buffer.from(written) : written
  const needle = Buffer.from(secret).toString('latin1').toLowerCase()
  const parts = new Set<string>()
  for (let at = 0; at + PART <= needle.length; at += 1) parts.add(needle.slice(at, at + PART))
  const text = bytes.toString('latin1')
  const readings: [string, string][] = [
    ['plain', text],
    ['quoted-printable', text.replace(/=([0-9a-f]{2})/gi, fromHex)],
    ['percent-encoded', text.replace(/%([0-9a-f]{2})/gi, fromHex)],
    ['escaped', text.replace(/\\+x([0-9a-f]{2})/gi, fromHex)],
    ...runs(text, /(?:[0-9a-f]{2}[ :-]?){8,}/gi).flatMap((run): [string, string][] => {
      const digits = run.replace(/[^0-9a-f]/gi, '')
      return [0, 1].map((shift) => ['hexadecimal', Buffer.from(digits.slice(shift), 'hex').toString('latin1')])
    }),
    ...runs(text, /[A-Za-z0-9+/_-]{8,}/g).flatMap((run): [string, string][] =>
      [0, 1, 2, 3].map((shift) => ['base64', Buffer.from(run.slice(shift), 'base64').toString('latin1')]),
    ),
  ]
  return readings.flatMap(([form, reading]) => {
    const low = reading.toLowerCase()
    const found: string[] = []
    for (let at = 0; at + PART <= low.length; at += 1) {
      if (parts.has(low.slice(at, at + PART))) found.push(`${form}: ${reading.slice(Math.max(0, at - 30), at + PART + 10)}`)
    }
    return found
  })
}

/** What would let anybody try passwords: proofs of SCRAM from either side, and the hash of CRAM-MD5, plain or in base64. */
export function proofsIn(written: string): string[] {
  const readings = [written, ...runs(written, /[A-Za-z0-9+/]{20,}={0,2}/g).map((run) => Buffer.from(run, 'base64').toString('latin1'))]
  return readings.flatMap((reading) => reading.match(/\b[pv]=[A-Za-z0-9+/]{43}=|\S+ [0-9a-f]{32}$/g) ?? [])
}

function runs(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[0])
}

function fromHex(_all: string, digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}
