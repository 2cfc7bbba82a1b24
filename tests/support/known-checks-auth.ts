// Checks that log in, or try to: one for each way that can end.
import type { Seen } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { closed, done, HOST, type Part, reached, secured } from '#tests/support/events.ts'
import { BANNER, BYE, type KnownCheck, probe, QUIT, RSET, talk } from '#tests/support/known-check-parts.ts'

type Auth = NonNullable<CheckRequest['auth']>

/** `>` in front of what we say in an AUTH exchange, `#` in front of what was hidden in it, `*` and a reason breaks it off. */
export function login(...said: string[]): Part {
  return said.map((line): Seen => {
    const sent = { kind: 'send', attempt: 0, verb: 'auth' } as const
    if (line.startsWith('> ')) return { ...sent, text: line.slice(2) }
    if (line.startsWith('# ')) return { ...sent, text: line.slice(2), redacted: true }
    if (line.startsWith('* ')) return { ...sent, text: '*', cancel: line.slice(2) as 'nonce' }
    const [code, text] = [Number(line.slice(0, 3)), line]
    return { kind: 'receive', attempt: 0, text, code, last: line[3] !== '-', ...(line.includes('hidden]') ? { redacted: true } : {}) }
  })
}

const b64 = (text: string) => Buffer.from(text).toString('base64')
const OFFER = ['> EHLO x', `250-${HOST}`, '250 AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256']
const HIDDEN = '[32 characters hidden]'
const rest = said('> MAIL FROM:<a@b.example>', '250 Ok', '> RCPT TO:<jdoe@example.com>', '250 2.1.5 Ok', ...RSET, ...QUIT)

/** What is said behind the login, on the connection that stands. */
function said(...lines: string[]): Part {
  return (reached(0, HOST, ...lines) as Part[]).slice(2)
}

function check(auth: Partial<Auth>, ...parts: Part[]): KnownCheck {
  const known = probe(...parts)
  const whole = { mechanism: 'auto', username: 'jdoe', password: undefined, allowPlaintext: true, initialResponse: true, ...auth } as const
  return { ...known, request: { ...known.request, auth: whole } }
}

const scramFirst = [`> AUTH SCRAM-SHA-256 ${b64('n,,n=jdoe,r=abc')}`, `334 ${b64('r=abcdef,s=c2FsdA==,i=1000')}`, `# ${HIDDEN}`]
const offered = talk(BANNER, ...OFFER)
const bye = said(...QUIT)

export const authChecks = {
  'logged in with PLAIN': check({}, offered, login(`# AUTH PLAIN ${HIDDEN}`, '235 2.7.0 Ok'), rest, BYE, done('completed')),
  'logged in with LOGIN': check(
    { mechanism: 'LOGIN' },
    offered,
    login('> AUTH LOGIN', `334 ${b64('Username:')}`, `> ${b64('jdoe')}`, `334 ${b64('Password:')}`, `# ${HIDDEN}`, '235 Ok'),
    rest,
    BYE,
    done('completed'),
  ),
  'logged in with SCRAM': check({}, offered, login(...scramFirst, `334 ${HIDDEN}`, '> ', '235 2.7.0 Ok'), rest, BYE, done('completed')),
  'logged in inside TLS that nobody vouches for': check(
    { allowPlaintext: false },
    talk(BANNER, '> EHLO x', `250-${HOST}`, '250 STARTTLS', '> STARTTLS', '220 go'),
    secured(0, { trusted: false, problem: 'self-signed', problems: ['self-signed'] }),
    said(...OFFER),
    login(`# AUTH PLAIN ${HIDDEN}`, '235 Ok'),
    rest,
    BYE,
    done('completed'),
  ),
  'a wrong password': check({}, offered, login(`# AUTH PLAIN ${HIDDEN}`, '535 5.7.8 no'), bye, BYE, done('auth-failed')),
  'a login with a weak mechanism': check({}, offered, login(`# AUTH PLAIN ${HIDDEN}`, '534 5.7.9 no'), bye, BYE, done('auth-failed')),
  'a login that wants encryption': check({}, offered, login(`# AUTH PLAIN ${HIDDEN}`, '538 5.7.11 no'), bye, BYE, done('auth-failed')),
  'a login that is not known': check({}, offered, login(`# AUTH PLAIN ${HIDDEN}`, '504 5.5.4 no'), bye, BYE, done('auth-failed')),
  'a login that is refused for another reason': check(
    {},
    offered,
    login(`# AUTH PLAIN ${HIDDEN}`, '554 5.7.0 Too many tries'),
    bye,
    BYE,
    done('auth-failed'),
  ),
  'a login put off': check({}, offered, login(`# AUTH PLAIN ${HIDDEN}`, '454 4.7.0 later'), bye, BYE, done('deferred')),
  'a login and 421': check({}, offered, login(`# AUTH PLAIN ${HIDDEN}`, '421 4.3.2 going'), closed(0, 'server', 'fin'), done('deferred')),
  'cut off at the password': check({}, offered, login(`# AUTH PLAIN ${HIDDEN}`), closed(0, 'server', 'fin'), done('protocol-error')),
  'a challenge that is no base64': check(
    { mechanism: 'LOGIN' },
    offered,
    login('> AUTH LOGIN', '334 ***', '* not-base64', '501 5.7.0 aborted'),
    bye,
    BYE,
    done('protocol-error'),
  ),
  'a challenge full of escapes': check(
    { mechanism: 'CRAM-MD5' },
    offered,
    login('> AUTH CRAM-MD5', `334 ${b64('\x1b[31m\u202eabc\r\n')}`, `# ${HIDDEN}`, '535 5.7.8 no'),
    bye,
    BYE,
    done('auth-failed'),
  ),
  'a server without a proof': check(
    {},
    offered,
    login(...scramFirst, `334 ${HIDDEN}`, '* signature', '501 5.7.0 aborted'),
    bye,
    BYE,
    done('auth-failed'),
  ),
  'a server that does not bother to prove itself': check({}, offered, login(...scramFirst, '235 Ok'), bye, BYE, done('auth-failed')),
  'a token that has run out': check(
    { mechanism: 'XOAUTH2' },
    talk(BANNER, '> EHLO x', `250-${HOST}`, '250 AUTH XOAUTH2'),
    login(`# AUTH XOAUTH2 ${HIDDEN}`, `334 ${b64('{"status":"401"}')}`, '> ', '535 5.7.8 no'),
    bye,
    BYE,
    done('auth-failed'),
  ),
  'no AUTH on offer': check({}, talk(BANNER, '> EHLO x', `250 ${HOST}`, ...QUIT), BYE, done('auth-failed')),
  'no AUTH before TLS that was not wanted': check(
    {},
    talk(BANNER, '> EHLO x', `250-${HOST}`, '250 STARTTLS', ...QUIT),
    BYE,
    done('auth-failed'),
  ),
  'no AUTH with HELO': check({}, talk(BANNER, '> EHLO x', '502 no', '> HELO x', `250 ${HOST}`, ...QUIT), BYE, done('auth-failed')),
  'another mechanism on offer': check({ mechanism: 'XOAUTH2' }, talk(BANNER, ...OFFER, ...QUIT), BYE, done('auth-failed')),
  'no TLS for the password': check({ allowPlaintext: false }, talk(BANNER, ...OFFER, ...QUIT), BYE, done('auth-failed')),
  'nothing to bind to': check(
    { mechanism: 'SCRAM-SHA-256-PLUS' },
    talk(BANNER, '> EHLO x', `250-${HOST}`, '250 AUTH SCRAM-SHA-256-PLUS', ...QUIT),
    BYE,
    done('auth-failed'),
  ),
  'a login asked for at the sender': probe(
    talk(BANNER, ...OFFER, '> MAIL FROM:<a@b.example>', '530 5.7.0 Authentication required', ...QUIT),
    BYE,
    done('rejected'),
  ),
} satisfies Record<string, KnownCheck>
