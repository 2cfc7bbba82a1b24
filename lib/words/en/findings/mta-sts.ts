// What the domain's MTA-STS policy asks of senders, and what they would find.

import { duration } from '#lib/words/duration.ts'
import type { FindingParams, FindingText } from '#lib/words/finding-text.ts'

const OTHERS = 'Senders that know neither MTA-STS nor DANE deliver all the same.'

/** What a sender makes of it, by the policy's mode. */
function consequence({ mode }: FindingParams): string {
  return mode === 'enforce'
    ? `Senders that know MTA-STS, Google and Microsoft among them, keep the mail and return it after some days. ${OTHERS}`
    : 'The policy is only being tested: senders deliver, and report it.'
}

const problems: Readonly<Record<string, string>> = {
  'no-address': 'its host has no address in DNS',
  refused: 'the connection is refused',
  timeout: 'no answer came in time',
  unreachable: 'there is no way to the host',
  reset: 'the connection was reset',
  tls: 'the TLS handshake fails',
  certificate: 'its certificate is not good for that name',
  status: 'the web server answers with another code than 200',
  'too-large': 'the file is larger than 64 KiB',
  malformed: 'the answer is no HTTP',
}

const keys: Readonly<Record<string, string>> = {
  version: 'it does not say "version: STSv1"',
  mode: 'its mode is none of enforce, testing and none',
  max_age: 'its max_age is no number of seconds up to a year',
  mx: 'it names no mail host, or writes one in a way that is none',
}

const certificateProblems: Readonly<Record<string, string>> = {
  expired: 'has expired',
  'not-yet-valid': 'is not valid yet',
  'wrong-name': 'is for another name',
  'self-signed': 'is self-signed',
  revoked: 'was revoked',
  'no-certificate': 'is missing',
}

const detailOf = ({ detail }: FindingParams): string => (detail === '' ? '' : ` (${detail})`)

export const stsTexts = {
  'mta-sts-record-invalid': {
    title: () => 'The MTA-STS record can’t be read',
    means: ({ why }) =>
      `${why === 'several' ? 'There are several TXT records of it, and only one may be' : 'Its id is missing, or longer than 32 letters and digits'}. Senders act as if there were no policy.`,
    todo: () => 'Publish one TXT record at _mta-sts, such as "v=STSv1; id=20260102T000000;".',
  },
  'mta-sts-policy-unreachable': {
    title: () => 'The MTA-STS policy can’t be fetched',
    means: (params) =>
      `DNS says that there is a policy, but ${params.url} can’t be had: ${problems[String(params.problem)] ?? params.problem}${detailOf(params)}. Senders that have kept an earlier one go on with it; all others go without.`,
    todo: () => 'Serve the file over HTTPS with a certificate for that very name, and without a redirect; or take the record out of DNS.',
  },
  'mta-sts-policy-invalid': {
    title: () => 'The MTA-STS policy can’t be used',
    means: ({ url, key }) => `${url} is there, but ${keys[String(key)] ?? key}. Senders act as if there were no policy.`,
    todo: () => 'Correct the file, and change the id in the TXT record so that senders fetch it anew.',
  },
  'mta-sts-policy-type': {
    title: () => 'The MTA-STS policy has an unusual type',
    means: ({ type }) =>
      `The web server calls it ${type === '' ? 'nothing at all' : type}; the standard wants text/plain. Some senders then take it for no policy.`,
    todo: () => 'Let the web server send it as text/plain.',
  },
  'mta-sts-short-age': {
    title: () => 'The MTA-STS policy is soon forgotten',
    means: ({ seconds }) =>
      `Senders may keep it for ${duration(Number(seconds) * 1000)}. Whoever stands between them and the web server only has to wait that long.`,
    todo: () => 'Once it works, let max_age be weeks: 1209600 and more.',
  },
  'mta-sts-enforced': {
    title: () => 'MTA-STS is in force, and the server keeps to it',
    means: () => 'Senders that know it deliver only over TLS with a trusted certificate. The server that was seen has one.',
    todo: () => 'Nothing.',
  },
  'mta-sts-testing': {
    title: () => 'MTA-STS is being tested',
    means: () => 'Senders report what would go wrong, and deliver all the same. Nothing is protected yet.',
    todo: () => 'When the reports show no more failures, set the mode to enforce and change the id.',
  },
  'mta-sts-none': {
    title: () => 'MTA-STS is switched off',
    means: () => 'The policy says that there is none. That is the way to take one back.',
    todo: () => 'Once senders have forgotten the old policy, record and file can go.',
  },
  'mta-sts-host-not-listed': {
    title: ({ all }) => (all === 1 ? 'No mail host is in the MTA-STS policy' : 'A mail host is not in the MTA-STS policy'),
    means: (params) =>
      `The MX records name ${params.hosts}, and the policy does not. ${params.all === 1 || params.mode !== 'enforce' ? consequence(params) : 'Senders that know MTA-STS pass it over and use the others.'}`,
    todo: () => 'Add an mx line for it to the policy, and change the id in the TXT record.',
  },
  'mta-sts-certificate': {
    title: () => 'The certificate does not satisfy MTA-STS',
    means: (params) =>
      `The certificate of ${params.host} ${certificateProblems[String(params.problem)] ?? 'is not trusted'}, and the policy asks for a good one. ${consequence(params)}`,
    todo: ({ host }) => `Give ${host} a certificate for its name, from an authority that everybody knows.`,
  },
  'mta-sts-no-tls': {
    title: () => 'MTA-STS asks for TLS, and the server has none',
    means: (params) => `${params.host} does not come to TLS with a sender. ${consequence(params)}`,
    todo: ({ host }) => `Let ${host} offer STARTTLS with a good certificate.`,
  },
} satisfies Record<string, FindingText>
