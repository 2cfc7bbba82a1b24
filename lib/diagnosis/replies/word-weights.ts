// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, `word:tenths`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
  'mailbox-unknown': `
:4 421:-16 451:-12 452:-11 5.1.0:14 5.1.1:57 5.1.2:-13 5.1.3:-12 5.3.0:15 5.4.1:14 5.4.4:-8 5.7.0:-9 5.7.1:-12 550:49 552:-9 553:15
554:12 <addr>:21 <ip>:-11 aborted:7 accept:-10 accepted:-21 accepting:-15 accepts:-8 access:-15 account:11 activa:-9 activity:-9
address:32 addressee:20 administrative:-8 adresse:19 alias:15 allowed:-27 an:-12 annuaire:10 anvandare:8 aol:-10 archivee:-7
are:-13 attachments:-8 aup:-7 authentication:-14 authorized:-9 available:13 bad:15 banned:-9 because:-8 been:-8 bestaat:8
blacklist:-13 blacklisted:-7 blocked:-21 book:12 bulunamadi:14 bye:7 cannot:10 cette:8 changed:-16 characters:-8 chdir:16 check:9
connection:-9 contains:-9 cuenta:-8 customer:13 dans:10 dd:8 deliver:15 delivery:15 departed:17 destin:10 destinataire:9
destinatario:12 destination:26 detected:-13 directory:22 disabled:-18 discontinued:-8 ditemukan:8 dkim:-13 dns:-21 docomo:-9
does:11 doesn:26 domain:-30 domaine:-7 dominio:-16 domino:22 drop:8 du:-8 due:-16 e:14 el:-9 email:22 empfaenger:8 empfanger:11
empty:-10 encontrado:10 eop:11 esiste:12 exceeded:-22 exist:28 existe:24 expired:-9 failure:-9 felhasznalo:8 filter:-10 final:8
for:-14 found:31 from:-32 full:-8 gateway:-8 gebruiker:15 handle:9 handled:10 hangup:-11 has:-37 have:12 header:-10 helo:-12
here:24 host:-28 hosted:13 illegal:7 imposed:-9 inconnu:12 indirizzo:18 inesistente:16 inexistente:10 invalid:27 invalide:9 ip:-21
ismeretlen:8 isn:8 istnieje:11 jp:-9 known:25 konta:11 kullanici:14 l:20 limit:-16 list:14 local:-12 location:-8 locked:-13 ma:11
mail:-9 mailbox:50 maildir:16 many:-12 message:-27 messages:-11 modtager:8 moins:8 mottagare:8 mottaker:8 my:19 name:25
nameserver:-11 nao:9 nastavljen:8 necunoscut:8 neexistuje:13 nepravilno:8 new:-9 nie:22 nieznany:13 no:33 noactivity:-8 non:19
not:27 obstaja:8 ofr:-9 okand:15 onbekend:10 only:-12 ontvanger:8 our:20 outlook:14 overquota:-10 pengguna:8 permission:-12
permitted:-7 person:22 policy:-17 ppe:7 predal:8 prod:11 prohibition:-8 provider:7 ptr:-7 qq:10 quota:-10 recipient:40
recipients:51 record:-12 redirect:12 refuse:-8 refused:-10 reject:-9 rejecting:8 repertorie:10 required:-20 resend:11 resolve:-9
response:-9 restricted:-13 rule:-9 sconosciuto:24 security:-8 send:-12 sender:-49 sending:-8 sent:-8 service:-18 signature:-11
since:-9 smtp:-15 space:-15 spam:-20 spf:-10 storedrv:-11 submit:-9 subscriber:13 such:28 supported:-7 suspend:-9 suspended:-13
syntactically:-7 t:27 takiego:11 temporarily:-11 that:25 this:22 tidak:8 too:-23 tuntematon:8 type:-8 typos:12 ukendt:8 ukjent:8
unable:23 unavailable:43 unbekannt:18 unbekannter:8 unknown:59 upstream:8 us:15 user:47 userunknown:8 usuario:24 utente:16
utilizator:8 uzivatel:15 uzytkownik:17 valid:24 validrcptto:10 vastaanottaja:8 verify:13 virus:-8 was:-8 we:-16 while:-7 with:-11
your:-15 αγνωστος:8 χρηστης:8 домен:-8 наиден:11 не:15 пользователь:16 המשתמש:8 לא:8 קיים:8 المستخدم:8 غير:8 موجود:8 ไมพบผใช:10 か:8
せ:14 つ:8 は:9 ま:8 り:7 ん:14 レ:10 ー:8 不:13 在:19 存:20 拒:-10 箱:8 見:8 는:8 사:8 않:8 용:7 입:8 자:8 재:8 존:8 지:8 하:8
`,
  'mailbox-disabled': `
:-1 4.2.0:9 4.2.1:17 451:-12 5.2.1:47 540:15 550:41 552:-11 553:-8 <addr>:37 a:-21 abuse:17 accepted:8 accepting:17 accepts:10
access:-15 account:76 activa:18 activated:10 active:10 activity:12 address:11 administratively:9 again:7 archivee:11
authentication:-8 been:16 bloccato:13 boite:16 casella:8 casilla:10 changed:-8 closed:9 compte:26 conta:19 cuenta:26 currently:9
customer:16 das:12 days:11 dd:10 deactivated:35 deaktiviert:12 denied:-16 desactivada:9 desactive:16 desativada:10 destinataire:8
dieses:8 disabilitata:11 disabled:68 discontinued:26 dns:-8 does:-10 domain:-22 du:12 due:20 during:11 el:12 elektronski:7 en:9
enable:11 entered:11 err:8 error:-8 est:8 esta:26 estado:11 exceeded:-14 expirado:10 failed:-16 falta:10 for:-17 found:-14 from:-19
frozen:8 full:-14 geblokkeerd:8 gesperrt:15 ha:9 hangup:15 has:-13 hasn:11 have:-11 here:-9 hesap:18 host:-12 in:-8 inactive:50
inactivity:21 inactivo:11 indirizzo:10 inutilizzo:13 invalid:-16 ip:-8 is:28 its:9 je:9 kapatilmis:18 konto:29 last:11 limit:-8
list:-7 locked:27 log:11 longer:21 mailbox:55 message:-16 mimecast:-14 name:-8 naslov:7 noactivity:13 not:-17 ofr:9 payment:11
per:12 please:-19 policy:-10 por:9 postfach:15 qq:-8 questo:12 quota:-11 rcp:8 receive:8 receiving:22 recipient:39 refused:-9
rejected:-15 relay:-8 required:-10 restricted:-10 sender:-19 server:-18 should:11 since:12 smtp:-7 sorry:13 spam:-13 such:-8
suspend:22 suspended:32 suspendu:9 suspensa:10 system:-15 take:7 temporarily:33 terminated:10 this:22 too:-11 ua:8 ukinjen:9
unable:-11 unavailable:19 unknown:-17 user:45 uso:10 usuario:10 verification:-7 was:8 wurde:13 you:-12 your:-9 zablokowane:16
заблокирован:17 ящик:16 冻:8 号:8 已:15 禁:7 结:8 账:8
`,
  'mailbox-full': `
:4 4.2.2:30 4.3.1:-8 421:-15 450:-20 451:-14 452:20 5.1.1:9 5.2.2:38 5.3.4:-8 5.7.0:-10 5.7.1:-24 551:-7 552:84 553:-18 <addr>:20
<ip>:-11 a:-10 accepted:9 access:-10 account:18 address:-18 allocation:8 allowed:21 attachment:-12 auf:8 authentication:-7
automatically:8 benutzer:13 bericht:-8 blocked:-9 boite:11 box:12 buzon:23 by:-14 caixa:7 casella:14 cheia:8 count:23 create:11
das:9 dem:8 des:9 di:10 direct:9 diskspace:8 domain:-16 enough:35 exceed:19 exceeded:28 exceeds:17 found:-15 from:-14 full:53
grande:-11 groot:-7 has:9 hat:13 have:8 host:-7 in:-10 inbox:11 is:21 left:12 mailbox:61 message:12 messages:11 on:9 or:-9
output:13 over:38 overflow:11 overquota:19 piena:15 please:-7 pleine:12 policy:-9 posta:13 postal:7 quota:81 recipient:19
recipients:-8 s:10 sender:-12 sending:-8 server:-9 size:13 sobre:18 space:55 spam:-9 storage:30 system:-10 te:-8 temporalmente:18
the:20 to:-7 ueberschritten:8 up:12 used:11 user:26 utilizado:18 voll:8 was:15 will:11 zu:-8 zuviele:8 已:11 满:12 箱:11
`,
  'mailbox-moved': `
:-10 5.1.6:34 5.7.1:-9 5.7.17:13 551:64 554:-16 <addr>:28 a:9 address:37 adresse:13 am:8 at:13 cambiado:8 change:7 changed:53
company:12 d:7 direccion:7 domain:-12 e:22 email:11 for:-10 forwarding:9 ha:7 has:48 his:8 in:-9 is:-8 local:12 longer:19
mailbox:16 message:-11 moved:22 my:11 new:19 no:11 now:10 on:11 owner:9 please:25 recipient:12 rejected:-12 try:16 use:8 user:41
utilisateur:7 your:-8
`,
  'recipient-refused': `
:-2 4.2.4:12 403:14 421:-12 451:-14 5.5.1:11 5.7.1:25 5.7.124:7 5.7.133:12 5.7.136:8 5.7.18:18 5.7.193:12 5.7.2:8 501:-8 542:11
550:28 552:-9 553:19 554:-12 <addr>:32 absendern:12 accepte:13 accepted:-10 accepting:10 accepts:22 access:20 acepta:9 addresses:12
allowed:30 another:8 approved:18 article:8 at:-10 authenticated:8 be:8 been:-8 blocked:17 by:32 can:10 cannot:-12 challenge:14
changed:13 client:-8 closed:12 codes:13 command:-7 contact:11 correo:9 delivering:8 delivery:29 denied:21 denylist:16 der:12
destinataire:11 destinatario:8 detected:-7 dns:-8 do:10 docomo:14 does:-11 domain:-8 empfanger:10 exceeded:-12 expansion:20
external:9 externo:9 failed:-11 filter:7 for:-11 found:-11 from:17 group:27 host:-15 id:10 imposed:12 in:-22 inactive:-8 inbound:8
insufficient:8 is:23 jp:8 les:13 list:45 local:-9 mailbox:9 mailboxes:8 mailing:33 mailpolicy:8 may:14 member:9 members:10
message:-9 mfsmax:8 n:12 nimmt:12 no:-15 nt:10 of:-10 on:19 only:46 organization:8 owner:16 oxseu:14 people:8 permission:9
please:-13 postmaster:9 pre:10 preferences:10 problem:8 protected:14 rcp:10 rcpt:17 rdeny:9 receive:9 received:7 receiver:26
recipient:42 recipients:9 refused:16 reject:19 rejected:16 relay:-12 relaying:-8 resolver:34 restricted:35 rst:35 rule:11 rules:10
see:-12 sender:12 senders:16 sent:9 server:-17 sieve:9 sms:12 spam:-15 specific:7 subscribed:9 t:-10 that:-14 the:19 this:17 to:28
too:-15 try:-8 unavailable:-9 user:40 usernotmemberofteam:12 vadesecure:8 von:12 want:15 way:9 who:8 write:9 you:12 your:9 に:9 よ:9
り:9 信:9 受:9 否:8 对:8 拒:22 收:16 方:8 者:9
`,
  'recipient-domain-unknown': `
:-3 4.4.3:9 4.4.312:8 4.5.1:10 421:-13 450:14 451:12 5.1.2:50 5.4.310:8 5.4.4:36 5.7.1:-25 501:-9 550:31 554:-16 access:-12
address:30 all:10 allowed:-10 any:15 at:11 bad:12 blocked:-8 by:-11 cannot:8 cname:8 couldn:14 data:8 denied:-10 des:8
desconocido:10 destination:17 dns:37 does:18 domain:62 domaine:12 domein:13 dominio:30 email:-12 empfangers:8 encontrado:8
entries:13 entry:9 error:15 errortimeout:8 exchanger:24 exist:21 existant:9 existent:10 existiert:12 failure:17 find:29 for:9
found:22 from:-19 has:-12 host:46 hosts:13 inconnu:11 infodomainnonexistent:8 is:-30 known:14 local:-10 location:15 lookup:33
loopback:15 mail:-11 mailbox:-13 malformed:12 matches:8 message:-8 name:50 nameserver:40 neko:10 nicht:10 no:30 non:23 of:10
onbekend:11 or:22 point:11 qq:-7 query:29 rcpt:9 recipient:8 record:14 records:14 relay:-11 relevant:11 reply:13 requested:8
required:-9 resolve:17 route:19 see:-7 sender:-23 server:8 service:21 smtp:-11 space:12 spam:-9 such:14 t:11 that:-8 this:-16 to:12
too:-9 trovato:8 type:20 unable:25 unexpected:14 unknown:20 unrouteable:27 up:8 user:-21 uses:15 you:-8 your:-11 домен:10 наиден:9
не:8 不:7 名:9 域:9
`,
  'relay-denied': `
:-4 421:-12 450:-14 5.3.0:-8 5.7.1:14 550:24 552:-8 553:23 554:28 <addr>:8 a:14 acces:9 action:8 address:-14 addressing:14
allowed:22 are:-8 au:9 authorised:11 blocked:-8 cannot:11 client:-8 configured:10 consentito:21 deliver:8 denegado:11 denied:48
direct:10 disallowed:12 dns:-7 do:12 does:-13 domain:21 don:15 el:14 email:-8 erlaubt:13 error:-12 for:20 found:-9 frl:16
gateway:25 handle:11 has:-15 host:16 htm:11 i:14 in:8 inoltro:19 interdit:21 isn:13 list:9 local:29 mailbox:-13 message:-25 my:10
nicht:14 niet:10 non:26 not:30 of:10 only:9 or:-7 permite:16 permitted:10 policy:-10 prohibited:8 przekazywanie:13 rcpthosts:23
recipient:-13 recipients:-8 reenvio:28 refuse:7 rejected:-13 relais:31 relay:98 relayed:7 relayen:11 relaying:92 requested:8 rp:13
se:16 sender:-21 sorry:15 t:17 taken:10 that:15 the:-10 this:14 to:18 toegestaan:11 too:-11 unauthorized:9 unknown:-11 use:9
uucp:14 verweigert:12 we:22 weiterleitung:23 zabronione:13 запрещена:13 пересылка:13 发:9 拒:7 绝:9 转:10
`,
  'sender-refused': `
:-1 421:-10 451:-16 5.1.0:18 5.1.1:-9 5.1.7:24 5.1.8:10 5.7.0:-16 5.7.27:-14 501:32 550:29 553:37 554:20 <addr>:10 <ip>:-24 a:-22
abc:9 abgelehnt:21 absender:21 absenderadresse:22 accepts:-8 access:23 action:8 address:37 addresses:-10 administrative:15
afzender:13 as:25 at:-9 authentication:-17 authorized:11 autorizado:10 backscatter:12 bad:-10 badmailfrom:12 badsendermx:13
banned:13 based:13 be:10 been:11 black:16 blacklist:28 blacklisted:9 blocked:25 blu:16 by:10 cannot:-9 changed:-8 checking:11
could:9 denylist:-11 destination:-7 different:9 dmarc:-8 dns:-10 domain:14 dt:14 e:-8 email:31 emetteur:17 empty:25 envelope:26
equal:8 erlaubt:9 error:-11 exceeded:-9 expediteur:12 expired:10 failed:29 feature:9 for:14 forgery:7 found:-11 from:46
geweigerd:11 gsmtp:-10 header:18 help:14 host:-9 htm:17 id:-13 in:10 invalid:19 invalide:17 ip:-30 longer:-8 mail:20 many:-8
message:-24 mimecast:11 mittente:12 more:-9 my:7 nadawca:12 name:-9 nao:8 non:-7 not:8 notifications:15 odrzucony:12 of:-17
outgoing:32 owned:17 path:13 permissions:10 please:-8 postmaster:11 prohibition:15 protection:8 rechazado:12 recipient:-34
recipients:-8 refuse:11 rejected:13 rejeitado:12 relay:-9 remetente:21 remitente:12 requested:8 required:-19 reserved:15
resolve:-10 response:9 return:13 returned:8 rifiutato:12 rp:-8 send:22 sender:73 senders:14 server:-12 service:-11 sorry:18
space:-9 spb:8 spf:-10 spoofed:-10 status:14 sum:15 suspension:13 system:-12 t:-18 taken:11 thank:7 that:-11 the:9 this:11 too:-14
ungultig:12 user:24 valid:-9 verification:34 verified:22 verify:36 while:12 with:-7 wm:15 you:8 отклонен:12 отправитель:12 人:12
件:11 发:13
`,
  'sender-domain-unresolvable': `
:-6 4.1.8:16 421:-8 451:22 5.1.8:38 5.7.1:-8 5.7.27:20 501:-13 517:10 553:20 554:-21 <addr>:25 <ip>:10 a:25 aaaa:19
absenderdomain:11 address:22 allowed:-9 bad:8 can:12 de:8 dead:15 del:17 denied:-7 die:9 dns:27 do:8 does:23 domain:67 domaine:8
dominio:26 el:7 email:-9 envelope:8 esiste:8 exist:31 existe:15 existiert:8 expediteur:8 for:-16 found:19 from:29 has:14 il:9
inexistente:10 invalid:8 is:-8 l:13 le:8 mailbox:-11 may:9 message:-11 mittente:9 must:9 mybox:9 no:11 not:10 null:9 or:24
private:12 recipient:-17 record:16 records:13 remetente:10 remitente:8 resolve:18 resolved:9 resource:11 rfc:9 sender:57 space:10
system:9 t:7 the:-20 this:-15 tld:9 user:-14 uses:11 your:10 домен:10 не:10 отправителя:11 существует:10
`,
  'sender-authentication': `
:-7 4.7.24:9 450:-11 5.2.0:9 5.7.0:16 5.7.1:28 5.7.20:14 5.7.23:12 5.7.26:11 5.7.29:15 5.7.515:13 5.7.9:11 550:21 552:-8 553:-12
554:-10 556:15 <addr>:-10 <ip>:16 abc:15 acceptable:14 accepted:11 access:8 adsp:9 allowed:11 anti:16 arc:15 authenticate:10
authentication:30 based:10 because:20 been:7 blocked:-9 check:39 checks:8 client:-8 comcast:13 community:13 content:-10 cxdmarc:7
data:11 defined:8 delivery:-9 didn:8 dkim:66 dma:15 dmarc:73 dns:-10 doc:13 docs:13 does:11 doesn:17 domain:17 due:13 either:8
error:24 exceeded:-8 exist:-7 fail:13 failed:33 for:12 found:15 framework:15 from:9 gmail:8 gsmtp:7 help:16 htm:15 id:17 in:-14
ip:17 it:23 level:13 lib:9 libero:11 limited:8 mail:-10 mailbox:-9 meet:18 message:14 mfrom:8 mi:19 mimecast:15 mxdmarc:7 no:9
not:20 on:-10 openspf:18 pass:22 passing:14 per:9 permitted:23 please:13 policy:53 postmaster:8 pra:14 ptr:-8 rate:9 reasons:-8
recipient:-12 refused:-7 reject:8 rejected:21 remote:13 requirements:8 s:21 see:24 sender:48 sending:12 server:-11 signature:32
spf:111 spoofed:16 spoofing:17 system:-8 t:19 that:-7 the:8 too:-12 unauthenticated:16 user:-17 validation:30 why:17 yahoo:11
you:-9
`,
  'reverse-dns': `
:-1 4.2.1:9 450:19 5.7.1:18 5.7.25:20 501:10 552:-8 553:7 <addr>:-12 <ip>:36 a:8 again:9 and:13 by:-11 cannot:27 client:9
denied:-14 dns:75 does:15 domain:-17 dynamic:9 eintrag:9 entry:19 error:-13 errors:8 find:20 fix:8 for:23 haraka:9 have:13 host:27
hostname:36 in:-10 info:8 ip:51 ips:10 is:-14 keinen:7 lookup:25 mail:-11 mailbox:-9 message:-15 missing:14 must:24 name:30 no:17
not:-8 nr:10 or:-14 postmaster:13 ptr:86 query:-8 rdn:22 rdns:34 recipient:-12 record:29 relay:12 resolve:31 reverse:74 rp:21
sender:14 sending:9 server:8 servers:9 softail:8 spam:-9 to:-15 too:-12 unresolvable:18 user:-12 valid:16 will:8 with:17 your:32
`,
  'greeting-refused': `
:-6 4.9.9:9 420:7 421:-8 5.5.2:8 501:35 553:-8 554:-9 555:13 <addr>:-13 <ip>:15 address:9 argument:13 bad:10 command:27 denied:10
dns:12 domain:19 ehlo:34 exist:11 first:-14 for:-11 from:-9 helo:115 helohost:14 help:10 host:11 hostname:12 htm:12 invalid:56 ip:8
is:9 localhost:19 message:-13 mi:15 name:18 nhd:16 not:10 or:12 own:11 recipient:-10 rejected:18 requires:8 rfc:8 says:11 section:9
see:18 sender:-9 smtp:8 spam:8 the:-10 this:-10 to:-15 user:-9 you:8 your:8
`,
  reputation: `
:5 4.16.50:14 4.7.0:-9 451:-17 452:-10 5.1.1:-15 5.2.1:8 5.3.0:9 5.7.1:23 501:-9 521:20 530:-7 550:15 552:-16 553:12 554:27 <ip>:45
a:-13 abuse:21 accept:11 access:36 account:-15 address:-9 addresses:14 adresse:11 allowed:20 aol:24 are:15 assp:8 at:26 auf:9 aup:9
authentication:-16 away:8 banned:13 because:9 before:-7 being:-8 bizsmtp:9 bl:21 black:11 blacklist:14 blacklisted:51 bli:13
blip:12 block:15 blocked:57 blocklist:15 cannot:-14 charter:9 check:-16 client:13 codes:15 community:8 complaints:14 con:10
confirm:8 confirmation:7 connect:9 connection:18 contact:8 contains:-8 content:-9 country:20 cox:8 csi:13 currently:8 dbl:8 de:9
defer:8 deferred:16 delivery:-10 denied:15 dmarc:-7 dnsbl:40 dnsbls:8 doc:10 docs:9 does:-13 dt:-12 due:11 dyn:8 dynamic:26 einer:8
envelope:-9 esmtp:13 essayer:8 esta:9 facebook:-16 failed:-23 fake:18 filter:-9 find:-9 forward:10 found:9 free:8 from:46
generic:10 go:9 gsmtp:-10 header:-14 helo:-13 hl:12 host:18 hostkarma:8 hostname:-10 htm:-9 id:-15 ihu:11 infomation:18 internet:12
intrusion:8 invalid:-21 ip:83 ips:13 is:11 junkemailfilter:8 later:-12 limit:-9 list:17 listed:46 low:18 mailbox:-20 me:10
message:-15 messages:9 mi:-13 microsoft:9 mode:20 must:-16 my:-10 name:-18 network:19 no:-24 non:-8 normal:21 on:20 online:7
only:-9 open:9 openspf:-7 or:-8 origin:13 our:16 please:15 plus:7 poor:31 postmaster:9 prevention:8 proofpoint:7 provider:14
ptr:-10 rbl:27 rcp:-9 reason:-8 reasons:15 recipient:-30 recipients:-11 record:-10 refer:11 refused:31 rejected:20 relaying:-13
remote:-11 removal:9 reputation:50 request:12 required:-12 residential:9 resolve:-12 response:-14 router:18 rp:-10 rr:9 sbl:15
secureserver:12 see:31 sender:13 sending:20 server:23 service:21 sorbs:25 sorry:-10 spam:39 spamhaus:55 spammer:9 spammers:15
sperrliste:8 spf:-15 spm:-15 steht:9 succeed:7 suspected:11 system:11 tard:7 temporarily:11 that:9 the:-10 time:-8 to:11 try:-8
unable:-10 unfortunately:9 uribl:-8 url:-13 use:9 user:-32 using:20 very:7 virus:-8 visit:10 we:19 welcome:9 weren:8 why:-8
with:-12 wm:11 xbl:13 you:13 your:31 zen:14 zombied:7
`,
  'rate-limited': `
:7 4.1.1:11 4.2.1:8 4.3.0:-7 4.7.0:28 4.7.1:20 4.7.550:7 421:29 450:45 451:26 452:14 454:12 5.1.1:14 5.4.5:9 5.5.3:-12 5.7.28:19
501:-8 552:-25 553:-16 554:-32 <addr>:10 <ip>:19 activity:7 additional:8 address:-16 again:16 attack:21 aup:8 because:8 been:-8
being:10 berichten:8 blu:-8 by:-7 can:9 cel:8 closing:9 comcast:10 command:-17 commands:9 complaints:18 concurrent:-9
connections:-25 count:-8 credits:15 daily:25 de:16 deferred:15 deliver:10 demasiados:7 detected:30 dictionary:21 discarded:8
dns:-11 down:20 email:-12 emails:11 envio:12 error:-9 errors:26 excedido:12 exceeded:62 exceeding:17 excessive:15 exmail:8
failure:8 fast:14 flood:16 for:-9 frequency:29 from:25 given:10 gmail:9 greylisted:-8 help:24 hl:10 host:-16 hour:42 htm:18 ifq:7
ip:20 is:-21 itc:7 kurzer:14 later:20 limit:38 limite:12 limited:37 limits:18 long:-8 lookup:-9 mail:11 mailbox:-9 mails:18 many:38
max:10 mensajes:8 messages:49 messaggi:8 mi:13 mimecast:9 no:-10 not:-36 on:-10 or:-13 out:-9 penalty:11 per:24 postmaster:15
prevents:8 przekroczono:9 qq:12 quota:20 rate:64 ratelimit:10 reached:10 received:13 receiving:14 recipient:11 recipients:22
refused:-12 rejected:-11 required:-7 results:-8 retrying:11 returned:-9 rp:15 seconds:8 see:9 send:10 sending:25 sent:9 server:-19
sessions:-10 size:-10 slow:21 sometime:8 sorry:-8 spam:15 spectrum:8 stc:12 subtype:8 system:-12 t:-9 temporarily:14 the:11
thread:9 throttled:21 throttling:25 time:-9 timeout:-9 to:-15 too:39 trc:11 troppi:7 try:13 trying:10 unavailable:-14 unknowns:10
unusual:17 userid:10 ve:8 viele:8 wiadomosci:9 with:-9 wm:-15 x:11 yahoo:9 you:18 zeit:13 zoho:8 zu:8 писем:8 信:9 制:8 发:11 率:9 超:8
送:14 限:8 频:9
`,
  'too-many-connections': `
:-3 4.3.2:13 4.5.1:8 421:75 450:7 5.7.1:-9 550:-36 552:-7 554:-11 <addr>:-8 <ip>:17 address:-8 all:10 are:10 aup:11 commands:-11
concurrent:38 connection:12 connections:80 connexions:14 de:11 error:-14 errors:-9 exceeded:10 for:9 from:14 icc:8 invalid:-10
ip:12 is:-13 limit:28 many:38 max:8 maximum:14 message:-14 messages:-9 not:-24 number:10 of:14 out:9 per:8 reached:8 recipients:-8
rejected:-8 service:-11 sessions:33 slots:12 smtp:7 to:-19 too:27 trop:12 verbindungen:12 verifier:7 viele:11 votre:7 zu:11 接:14
数:14 过:9 连:9
`,
  'too-many-recipients': `
:-1 4.3.1:-8 4.5.3:23 452:63 5.5.3:32 5.7.1:-9 553:-8 554:-16 <addr>:-13 <ip>:-8 action:12 address:-11 allow:10 are:8 bounces:11
de:9 destinataires:13 destinatari:8 destinatarios:14 exceeded:19 from:-9 gsmtp:9 has:8 help:10 hour:-9 htm:12 invalid:-8 is:-13
legitimate:11 limit:14 many:21 maximum:18 messages:-8 more:21 much:10 never:11 no:-10 number:8 numbers:10 of:16 one:25 ontvangers:7
rcl:16 rcpt:17 reached:16 received:-12 recipient:34 recipients:63 rejected:-13 requested:12 rp:14 sent:7 session:10 spam:8 taken:14
than:23 the:-14 too:24 trop:11 troppi:8 user:-8 получателеи:7 多:12
`,
  greylisted: `
:-1 4.2.0:20 4.7.0:8 4.7.1:33 421:14 450:48 451:40 550:-42 553:-8 554:-17 abc:8 again:15 aktiv:11 anti:9 antispam:8 are:16
authorized:10 back:13 being:12 bitte:9 ch:9 come:13 community:9 confirmation:8 contact:8 da:9 deliver:9 doc:9 docs:8 domain:-8
email:8 erneut:9 error:-12 gl:9 graylisted:9 grey:12 greylist:16 greylisted:59 greylisting:29 implementa:9 in:28 internal:12 is:10
later:11 lista:8 mail:-13 mailbox:-10 measure:9 message:-12 met:7 mimecast:8 minutes:20 no:-7 of:-8 please:39 postgrey:9 pozniej:8
rechazo:9 recipient:8 rejected:11 resources:10 retry:11 seconds:19 see:8 sender:9 softsell:9 sprobuj:8 szara:8 tempfailed:8
temporal:8 temporarily:13 ten:7 the:-11 to:-8 too:-11 triplet:8 try:19 unknown:14 verified:13 versuchen:9 yet:10 your:8 в:12 вы:12
минут:12 повторите:12 позже:7 попробуите:7 сером:12 серыи:8 списке:12 список:8 через:12
`,
  'spam-content': `
:3 4.3.0:-12 421:-13 450:-21 452:-7 5.2.1:14 5.7.1:29 506:23 521:13 550:13 553:-13 554:33 <addr>:-13 a:13 abc:-14 accept:10
access:-12 account:-8 address:-33 advertisement:7 an:9 antispam:30 antyspamowy:12 aol:24 appears:13 are:-11 as:37 asked:7
attachment:-8 authentication:-8 be:14 bin:9 black:9 blocked:14 breaches:8 bulk:35 bulkmail:8 by:36 cgi:10 classified:8 command:-8
comme:13 congratulations:14 connection:-11 considered:12 contained:7 contains:11 content:26 corp:10 dbl:10 details:9 domain:-11
dt:20 email:13 error:-12 exceeded:-10 failure:-8 filter:18 filtered:7 fortiguard:7 from:-12 has:-9 header:-8 help:-13 high:11
hl:-11 hostid:11 htm:-30 human:8 hvu:16 id:19 identifie:8 in:11 indesirable:12 invalid:-13 iol:8 junk:15 link:16 listed:23 looks:15
mail:13 mailbox:-14 mailer:14 mails:9 mass:14 maximum:-9 message:37 mi:-17 mimecast:-8 multi:13 no:-15 nobody:7 not:-25 notspam:8
odrzucona:12 of:11 ofr:13 or:14 origin:-11 our:13 phishing:11 points:16 postmaster:13 probability:9 prohibited:-7 przez:12 query:8
re:14 recipient:-20 rejected:21 rejection:26 rejete:19 report:10 required:-8 rp:-11 ru:10 s:-8 same:10 scored:19 sender:-16
sending:-16 server:-20 spam:102 spamassassin:17 spamcheck:17 spamverdacht:13 spm:27 subtype:10 surbl:30 suspicious:10 t:-8 thinks:7
this:18 time:9 too:-13 unsolicited:28 uribl:23 url:35 user:-20 using:16 wiadomosc:13 will:8 zostala:14 как:14 отклонено:14
сообщение:13 спам:14 し:7 た:8 と:10 れ:7 件:13 判:10 圾:17 垃:17 定:10 被:9 邮:15
`,
  virus: `
:-5 451:-8 5.7.0:15 5.7.1:14 550:14 552:12 554:25 <addr>:-11 <ip>:-7 a:16 address:-12 agent:7 antivirus:10 attachment:17 bounce:9
clamav:8 contains:16 content:10 contiene:9 detected:36 domain:-9 eicar:29 einen:7 enthalt:7 error:-9 for:-12 found:33 gateway:9
generic:8 has:10 id:10 in:14 infected:29 is:-14 mail:-9 malware:34 message:19 no:-11 not:-20 problem:9 recipient:-8 rejected:9
signature:25 test:16 the:13 this:8 to:-11 too:-8 trojan:21 un:13 user:-8 virus:98 was:16 wiadomosc:11 win:7 wirusa:12 with:8
worm:10 your:10 zawiera:12 вирус:12 содержит:12 сообщение:11 包:9 含:9 毒:9 病:9 邮:7
`,
  'content-refused': `
:4 421:-16 452:-7 5.5.2:11 5.6.0:32 5.6.1:18 5.6.2:10 5.6.4:8 5.6.5:8 5.7.0:18 5.7.1:14 5.7.512:9 5.7.7:12 550:12 552:28 553:13
554:20 <addr>:-26 <ip>:-13 accepted:10 accepting:11 accepts:8 address:-11 addresses:8 and:9 are:31 as:-7 attachment:56
attachments:48 authentication:-10 banned:16 bare:9 been:-9 binary:9 blacklisted:-8 body:14 by:9 cannot:-9 characters:14 command:-8
compliant:17 connection:-8 contains:32 content:79 conversion:39 cr:18 data:10 dateianhang:13 delivery:-15 detected:8 djb:9 dns:-10
do:12 docs:12 domain:-23 due:14 duplicate:12 email:-13 embedded:8 encoding:9 error:15 exceeded:8 exceeds:-11 exe:13 executable:22
expired:-8 failure:15 file:14 filter:18 for:-23 from:15 gsmtp:12 have:-8 header:60 headers:11 here:14 host:-12 illegal:16 images:15
in:9 integrity:12 invalid:23 ip:-14 is:11 issue:9 its:7 js:9 length:18 lf:14 line:33 link:-8 list:-7 local:-10 loss:8 mail:-17
mailbox:-13 malformed:10 maximum:19 message:45 messages:14 mime:16 msg:8 multiple:11 newline:7 not:17 number:10 one:10 performed:8
phone:15 pobox:9 policy:14 potential:8 presents:9 prohibited:17 recipients:-11 reject:21 rejected:9 rejection:-8 required:12
restrictions:8 rfc:15 section:14 sending:-8 sensitive:16 service:-9 smtp:-10 smtplf:17 spam:-22 standards:12 stray:12 subject:13
supported:16 t:-8 tag:22 that:11 the:16 type:26 unacceptable:28 unavailable:-7 url:16 user:-19 verbotener:13 virus:-12 with:34
words:25 you:-13 your:-15 yp:8 zip:9
`,
  'message-too-large': `
:-4 450:-9 451:-12 5.2.3:22 5.3.4:28 5.7.1:-12 550:-20 552:73 a:-11 aborted:10 action:9 address:-9 allowed:-12 bericht:12 big:19
count:-7 die:9 duza:7 exceeded:20 exceeds:27 fixed:18 for:8 grande:20 groot:12 gross:14 has:-11 in:-9 is:19 ist:8 large:35 limit:27
long:9 looping:-11 mailbox:-9 mailsize:13 many:-15 max:10 maximum:15 mb:8 message:61 nachricht:14 not:-19 rejected:-11 requested:9
resolver:9 rst:9 size:44 te:12 too:40 trop:10 za:7 zu:14 большое:8 слишком:8 сообщение:8 件:9 大:16 过:11 邮:8
`,
  tls: `
:1 4.4.2:13 4.7.0:8 4.7.322:8 4.7.5:17 421:8 454:33 5.7.0:35 5.7.10:11 5.7.11:12 5.7.3:16 5.7.30:10 5.7.4:8 530:20 538:12 550:-21
552:-8 553:-9 554:-9 <addr>:-11 <ip>:-9 a:15 address:-12 available:15 certificate:16 command:17 connect:9 connection:24 dropped:14
due:18 encrypted:23 encryption:19 error:-9 establish:9 failed:11 features:8 first:18 from:-8 gsmtp:10 handshake:10 in:-9
initialize:8 is:16 issue:19 mechanism:12 message:-12 must:19 not:12 of:-7 out:9 outlook:11 over:13 please:-8 recipient:-8
rejected:-11 requested:9 required:53 requiretls:10 security:14 send:11 session:23 ssl:10 starttls:42 subsystem:8 timed:11 tls:67
tlsnegotiationfailed:14 to:16 too:-8 trusted:9 user:-8 validation:7
`,
  'auth-required': `
:1 421:-12 450:-11 451:-14 5.5.4:8 5.7.1:13 5.7.14:9 5.7.68:8 503:20 530:82 552:-7 553:12 554:-12 <addr>:-10 a:-9 allowed:13
autenticacion:8 auth:25 authenticate:18 authenticated:29 authentication:69 authentification:12 authentifizierung:7 before:22
check:11 client:41 denied:-10 ehlo:8 erforderlich:7 fail:9 failed:-8 first:16 has:-10 in:12 ip:-8 local:12 message:-18 need:11
no:-10 not:12 on:12 please:10 receive:14 recipient:-10 relationship:10 relay:15 relaying:-8 remote:10 requested:-8 requiere:8
required:46 requires:19 requise:8 resolver:-8 rst:-7 se:7 send:13 senders:9 sending:24 server:11 ses:9 smtp:33 starttls:-9
subscribed:10 tenantinboundattribution:8 too:-9 trust:10 turn:8 turned:8 unauthenticated:10 user:-11 was:18 you:23 your:17 要:9
`,
  'auth-failed': `
:9 4.7.0:23 4.7.12:14 421:-18 432:13 450:-17 452:-11 454:22 5.7.0:9 5.7.4:10 5.7.8:27 5.7.9:16 501:8 503:9 504:13 530:-8 534:22
535:89 550:-35 552:-12 553:-8 554:-22 <ip>:-11 address:-15 again:11 an:8 and:13 arn:9 auth:49 authentication:63 authentification:7
authorized:8 aws:9 browser:12 build:10 credentials:32 decode:8 domain:-10 email:-7 exceeded:-9 fail:13 failed:12 for:-12 from:-10
gateway:9 gsmtp:12 has:11 iam:9 incorrect:10 invalid:10 ip:-8 is:11 log:12 login:11 mail:-8 mailbox:-8 message:-20 mode:16 much:9
needed:14 no:12 not:12 of:-9 parameter:8 password:31 perform:9 permission:21 recipient:-11 rejected:-12 required:-9 resource:10
revoked:12 security:7 sender:-10 sendrawemail:9 ses:9 temporary:9 the:-10 then:12 this:-14 token:10 too:18 transition:14 try:8
type:7 unrecognized:7 unsupported:16 user:20 web:12
`,
  syntax: `
:14 4.7.0:10 450:-21 451:-10 452:-13 5.1.3:48 5.3.3:16 5.5.0:15 5.5.1:43 5.5.2:19 5.5.4:24 5.5.5:11 5.7.0:-10 5.7.1:-24 500:41
501:41 502:45 503:45 504:13 530:-10 550:-34 552:-15 553:13 554:-17 555:17 <addr>:-23 <ip>:-8 address:46 allowed:-9 amounts:13
and:-8 arguments:16 auth:-13 authentication:-10 bad:17 be:-9 by:-9 capable:11 characters:18 closing:12 command:32 commands:14
contain:8 contains:8 data:21 denied:-8 disallowed:9 dns:-8 does:-8 domain:8 error:19 exceeded:-9 excessive:12 failed:13 features:10
final:17 first:25 format:9 fully:18 greeting:13 gsmtp:10 has:-10 helo:11 help:8 htm:11 if:9 illegal:9 imf:16 input:12 invalid:17
ip:-11 is:-8 line:19 mail:-14 mailbox:-13 malformed:10 message:-23 mi:14 missing:28 name:9 newline:13 no:-16 nonstandard:9 of:17
parameters:14 pipelined:8 pre:8 protocol:23 qualified:18 rcpt:8 recipient:9 rejected:-17 required:32 reset:9 restricted:9 rfc:8
s:-16 say:17 selected:11 sender:22 sent:16 sequence:11 service:-9 smtp:20 start:9 storedrv:11 stray:13 submit:13 synchronization:15
syntactically:9 syntax:38 t:-9 terminator:9 the:-10 this:-19 too:8 transaction:18 try:-9 turn:11 unrecognized:15 use:7 valid:8
version:11 want:9 wrong:10 your:-14
`,
  'server-trouble': `
:13 4.1.1:17 4.2.2:7 4.3.0:44 4.3.1:13 4.3.2:18 4.3.5:18 4.4.1:-8 4.4.2:-7 4.7.0:-14 4.7.1:-14 420:7 421:36 450:28 451:59 452:10
5.1.0:13 5.3.5:25 500:-8 501:-8 521:-7 530:-8 550:-27 551:-8 552:-17 553:-16 <addr>:-12 <ip>:-24 abc:-10 account:10 all:-7 and:-9
another:13 aol:-7 are:-17 as:-7 auth:-11 authentication:-14 automatic:11 available:14 blocked:-10 busy:28 callout:8 can:16 cannot:8
command:37 complete:10 configuration:33 configured:16 connection:-10 could:18 create:18 creation:11 daemon:12 database:15 de:-11
died:17 directory:9 disk:-12 dns:-17 document:13 domain:-14 dot:8 email:-8 error:30 facebook:16 failed:9 failure:18 fehler:8 file:8
filter:8 folder:9 from:-16 full:-15 greylisted:-13 greylisting:-10 has:-12 have:-8 homedir:11 host:-17 id:9 in:18 incorrectly:15
initialization:11 int:19 internal:11 invalid:-14 ip:-18 later:39 load:14 local:16 lock:8 locked:16 lookup:-18 mail:-18 mailbox:21
maximum:-8 mdb:7 memory:22 messages:-11 misconfigured:20 mode:-8 much:9 name:-21 nameserver:-10 newline:-9 not:-11 open:11 or:-17
outbounds:7 output:10 permanent:16 plus:11 policy:-11 problem:11 process:25 processing:13 progress:14 quota:-10 rcpt:-9 remote:9
resources:8 response:16 results:15 returned:14 scanned:15 see:-17 send:-8 server:29 service:36 smtp:-17 software:9 space:-10
status:17 store:13 storedrv:11 stray:-9 such:8 system:42 t:17 talk:8 tard:11 tarde:8 tempfailed:10 temporarily:12 temporary:34
this:-7 time:20 timeout:-11 transaction:18 try:12 unable:26 unavailable:30 unknown:-14 unreachable:-10 verification:11 viruses:14
with:10 you:-9 your:-20 временная:8 ошибка:7
`,
  'storage-full': `
:-5 4.3.0:19 4.3.1:31 4.3.2:21 421:13 451:8 452:47 550:-32 554:-16 <addr>:-8 allocation:8 device:12 disk:47 error:16 errore:8
esaurito:14 file:13 free:7 full:37 insufficient:26 later:11 mail:21 message:-8 not:-14 on:12 or:9 partition:7 qq:11 server:9
shortage:8 space:31 spazio:14 spool:12 storage:27 sul:14 system:23 the:11 try:10 volume:8 write:12 writing:13
`,
  loop: `
:-5 421:-9 451:-10 5.3.5:10 5.4.6:49 5.7.1:-18 550:-20 552:12 554:42 <ip>:-8 address:-13 back:35 config:11 count:21 counts:10
data:9 detected:18 dns:12 domain:-8 exceeded:15 exceeds:9 excessive:18 failed:-9 for:14 forwarded:11 header:8 headers:19 hop:20
hops:35 is:-9 it:9 loop:78 looping:32 loops:29 mail:23 many:29 maximum:23 me:10 message:30 more:8 myself:19 no:-10 not:-23
number:10 permitted:11 please:-8 possible:13 problem:9 received:34 recursion:18 rejected:-15 routing:16 server:-8 spam:-8 than:10
times:16 to:17 too:22 user:-8 was:11
`,
  'not-accepting': `
:-9 4.3.2:13 421:-8 451:-8 453:9 5.1.10:42 5.3.2:16 5.7.1:-13 521:25 553:-8 556:33 accept:34 accepting:33 accepts:7 been:7
capable:8 connections:13 discontinued:10 does:26 domain:26 esmtp:18 from:-10 has:30 here:7 indicated:8 is:-9 mail:37 message:-13
messages:20 network:18 never:8 no:12 not:46 null:32 nullmx:7 receive:14 recipient:10 record:14 service:14 smtp:15 srv:8 system:13
the:-11 used:16 user:-8 webmail:10 your:-8
`,
  connection: `
:5 4.3.0:-7 4.4.0:13 4.4.1:41 4.4.2:34 4.4.316:7 4.4.7:17 4.7.1:-12 421:20 450:12 451:40 452:-10 5.4.1:8 5.4.7:16 5.7.1:-14 550:-36
552:-11 553:-12 <addr>:-12 <ip>:13 address:-11 agotado:8 allowed:-8 answer:21 authentication:-9 been:15 bei:10 cname:16 connect:45
connected:25 connection:56 conversation:10 could:12 daemon:-7 data:10 days:12 delai:13 delivery:15 depasse:13 der:9 domain:-13
due:-18 email:-7 end:8 espera:8 expired:46 failed:10 for:14 from:11 host:40 in:7 initial:11 input:12 invalid:-9 ip:-11
lastattemptedservername:7 later:-9 limit:-11 long:33 lookup:10 lost:17 mail:-13 mailbox:-9 many:-13 message:27 name:-9 network:9
next:10 no:14 not:8 of:-13 old:15 out:16 please:-15 postmaster:-7 queue:27 refused:18 rejected:-15 remote:18 route:10 see:-9
sender:-10 sending:10 server:23 service:-10 smtp:9 socket:7 spam:-9 temporarily:10 the:15 this:-13 tiempo:8 time:16 timed:25
timeout:51 tls:-10 tlsnegotiationfailed:-8 too:19 unreachable:34 user:-11 verbindung:10 waiting:15 while:21 with:13 your:-14
zeituberschreitung:10 接:11 时:8
`,
  policy: `
:2 4.7.15:18 451:-16 452:-8 5.0.0:16 5.3.0:10 5.4.1:12 5.7.0:10 5.7.1:10 5.7.3:11 5.7.5:15 5.7.6:13 500:8 541:10 543:8 550:31
552:-11 554:23 <addr>:-11 aborted:8 accept:9 acceso:12 access:29 accesso:12 action:19 address:-18 administrative:27
administrator:11 algorithm:13 approved:7 are:8 as:-10 attachment:-10 aus:9 authentication:-12 authorized:15 automatically:11
away:10 aws:9 be:-10 been:11 bilo:10 blocked:24 but:11 by:27 cannot:18 closing:8 content:-25 conversion:7 cryptographic:30 dd:10
delivery:19 denegado:11 denied:26 destination:9 details:9 detected:-10 dmarc:-18 dns:-9 does:-9 dostaviti:11 dostep:12 due:12
email:23 en:15 exceeded:-12 explanation:12 failed:-8 filter:14 found:-10 from:-14 geweigerd:10 go:11 have:-8 header:-10 helo:-7
help:-8 imposed:8 in:-13 information:8 invalid:-12 ip:-14 is:-8 it:-10 level:17 low:16 many:-10 maximum:-8 mdaemon:9 mensagem:12
message:33 mogoce:10 nachricht:8 negato:12 ni:10 no:-11 not:11 permanently:15 permit:11 please:14 policies:21 policy:61 possible:10
pravilnika:11 priority:17 process:8 prohibited:8 prohibition:27 reasons:15 recipient:-20 recipients:-12 refused:30 reject:21
rejected:27 rejeitada:12 relay:-8 requested:18 restricted:11 restrictions:17 richtliniengrunden:9 root:8 rule:14 rules:13
secumail:8 security:36 send:10 sender:-22 sendmailism:9 server:14 smtp:-16 something:8 spam:-18 spf:-10 sporocila:11 ssr:7
supported:9 taken:10 target:8 that:7 toegang:12 useful:8 user:-17 varnostnega:11 verweigert:10 violating:12 violation:8
violations:10 virus:-7 visit:22 we:10 won:15 x:9 xm:7 yahoo:9 yahooinc:10 yandex:10 you:14 yourself:7 yun:8 zabroniony:12 zaradi:11
zugriff:12 доступ:12 запрещен:12 拒:12 访:9 问:9
`,
}
