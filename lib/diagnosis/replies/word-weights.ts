// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, `word:tenths`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
  'mailbox-unknown': `
:0 421:-14 450:8 451:-15 452:-9 5.1.0:9 5.1.1:58 5.1.3:-11 5.2.1:-10 5.3.0:13 5.4.1:15 5.4.4:-9 5.7.0:-10 5.7.1:-13 5.7.8:-7 501:-9
521:7 550:58 551:8 553:24 554:11 <addr>:16 abc:14 aborted:10 accept:-11 accepted:-15 accepting:-8 action:10 activity:-12 address:38
addressee:17 administrative:-9 adresse:24 again:-8 allowed:-29 an:-8 anvandare:9 aol:-12 archived:-8 archivee:-8 are:-8 attempted:7
aup:-9 authenticated:-9 authentication:-14 authorized:-9 been:-8 bestaat:9 blocked:-22 bogus:7 bulunamadi:16 bye:10 caixa:9 cette:9
changed:-9 check:11 client:-10 comcast:8 compte:-8 contain:9 cryptographic:-8 customer:14 d:8 dd:13 deliver:20 denied:-7
departed:20 desactivee:8 desconhecido:7 destin:12 destinataire:11 destinatario:14 detected:-9 directory:11 disabled:-18 ditemukan:9
dkim:-14 dns:-14 docomo:-10 doesn:24 domain:-34 domaine:-9 dominio:-19 du:-9 due:-10 dung:8 e:13 el:-13 email:12 empfaenger:10
empfanger:12 encontrado:11 eop:12 esiste:10 exceeded:-20 exist:29 existe:24 existent:9 failure:-9 felhasznalo:10 filter:-9 for:-13
found:26 from:-30 geblokkeerd:-9 gebruiker:17 geweigerd:-8 handled:9 has:-35 have:13 header:-8 helo:-12 here:18 host:-29 hosted:16
htm:8 imposed:-10 inconnu:14 indirizzo:17 inesistente:19 inexistente:11 invalid:26 invalide:11 ip:-20 ismeretlen:10 istnieje:13
jp:-10 khong:8 known:21 konta:12 konto:-7 kullanici:16 limit:-16 list:10 local:-18 location:-8 locked:-16 ma:12 mailbox:53 many:-11
message:-24 messages:-7 mfsmax:-8 modtager:10 moins:9 mottagare:9 mottaker:10 moved:-8 mu:7 my:11 n:8 name:22 nao:10 ne:-10
necunoscut:10 neexistuje:15 new:-11 nguoi:8 nie:25 niet:9 nieznany:15 no:42 noactivity:-11 non:10 not:31 of:-17 ofr:-10 okand:18
onbekend:11 only:-12 ontvanger:9 or:10 ou:7 our:19 outlook:17 overquota:-13 pas:9 pengguna:9 permite:-7 permitted:-8 person:21
please:-8 policy:-17 possible:-8 postal:9 ppe:9 prod:13 prohibition:-8 protection:11 provider:9 ptr:-8 qq:10 quota:-10 recipient:38
recipients:31 redirect:12 reenvio:-7 refuse:-7 refused:-12 rejecting:10 remetente:-9 remitente:-8 requested:10 required:-15
resend:15 response:-8 rp:8 rule:-10 sconosciuto:29 se:-7 send:-11 sender:-48 service:-14 signature:-12 since:-11 smtp:-12 sorry:12
spectrum:-9 spf:-10 storedrv:-12 submit:-10 such:18 supported:-9 suspended:-14 syntactically:-11 t:24 tai:8 takiego:12
temporarily:-10 terminated:-7 that:25 the:-8 this:28 tidak:9 ton:8 too:-18 trc:10 tuntematon:10 ukendt:10 ukjent:10 unavailable:31
unbekannt:20 unbekannter:10 unknown:56 upstream:9 us:11 user:51 userunknown:10 usuario:27 utente:14 utilisateur:9 utilizator:10
uzivatel:17 uzytkownik:20 valid:34 validrcptto:14 vastaanottaja:10 verify:14 verweigert:-8 virus:-8 was:-12 we:-10 your:-20
αγνωστος:10 χρηστης:10 домен:-11 заблокирован:-7 наиден:11 не:16 пользователь:18 המשתמש:9 לא:9 קיים:9 المستخدم:9 غير:9 موجود:9
ไมพบผใช:11 せ:12 ん:12 ー:8 不:13 先:10 名:-7 在:22 存:23 宛:10 拒:-12 箱:9 는:9 니:9 다:9 사:9 않:9 용:9 입:9 자:9 재:9 존:9 지:9 하:9
`,
  'mailbox-disabled': `
:0 4.2.0:7 4.2.1:16 450:-11 451:-11 5.2.1:60 540:18 550:38 552:-12 553:-9 554:10 <addr>:36 <ip>:-7 accepts:9 access:-11 account:79
activity:15 administratively:9 again:8 archived:13 archivee:13 authentication:-9 been:19 bloccato:15 bloquee:9 boite:19 buzon:8
cannot:9 casella:11 casilla:11 changed:-8 compte:32 conta:25 cuenta:14 das:14 dd:12 deactivated:15 deaktiviert:15 deleted:8
denied:-15 desactivada:14 desactive:19 desativada:13 deshabilitado:8 destinataire:9 dieses:10 disabilitata:15 disabled:65
discontinued:13 does:-9 domain:-22 du:14 due:8 e:11 el:15 en:10 enable:14 err:10 est:10 esta:30 estado:12 exceeded:-14 expirado:11
failed:-14 falta:11 for:-12 found:-11 from:-17 frozen:10 full:-15 geblokkeerd:10 gesperrt:18 ha:11 have:-8 hesap:22 host:-11
inactive:45 inactivity:16 inactivo:12 indirizzo:12 inutilizzo:16 invalid:-19 ip:-7 is:27 ist:8 its:12 kapatilmis:22 konto:34 la:8
limit:-9 locked:26 log:14 longer:9 mailaddress:8 mailbox:60 message:-19 mimecast:-16 name:-7 noactivity:16 not:-24 of:-13 ofr:11
on:-8 over:-7 payment:13 per:15 please:-18 policy:-11 por:11 postfach:18 qq:-9 questo:13 quota:-11 rcp:9 receive:15 receiving:19
recipient:45 refused:-9 rejected:-12 required:-10 send:-8 sender:-17 server:-16 service:-10 should:14 since:16 smtp:-8 sorry:19
spam:-11 suspended:32 suspendu:11 suspensa:13 system:-9 t:-13 temporarily:39 terminated:14 this:12 to:8 too:-11 ua:10
unavailable:23 unknown:-14 user:35 uso:11 usuario:11 was:11 wurde:15 yahoo:8 you:-8 zablokowane:19 zostalo:8 заблокирован:22
почтовыи:8 ящик:20 冻:9 号:9 已:19 户:9 用:9 禁:9 结:9 被:8 账:9
`,
  'mailbox-full': `
:5 4.2.2:32 4.3.1:-9 421:-16 450:-19 451:-10 452:16 5.1.1:12 5.2.2:43 5.3.4:-9 5.7.0:-13 5.7.1:-27 552:84 553:-13 <addr>:24
<ip>:-11 accepted:10 account:22 address:-16 allocation:13 allowed:19 authentication:-8 aux:8 available:8 benutzer:10 bericht:-9
blocked:-10 boite:12 box:15 buzon:8 by:-14 caixa:9 casella:18 cheia:9 count:24 das:10 des:7 di:12 direct:8 disk:8 diskspace:9
domain:-13 enough:32 exceed:21 exceeded:31 exceeds:18 found:-17 from:-16 full:50 grande:-13 groot:-9 gross:-7 has:10 hat:10
hmailserver:8 in:-12 inbox:12 ip:-8 is:23 je:8 lettres:8 lleno:9 mailbox:61 maildir:9 message:13 nachricht:-8 no:-13 out:11 over:40
overflow:13 overquota:24 piena:19 please:-8 pleine:14 plna:8 policy:-10 posta:17 postal:9 postfach:9 quota:78 recipient:21
recipients:-7 s:10 schranka:8 sender:-12 sending:-7 server:-12 size:18 skrzynka:8 space:44 spam:-8 storage:30 system:-8 t:-9 te:-10
the:21 to:-11 too:-7 unknown:-7 up:16 used:16 user:23 usuario:8 voll:10 was:15 will:14 your:-7 zu:-8 переполнен:8 почтовыи:7 ящик:7
っ:7 ぱ:7 ボ:7 大:-8 已:13 满:14 箱:13 과:7 량:7 메:7 일:7 초:7 함:7
`,
  'mailbox-moved': `
:-9 5.1.6:37 5.7.1:-8 5.7.17:19 551:66 554:-15 <addr>:36 a:16 address:24 adresse:14 another:9 at:11 cambiado:9 change:8 changed:31
d:8 de:7 direccion:9 domain:-9 el:8 for:-8 forest:9 forwarding:12 ha:9 has:57 l:8 local:12 mail:-14 mailbox:24 message:-10
migrated:9 moved:25 new:17 now:12 owner:16 please:19 recipient:7 rejected:-8 try:15 user:40 usuario:8 utilisateur:8
`,
  'recipient-refused': `
:0 4.2.4:12 403:13 421:-13 450:7 451:-12 5.0.0:8 5.1.1:8 5.2.3:8 5.5.1:10 5.7.0:-8 5.7.1:28 5.7.105:9 5.7.124:9 5.7.129:9
5.7.133:16 5.7.136:9 5.7.18:23 5.7.193:16 5.7.2:8 501:-8 542:15 550:31 552:-9 554:-8 <addr>:31 a:-10 absendern:14 accepte:16
accepting:15 accepts:20 access:25 account:-16 acepta:11 addresses:12 allowed:32 an:8 another:9 aol:10 approved:8 at:-8
authenticated:12 authorized:12 be:7 been:-10 bekannten:7 blocked:14 by:26 can:15 cannot:-9 ce:8 changed:18 client:-8 closed:8
codes:11 connection:-7 contact:13 correo:11 delivering:10 delivery:33 denied:26 der:13 destinataire:12 destinatario:10 dns:-7 do:12
docomo:17 does:-10 e:-8 el:7 emails:7 empfanger:11 exceeded:-12 expansion:22 external:9 externes:8 externo:11 facebook:8 failed:-9
found:-11 from:12 group:23 have:7 helo:-7 host:-14 imposed:18 in:-14 insufficient:10 internal:7 internes:8 is:18 it:10 jp:10 les:16
limit:-7 limited:8 list:49 mailbox:10 mailboxes:10 mailing:28 mailpolicy:10 manually:8 may:16 members:10 message:-25 messages:12
mfsmax:10 n:13 ne:10 nimmt:14 nt:12 nur:7 on:15 only:51 outlook:-7 owner:19 oxseu:13 people:8 permission:14 personal:10 please:-13
preferences:13 private:9 problem:11 que:8 rcp:12 rcpt:12 rdeny:11 received:8 receiver:30 recipient:42 recipients:9 refused:18
reject:8 rejected:16 relay:-12 relaying:-9 resolver:32 restricted:29 rst:33 rule:17 s:14 see:-13 senderfilterconfig:8 senders:15
sent:10 server:-14 setting:7 sieve:12 spam:-11 specific:7 target:8 that:-12 the:16 this:19 to:20 too:-15 try:-8 unavailable:-7
user:17 usernotmemberofteam:16 violation:9 von:14 want:19 way:11 who:11 write:10 you:20 your:9 zoho:9 が:7 に:11 よ:11 り:10 人:8 信:10
受:11 否:8 对:10 拒:24 收:19 方:10 者:11
`,
  'recipient-domain-unknown': `
:-3 4.1.2:8 4.4.312:11 4.5.1:16 421:-10 450:22 451:-9 5.1.2:57 5.4.310:11 5.4.4:47 5.7.1:-22 550:32 553:13 554:-10 <ip>:-11
address:30 allowed:-8 any:9 at:14 bad:10 blocked:-8 by:-8 cannot:9 couldn:8 denied:-8 des:11 desconocido:12 destination:10 dns:33
docomo:8 does:10 domain:60 domaine:16 domein:17 dominio:37 empfangers:11 encontrado:10 error:8 errortimeout:11 exchanger:22
exist:17 existant:11 existiert:15 find:30 for:17 found:26 from:-13 has:-12 host:41 in:-9 inconnu:15 infodomainnonexistent:11 is:-22
jp:8 known:14 local:-8 location:16 look:8 mail:-10 mailbox:-13 name:32 nao:9 ne:8 neko:14 nicht:13 no:18 non:19 not:12 nxdomain:10
onbekend:15 or:21 please:-9 query:17 rcpt:13 rejected:-15 reply:7 required:-8 route:22 sender:-20 service:20 smtp:-8 sorry:7
such:17 t:10 this:-7 too:-8 trovato:10 type:13 unable:27 unexpected:7 unknown:20 unrouteable:25 up:11 user:-13 your:-12 домен:13
наиден:12 не:11 か:7 つ:7 イ:7 ド:8 メ:7 ン:8 不:10 名:12 在:10 域:12 存:10 見:7
`,
  'relay-denied': `
:-1 421:-13 450:-9 5.3.0:-10 550:22 552:-9 553:22 554:26 <addr>:10 accepted:8 acces:11 action:12 address:-14 addressee:-8
allowed:22 are:-11 au:11 authentication:8 authorised:12 blocked:-9 cannot:11 client:-8 configured:8 consentito:24 deliver:12
denegado:13 denied:35 direct:12 disallowed:13 do:9 does:-12 domain:25 don:19 el:15 erlaubt:14 error:-15 exceeded:-7 for:30 found:-8
gateway:8 handle:11 has:-16 host:18 i:13 in:8 inoltro:21 interdit:24 is:-8 isn:19 local:36 mailbox:-13 message:-28 my:15 nicht:16
niet:13 non:29 not:24 of:9 only:14 permite:18 permitido:8 permitted:7 policy:-10 przekazywanie:16 rcpthosts:16 recipient:-9
reenvio:32 refuse:9 rejected:-22 relais:36 relay:102 relayen:14 relaying:97 requested:11 se:18 sender:-22 sorry:19 spam:-8 t:24
taken:14 that:14 the:-10 this:16 to:15 toegestaan:14 too:-11 try:-7 unknown:-14 verweigert:15 we:26 weiterleitung:28 zabronione:16
запрещена:16 пересылка:16 て:7 は:7 中:8 发:11 可:8 拒:9 継:8 绝:11 許:8 转:13
`,
  'sender-refused': `
:-2 421:-13 450:-13 451:-18 5.1.0:19 5.1.1:-8 5.1.7:31 5.1.8:14 5.2.252:10 5.7.0:-18 5.7.1:8 5.7.27:-15 5.7.60:7 501:37 550:32
553:35 554:13 <addr>:15 <ip>:-14 a:-24 abc:17 abgelehnt:25 absender:26 absenderadresse:27 accepted:-7 account:9 address:28
addresses:-11 administrative:10 afzender:16 amazonses:10 analysis:8 as:25 authentication:-17 authorized:7 autorizado:13
badmailfrom:13 based:15 be:15 blocked:30 by:12 checking:12 codes:-7 delivery:11 denied:13 detected:-7 disabled:8 dmarc:-9 dns:-10
does:14 due:-7 email:23 emetteur:19 entry:11 envelope:26 equal:10 erlaubt:11 error:-17 exceeded:-8 expediteur:16 failed:28 for:11
forgery:10 from:52 geweigerd:14 group:-7 gsmtp:-9 has:-8 header:15 hello:8 htm:8 id:-12 in:11 invalid:18 invalide:19 ip:-24 liked:8
mail:16 manually:9 many:-8 message:-19 mi:10 mimecast:11 mittente:16 more:-8 my:10 nadawca:16 nao:10 nicht:9 notifications:19
odrzucony:16 of:-14 outgoing:29 owned:13 path:10 permissions:11 please:-16 possible:9 postmaster:16 prohibition:10 provided:10
rechazado:16 recipient:-28 refuse:15 rejected:15 rejeitado:15 relay:-7 remetente:26 remitente:16 reported:8 required:-17
reserved:19 resolve:-11 response:8 return:10 rifiutato:16 see:-10 send:25 sendasdenied:10 sender:79 senders:12 server:-9
service:-11 source:7 spf:-10 spoofed:-11 status:18 stc:11 system:-17 t:-14 thank:10 that:-9 too:-13 ungultig:15 unknown:10 user:24
valid:-11 verification:30 verified:20 verify:22 was:-8 while:14 you:11 zoho:8 отклонен:16 отправитель:16 人:15 件:13 发:16 合:8 地:8 址:8
法:8 被:8
`,
  'sender-domain-unresolvable': `
:-4 4.1.8:18 4.7.0:10 421:-8 451:18 5.1.8:43 5.7.1:-15 5.7.27:22 501:-11 517:12 550:9 553:19 554:-20 <addr>:18 <ip>:-9 a:13
absenderdomain:14 address:23 allowed:-9 bad:12 by:-7 can:16 de:11 del:21 denied:-8 die:12 dns:10 do:11 does:29 domain:65 domaine:10
dominio:32 el:9 esiste:11 exist:22 existe:19 existiert:10 expediteur:10 failed:-7 for:-13 found:14 from:25 has:12 have:10 il:11
in:-13 inexistente:13 ip:-7 is:-13 l:20 le:10 mailbox:-11 message:-9 mittente:11 n:9 neither:7 nicht:9 no:16 not:8 null:13 of:10
or:9 pas:9 provide:7 recipient:-14 record:10 records:14 remetente:13 remitente:10 resolve:19 resolved:12 rfc:12 s:8 see:10
sender:55 sorry:9 system:11 t:12 the:-15 this:-15 unresolvable:8 user:-9 valid:10 yahooinc:7 your:13 домен:14 не:13 отправителя:14
существует:14
`,
  'sender-authentication': `
:-8 4.7.24:10 450:-10 5.1.0:-7 5.2.0:10 5.7.0:19 5.7.1:27 5.7.20:15 5.7.23:13 5.7.26:12 5.7.29:17 5.7.515:14 5.7.9:13 550:27 552:-8
553:-12 <addr>:-9 <ip>:19 abc:16 acceptable:17 accepted:16 access:9 adsp:12 all:8 allowed:14 anti:18 arc:17 aup:7 authenticate:11
authentication:32 based:9 because:22 been:7 blocked:-11 check:30 checks:10 client:-8 codes:7 comcast:16 community:12 content:-11
cox:8 cxdmarc:9 data:12 defined:9 delivery:-10 didn:9 dkim:71 dmarc:83 dns:-9 doc:12 docs:12 doesn:19 domain:22 due:16 either:8
email:11 error:17 exceeded:-8 fail:11 failed:37 for:13 found:15 gmail:8 gmx:7 help:15 htm:12 id:13 in:-13 ip:9 it:21 level:14
lib:11 libero:13 limited:9 mail:-8 mailbox:-9 mechanism:9 meet:20 message:13 mfrom:8 mi:13 mimecast:15 mxdmarc:9 no:13 not:22
on:-10 openspf:22 pass:17 passing:15 permitted:20 please:14 policy:45 postmaster:11 pra:7 ptr:-10 rate:10 reason:9 reasons:-7
recipient:-11 recipients:-8 refused:-8 rejected:26 requirements:9 s:11 see:27 sender:45 sending:14 server:-11 signature:32 spf:114
spoofed:20 spoofing:18 system:-8 t:23 that:-8 the:10 too:-12 unauthenticated:19 user:-15 validation:34 why:20 yahoo:13 you:-8
`,
  'reverse-dns': `
:-1 4.2.1:10 4.7.1:11 450:8 451:-8 5.7.1:24 5.7.25:26 501:14 552:-8 553:12 <addr>:-9 <ip>:38 a:7 and:16 aol:7 blocked:-8 brak:9
by:-11 cannot:17 client:10 denied:-16 dns:83 does:16 domain:-14 dynamic:14 eintrag:11 entry:14 error:-10 errors:8 failed:8 find:16
fix:10 for:26 from:-11 haraka:13 has:7 hat:8 have:14 host:17 hostname:36 ihr:8 imta:7 in:-9 info:9 ip:56 is:-11 keinen:9 lookup:13
mail:-9 mailbox:-9 message:-14 missing:12 must:22 name:12 no:24 nr:11 or:-7 postmaster:12 ptr:89 rdn:28 rdns:34 recipient:-11
record:31 rejected:9 rekordu:9 resolve:23 reverse:68 rp:27 s:10 sender:13 sending:13 server:14 service:8 softail:10 spam:-8
stalwart:8 to:-12 too:-11 unable:8 user:-9 valid:8 verify:8 your:28 записи:8 нет:7 обратнои:8
`,
  'greeting-refused': `
:-6 420:10 421:-8 5.5.2:8 5.5.4:8 501:31 553:-8 555:18 <addr>:-13 <ip>:19 an:7 argument:16 bad:13 command:22 denied:12 dns:15
does:9 domain:10 ehlo:30 error:10 exist:13 for:-10 found:8 fqdn:8 from:-9 have:7 helo:116 helohost:18 host:11 hostname:10 in:-8
invalid:56 iol:9 ip:9 is:14 lib:9 literal:8 localhost:20 mail:-8 message:-14 name:24 not:9 or:18 own:13 permitted:8 recipient:-10
rejected:17 remote:9 rfc:10 says:12 section:7 see:12 sender:-9 sent:8 smtp:10 syntactically:8 the:-8 this:-9 to:-13 user:-8 your:12
`,
  reputation: `
:5 4.7.1:11 450:-15 451:-24 452:-10 5.1.1:-16 5.1.8:-8 5.3.0:10 5.7.1:22 5.7.25:-9 5.7.511:8 5.7.705:9 501:-8 521:18 530:-8 550:19
552:-17 554:28 <addr>:8 <ip>:46 a:-14 abuse:21 accept:13 access:34 account:-15 active:10 address:-8 addresses:18 adres:8 adresse:13
all:8 allowed:21 an:9 aol:23 are:8 ask:8 assp:10 at:19 attacks:9 auf:11 aup:10 authentication:-17 away:11 banned:8 because:13
bizsmtp:11 bl:23 black:12 blacklist:18 blacklisted:54 blip:13 block:16 blocked:56 blocklist:19 blocklisted:8 bloqueado:8 bloquee:7
bounce:8 cannot:-13 charter:10 check:-11 client:13 co:7 codes:18 community:8 complaints:19 connection:21 contact:9 contains:-9
country:23 cox:9 csi:17 de:10 delivery:-12 denied:21 dmarc:-9 dnsbl:46 dnsbls:9 doc:10 docs:9 does:-14 domain:-7 due:11 dyn:10
dynamic:23 e:8 earthlink:7 einer:9 error:12 esmtp:15 esta:10 facebook:-18 failed:-24 filter:-8 find:-9 forward:13 free:9 from:44
generic:8 geographical:7 get:9 go:13 gsmtp:-12 header:-14 helo:-15 host:19 hostname:-11 id:-15 ihr:7 information:7 internet:14
intrusion:10 invalid:-22 ip:81 ips:14 is:8 isp:9 later:-18 limit:-10 limited:-9 list:11 listed:49 low:21 mailbox:-22 me:14
mechanism:-8 message:-17 messages:14 microsoft:10 missing:-8 mode:21 must:-13 name:-20 naver:9 network:18 no:-25 normal:21 of:9
on:23 only:-9 open:9 openspf:-9 our:19 outboundemail:7 permanently:7 permitted:-8 please:15 pool:8 poor:36 prevention:10
proofpoint:8 provider:13 ptr:-14 qq:13 rbl:36 rcp:-11 reason:-10 reasons:19 receiver:-8 recipient:-31 recipients:-10 record:-8
refer:10 refused:27 region:7 rejected:26 relaying:-16 removal:11 reputation:56 request:15 required:-13 residential:10 response:-16
retrying:7 rr:9 rx:7 sbl:12 secureserver:14 see:34 sending:21 server:20 service:18 sorbs:32 sorry:-22 spam:39 spamhaus:56
spammers:19 sperrliste:9 spf:-14 spm:-13 steht:11 submit:8 succeed:9 suspected:16 suspicious:8 system:13 t:8 tenant:8 that:11
the:-12 threshold:9 to:17 try:-11 unable:-10 unfortunately:9 uribl:-10 url:-12 use:12 user:-28 using:24 valid:-8 very:9 virus:-10
visit:11 we:18 welcome:12 weren:9 why:-9 will:10 with:-16 xbl:9 your:35 zen:14 адрес:7
`,
  'rate-limited': `
:8 4.2.1:7 4.3.0:-8 4.7.0:34 4.7.1:16 4.7.550:10 4.7.650:9 401:8 420:-8 421:27 450:48 451:33 452:10 5.1.1:18 5.1.90:8 5.4.5:8
5.5.3:-16 5.7.1:8 5.7.28:24 501:-9 530:-7 552:-25 553:-16 554:-40 <addr>:13 <ip>:18 a:-8 account:-11 activity:9 address:-14
again:18 aup:12 because:11 being:14 berichten:8 bin:7 busy:-9 centurylink:7 cgi:8 channel:10 closing:10 codes:7 comcast:13 con:7
concurrent:-8 connections:-25 count:-7 credits:15 daily:25 de:17 deferred:14 demasiados:8 detected:26 discarded:8 dmc:10 dns:-12
down:21 e:8 email:-8 emailsrvr:8 envio:13 errors:25 excedido:13 exceeded:64 exceeding:21 excessive:22 exmail:10 fast:18 flood:20
for:-8 frequency:27 from:20 gmail:8 greylisted:-11 help:23 host:-16 hour:44 htm:15 invalid:11 ip:24 is:-20 kurzer:15 later:22
limit:47 limite:13 limited:32 limits:21 load:-7 loop:-8 mail:14 mailbox:-12 mails:23 many:36 max:11 mensajes:9 messages:51
messaggi:9 mi:12 mimecast:10 mxrt:7 naver:-8 not:-37 on:-10 or:-9 penalty:14 per:21 postmaster:19 przekroczono:8 qq:15 quota:23
rate:63 ratelimit:10 reached:11 received:10 receiving:14 recipient:13 recipients:26 refused:-12 rejected:-9 rejection:8 required:-8
retrying:10 seconds:10 sender:-8 sending:31 sent:8 server:-13 sessions:-9 size:-10 slow:23 sometime:9 sorry:-8 spectrum:11
subtype:9 synacor:7 system:-12 temporarily:14 the:8 thread:10 throttled:26 throttling:15 timeout:-10 to:-17 too:35 transmission:10
troppi:8 try:15 trying:10 unavailable:-14 unknowns:13 unusual:19 user:8 userid:13 ve:9 verbindungen:-7 wiadomosci:8 x:10 yahoo:12
you:14 zeit:14 zoho:9 писем:8 信:10 制:10 发:12 数:8 率:10 超:8 送:16 限:10 频:10
`,
  'too-many-connections': `
:-3 4.3.2:13 4.4.2:-8 4.7.1:8 421:80 450:12 5.7.1:-10 550:-35 <addr>:-8 <ip>:14 all:8 are:8 aup:13 commands:-8 concurrent:33
conexiones:8 conexoes:8 connections:80 connessioni:8 connexions:12 de:10 demasiadas:8 error:-17 errors:-11 exceeded:11 from:16 hl:8
icc:10 invalid:-12 ip:14 is:-14 limit:24 many:40 maximum:13 message:-15 messages:-10 muitas:8 naver:10 not:-20 number:13 of:9
opened:7 please:-8 polaczen:8 ports:9 rcpt:-9 reached:13 recipients:-9 rejected:-8 server:9 service:-10 sessions:26 te:7
temporarily:-8 to:-17 too:28 trop:10 troppe:8 veel:7 verbindingen:8 verbindungen:16 viele:15 wiele:8 your:9 zbyt:7 zu:15 много:7
слишком:7 соединении:8 接:17 数:16 过:10 连:11
`,
  'too-many-recipients': `
:-1 4.1.0:8 4.3.1:-11 4.5.3:24 420:8 451:-9 452:71 5.5.3:39 5.7.1:-8 550:-12 554:-15 <addr>:-11 address:-8 de:10 destinataires:15
destinatari:8 destinatarios:14 empfanger:7 exceeded:27 for:8 gsmtp:11 has:14 hour:-13 invalid:-8 is:-11 limit:19 mail:-14 many:23
maximum:19 message:13 messages:-8 more:16 no:-8 not:-16 number:10 odbiorcow:8 of:14 one:9 ontvangers:8 rcpt:11 reached:18
received:-13 recipient:12 recipients:71 rejected:-10 session:13 specified:8 te:7 than:17 the:-8 too:16 trop:12 troppi:8 veel:7
viele:7 wielu:8 zbyt:8 много:7 получателеи:8 слишком:7 多:14
`,
  greylisted: `
:-2 4.2.0:15 4.7.1:33 421:11 450:38 451:47 550:-39 554:-15 <addr>:7 abc:10 again:15 aktiv:13 are:21 authorized:12 back:14 before:8
bitte:10 ch:9 come:15 community:10 contact:9 deferred:7 deliver:12 doc:10 docs:8 domain:-7 erneut:11 error:-13 first:9 gl:10
graylisted:10 grey:14 greylist:8 greylisted:60 greylisting:31 have:7 in:36 internal:14 later:17 lista:11 mail:-10 mailbox:-9
message:-10 met:9 mimecast:9 minutes:24 please:41 postgrey:9 pozniej:10 rechazo:10 recipient:8 rejected:13 resources:12 retry:14
seconds:16 see:13 sekunden:8 sender:12 server:-8 sprobuj:10 szara:11 temporal:10 temporarily:18 ten:9 the:-10 too:-10 triplet:10
try:20 unknown:17 user:-8 versuchen:10 we:7 yet:12 your:-10 в:13 вы:13 минут:13 повторите:13 позже:10 попробуите:10 сером:13
серыи:12 списке:13 список:12 через:13
`,
  'spam-content': `
:2 421:-17 450:-15 452:-7 5.2.1:11 5.7.1:32 506:28 521:10 541:8 550:11 552:-7 553:-14 554:33 <addr>:-13 a:11 abc:-18 accept:11
access:-12 address:-31 advertisement:9 again:7 antispam:30 antyspamowy:14 aol:24 appears:14 as:38 asked:9 authentication:-8 be:11
bin:10 blocked:17 bulk:12 by:29 cgi:11 comme:16 congratulations:14 connection:-10 considered:9 contains:21 content:37 corp:9 dbl:13
deferred:10 delivery:7 details:8 does:-7 domain:-9 dspam:9 dt:24 email:11 error:-12 exceeded:-10 filter:23 filtered:11 for:10
fortiguard:8 from:-12 has:-7 header:-7 held:10 high:10 host:-7 htm:-19 human:10 hvu:12 id:21 identifie:10 in:9 indesirable:15
invalid:-12 iol:12 junk:20 lib:8 link:20 listed:16 mail:22 mailbox:-14 many:-8 maximum:-7 mensaje:8 message:37 mi:-18 mimecast:-8
more:7 no:-12 nobody:9 not:-24 odrzucona:14 of:17 ofr:17 or:18 our:11 permanent:7 phishing:15 please:14 points:16 policy:-10
postmaster:9 przez:14 query:12 recipient:-18 rejected:11 rejection:16 rejete:24 report:9 reputation:-7 required:-8 rp:-8 ru:9 s:-8
scored:18 see:13 sender:-16 sending:-13 server:-19 service:8 spam:113 spamassassin:13 spamverdacht:16 spf:-10 spm:27 subtype:12
surbl:27 the:7 thinks:9 this:18 too:-20 transaction:8 ube:8 unsolicited:29 uribl:23 url:29 user:-15 verification:8 was:11
wiadomosc:15 will:12 zostala:16 как:16 отклонено:16 сообщение:15 спам:16 さ:8 し:9 た:9 と:12 れ:8 件:15 判:12 圾:19 垃:19 定:12 被:11 邮:17
단:7 로:7 스:7 으:7 차:7 팸:7
`,
  virus: `
:-5 421:-7 5.6.0:8 5.7.0:19 5.7.1:20 550:22 552:7 554:22 <addr>:-12 a:14 address:-11 agent:9 attachment:16 bounce:11 contained:9
contains:13 contiene:10 detected:29 die:8 discarded:9 domain:-9 eicar:35 einen:9 enthalt:9 error:-8 for:-11 found:36 generic:10
id:13 in:13 infected:31 is:-13 malware:34 message:14 nachricht:8 no:-10 not:-20 possible:8 recipient:-8 signature:28 test:17 too:-8
trojan:27 un:14 virus:95 was:16 wiadomosc:14 win:9 wirusa:15 with:8 worm:9 zawiera:15 вирус:15 содержит:15 сообщение:14 イ:8 ウ:8 ス:8
ル:8 件:9 出:8 包:11 含:11 検:8 毒:11 病:11 邮:9
`,
  'content-refused': `
:6 4.6.0:9 421:-18 452:-8 5.1.20:9 5.5.2:13 5.6.0:31 5.6.1:22 5.6.2:11 5.6.4:9 5.6.5:9 5.7.0:20 5.7.1:13 5.7.512:10 5.7.7:13 501:-7
550:11 552:26 553:12 554:19 <addr>:-28 <ip>:-12 accepted:13 address:-8 addresses:11 allowed:7 and:9 are:36 art:9 ascii:9
attachment:48 attachments:38 authentication:-11 banned:19 bare:11 been:-8 binary:11 blacklisted:-9 body:14 cats:9 compliant:18
connection:-8 contains:10 content:73 conversion:43 cr:15 currently:8 data:11 dateianhang:17 delivery:-12 detected:12 djb:12 dns:-9
do:9 docs:16 domain:-24 due:16 duplicate:14 email:-12 embedded:12 encoding:11 error:13 exceeds:-14 exe:16 executable:9 expired:-10
facebook:8 failure:17 file:16 filter:25 for:-26 found:-11 from:15 got:9 gsmtp:15 has:-8 header:60 headers:13 here:13 host:-10 id:8
illegal:14 images:12 in:15 infected:-7 integrity:13 invalid:11 ip:-14 is:10 issue:10 it:-8 its:8 js:9 length:13 lf:17 like:9
line:33 link:-9 list:-7 local:-12 long:15 loss:9 mail:-22 mailbox:-14 malformed:12 maximum:15 media:8 message:50 mime:21 missing:8
msg:11 multiple:15 newline:10 no:-7 not:14 number:12 octets:9 one:11 or:12 performed:9 phone:19 pobox:12 policy:17 potential:8
presents:9 prohibited:19 recipient:-15 recipients:-12 refused:-8 reject:19 required:12 response:8 restrictions:8 rfc:15 section:15
sending:-9 sensitive:19 server:-13 service:-10 smtp:-12 smtplf:22 sorry:-8 spam:-19 standards:12 stray:10 subject:7 supported:20
t:-7 tag:27 that:8 the:20 this:-10 transaction:9 trojan:-8 try:-9 type:31 unacceptable:30 url:21 user:-15 valid:8 verbotener:17
virus:-10 with:32 without:9 words:27 you:-13 your:-15 yp:10 zip:10
`,
  'message-too-large': `
:-3 450:-10 451:-9 5.2.3:24 5.3.4:30 5.7.0:-10 5.7.1:-14 550:-20 552:76 554:-8 <ip>:-7 a:-11 aborted:13 action:12 address:-10
allowed:-8 bericht:14 big:20 bytes:7 codes:-8 demasiado:7 die:9 duza:9 exceeded:23 exceeds:28 facebook:-7 fixed:20 for:9 from:-9
grande:22 groot:14 gross:15 has:-13 in:-8 invalid:-7 is:12 ist:8 jest:8 large:37 limit:26 looping:-14 mailbox:-10 mailsize:17
many:-12 max:11 maximum:16 mb:9 mensaje:7 message:66 muito:7 nachricht:15 not:-20 postmaster:-8 recipients:-8 rejected:-13
requested:12 resolver:10 response:-7 rst:10 size:47 te:13 too:38 trop:11 troppo:7 wiadomosc:8 za:8 zu:15 большое:9 допустимыи:8
письма:8 превышает:8 размер:8 слишком:9 сообщение:9 件:10 大:18 过:12 邮:8
`,
  tls: `
:2 4.4.2:14 4.7.0:15 4.7.322:10 4.7.5:20 403:9 421:9 454:29 5.7.0:38 5.7.10:12 5.7.11:14 5.7.3:14 5.7.30:12 5.7.4:10 504:9 530:21
538:14 550:-18 552:-8 553:-9 <addr>:-13 <ip>:-10 a:16 address:-12 available:13 because:8 been:8 certificate:20 command:13
connection:28 destination:9 dropped:16 due:19 encrypted:28 encryption:21 error:-10 establish:10 expired:9 features:10 first:15
from:-9 gsmtp:9 handshake:9 in:-9 initialize:11 is:18 issue:17 mechanism:13 message:-12 must:15 not:16 outlook:12 over:17 please:-8
recipient:-8 rejected:-12 requested:11 required:55 requiretls:12 security:17 send:11 sender:-8 sent:9 session:27 ssl:13 starttls:42
subsystem:11 support:9 supported:9 tls:60 tlsnegotiationfailed:16 to:20 too:-9 trusted:10 user:-8 validation:9
`,
  'auth-required': `
:0 421:-11 450:-9 451:-10 5.5.4:11 5.7.1:18 5.7.14:12 5.7.57:7 5.7.68:12 503:15 530:85 535:8 554:-11 allowed:-8 anonymous:7
autenticacion:9 auth:22 authenticate:12 authenticated:29 authentication:61 authentification:10 authentifizierung:9 before:13
client:38 delivery:9 denied:-9 domain:-9 during:7 erforderlich:9 error:-9 first:7 has:-8 in:10 mandatory:9 message:-14
messagelabs:9 must:10 no:-7 on:8 recipient:-8 relationship:12 requiere:9 required:50 requires:26 se:9 send:16 server:16 sign:7
smtp:42 starttls:-10 tenantinboundattribution:12 the:-11 too:-8 trust:12 turn:11 was:16 you:17 要:11
`,
  'auth-failed': `
:9 4.7.0:25 4.7.12:15 421:-19 432:15 450:-16 451:-18 452:-10 454:27 5.7.0:13 5.7.4:12 5.7.8:34 5.7.9:18 501:14 503:15 504:15 530:-8
534:24 535:91 550:-38 552:-12 553:-12 554:-23 <addr>:-13 <ip>:-10 aborted:10 address:-14 advertised:10 again:13 an:9 and:15
application:8 attempts:8 auth:20 authentication:63 browser:13 build:11 cannot:9 could:8 credentials:38 decode:9 domain:-9
enabled:10 exceeded:-8 fail:12 failed:8 failure:9 for:-10 from:-10 gateway:11 gsmtp:14 has:-9 incorrect:11 invalid:13 ip:-7 is:8
log:13 login:14 long:9 mailbox:-8 message:-18 more:7 much:8 needed:15 not:15 of:-7 parameter:9 password:35 please:11 recipient:-10
rejected:-12 required:-9 revoked:16 security:9 sender:-9 temporary:11 the:-7 then:13 this:-12 to:-7 token:11 too:20 transition:15
try:9 type:8 unrecognized:8 used:10 web:12 when:9
`,
  syntax: `
:11 421:-11 450:-18 451:-19 452:-10 5.1.3:54 5.1.8:-7 5.3.3:20 5.5.0:20 5.5.1:52 5.5.2:26 5.5.4:24 5.5.5:13 5.5.6:9 5.7.0:-10
5.7.1:-24 500:33 501:36 502:20 503:43 504:17 530:-9 550:-37 552:-13 553:16 554:-11 555:19 <addr>:-18 <ip>:-8 address:49 allowed:-7
amazonaws:8 arguments:17 auth:-9 bad:26 be:-9 binarymime:8 by:-8 capable:14 closing:9 command:41 commands:19 contain:9 denied:-8
does:-9 domain:18 enabled:-7 error:23 exchange:9 fail:9 failed:13 features:11 final:22 first:17 format:10 given:8 greeting:17
gsmtp:12 has:-8 host:-8 invalid:22 ip:-11 local:-10 mail:-14 mailbox:-15 many:13 message:-20 missing:24 need:9 no:-14 of:15
option:8 parameter:8 parameters:14 please:-11 pre:10 protocol:27 rcpt:12 recipient:16 rejected:-14 required:20 rfc:9 route:7 s:-20
selected:14 sender:27 sequence:9 server:-9 service:-8 smtp:19 storedrv:14 submit:15 synchronization:19 syntactically:13 syntax:41
t:-7 that:10 this:-16 to:-18 too:10 transaction:14 try:-7 understand:7 unimplemented:10 unrecognized:19 unsupported:8 user:-9
valid:7 version:13 wrong:13 yet:8 you:-14 your:-11
`,
  'server-trouble': `
:11 4.3.0:46 4.3.1:18 4.3.2:18 4.3.5:21 4.4.1:-9 4.7.0:-14 4.7.1:-14 420:9 421:40 450:15 451:69 5.1.0:18 5.2.0:8 5.3.0:12 5.3.5:37
5.7.1:-23 501:-8 550:-34 552:-16 553:-10 <addr>:-10 <ip>:-23 abc:-11 access:-8 and:-7 another:17 aol:-8 are:-18 authentication:-12
available:15 blocked:-8 busy:31 callout:12 can:8 closing:9 codes:11 complete:15 configuration:20 configured:23 connect:-7 could:9
database:17 de:-10 denied:-11 difficulties:8 disabled:8 disk:-12 dns:-13 domain:-9 dt:-8 error:21 es:8 exceeded:-16 exception:8
facebook:21 failed:14 failure:21 fehler:10 for:-8 from:-17 full:-13 greylisted:-14 greylisting:-10 has:-8 host:-11 in:9
incorrectly:18 int:24 invalid:-10 ip:-14 later:41 limit:-8 load:17 local:19 locked:22 mailbox:20 many:-12 memory:16 message:-8
messages:-9 mimecast:11 misconfigured:9 much:12 name:-11 no:-11 not:-9 now:7 or:-18 outbounds:9 permanent:8 piu:8 please:12 plus:12
policy:-9 postmaster:10 problem:14 process:30 processing:17 progress:9 qq:-8 quota:-9 refused:10 resources:14 response:21 right:7
riprovare:8 ru:8 see:-18 send:-8 server:31 service:44 sie:8 smtp:-13 space:-10 spam:-8 spater:7 spm:-8 storedrv:8 system:39 talk:11
tard:12 tarde:11 tardi:8 technical:8 temporaneo:8 temporarily:16 temporary:35 the:-11 this:-12 timeout:-9 transaction:15 try:8
unable:12 unavailable:18 unknown:-11 unverified:9 verification:9 verify:11 veuillez:8 vorubergehender:8 writing:-7 your:-12
временная:9 ошибка:8 な:7 エ:7 ラ:7 一:7 再:8 接:-8 的:7
`,
  'storage-full': `
:-4 4.3.0:21 4.3.1:32 4.3.2:25 4.4.5:9 421:16 431:8 451:13 452:45 5.7.1:-8 550:-30 554:-16 <addr>:-8 device:16 disk:44 error:21
errore:10 esaurito:16 file:16 free:9 full:36 insufficient:26 later:14 mail:15 message:-9 no:10 not:-14 on:17 or:11 partition:9
qq:12 quota:8 resources:-7 server:12 shortage:10 space:29 spazio:16 spool:15 storage:24 sul:16 system:20 the:16 try:12 volume:9
write:14 writing:16
`,
  loop: `
:-6 421:-10 451:-7 5.0.0:8 5.3.5:11 5.4.0:8 5.4.6:59 5.7.1:-15 550:-21 552:19 554:27 address:-9 back:35 been:9 config:12 count:21
data:13 detected:28 exceeded:15 exceeds:14 for:11 has:12 headers:24 hop:21 hops:26 in:-7 list:8 loop:57 looping:28 loops:27 mail:26
many:29 maximum:12 me:11 message:27 myself:14 no:-8 not:-18 number:14 of:10 permitted:14 points:9 possible:16 problem:12
received:33 rejected:-12 routing:18 the:-8 to:24 too:26
`,
  'not-accepting': `
:-7 4.3.2:15 421:-8 450:-7 451:-7 453:11 5.1.10:42 5.3.2:19 5.7.1:-15 521:27 550:-9 553:-7 554:7 556:32 <addr>:-8 accept:39
accepting:35 accepts:9 been:10 configured:8 connections:17 discontinued:14 does:34 domain:13 error:-7 esmtp:15 for:-10 from:-10
has:34 here:13 host:10 incoming:7 mail:34 message:-14 messages:17 network:21 never:10 no:11 not:40 null:33 nullmx:7 receive:9
recipient:9 record:9 server:7 service:9 smtp:11 system:16 the:-8 this:10 webmail:14 your:-7
`,
  connection: `
:6 4.3.0:-8 4.4.0:16 4.4.1:51 4.4.2:39 4.4.3:11 4.4.316:8 4.4.7:22 4.7.0:-11 4.7.1:-13 421:19 450:19 451:45 452:-8 5.0.0:8 5.4.1:11
5.4.7:15 5.7.1:-12 550:-28 552:-10 553:-10 <addr>:-11 <ip>:12 a:-10 address:-9 agotado:11 answer:23 authentication:-8 bei:12
cname:11 code:8 connect:50 connection:51 could:16 data:16 days:15 delai:17 delivered:8 delivery:14 depasse:17 der:11 domain:-10
due:-18 early:8 ends:8 espera:11 expired:46 failed:10 for:8 from:12 host:27 i:8 incomplete:8 input:11 internal:9 invalid:-8 ip:-9
is:-15 lastattemptedservername:8 later:-9 limit:-9 long:17 lookup:10 lost:13 mail:-19 mailbox:-8 many:-10 message:33 no:13 old:14
out:22 please:-13 postmaster:-8 proxy:9 query:9 queue:23 refused:15 rejected:-13 see:-9 sender:-9 server:16 service:-10 smtp:11
socket:8 temporarily:11 the:7 this:-12 tiempo:11 timed:23 timeout:50 tlsnegotiationfailed:-8 to:11 too:14 unable:7 unreachable:13
upstream:8 user:-8 verbindung:12 waiting:15 while:14 with:11 your:-11 zeituberschreitung:12 接:14 时:10 超:8 连:9
`,
  policy: `
:1 4.7.15:22 451:-14 452:-8 5.1.1:-10 5.3.0:11 5.4.1:14 5.7.0:12 5.7.3:13 5.7.5:18 5.7.6:15 500:11 510:8 530:7 541:11 543:10 550:31
552:-12 554:25 571:7 <addr>:-22 abgelehnt:9 aborted:9 acceso:16 access:23 accesso:15 action:20 address:-20 administrative:31
algorithm:15 antispam:-7 approved:10 are:8 as:-9 attachment:-11 aus:12 auth:-7 authentication:-13 authorized:19 automatically:14
aws:11 be:-9 been:16 blacklisted:-7 blocked:19 but:14 by:31 cannot:18 chkuser:8 content:-26 conversion:8 cryptographic:34 cs:8
dd:11 delivery:16 denegado:14 denied:26 destination:14 details:11 detected:-11 dmarc:-20 dns:-9 do:-7 does:-12 dostep:15 due:12 e:9
email:19 en:16 exceeded:-12 explanation:14 failure:8 found:-11 from:-13 further:8 geweigerd:14 header:-10 in:-11 information:11
invalid:-11 ip:-15 it:-12 level:21 low:21 mail:10 mailbox:-17 many:-11 maximum:-7 mdaemon:12 mensagem:15 message:34 more:10 mta:9
nachricht:11 name:8 negato:15 no:-13 not:17 organization:11 page:7 permanently:13 please:23 policies:20 policy:61 possible:12
pphosted:7 priority:22 prohibition:31 recipient:-17 recipients:-11 refused:32 reject:21 rejected:28 rejeitada:15 rejete:8
requested:20 restriction:8 restrictions:19 richtliniengrunden:12 rules:22 security:37 send:15 sender:-21 sendmailism:13 server:20
smtp:-19 spam:-10 spamexperts:8 spf:-10 supported:9 symanteccloud:7 t:-9 taken:11 target:10 the:9 toegang:16 transaction:7
troubleshooting:7 verweigert:14 violates:7 violating:8 violation:9 virus:-8 visit:24 was:7 yahoo:10 yahooinc:13 yandex:12 you:12
yourself:10 yun:10 zabroniony:15 zugriff:16 доступ:15 запрещен:15 否:9 拒:16 绝:9 访:12 问:12
`,
}
