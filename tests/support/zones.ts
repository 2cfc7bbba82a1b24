// The names that tests look up, in one place. `mail` and the other hosts are wherever the test's servers listen.
//
//   example.test              MX 10 mail.example.test → mail; TXT with an SPF record
//   exim.example.test         MX 10 mx.exim.example.test → exim
//   opensmtpd.example.test    MX 10 mx.opensmtpd.example.test → opensmtpd
//   fake.example.test         MX 10 mx.fake.example.test → fake
//   several.example.test      MX 10 closed, 20 mail, 30 mail2: the first refuses connections
//   later.example.test        MX 10 to fake, 20 closed
//   equal.example.test        MX 10 mail and 10 mail2: the same preference twice
//   closed.example.test       MX 10 closed.example.test: nothing listens there
//   private.example.test      MX 10 to 10.0.0.1 and 169.254.169.254, which no check may reach
//   implicit.example.test     no MX, A of mail: the implicit MX
//   implicit6.example.test    no MX, AAAA ::1
//   dual.example.test         MX to a host with A of mail and AAAA ::1
//   nullmx.example.test       MX 0 . (takes no mail)
//   nothing.example.test      only a TXT record
//   missing.example.test      does not exist
//   alias.example.test        CNAME example.test
//   chain.example.test        CNAME by way of two more names, over two zones
//   loop.example.test         CNAME of itself by way of another
//   mxalias.example.test      MX to a CNAME of mail.example.test
//   mxip.example.test         MX to an IP written as a name
//   mxlost.example.test       MX to a host that does not exist
//   mxempty.example.test      MX to a host without addresses
//   mxbroken.example.test     MX to a host that can't be looked up
//   big.example.test          TXT of 6 kB and 40 MX: does not fit in UDP
//   bücher.example.test       xn--bcher-kva; MX 10 mail.example.test
//   client.example.test       A 127.0.0.1, which points back to it
//   127.0.0.30                its PTR says mail.example.test, which does not lead back
//   broken.test               SERVFAIL, and all below
//   silent.test               no answer ever, and all below
import type { DnsWorld } from '#tests/support/dns-server.ts'

/** Where the test's servers listen; all on 127.0.0.0/8. What a test does not need may be left out. */
export interface Hosts {
  mail?: string
  exim?: string
  opensmtpd?: string
  fake?: string
  /** An address where nothing listens. */
  closed?: string
}

/** The world described above, with the hosts at these addresses, and PTR records for all of 127.0.0.0/8. */
export function testZones(hosts: Hosts = {}): DnsWorld {
  const mail = hosts.mail ?? '127.0.0.25'
  const exim = hosts.exim ?? '127.0.0.26'
  const opensmtpd = hosts.opensmtpd ?? '127.0.0.27'
  const fake = hosts.fake ?? '127.0.0.28'
  const closed = hosts.closed ?? '127.0.0.29'
  return {
    zones: {
      'example.test': `
@               MX    10 mail
@               TXT   "v=spf1 mx -all"
mail            A     ${mail}
mail2           A     ${mail}
client          A     127.0.0.1
closed          A     ${closed}
exim            MX    10 mx.exim
mx.exim         A     ${exim}
opensmtpd       MX    10 mx.opensmtpd
mx.opensmtpd    A     ${opensmtpd}
fake            MX    10 mx.fake
mx.fake         A     ${fake}
several         MX    10 closed
several         MX    20 mail
several         MX    30 mail2
later           MX    10 mx.fake
later           MX    20 closed
equal           MX    10 mail
equal           MX    10 mail2
closed          MX    10 closed
private         MX    10 inside.private
private         MX    20 metadata.private
inside.private  A     10.0.0.1
metadata.private A    169.254.169.254
implicit        A     ${mail}
implicit6       AAAA  ::1
dual            MX    10 host.dual
host.dual       A     ${mail}
host.dual       AAAA  ::1
nullmx          MX    0 .
nothing         TXT   "nothing here takes mail"
alias           CNAME example.test.
chain           CNAME link.elsewhere.test.
chain2          CNAME example.test.
loop            CNAME loop2
loop2           CNAME loop
mxalias         MX    10 mailalias
mailalias       CNAME mail
mxip            MX    10 ${mail}.
mxlost          MX    10 gone.mxlost
mxempty         MX    10 nothing
mxbroken        MX    10 mail.broken.test.
xn--bcher-kva   MX    10 mail
big             TXT   ${Array.from({ length: 24 }, (_, index) => `"${String(index).padStart(250, 'x')}"`).join(' ')}
${Array.from({ length: 40 }, (_, index) => `big MX ${index + 1} a-mail-exchanger-with-a-long-name-${index}.big`).join('\n')}
`,
      'elsewhere.test': 'link CNAME chain2.example.test.',
      '127.in-addr.arpa': `
*  PTR  localhost.
1.0.0 PTR client.example.test.
30.0.0 PTR mail.example.test.
${pointer(mail, 'mail.example.test')}
${pointer(exim, 'mx.exim.example.test')}
${pointer(opensmtpd, 'mx.opensmtpd.example.test')}
${pointer(fake, 'mx.fake.example.test')}
`,
    },
    broken: ['broken.test'],
    silent: ['silent.test'],
  }
}

function pointer(address: string, name: string): string {
  return `${address.split('.').slice(1).reverse().join('.')} PTR ${name}.`
}
