// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, `word:tenths`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
  'mailbox-unknown': `
:3 421:-16 451:-12 452:-11 5.1.0:14 5.1.1:57 5.1.2:-12 5.1.3:-11 5.3.0:14 5.4.1:12 5.7.0:-8 5.7.1:-13 550:48 552:-8 553:16 554:14
<addr>:25 <ip>:-15 aborted:8 accept:-11 accepted:-20 accepting:-14 accepts:-8 access:-14 account:9 activa:-9 activated:-8
activity:-10 address:30 addressee:20 administrative:-8 adresse:18 alias:14 allowed:-27 an:-12 annuaire:9 anvandare:7 aol:-9 are:-12
attachments:-7 attempted:9 authenticated:-9 authentication:-14 authorized:-9 available:13 bad:14 banned:-11 because:-8 been:-8
bestaat:7 blacklist:-13 blocked:-21 bogus:9 book:11 bulunamadi:13 cannot:9 cette:8 changed:-16 characters:-11 chdir:15 check:9
connection:-8 contains:-8 cuenta:-7 customer:13 dans:9 dd:7 deliver:17 delivery:15 departed:16 destin:12 destinataire:9
destinatario:13 destination:23 detected:-13 directory:21 disabled:-18 discontinued:-8 ditemukan:7 dkim:-13 dns:-20 docomo:-8 does:9
doesn:27 domain:-31 dominio:-15 domino:21 drop:7 du:-8 due:-15 e:17 el:-9 email:22 empfaenger:8 empfanger:10 empty:-9 encontrado:10
eop:12 esiste:12 exceeded:-23 exist:29 existe:24 expired:-10 failure:-10 felhasznalo:8 filter:-10 final:8 for:-15 forged:9 found:31
from:-31 full:-7 gateway:-7 gebruiker:14 handle:9 handled:9 hangup:-11 has:-36 have:14 header:-9 helo:-13 here:25 host:-27
hosted:13 imposed:-8 inconnu:12 indirizzo:19 inesistente:15 inexistente:9 invalid:25 invalide:9 ip:-21 ismeretlen:8 isn:7
istnieje:11 jp:-8 known:24 konta:11 kullanici:13 l:20 limit:-15 list:15 local:-11 location:-7 locked:-17 ma:11 mail:-9 mailbox:49
maildir:15 many:-11 message:-27 messages:-12 modtager:8 moins:7 mottagare:7 mottaker:8 my:14 name:26 nameserver:-10 nao:9
nastavljen:7 necunoscut:8 neexistuje:13 nepravilno:7 new:-9 nie:22 nieznany:12 no:33 noactivity:-9 non:19 not:27 obstaja:7 ofr:-8
okand:14 onbekend:10 only:-11 ontvanger:7 our:20 outlook:15 overquota:-10 pengguna:7 permission:-12 person:21 policy:-16 ppe:7
predal:7 prod:12 prohibition:-8 ptr:-7 qq:10 quota:-9 receiving:-7 recipient:40 recipients:52 recognized:8 record:-11 redirect:11
refuse:-7 refused:-10 reject:-8 rejecting:8 repertorie:9 required:-19 resend:10 resolve:-9 response:-8 restricted:-12 rule:-8
sconosciuto:27 send:-11 sender:-50 sending:-8 sent:-8 service:-18 signature:-11 since:-10 smtp:-15 space:-14 spam:-19 spf:-10
storedrv:-11 submit:-8 subscriber:12 such:29 supported:-7 suspend:-9 suspended:-13 t:27 takiego:11 temporarily:-11 that:23 this:23
tidak:7 too:-22 tuntematon:8 type:-7 typos:12 ukendt:8 ukjent:8 unable:21 unavailable:44 unbekannt:17 unbekannter:8 unknown:58
upstream:7 us:14 user:48 userunknown:8 usuario:23 utente:14 utilizator:8 uzivatel:14 uzytkownik:17 valid:25 validrcptto:10
vastaanottaja:8 verify:12 virus:-8 was:-8 we:-15 with:-10 your:-16 αγνωστος:8 χρηστης:8 домен:-7 наиден:11 не:15 пользователь:15
המשתמש:7 לא:7 קיים:7 المستخدم:7 غير:7 موجود:7 ไมพบผใช:9 か:8 せ:14 つ:8 は:9 ま:8 り:7 ん:14 レ:9 ー:8 不:13 在:19 存:19 拒:-10 箱:7 見:8 는:7 사:7
않:7 용:7 입:7 자:7 재:7 존:7 지:7 하:7
`,
  'mailbox-disabled': `
:-1 4.2.0:8 4.2.1:17 451:-12 5.1.1:10 5.2.1:47 540:16 550:41 551:8 552:-10 553:-9 554:7 <addr>:38 a:-20 abuse:18 accepted:8
accepting:16 accepts:10 access:-18 account:76 activa:17 activated:13 active:10 activity:15 address:7 administratively:9 archivee:10
authentication:-8 been:17 bloccato:13 boite:16 casella:8 casilla:10 changed:-8 closed:8 compte:26 conta:18 cuenta:25 currently:8
customer:16 das:12 days:12 dd:9 deactivated:36 deaktiviert:12 denied:-18 desactivada:9 desactive:15 desativada:9 destinataire:8
dieses:7 disabilitata:11 disabled:66 discontinued:26 dns:-8 does:-10 domain:-22 du:12 due:19 during:10 el:12 en:9 enable:14
entered:10 error:-8 est:8 esta:25 estado:11 exceeded:-14 exist:-7 expirado:10 failed:-19 falta:10 for:-16 found:-13 from:-18
frozen:11 full:-18 gesperrt:15 ha:9 hangup:15 has:-13 hasn:11 have:-11 here:-9 hesap:17 host:-11 inactive:46 inactivity:21
inactivo:11 indirizzo:10 inutilizzo:13 invalid:-16 ip:-8 is:26 its:9 je:8 kapatilmis:17 konto:29 last:10 limit:-8 list:-7 locked:32
log:14 longer:20 mailbox:56 message:-17 mimecast:-13 name:-8 noactivity:15 not:-16 ofr:9 payment:10 per:12 please:-19 policy:-10
por:9 postfach:14 qq:-7 questo:12 quota:-11 rcp:8 rcpt:-8 receiving:24 recipient:39 refused:-9 rejected:-14 relay:-7 required:-9
restricted:-9 s:-9 sender:-19 server:-18 should:14 since:15 sorry:14 spam:-13 such:-8 suspend:21 suspended:32 suspendu:9 suspensa:9
system:-15 t:-7 temporarily:32 terminated:10 this:23 too:-11 ukinjen:8 unable:-11 unavailable:17 unknown:-17 user:44 uso:10
usuario:10 verification:-11 was:7 wurde:12 you:-11 your:-9 zablokowane:16 заблокирован:17 ящик:16 冻:7 号:7 已:14 结:7 账:7
`,
  'mailbox-full': `
:5 4.2.2:29 4.3.1:-9 421:-15 450:-19 451:-12 452:18 5.1.1:8 5.2.2:37 5.3.4:-8 5.7.0:-10 5.7.1:-21 522:10 551:-9 552:81 553:-19
<addr>:21 <ip>:-12 a:-12 accepted:9 access:-11 account:25 address:-16 allocation:14 allowed:21 attachment:-11 auf:8
authentication:-8 automatically:8 benutzer:13 bericht:-7 blocked:-9 boite:11 box:11 buzon:22 by:-15 caixa:7 casella:14 cheia:8
count:21 create:11 das:9 dem:8 des:9 di:9 direct:10 diskspace:8 domain:-16 enough:34 exceed:18 exceeded:29 exceeds:16 found:-15
from:-14 full:58 grande:-11 has:8 hat:13 have:8 host:-7 in:-11 inbox:11 ip:-7 is:20 left:12 mailbox:63 message:11 messages:9
much:10 on:9 or:-10 out:9 output:13 over:36 overflow:11 overquota:18 piena:15 please:-8 pleine:12 policy:-9 posta:12 postal:7
quota:80 recipient:24 recipients:-8 s:14 sender:-16 server:-10 size:12 sobre:17 space:54 spam:-9 storage:35 system:-10 te:-8
temporalmente:17 the:17 to:-8 ueberschritten:7 up:12 used:10 user:28 utilizado:17 voll:8 was:14 will:11 zu:-7 zuviele:8 已:11 满:12
箱:11
`,
  'mailbox-moved': `
:-10 5.1.6:37 5.7.1:-9 5.7.17:12 551:63 554:-16 <addr>:26 address:38 adresse:13 am:8 at:13 cambiado:7 changed:51 company:11
domain:-12 e:21 email:10 for:-10 forwarding:13 has:48 his:8 in:-9 is:-8 local:12 longer:18 mailbox:19 message:-11 moved:23 my:10
new:18 no:14 now:10 on:10 owner:9 please:22 recipient:11 rejected:-11 try:13 use:8 user:39 your:-8
`,
  'recipient-refused': `
:-3 4.2.4:12 403:13 421:-12 451:-14 5.5.1:10 5.7.1:22 5.7.124:10 5.7.13:12 5.7.133:13 5.7.134:13 5.7.136:15 5.7.18:17 5.7.193:14
5.7.2:7 5.7.504:8 501:-8 542:11 550:29 552:-9 553:14 <addr>:31 <ip>:-9 absendern:12 accepte:13 accepted:-11 accepting:8 accepts:24
access:24 account:-7 acepta:8 action:-8 address:-9 addresses:10 allowed:27 another:8 approved:16 article:7 at:-10 authenticated:37
blacklist:12 blocked:13 by:32 can:8 cannot:-12 challenge:13 changed:12 client:-10 closed:11 codes:13 command:-8 connection:-8
contact:11 correo:8 delivering:7 delivery:28 denied:26 denylist:15 der:11 destinataire:10 destinatario:7 detected:-7 dns:-9 do:9
docomo:14 does:-14 domain:-12 empfanger:10 exceeded:-14 expansion:20 external:11 externo:8 failed:-10 filter:11 folder:11 found:-8
from:14 group:31 has:7 host:-17 id:8 imposed:10 in:-13 inbound:7 insufficient:8 invalid:-8 is:24 jp:7 les:13 list:43 local:-10
mailbox:13 mailboxes:7 mailing:32 mailpolicy:7 may:13 member:11 members:10 message:-12 mfsmax:8 n:12 name:-8 nimmt:12 no:-16 nt:10
of:-11 on:19 only:46 organization:12 owner:15 oxseu:13 people:9 permission:9 please:-14 postmaster:9 pre:9 preferences:10 problem:8
protected:13 public:11 rcp:9 rcpt:25 rdeny:9 receive:8 received:7 receiver:26 recipient:47 recipients:7 refused:15 reject:18
rejected:15 relay:-12 relaying:-8 requested:-8 resolver:31 restricted:34 rst:32 rule:10 rules:11 see:-12 sender:23 senders:20
sent:8 server:-18 sieve:8 sms:12 spam:-15 subscribed:8 t:-10 that:-10 the:22 this:15 to:28 too:-15 try:-8 unavailable:-10 user:37
usernotmemberofteam:11 vadesecure:8 valid:-8 verification:-8 von:12 want:14 way:9 who:8 write:10 you:10 your:10 に:9 よ:9 り:8 信:9 受:9
否:8 对:8 拒:21 收:16 方:8 者:9
`,
  'recipient-domain-unknown': `
:-2 4.4.3:8 4.4.312:7 4.5.1:10 421:-14 450:15 451:10 474:9 498:10 5.1.2:48 5.4.310:9 5.4.4:34 5.7.1:-25 501:-10 550:29 554:-18
<addr>:8 <ip>:-7 access:-13 address:29 all:9 allowed:-9 any:15 at:10 authentication:-7 bad:11 blocked:-8 by:-11 cannot:8 cname:7
couldn:14 data:16 denied:-11 des:8 desconocido:9 destination:17 dns:44 does:18 domain:61 domaine:12 domein:12 dominio:30 email:-13
empfangers:8 encontrado:8 entries:10 entry:7 error:13 errortimeout:7 exceeded:-8 exchanger:23 exist:20 existant:11 existent:10
existiert:12 failure:16 find:31 for:13 found:21 from:-19 has:-12 host:45 hosts:12 inconnu:10 infodomainnonexistent:9 is:-30
known:14 local:-9 location:14 lookup:32 loopback:14 mail:-12 mailbox:-13 malformed:12 name:49 nameserver:38 neko:10 nicht:9 no:33
non:26 of:13 onbekend:10 or:20 point:10 query:31 rcpt:11 record:11 records:13 relay:-11 relevant:10 reply:13 required:-8 resolve:16
returned:10 route:18 see:-7 sender:-25 service:20 smtp:-11 space:11 spam:-9 such:12 t:9 that:-8 this:-17 to:12 too:-9 trovato:7
type:18 unable:26 unexpected:14 unknown:20 unrouteable:26 up:8 user:-21 uses:14 you:-8 your:-12 домен:10 наиден:9 не:7 名:8 域:9
`,
  'relay-denied': `
:-4 421:-12 450:-14 451:-8 5.3.0:-9 5.7.1:12 550:24 552:-8 553:21 554:31 <addr>:8 a:13 acces:9 access:-10 action:8 addressee:-8
addressing:13 allowed:25 are:-8 au:9 authorised:10 blocked:-8 cannot:10 client:-8 configured:10 consentito:20 deliver:8 denegado:10
denied:53 direct:10 disallowed:12 dns:-7 do:11 does:-14 domain:22 don:18 el:14 email:-10 erlaubt:12 error:-12 exceeded:-8 for:19
found:-8 frl:15 gateway:25 handle:14 has:-18 host:14 htm:10 i:14 inoltro:18 interdit:20 isn:17 list:8 local:29 mailbox:-13
message:-26 messages:-8 my:8 nicht:14 niet:10 non:25 not:28 of:8 on:-7 only:9 or:-8 permite:16 permitted:9 policy:-9 prohibited:9
przekazywanie:12 rcpthosts:21 recipient:-14 recipients:-8 reenvio:27 refuse:7 rejected:-15 relais:29 relay:105 relayed:12
relayen:10 relaying:90 requested:8 rp:13 se:16 sender:-23 sorry:13 t:22 taken:10 that:17 the:-13 this:14 to:18 toegestaan:10
too:-11 unauthorized:7 unknown:-12 use:9 uucp:13 verweigert:11 we:25 weiterleitung:22 zabronione:12 запрещена:12 пересылка:12 发:8
绝:8 转:9
`,
  'sender-refused': `
:-1 421:-11 451:-16 5.1.0:18 5.1.1:-9 5.1.20:-7 5.1.7:24 5.1.8:9 5.7.0:-14 5.7.1:8 5.7.27:-13 5.7.750:11 501:32 550:26 553:39
554:16 <addr>:9 <ip>:-26 a:-24 abc:9 abgelehnt:19 absender:20 absenderadresse:21 accepts:-8 access:33 action:8 address:35
addresses:-12 administrative:14 afzender:12 as:22 at:-9 authenticated:-8 authentication:-17 authorized:10 autorizado:10
backscatter:12 bad:-10 badmailfrom:11 badsendermx:12 banned:16 based:13 be:10 been:10 black:16 blacklist:30 blacklisted:10
blocked:28 blu:15 by:9 cannot:-8 changed:-8 checking:10 client:10 could:10 denied:12 denylist:-10 destination:-9 detected:8
different:8 disabled:8 dmarc:-8 dns:-10 does:9 domain:12 domains:12 dt:13 email:32 emetteur:16 empty:24 envelope:25 equal:7
erlaubt:9 error:-11 exceeded:-13 expediteur:12 expired:9 failed:29 feature:8 for:10 forging:10 found:-9 from:49 geweigerd:11
group:-8 gsmtp:-10 header:17 help:12 host:-11 htm:15 id:-13 in:9 invalid:17 invalide:17 ip:-31 is:8 longer:-7 mail:18 many:-8
masquerading:10 message:-26 mimecast:11 mittente:11 more:-9 multiple:-9 nadawca:12 name:-9 nao:8 non:-7 notifications:14
odrzucony:12 of:-12 outbound:8 outgoing:35 owned:18 path:12 permissions:9 postmaster:11 prohibition:14 provided:7 rechazado:11
recipient:-35 recipients:-8 refuse:10 rejected:14 rejeitado:11 relay:-9 remetente:20 remitente:11 requested:7 required:-19
reserved:14 resolve:-11 response:8 return:13 rifiutato:12 rp:-9 send:21 sender:73 senders:13 sending:9 smtp:8 sorry:21 space:-8
spam:9 spf:-10 spoofed:-9 status:14 sum:14 suspension:12 system:-14 t:-19 taken:10 that:-10 the:10 this:13 too:-14 unavailable:8
ungultig:11 unregistered:9 user:23 valid:-10 verification:34 verified:21 verify:36 while:12 with:-8 without:-8 wm:14 you:7
отклонен:12 отправитель:12 人:12 件:10 发:12
`,
  'sender-domain-unresolvable': `
:-7 4.1.8:15 421:-8 451:20 5.1.8:37 5.7.1:-8 5.7.27:18 501:-13 517:10 553:22 554:-21 <addr>:25 <ip>:10 a:26 aaaa:20
absenderdomain:10 address:21 allowed:-9 bad:10 by:-7 can:12 de:8 dead:14 del:16 denied:-8 die:9 dns:28 do:8 does:25 domain:65
dominio:25 email:-9 envelope:8 esiste:8 exist:28 existe:15 existiert:7 for:-16 found:18 from:28 has:14 il:8 inexistente:10 is:-8
l:12 mailbox:-11 may:9 message:-11 mittente:8 mybox:8 no:12 not:9 null:9 or:26 private:11 recipient:-16 record:17 records:14
remetente:10 remitente:8 resolve:21 resolved:8 resource:11 rfc:8 s:10 sender:59 space:9 system:12 the:-19 this:-14 tld:8 user:-13
uses:11 your:10 домен:10 не:9 отправителя:10 существует:10
`,
  'sender-authentication': `
:-7 4.7.24:9 450:-9 5.2.0:9 5.7.0:16 5.7.1:28 5.7.20:14 5.7.23:11 5.7.26:22 5.7.29:14 5.7.515:13 5.7.9:11 550:22 552:-7 553:-12
554:-10 556:15 <addr>:-10 <ip>:16 abc:15 acceptable:13 accepted:11 access:10 account:-7 adsp:8 allowed:10 and:-8 anti:16 arc:14
authenticate:10 authentication:29 based:10 because:20 been:7 blocked:-9 check:39 comcast:13 community:13 content:-10 data:10
defined:8 delivery:-8 didn:8 dkim:66 dma:14 dmarc:73 dmarcrejection:12 dns:-10 doc:13 docs:13 does:12 doesn:16 domain:17 due:13
either:9 error:23 exceeded:-9 exist:-7 fail:13 failed:31 for:11 found:15 framework:15 from:8 gmail:8 gsmtp:8 help:16 htm:14 id:17
in:-13 ip:17 it:22 level:12 lib:9 libero:10 limited:8 mail:-10 mailbox:-9 meet:17 message:14 mfrom:8 mi:19 mimecast:15 no:9 not:19
on:-10 openspf:18 pass:27 passing:14 per:9 permitted:22 please:13 policy:52 postmaster:9 pra:14 ptr:-10 rate:9 reasons:-8
recipient:-12 reject:8 rejected:21 remote:12 requirements:8 s:20 see:24 sender:45 sending:14 server:-12 signature:31 spf:109
spoofed:15 spoofing:16 system:-8 t:17 that:-7 too:-11 unauthenticated:16 user:-16 validation:29 why:17 yahoo:10 you:-9
`,
  'reverse-dns': `
:0 4.2.1:8 450:17 5.7.1:16 5.7.25:19 501:13 552:-8 553:10 <addr>:-12 <ip>:37 access:-7 again:8 and:16 by:-11 cannot:27 client:8
denied:-16 dns:76 does:13 domain:-17 dynamic:8 eccowadnxxxx:8 eintrag:8 entry:20 error:-13 errors:7 find:19 for:23 haraka:9 have:13
host:31 hostname:34 in:-10 info:8 ip:51 ips:10 is:-16 lookup:23 mail:-8 mailbox:-9 many:-7 message:-16 missing:12 must:22 name:27
no:15 not:-10 nr:9 or:-11 postmaster:11 ptr:90 query:-8 rdn:27 rdns:35 recipient:-13 record:30 refused:9 relay:10 resolve:30
resolved:8 reverse:77 rp:26 sender:12 sending:8 server:10 servers:9 spf:9 to:-16 too:-12 unauthenticated:7 unresolvable:17 user:-12
valid:14 will:8 with:15 your:30
`,
  'greeting-refused': `
:-7 4.9.9:9 421:-8 5.5.2:8 501:31 554:-7 555:12 <addr>:-14 <ip>:27 address:19 argument:15 bad:15 command:25 denied:13 dns:9 does:8
domain:18 ehlo:33 exist:18 first:-15 for:-12 from:-10 helo:121 helohost:13 help:10 host:11 hostname:11 htm:11 invalid:52 is:21
localhost:18 message:-14 mi:14 my:17 name:20 nhd:15 not:8 own:8 recipient:-12 rejected:16 says:10 see:15 sender:-10 sorry:10
the:-12 this:-10 to:-15 user:-9 you:7
`,
  reputation: `
:5 4.16.50:13 4.7.0:-8 451:-17 452:-11 5.1.1:-14 5.2.1:7 5.3.0:9 5.7.1:25 5.7.511:8 501:-9 521:20 550:15 552:-15 553:15 554:27
<ip>:46 a:-15 abuse:18 accept:10 accepted:9 access:36 account:-15 address:-13 addresses:13 adresse:11 allowed:19 aol:23 are:12
assp:8 at:25 auf:9 aup:8 authentication:-16 away:10 banned:13 because:7 being:-8 bizsmtp:8 bl:21 black:11 blacklist:11
blacklisted:49 bli:12 blip:12 block:11 blocked:55 blocklist:14 blocklisting:16 cannot:-15 charter:9 check:-13 client:8 codes:14
community:8 complaints:14 con:9 confirm:8 confirmation:7 connect:9 connection:18 contact:8 contains:-9 content:-9 country:20 cox:8
csi:13 currently:8 dbl:9 de:10 defer:7 deferred:16 delivery:-10 denied:14 dmarc:-7 dnsbl:37 dnsbls:8 doc:10 docs:9 does:-14
domains:-8 dt:-11 due:10 dyn:7 dynamic:26 effect:15 einer:7 envelope:-10 esmtp:13 essayer:8 esta:8 facebook:-16 failed:-23 fake:17
filter:-10 find:-9 forward:12 free:8 from:40 generic:9 go:11 gsmtp:-9 header:-13 helo:-13 hl:11 host:25 hostkarma:7 hostname:-11
htm:-10 id:-15 ihu:11 in:8 infomation:17 internet:12 intrusion:7 invalid:-21 ip:82 ips:13 ivmsip:10 junkemailfilter:7 later:-11
limit:-9 list:13 listed:44 low:18 mailbox:-20 me:10 message:-14 mi:-12 microsoft:10 mode:20 must:-16 my:-15 name:-19 network:18
no:-21 non:-8 normal:21 on:20 online:8 only:-9 open:12 origin:13 our:15 please:13 poor:29 postmaster:9 prevention:7 provider:15
ptr:-10 rbl:29 rcp:-9 reasons:14 recipient:-32 recipients:-11 record:-9 refer:11 refused:30 rejected:19 relay:-15 relaying:-12
remote:-11 removal:11 reputation:48 request:14 required:-11 residential:8 resolve:-11 response:-13 router:17 rp:-10 rr:8 sbl:14
secureserver:12 see:35 sender:13 sending:15 server:21 service:17 sorbs:23 spam:35 spamhaus:54 spammer:11 spammers:14 sperrliste:7
spf:-14 spm:-15 steht:9 succeed:7 suspected:11 system:10 temporarily:11 that:9 the:-12 time:-8 to:10 transaction:-8 trustedsource:8
try:-7 unable:-11 unfortunately:10 unregistered:-7 untrusted:8 uribl:-7 url:-14 user:-28 using:18 virus:-8 visit:11 was:-8 we:19
welcome:9 weren:9 why:-8 with:-12 within:7 wm:11 xbl:12 you:14 your:31 zen:13 zombied:8
`,
  'rate-limited': `
:7 4.1.1:10 4.2.1:10 4.3.0:-7 4.4.2:-8 4.7.0:27 4.7.1:20 4.7.550:12 421:29 450:45 451:28 452:12 454:10 5.1.1:13 5.1.90:8 5.4.5:8
5.4.6:17 5.5.3:-12 5.7.28:19 501:-8 552:-24 553:-18 554:-31 <ip>:18 account:-8 activity:9 additional:9 address:-18 again:17
attack:20 aup:7 because:11 been:-10 being:11 berichten:7 blu:-8 by:-8 can:10 cel:8 comcast:9 command:-17 commands:11 complaints:16
concurrent:-9 connections:-26 contact:11 count:-11 credits:15 daily:26 data:-9 de:16 deferred:13 deliver:11 demasiados:7
detected:28 dictionary:20 dns:-11 down:19 email:-7 emails:9 envio:11 error:-8 errors:25 excedido:12 exceeded:65 exceeding:16
excessive:14 exmail:8 failure:13 fast:14 flood:15 for:-8 frequency:28 from:21 given:9 gmail:7 greylisted:-8 has:-8 help:26 hl:10
host:-17 hour:42 hourly:14 htm:18 in:9 ip:18 is:-20 kurzer:13 later:21 limit:42 limite:12 limited:36 limits:19 long:-8 lookup:-9
mail:11 mailbox:-10 mails:17 many:37 max:8 mensajes:8 messages:49 messaggi:8 mi:13 mimecast:8 much:10 no:-11 not:-37 on:-8 or:-12
out:-9 penalty:10 per:25 postmaster:15 prevents:9 przekroczono:8 qq:12 quota:24 rate:65 ratelimit:10 reached:10 received:13
receiving:15 recipient:11 recipients:24 refused:-12 rejected:-12 required:-7 results:-9 retrying:10 returned:-10 rp:14 seconds:8
see:9 send:8 sending:25 sent:12 server:-17 session:8 sessions:-11 size:-10 slow:20 smtp:10 sorry:-12 spam:13 spectrum:8 stc:11
storage:-7 subtype:7 suspended:9 system:-11 t:-8 temporarily:22 the:13 thread:10 throttled:20 throttling:22 time:-8 timeout:-8
to:-13 too:41 trc:11 troppi:7 try:10 trying:13 unable:-8 unavailable:-14 unknowns:10 unusual:18 userid:10 ve:9 viele:8 wiadomosci:8
with:-9 wm:-14 x:10 yahoo:8 you:19 zeit:12 zoho:9 zu:7 писем:7 信:9 制:8 发:11 率:9 超:8 送:13 限:8 频:9
`,
  'too-many-connections': `
:-3 4.3.2:12 4.5.1:7 421:75 5.7.1:-10 550:-36 554:-12 <addr>:-8 <ip>:16 address:-8 all:10 are:10 aup:11 commands:-12 concurrent:37
connection:13 connections:79 connexions:14 de:11 error:-13 errors:-8 exceeded:10 for:8 from:13 icc:7 invalid:-9 ip:11 is:-13
limit:29 many:38 max:8 maximum:14 message:-14 messages:-8 not:-23 number:10 of:14 out:8 per:8 reached:8 recipients:-8 rejected:-8
service:-10 sessions:33 slots:12 to:-18 too:26 trop:12 verbindungen:11 viele:11 zu:11 接:14 数:14 过:9 连:9
`,
  'too-many-recipients': `
:0 4.3.1:-7 4.5.3:22 452:62 5.5.3:35 554:-15 <addr>:-13 <ip>:-8 action:11 address:-12 allow:9 are:8 bounce:11 bounces:11 de:8
destinataires:12 destinatari:7 destinatarios:13 envelope:10 exceeded:17 from:-9 gsmtp:8 have:12 help:9 hour:-10 htm:11 invalid:-9
is:-15 later:-7 legitimate:11 limit:13 many:22 maximum:17 more:20 much:9 never:10 no:-10 null:12 numbers:9 of:13 one:24 rcl:15
rcpt:16 reached:14 received:-12 recipient:40 recipients:65 rejected:-13 requested:10 rp:13 session:8 should:11 single:11 sorry:17
taken:13 than:22 the:-15 too:24 trop:10 user:-8 多:11
`,
  greylisted: `
:-1 4.2.0:20 4.7.0:8 4.7.1:34 421:14 450:47 451:41 550:-41 553:-8 554:-17 abc:8 access:-9 again:15 aktiv:10 anti:8 antispam:8
are:15 authorized:9 back:13 being:12 bitte:9 ch:9 come:13 community:9 confirmation:8 contact:8 da:9 deliver:9 denied:-10 doc:9
docs:8 domain:-8 email:8 erneut:9 error:-12 gl:8 graylisted:8 grey:12 greylist:15 greylisted:58 greylisting:28 implementa:9 in:28
internal:11 is:9 later:8 lista:8 mail:-12 mailbox:-9 measure:8 message:-12 mimecast:8 minutes:20 no:-7 of:-8 please:38 postgrey:9
pozniej:7 rechazo:8 recipient:8 rejected:11 resources:10 retry:11 seconds:19 see:8 sender:9 softsell:9 sprobuj:7 szara:8
tempfailed:8 temporal:8 temporarily:13 the:-12 to:-8 too:-10 triplet:8 try:18 unknown:14 verified:13 versuchen:9 yet:10 your:8 в:11
вы:11 минут:11 повторите:11 сером:11 серыи:8 списке:11 список:8 через:11
`,
  'spam-content': `
:2 4.3.0:-11 421:-13 450:-20 452:-7 5.2.1:14 5.7.1:29 506:22 521:13 550:14 553:-10 554:32 <addr>:-14 a:14 abc:-13 accept:9
access:-13 account:-8 address:-33 advertisement:7 an:8 antispam:28 antyspamowy:12 aol:24 appears:13 are:-11 as:36 asked:7
attachment:-8 authentication:-8 be:13 bin:9 black:9 blocked:17 breaches:8 bulk:33 bulkmail:8 by:32 cgi:10 classified:7 client:-8
command:-8 comme:12 congratulations:14 connection:-10 considered:12 contains:10 content:26 corp:10 dbl:9 details:9 domain:-12 dt:19
email:14 error:-12 exceeded:-11 expired:-8 failure:-8 filter:17 filtered:7 from:-12 has:-9 header:-8 help:-13 high:10 hl:-11
hostid:10 htm:-29 human:8 hvu:16 id:19 identifie:7 in:10 indesirable:11 invalid:-13 iol:8 junk:14 link:15 listed:25 looks:14
mail:10 mailbox:-13 mailer:13 mails:8 mass:13 maximum:-9 message:36 mi:-16 mimecast:-7 multi:12 no:-14 nobody:7 not:-25 notspam:7
odrzucona:12 of:11 ofr:12 or:13 origin:-11 our:13 pattern:9 phishing:10 points:15 postmaster:14 probability:9 przez:12 query:7
re:13 recipient:-21 rejected:26 rejection:24 rejete:18 report:9 required:-7 rp:-11 ru:10 s:-8 same:9 scored:18 sender:-16
sending:-16 server:-20 spam:101 spamassassin:17 spamcheck:16 spamrl:8 spamtext:21 spamverdacht:12 spm:26 subtype:10 surbl:29
suspicious:10 t:-9 thinks:7 this:20 time:8 too:-14 unsolicited:28 uribl:22 url:36 user:-19 using:19 wiadomosc:12 will:8 zostala:13
как:13 отклонено:13 сообщение:12 спам:13 た:7 と:10 件:13 判:10 圾:16 垃:16 定:10 被:9 邮:14
`,
  virus: `
:-6 451:-8 5.7.0:15 5.7.1:14 550:13 552:12 554:25 <addr>:-11 a:15 address:-12 antivirus:10 attachment:17 bounce:8 by:10 clamav:8
contains:15 content:10 contiene:8 detected:35 domain:-9 eicar:29 einen:7 enthalt:7 error:-8 for:-11 found:33 gateway:9 generic:7
has:9 id:9 in:13 infected:31 is:-11 mail:-9 malware:32 message:21 no:-10 not:-20 problem:9 recipient:-8 rejected:9 signature:25
test:15 the:12 this:8 to:-11 too:-8 trojan:20 un:12 virus:99 was:16 wiadomosc:10 wirusa:11 worm:9 your:9 zawiera:11 вирус:11
содержит:11 сообщение:10 包:8 含:8 毒:8 病:8
`,
  'content-refused': `
:4 421:-16 450:-8 452:-8 5.5.2:11 5.6.0:31 5.6.1:17 5.6.2:10 5.6.4:8 5.6.5:8 5.7.0:19 5.7.1:12 5.7.512:11 5.7.7:12 550:11 552:28
553:11 554:19 <addr>:-27 <ip>:-13 accepted:10 accepting:11 accepts:8 account:-8 address:-11 and:8 are:29 as:-7 attachment:54
attachments:47 authentication:-10 banned:15 bare:8 been:-9 binary:8 blacklisted:-7 body:21 cannot:-10 characters:12 command:-8
compliant:21 conform:15 connection:-8 contains:31 content:80 conversion:38 cr:17 data:9 dateianhang:12 delivery:-14 detected:12
djb:9 dns:-10 do:12 docs:11 doesn:10 domain:-24 due:11 duplicate:11 email:-11 embedded:8 emime:11 encoding:8 error:14 exceeded:11
exceeds:-10 exe:12 executable:21 expired:-10 failure:13 file:13 filter:17 for:-24 from:16 gsmtp:12 have:-9 header:59 headers:11
here:13 host:-13 illegal:15 images:15 integrity:12 invalid:20 ip:-14 is:9 issue:8 js:9 length:23 lf:13 line:31 link:-8 list:-8
local:-10 loss:8 mail:-19 mailbox:-13 malformed:9 maximum:17 message:45 messages:12 mime:21 multiple:9 must:8 nor:8 not:17
number:10 one:10 performed:8 phone:14 pobox:9 policy:16 potential:8 presents:8 prohibited:16 recipient:-8 recipients:-12 reject:20
rejected:12 rejection:-8 required:12 rfc:18 section:16 sender:-8 sending:-9 sensitive:15 server:-8 service:-9 smtp:-10 smtplf:16
sorry:-9 spam:-22 standard:11 standards:11 stray:12 subject:19 supported:15 tag:21 that:10 the:21 try:-7 type:25 unacceptable:27
unavailable:-8 url:16 user:-19 valid:9 verbotener:12 virus:-13 was:-7 we:7 with:34 words:24 you:-13 your:-16 zip:9
`,
  'message-too-large': `
:-4 450:-10 451:-12 5.2.3:23 5.3.4:27 5.7.1:-12 550:-19 552:74 a:-12 aborted:11 action:10 address:-9 allowed:-12 bericht:12 big:18
count:-7 die:8 exceeded:23 exceeds:27 fixed:18 for:9 grande:19 groot:12 gross:14 has:-11 in:-8 is:17 ist:8 large:35 limit:25 long:8
looping:-10 mailbox:-9 mailsize:13 many:-15 max:14 maximum:14 mb:7 message:62 nachricht:14 not:-19 rcpt:10 recipsizelimit:8
rejected:-11 requested:9 resolver:11 rst:11 size:47 te:11 too:40 trop:10 zu:13 большое:7 件:9 大:15 过:10 邮:8
`,
  tls: `
:3 4.4.2:13 4.7.0:8 4.7.322:10 4.7.5:14 450:10 451:-9 454:30 5.7.0:32 5.7.10:10 5.7.11:10 5.7.3:14 5.7.30:9 5.7.324:8 5.7.4:7
530:17 538:16 550:-16 552:-8 553:-11 554:-13 <addr>:-13 <ip>:-10 a:15 address:-14 available:15 certificate:27 command:17
connection:22 dane:17 destination:25 domain:10 dropped:14 due:16 encrypted:22 encryption:21 error:-10 establish:8 expired:15
failed:22 first:18 from:-9 gsmtp:9 handshake:8 in:-10 initialize:13 invalid:13 is:15 issue:20 mechanism:15 message:-14 must:27
not:10 of:-8 outlook:10 over:12 please:-10 recipient:-10 rejected:-12 requested:12 required:50 requiretls:9 s:13 security:13 send:8
sender:-9 server:11 session:21 ssl:10 starttls:45 subsystem:8 support:10 supported:10 temporary:8 timed:8 tls:71 tlsa:13
tlsnegotiationfailed:14 to:15 too:-9 trusted:9 user:-10 validation:18 you:-8
`,
  'auth-required': `
:0 421:-11 450:-11 451:-13 5.7.1:13 5.7.14:9 5.7.68:8 503:19 530:82 553:11 554:-13 <addr>:-9 a:-9 allowed:12 autenticacion:7
auth:24 authenticate:17 authenticated:27 authentication:68 authentification:11 before:22 check:11 client:42 denied:-10 ehlo:7
fail:8 failed:-8 first:16 has:-10 in:12 ip:-7 local:12 message:-17 need:11 no:-10 not:12 on:12 please:10 receive:13 recipient:-10
relationship:9 relay:15 relaying:-7 remote:7 requested:-8 requiere:7 required:47 requires:19 requise:8 send:14 senders:9 sending:24
server:11 ses:9 smtp:33 starttls:-9 subscribed:9 tenantinboundattribution:7 too:-9 trust:9 turn:8 turned:8 unauthenticated:9
user:-10 was:19 you:21 your:17 要:9
`,
  'auth-failed': `
:9 4.7.0:21 4.7.12:12 421:-18 432:15 450:-17 451:-8 452:-11 454:20 5.7.0:8 5.7.4:9 5.7.8:26 5.7.9:14 501:14 503:9 504:13 530:-8
534:23 535:87 550:-36 552:-12 553:-9 554:-17 <ip>:-11 address:-15 again:11 an:8 and:12 arn:9 auth:50 authentication:69
authentification:7 authorized:8 aws:9 browser:12 build:10 credentials:30 domain:-11 email:-8 exceeded:-10 fail:12 failed:14
failure:10 for:-14 from:-10 gateway:9 gsmtp:12 has:14 iam:9 incorrect:9 invalid:9 ip:-8 is:11 log:12 login:11 mail:-9 mailbox:-8
message:-20 mode:15 much:8 needed:16 no:11 not:11 of:-9 password:33 perform:9 permission:20 recipient:-11 rejected:-12 required:-11
resource:9 revoked:11 security:7 sender:-10 sendrawemail:9 ses:9 temporary:13 the:-11 then:12 this:-14 token:10 too:19
transition:16 unrecognized:9 unsupported:15 user:19 web:12
`,
  syntax: `
:15 4.7.0:9 450:-22 451:-11 452:-13 5.1.3:47 5.3.3:15 5.5.0:19 5.5.1:47 5.5.2:18 5.5.4:19 5.5.5:10 5.6.11:11 5.7.0:-9 5.7.1:-25
500:40 501:41 502:45 503:46 504:17 530:-10 550:-32 552:-15 553:11 554:-18 555:17 <addr>:-23 <ip>:-8 address:45 addresses:10
amounts:13 and:-8 arguments:15 auth:-11 bad:15 be:-10 capable:11 characters:27 closing:12 command:30 commands:13 contain:8 data:20
denied:-9 disallowed:8 dns:-8 does:-9 error:18 exceeded:-9 excessive:12 failed:11 features:9 final:16 first:24 format:8 fully:17
greeting:12 gsmtp:10 has:-11 helo:11 htm:10 if:8 illegal:8 imf:15 invalid:19 ip:-12 is:-10 line:19 mail:-16 mailbox:-13 message:-23
mi:13 missing:27 name:9 newline:12 no:-17 nonstandard:9 of:15 parameters:14 pre:8 protocol:21 qualified:17 rcpt:8 rejected:-17
required:31 reset:8 restricted:7 rfc:8 s:-17 say:16 selected:11 sender:23 sent:15 sequence:10 service:-9 smtp:18 start:9
storedrv:10 stray:12 submit:12 synchronization:15 syntactically:8 syntax:38 t:-10 terminator:9 this:-19 transaction:18 try:-9
turn:10 unimplemented:11 unrecognized:14 version:10 want:8 with:-7 without:11 wrong:9 your:-14
`,
  'server-trouble': `
:12 4.1.1:17 4.2.2:10 4.3.0:45 4.3.1:14 4.3.2:22 4.3.5:18 4.4.1:-8 4.7.0:-15 4.7.1:-14 420:8 421:36 450:26 451:59 452:11 5.1.0:13
5.3.5:25 500:-8 501:-8 521:-7 530:-7 550:-27 551:-8 552:-17 553:-17 <addr>:-12 <ip>:-22 abc:-9 account:7 all:-8 another:13 aol:-7
are:-17 auth:-9 authentication:-15 automatic:11 available:21 blocked:-10 busy:36 callout:8 can:16 cannot:11 command:36 complete:9
configuration:31 configured:16 connection:-11 connections:-7 could:17 create:17 creation:11 daemon:11 database:14 de:-11 denied:-8
died:16 directory:9 disk:-12 dns:-14 document:12 domain:-12 email:-9 error:33 facebook:16 failed:10 failure:18 fehler:8 file:7
filter:7 folder:8 from:-14 full:-14 greylisted:-12 greylisting:-9 has:-13 have:-8 homedir:11 host:-19 hosted:8 id:8 in:15
incorrectly:15 initialization:10 int:18 internal:13 invalid:-15 ip:-15 later:37 load:14 local:20 locked:16 lookup:-18 mail:-17
mailbox:21 maximum:-8 memory:23 messages:-11 mimecast:7 misconfigured:19 mode:-7 much:7 my:8 name:-21 nameserver:-10 newline:-8
not:-8 open:10 or:-18 out:9 output:10 permanent:15 plus:11 policy:-11 problem:13 process:24 processing:13 progress:14 queue:8
quota:-12 rcpt:-9 remote:8 resources:9 response:16 results:14 returned:13 scanned:14 see:-17 send:-8 server:30 service:35 smtp:-19
software:8 space:-9 status:16 storage:-9 store:12 storedrv:10 stray:-8 such:7 system:40 t:13 talk:8 tard:11 tarde:8 tempfailed:10
temporarily:9 temporary:34 there:13 this:-8 time:19 timeout:-12 tls:-7 transaction:19 try:8 unable:31 unavailable:30 unknown:-13
unreachable:-9 verification:11 viruses:14 with:11 you:-9 your:-17 временная:7 ошибка:7
`,
  'storage-full': `
:-4 4.3.0:18 4.3.1:31 4.3.2:20 421:12 451:8 452:48 5.7.1:-7 550:-32 554:-16 <addr>:-8 allocation:7 device:11 disk:47 error:15
errore:8 esaurito:13 file:13 full:36 insufficient:29 later:10 mail:19 message:-8 not:-14 on:11 or:12 out:8 qq:11 server:8
shortage:7 space:31 spazio:13 spool:15 storage:29 sul:13 system:26 the:10 try:8 volume:7 write:12 writing:13
`,
  loop: `
:-5 421:-9 450:-7 451:-10 5.3.5:10 5.4.14:13 5.4.6:53 5.7.1:-18 550:-15 552:11 554:42 <addr>:-7 <ip>:-8 address:-13 back:35
config:11 count:27 counts:10 data:8 detected:19 dns:11 domain:-8 exceeded:18 exceeds:10 excessive:17 failed:-10 for:14 forwarded:11
headers:19 hop:26 hops:37 invalid:-7 is:-8 it:8 loop:76 looping:32 loops:29 mail:20 many:29 max:9 maximum:23 me:10 message:29
more:8 myself:19 no:-10 not:-23 number:11 permitted:12 please:-8 possible:12 problem:9 received:33 recursion:18 rejected:-15
routing:18 server:-9 spam:-8 than:10 times:14 to:16 too:20 user:-7 was:11
`,
  'not-accepting': `
:-10 4.3.2:12 421:-8 450:-7 451:-8 453:9 5.1.10:43 5.3.2:19 5.7.1:-14 521:25 550:-8 553:-9 556:35 accept:34 accepting:34 capable:8
connections:13 discontinued:10 does:26 domain:24 esmtp:17 from:-10 has:30 host:7 indicated:8 is:-9 mail:39 message:-9 messages:22
network:20 never:8 no:11 not:46 null:32 nullmx:8 receive:13 recipient:11 record:13 sender:-8 server:8 service:12 smtp:14 srv:8
system:15 the:-9 used:15 user:-8 webmail:10 your:-8
`,
  connection: `
:6 4.3.0:-7 4.4.0:12 4.4.1:40 4.4.2:34 4.4.316:9 4.4.7:19 4.7.0:-8 4.7.1:-13 421:23 450:13 451:39 452:-10 5.4.1:8 5.4.300:12
5.4.7:15 5.7.1:-14 550:-35 552:-11 553:-12 <addr>:-13 <ip>:12 a:-7 address:-12 agotado:8 allowed:-8 answer:20 authentication:-9
been:15 bei:9 cname:16 code:8 connect:45 connected:24 connection:56 conversation:10 could:11 data:9 days:11 delai:13 delivery:14
depasse:12 der:8 domain:-14 due:-18 email:-8 end:8 espera:8 expired:52 failed:9 failure:-7 for:13 from:10 host:38 initial:11
input:11 invalid:-9 ip:-11 is:-8 limit:-10 long:33 lookup:10 lost:16 mail:-15 mailbox:-9 many:-13 message:29 name:-9 network:9
next:9 no:13 of:-13 old:14 out:15 please:-8 queue:24 refused:23 rejected:-15 remote:16 route:10 see:-9 sender:-11 sending:10
server:25 socket:9 spam:-9 temporarily:9 the:12 this:-12 tiempo:8 time:15 timed:25 timeout:51 tls:-9 tlsnegotiationfailed:-8 too:16
unavailable:-7 unreachable:33 user:-10 verbindung:9 waiting:14 while:21 with:13 your:-15 zeituberschreitung:9 接:11 时:7
`,
  policy: `
:2 4.7.15:17 4.7.850:7 451:-17 5.0.0:15 5.3.0:9 5.4.1:10 5.7.0:10 5.7.1:13 5.7.3:10 5.7.5:15 5.7.6:13 500:8 541:9 543:7 550:28
552:-11 554:20 <addr>:-9 aborted:8 accept:11 acceso:11 access:38 accesso:11 action:18 address:-19 administrative:27
administrator:13 algorithm:13 allow:10 are:12 attachment:-9 aus:9 authentication:-12 authorized:13 automatically:10 away:10 aws:8
been:9 bilo:9 blocked:25 but:11 by:30 cannot:16 closing:8 content:-25 conversion:7 cryptographic:29 dd:9 delivered:16 delivery:17
denegado:10 denied:27 destination:8 details:8 detected:-11 dmarc:-18 dns:-9 dostaviti:10 dostep:11 due:14 email:25 en:14
exceeded:-15 expired:-9 explanation:11 failed:-10 filter:13 found:-10 from:-15 further:9 geweigerd:10 go:10 have:-9 header:-10
helo:-8 help:-8 imposed:8 in:-15 invalid:-12 ip:-14 is:-11 it:-11 level:15 list:13 low:15 mailbox:-8 many:-10 mdaemon:8 mensagem:11
message:34 mogoce:9 nachricht:8 negato:11 ni:9 no:-12 not:10 organization:13 permanently:15 permit:10 please:16 policies:22
policy:61 possible:9 pravilnika:10 priority:16 process:8 prohibited:8 prohibition:27 reasons:15 recipient:-24 recipients:-12
refused:29 reject:19 rejected:25 rejeitada:12 relay:-9 requested:17 restricted:14 restrictions:16 richtliniengrunden:9 root:7
rule:13 rules:11 security:36 send:9 sender:-24 sendmailism:8 server:11 smtp:-16 spam:-19 spf:-10 sporocila:10 supported:9 t:10
taken:10 target:8 toegang:11 transaction:11 unable:-8 useful:7 user:-18 varnostnega:10 verweigert:10 violating:10 violation:8
violations:8 virus:-7 visit:20 we:8 won:14 x:8 yahoo:8 yahooinc:9 yandex:10 you:17 yun:7 zabroniony:11 zaradi:10 zugriff:11
доступ:11 запрещен:11 拒:11 访:9 问:9
`,
}
