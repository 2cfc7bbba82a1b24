// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, `word:tenths`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
  'mailbox-unknown': `
:2 421:-15 452:-10 5.0.0:-9 5.1.0:10 5.1.1:60 5.1.2:-8 5.1.3:-13 5.1.7:-7 5.2.1:-10 5.3.0:14 5.4.1:15 5.4.4:-10 5.7.0:-10 5.7.1:-19
5.7.8:-7 550:54 551:12 553:21 <addr>:17 <ip>:-8 a:9 abc:13 aborted:10 accepted:-17 accepting:-7 account:8 action:10 activity:-12
address:39 addressee:16 administrative:-8 adresse:22 again:-8 alias:11 allowed:-26 an:-14 anvandare:9 aol:-12 archived:-8
archivee:-8 are:-9 aup:-9 authenticated:-8 authentication:-14 authorized:-9 because:-9 been:-8 bestaat:9 blocked:-22 bulunamadi:15
bye:9 caixa:8 cette:9 changed:-11 chdir:21 check:12 client:-9 compte:-8 contain:8 cryptographic:-8 customer:20 dd:12 deliver:15
denied:-8 departed:19 desactivee:8 desconhecido:7 destin:12 destinataire:10 destinatario:14 destination:8 detected:-9 directory:15
disabled:-18 ditemukan:9 dkim:-14 dns:-16 docomo:-10 does:7 doesn:25 domain:-29 domaine:-9 dominio:-18 du:-9 due:-14 dung:8 e:14
el:-12 email:22 empfaenger:10 empfanger:12 encontrado:11 enough:-7 eop:11 esiste:14 exceeded:-22 exist:30 existe:24 failure:-9
felhasznalo:10 filter:-9 for:-15 found:30 from:-31 geblokkeerd:-8 gebruiker:17 geweigerd:-8 handled:10 has:-36 have:15 header:-8
helo:-12 here:24 host:-29 hosted:15 htm:8 imposed:-9 in:11 inconnu:13 indirizzo:20 inesistente:18 inexistente:11 invalid:27
invalide:10 ip:-21 is:-8 ismeretlen:10 isn:10 istnieje:12 jp:-10 khong:8 known:21 konta:12 kullanici:15 limit:-17 list:15 local:-19
location:-8 locked:-16 longer:10 ma:12 mailbox:51 maildir:20 many:-13 member:9 message:-20 messages:-7 mfsmax:-7 modtager:10
moins:9 mottagare:9 mottaker:10 moved:-8 mu:7 my:19 n:7 name:23 nao:10 ne:-10 necunoscut:10 neexistuje:15 new:-11 nguoi:8 nie:24
niet:8 nieznany:14 no:36 noactivity:-11 non:11 not:28 of:8 ofr:-10 okand:17 onbekend:10 only:-12 ontvanger:9 our:25 outlook:16
overquota:-12 pas:9 pengguna:9 permit:-8 permitted:-8 person:21 please:-7 policy:-17 possible:-8 postal:8 ppe:8 prod:13
prohibition:-8 protection:11 provider:8 ptr:-8 qq:9 query:-8 quota:-10 recipient:38 recipients:46 record:-7 redirect:12 refused:-13
rejecting:10 remetente:-9 remitente:-8 requested:10 required:-16 resend:14 response:-8 rp:8 rule:-9 s:-8 sconosciuto:29 send:-11
sender:-50 sending:-7 service:-15 signature:-12 since:-11 smtp:-14 sorry:18 space:-10 spam:-9 spectrum:-9 spf:-10 storedrv:-12
submit:-11 such:19 supported:-8 suspended:-14 syntactically:-11 t:28 tai:8 take:8 takiego:12 temporarily:-11 terminated:-7 that:23
this:27 tidak:9 ton:8 too:-20 trc:10 tuntematon:10 ukendt:10 ukjent:10 unable:24 unavailable:36 unbekannt:19 unbekannter:10
unknown:56 upstream:8 us:11 user:53 userunknown:10 usuario:26 utente:14 utilisateur:8 utilizator:10 uzivatel:17 uzytkownik:19
valid:29 validrcptto:12 vastaanottaja:10 verify:10 verweigert:-8 virus:-9 was:-12 we:-10 with:-9 your:-23 αγνωστος:10 χρηστης:10
домен:-11 наиден:11 не:16 пользователь:18 המשתמש:9 לא:9 קיים:9 المستخدم:9 غير:9 موجود:9 ไมพบผใช:11 せ:12 ん:12 ー:7 不:13 先:10 在:22
存:22 宛:10 拒:-12 箱:9 는:9 니:8 다:8 사:9 않:9 용:9 입:9 자:9 재:9 존:9 지:9 하:9
`,
  'mailbox-disabled': `
:0 4.2.0:7 4.2.1:17 450:-11 451:-12 5.2.1:56 540:17 550:39 552:-12 554:9 <addr>:33 a:-10 abuse:19 accepts:8 access:-11 account:81
active:14 activity:16 address:10 administratively:8 again:7 an:7 archived:12 archivee:12 authentication:-9 been:17 bloccato:15
bloquee:8 boite:18 buzon:7 cannot:9 casella:10 casilla:11 changed:-8 closed:8 community:-7 compte:30 conta:23 cuenta:13 das:14
dd:11 deactivated:31 deaktiviert:14 deleted:8 delivery:8 denied:-15 desactivada:13 desactive:18 desativada:12 deshabilitado:8
destinataire:9 dieses:9 disabilitata:14 disabled:67 discontinued:13 dns:-7 docs:-7 does:-11 domain:-19 du:13 due:21 e:10 el:14 en:9
enable:14 err:10 error:-8 est:10 esta:29 estado:12 exceeded:-14 expirado:11 failed:-15 falta:11 for:-13 found:-12 from:-18
frozen:10 full:-15 geblokkeerd:10 gesperrt:18 ha:10 has:-9 have:-10 here:-7 hesap:21 host:-11 inactive:48 inactivity:14 inactivo:12
indirizzo:11 inutilizzo:15 invalid:-21 ip:-9 is:24 ist:7 its:11 kapatilmis:21 konto:33 la:8 limit:-9 locked:28 log:13 mailaddress:8
mailbox:56 message:-15 mimecast:-17 name:-8 no:-10 noactivity:16 not:-17 ofr:10 over:-7 payment:13 per:14 please:-19 policy:-12
por:10 postfach:17 qq:-9 questo:13 quota:-12 rcp:8 receive:12 receiving:18 recipient:44 refused:-11 rejected:-16 relay:-8
required:-10 restricted:-7 rt:8 send:-8 sender:-17 server:-16 should:13 since:16 smtp:-8 sorry:17 spam:-11 suspended:32 suspendu:10
suspensa:12 system:-10 t:-13 take:9 temporarily:37 terminated:13 this:15 to:15 too:-12 ua:10 unable:-10 unavailable:28 unknown:-14
user:39 uso:11 usuario:11 was:10 wurde:15 yahoo:8 you:-10 your:-7 zablokowane:18 zostalo:8 заблокирован:21 почтовыи:8 ящик:19 冻:9
号:9 已:18 户:8 用:8 禁:9 结:9 被:7 账:9
`,
  'mailbox-full': `
:5 4.2.2:30 4.3.1:-10 421:-16 450:-19 451:-11 452:19 5.1.1:11 5.2.2:41 5.3.4:-9 5.7.0:-14 5.7.1:-27 552:87 553:-17 <addr>:20
<ip>:-11 accepted:10 account:22 address:-17 allocation:12 allowed:19 authentication:-8 benutzer:9 bericht:-9 blocked:-10 boite:11
box:11 buzon:8 by:-14 caixa:8 can:8 casella:17 cheia:8 count:23 create:15 das:9 device:8 di:12 direct:8 diskspace:9 domain:-15
enough:38 errno:8 exceed:23 exceeded:28 exceeds:16 found:-18 from:-17 full:50 grande:-13 groot:-9 gross:-7 hat:9 have:9
hmailserver:8 in:-9 inbox:12 ip:-8 is:20 je:7 left:8 lleno:8 mailbox:62 maildir:8 message:11 messages:8 nachricht:-8 no:-8 on:10
out:10 output:17 over:41 overflow:13 overquota:23 piena:18 please:-9 pleine:13 plna:7 policy:-9 posta:16 postal:8 postfach:8
quota:79 recipient:23 recipients:-9 s:9 schranka:7 sender:-12 sending:-8 server:-13 size:17 space:56 spam:-8 storage:32 system:-9
te:-10 the:21 to:-10 up:14 used:14 user:22 usuario:7 voll:10 volume:-7 was:14 will:13 your:-8 zu:-9 переполнен:7 大:-8 已:12 满:13
箱:12 过:-7
`,
  'mailbox-moved': `
:-8 5.1.6:34 5.7.1:-8 5.7.17:17 551:64 554:-16 <addr>:34 a:15 address:21 adresse:14 am:11 another:8 at:10 cambiado:9 change:8
changed:35 company:14 d:8 direccion:9 domain:-11 el:8 for:-8 forest:9 forwarding:11 ha:9 has:57 i:10 l:8 local:12 longer:9 mail:-15
mailbox:22 message:-11 migrated:9 moved:24 new:16 no:8 now:12 owner:13 please:18 rejected:-9 the:12 try:15 user:43 usuario:8
utilisateur:8 with:9
`,
  'recipient-refused': `
:0 4.2.4:12 403:13 421:-13 451:-12 5.1.1:8 5.2.3:8 5.5.1:10 5.7.0:-7 5.7.1:30 5.7.105:8 5.7.124:9 5.7.129:9 5.7.133:16 5.7.136:9
5.7.18:22 5.7.193:15 5.7.2:9 501:-9 542:14 550:28 552:-9 553:14 554:-9 <addr>:33 a:-11 absendern:14 accepte:15 accepted:-8
accepting:14 accepts:23 access:22 account:-16 acepta:11 addresses:12 allowed:35 another:9 aol:9 approved:8 at:-8 authenticated:11
authorized:11 been:-9 blocked:14 by:26 can:13 cannot:-10 ce:8 changed:17 client:-8 closed:7 codes:11 connection:-7 contact:12
correo:11 delivering:10 delivery:30 denied:25 der:13 destinataire:12 destinatario:10 detected:-7 dns:-8 do:12 docomo:17 does:-11
e:-8 el:7 empfanger:11 exceeded:-12 expansion:22 external:9 externes:8 externo:11 facebook:8 failed:-10 found:-11 from:12 group:22
host:-14 imposed:16 in:-15 inactive:-7 insufficient:9 internes:8 is:19 it:9 jp:9 les:15 limit:-8 limited:7 list:47 local:-7
mailbox:16 mailboxes:10 mailing:28 mailpolicy:10 manually:8 may:15 members:9 message:-25 messages:11 mfsmax:10 n:13 ne:9 nimmt:14
nt:12 of:-8 on:15 only:51 owner:19 oxseu:13 people:8 permission:13 personal:10 please:-14 preferences:12 private:8 problem:11 que:8
rcp:12 rcpt:11 rdeny:10 received:8 receiver:30 recipient:43 recipients:7 refused:24 reject:8 rejected:13 relay:-12 relaying:-11
resolver:32 restricted:37 rst:33 rule:16 s:14 see:-12 senderfilterconfig:8 senders:21 sent:10 server:-14 setting:7 sieve:12
spam:-12 t:-8 target:8 that:-12 the:14 this:21 to:24 too:-15 try:-8 unavailable:-9 user:21 usernotmemberofteam:15 violation:9
von:14 want:19 way:10 who:10 write:10 you:19 your:7 zoho:8 が:7 に:10 よ:11 り:10 人:8 信:10 受:11 否:8 对:10 拒:24 收:19 方:10 者:11
`,
  'recipient-domain-unknown': `
:-3 4.1.2:8 4.4.312:11 4.5.1:15 421:-11 450:21 451:-11 5.1.2:56 5.4.310:10 5.4.4:45 5.7.1:-23 501:-9 550:32 553:11 554:-11 <ip>:-13
address:32 all:7 allowed:-9 any:10 at:12 bad:9 blocked:-8 by:-9 cannot:14 couldn:8 denied:-9 des:10 desconocido:12 destination:9
dns:28 docomo:7 does:12 domain:65 domaine:15 domein:16 dominio:34 email:-9 empfangers:10 encontrado:10 errortimeout:11 exchanger:21
exist:21 existant:10 existent:7 existiert:14 find:28 following:8 for:13 found:24 from:-15 has:-12 host:41 hosts:13 in:-12
inconnu:14 infodomainnonexistent:10 is:-24 jp:8 known:13 local:-8 location:15 look:8 mail:-16 mailbox:-13 malformed:11 matches:14
name:39 nameserver:15 nao:9 ne:8 neko:13 nicht:11 no:22 non:22 not:8 nxdomain:9 onbekend:14 or:22 point:8 query:30 rcpt:11
rejected:-15 relevant:8 reply:14 required:-9 resolve:10 route:20 sender:-22 server:9 service:16 smtp:-10 spelling:8 such:15 t:9
this:-9 to:14 too:-8 trovato:10 type:12 unable:21 unexpected:14 unknown:19 unrouteable:23 up:10 user:-16 домен:13 наиден:12 не:10
ド:7 ン:7 不:10 名:11 在:9 域:12 存:9
`,
  'relay-denied': `
:-1 421:-13 450:-9 5.3.0:-10 5.7.1:7 550:19 552:-9 553:20 554:28 <addr>:10 a:10 accepted:8 acces:11 action:12 address:-14
addressee:-8 allowed:21 are:-11 au:11 authorised:12 blocked:-8 cannot:11 client:-8 consentito:24 deliver:11 denegado:12 denied:35
direct:12 disallowed:12 do:9 does:-13 domain:24 don:19 due:-7 el:15 erlaubt:14 error:-16 exceeded:-7 for:26 found:-8 gateway:22
handle:12 has:-15 host:20 i:12 in:8 inoltro:21 interdit:24 isn:18 local:37 mailbox:-13 message:-28 my:15 nicht:16 niet:12 non:29
not:26 only:13 permite:18 permitido:7 permitted:8 policy:-10 przekazywanie:15 rcpthosts:20 recipient:-9 recipients:-10 reenvio:32
refuse:9 rejected:-16 relais:35 relay:102 relayen:13 relaying:99 requested:11 se:18 sender:-22 sorry:20 spam:-9 t:23 taken:14
that:16 the:-11 this:16 to:15 toegestaan:13 too:-11 try:-7 unknown:-13 verweigert:14 we:25 weiterleitung:28 zabronione:15
запрещена:15 пересылка:15 中:7 发:11 可:8 拒:9 継:8 绝:11 許:8 转:13
`,
  'sender-refused': `
:-2 421:-13 450:-12 451:-13 5.1.0:20 5.1.1:-8 5.1.7:29 5.1.8:14 5.2.252:9 5.7.0:-17 5.7.1:10 5.7.27:-14 5.7.60:7 501:37 550:30
553:32 554:13 <addr>:14 <ip>:-13 a:-24 abc:17 abgelehnt:24 absender:26 absenderadresse:26 accepted:-8 account:9 address:27
addresses:-10 administrative:10 afzender:16 an:-8 analysis:8 as:24 authentication:-16 authorized:8 autorizado:12 badmailfrom:12
based:15 be:14 blocked:30 by:13 checking:12 codes:-7 could:12 delivery:10 denied:13 disabled:8 dmarc:-8 dns:-9 does:10 due:-7
email:22 emetteur:18 entry:11 envelope:26 equal:10 erlaubt:11 error:-14 exceeded:-8 expediteur:15 failed:24 for:10 forgery:10
from:52 geweigerd:14 gsmtp:-9 has:-7 header:15 hello:8 htm:8 id:-14 in:12 invalid:18 invalide:18 ip:-24 is:7 liked:8 mail:15
manually:9 many:-7 message:-17 mi:9 mimecast:11 mittente:15 more:-8 my:12 nadawca:16 nao:10 nicht:9 not:8 notifications:18
odrzucony:16 of:-15 only:-8 outgoing:28 owned:13 path:9 permissions:11 please:-17 possible:8 postmaster:16 prohibition:10
provided:10 rechazado:15 recipient:-27 refuse:14 rejected:15 rejeitado:14 relay:-7 remetente:26 remitente:15 reported:8
required:-16 reserved:18 resolve:-11 response:9 return:10 rifiutato:15 see:-9 send:25 sendasdenied:9 sender:81 senders:10 server:-9
service:-11 source:7 spf:-10 spoofed:-11 status:17 stc:10 system:-16 t:-14 thank:10 that:-8 too:-13 ungultig:14 unknown:10 user:24
valid:-11 verification:33 verified:20 verify:27 was:-8 while:14 you:11 zoho:8 отклонен:16 отправитель:16 人:15 件:13 发:15 合:8 地:8 址:8
法:8 被:8
`,
  'sender-domain-unresolvable': `
:-5 4.1.8:18 4.7.0:10 421:-8 451:17 5.1.8:43 5.7.1:-14 5.7.27:22 501:-11 517:13 553:18 554:-20 <addr>:17 <ip>:-8 a:13
absenderdomain:14 address:23 allowed:-9 bad:11 can:16 de:10 del:21 denied:-8 die:11 dns:10 do:11 does:29 domain:64 domaine:9
dominio:32 el:8 esiste:10 exist:21 existe:18 existiert:10 expediteur:9 failed:-7 for:-13 found:15 from:25 has:14 have:9 il:11
in:-13 inexistente:13 ip:-8 is:-13 l:19 le:9 mailbox:-11 message:-9 mittente:10 n:9 neither:7 nicht:9 no:16 not:7 null:13 or:8
pas:9 path:7 provide:7 recipient:-14 record:10 records:14 remetente:12 remitente:10 resolve:17 resolved:11 return:8 rfc:12 s:8
see:10 sender:56 sorry:8 system:10 t:11 the:-17 this:-14 unresolvable:7 user:-11 valid:10 yahooinc:7 your:12 домен:13 не:13
отправителя:13 существует:13
`,
  'sender-authentication': `
:-8 4.7.24:11 450:-10 5.2.0:10 5.7.0:18 5.7.1:27 5.7.20:15 5.7.23:12 5.7.26:12 5.7.29:17 5.7.515:14 5.7.9:12 550:26 552:-8 553:-12
<addr>:-10 <ip>:19 abc:16 acceptable:16 accepted:15 access:9 adsp:11 all:7 allowed:12 anti:17 arc:17 authenticate:11
authentication:32 based:9 because:22 been:7 blocked:-11 check:29 checks:10 client:-8 codes:8 comcast:16 community:12 content:-11
cox:8 cxdmarc:9 data:12 defined:9 delivery:-10 didn:9 dkim:71 dmarc:81 dns:-9 doc:12 docs:12 does:10 doesn:18 domain:20 due:16
either:8 email:10 error:16 exceeded:-8 fail:11 failed:37 for:12 found:15 framework:11 gmail:8 help:14 htm:12 id:17 in:-14 ip:8
it:21 level:14 lib:11 libero:13 limited:9 mail:-8 mailbox:-9 mechanism:8 meet:19 message:14 mfrom:8 mi:13 mimecast:15 mxdmarc:9
no:12 not:23 on:-10 openspf:21 pass:22 passing:15 permitted:23 please:12 policy:49 postmaster:12 pra:13 ptr:-9 rate:10 reason:8
reasons:-7 recipient:-11 recipients:-8 refused:-7 rejected:25 requirements:9 s:11 see:26 sender:47 sending:14 server:-10
signature:33 spf:114 spoofed:19 spoofing:18 system:-8 t:22 that:-8 the:12 too:-12 unauthenticated:19 user:-15 validation:34 why:20
yahoo:12 you:-7
`,
  'reverse-dns': `
:-1 4.2.1:10 4.7.1:11 450:8 451:-8 5.7.1:23 5.7.25:26 501:14 552:-8 553:11 <addr>:-10 <ip>:38 a:10 and:15 aol:7 blocked:-8 brak:8
by:-11 cannot:15 client:10 denied:-16 dns:77 does:16 domain:-16 dynamic:13 eintrag:10 entry:14 error:-10 errors:8 failed:7 find:15
fix:9 for:25 haraka:12 hat:8 have:14 host:17 hostname:35 ihr:8 in:-9 info:9 ip:54 ips:7 is:-10 keinen:8 lookup:15 lookups:7 loop:-8
mailbox:-9 message:-14 missing:11 must:21 name:11 no:22 nr:11 or:-9 postmaster:12 ptr:91 rdn:27 rdns:34 recipient:-11 record:33
rejected:9 rekordu:8 resolve:22 reverse:74 rp:26 s:9 sender:13 sending:11 server:13 softail:10 spam:-8 stalwart:8 to:-12 too:-11
user:-10 valid:16 verify:8 with:12 your:26 записи:8 нет:8 обратнои:8
`,
  'greeting-refused': `
:-6 420:9 421:-8 5.5.2:8 5.5.4:8 501:31 553:-8 555:17 <addr>:-13 <ip>:18 argument:16 bad:12 before:7 command:22 denied:12 dns:15
does:8 domain:9 ehlo:30 error:9 exist:12 for:-10 found:8 fqdn:8 from:-8 helo:116 helohost:18 host:11 hostname:10 in:-8 invalid:56
iol:9 ip:8 is:14 lib:9 literal:8 localhost:20 message:-13 name:24 not:9 or:17 own:13 permitted:8 recipient:-9 rejected:17 remote:9
rfc:10 says:12 see:12 sender:-8 sent:8 smtp:10 syntactically:8 the:-8 this:-9 to:-14 user:-8 your:11
`,
  reputation: `
:4 4.7.1:11 450:-15 451:-24 452:-10 5.1.1:-17 5.1.8:-8 5.3.0:11 5.7.1:22 5.7.25:-9 5.7.511:7 5.7.705:8 501:-7 521:18 530:-8 550:18
552:-16 554:29 <addr>:8 <ip>:46 a:-14 abuse:21 accept:13 access:33 account:-15 active:9 address:-9 addresses:18 adres:8 adresse:13
allowed:19 an:8 aol:23 are:8 ask:7 assp:10 at:19 attacks:8 auf:11 aup:10 authentication:-16 away:11 banned:9 because:13 before:-8
bizsmtp:10 bl:23 black:8 blacklist:18 blacklisted:53 blip:12 block:16 blocked:57 blocklist:18 blocklisted:7 bloqueado:7 bounce:7
cannot:-14 charter:9 check:-11 client:15 codes:18 community:9 complaints:18 connection:22 contact:10 contains:-8 content:-8
country:23 cox:9 csi:17 currently:8 de:10 delivery:-12 denied:21 dmarc:-9 dnsbl:46 dnsbls:9 doc:10 docs:10 does:-14 domain:-9
due:11 dyn:10 dynamic:23 e:8 earthlink:7 einer:9 error:10 esmtp:15 esta:10 facebook:-17 failed:-24 filter:-8 find:-9 forward:12
free:9 from:45 generic:8 get:8 go:13 gsmtp:-11 header:-14 helo:-14 host:17 hostname:-10 id:-15 information:7 internet:13
intrusion:10 invalid:-22 ip:81 ips:13 is:9 isp:9 later:-17 limit:-10 limited:-8 list:11 listed:46 low:20 mailbox:-21 me:14
mechanism:-8 message:-17 messages:14 microsoft:10 missing:-8 mode:21 must:-13 name:-20 naver:9 network:18 no:-25 normal:21 on:23
only:-9 open:9 openspf:-9 origin:17 our:18 permanently:7 permitted:-7 please:13 pool:8 poor:35 postmaster:7 prevention:10
proofpoint:8 provider:13 ptr:-14 qq:12 rbl:35 rcp:-10 reason:-10 reasons:18 receive:-8 recipient:-30 recipients:-10 record:-8
refer:10 refused:29 rejected:25 relaying:-15 removal:11 reputation:56 request:14 required:-12 residential:10 response:-15
retrying:7 rr:9 rx:7 sbl:12 secureserver:13 see:35 sending:18 server:21 service:18 sorbs:31 sorry:-21 spam:45 spamhaus:55
spammers:18 sperrliste:9 spf:-14 spm:-13 steht:11 submit:8 succeed:9 suspected:14 suspicious:8 system:11 t:7 tenant:8 that:11
the:-13 threshold:8 to:16 try:-10 unable:-11 unfortunately:9 uribl:-9 url:-15 use:12 user:-28 using:24 valid:-8 very:9 virus:-10
visit:11 we:19 welcome:12 weren:9 why:-9 will:9 with:-18 xbl:9 your:34 zen:14
`,
  'rate-limited': `
:7 4.3.0:-8 4.7.0:34 4.7.1:16 4.7.550:9 4.7.650:9 401:8 420:-8 421:28 450:49 451:32 452:10 5.1.1:18 5.1.90:8 5.4.5:8 5.5.3:-14
5.7.1:8 5.7.28:24 501:-9 552:-25 553:-16 554:-38 <addr>:12 <ip>:19 a:-8 account:-10 activity:9 address:-14 again:18 aup:11
because:11 been:-7 being:13 berichten:8 bin:7 busy:-9 cannot:-7 cgi:8 channel:9 closing:10 codes:7 comcast:12 command:-20
complaints:7 concurrent:-8 connections:-24 credits:16 daily:25 de:18 deferred:14 demasiados:8 detected:26 discarded:10 dmc:10
dns:-12 down:21 e:8 email:-8 emailsrvr:8 envio:13 errors:24 excedido:13 exceeded:61 exceeding:21 excessive:21 exmail:10 fast:18
flood:19 frequency:26 from:20 gmail:8 greylisted:-10 help:24 host:-15 hour:45 htm:15 invalid:12 ip:24 is:-19 kurzer:15 later:22
limit:42 limite:13 limited:32 limits:20 long:-7 loop:-7 mail:14 mailbox:-11 mails:22 many:36 max:13 mensajes:8 messages:50
messaggi:8 mi:12 mimecast:11 not:-36 on:-10 or:-10 penalty:13 per:23 please:-7 postmaster:19 przekroczono:9 qq:16 quota:23 rate:63
ratelimit:10 reached:11 received:10 receiving:14 recipient:14 recipients:26 refused:-12 rejected:-9 rejection:7 required:-8
retrying:10 seconds:9 sender:-7 sending:30 sent:8 server:-12 sessions:-9 size:-9 slow:22 sometime:9 sorry:-8 spam:7 spectrum:11
subtype:9 system:-11 temporarily:14 the:9 thread:10 throttled:25 throttling:15 time:-10 timeout:-10 to:-18 too:35 transmission:9
troppi:8 try:16 trying:10 unavailable:-14 unknowns:13 unusual:18 user:8 userid:13 ve:10 wiadomosci:9 with:-7 x:10 yahoo:11 you:15
zeit:14 zoho:9 писем:8 信:10 制:9 发:12 数:8 率:10 超:8 送:15 限:9 频:10
`,
  'too-many-connections': `
:-3 4.3.2:13 4.4.2:-7 4.7.1:7 421:80 450:11 5.7.1:-10 550:-35 <addr>:-8 <ip>:15 all:8 are:7 aup:12 commands:-8 concurrent:33
conexiones:8 conexoes:8 connections:79 connessioni:8 connexions:12 de:10 demasiadas:8 error:-16 errors:-11 exceeded:10 from:16 hl:8
icc:9 invalid:-12 ip:13 is:-13 limit:23 many:40 maximum:13 message:-15 messages:-10 muitas:8 naver:9 not:-20 number:13 of:9
please:-8 polaczen:7 ports:9 rcpt:-8 reached:13 recipients:-9 rejected:-8 server:9 service:-11 sessions:26 temporarily:-8 to:-17
too:28 trop:10 troppe:8 veel:7 verbindingen:8 verbindungen:15 viele:14 wiele:7 your:8 zbyt:7 zu:14 много:7 соединении:8 接:16 数:16
过:10 连:10
`,
  'too-many-recipients': `
:-1 4.1.0:8 4.3.1:-11 4.5.3:23 420:8 451:-9 452:71 5.5.3:39 5.7.1:-7 550:-12 554:-14 <addr>:-11 address:-8 de:10 destinataires:14
destinatari:8 destinatarios:14 empfanger:7 exceeded:26 for:7 gsmtp:11 has:14 hour:-12 invalid:-8 is:-11 limit:18 mail:-13 many:24
maximum:19 message:12 messages:-8 more:16 no:-8 not:-15 number:10 odbiorcow:8 of:12 one:9 ontvangers:8 rcpt:10 reached:17
received:-12 recipient:11 recipients:71 rejected:-9 session:13 specified:8 than:16 the:-9 too:17 trop:12 troppi:8 veel:7 viele:7
wielu:8 zbyt:8 много:7 получателеи:8 слишком:7 多:13
`,
  greylisted: `
:-2 4.2.0:15 4.7.1:33 421:11 450:39 451:46 550:-39 553:-7 554:-15 abc:10 again:15 aktiv:12 are:20 authorized:11 back:14 before:8
bitte:10 ch:9 come:15 community:10 contact:9 deferred:7 deliver:11 doc:10 docs:8 domain:-7 erneut:11 error:-12 first:9 gl:10
graylisted:10 grey:14 greylist:8 greylisted:59 greylisting:31 in:36 internal:14 later:17 lista:11 mail:-10 mailbox:-9 message:-10
met:8 mimecast:9 minutes:24 please:41 postgrey:9 pozniej:10 rechazo:10 recipient:9 rejected:13 resources:11 retry:14 seconds:16
see:12 sekunden:8 sender:11 server:-7 sprobuj:10 szara:11 temporal:10 temporarily:18 ten:8 the:-10 too:-10 triplet:10 try:20
unknown:17 user:-8 versuchen:10 we:7 yet:12 your:-10 в:13 вы:13 минут:13 повторите:13 позже:10 попробуите:10 сером:13 серыи:11
списке:13 список:11 через:13
`,
  'spam-content': `
:2 421:-16 450:-14 5.2.1:11 5.7.1:33 506:27 521:10 541:7 550:9 552:-7 553:-14 554:36 <addr>:-13 a:9 abc:-18 accept:11 access:-12
address:-31 advertisement:8 antispam:28 antyspamowy:14 aol:24 appears:15 as:44 asked:8 authentication:-8 be:16 bin:10 black:12
blocked:17 bulk:20 bulkmail:9 by:31 cgi:11 comme:16 congratulations:15 connection:-9 considered:9 contains:20 content:38 corp:9
dbl:13 dcc:9 deferred:9 details:8 detected:7 does:-7 domain:-10 dspam:8 dt:23 email:9 error:-14 exceeded:-10 filter:25 filtered:11
for:9 fortiguard:8 from:-12 header:-8 held:9 high:10 htm:-18 human:10 hvu:11 id:20 identifie:10 indesirable:14 invalid:-13 iol:11
junk:19 lib:8 link:19 listed:22 mail:20 mailbox:-14 many:-8 maximum:-7 mensaje:8 message:35 mi:-18 mimecast:-8 more:7 no:-12
nobody:8 not:-20 odrzucona:14 of:15 ofr:16 or:17 origin:-15 our:10 phishing:14 please:14 points:16 policy:-10 postmaster:9 przez:14
query:11 recipient:-19 rejected:15 rejection:21 rejete:22 report:9 reputation:-7 required:-8 rp:-8 ru:9 s:-8 scored:19 see:13
sender:-16 sending:-14 server:-18 spam:112 spamassassin:13 spamverdacht:15 spf:-11 spm:26 subtype:11 surbl:25 thinks:8 this:17
too:-20 transaction:7 ube:8 unsolicited:27 uribl:20 url:34 user:-15 verification:8 was:11 wiadomosc:14 will:12 zostala:15 как:15
отклонено:15 сообщение:14 спам:15 さ:8 し:8 た:9 と:12 れ:8 件:15 判:12 圾:19 垃:19 定:12 被:10 邮:16
`,
  virus: `
:-5 5.6.0:8 5.7.0:19 5.7.1:20 550:21 552:8 554:23 <addr>:-12 a:13 address:-11 agent:9 attachment:16 bounce:11 contained:9
contains:13 contiene:10 detected:30 die:8 discarded:9 domain:-9 eicar:35 einen:9 enthalt:9 error:-9 for:-11 found:35 generic:9
id:13 in:12 infected:30 is:-13 malware:34 message:15 nachricht:8 no:-10 not:-20 possible:8 recipient:-8 signature:28 test:17 to:-7
too:-8 trojan:26 un:14 virus:95 was:16 wiadomosc:14 win:9 wirusa:14 worm:9 zawiera:14 вирус:14 содержит:14 сообщение:14 イ:8 ウ:8 ス:7
ル:7 件:8 出:8 包:11 含:11 検:8 毒:11 病:11 邮:9
`,
  'content-refused': `
:5 4.6.0:9 421:-17 452:-8 5.1.20:9 5.5.2:13 5.6.0:31 5.6.1:21 5.6.2:11 5.6.4:10 5.6.5:9 5.7.0:20 5.7.1:15 5.7.512:10 5.7.7:13
550:10 552:26 553:11 554:19 <addr>:-27 <ip>:-11 accepted:8 address:-8 addresses:11 allowed:8 and:10 are:36 art:9 ascii:8
attachment:48 attachments:38 authentication:-11 banned:19 bare:11 been:-8 binary:11 blacklisted:-8 body:14 cannot:-8 cats:9
command:-7 compliant:18 connection:-8 contains:10 content:73 conversion:43 cr:15 currently:8 data:11 dateianhang:16 delivery:-16
detected:12 djb:11 dns:-9 do:9 docs:15 domain:-24 due:15 duplicate:14 email:-12 embedded:13 encoding:11 error:15 exceeds:-13 exe:16
executable:8 expired:-9 facebook:8 failure:18 file:16 filter:21 for:-24 found:-10 from:15 got:9 gsmtp:15 has:-8 have:-7 header:60
headers:13 here:13 host:-11 id:8 illegal:13 images:13 in:15 integrity:13 invalid:11 ip:-14 is:12 issue:10 it:-8 its:7 js:9
length:13 lf:16 like:8 line:32 link:-8 list:-7 local:-11 long:13 loss:10 mail:-22 mailbox:-14 malformed:12 maximum:15 media:8
message:49 mime:20 missing:8 msg:10 multiple:14 newline:9 no:-8 not:15 number:13 octets:9 one:11 or:12 performed:10 phone:19
pobox:11 policy:17 potential:8 presents:8 prohibited:19 queue:-7 recipient:-14 recipients:-12 refused:-9 reject:19 rejected:8
rejection:-8 required:12 response:7 restrictions:8 rfc:16 section:15 sending:-8 sensitive:18 server:-13 service:-10 smtp:-12
smtplf:21 sorry:-7 spam:-19 standards:12 stray:9 supported:19 t:-8 tag:25 that:8 the:16 this:-9 transaction:9 trojan:-8 try:-7
type:31 unacceptable:32 unavailable:-9 url:21 user:-15 valid:8 verbotener:16 virus:-10 with:29 without:8 words:27 you:-12 your:-14
yp:9 zip:10
`,
  'message-too-large': `
:-3 450:-10 451:-9 5.2.3:24 5.3.4:30 5.7.0:-9 5.7.1:-13 550:-21 552:77 554:-8 <ip>:-7 a:-11 aborted:12 action:12 address:-9
allowed:-8 bericht:14 big:20 bytes:7 codes:-8 demasiado:7 die:9 duza:8 exceeded:22 exceeds:28 fixed:19 for:9 from:-8 grande:22
groot:14 gross:15 has:-13 in:-9 is:13 ist:8 jest:8 large:37 limit:25 looping:-14 mailbox:-10 mailsize:16 many:-12 max:11 maximum:15
mb:9 message:65 muito:7 nachricht:15 not:-20 of:-8 postmaster:-8 recipients:-8 rejected:-13 requested:11 resolver:10 rst:10 size:47
te:13 too:37 trop:11 troppo:7 wiadomosc:8 za:8 zu:15 большое:9 допустимыи:8 письма:8 превышает:8 размер:8 слишком:8 сообщение:9
件:10 大:18 过:12 邮:8
`,
  tls: `
:2 4.4.2:14 4.7.0:13 4.7.322:9 4.7.5:19 403:7 421:9 451:-7 454:28 5.7.0:38 5.7.10:12 5.7.11:13 5.7.3:14 5.7.30:12 5.7.4:10 504:9
530:21 538:13 550:-20 552:-8 553:-9 554:-8 <addr>:-13 <ip>:-10 a:15 address:-12 available:13 because:8 been:7 certificate:19
command:13 connect:7 connection:27 destination:8 dropped:16 due:18 encrypted:27 encryption:20 error:-10 establish:9 expired:9
failed:11 features:9 first:15 from:-9 gsmtp:8 handshake:8 in:-9 initialize:11 is:18 issue:17 mechanism:13 message:-12 must:15
not:14 of:-7 out:9 outlook:12 over:16 please:-8 recipient:-8 rejected:-12 requested:11 required:55 requiretls:12 security:17
send:11 sender:-8 sent:8 session:26 ssl:13 starttls:42 subsystem:11 support:9 supported:8 timed:9 tls:65 tlsnegotiationfailed:16
to:18 too:-9 trusted:9 user:-8 validation:9
`,
  'auth-required': `
:-1 421:-10 450:-9 451:-10 5.5.4:11 5.7.1:15 5.7.14:11 5.7.57:8 5.7.68:11 503:14 530:85 535:8 554:-12 allowed:-8 anonymous:8
autenticacion:9 auth:22 authenticate:12 authenticated:28 authentication:61 authentification:10 authentifizierung:9 before:28
client:35 denied:-10 domain:-10 during:8 erforderlich:9 error:-9 has:-9 here:7 mail:12 mandatory:9 message:-15 messagelabs:9 must:9
no:-9 please:15 receive:17 recipient:-8 relationship:12 relay:11 requiere:9 required:51 requires:24 se:9 send:15 sending:19
server:13 smtp:38 starttls:-10 tenantinboundattribution:11 the:-12 too:-8 trust:12 turn:9 user:-7 was:15 you:16 your:19 要:11
`,
  'auth-failed': `
:9 4.7.0:25 4.7.12:15 421:-18 432:14 450:-16 451:-19 452:-10 454:27 5.7.0:12 5.7.4:12 5.7.8:33 5.7.9:18 501:12 503:15 504:15 530:-8
534:24 535:89 550:-40 552:-12 554:-24 <ip>:-10 aborted:9 address:-14 advertised:9 again:12 an:9 and:15 application:8 attempts:7
auth:31 authentication:62 browser:13 build:11 cannot:9 could:8 credentials:37 decode:9 domain:-10 enabled:10 exceeded:-8 fail:11
failed:18 failure:8 for:-11 from:-10 gateway:10 gsmtp:13 has:-9 incorrect:10 invalid:13 ip:-7 is:8 log:12 login:13 long:9
mailbox:-8 message:-18 more:7 much:8 needed:15 not:13 of:-8 parameter:9 password:35 please:10 recipient:-10 rejected:-12
required:-9 revoked:15 security:9 sender:-9 temporary:11 the:-8 then:13 this:-11 to:-9 token:11 too:19 transition:15 try:9 type:8
unrecognized:8 used:9 web:12 when:8
`,
  syntax: `
:10 421:-10 450:-17 451:-19 452:-10 5.1.1:-7 5.1.3:54 5.3.3:20 5.5.0:19 5.5.1:51 5.5.2:26 5.5.4:23 5.5.5:13 5.5.6:9 5.7.0:-9
5.7.1:-23 500:33 501:37 502:21 503:46 504:17 530:-9 550:-38 552:-13 553:16 554:-11 555:20 <addr>:-21 <ip>:-8 address:47 allowed:-8
amazonaws:8 arguments:16 auth:-9 bad:23 be:-9 binarymime:7 by:-8 capable:14 closing:8 command:41 commands:19 contain:9 denied:-7
does:-9 domain:20 error:23 exceeded:-8 exchange:9 fail:9 failed:11 features:11 final:20 first:16 format:10 given:8 greeting:17
gsmtp:12 has:-8 host:-8 invalid:23 ip:-12 local:-10 mail:-14 mailbox:-14 malformed:9 many:13 message:-20 missing:28 need:8 no:-14
of:13 option:7 parameter:8 parameters:13 please:-10 pre:10 protocol:27 rcpt:12 recipient:16 recipients:-7 rejected:-11 required:20
rfc:9 route:7 s:-19 selected:14 sender:27 sequence:8 server:-9 service:-8 smtp:18 storedrv:14 submit:15 synchronization:19
syntactically:13 syntax:42 t:-8 that:10 this:-15 to:-19 too:9 transaction:13 understand:7 unimplemented:10 unrecognized:19
unsupported:7 user:-9 valid:8 version:13 wrong:11 yet:8 you:-13 your:-11
`,
  'server-trouble': `
:12 4.3.0:43 4.3.1:17 4.3.2:18 4.3.5:21 4.4.1:-10 4.4.2:-8 4.7.0:-14 4.7.1:-14 420:9 421:40 450:15 451:68 5.1.0:16 5.2.0:8 5.3.0:10
5.3.5:32 5.7.1:-24 501:-8 521:-7 530:-8 550:-28 552:-16 553:-13 <addr>:-10 <ip>:-22 abc:-11 access:-8 and:-7 another:16 aol:-8
are:-18 authentication:-13 automatic:10 available:16 blocked:-8 busy:30 callout:10 can:9 closing:8 codes:9 command:31 complete:12
configuration:19 configured:20 connect:-8 creation:10 database:13 de:-11 denied:-11 died:17 difficulties:8 disk:-13 dns:-13
domain:-10 dt:-8 error:33 es:7 exception:8 facebook:20 failed:9 failure:20 fehler:9 for:-11 from:-18 full:-13 greylisted:-14
greylisting:-10 has:-9 homedir:10 host:-12 in:13 incorrectly:16 int:23 invalid:-10 ip:-14 later:41 limit:9 load:17 local:15
locked:21 mailbox:20 many:-13 maximum:-8 memory:15 message:-11 messages:-10 mimecast:10 misconfigured:8 much:12 name:-11 no:-13
not:-12 open:9 or:-19 outbounds:9 permanent:17 piu:8 please:11 plus:11 policy:-10 postmaster:7 problem:13 process:29 processing:14
progress:9 qq:-10 quota:-9 refused:9 resources:13 response:20 right:8 riprovare:8 ru:7 see:-18 send:-8 server:30 service:45 sie:7
smtp:-15 software:12 space:-9 spam:-9 spm:-8 status:17 storage:-7 system:45 talk:11 tard:11 tarde:9 tardi:8 technical:8
temporaneo:8 temporarily:16 temporary:34 the:-11 this:-14 time:23 timeout:-10 transaction:14 try:8 unable:10 unavailable:18
unknown:-11 unverified:9 verification:8 verify:9 vorubergehender:7 with:12 writing:-8 your:-13 временная:8 ошибка:8 接:-8
`,
  'storage-full': `
:-5 4.3.0:21 4.3.1:32 4.3.2:24 4.4.5:9 421:16 431:7 451:13 452:44 5.7.1:-7 550:-31 554:-16 <addr>:-8 device:14 disk:44 error:22
errore:10 esaurito:16 file:16 free:9 full:35 insufficient:27 later:14 mail:16 message:-8 no:8 not:-14 on:14 or:11 partition:9 qq:13
quota:8 server:12 shortage:10 space:27 spazio:16 spool:15 storage:24 sul:16 system:20 the:16 try:12 volume:9 write:14 writing:16
`,
  loop: `
:-6 421:-9 451:-7 5.0.0:8 5.3.5:11 5.4.0:7 5.4.6:56 5.7.1:-15 550:-14 552:18 554:27 address:-9 back:35 been:9 config:12 count:19
data:13 detected:25 dns:14 exceeded:14 exceeds:13 for:11 has:11 headers:24 hop:20 hops:26 in:-8 list:7 loop:69 looping:27 loops:27
mail:23 many:28 maximum:12 me:11 message:26 myself:14 no:-8 not:-18 number:14 of:9 permitted:14 points:9 possible:15 problem:12
received:31 rejected:-12 routing:16 the:-9 to:23 too:25
`,
  'not-accepting': `
:-8 4.3.2:15 421:-9 450:-7 451:-8 453:11 5.1.10:41 5.3.2:18 5.7.1:-15 521:26 553:-8 556:32 <addr>:-9 accept:35 accepting:33
accepts:9 been:9 capable:10 configured:7 connections:17 discontinued:13 does:27 domain:17 error:-8 esmtp:15 from:-12 has:31 here:11
host:8 indicated:10 is:-7 mail:40 message:-14 messages:17 network:20 never:10 no:17 not:45 null:32 receive:16 recipient:8 record:17
rejected:-8 sender:-8 service:16 smtp:19 srv:10 system:15 the:-9 used:11 webmail:13 your:-9
`,
  connection: `
:6 4.3.0:-8 4.4.0:16 4.4.1:50 4.4.2:37 4.4.3:8 4.4.316:8 4.4.317:7 4.4.7:20 4.7.0:-11 4.7.1:-12 421:18 450:17 451:42 452:-9 5.0.0:7
5.4.1:10 5.4.7:15 5.7.1:-13 550:-32 552:-11 553:-11 <addr>:-11 <ip>:12 a:-12 address:-9 agotado:10 answer:23 authentication:-8
been:9 bei:12 by:-7 cname:20 code:8 connect:47 connection:52 could:16 data:15 days:15 delai:16 delivered:7 delivery:12 depasse:16
der:11 domain:-11 due:-18 early:8 ends:8 espera:10 expired:44 failed:12 for:11 from:12 host:27 in:12 incomplete:8 input:11
internal:9 invalid:-8 ip:-9 is:-16 lastattemptedservername:8 later:-8 limit:-10 long:29 lookup:18 lost:13 mail:-19 mailbox:-9
many:-11 message:32 no:12 old:12 out:18 please:-13 postmaster:-8 proxy:9 query:8 queue:30 refused:14 rejected:-13 see:-8 sender:-10
server:16 service:-10 smtp:11 socket:8 temporarily:17 the:12 tiempo:10 timed:19 timeout:50 tls:-9 tlsnegotiationfailed:-8 to:8
too:21 unreachable:20 user:-8 verbindung:12 waiting:14 while:14 with:9 your:-12 zeituberschreitung:12 接:14 时:10 超:8 连:8
`,
  policy: `
:2 4.7.15:21 451:-14 452:-8 5.0.0:11 5.1.1:-9 5.3.0:11 5.4.1:13 5.7.0:12 5.7.1:9 5.7.3:13 5.7.5:17 5.7.6:15 500:10 510:7 541:11
543:10 550:29 552:-12 554:24 <addr>:-13 abgelehnt:9 aborted:9 acceso:15 access:26 accesso:15 action:20 address:-20
administrative:31 administrator:13 algorithm:15 approved:10 are:8 as:-10 attachment:-11 aus:11 authentication:-12 authorized:17
automatically:14 aws:11 be:-10 been:15 blacklisted:-8 blocked:17 but:14 by:31 cannot:16 chkuser:7 content:-26 conversion:8
cryptographic:34 cs:8 dd:10 delivery:22 denegado:13 denied:27 destination:14 details:11 detected:-10 dmarc:-19 dns:-9 does:-13
dostep:15 due:13 e:9 email:18 en:15 exceeded:-13 expired:-8 explanation:14 failure:8 found:-11 from:-13 further:8 geweigerd:13
have:-7 header:-10 in:-12 information:11 invalid:-11 ip:-15 it:-12 level:20 low:20 mail:8 mailbox:-16 many:-11 maximum:-7
mdaemon:11 mensagem:14 message:37 more:10 mta:9 nachricht:10 name:7 negato:15 not:14 organization:11 permanently:12 permit:14
permitting:7 please:19 policies:19 policy:61 possible:12 priority:21 prohibition:31 recipient:-17 recipients:-12 refused:34
reject:21 rejected:26 rejeitada:15 rejete:8 relay:-7 requested:20 restriction:8 restrictions:19 richtliniengrunden:11 rules:21
security:37 send:15 sender:-20 sendmailism:12 server:19 smtp:-19 spam:-12 spamexperts:8 spf:-10 ssr:10 supported:10 t:-10 taken:11
target:10 toegang:15 transaction:7 verweigert:13 violating:8 violation:9 virus:-7 visit:24 was:8 x:10 xm:10 yahoo:9 yahooinc:12
yandex:12 you:12 yourself:10 yun:10 zabroniony:15 zugriff:15 доступ:15 запрещен:15 否:9 拒:15 绝:8 访:11 问:11
`,
}
