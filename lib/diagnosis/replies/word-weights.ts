// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, `word:tenths`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
  'mailbox-unknown': `
:3 416:6 421:-16 451:-12 452:-11 5.0.0:-8 5.1.0:17 5.1.1:57 5.1.2:-12 5.1.3:-11 5.1.6:-8 5.3.0:14 5.4.1:10 5.4.4:-7 5.7.0:-8
5.7.1:-14 5.7.20:-6 521:7 550:48 552:-8 553:16 554:14 <addr>:24 <ip>:-15 aborted:8 accept:-12 accepted:-20 accepting:-14 accepts:-7
access:-9 account:9 activa:-9 activated:-8 activity:-10 address:30 addressee:20 administrative:-8 adresse:18 again:-7 alias:14
allowed:-27 an:-12 annuaire:9 anvandare:7 aol:-9 archivee:-9 are:-12 attachments:-7 attempted:9 au:6 aup:-7 authenticated:-8
authentication:-13 authorized:-8 available:13 bad:14 because:-8 been:-8 bestaat:7 blacklist:-13 blacklisted:-7 blocked:-21 bogus:9
book:11 bulunamadi:13 bye:7 c:7 caixa:7 cannot:9 cette:8 changed:-16 characters:-11 chdir:15 check:9 compte:-6 con:6 connection:-8
consentito:-6 contain:6 contains:-9 content:-6 create:-7 cryptographic:-6 cuenta:-7 customer:12 d:7 dans:9 data:-7 days:-6 dd:7
de:-6 deliver:17 delivery:15 departed:16 desconhecido:6 destin:12 destinataire:7 destinatario:13 destination:23 detected:-13
directory:21 disabled:-17 discontinued:-8 ditemukan:7 dkim:-13 dns:-19 docomo:-8 does:8 doesn:27 domain:-31 domaine:-7 dominio:-15
domino:21 drop:7 du:-10 due:-14 dung:6 during:-6 e:17 el:-9 email:21 empfaenger:8 empfanger:10 empty:-10 en:7 encontrado:9
enough:-6 eop:11 esiste:11 exceeded:-22 exist:30 existe:23 expired:-10 explanation:7 failure:-9 felhasznalo:8 filter:-10 final:8
following:6 for:-15 forged:8 found:32 from:-30 full:-8 gateway:-7 gebruiker:14 handle:9 handled:9 hangup:-11 has:-36 hasn:-6
have:14 header:-9 helo:-12 here:25 host:-27 hosted:12 illegal:6 imposed:-9 inactive:-6 inconnu:12 indirizzo:19 inesistente:15
inexistente:9 inoltro:-6 invalid:24 invalide:9 ip:-21 ismeretlen:8 isn:8 istnieje:11 jp:-8 khong:6 known:24 konta:11 kullanici:13
l:19 last:-6 limit:-15 list:15 local:-11 location:-7 locked:-16 ma:11 mail:-10 mailbox:48 maildir:15 many:-12 member:6 message:-28
messages:-12 mfsmax:-6 modtager:8 moins:8 mottagare:7 mottaker:8 my:14 name:26 nameserver:-10 nao:9 nastavljen:7 necunoscut:8
neexistuje:13 nepravilno:7 new:-9 nguoi:6 nie:22 niet:7 nieznany:12 no:33 noactivity:-9 non:19 not:26 obstaja:7 ofr:-8 ok:7
okand:14 on:-6 onbekend:10 only:-11 ontvanger:7 our:20 outlook:14 output:-6 over:-6 overquota:-9 pas:6 passing:-6 pengguna:7
permission:-14 permitted:-6 person:21 policy:-16 postal:7 postmaster:-6 ppe:7 predal:7 present:6 prod:11 prohibition:-8 provider:7
ptr:-7 qq:9 quota:-9 receiving:-7 recipient:41 recipients:51 recognized:8 record:-11 redirect:11 refuse:-8 refused:-10 reject:-8
rejecting:8 relaying:-7 remetente:-7 repertorie:9 required:-19 resend:10 resolve:-8 response:-8 restricted:-12 rule:-9
sconosciuto:27 security:-7 see:-6 send:-11 sender:-50 sending:-8 sent:-8 service:-18 signature:-11 since:-9 smtp:-14 space:-14
spam:-19 spectrum:-6 spf:-10 storedrv:-11 submit:-8 subscriber:12 such:29 supported:-7 suspend:-9 suspended:-12 syntactically:-7
t:27 tai:6 takiego:11 temporarily:-10 that:23 there:7 this:22 tidak:7 ton:6 too:-22 tuntematon:8 type:-7 typos:12 ukendt:8 ukjent:8
un:6 unable:21 unavailable:44 unbekannt:17 unbekannter:8 unknown:57 upstream:7 us:14 use:-6 user:48 userunknown:8 usuario:23
utente:14 utilisateur:6 utilizator:8 uzivatel:14 uzytkownik:17 valid:25 validrcptto:10 vastaanottaja:8 verify:12 virus:-8 visit:6
was:-8 we:-15 while:-7 with:-10 your:-16 αγνωστος:8 χρηστης:8 домен:-7 наиден:11 не:15 пользователь:15 המשתמש:7 לא:7 קיים:7
المستخدم:7 غير:7 موجود:7 ไมพบผใช:9 か:8 せ:14 つ:8 は:8 ま:8 り:7 ん:14 ィ:7 ク:6 ザ:6 デ:7 ト:6 ユ:6 リ:7 レ:9 ー:8 不:13 先:6 在:19 存:19 宛:6 拒:-10
箱:7 見:8 는:7 니:7 다:7 사:7 않:7 용:7 입:7 자:7 재:7 존:7 지:7 하:7
`,
  'mailbox-disabled': `
:-1 4.2.0:8 4.2.1:17 450:-7 451:-11 5.1.1:11 5.2.1:46 540:15 550:41 551:7 552:-10 553:-9 554:8 <addr>:37 <ip>:-8 a:-19 abuse:18
accept:-6 accepted:8 accepting:16 accepts:9 access:-18 account:75 activa:17 activated:13 active:9 activity:14 address:9
administratively:9 again:7 any:6 archived:9 archivee:13 are:-7 authentication:-8 bad:-7 been:17 bloccato:13 blocked:-7 bloquee:6
boite:18 by:-7 can:-6 casella:8 casilla:10 changed:-8 closed:7 compte:25 conta:18 cuenta:25 currently:8 customer:15 das:12 days:12
dd:9 deactivated:36 deaktiviert:12 deleted:6 delivery:6 denied:-19 desactivada:9 desactive:15 desativada:9 deshabilitado:7
destinataire:10 destination:-7 detected:-7 dieses:7 disabilitata:10 disabled:66 discontinued:25 disused:7 dns:-8 docs:-6 does:-11
doesn:-7 domain:-24 du:14 due:19 during:10 el:12 elektronski:7 en:9 enable:14 entered:10 err:7 error:-8 est:8 esta:25 estado:11
exceeded:-14 exist:-7 expirado:10 failed:-19 falta:10 for:-15 found:-14 from:-18 frozen:11 full:-19 geblokkeerd:7 gesperrt:14 ha:9
hangup:15 has:-13 hasn:10 have:-11 help:-7 here:-9 hesap:17 host:-12 in:-7 inactive:47 inactivity:20 inactivo:11 indirizzo:10
inutilizzo:13 invalid:-17 ip:-8 is:26 its:9 je:8 kapatilmis:17 konto:28 la:6 last:10 limit:-8 list:-7 locked:32 log:14 longer:22
mailaddress:6 mailbox:57 many:-7 message:-18 mimecast:-13 months:6 more:8 my:-7 name:-9 naslov:7 noactivity:15 not:-16 of:-7 ofr:6
over:-7 payment:10 per:12 permission:-6 please:-19 policy:-10 por:9 postfach:14 qq:-7 questo:12 quota:-11 rcp:7 rcpt:-8 reach:7
receive:7 receiving:24 recipient:42 refused:-9 reject:-6 rejected:-14 relay:-7 requested:-6 required:-9 restricted:-9 rt:6 s:-10
send:-7 sender:-20 server:-13 service:8 should:14 since:15 smtp:-7 sorry:13 spam:-13 such:-8 suspend:24 suspended:31 suspendu:8
suspensa:9 system:-16 t:-8 take:7 temporarily:31 terminated:9 thank:-6 the:6 this:24 too:-12 tried:7 ua:6 ukinjen:8 unable:-10
unavailable:17 unknown:-16 user:43 uso:10 usuario:10 verification:-11 was:7 wurde:12 yahoo:6 you:-10 your:-10 zablokowane:16
zostalo:6 заблокирован:17 почтовыи:7 ящик:15 冻:7 号:7 已:14 户:6 用:6 禁:7 结:7 账:7
`,
  'mailbox-full': `
:5 4.2.2:29 4.3.1:-8 421:-16 422:6 450:-19 451:-12 452:18 5.1.1:8 5.2.2:36 5.3.4:-8 5.7.0:-10 5.7.1:-21 522:10 550:-8 551:-6 552:80
553:-19 <addr>:20 <ip>:-12 a:-12 accepted:9 access:-11 account:26 address:-16 allocation:14 allowed:20 attachment:-11 auf:8
authentication:-8 automatically:7 aux:7 benutzer:13 bericht:-7 blocked:-10 boite:11 box:11 buzon:22 by:-15 caixa:7 casella:14
cheia:8 count:21 create:10 das:9 data:7 deactivated:-6 dem:8 denied:-6 des:9 di:9 direct:9 diskspace:7 domain:-16 due:-6 enough:34
exceed:18 exceeded:29 exceeds:16 found:-15 from:-14 full:59 google:6 grande:-11 groot:-7 gross:-6 has:8 hat:13 have:8 host:-8
illegal:-7 in:-11 inbox:11 ip:-8 is:19 je:6 left:12 lettres:7 lleno:6 local:6 mailbox:63 maildir:7 message:11 messages:9 much:10
nachricht:-7 no:-6 on:8 or:-10 out:10 output:12 over:38 overflow:10 overquota:18 overquotatemp:6 piena:15 please:-8 pleine:12
plna:6 policy:-9 posta:12 postal:7 postfach:7 quota:82 recipient:24 recipients:-8 s:14 schranka:6 see:-6 sender:-16 sending:-7
server:-10 size:12 skrzynka:6 sobre:17 space:54 spam:-9 storage:34 system:-10 te:-8 temporalmente:17 temporarily:-6 the:16 to:-7
ueberschritten:7 unknown:-6 up:12 used:11 user:27 usuario:6 utilizado:17 virus:-6 voll:8 was:13 will:10 zu:-7 zuviele:8
переполнен:7 почтовыи:6 ящик:6 大:-6 已:11 满:11 箱:11 과:6 량:6 메:6 일:6 초:6 함:6
`,
  'mailbox-moved': `
:-10 421:-6 450:-7 451:-7 5.1.6:37 5.7.1:-9 5.7.17:12 551:62 553:-7 554:-16 <addr>:26 <ip>:-6 a:7 address:38 adresse:12 am:8
another:6 at:13 cambiado:7 change:7 changed:51 company:11 d:7 destination:7 direccion:7 domain:-12 e:21 el:6 email:10 for:-10
forest:7 forwarding:13 ha:7 has:48 his:7 i:6 in:-8 is:-8 l:6 local:12 longer:18 mailbox:19 message:-11 migrated:7 moved:23 my:10
neue:6 new:18 no:14 now:10 on:10 owner:9 please:22 recipient:10 rejected:-11 sender:-7 this:6 try:13 umgezogen:6 use:8 user:39
usuario:6 utilisateur:7 your:-9
`,
  'recipient-refused': `
:-2 4.2.4:11 403:13 421:-13 451:-14 5.1.0:-7 5.2.1:-7 5.5.1:10 5.7.0:-7 5.7.1:22 5.7.105:6 5.7.124:10 5.7.129:6 5.7.13:10
5.7.133:14 5.7.134:12 5.7.136:13 5.7.18:17 5.7.193:11 5.7.2:7 5.7.507:7 5.7.513:11 501:-8 542:11 550:28 551:-7 552:-9 553:14
<addr>:31 absendern:12 accept:-7 accepte:13 accepted:-11 accepting:8 accepts:23 access:21 account:-8 acepta:8 action:-7 address:-9
addresses:11 allowed:28 analyzed:6 and:-7 another:7 aol:7 approved:16 article:8 as:-6 at:-10 authenticated:31 authrequired:6 bad:-6
be:10 blacklist:15 block:15 blocked:17 by:34 can:7 cannot:-12 ce:6 challenge:13 changed:12 closed:11 codes:13 colleagues:7
command:-8 connect:-7 connection:-8 contact:10 content:-6 correo:8 customer:9 definitively:6 delivered:8 delivering:7 delivery:26
denied:24 denylist:15 der:11 destinataire:10 destinatario:7 detected:-8 dns:-8 do:8 docomo:13 does:-9 domain:-10 due:7 emails:7
empfanger:10 exceeded:-14 exist:-7 expansion:19 external:8 externes:6 externo:8 facebook:7 failed:-13 filter:10 folder:10 found:-9
from:14 group:29 has:7 helo:-7 here:-7 host:-9 id:8 imposed:10 in:-15 inactive:-7 inbound:7 insufficient:7 internes:6 invalid:-8
is:24 it:10 jp:7 later:-6 les:13 limit:-7 limited:7 list:49 local:-10 mail:7 mailbox:13 mailboxes:7 mailing:31 mailpolicy:7 many:-6
may:16 member:8 members:10 message:-17 mfsmax:7 must:-7 my:-7 n:11 name:-8 ne:7 nimmt:12 no:-16 nt:10 null:-6 of:-11 on:18 only:45
organization:9 our:-7 outlook:-6 owned:-6 owner:14 oxseu:13 people:7 permission:8 please:-14 post:7 postmaster:8 pre:9
preferences:10 private:6 problem:8 protected:13 public:10 que:6 quota:-6 rcp:9 rcpt:25 rdeny:9 receive:8 received:7 receiver:25
receiving:-7 recipient:47 recipients:7 refuse:6 refused:15 reject:17 rejected:14 relay:-12 relaying:-9 requested:-8 resolver:31
restricted:35 rst:32 rule:10 rules:11 see:-12 sender:21 senders:18 sent:8 server:-18 setting:6 sieve:8 sms:11 sorry:-7 space:-7
spam:-13 specific:7 spf:-8 subscribed:8 suspend:-6 t:-13 taken:-6 temporarily:-6 that:-9 the:21 this:15 to:28 too:-15 try:-9
user:36 usernotmemberofteam:11 vadesecure:8 valid:-7 verification:-7 verify:-6 violation:6 von:12 want:20 was:19 way:9 who:8
write:9 you:9 your:10 が:7 さ:6 し:6 た:6 に:9 よ:9 り:8 れ:6 人:6 信:8 受:9 否:8 对:8 拒:21 收:15 方:8 者:9
`,
  'recipient-domain-unknown': `
:-2 4.4.3:8 4.4.312:7 4.5.1:9 421:-14 450:15 451:10 452:-6 498:10 5.1.1:-7 5.1.2:48 5.4.310:10 5.4.312:6 5.4.4:34 5.7.1:-25 501:-10
550:29 552:-7 554:-17 <addr>:8 <ip>:-7 access:-13 account:-7 address:29 all:9 allowed:-9 any:15 at:10 authentication:-7 bad:11
blocked:-10 by:-11 cannot:8 cname:7 couldn:14 data:12 delivery:-6 denied:-11 des:8 desconocido:9 destination:17 dns:42 does:18
domain:61 domaine:11 domein:12 dominio:29 due:-6 el:-6 email:-13 empfangers:8 encontrado:8 entries:11 entry:8 error:14
errortimeout:7 exceeded:-8 exchanger:23 exist:20 existant:11 existent:10 existiert:11 failure:16 find:31 for:13 found:21 from:-18
has:-11 helo:-7 help:-6 host:45 hosts:12 i:6 inconnu:10 infodomainnonexistent:10 is:-31 known:14 local:-9 location:14 longer:-7
look:6 lookup:31 loopback:14 mail:-12 mailbox:-13 malformed:12 matches:7 name:49 nameserver:38 nao:7 neko:10 nicht:9 no:32 non:26
of:14 onbekend:10 or:21 point:10 policy:-7 qq:-7 query:31 rcpt:11 recipient:7 recipients:-6 record:11 records:13 rejected:-7
relay:-11 relevant:10 reply:13 requested:6 required:-8 resolve:16 route:18 see:-7 sender:-25 server:7 service:19 smtp:-10 space:11
spam:-9 spelling:6 such:12 t:9 that:-7 this:-17 to:12 too:-9 trovato:7 type:18 unable:26 unexpected:14 unknown:19 unrouteable:26
up:8 user:-20 uses:14 valido:7 you:-7 your:-12 домен:9 наиден:9 не:7 不:7 名:8 在:7 域:8 存:7
`,
  'relay-denied': `
:-4 421:-13 450:-14 451:-8 5.3.0:-9 5.7.1:12 550:23 552:-8 553:21 554:32 <addr>:7 a:13 acces:9 access:-10 action:8 address:-6
addressee:-8 addressing:13 allowed:25 are:-8 au:8 authorised:10 back:-7 be:6 blocked:-9 by:-6 cannot:10 client:-8 configured:10
consentito:20 deliver:8 denegado:10 denied:52 detected:-6 direct:10 disallowed:12 dns:-7 do:12 does:-14 domain:21 don:18 due:-7
el:14 email:-10 erlaubt:12 error:-12 exceeded:-8 fail:-6 failed:-6 for:21 found:-8 frl:15 gateway:25 handle:14 has:-17 help:6
host:14 htm:10 i:14 inoltro:18 interdit:20 isn:17 list:8 local:28 mailbox:-13 message:-27 messages:-9 my:8 nicht:14 niet:10 non:25
not:28 of:8 on:-7 only:9 or:-8 permite:16 permitted:8 prohibited:9 przekazywanie:12 rcpthosts:21 recipient:-14 recipients:-8
reenvio:26 refuse:7 rejected:-11 relais:29 relay:106 relayed:12 relayen:10 relaying:90 requested:7 rp:12 se:15 sender:-22
service:-6 sorry:13 t:22 taken:10 that:17 the:-12 this:14 to:18 toegestaan:10 too:-11 try:-7 unauthorized:7 unknown:-12 use:9
uucp:13 verweigert:11 was:-6 we:25 weiterleitung:21 with:-7 zabronione:12 запрещена:12 пересылка:12 发:8 拒:7 绝:8 转:9
`,
  'sender-refused': `
:0 421:-7 451:-17 5.1.0:19 5.1.1:-8 5.1.20:-8 5.1.7:24 5.1.8:9 5.2.252:7 5.7.0:-14 5.7.1:13 5.7.27:-13 5.7.501:7 5.7.750:9 501:30
550:23 553:36 554:12 555:19 <addr>:7 <ip>:-28 a:-24 abc:9 abgelehnt:19 absender:20 absenderadresse:20 accepts:-8 access:32 action:7
address:34 addresses:-13 administrative:14 afzender:12 an:7 and:-6 as:25 at:-9 authentication:-18 authorized:9 autorizado:10
backscatter:11 bad:-10 badmailfrom:10 badsendermx:12 banned:16 based:12 be:8 because:-7 been:8 black:17 blacklist:29 blacklisted:9
blocked:37 blu:14 cannot:-8 changed:-7 characters:-7 checking:10 client:8 connection:-6 contains:-7 could:10 defered:8 denied:11
denylist:-10 destination:-8 detected:7 different:8 disabled:8 dmarc:-8 dns:-10 does:9 doesn:-7 domain:13 domains:11 dt:13 email:30
emetteur:18 empty:24 envelope:22 equal:7 erlaubt:9 error:-11 exceeded:-13 expediteur:11 expired:8 failed:29 feature:8 filter:-6
for:11 forgery:7 forging:10 found:-9 from:59 geweigerd:11 group:-8 gsmtp:-10 header:15 helo:-7 help:13 host:-9 htm:16 id:-13
identities:6 in:9 inactive:-7 invalid:17 invalide:18 ip:-31 is:8 known:-7 limit:-7 longer:-7 mail:15 manually:7 many:-8
masquerading:10 message:-10 mimecast:10 mittente:11 more:-9 mta:6 multiple:-10 nadawca:12 name:-9 nao:8 nicht:7 non:-7 not:6
notifications:14 numeric:10 odrzucony:12 of:-13 outbound:8 outgoing:34 owned:17 path:12 permissions:9 postmaster:10 prohibition:14
protection:7 provided:6 rechazado:11 recipient:-36 recipients:-9 record:-6 refuse:10 rejected:13 rejeitado:11 relay:-9 remetente:20
remitente:11 requested:7 required:-19 reserved:13 resolve:-11 response:8 return:13 returned:7 rifiutato:11 rp:-8 send:24
sendasdenied:7 sender:73 senders:12 sending:7 server:-7 service:-6 smtp:9 sorry:19 space:-8 spam:9 spamhaus:-7 spb:7 spf:-10
spoofed:-8 status:13 sum:14 suspension:12 system:-14 t:-20 taken:10 temporarily:-6 thank:7 that:-11 the:9 this:8 tld:-7 to:-9
too:-15 transaction:-6 ungultig:11 unknown:6 unregistered:7 user:23 valid:-11 verification:34 verified:20 verify:36 was:-11
while:12 with:-9 without:-9 wm:14 you:6 отклонен:12 отправитель:12 人:11 件:10 发:12 被:6
`,
  'sender-domain-unresolvable': `
:-7 4.1.8:15 4.7.0:6 421:-9 451:20 5.1.8:36 5.7.1:-9 5.7.27:18 501:-12 517:10 553:22 554:-20 <addr>:24 <ip>:10 a:26 aaaa:20
absenderdomain:10 access:-6 address:21 allowed:-9 bad:10 by:-7 can:11 check:6 de:8 dead:14 del:16 denied:-8 die:8 dns:27 do:8
does:25 domain:65 domaine:7 dominio:24 el:7 email:-9 envelope:8 esiste:8 exist:28 existe:14 existiert:7 expediteur:7 for:-16
found:18 from:28 has:15 have:7 il:8 inexistente:9 is:-9 l:12 le:7 mailbox:-11 may:8 message:-12 mittente:8 must:6 mybox:8 n:7
neither:6 nicht:7 no:12 not:10 null:9 or:26 pas:7 private:11 recipient:-16 record:17 records:14 rejected:6 remetente:9 remitente:8
resolve:21 resolved:8 resource:11 rfc:8 s:9 see:6 sender:59 space:9 system:11 t:7 the:-19 this:-14 tld:8 to:-6 user:-13 uses:11
valid:6 your:10 домен:10 не:9 отправителя:10 существует:10
`,
  'sender-authentication': `
:-7 4.7.24:9 4.7.26:7 450:-9 452:-7 5.1.0:-6 5.2.0:8 5.7.0:15 5.7.1:27 5.7.20:14 5.7.23:14 5.7.26:22 5.7.29:14 5.7.509:6 5.7.515:12
5.7.9:11 550:22 552:-7 553:-12 554:-9 556:15 <addr>:-10 <ip>:17 abc:15 acceptable:13 accepted:10 access:10 account:-7 adsp:8 all:6
allowed:11 and:-8 anti:15 arc:14 are:-7 as:-6 authenticate:10 authentication:29 based:10 be:-7 because:22 been:7 blocked:-11
check:39 checks:7 client:-7 codes:6 comcast:13 community:13 connection:-6 content:-10 cox:6 cxdmarc:7 data:10 defined:8 delivery:-8
detected:-7 didn:8 dkim:65 dma:14 dmarc:73 dmarcrejection:12 dns:-10 doc:13 docs:13 does:12 doesn:16 domain:15 due:13 either:9
email:7 error:23 exceeded:-9 exist:-7 fail:13 failed:31 for:10 found:14 framework:17 from:8 gmail:7 gsmtp:8 header:7 help:16 htm:14
id:17 in:-13 ip:16 it:21 level:12 lib:9 libero:10 limited:8 list:-6 mail:-8 mailbox:-9 mechanism:6 meet:17 message:13 mfrom:7 mi:18
mimecast:15 mxdmarc:7 no:9 not:19 on:-10 openspf:18 pass:26 passing:14 per:9 permitted:22 please:13 policy:52 postmaster:9 pra:14
ptr:-10 rate:9 reasons:-8 recipient:-12 recipients:-7 record:6 refused:-7 reject:8 rejected:21 relay:-6 remote:11 requirements:8
s:19 see:24 sender:46 sending:14 server:-12 signature:31 sorry:-7 spf:110 spoofed:15 spoofing:16 system:-8 t:18 that:-8 the:8
too:-11 try:-6 unauthenticated:15 user:-16 validation:28 why:17 yahoo:10 you:-9
`,
  'reverse-dns': `
:0 4.2.1:8 450:16 5.7.1:19 5.7.25:19 501:13 552:-8 553:10 <addr>:-13 <ip>:37 access:-7 again:7 allowed:-6 and:16 antispam:9 aol:6
been:-6 brak:6 by:-11 cannot:25 chars:11 client:7 combinations:11 connections:7 contains:9 denied:-15 dns:76 does:12 domain:-14
dynamic:8 eccowadnxxxx:8 eintrag:8 entry:19 error:-13 errors:7 exceeded:-7 exist:-6 find:18 fix:7 for:22 haraka:9 hat:6 have:13
host:28 hostname:43 ihr:6 illegal:9 in:-11 info:8 ip:49 ips:10 is:-18 keinen:7 lookup:23 loop:-7 mail:-10 mailbox:-9 many:-7
message:-10 missing:12 must:23 name:27 no:15 not:-11 nr:9 on:-6 or:-12 please:-7 policy:-7 postmaster:12 ptr:89 query:-8 rdn:27
rdns:34 recipient:-13 record:30 refused:9 rekordu:6 relay:10 resolve:29 resolved:7 reverse:77 rp:26 s:6 sender:12 sending:9
server:9 servers:8 softail:7 softfail:7 sorry:-6 spf:9 to:-16 too:-12 unauthenticated:8 unresolvable:17 user:-13 valid:14 will:8
with:15 your:34 записи:6 обратнои:6
`,
  'greeting-refused': `
:-6 4.7.1:12 4.9.9:9 420:7 5.5.2:8 5.7.506:6 501:30 502:-6 504:6 554:-9 555:12 <addr>:-14 <ip>:26 address:20 antispam:8 argument:15
bad:14 by:-7 command:23 denied:11 dns:9 does:8 domain:20 ehlo:32 email:-7 exist:17 first:-15 for:-12 fqdn:6 from:-11 fully:7
helo:124 helohost:13 help:10 host:13 hostname:10 htm:11 in:-7 invalid:51 iol:6 ip:8 is:18 lib:6 localhost:17 mailbox:-6 mi:14
must:6 my:21 name:19 need:7 nhd:15 not:9 or:7 own:7 qualified:7 recipient:-12 rejected:14 resolved:9 say:-6 says:10 section:6
see:15 sender:-11 server:-6 smtp:7 sorry:8 spam:7 syntactically:6 the:-12 this:-11 to:-16 too:-7 user:-9 you:7 your:14
`,
  reputation: `
:5 4.16.50:14 4.7.0:-7 4.7.1:6 451:-17 452:-11 5.1.1:-14 5.1.8:-7 5.2.0:11 5.2.1:7 5.3.0:8 5.7.1:23 5.7.511:8 5.7.513:-9 501:-9
521:21 530:-7 550:16 552:-15 553:17 554:29 555:-10 556:-6 <ip>:47 a:-14 abuse:18 accept:10 accepted:9 access:37 account:-15
active:6 address:-14 addresses:13 adres:7 adresse:11 allowed:20 aol:23 are:14 ask:7 assp:8 at:25 attacks:6 auf:8 aup:8
authentication:-16 away:10 banned:13 because:9 been:7 before:-7 being:-7 bizsmtp:8 bl:21 black:11 blacklist:11 blacklisted:49
bli:12 blip:11 blocked:49 blocklist:14 blocklisting:15 bloquee:6 cannot:-14 charter:10 check:-13 client:6 codes:13 community:8
complaints:14 con:9 confirm:7 confirmation:7 connect:8 connection:16 contact:8 contains:-10 content:-9 country:21 cox:8 csi:13
currently:9 customer:-10 dbl:11 de:10 defer:7 deferred:18 deliver:-6 delivery:-10 denied:13 destination:-6 dmarc:-7 dnsbl:38
dnsbls:7 do:7 doc:9 docs:9 does:-14 domain:-8 domains:-6 dt:-11 due:12 dyn:7 dynamic:26 earthlink:7 effect:15 einer:7 envelope:-9
esmtp:13 essayer:10 esta:8 exist:-7 facebook:-15 failed:-24 fake:16 filter:-9 find:-9 forward:13 fr:6 free:8 from:38 generic:9
get:7 go:11 gsmtp:-8 header:-12 helo:-13 help:-6 hl:10 host:23 hostkarma:7 hostname:-11 htm:-12 id:-15 ihu:10 illegal:-9 in:9
infomation:16 information:6 internet:12 intrusion:7 invalid:-20 ip:83 ips:13 isp:7 ivmsip:10 junkemailfilter:7 later:-6 limit:-9
limited:-7 list:8 listed:45 low:18 mailbox:-20 me:9 mechanism:-6 message:-19 mi:-13 microsoft:11 missing:-6 mode:20 multi:-6
must:-15 my:-15 name:-19 naver:6 network:19 no:-19 non:-8 normal:20 not:-6 ofr:8 on:21 online:8 only:-8 open:12 openspf:-7
origin:12 our:16 please:15 plus:9 poor:29 postmaster:10 prevention:7 proofpoint:7 provider:16 ptr:-10 quota:-6 rbl:30 rcp:-8
reasons:14 receive:-7 receiver:-6 recipient:-32 recipients:-11 record:-9 refer:11 refuse:7 refused:32 region:8 rejected:21
rejecting:7 relay:-15 relaying:-12 remote:-12 remotehost:6 removal:11 reputation:48 request:15 required:-11 reset:6 residential:8
resolve:-11 response:-13 retrying:6 reverse:-6 router:16 rp:-10 rr:8 rx:6 sbl:14 secureserver:11 see:35 sender:14 sending:16
server:21 service:16 sorbs:23 spam:36 spamhaus:56 spammer:11 spammers:14 sperrliste:7 spf:-14 spm:-15 steht:9 succeed:8
suspected:10 suspicious:6 suspiciously:6 system:9 tard:9 temporarily:12 that:9 the:-11 time:-8 to:8 transaction:-8 trustedsource:8
unable:-11 unavailable:-8 unfortunately:11 untrusted:8 uribl:-7 url:-14 use:7 user:-27 using:15 valid:-7 very:7 veuillez:9 virus:-8
visit:14 was:-7 we:19 welcome:9 weren:10 why:-8 will:7 with:-12 within:7 wm:10 xbl:12 you:14 your:28 zen:14 zombied:8
`,
  'rate-limited': `
:7 4.1.1:10 4.2.1:11 4.2.2:-6 4.3.0:-7 4.4.2:-7 4.7.0:29 4.7.1:17 4.7.550:7 4.7.650:6 420:-6 421:27 450:45 451:29 452:12 454:10
5.1.1:12 5.1.90:8 5.4.5:7 5.4.6:17 5.5.3:-11 5.7.28:19 501:-8 530:-6 552:-24 553:-18 554:-30 <addr>:7 <ip>:18 account:-8 activity:9
additional:9 address:-17 again:15 at:6 attachment:-7 attack:20 aup:7 bad:-6 be:6 because:12 been:-9 being:12 berichten:7 bin:6
bli:-6 blu:-8 by:-8 can:10 cannot:-7 cel:8 centurylink:6 cgi:6 channel:7 closing:7 comcast:10 command:-17 commands:11 complaints:16
concurrent:-9 connection:6 connections:-26 contact:11 count:-10 credits:15 daily:26 data:-9 de:16 deferred:13 deliver:10
delivery:-7 demasiados:7 detected:27 dictionary:20 discarded:7 dns:-11 down:18 due:6 email:-7 emails:10 emailsrvr:6 envio:11
error:-8 errors:25 excedido:11 exceeded:65 exceeding:15 exceeds:-6 excessive:14 exmail:7 failure:14 fast:14 flood:15 for:-7
frequency:27 from:20 given:9 gmail:7 greylisted:-7 has:-7 help:26 hl:10 hops:-9 host:-18 hour:42 hourly:14 htm:18 ifq:7 in:10 ip:18
is:-21 itc:7 kurzer:13 later:19 limit:42 limite:11 limited:36 limits:19 line:-7 list:-7 long:-8 lookup:-9 loop:-6 made:6 mail:11
mailbox:-9 mails:17 many:36 max:8 mensajes:8 messages:49 messaggi:8 mi:13 mimecast:8 much:11 name:-7 no:-10 not:-36 numerous:6
on:-8 or:-12 out:-9 penalty:10 per:25 postmaster:16 prevents:9 przekroczono:8 qq:12 quota:24 rate:65 ratelimit:10 reached:11
received:11 receiving:16 recipient:11 recipients:24 refused:-11 rejected:-11 rejection:6 required:-7 results:-8 retrying:11
returned:-10 rp:13 seconds:8 see:8 send:8 sending:25 sent:12 server:-17 session:8 sessions:-10 size:-10 slow:20 smtp:11 sometime:6
sorry:-12 spam:13 spectrum:8 spf:-6 stc:11 storage:-7 storedrv:6 subtype:7 suspended:9 synacor:6 system:-11 t:-8 temporarily:22
tenant:7 the:14 this:-6 thread:10 throttled:20 throttling:22 time:-11 timeout:-8 to:-13 too:40 transmission:7 trc:11 troppi:7
try:10 trying:13 unable:-7 unavailable:-14 unknowns:10 unusual:18 userid:10 ve:9 viele:8 visit:-7 was:-7 wiadomosci:8 with:-9
wm:-14 x:10 yahoo:8 you:17 zeit:12 zoho:9 zu:7 писем:7 信:9 制:8 发:11 数:7 率:9 超:7 过:6 送:13 限:8 频:9
`,
  'too-many-connections': `
:-3 4.3.2:12 4.5.1:7 421:74 450:7 5.7.1:-8 550:-36 552:-7 554:-12 <addr>:-8 <ip>:15 address:-8 all:10 are:10 aup:11 commands:-12
concurrent:37 conexiones:7 conexoes:7 configuration:8 connection:14 connections:79 connessioni:7 connexions:14 de:12 demasiadas:7
error:-12 errors:-8 exceeded:11 for:8 from:14 hl:6 icc:7 invalid:-9 ip:10 is:-14 limit:29 many:38 max:8 maximum:14 message:-16
messages:-8 muitas:7 naver:7 not:-23 number:10 of:15 out:8 per:8 polaczen:6 ports:7 rcpt:-6 reached:8 recipients:-8 rejected:-8
service:-9 session:-7 sessions:33 slots:12 smtp:6 te:6 temporarily:-6 to:-18 too:25 trop:12 troppe:7 veel:6 verbindingen:7
verbindungen:11 verifier:8 veuillez:7 viele:11 votre:8 wiele:6 your:7 zbyt:6 zu:10 много:6 слишком:6 соединении:7 接:14 数:14 过:9 连:9
`,
  'too-many-recipients': `
:0 4.3.1:-7 4.5.3:21 452:62 5.5.3:34 550:-7 554:-14 <addr>:-14 <ip>:-8 action:11 address:-12 allow:9 are:8 bounce:11 bounces:11
de:8 demasiados:6 destinataires:12 destinatari:7 destinatarios:13 empfanger:6 envelope:10 exceeded:17 from:-9 gsmtp:8 has:6 have:12
help:9 hour:-10 htm:11 invalid:-9 ip:-7 is:-15 later:-7 legitimate:11 limit:13 mailbox:-6 many:22 maximum:17 more:20 much:9
muitos:7 never:10 no:-10 null:12 number:7 numbers:9 odbiorcow:7 of:13 one:24 ontvangers:7 or:-6 rcl:15 rcpt:15 reached:14
received:-12 recipient:40 recipients:65 rejected:-13 requested:10 rp:13 sender:7 sent:7 server:-6 session:8 should:11 single:11
sorry:17 spam:7 specified:6 t:-6 taken:13 te:6 than:22 the:-15 this:-7 too:24 trop:10 troppi:7 user:-8 veel:6 viele:6 wielu:7
zbyt:7 zu:6 много:6 получателеи:7 слишком:6 多:11
`,
  greylisted: `
:0 4.2.0:20 4.3.2:-6 4.7.1:44 421:24 450:45 451:37 5.7.1:-7 550:-43 552:-7 553:-9 554:-18 a:-7 abc:8 access:-7 active:13 again:16
aktiv:10 anti:8 antispam:6 are:15 authorized:9 back:12 before:6 being:10 bitte:9 ch:8 come:20 community:9 confirm:6 confirmation:7
connection:-6 contact:6 da:8 deliver:9 denied:-8 doc:9 docs:8 early:7 effect:6 email:6 erneut:9 error:-12 failure:-7 first:6 for:12
gl:8 graylisted:8 grey:11 greylist:30 greylisted:55 greylisting:27 htm:-6 implementa:8 in:26 internal:11 is:19 later:12 lista:8
mail:-12 mailbox:-10 many:-6 measure:8 message:-14 met:7 mimecast:8 minutes:18 no:-8 not:-7 of:-8 please:34 postgrey:8 pozniej:7
rechazo:7 recipient:7 rejected:10 requires:7 resources:10 retry:10 seconds:19 see:12 sekunden:7 sender:11 softsell:8 some:7
sprobuj:7 szara:8 tempfailed:8 temporal:7 temporarily:12 ten:7 the:-13 to:-10 triplet:8 try:18 unknown:12 verified:12 versuchen:9
wait:6 yet:10 you:8 your:9 в:11 вы:11 минут:11 повторите:11 позже:7 попробуите:7 сером:11 серыи:8 списке:11 список:8 через:11
`,
  'spam-content': `
:2 4.3.0:-11 421:-13 450:-20 452:-7 5.1.1:-7 5.2.1:14 5.7.1:27 506:20 521:13 550:14 553:-9 554:34 <addr>:-13 <ip>:6 a:14 abc:-13
accept:9 access:-13 account:-8 address:-33 advertisement:7 als:7 an:8 and:7 antispam:26 antyspamowy:12 aol:24 appears:13 are:-11
as:37 asked:7 attachment:-8 authentication:-8 be:12 bin:9 black:9 blocked:12 blog:6 breaches:8 bulk:33 bulkmail:8 by:34 cgi:9
checks:6 classified:8 client:-8 command:-8 comme:12 congratulations:14 connection:-10 considered:13 contained:7 contains:6
content:26 corp:10 data:-6 dbl:9 deferred:6 details:9 does:-8 domain:-14 dspam:7 dt:19 email:15 error:-12 exceeded:-10 expired:-7
failure:-8 filter:18 filtered:7 fortiguard:7 from:-13 has:-8 header:-8 held:6 helo:-7 help:-13 high:10 hl:-10 host:-6 hostid:10
htm:-29 human:8 hvu:16 id:19 identifie:7 illegal:-9 in:11 indesirable:11 initialization:-6 invalid:-13 iol:7 junk:14 junkmail:6
link:15 list:-7 listed:25 looks:14 mail:10 mailbox:-13 mailer:13 mailmarshal:6 mails:8 mass:13 maximum:-8 mensaje:6 message:34
messages:-8 mi:-16 mimecast:-7 multi:12 no:-14 nobody:7 not:-25 notspam:7 odrzucona:12 of:12 ofr:10 or:12 origin:-11 our:13
pattern:10 phishing:10 points:15 postmaster:14 probability:9 prohibited:-9 przez:12 query:7 re:13 recipient:-21 rejected:27
rejection:24 rejete:16 relay:-7 report:10 reputation:-6 required:-7 retry:7 rp:-11 ru:10 s:-8 same:9 scored:18 security:-6
sender:-16 sending:-16 server:-20 several:6 spam:102 spamassassin:17 spamcheck:15 spamrl:7 spamtext:21 spamverdacht:12 spm:25
subtype:10 sum:-6 surbl:28 suspicious:10 t:-9 thinks:7 this:20 time:8 too:-14 ube:6 unsolicited:28 uribl:21 url:37 user:-19
using:18 virus:-6 was:7 wiadomosc:12 will:7 zostala:13 как:13 отклонено:13 сообщение:12 спам:13 さ:7 し:7 た:7 と:10 れ:7 件:13 判:10 圾:16
垃:16 定:10 被:9 邮:14
`,
  virus: `
:-6 421:-7 450:-6 451:-8 5.6.0:6 5.7.0:14 5.7.1:12 550:14 552:11 553:-6 554:24 <addr>:-11 <ip>:-7 a:20 address:-12 agent:7 and:7
antivirus:10 attachment:16 because:7 been:6 blocked:-8 bounce:8 by:9 clamav:8 contained:6 contains:23 content:14 contiene:8
detected:33 die:6 discarded:6 domain:-9 eicar:27 einen:7 enthalt:7 error:-8 failed:-6 for:-13 found:32 from:-6 gateway:9 generic:7
has:8 id:10 in:13 infected:31 invalid:-6 ip:-6 is:-12 it:7 mail:-9 malware:31 message:21 nachricht:6 no:-10 not:-18 or:9 other:9
please:-7 problem:9 prohibited:8 recipient:-8 rejected:9 sender:-7 server:-6 signature:24 test:14 the:13 this:11 to:-12 too:-8
trojan:19 un:11 user:-7 virus:102 was:17 wiadomosc:10 win:7 wirusa:11 with:6 worm:9 your:7 zawiera:11 вирус:11 содержит:11
сообщение:10 件:6 出:6 包:8 含:8 検:6 毒:8 病:8 邮:7
`,
  'content-refused': `
:4 4.6.0:6 421:-17 450:-8 452:-8 5.1.20:6 5.3.4:7 5.5.2:11 5.6.0:31 5.6.1:17 5.6.2:10 5.6.4:8 5.6.5:8 5.7.0:19 5.7.1:11 5.7.512:12
5.7.7:11 550:13 552:28 553:11 554:20 555:-8 <addr>:-27 <ip>:-13 accepted:10 accepting:11 accepts:8 account:-8 address:-10
addresses:7 and:8 are:30 art:6 as:-7 ascii:6 attachment:54 attachments:47 authentication:-10 banned:14 bare:8 been:-8 binary:8
bit:6 blacklisted:-7 body:21 boundary:6 by:6 cannot:-10 cats:6 characters:12 command:-8 compliant:21 comply:7 conform:15
connection:-8 contains:27 content:79 control:6 conversion:37 cr:17 data:9 dateianhang:12 defect:6 delivery:-14 detected:19 djb:9
dns:-10 do:12 docs:11 doesn:10 domain:-25 dropped:8 due:11 duplicate:11 email:-11 embedded:8 emime:11 encoding:8 error:14
exceeded:11 exceeds:-10 exe:12 executable:21 expired:-10 failure:13 file:13 filter:17 for:-24 from:15 got:6 gsmtp:12 have:-9
header:59 headers:10 helo:-6 help:-6 here:13 host:-13 illegal:16 images:14 improper:6 in:7 include:7 infected:-6 integrity:11
invalid:21 ip:-14 is:10 issue:9 its:8 js:8 length:22 lf:13 line:30 link:-8 list:-7 local:-10 long:6 longer:6 loss:8 mail:-19
mailbox:-13 malformed:9 maximum:17 media:7 message:44 messageid:9 messages:12 mime:20 missing:6 msg:7 multiple:9 must:8 newline:7
nor:8 not:17 number:10 octets:6 one:10 performed:8 phone:14 pobox:9 policy:16 potential:8 presents:9 prohibited:15 recipient:-8
recipients:-12 reject:20 rejected:12 rejection:-8 requested:-7 required:13 restrictions:7 rfc:19 section:16 send:-6 sender:-9
sending:-9 sensitive:15 serious:6 server:-7 service:-9 smtp:-10 smtplf:16 sorry:-8 spam:-23 standard:11 standards:11 stray:12
subject:19 supported:15 system:-6 tag:20 than:-6 that:10 the:21 this:-7 try:-7 type:24 unacceptable:26 unavailable:-8 url:16
user:-18 valid:9 verbotener:12 virus:-15 was:-8 we:7 with:35 words:23 you:-12 your:-18 yp:7 zip:8
`,
  'message-too-large': `
:-4 421:-6 450:-9 451:-12 5.2.3:23 5.3.4:26 5.7.0:-7 5.7.1:-13 550:-20 552:75 553:-6 a:-12 aborted:11 action:10 address:-9
allowed:-12 bericht:12 big:18 blocked:-6 by:-7 count:-7 demasiado:6 die:8 domain:-7 duza:7 exceeded:22 exceeds:26 file:7 fixed:18
for:9 from:-8 grande:19 groot:12 gross:14 has:-11 in:-8 is:16 ist:7 jest:6 large:35 limit:24 long:8 looping:-10 mailbox:-9
mailsize:13 many:-15 max:13 maximum:17 mb:7 mensagem:6 mensaje:6 message:60 messaggio:6 muito:6 nachricht:13 not:-19 rcpt:10
recipsizelimit:8 rejected:-12 requested:9 resolver:11 rst:11 size:49 spam:-7 taille:7 te:11 too:40 trop:9 troppo:6 user:-6
wiadomosc:7 za:7 zu:13 большое:7 допустимыи:7 письма:7 превышает:7 размер:7 слишком:7 сообщение:7 件:9 大:15 过:10 邮:8
`,
  tls: `
:3 4.4.2:13 4.7.0:8 4.7.322:10 4.7.5:14 450:10 451:-8 454:29 5.7.0:31 5.7.10:9 5.7.11:10 5.7.3:14 5.7.30:9 5.7.323:7 5.7.324:8
5.7.4:7 504:6 530:17 538:16 550:-15 552:-8 553:-11 554:-13 <addr>:-13 <ip>:-10 a:15 address:-14 allowed:-6 available:15 because:6
by:-6 certificate:31 command:17 connection:22 dane:17 destination:24 dnssec:7 domain:9 dropped:13 due:16 encrypted:22 encryption:22
error:-10 establish:9 expired:15 failed:26 failure:6 features:7 first:18 from:-9 gsmtp:9 handshake:8 in:-10 initialize:12
invalid:12 ip:-7 is:14 issue:20 mailbox:-7 mechanism:15 message:-15 must:26 not:9 of:-8 out:6 outlook:10 over:12 please:-10
reason:12 recipient:-10 records:6 rejected:-12 remote:7 requested:12 required:50 requiretls:9 returned:6 s:13 security:13 send:8
sender:-9 server:11 session:21 ssl:10 starttls:44 subsystem:8 support:10 supported:10 temporary:7 timed:8 tls:70 tlsa:12
tlsnegotiationfailed:14 to:15 too:-9 trusted:9 user:-10 validation:22 you:-8
`,
  'auth-required': `
:0 421:-12 450:-11 451:-13 5.5.4:7 5.7.1:13 5.7.14:9 5.7.57:7 5.7.68:7 501:-6 503:19 530:82 552:-7 553:11 554:-13 <addr>:-9 <ip>:-7
a:-9 access:-7 allowed:12 anonymous:7 autenticacion:7 auth:23 authenticate:17 authenticated:27 authentication:68
authentification:11 authentifizierung:7 before:21 check:10 client:42 denied:-10 does:-7 ehlo:7 erforderlich:7 fail:8 failed:-8
first:16 has:-9 in:12 invalid:-6 ip:-7 local:11 mail:7 mailbox:-6 mandatory:7 message:-18 messagelabs:7 must:6 need:11 no:-10
not:12 on:12 only:7 please:10 pop:6 receive:13 recipient:-10 relationship:9 relay:15 relaying:-7 remote:7 requested:-8 requiere:7
required:47 requires:18 requise:8 resolver:-7 rst:-7 se:7 send:14 senders:9 sending:24 server:11 ses:9 smtp:33 spam:-7 starttls:-8
subscribed:9 tenantinboundattribution:7 the:-7 too:-10 trust:9 turn:8 turned:8 unauthenticated:9 user:-10 was:18 with:7 you:21
your:16 要:9
`,
  'auth-failed': `
:9 4.7.0:20 4.7.12:12 421:-18 432:15 450:-17 451:-8 452:-11 454:20 5.7.0:8 5.7.4:9 5.7.8:26 5.7.9:14 501:14 503:9 504:13 530:-8
534:23 535:87 550:-37 552:-12 553:-9 554:-17 <ip>:-11 address:-15 advertised:6 again:11 allowed:-7 an:8 and:12 application:7 arn:9
auth:50 authentication:69 authentification:7 authorized:7 aws:9 browser:12 build:10 by:-7 could:6 credentials:30 decode:6
domain:-12 email:-7 enabled:7 exceeded:-10 fail:12 failed:14 failure:10 for:-14 from:-10 gateway:9 gsmtp:12 has:13 host:-7 iam:9
incorrect:9 input:7 invalid:9 ip:-8 is:10 log:12 login:11 mail:-8 mailbox:-8 malformed:6 maximum:-6 message:-21 mode:15 much:8
needed:16 no:10 not:11 of:-8 parameter:7 password:33 perform:9 permission:19 please:6 recipient:-11 rejected:-12 required:-10
resource:9 revoked:11 security:7 sender:-10 sendrawemail:9 ses:9 spam:-7 t:-6 taken:6 temporary:13 the:-11 then:12 this:-14
token:10 too:19 transition:16 try:7 type:7 unrecognized:9 unsupported:15 user:18 weak:7 web:12 you:-7
`,
  syntax: `
:15 4.7.0:9 4.7.1:-7 450:-22 451:-12 452:-13 5.1.1:-6 5.1.20:6 5.1.3:47 5.1.8:-6 5.3.3:15 5.5.0:18 5.5.1:47 5.5.2:17 5.5.4:18
5.5.5:9 5.6.11:11 5.7.0:-9 5.7.1:-13 500:39 501:41 502:45 503:45 504:17 530:-10 535:-7 550:-34 551:-6 552:-16 553:10 554:-20 555:30
<addr>:-24 <ip>:-9 abort:7 access:-7 address:44 addresses:10 after:6 again:-6 amounts:13 and:-9 arguments:15 auth:-11
authenticate:-6 bad:16 be:-10 blocked:7 by:-7 cannot:-7 capable:11 characters:26 closing:12 command:30 commands:13 contain:8
data:19 delivery:-7 denied:-9 destination:-7 disallowed:8 dns:-9 does:-9 domain:7 due:-6 emetteur:-6 error:17 exceeded:-9
excessive:11 failed:11 failure:-6 features:9 final:16 first:24 format:8 fully:17 greeting:12 gsmtp:9 has:-11 header:-7 helo:11
help:7 host:-7 htm:10 if:8 illegal:23 imf:15 input:6 invalid:19 invalide:-7 ip:-12 is:-11 later:-7 line:19 list:-7 local:-6
mail:-16 mailbox:-13 message:-12 mi:13 missing:27 name:8 newline:12 no:-17 nonstandard:9 of:14 on:-6 parameters:14 pipelined:7
policy:-7 postmaster:-6 pre:8 protocol:20 qualified:17 rcpt:7 recipient:6 recipients:-7 rejected:-18 requested:-6 required:31
reset:8 restricted:7 rfc:8 s:-16 say:16 selected:11 sender:22 sent:14 sequence:10 service:-9 smtp:18 start:8 storedrv:10 stray:12
submit:12 synchronization:15 syntactically:8 syntax:38 t:-10 temporarily:-7 terminator:9 that:6 this:-21 transaction:17 try:-10
turn:10 unable:-8 unimplemented:11 unknown:-6 unrecognized:14 use:7 valid:7 version:9 want:8 with:-7 without:11 wrong:8 your:-16
`,
  'server-trouble': `
:13 4.1.1:16 4.2.2:9 4.3.0:44 4.3.1:14 4.3.2:21 4.3.5:17 4.4.1:-8 4.4.2:-7 4.4.5:6 4.5.0:6 4.7.0:-15 4.7.1:-15 420:7 421:38 450:26
451:58 452:10 5.1.0:12 5.3.5:26 5.7.0:-7 5.7.1:-6 501:-8 521:-7 530:-8 532:6 535:-7 550:-28 551:-9 552:-17 553:-18 <ip>:-24 abc:-9
accept:6 account:7 address:-8 all:-8 and:-7 another:13 aol:-7 are:-17 as:-7 auth:-9 authentication:-15 automatic:11 available:21
been:-7 blocked:-11 busy:34 callout:8 can:18 cannot:10 codes:6 command:36 complete:10 configuration:30 configured:15 congestion:6
connection:-12 connections:-7 could:17 create:21 creation:11 daemon:11 data:-7 database:14 de:-11 destination:-6 died:16
difficulties:6 directory:8 disk:-12 dns:-14 document:12 does:-7 domain:-12 dot:7 email:-9 error:33 es:6 facebook:16 failed:9
failure:17 fehler:8 file:6 filter:7 folder:8 forward:11 found:-6 from:-17 full:-14 greylisted:-12 greylisting:-8 has:-12 have:-8
home:11 homedir:11 host:-19 hosted:8 htm:-6 id:8 in:15 incorrectly:14 initialization:10 int:18 internal:14 invalid:-15 ip:-15
later:36 line:9 list:-7 load:14 local:20 locals:6 lock:7 locked:16 lookup:-18 mail:-18 mailbox:20 maximum:-8 mdb:7 memory:22
messages:-12 milliseconds:6 mimecast:7 misconfigured:18 mode:-7 much:7 my:8 name:-21 nameserver:-9 network:-7 newline:-8 not:-9
open:9 or:-18 out:13 outbounds:7 output:14 permanent:15 permission:11 piu:7 please:6 plus:11 policy:-11 problem:13 process:24
processing:13 progress:13 promise:6 property:6 queue:8 quota:-12 rate:-7 rcpt:-9 relay:-7 remote:7 reply:-7 required:-6 requires:-6
resources:9 response:15 results:14 returned:13 riprovare:7 s:-6 scanned:14 see:-17 send:-8 sender:-7 sending:-6 server:31
service:35 shutting:7 sie:6 smtp:-19 software:7 space:-9 spater:6 status:16 storage:-8 store:12 storedrv:10 stray:-8 such:7
system:41 t:15 talk:8 tard:11 tarde:8 tardi:7 technical:6 tempfailed:10 temporaneo:7 temporarily:11 temporary:33 the:-6 there:13
this:-9 time:18 timeout:-12 tls:-7 transaction:19 try:7 unable:30 unavailable:30 unknown:-13 unreachable:-9 unsupported:-6
validation:-6 verification:11 verify:6 veuillez:6 viruses:13 vorubergehender:6 with:10 you:-10 your:-18 временная:7 ошибка:7 な:6
エ:6 ラ:6 一:6 接:-7
`,
  'storage-full': `
:-4 4.3.0:17 4.3.1:28 4.3.2:19 421:11 450:-7 451:7 452:48 5.0.0:8 5.7.1:-8 550:-26 554:-17 address:-7 again:6 allocation:7
device:11 disk:47 error:15 errore:8 esaurito:13 file:13 for:-8 free:7 full:42 insufficient:33 later:10 mail:23 message:-9 not:-15
on:10 or:11 out:7 partition:7 qq:10 rejected:-7 server:8 shortage:7 space:31 spazio:13 spool:15 storage:31 sul:13 system:29 the:9
this:-7 too:-7 try:9 volume:7 write:12 writing:13
`,
  loop: `
:-5 421:-10 450:-7 451:-10 5.3.5:10 5.4.14:13 5.4.6:51 5.7.1:-19 550:-10 552:11 554:41 <addr>:-8 <ip>:-8 address:-13 back:35 by:-7
config:10 count:26 counts:9 data:8 denied:-6 detected:23 dns:11 domain:-8 exceeded:18 exceeds:10 excessive:17 failed:-10 for:13
forwarded:11 from:-7 header:7 headers:19 hop:26 hops:43 invalid:-7 ip:-7 is:-9 it:8 list:7 loop:78 looping:32 loops:29 mail:21
many:32 max:8 maximum:23 me:10 message:27 more:8 myself:19 no:-11 not:-23 number:11 of:6 permitted:12 please:-8 possible:11
problem:9 received:31 recipient:-7 recursion:17 rejected:-15 routing:16 sender:-6 server:-9 spam:-8 system:-7 than:10 times:14
to:16 too:23 user:-8 was:11
`,
  'not-accepting': `
:-10 4.3.2:12 421:-9 450:-7 451:-8 453:8 5.1.10:42 5.3.2:18 5.7.1:-15 521:23 550:-6 553:-9 554:6 556:35 <ip>:-7 accept:37
accepting:34 accepts:7 address:9 allowed:-6 been:7 capable:8 connections:13 discontinued:9 does:28 domain:22 error:-7 esmtp:17
exist:-6 from:-10 has:30 here:7 host:7 incoming:13 indicated:7 is:-10 mail:40 message:-10 messages:22 network:20 never:8 no:11
not:47 null:32 nullmx:7 of:-6 please:-7 receive:12 recipient:10 record:13 sender:-8 server:7 service:12 smtp:14 srv:7 system:15
the:-9 too:-6 used:15 user:-8 webmail:10 your:-9
`,
  connection: `
:6 4.3.0:-7 4.3.2:-6 4.4.0:12 4.4.1:40 4.4.2:34 4.4.316:8 4.4.7:19 4.7.0:-8 4.7.1:-11 421:21 450:13 451:39 452:-10 5.4.1:7
5.4.300:12 5.4.7:14 5.7.1:-16 501:-6 550:-35 552:-11 553:-12 <addr>:-14 <ip>:12 a:-7 address:-8 agotado:8 allowed:-8 and:6
answer:20 authentication:-9 been:15 bei:9 blocked:-7 cname:15 code:8 connect:46 connected:23 connection:59 conversation:10 could:11
daemon:-6 data:9 days:11 deferred:-6 delai:12 delivery:14 denied:-6 depasse:12 der:8 domain:-14 due:-18 email:-8 end:8 espera:8
expired:52 failed:9 failure:-7 for:12 from:8 greeting:7 host:40 ie:6 initial:11 input:11 invalid:-9 involving:6 ip:-6 limit:-10
long:33 lookup:10 lost:15 mail:-15 mailbox:-9 many:-13 message:27 messages:-7 name:-9 network:9 next:9 no:12 not:7 of:-13 old:14
out:14 please:-8 policy:-6 postmaster:-7 process:-7 proxy:7 psmtp:6 query:6 queue:24 refused:23 rejected:-15 remote:19 route:10
see:-9 sender:-11 sending:10 server:24 session:6 slots:-6 smtp:7 socket:8 spam:-9 system:-7 temporarily:9 the:12 this:-12 tiempo:8
time:15 timed:24 timeout:51 tls:-8 tlsnegotiationfailed:-8 too:16 unavailable:-7 unreachable:32 user:-10 verbindung:9 waiting:15
while:21 with:13 you:-6 your:-15 zeituberschreitung:9 接:11 时:7 连:6
`,
  policy: `
:2 4.7.15:16 4.7.850:7 450:6 451:-16 5.0.0:14 5.3.0:9 5.4.1:10 5.7.0:10 5.7.1:14 5.7.3:10 5.7.5:14 5.7.6:13 5.7.703:7 500:8 541:8
543:7 550:29 552:-11 554:20 <addr>:-10 abgelehnt:6 aborted:8 accept:11 accepted:6 acceso:11 access:38 accesso:11 action:17
address:-20 administrative:27 administrator:13 algorithm:13 allow:10 approved:7 are:11 as:-7 attachment:-9 aus:9 auth:-6
authentication:-12 authorized:13 automatically:10 away:10 aws:8 bad:-7 based:-7 be:-7 because:6 been:9 bilo:9 blocked:25 bulk:-6
but:10 by:31 cannot:16 closing:8 contains:-8 content:-26 conversion:8 cryptographic:28 dd:9 delivered:14 delivery:17 denegado:10
denied:27 denies:7 destination:7 details:8 detected:-12 dmarc:-18 dns:-9 do:-7 dostaviti:10 dostep:11 due:13 e:6 email:24 en:13
enhanced:6 error:6 exceeded:-14 expired:-8 explanation:11 failed:-10 failure:6 filter:13 forwardemail:6 found:-10 from:-12
further:9 geozone:6 geweigerd:10 go:10 have:-8 header:-10 helo:-9 help:-8 here:-6 illegal:-8 imposed:8 in:-15 information:7
invalid:-12 ip:-12 it:-11 level:15 limit:-7 list:12 low:15 mailbox:-8 many:-10 maximum:-6 mdaemon:8 mensagem:11 message:31
messages:9 mogoce:9 my:12 nachricht:8 negato:11 next:6 ni:9 no:-12 not:11 organization:13 outlook:-6 permanently:15 permit:10
permitting:6 please:17 policies:22 policy:61 possible:9 pravilnika:10 priority:16 process:8 processing:6 prohibited:8
prohibition:27 reasons:14 recipient:-24 recipients:-12 refused:29 reject:18 rejected:25 rejeitada:12 relay:-11 requested:17
restricted:13 restriction:6 restrictions:16 richtliniengrunden:9 root:7 rule:13 rules:11 secumail:7 security:36 see:-6 send:7
sender:-24 sendmailism:8 server:11 sites:7 smtp:-16 something:7 spam:-18 spf:-10 sporocila:10 ssr:6 supported:9 t:10 taken:10
target:8 to:6 toegang:11 too:-6 transaction:11 unable:-8 upgrade:6 useful:7 user:-18 varnostnega:10 verweigert:10 violating:10
violation:8 violations:8 virus:-7 visit:20 we:8 won:14 x:8 xm:6 yahoo:8 yahooinc:9 yandex:9 you:17 your:8 yourself:7 yun:7
zabroniony:11 zaradi:10 zugriff:11 доступ:11 запрещен:11 否:6 拒:11 绝:6 访:8 问:8
`,
}
