// A certificate that a host makes for itself, as many a fresh mail server has one. Node's own library signs, but writes no
// certificates, so the few lines of DER stand here.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const DAY_MS = 86_400_000

/** A key and a certificate for this name, signed by itself, good for 90 days from yesterday; both as PEM. */
export function selfSigned(name: string, now: Date): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const commonName = sequence(set(sequence(oid('550403'), der(0x0c, Buffer.from(name)))))
  // https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6
  const names = sequence(oid('551d11'), der(0x04, sequence(der(0x82, Buffer.from(name)))))
  // https://www.rfc-editor.org/rfc/rfc5280#section-4.1
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    // Positive, and not beginning with a zero.
    der(0x02, Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
    ecdsaWithSha256,
    commonName,
    sequence(time(now.getTime() - DAY_MS), time(now.getTime() + 90 * DAY_MS)),
    commonName,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(names)),
  )
  const signature = sign('sha256', content, privateKey)
  const certificate = sequence(content, ecdsaWithSha256, der(0x03, Buffer.concat([Buffer.alloc(1), signature])))
  const lines = certificate.toString('base64').replace(/(.{64})(?=.)/g, '$1\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}

/** One element: its tag, its length, its content. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

function sequence(...content: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(content))
}

function set(content: Buffer): Buffer {
  return der(0x31, content)
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'))
}

/** UTCTime, which has two digits for the year: good until 2049. */
function time(at: number): Buffer {
  return der(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`))
}

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
