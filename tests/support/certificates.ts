// Certificates of every kind a server may show, made with OpenSSL's command line tool in a temporary folder: a root of our
// own, and under it, or beside it, one for each thing that can be wrong.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPart } from '#tests/setup/parts.ts'
import { temporaryFolder } from '#tests/support/daemon.ts'

/** The host that certificates name unless they say otherwise. */
export const HOST = 'mail.example.test'

/** What a certificate is to be like. */
export interface Wanted {
  /** `RSA 2048` unless it says otherwise; `EC` is on P-256. */
  key?: 'RSA 2048' | 'RSA 1024' | 'EC' | 'Ed25519'
  /** Lines of subjectAltName, as OpenSSL writes them: `DNS:mail.example.test`. */
  names?: readonly string[]
  /** From and to, in days from now. */
  days?: readonly [from: number, to: number]
  /** Who signs it: our root, an issuer under it, a root that nobody knows, or itself. */
  by?: 'root' | 'intermediate' | 'stranger' | 'itself'
  /** As `/CN=mail.example.test`. */
  subject?: string
}

/** A certificate with its key, as PEM, and as files for programs that want files. */
export interface Credentials {
  cert: string
  key: string
  certFile: string
  keyFile: string
}

export interface Certificates {
  /** Our root: trust it, and what it signs is good. */
  ca: string
  caFile: string
  /** The issuer under the root. */
  intermediate: string
  make(wanted?: Wanted): Credentials
  /** Takes a certificate back: from then on responses say so. */
  revoke(credentials: Credentials): void
  /** What the root's OCSP responder says of a certificate, as DER; `signedBy` may be a stranger. */
  staple(credentials: Credentials, signedBy?: 'root' | 'stranger'): Buffer
  remove(): void
}

/** Can certificates be made here? */
export const canMakeCertificates = findPart('openssl') !== undefined

/** Makes the roots and the issuer; certificates are made when they are asked for. */
export function createCertificates(): Certificates {
  const openssl = findPart('openssl')
  if (openssl === undefined) throw new Error('OpenSSL is not installed')
  const folder = temporaryFolder('certificates')
  const at = (name: string) => join(folder.path, name)
  const run = (args: readonly string[]) => execFileSync(openssl, args, { cwd: folder.path, stdio: ['ignore', 'pipe', 'pipe'] })
  writeFileSync(at('openssl.cnf'), configuration)
  writeFileSync(at('index.txt'), '')
  let count = 0

  const issue = (name: string, section: string, { key = 'RSA 2048', names = [`DNS:${HOST}`], days = [-1, 30], by, subject }: Wanted) => {
    const from = ['-startdate', stamp(days[0]), '-enddate', stamp(days[1])]
    writeFileSync(at(`${name}.ext`), `[ext]\n${section}${section === LEAF ? `subjectAltName=${names.join(',')}\n` : ''}`)
    run(['genpkey', ...algorithms[key], '-out', `${name}.key`])
    run(['req', '-new', '-config', 'openssl.cnf', '-utf8', '-key', `${name}.key`, '-subj', subject ?? `/CN=${HOST}`, '-out', `${name}.csr`])
    const signer = by === 'itself' ? ['-selfsign', '-keyfile', `${name}.key`] : ['-cert', `${by}.pem`, '-keyfile', `${by}.key`]
    const rest = ['-batch', '-notext', '-rand_serial', '-extfile', `${name}.ext`, '-extensions', 'ext', '-out', `${name}.pem`]
    run(['ca', '-config', 'openssl.cnf', '-utf8', '-in', `${name}.csr`, ...signer, ...from, ...rest])
    return readFileSync(at(`${name}.pem`), 'utf8')
  }
  const ca = issue('root', ISSUER, { subject: '/O=Test bed/CN=Test root', by: 'itself' })
  issue('stranger', ISSUER, { subject: '/CN=A root that nobody knows', by: 'itself', key: 'EC' })
  const intermediate = issue('intermediate', ISSUER, { subject: '/CN=Test issuer', by: 'root', key: 'EC' })
  return {
    ca,
    caFile: at('root.pem'),
    intermediate,
    make(wanted = {}) {
      count += 1
      const name = `leaf${count}`
      const leaf = issue(name, LEAF, { by: 'root', ...wanted })
      // The server sends what a client needs to find the root, and not the root.
      const cert = wanted.by === 'intermediate' ? leaf + intermediate : leaf
      writeFileSync(at(`${name}.pem`), cert)
      const key = readFileSync(at(`${name}.key`), 'utf8')
      return { cert, key, certFile: at(`${name}.pem`), keyFile: at(`${name}.key`) }
    },
    revoke({ certFile }) {
      run(['ca', '-config', 'openssl.cnf', '-cert', 'root.pem', '-keyfile', 'root.key', '-revoke', certFile])
    },
    staple({ certFile }, signedBy = 'root') {
      count += 1
      const name = `staple${count}.der`
      run([
        'ocsp',
        '-index',
        'index.txt',
        '-CA',
        'root.pem',
        '-rsigner',
        `${signedBy}.pem`,
        '-rkey',
        `${signedBy}.key`,
        '-issuer',
        'root.pem',
        '-cert',
        certFile,
        '-ndays',
        '7',
        '-no_nonce',
        '-noverify',
        '-respout',
        name,
      ])
      return readFileSync(at(name))
    },
    remove: folder.remove,
  }
}

const algorithms = {
  'RSA 2048': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'RSA 1024': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  EC: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  Ed25519: ['-algorithm', 'ED25519'],
} as const

const ISSUER = 'basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n'
const LEAF = 'basicConstraints=critical,CA:false\nextendedKeyUsage=serverAuth\n'

const configuration = `
[req]
distinguished_name = anything
string_mask = utf8only
[anything]
[ca]
default_ca = here
[here]
dir = .
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = anything_goes
unique_subject = no
[anything_goes]
O = optional
CN = optional
`

/** Days from now as `YYYYMMDDHHMMSSZ`. */
function stamp(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z`
}
