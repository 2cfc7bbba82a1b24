// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, `word:tenths`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
  'mailbox-unknown': `
:0 4.2.0:7 416:8 421:-15 450:8 451:-16 452:-10 5.1.0:11 5.1.1:54 5.1.3:-10 5.1.7:-7 5.1.8:-7 5.2.1:-10 5.3.0:12 5.4.1:16 5.4.4:-9
5.7.0:-11 5.7.1:-12 5.7.20:-8 5.7.8:-7 501:-11 550:53 551:9 553:23 554:9 <addr>:19 abc:13 aborted:11 accept:-12 accepted:-15
accepting:-9 action:10 activity:-12 address:39 addressee:17 administrative:-8 adresse:25 again:-9 allowed:-30 an:-7 another:-8
anvandare:12 aol:-14 are:-8 attempted:8 au:7 aup:-10 authenticated:-9 authentication:-13 authorized:-9 been:-8 bestaat:11
blocked:-21 bogus:8 boite:-7 bulunamadi:12 bye:9 caixa:11 changed:-7 check:9 cisco:8 client:-10 comcast:8 connection:-7 customer:14
d:9 dd:13 deliver:22 departed:22 desconhecido:9 desconocido:8 destin:15 destinataire:8 destinatario:17 directory:13 disabled:-19
dkim:-10 dns:-14 does:7 doesn:26 domain:-34 domaine:-8 dominio:-18 due:-11 e:19 el:-9 email:11 empfaenger:12 empfanger:9 en:7
encontrado:7 eop:13 esiste:10 exceeded:-20 exchanger:-8 exist:30 existe:22 filter:-9 for:-12 forged:7 found:28 from:-31
geblokkeerd:-9 gebruiker:13 geweigerd:-7 handle:8 handled:9 has:-31 have:14 header:-8 helo:-11 here:19 host:-31 hosted:18 htm:9
imposed:-11 inconnu:9 indirizzo:22 inesistente:20 inexistente:11 information:7 invalid:29 invalide:12 ip:-19 ironport:8 istnieje:15
known:23 konta:10 kullanici:12 limit:-15 list:12 local:-18 location:-9 locked:-16 ma:10 mailbox:55 many:-11 message:-21 moins:10
moved:-8 mu:8 my:11 n:8 name:23 nao:12 neexistuje:12 new:-11 nie:26 niet:10 nieznany:11 no:48 noactivity:-12 non:14 not:35 of:-17
okand:12 onbekend:7 only:-12 ontvanger:11 or:9 our:18 outlook:19 overquota:-14 pas:8 passing:-8 permitted:-7 person:23 please:-10
policy:-16 postal:11 ppe:10 prod:13 prohibition:-8 protection:12 provider:10 ptr:-7 qq:9 questo:11 quota:-10 recipient:38
recipients:32 recognized:8 redirect:12 refuse:-7 refused:-13 rejecting:12 relaying:-7 remitente:-8 requested:10 required:-12
resend:16 response:-8 rp:9 rule:-11 sconosciuto:29 send:-10 sender:-48 service:-18 servidor:7 since:-12 skrzynka:7 smtp:-13
sorry:12 spectrum:-10 spf:-11 storedrv:-13 submit:-11 such:18 suspended:-16 syntactically:-12 system:8 t:25 takiego:10
temporarily:-11 terminated:-9 that:26 the:-11 this:27 too:-19 trc:12 un:8 unable:9 unavailable:33 unbekannt:16 unbekannter:12
unknown:62 upstream:11 us:12 user:52 userunknown:12 usuario:26 utente:12 utilisateur:12 uzivatel:12 uzytkownik:17 valid:37
validrcptto:15 verify:15 verweigert:-8 virus:-8 was:-11 we:-10 your:-20 домен:-10 наиден:11 не:17 пользователь:17 почтовыи:10 が:9
せ:11 ん:11 不:15 先:7 在:21 存:21 宛:7 拒:-10 는:7 니:7 다:7 사:7 않:7 입:7 자:7 재:7 존:7 지:7 하:7
`,
  'mailbox-disabled': `
:-1 4.2.0:8 4.2.1:16 4.7.1:7 417:8 450:-11 451:-11 5.2.1:58 540:18 550:37 552:-11 553:-9 <addr>:40 <ip>:-7 a:-15 accepted:7
accepts:10 access:-12 account:81 activity:17 administratively:9 again:9 archived:9 archivee:9 authentication:-8 aux:9 been:19
bloquee:10 boite:18 buzon:10 cannot:11 casella:13 closed:7 compte:29 conta:16 cuenta:16 das:9 deactivated:15 deaktiviert:9
deleted:8 denied:-15 desactivada:16 desactive:13 deshabilitado:11 destinataire:8 dieses:11 disabilitata:17 disabled:66
discontinued:14 does:-8 domain:-22 du:10 due:8 el:18 email:8 en:8 enable:15 err:10 error:-14 est:12 esta:20 estado:10 exceeded:-14
facebook:7 failed:-14 for:-12 found:-11 from:-18 frozen:10 full:-17 geblokkeerd:11 gesperrt:22 have:-7 host:-11 inactive:47
inactivity:16 inactivo:10 invalid:-19 is:30 ist:9 its:12 konto:35 la:9 lettres:9 limit:-9 locked:27 log:15 long:7 longer:10
mailaddress:8 mailbox:65 message:-17 mimecast:-16 name:-8 noactivity:18 not:-28 of:-13 ofr:7 on:-8 over:-8 owner:13 payment:13
please:-18 policy:-11 postfach:11 qq:-8 quota:-12 rcp:10 receive:16 receiving:20 recipient:41 refused:-9 rejected:-12 required:-9
sender:-16 server:-16 service:-9 should:15 since:17 smtp:-8 sorry:20 spam:-10 suspended:33 suspendu:13 suspensa:16 t:-12
temporarily:42 terminated:14 this:14 to:10 too:-10 ua:10 unavailable:25 unknown:-13 user:36 was:14 webmail:7 wurde:10
zablokowane:14 заблокирован:16 ящик:15 こ:7 の:7 は:7 カ:7 ト:7 停:7 冻:10 号:10 已:21 户:10 用:10 禁:10 结:10 被:9 账:10
`,
  'mailbox-full': `
:5 4.2.2:29 4.3.1:-9 421:-16 422:7 450:-17 451:-9 452:15 5.1.1:12 5.2.2:42 5.3.4:-9 5.7.0:-12 5.7.1:-28 552:78 553:-12 <addr>:22
<ip>:-11 a:-9 access:-7 account:25 address:-15 allocation:14 allowed:21 authentication:-7 automatically:8 aux:8 available:9
blocked:-11 boite:11 box:16 by:-15 casella:18 cota:7 count:26 das:9 des:8 di:14 direct:9 disk:9 diskspace:10 domain:-14 enough:35
excedeu:7 excedida:7 exceed:22 exceeded:30 exceeds:21 found:-15 from:-16 full:54 grande:-12 has:11 hmailserver:8 in:-12 inbox:13
invalid:-12 ip:-8 is:23 lettres:8 mailbox:61 maildir:10 message:13 no:-13 not:-8 out:12 over:42 overquota:25 overquotatemp:7
piena:19 please:-8 pleine:12 policy:-10 posta:14 postfach:10 quota:79 recipient:22 recipients:-7 s:9 sender:-12 sending:-8
server:-18 size:18 skrzynka:7 space:47 spam:-8 storage:33 t:-9 the:20 to:-12 unknown:-7 up:16 used:16 user:25 voll:11 volume:-7
was:9 will:15 your:-7 zu:-7 大:-7 已:12 满:13 箱:13
`,
  'mailbox-moved': `
:-9 5.1.1:8 5.1.6:37 5.7.1:-8 551:65 554:-15 <addr>:38 a:18 address:25 adresse:15 another:11 at:11 cambiado:10 change:9 changed:19
d:9 de:8 direccion:10 el:9 for:-7 forest:11 ha:10 has:49 his:7 l:8 local:12 mail:-14 message:-10 migrated:11 moved:23 neue:7 new:18
now:12 please:20 recipient:11 rejected:-9 the:7 this:8 try:16 umgezogen:7 user:46 usuario:9 utilisateur:9
`,
  'recipient-refused': `
:-2 403:14 421:-12 451:-11 5.0.0:10 5.1.0:-7 5.1.1:10 5.2.3:9 5.5.1:10 5.7.0:-8 5.7.1:29 5.7.105:10 5.7.124:11 5.7.129:9 5.7.133:17
5.7.136:10 5.7.193:17 501:-8 542:16 550:31 552:-8 <addr>:30 a:-7 absendern:9 accepte:10 accepted:-7 accepting:15 accepts:22
access:27 account:-16 acepta:13 addresses:13 allowed:34 another:11 aol:11 approved:9 at:-7 authenticated:13 authorized:13
authrequired:7 be:8 been:-7 bekannten:9 blocked:17 by:28 can:9 cannot:-7 client:-9 closed:8 codes:12 connection:-7 contact:8
correo:13 delivering:11 delivery:35 denied:28 der:9 destinataire:8 destinatario:11 dns:-8 do:13 docomo:9 does:-10 domain:-17 el:10
email:8 emails:8 empfanger:8 error:8 exceeded:-12 external:10 externes:10 externo:13 facebook:8 failed:-9 found:-11 from:15
group:25 has:-13 have:8 helo:-7 host:-15 imposed:19 in:-11 insufficient:11 internal:8 is:19 its:7 le:9 les:10 limit:-7 limited:8
list:38 mailbox:16 mailboxes:11 mailing:9 mailpolicy:11 mails:9 manually:9 may:14 members:13 message:-22 messages:8 n:8 nimmt:9
nt:13 nur:9 on:18 only:52 outlook:-8 oxseu:14 pas:8 people:7 permanent:7 permission:15 personal:11 please:-11 postmaster:8
preferences:14 private:12 quota:-7 rcp:13 rcpt:13 rdeny:12 received:9 receiver:34 recipient:43 recipients:10 refused:21 reject:9
rejected:18 relay:-11 relaying:-10 resolver:33 response:7 restricted:25 rst:35 rule:19 s:18 see:-13 senderfilterconfig:9 senders:18
sent:12 server:-15 setting:9 sieve:14 spam:-11 specific:7 target:10 temporarily:-7 that:-12 the:15 this:22 to:20 too:-15 try:-8
unavailable:-7 unknown:-9 user:12 usernotmemberofteam:17 violation:11 von:9 want:20 way:12 with:8 write:7 you:22 your:11 zoho:10
人:10 件:8 对:12 拒:19 收:23 方:12
`,
  'recipient-domain-unknown': `
:-2 4.1.2:9 4.4.312:13 4.5.1:16 421:-11 450:22 451:-10 5.1.2:51 5.4.310:8 5.4.4:40 5.7.1:-22 550:30 553:15 554:-9 <ip>:-12
address:26 allowed:-9 any:10 at:14 blocked:-8 by:-9 can:7 cannot:9 couldn:9 denied:-9 desconocido:13 die:8 dns:33 docomo:8 does:9
domain:59 domaine:17 domein:18 dominio:37 email:-7 encontrado:11 error:8 errortimeout:13 exchanger:24 exist:16 existant:12
existiert:8 find:32 for:19 found:29 from:-15 has:-9 host:44 hosts:8 in:-10 inconnu:16 infodomainnonexistent:8 is:-23 jp:9 known:14
local:-8 location:17 look:10 mail:-9 mailbox:-11 name:32 nao:10 ne:9 neko:16 no:21 non:22 not:13 nxdomain:11 onbekend:16 or:20
please:-9 query:18 rcpt:13 rejected:-16 reply:7 required:-8 route:13 sender:-21 service:20 smtp:-8 sorry:8 such:18 t:10 this:-8
too:-8 trovato:10 type:15 unable:21 unexpected:8 unknown:21 unrouteable:28 up:14 user:-14 your:-13 домен:14 наиден:14 не:11 か:8 せ:7
つ:8 り:8 ん:7 イ:8 ド:8 メ:8 ン:8 不:11 名:13 在:10 域:13 存:10 見:8
`,
  'relay-denied': `
:-1 421:-14 450:-10 5.3.0:-11 550:17 552:-8 553:20 554:28 <addr>:11 accepted:9 acces:13 action:12 address:-12 addressee:-9
allowed:21 are:-12 attempting:8 au:13 authentication:9 authorised:13 blocked:-9 cannot:12 client:-8 configured:9 deliver:13
denegado:16 denied:36 direct:13 disallowed:10 dns:-7 do:9 does:-12 domain:27 don:20 error:-16 exceeded:-8 for:33 found:-8 gateway:9
handle:11 has:-15 host:19 i:13 in:9 interdit:15 is:-9 isn:20 local:39 mailbox:-12 message:-29 must:7 my:15 nicht:7 niet:14 non:14
not:27 of:11 only:14 permitido:9 permitted:8 policy:-10 postmaster:-7 prohibited:8 przekazywanie:17 rcpthosts:17 reenvio:17
refuse:12 rejected:-23 relais:29 relay:106 relayen:15 relaying:100 requested:12 sender:-21 sorry:19 spam:-8 t:24 taken:15 that:16
the:-11 this:17 to:15 toegestaan:15 too:-11 try:-8 unknown:-14 use:7 verweigert:18 we:27 weiterleitung:19 when:7 zabronione:17
запрещена:17 пересылка:17 い:8 せ:7 て:8 は:8 ん:7 中:8 发:13 可:8 拒:11 継:8 绝:13 許:8 转:15
`,
  'sender-refused': `
:-1 421:-14 450:-13 451:-19 5.1.0:15 5.1.1:-7 5.1.7:26 5.1.8:17 5.2.252:11 5.7.0:-19 5.7.133:-8 5.7.60:8 501:40 550:32 553:34
554:12 <addr>:16 <ip>:-14 a:-25 abc:19 abgelehnt:15 absender:29 absenderadresse:17 account:11 address:27 addresses:-11
administrative:10 afzender:18 analysis:9 as:26 authentication:-17 authorized:8 badmailfrom:13 based:17 be:15 blocked:31 by:14
checking:12 codes:-8 could:7 denied:13 disabled:9 dmarc:-10 dns:-11 does:9 due:-7 email:18 emetteur:19 entry:11 envelope:27
equal:10 erlaubt:13 error:-17 eu:7 exceeded:-9 expediteur:17 failed:30 following:7 for:10 forgery:12 from:53 geweigerd:15 group:-8
gsmtp:-8 header:17 hello:9 htm:9 id:-8 identities:7 in:13 inactive:-7 invalid:18 invalide:20 ip:-25 liked:9 local:8 mail:18
malformed:-7 manually:10 many:-7 message:-25 mi:10 mimecast:10 mittente:17 more:-8 my:11 nadawca:17 name:-7 nicht:11
notifications:12 odrzucony:17 of:-15 outgoing:31 owned:15 path:11 permissions:13 please:-17 policy:7 possible:11 postmaster:16
prohibition:10 provided:10 reasons:7 rechazado:17 recipient:-27 refuse:16 rejected:13 rejeitado:17 relay:-8 remetente:16
remitente:17 reported:9 reputation:-7 required:-15 reserved:12 resolve:-11 response:9 return:11 rifiutato:17 see:-9 send:25
sendasdenied:11 sender:83 senders:12 server:-10 service:-11 source:9 spf:-12 spoofed:-12 status:12 stc:12 syntax:-9 system:-7 t:-15
thank:12 that:-8 too:-12 try:-7 ungultig:17 unknown:11 unvalidated:7 user:25 valid:-10 verification:31 verified:13 verify:22 was:-8
west:7 while:15 you:9 zoho:9 отклонен:17 отправитель:17 人:16 件:14 发:17 合:9 地:9 址:9 法:9 绝:7 被:9
`,
  'sender-domain-unresolvable': `
:-4 4.1.8:20 4.7.0:11 421:-8 451:20 5.1.8:37 5.7.1:-14 501:-10 517:11 550:9 553:12 554:-21 <addr>:23 <ip>:-9 a:16 aaaa:8
absenderdomain:16 address:9 allowed:-8 an:7 away:7 be:8 by:-8 can:18 de:12 del:23 denied:-7 die:11 dns:12 do:12 does:30 domain:71
domaine:10 dominio:34 el:10 envelope:7 esiste:12 exist:25 existe:20 existiert:11 expediteur:10 failed:-8 for:-13 found:15 from:26
have:9 il:12 in:-13 inexistente:14 ip:-7 is:-13 l:22 le:10 mailbox:-10 malformed:9 message:-9 mittente:11 must:8 n:9 neither:7
nicht:11 no:19 not:12 of:12 or:9 pas:9 provide:8 recipient:-15 record:10 records:17 remetente:14 remitente:11 reply:9 resolve:20
resolved:13 rfc:13 see:10 sender:48 sorry:10 t:14 the:-16 this:-16 unresolvable:8 user:-10 valid:11 yahooinc:8 your:16 домен:15
не:14 отправителя:16 существует:15
`,
  'sender-authentication': `
:-7 4.7.26:7 450:-10 5.1.0:-8 5.2.0:9 5.7.0:22 5.7.1:28 5.7.20:16 5.7.23:14 5.7.29:10 5.7.515:13 5.7.9:15 550:26 552:-7 553:-12
<addr>:-11 <ip>:21 abc:14 acceptable:13 accepted:16 access:9 account:-7 adsp:13 allowed:15 anti:15 arc:10 aup:8 authenticate:9
authentication:25 because:21 blocked:-13 check:28 client:-9 codes:7 comcast:16 community:11 content:-11 cox:9 cxdmarc:10 data:15
defined:7 delivery:-8 dkim:70 dmarc:84 dns:-9 doc:12 docs:11 doesn:19 domain:25 due:15 either:9 email:10 error:13 exceeded:-8
fail:13 failed:35 for:13 found:7 help:15 htm:12 in:-16 inbound:8 ip:8 is:9 it:24 level:13 lib:12 libero:14 limited:9 mail:-9
mailbox:-11 mechanism:10 meet:20 message:14 mfrom:9 mi:14 mimecast:16 mxdmarc:10 no:9 not:20 of:8 on:-9 openspf:24 pass:14
passing:16 permitted:16 please:16 policy:44 postmaster:9 ptr:-10 rate:10 reason:10 reasons:-8 recipient:-10 recipients:-7
refused:-8 rejected:26 requirements:7 s:9 see:28 sender:45 sending:14 server:-11 signature:24 signatures:9 spf:112 spoofed:21
spoofing:15 t:20 that:-8 the:12 too:-12 unauthenticated:22 user:-15 validation:25 why:23 yahoo:14 you:-7
`,
  'reverse-dns': `
:0 4.2.1:10 4.7.1:11 450:9 451:-8 5.7.1:24 5.7.25:26 501:15 552:-8 553:12 <addr>:-10 <ip>:37 a:8 and:17 aol:8 blocked:-8 brak:9
by:-12 cannot:17 client:10 comcast:7 denied:-18 dns:82 does:17 domain:-15 dynamic:14 eintrag:10 entry:15 error:-11 errors:9 find:16
fix:11 for:27 forged:7 from:-11 gsmtp:7 haraka:14 has:7 hat:7 have:15 host:17 hostname:38 ihr:7 imta:8 in:-9 info:10 ip:55 is:-11
keinen:7 lookup:14 mail:-11 mailbox:-9 mailserver:7 match:7 message:-15 missing:12 must:22 name:13 no:24 nr:12 or:-9 policy:-7
possibly:7 postmaster:13 ptr:91 rdn:30 rdns:37 recipient:-12 record:31 rejected:7 rekordu:9 requires:7 resolve:24 reverse:68 rp:30
s:11 sender:13 sending:13 server:13 service:9 softail:11 spam:-8 stalwart:8 to:-13 too:-11 unable:8 user:-10 valid:9 verify:9
your:28 записи:8 нет:8 обратнои:8
`,
  'greeting-refused': `
:-5 420:11 421:-9 5.5.2:8 5.5.4:8 501:32 553:-9 555:20 <addr>:-14 <ip>:19 an:8 argument:15 bad:13 before:7 command:23 denied:12
dns:16 does:9 domain:11 ehlo:30 error:11 exist:13 for:-11 found:9 fqdn:8 from:-9 have:8 helo:117 helohost:20 host:11 hostname:10
in:-8 invalid:56 iol:10 ip:9 is:14 lib:10 literal:8 local:8 localhost:20 mail:-8 message:-14 name:25 not:9 or:18 own:14 permitted:8
recipient:-10 rejected:16 remote:9 rfc:10 says:12 section:7 see:13 sender:-9 sent:9 smtp:9 syntactically:9 the:-9 this:-10 to:-14
user:-9 your:12
`,
  reputation: `
:5 4.7.0:-8 4.7.1:11 421:7 450:-14 451:-26 452:-11 5.1.1:-17 5.1.8:-8 5.3.0:12 5.7.1:23 5.7.25:-10 5.7.501:7 5.7.705:10 521:18
530:-8 550:20 552:-16 554:27 <addr>:7 <ip>:46 a:-13 abuse:21 accept:13 access:34 account:-16 active:10 address:-7 addresses:20
adres:8 adresse:11 allowed:21 an:10 aol:27 are:8 ask:8 assp:11 at:20 attachments:-7 auf:11 aup:10 authentication:-18 away:12
because:8 being:-7 bizsmtp:9 bl:24 black:13 blacklist:15 blacklisted:56 blip:13 block:17 blocked:58 blocklist:20 blocklisted:9
cannot:-13 charter:10 check:-11 client:12 codes:18 community:10 complaints:19 connection:21 contact:8 contains:-9 content:-8
country:24 cox:8 credentials:-7 csi:17 currently:7 de:8 delivery:-14 denied:22 dmarc:-10 dnsbl:50 dnsbls:10 doc:11 docs:10 does:-15
due:13 dyn:11 dynamic:24 earthlink:8 einer:9 email:-8 envelope:-8 error:11 errors:8 esmtp:19 esta:11 facebook:-19 failed:-24
filter:-8 find:-9 forward:11 free:8 from:43 generic:10 geographical:8 get:10 go:15 gsmtp:-12 header:-14 helo:-15 host:19
hostname:-12 id:-22 ihr:8 internet:13 intrusion:11 invalid:-22 ip:80 ips:15 is:8 isp:10 later:-19 limit:-10 limited:-11 list:9
listed:49 low:23 mailbox:-22 me:13 mechanism:-9 message:-16 messages:14 microsoft:8 missing:-8 mode:22 multi:-8 must:-13 name:-22
naver:10 nemesis:7 network:16 no:-29 normal:22 of:10 on:19 only:-9 open:10 openspf:-10 our:13 outboundemail:8 own:-7 permitted:-8
please:17 pool:9 poor:36 postmaster:7 preferences:-7 prevention:11 proofpoint:7 provider:15 ptr:-14 qq:10 query:8 quota:-7 rate:-9
rbl:31 rcp:-11 reached:-7 reason:-11 reasons:21 receiver:-9 recipient:-31 recipients:-10 record:-8 refer:11 refused:26 region:7
rejected:25 relaying:-17 removal:9 reputation:55 request:12 required:-12 reset:7 residential:11 response:-17 rfc:-7 rr:11 rx:7
sbl:12 secureserver:15 see:35 senders:-10 sending:22 server:20 service:18 sorbs:35 sorry:-24 spam:39 spamhaus:60 spammers:21
sperrliste:9 spf:-14 spm:-9 srbounce:8 steht:11 submit:9 subtype:-8 succeed:8 suspected:9 suspicious:9 system:17 t:9 tenant:9
that:11 the:-12 this:-13 threshold:10 to:19 transaction:-7 try:-11 unable:-10 unfortunately:10 uribl:-11 url:-13 use:12 user:-29
using:23 valid:-7 very:10 virus:-10 visit:13 was:-8 we:18 welcome:14 weren:10 why:-10 will:9 with:-17 xbl:10 you:7 your:38 zen:15
`,
  'rate-limited': `
:8 4.2.1:8 4.3.0:-8 4.7.0:35 4.7.1:17 4.7.550:11 4.7.650:9 401:9 420:-9 421:27 450:49 451:31 452:11 5.1.1:19 5.4.5:9 5.5.3:-16
5.7.0:-7 5.7.1:10 5.7.28:7 501:-10 530:-7 552:-24 553:-15 554:-39 <addr>:13 <ip>:17 abc:8 account:-11 activity:8 additional:7
address:-13 again:18 aup:13 because:10 being:14 berichten:9 bin:9 bizsmtp:7 busy:-9 by:-8 centurylink:8 cgi:10 closing:7 comcast:12
complaints:8 con:9 concurrent:-8 connections:-25 contact:7 count:-7 credits:16 daily:24 de:15 deferred:15 demasiados:9
destinataires:-7 detected:8 discarded:8 dns:-12 down:23 e:8 email:-9 emailsrvr:7 envio:7 errors:27 excedido:7 exceeded:66
exceeding:23 excessive:23 exmail:10 fast:19 for:-12 frequency:28 from:19 gmail:7 greylisted:-11 help:20 host:-16 hour:45 htm:14
id:7 ifc:8 invalid:12 ip:26 is:-15 kurzer:13 later:23 limit:45 limite:7 limited:36 limits:23 load:-8 login:-7 loop:-8 mail:8
mailbox:-11 mails:17 many:34 max:11 mensajes:9 messages:50 messaggi:9 mi:9 mimecast:12 mxrt:8 nachrichten:7 naver:-8 not:-39 on:-11
or:-9 outbound:7 penalty:14 per:24 please:-9 policyd:7 postmaster:15 prevents:7 qq:19 qrc:7 quota:24 rate:65 ratelimit:9 reached:10
received:10 receiving:15 recipient:12 recipients:25 refused:-12 rejected:-8 rejection:9 required:-8 retrying:11 rp:7 seconds:10
send:7 sender:-8 sending:30 server:-11 sessions:-8 sfq:7 size:-10 slow:24 sometime:8 sorry:-9 spam:8 spectrum:13 subtype:11
synacor:8 system:-8 t:-9 temporarily:16 the:10 thread:11 throttled:24 throttling:14 timeout:-11 to:-15 too:39 troppi:8 try:14
trying:11 unavailable:-14 unknown:-7 unknowns:14 unusual:19 user:8 userid:14 ve:7 verbindungen:-7 visit:-9 x:11 yahoo:14 you:13
zeit:12 zoho:8 писем:9 信:11 制:10 发:9 数:9 超:9 送:13 限:10
`,
  'too-many-connections': `
:-2 4.3.2:14 4.7.1:8 4.7.652:7 401:-7 421:79 450:14 5.7.1:-11 550:-35 <addr>:-9 <ip>:15 abc:7 all:9 are:9 aup:10 commands:-9
concurrent:36 conexiones:8 conexoes:8 connections:81 connessioni:8 connexions:12 de:9 demasiadas:8 error:-17 errors:-12 exceeded:11
from:15 hl:8 htm:8 icc:11 invalid:-13 ip:14 is:-14 limit:25 many:39 maximum:14 message:-16 messages:-11 muitas:8 naver:11 not:-20
number:14 of:9 please:-8 polaczen:8 ports:10 rcpt:-10 reached:14 recipients:-9 rejected:-9 server:10 service:-10 sessions:24 te:8
temporarily:-9 this:-8 to:-17 too:28 trop:10 troppe:8 veel:8 verbindingen:9 verbindungen:17 viele:17 wiele:8 your:9 zbyt:8 zu:16
много:8 слишком:8 соединении:9 接:17 数:17 过:11 连:11
`,
  'too-many-recipients': `
:0 4.1.0:9 4.3.1:-13 4.5.3:25 420:8 451:-9 452:73 5.5.3:33 5.7.1:-8 550:-13 554:-15 <addr>:-12 <ip>:-7 address:-8 de:10
demasiados:7 destinataires:15 destinatari:8 destinatarios:14 empfanger:8 exceeded:29 has:15 hour:-12 invalid:-8 is:-11 limit:22
mail:-14 many:20 maximum:20 message:14 messages:-9 more:17 muitos:7 no:-8 not:-16 number:10 odbiorcow:8 of:15 one:9 ontvangers:8
rcpt:12 reached:20 received:-13 recipient:13 recipients:71 rejected:-11 session:14 sorry:8 specified:10 te:7 than:17 the:-9 to:-7
too:14 trop:12 troppi:8 veel:7 viele:7 wielu:8 zbyt:8 zu:7 много:7 получателеи:8 слишком:7 多:14
`,
  greylisted: `
:-3 4.2.0:9 4.3.2:-7 4.7.1:33 421:13 450:40 451:43 5.7.1:-12 550:-37 554:-18 <addr>:9 after:7 again:16 aktiv:7 are:17 authorized:13
back:11 ch:9 come:12 community:8 contact:10 deferred:9 deliver:13 doc:8 domain:-7 down:-7 effect:7 erneut:7 error:-11 first:10
gl:12 graylisted:12 grey:17 greylisted:64 greylisting:30 in:31 internal:10 is:8 later:19 lista:13 mail:-9 mailbox:-8 message:-9
minutes:20 please:42 postgrey:9 pozniej:12 recipient:11 rejected:14 resources:7 retry:16 seconds:18 see:15 sender:15 server:-7
sprobuj:12 szara:13 temporarily:18 the:-9 too:-9 triplet:12 try:22 unknown:20 user:-8 yet:13 your:-9 позже:12 попробуите:12
серыи:13 список:13
`,
  'spam-content': `
:1 4.7.1:8 421:-16 450:-14 452:-7 5.1.1:-7 5.2.1:12 5.7.1:31 506:27 521:11 541:9 550:14 552:-7 553:-13 554:29 <addr>:-12 a:9
abc:-17 accept:12 access:-12 address:-30 again:8 antispam:33 aol:20 appears:16 as:40 authentication:-8 be:13 blacklisted:7
blocked:21 body:8 bulk:14 by:32 cgi:7 comme:13 congratulations:15 connection:-9 considered:9 contained:8 contains:22 content:37
corp:10 dbl:9 deferred:11 delivery:10 details:9 detected:10 does:-8 domain:-12 dspam:10 dt:21 email:10 error:-9 exceeded:-11
filter:21 filtered:11 for:12 fortiguard:9 from:-11 has:-7 header:-7 held:11 help:-8 high:11 htm:-21 human:11 id:20 identifie:12
in:8 indesirable:12 invalid:-12 iol:12 junk:22 lib:9 link:21 listed:19 looks:7 mail:24 mailbox:-13 many:-8 maximum:-7 message:39
mi:-16 mimecast:-8 more:9 multi:8 no:-14 not:-20 of:19 ofr:15 or:18 our:9 permanent:8 phishing:17 please:15 points:16 policy:-8
possible:-7 recipient:-19 rejected:10 rejection:18 rejete:22 report:10 required:-7 rp:-8 ru:10 s:-8 scored:19 see:9 sender:-15
sending:-13 server:-20 spam:113 spamassassin:14 spamrl:7 spamverdacht:20 spf:-9 spm:24 subtype:8 surbl:30 the:7 this:17 too:-18
transaction:9 ube:10 unsolicited:33 uribl:26 url:33 user:-15 verification:8 was:7 will:13 как:12 отклонено:12 сообщение:11 спам:12
と:9 ス:8 パ:9 ム:8 件:14 似:8 内:8 判:9 圾:18 垃:18 定:9 容:8 疑:8 邮:16
`,
  virus: `
:-4 421:-7 5.6.0:9 5.7.0:19 5.7.1:20 550:24 552:7 554:20 <addr>:-13 <ip>:-8 a:14 address:-12 agent:10 and:8 attachment:16
blocked:-7 bounce:12 clamav:7 contained:10 contains:13 contiene:10 detected:30 discarded:10 domain:-9 eicar:37 error:-9 for:-11
found:37 generic:10 id:14 in:13 infected:33 is:-14 malware:36 message:14 no:-10 not:-21 please:-7 possible:9 recipient:-9 sender:-7
signature:27 spam:-7 test:18 too:-8 trojan:28 un:15 virus:94 was:17 wiadomosc:16 win:10 wirusa:16 with:9 worm:10 zawiera:16
вирус:16 содержит:16 сообщение:15 が:7 さ:7 し:7 た:7 れ:7 イ:8 ウ:9 ス:8 ル:9 件:9 出:9 包:12 含:12 検:9 毒:12 病:12 邮:10
`,
  'content-refused': `
:6 4.6.0:10 421:-19 452:-8 5.1.20:10 5.5.2:14 5.6.0:34 5.6.1:16 5.6.7:8 5.7.0:18 5.7.1:13 5.7.512:10 501:-8 521:7 550:11 552:25
553:12 554:14 <addr>:-29 <ip>:-14 abc:-7 accepted:13 accepting:8 addresses:13 allowed:8 are:38 art:10 as:-8 ascii:10 attachment:51
attachments:42 authentication:-10 banned:21 bare:12 been:-8 binary:13 bit:7 blacklisted:-9 body:16 cats:10 cloudmark:7 compliant:20
comply:7 conform:7 connection:-8 contains:8 content:72 conversion:18 cr:16 currently:9 data:12 dateianhang:18 delivery:-10
detected:13 djb:13 dns:-9 do:10 docs:17 domain:-25 due:15 duplicate:15 email:-10 embedded:14 encoding:13 error:15 exceeds:-15
exe:14 executable:9 expired:-10 facebook:9 failure:14 file:14 filter:26 for:-25 found:-11 from:16 got:9 gsmtp:14 guidelines:7
has:-7 header:63 headers:15 here:12 host:-11 id:8 illegal:14 images:14 improper:7 in:16 invalid:13 ip:-14 is:12 issue:11 it:-8
its:8 js:12 length:14 lf:18 like:9 line:35 link:-9 list:-8 listed:-7 local:-12 long:16 mail:-22 mailbox:-13 malformed:13 maximum:16
message:49 mime:23 missing:7 msg:12 multiple:17 must:7 newline:10 not:13 number:13 octets:9 one:12 or:13 phishing:-7 phone:20
pobox:13 policy:18 potential:8 presents:9 prohibited:11 queue:-7 recipient:-15 recipients:-13 reject:20 rejected:8 response:8
restrictions:9 review:7 rfc:16 section:15 sending:-9 sensitive:19 server:-13 service:-9 smtp:-12 smtplf:23 sorry:-9 spam:-20 spf:-7
standards:15 stray:10 subject:8 supported:10 t:-8 tag:28 the:19 this:-10 too:7 transaction:13 trojan:-8 try:-9 type:32 ube:-7
unacceptable:32 unknown:8 url:20 user:-16 valid:8 verbotener:18 virus:-10 with:28 without:10 words:28 you:-13 your:-15 yp:10 zip:12
`,
  'message-too-large': `
:-2 450:-8 451:-9 5.2.3:24 5.3.4:29 5.7.0:-9 5.7.1:-14 550:-19 552:72 554:-11 <ip>:-8 a:-9 aborted:14 account:-7 action:13
address:-10 allowed:-9 bericht:10 big:16 bytes:8 codes:-9 demasiado:8 domain:-7 don:7 duza:9 exceeded:24 exceeds:28 facebook:-8
fixed:21 from:-9 grande:23 groot:10 gross:14 has:-13 in:-8 invalid:-7 is:8 jest:9 large:40 larger:7 limit:26 looping:-16
mailbox:-11 mailsize:18 many:-11 max:12 maximum:16 mb:10 mensagem:7 mensaje:8 message:63 messages:8 messaggio:7 msg:-7 muito:8
nachricht:14 not:-19 of:-7 postmaster:-9 qq:7 rcpt:8 recipients:-7 rejected:-13 requested:13 resolver:11 response:-8 rst:11 size:49
take:7 te:9 time:7 too:38 trop:9 troppo:8 wiadomosc:9 za:9 zu:13 большое:10 слишком:9 сообщение:9 件:11 大:20 过:13 邮:9
`,
  tls: `
:1 4.7.0:17 4.7.322:11 4.7.5:23 403:9 454:32 5.7.0:40 5.7.10:13 5.7.11:10 5.7.3:18 530:22 538:10 550:-18 552:-8 553:-8 <addr>:-13
<ip>:-9 a:17 address:-12 available:15 because:9 been:9 certificate:21 channels:7 command:14 connection:19 could:8 destination:10
due:7 encrypted:31 encryption:18 error:-9 establish:12 expired:10 failure:7 first:15 from:-9 gsmtp:10 handshake:9 in:-9
initialize:12 is:23 issue:17 mechanism:10 message:-11 must:15 no:7 not:16 over:18 please:-8 reason:8 recipient:-8 rejected:-12
requested:7 required:49 s:8 security:10 send:14 sender:-8 sent:10 server:7 session:30 speaks:7 ssl:15 starttls:45 subsystem:12
tls:65 to:14 too:-7 trusted:12 unable:9 user:-7 validation:10
`,
  'auth-required': `
:-1 421:-11 450:-9 451:-10 5.5.4:12 5.7.1:20 5.7.57:8 5.7.68:12 503:16 530:86 554:-10 access:-7 allowed:-9 anonymous:8 auth:24
authenticate:14 authenticated:31 authentication:65 authentification:11 before:12 client:40 delivery:9 denied:-10 domain:-9 during:8
error:-10 first:9 has:-8 here:8 in:8 mandatory:9 message:-15 messagelabs:9 must:12 no:-7 on:9 recipient:-8 required:44 requires:26
resolver:-7 rst:-7 send:14 server:16 smtp:44 starttls:-10 tenantinboundattribution:12 the:-11 turn:11 user:-7 was:17 you:17 要:12
`,
  'auth-failed': `
:9 4.7.0:25 4.7.12:10 421:-18 432:9 450:-15 451:-18 452:-10 454:27 5.7.0:14 5.7.8:36 5.7.9:10 501:15 503:17 504:11 530:-9 534:17
535:94 550:-35 552:-11 553:-12 554:-21 <addr>:-13 <ip>:-10 aborted:10 address:-13 advertised:11 again:12 and:15 application:9
attempts:9 auth:22 authentication:62 browser:12 build:8 cannot:10 credentials:39 decode:10 domain:-9 enabled:10 exceeded:-8 fail:13
failed:10 failure:11 for:-9 from:-10 gateway:8 gsmtp:16 has:-9 incorrect:8 invalid:13 ip:-7 log:11 login:15 long:10 mailbox:-7
message:-18 more:8 much:9 needed:10 not:12 parameter:10 password:33 please:11 recipient:-9 rejected:-13 revoked:18 sender:-9
taken:7 temporary:12 the:-7 then:12 this:-11 to:-8 token:8 too:18 transition:10 try:9 type:10 unrecognized:10 used:11 web:11 when:9
失:7
`,
  syntax: `
:10 4.7.0:8 421:-9 450:-16 451:-18 452:-10 5.1.3:53 5.3.3:7 5.5.0:22 5.5.1:55 5.5.2:29 5.5.4:27 5.7.0:-10 5.7.1:-25 500:31 501:32
502:22 503:45 504:7 530:-9 550:-34 552:-12 553:19 554:-7 555:10 <addr>:-18 <ip>:-9 address:56 arguments:17 auth:-8 authenticate:-8
authentication:-16 bad:37 be:-9 binarymime:9 body:8 by:-9 closing:10 command:43 commands:21 contain:9 denied:-9 do:7 does:-8
domain:18 enabled:-7 error:27 exceeded:-7 fail:9 failed:14 final:20 first:18 fixed:7 format:10 fully:8 given:9 greeting:19 gsmtp:14
has:-7 host:-8 hostname:8 i:7 input:7 invalid:21 ip:-11 length:7 local:-11 mail:-14 mailbox:-9 many:15 message:-21 missing:23
need:10 no:-15 option:9 parameter:11 parameters:15 people:7 please:-11 polite:8 pre:11 protocol:17 qualified:8 rcpt:13 recipient:12
recipients:-7 rejected:-15 required:23 rfc:10 route:7 s:-7 say:8 sender:30 sequence:10 server:-9 service:-8 smtp:20 storedrv:15
submit:16 synchronization:20 syntactically:15 syntax:46 t:-7 this:-15 to:-18 transaction:15 try:-8 understand:9 unimplemented:11
unrecognized:22 unsupported:9 user:-10 valid:9 waiting:7 without:7 yet:9 you:-14 your:-11
`,
  'server-trouble': `
:12 4.1.1:7 4.2.1:7 4.3.0:48 4.3.1:22 4.3.2:20 4.3.5:23 4.4.1:-10 4.4.62:8 4.7.0:-15 4.7.1:-15 420:9 421:39 450:17 451:66 452:8
454:-7 5.1.0:20 5.2.0:9 5.3.0:13 5.3.5:25 5.7.1:-23 501:-8 521:-7 530:-7 550:-42 552:-15 553:-8 <addr>:-10 <ip>:-23 abc:-10
access:-9 all:-7 and:-7 another:17 aol:-9 are:-16 authentication:-12 available:16 blocked:-8 busy:33 callout:13 can:9 channel:7
closing:9 codes:11 collect:7 community:8 complete:16 configuration:22 connect:-7 could:9 database:18 de:-7 denied:-12
difficulties:9 disabled:8 disk:-13 dns:-14 doc:8 does:-7 domain:-9 dt:-9 error:24 exceeded:-16 exception:9 facebook:22 failed:15
failure:19 fehler:7 for:-7 from:-18 full:-13 greylisted:-15 greylisting:-11 has:-7 host:-12 in:10 insufficient:7 int:26 invalid:-10
ip:-15 later:42 limit:-9 load:19 local:20 locked:22 mail:-7 mailbox:20 many:-13 memory:17 message:-8 messages:-8 mimecast:13
misconfigured:10 much:12 name:-12 no:-10 now:8 office:8 or:-19 outbounds:9 permanent:9 please:12 plus:10 policy:-10 postmaster:11
problem:17 process:31 processing:17 progress:11 qq:-8 quota:-9 refused:12 region:8 relay:-7 remote:8 resources:17 response:22
right:8 ru:9 see:-17 send:-9 server:30 service:44 smtp:-13 smtplf:-7 space:-10 spam:-8 spm:-9 storedrv:8 system:28 talk:11 tard:10
tarde:8 technical:9 temporarily:17 temporary:39 the:-11 this:-14 timeout:-9 transaction:16 transmission:7 try:8 unable:13
unavailable:18 unknown:-12 unverified:10 verification:10 verify:12 veuillez:10 writing:-8 wrong:8 your:-13 zimbra:7 接:-8
`,
  'storage-full': `
:-4 4.3.0:22 4.3.1:29 4.3.2:27 4.4.5:9 421:16 431:8 451:13 452:44 5.7.1:-8 550:-30 554:-17 <addr>:-9 device:17 disk:46 error:22
errore:11 esaurito:17 file:17 for:-7 free:9 full:33 insufficient:27 later:14 left:7 mail:12 message:-9 no:11 not:-14 on:18 or:12
partition:9 qq:13 quota:8 rejected:-7 resources:-8 room:7 server:13 shortage:11 space:30 spazio:17 spool:16 storage:27 sul:17
system:18 the:17 try:12 volume:10 write:15 writing:18
`,
  loop: `
:-6 421:-10 451:-8 5.0.0:9 5.3.5:11 5.4.0:8 5.4.6:59 5.7.1:-16 550:-22 552:21 554:26 <ip>:-7 a:-7 address:-9 back:37 been:9
config:12 count:20 data:14 detected:28 exceeded:15 exceeds:14 for:12 has:12 headers:25 hop:21 hops:27 in:-8 list:8 loop:57
looping:31 loops:28 mail:25 many:29 maximum:13 me:12 message:27 myself:15 no:-8 not:-18 number:14 of:10 permitted:15 points:10
possible:16 problem:12 received:34 rejected:-13 routing:16 the:-8 times:7 to:24 too:27
`,
  'not-accepting': `
:-6 4.3.2:8 421:-8 432:9 450:-7 451:-7 5.1.10:42 5.3.2:20 5.7.1:-15 521:30 550:-7 553:-7 554:10 556:30 <addr>:-8 accept:40
accepting:31 accepts:10 been:12 configured:10 connections:19 discontinued:15 does:35 domain:14 error:-8 esmtp:18 for:-10 from:-11
has:32 here:14 host:11 incoming:7 mail:34 message:-15 messages:12 network:16 never:11 no:13 not:40 null:31 nullmx:8 or:-7
receive:10 record:10 rejected:-7 sender:-7 server:7 service:11 smtp:12 system:13 the:-9 this:10 webmail:15 your:-8
`,
  connection: `
:6 4.3.0:-9 4.4.0:17 4.4.1:52 4.4.2:44 4.4.3:13 4.4.317:7 4.4.7:24 4.7.0:-12 4.7.1:-14 421:20 450:16 451:45 452:-9 5.0.0:8 5.4.1:12
5.4.316:8 5.4.7:8 5.7.1:-12 550:-26 552:-10 553:-10 <addr>:-12 <ip>:12 a:-10 address:-9 agotado:11 allowed:-8 answer:23
authentication:-8 bei:14 by:-7 cname:13 connect:51 connection:50 could:17 data:16 days:16 delai:19 delayed:7 delivered:9 delivery:8
depasse:18 der:12 docs:-7 domain:-11 due:-11 early:8 end:7 ends:8 espera:11 expired:43 failed:11 for:7 from:11 going:7 host:26 i:8
in:7 incomplete:8 input:12 internal:11 invalid:-9 ip:-9 is:-14 later:-9 limit:-9 long:18 lookup:11 lost:14 mail:-20 mailbox:-8
many:-11 message:30 next:7 no:12 old:16 out:23 please:-14 postmaster:-8 proxy:10 query:9 queue:25 reach:7 reached:-7 refused:10
rejected:-14 reply:7 see:-9 sender:-10 server:16 service:-10 smtp:11 spam:-7 temporarily:12 the:7 this:-13 tiempo:11 timed:24
timeout:52 to:15 too:17 unreachable:14 upstream:8 user:-9 verbindung:14 waiting:15 while:15 with:12 your:-12 zeituberschreitung:14
接:15 时:10 超:8 连:9
`,
  policy: `
:-1 450:-11 451:-13 452:-8 5.1.1:-10 5.3.0:11 5.4.1:14 5.7.0:11 5.7.1:7 5.7.51:7 500:13 510:9 530:9 541:11 543:11 550:32 552:-10
554:27 571:9 <addr>:-27 a:9 aborted:9 acceso:17 access:25 accesso:17 action:24 address:-21 administrative:33 administrator:7
allowed:9 antispam:-8 approved:11 are:11 arn:8 as:-10 attachment:-12 authentication:-11 authorized:18 automatically:15 aws:13 be:-9
been:16 blacklisted:-8 blocked:17 by:32 cannot:10 chkuser:9 connector:7 content:-28 dd:12 delivery:17 denegado:15 denied:29
destination:16 details:10 detected:-9 dmarc:-20 dns:-9 do:-7 does:-12 dostep:17 due:13 email:25 en:11 exceeded:-13 exceeds:-7
explanation:13 failed:-7 failure:-8 found:-7 from:-12 further:9 generic:-8 geweigerd:15 had:7 header:-10 help:-8 iam:8 in:-10
information:13 invalid:-10 ip:-14 is:-12 it:-9 limit:-7 mail:9 mailbox:-14 many:-10 matched:7 maximum:-7 mdaemon:14 mensagem:16
message:36 more:10 mta:10 name:10 negato:17 no:-11 not:15 organization:12 page:8 partner:7 perform:8 permanently:13 please:20
policies:22 policy:61 prohibited:8 prohibition:33 qq:-7 rdns:-8 reason:9 recipient:-15 recipients:-11 refer:7 refused:32 reject:21
rejected:30 rejeitada:17 rejete:10 requested:24 required:-12 restriction:10 restrictions:17 rules:25 security:33 send:9 sender:-20
sendmailism:14 sendrawemail:8 server:23 ses:8 set:7 smtp:-18 spam:-9 spf:-9 symanteccloud:8 t:-9 taken:15 the:9 there:7 this:7
toegang:17 too:-21 troubleshooting:8 verweigert:15 violates:11 violating:9 violation:7 virus:-8 visit:23 was:11 yahoo:11
yahooinc:14 your:7 yun:11 zabroniony:17 zugriff:17 доступ:17 запрещен:17 さ:8 し:8 た:8 れ:8 否:11 拒:18 绝:9 访:13 问:13
`,
}
