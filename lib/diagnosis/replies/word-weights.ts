// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, `word:tenths`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
  'mailbox-unknown': `
:7 4.7.0:-5 4.7.1:-11 416:5 421:-19 450:7 451:-19 452:-16 454:-6 5.1.0:14 5.1.1:55 5.1.2:-13 5.1.3:-5 5.1.4:7 5.1.6:-8 5.1.7:-5
5.1.8:-7 5.2.1:-6 5.3.0:8 5.4.1:8 5.4.4:-5 5.7.0:-11 5.7.1:-17 501:-9 503:-5 504:-6 510:39 511:39 513:40 530:-6 535:-6 550:31
552:-13 553:21 559:10 <addr>:24 <ip>:-8 acao:9 accept:-14 accepted:-28 accepting:-12 account:9 action:6 activated:-6 activity:-5
address:29 addressed:19 addressee:15 administrative:-5 adr:6 adresse:15 again:-6 akce:7 alias:15 allowed:-25 ambiguous:7 an:8
annuaire:6 anvandare:5 archivee:-5 are:-13 attachments:-5 attempted:6 au:5 aup:-7 auth:-11 authenticated:-9 authentication:-12
authorized:-10 available:8 azione:5 bad:11 be:-5 because:-8 been:-8 bestaat:5 blacklist:-8 blacklisted:-8 blocked:-16 book:6
bounce:-12 bounces:-9 bulunamadi:10 by:-5 bye:8 c:6 caixa:13 cannot:9 certificate:-6 changed:-10 characters:-6 chdir:9 check:11
command:7 company:7 con:6 connection:-10 contains:-7 content:-7 correio:9 credentials:-6 customer:9 dans:5 data:-9 days:-5 dd:11
deactivated:-5 del:-7 deliver:8 deliverable:16 delivery:14 departed:10 desconhecido:5 desconocido:5 destin:9 destinataire:6
destinatario:14 destination:15 detail:5 detected:-13 di:5 directory:24 disabled:-13 ditemukan:5 dkim:-9 dns:-16 do:-7 docomo:-5
does:5 doesn:18 domain:-33 dominio:-11 domino:15 drop:6 du:-7 due:-5 e:20 efetuada:6 ehlo:-5 email:24 empfaenger:6 empfanger:6
employee:8 empty:-8 encontrado:7 encryption:-5 enough:-5 eop:7 errato:8 ese:6 esiste:9 exceeded:-19 exist:28 existe:24 expired:-6
failed:-7 failure:-6 felhasznalo:5 file:-7 filter:-7 final:10 foi:5 following:5 for:-17 forged:5 forward:-6 forwardpath:5 found:29
from:-29 full:-9 gebruiker:10 handle:8 handled:6 handling:7 hangup:-6 has:-31 have:8 hay:5 header:-12 headers:-9 helo:-13 help:-5
here:17 host:-19 hosted:9 hostname:-8 id:5 ikke:7 illegal:6 imposed:-5 inactive:-11 inconnu:10 incorrectly:10 indirizzo:15
indisponivel:7 inesistente:11 inexistente:7 int:5 internal:-5 intrapresa:5 invalid:29 invalide:7 ip:-19 ismeretlen:5 istnieje:11
jp:-5 karma:-6 key:-5 known:22 konta:8 kullanici:10 l:10 la:-7 ldap:6 left:5 limit:-12 lista:-8 listed:-5 locate:5 locked:-11
long:-5 longer:12 ma:8 mail:-12 mailbox:47 maildir:9 many:-9 maximum:-6 mbox:-6 message:-20 messages:-14 modtager:5 moins:6
mottagare:5 mottaker:5 moved:-7 must:-10 my:6 n:6 nadie:5 name:22 nao:12 nastavljen:5 nazwa:5 nebyla:6 necunoscut:5 neexistuje:7
nepravilno:5 nessun:5 new:-5 nie:20 nieprawidlowa:5 nieznany:12 no:20 noactivity:-5 nome:6 non:16 not:25 null:-6 oder:5
odnaleziony:5 ofr:-5 ok:7 okand:10 onbekend:8 one:7 only:-14 or:7 our:15 out:-6 outlook:9 over:-7 overquota:-5 pas:7 pedida:6
pengguna:5 per:-6 permission:-8 permitted:-9 person:16 policy:-6 posta:10 postovni:7 pozadovana:7 ppe:5 predal:5 present:7 prod:8
prohibition:-5 protocol:-6 ptr:-5 qq:10 questo:6 quota:-11 rbl:-5 rcpt:10 rcptto:10 receiving:-5 recipient:37 recipients:39
recognized:7 record:-9 records:-5 redirect:7 refuse:-5 refused:-14 rejecting:17 relaying:-6 remetente:-5 repertorie:6 reply:-6
requested:5 required:-16 resend:6 resolve:-6 restricted:-7 return:-8 rfc:-6 richiesta:5 route:6 rule:-6 sconosciuto:24 see:5
send:-13 sender:-44 senders:-6 sending:-7 service:-13 signature:-9 since:-5 size:-5 smtp:-8 solicitada:6 space:-11 spam:-15
specify:-6 spf:-9 storedrv:-7 submit:-5 subscriber:6 such:28 support:-6 supported:-6 suspend:-6 suspended:-12 t:22 takiego:8
temporarily:-10 temporary:-6 than:-6 thank:5 that:22 there:6 this:17 tidak:5 time:5 tls:-6 too:-24 tuntematon:5 type:-6 typos:8
ukendt:5 ukjent:5 unable:12 unavailable:33 unbekannt:14 unbekannter:5 undeliverable:19 unknown:52 us:10 use:-6 user:46 userid:6
userunknown:5 usuario:20 utente:16 utilisateur:8 utilizator:5 uzivatel:11 uzytkownik:16 uzytkownika:5 valid:21 validrcptto:6
vastaanottaja:5 verify:7 virus:-7 vykonana:7 we:-13 welcome:-12 while:-5 with:-11 xgemail:8 yahoo:8 you:-5 your:-17 αγνωστος:5
χρηστης:5 наиден:9 не:15 пользователь:11 המשתמש:5 לא:5 קיים:5 المستخدم:5 غير:5 موجود:5 ไมพบผใช:6 か:6 せ:10 つ:6 は:6 ま:6 り:5 ん:10 ク:6
レ:6 ー:6 不:9 作:7 在:13 存:14 拒:-6 求:7 用:5 箱:10 見:6 는:5 사:5 않:5 용:5 입:5 재:5 존:5 하:5
`,
  'mailbox-disabled': `
:-4 4.2.0:5 4.2.1:18 421:-6 451:-7 456:6 5.1.1:18 5.1.2:-5 5.2.1:46 5.7.1:-10 501:-5 521:11 540:12 550:37 551:9 552:-9 553:-7
<addr>:30 <ip>:-8 a:-14 abuse:13 accept:-5 accepted:9 accepting:13 accepts:6 access:-11 account:69 action:-5 activa:11 activated:9
active:5 activity:11 address:10 administratively:8 archived:8 archivee:10 are:-9 authentication:-6 bad:-8 been:11 being:12
blacklisted:-5 bloccato:8 boite:13 by:-7 cannot:6 casella:5 casilla:7 closed:10 compte:19 connection:-6 conta:20 cuenta:17
currently:26 customer:11 das:9 days:7 dd:9 deactivated:28 deaktiviert:9 deleted:5 denied:-13 desactivada:6 desactive:11
desativada:6 deshabilitado:5 destinataire:8 destination:-5 detected:-6 dieses:5 disabilitata:6 disabled:56 discontinued:20 dns:-6
does:-9 doesn:-5 domain:-15 du:11 due:16 during:7 el:9 en:5 enable:10 entered:7 err:5 error:-6 est:5 esta:18 estado:8 exceeded:-8
exist:-5 expirado:7 extended:5 failed:-14 failure:-5 falta:7 filter:-6 for:-14 found:-10 from:-18 frozen:8 full:-13 gesperrt:10
ha:5 hangup:10 has:-8 hasn:7 have:-8 helo:-5 here:-10 hesap:12 host:-11 in:-6 inactive:44 inactivity:17 inactivo:8 inativa:8
inativo:8 indirizzo:6 inutilizzo:8 invalid:-11 ip:-6 is:27 its:6 je:10 kapatilmis:12 konto:24 last:7 later:7 limit:-5 list:-6
listed:-5 locked:26 log:9 longer:19 mailaddress:8 mailbox:59 many:-6 mbox:8 message:-18 mimecast:-7 months:5 more:7 name:-8 new:10
nieaktywna:12 noactivity:11 not:-16 of:-8 ofr:5 only:-6 over:-5 payment:6 per:7 please:-8 pocztowa:12 policy:-9 por:6 postfach:9
protected:-6 qq:-5 questo:8 quota:-9 reach:5 receive:6 receiving:16 recipient:40 refused:-9 reject:-5 rejected:-7 relay:-6
requested:-5 required:-7 s:-7 send:-7 sender:-17 sending:-11 server:-7 service:7 should:9 since:11 skrzynka:11 smtp:-5 sorry:15
spam:-9 such:-6 suspend:19 suspended:34 suspendu:6 suspensa:6 system:-9 t:-5 temporarily:28 terminated:6 that:-5 the:8 this:16
too:-11 tried:5 try:5 ua:5 ucet:5 ukinjen:5 unable:-7 unavailable:21 unknown:-13 user:44 uso:7 usuario:16 verification:-6 wurde:8
yahoo:7 you:-8 your:-13 zablokovan:5 zablokowane:12 заблокирован:11 почтовыи:5 ящик:11 冻:5 号:5 已:8 结:5 账:5
`,
  'mailbox-full': `
:2 4.2.2:30 4.3.1:-6 421:-16 422:43 432:-5 450:-12 451:-12 452:24 454:-6 5.2.2:31 5.3.4:-8 5.7.0:-6 5.7.1:-22 500:-5 501:-8 522:44
530:-5 550:-14 551:-5 552:79 553:-17 554:-13 <addr>:18 <ip>:-11 a:-9 accepted:5 access:-7 account:30 address:-8 allocation:9
allowed:16 are:-5 at:-5 attachment:-8 auf:5 aup:-10 authentication:-6 automatically:5 aux:7 benutzer:9 blocked:-8 boite:11 box:11
buzon:15 by:-12 bytes:-5 caixa:8 casella:12 cheia:6 connection:-6 count:13 create:6 da:5 das:5 deliver:5 dem:5 des:11
destinataire:5 detected:-5 direct:7 disk:13 diskspace:7 dns:-5 domain:-8 empfangers:6 enough:22 error:-11 excedido:5 exceed:13
exceeded:35 exceeding:8 exceeds:13 failure:-9 folder:5 found:-11 from:-11 full:56 google:5 grande:-6 has:10 hat:9 header:-5 his:5
host:-8 i:-5 in:-7 inbox:14 invalid:-5 ip:-7 is:16 its:5 left:8 lettres:7 limit:12 lleno:5 local:7 mailbox:62 maildir:12 message:8
messages:6 monthly:-5 much:8 name:-7 no:-11 non:-5 not:-12 or:-7 out:7 output:11 over:38 overflow:7 overquota:12 overquotatemp:5
p:5 piena:10 please:-6 pleine:10 plna:5 policy:-12 posta:7 postal:6 postfach:6 quota:82 recipient:20 recipients:-7 refused:-6
rejected:-6 s:21 schranka:5 see:-5 send:-6 sender:-13 sending:-15 server:-8 size:19 sobre:11 space:49 spam:-10 speicherplatz:5
storage:29 system:-7 te:-5 temporalmente:11 temporarily:-5 the:18 throttling:-5 too:5 uberschritten:5 ueberschritten:5 unknown:-5
up:8 used:8 user:34 utilizado:11 virus:-6 voll:6 was:9 while:6 will:9 with:-5 writing:6 your:-5 zu:-5 zuviele:5 переполнен:5
почтовыи:5 ящик:5 メ:5 ル:6 已:8 满:9 箱:8 과:5 량:5 초:5 함:5
`,
  'mailbox-moved': `
:-8 4.1.6:5 421:-7 450:-7 451:-7 452:-5 5.1.6:38 5.7.1:-13 5.7.17:8 550:17 551:49 552:-5 553:-7 554:-17 <addr>:39 <ip>:-7 a:11
address:33 adres:9 adresse:14 another:6 at:7 blocked:-5 cambiado:8 cambiato:5 can:5 change:12 changed:36 company:7 d:7 denied:-5
direccion:7 domain:-11 e:17 el:8 email:5 empfanger:10 endereco:5 error:-8 failed:-5 for:-11 forward:28 forwarding:14 from:-5
gewijzigd:5 ha:12 has:40 his:5 host:-5 in:-5 invalid:-6 ip:-5 l:12 la:6 local:15 longer:14 mail:-5 mailbox:14 message:-13 moved:28
mudou:5 my:6 new:10 no:8 not:-7 now:12 of:-5 old:5 or:-5 owner:6 para:5 path:22 please:15 recipient:8 rejected:-11 replaced:5
sender:-7 to:-6 too:-5 trasladado:5 try:10 user:30 utilisateur:11 verzogen:7 you:-5 your:-10 zmieniony:5 адрес:5 изменился:5
новыи:5 信:5 地:7 已:8 更:7 移:5 箱:9 除:5
`,
  'recipient-refused': `
:4 4.2.4:8 403:13 412:9 421:-15 451:-16 452:-8 5.1.0:-7 5.1.1:5 5.1.6:-6 5.2.1:-7 5.5.1:10 5.7.0:-8 5.7.1:18 5.7.124:7 5.7.13:7
5.7.133:10 5.7.134:8 5.7.136:9 5.7.18:10 5.7.193:6 5.7.513:7 501:-9 521:-5 530:-5 542:10 550:27 552:-12 553:7 554:-11 557:7
<addr>:19 <ip>:-10 a:11 abonnes:6 absendern:6 accepte:10 accepted:11 accepting:8 accepts:13 access:18 account:-7 acepta:8 action:-7
addresses:5 adresse:-7 again:6 all:-5 alla:7 allowed:11 and:-11 another:5 approved:12 are:6 attachments:-5 auth:-6 authenticated:17
aux:5 available:-6 bad:-12 badrcptto:15 been:-5 blackholed:7 blacklist:9 block:8 blocked:14 bloqueou:5 bounce:-8 by:27 byla:7
cannot:-12 challenge:11 changed:5 check:-5 chung:5 closed:7 codes:7 colleagues:5 command:-12 connection:-13 contact:5 contains:-7
customer:8 data:-6 de:12 delivered:9 delivery:19 denied:13 denylist:9 der:13 destinataire:11 destinatario:15 destination:-5
detected:-11 die:5 disabled:-8 distribucion:6 distribution:5 dns:-9 docomo:8 does:-8 domain:-20 empfanger:10 encryption:5 error:-8
esta:5 et:5 exceeded:-15 exist:-8 expansion:12 external:8 failed:-10 file:9 filter:9 folder:7 for:-5 forbidden:11 found:-10 from:7
full:-6 gl:6 group:20 ha:5 have:-7 header:-6 helo:-9 here:7 host:-14 imposed:6 in:-16 inactive:-7 inbound:6 invalid:-12 ip:-11
is:14 it:8 jest:6 ju:5 keine:7 key:10 konference:7 l:5 la:16 lebo:9 les:9 limit:-9 limited:5 list:47 lista:23 listan:7 liste:18
llista:9 local:-14 longer:-6 mail:6 mailbox:15 mailing:18 many:-9 maximum:-5 may:7 member:12 members:7 mensajes:6 message:-18
messages:5 missing:-5 moderator:9 more:-7 must:-10 n:10 nachrichten:6 name:-11 nay:5 nepovolil:5 nimmt:6 no:-12 nt:6 null:-7 on:14
only:26 organization:6 our:-8 outlook:-5 outside:5 over:-5 owner:11 oxseu:9 pas:7 permission:5 phan:5 phoi:6 please:-7 policy:-7
post:8 postituslistan:8 postmaster:6 pre:5 preferences:5 protected:13 public:7 quota:-7 rate:-5 rbl:-5 rcp:5 rcpt:17 rdeny:6
receive:11 received:8 receiver:15 receiving:-6 recipient:52 recipients:5 record:-5 refuse:9 refused:9 refuses:6 reject:19 rejects:5
relay:-11 relaying:-6 reply:7 requested:-7 requires:7 reservee:6 resolver:19 response:5 restricted:30 rfc:-5 rifiutato:6 route:-5
rozsylanie:7 rst:20 rule:7 rules:6 see:-12 sender:11 senders:12 sending:-8 server:-24 service:-6 sie:7 size:-5 sms:13 space:-7
spam:-13 specific:5 spf:-7 subscribed:5 subscriber:5 such:-6 suspend:-7 suspicious:7 system:-5 t:-13 taken:-5 temporarily:-7
than:-7 that:9 the:18 this:16 thu:5 tilaaja:5 tls:-6 to:19 too:-20 un:9 una:6 unable:-7 undeliverable:-5 unknown:-8 use:-6 user:35
usernotmemberofteam:6 uw:5 vadesecure:6 valid:-11 verification:-8 verify:5 viestin:8 virus:-6 von:13 w:6 want:15 was:18 way:6
weigert:5 weil:7 whitelisted:9 wiadomosci:6 with:-7 write:5 you:12 your:5 zprava:6 απο:6 διαχειριστες:6 λιστα:7 λιστας:6 της:9
τους:6 в:6 отправка:7 рассылку:7 сообщении:7 эту:7 に:5 よ:5 了:6 件:9 列:9 受:5 否:7 拒:11 收:8 者:9 行:6 表:9 订:6 限:6
`,
  'recipient-domain-unknown': `
:0 4.1.2:13 4.4.1:7 4.4.9:5 4.5.1:8 4.7.1:-7 421:-13 423:7 450:5 452:-5 498:5 5.1.2:42 5.1.8:-6 5.4.310:6 5.4.4:36 5.7.1:-27 500:-5
501:-12 512:49 526:6 550:15 552:-8 554:-15 <ip>:-6 a:-7 accept:-6 accepted:-8 accepts:-5 access:-9 address:28 all:9 allowed:-8
and:-5 any:9 are:-7 auth:-5 authentication:-6 bad:5 blacklisted:-5 blocked:-9 client:-6 cname:11 command:-6 connection:-7
connector:5 could:9 couldn:10 data:10 del:5 delivery:-6 denied:-8 des:5 desconocido:6 destinatario:9 destination:18 disabled:-5
dns:52 does:10 domain:66 domaine:10 domein:7 domena:9 domeny:7 dominio:31 due:-6 e:-5 empfangers:5 encontrado:5 encountered:11
enotfound:8 entry:6 envelope:-6 error:17 exceeded:-7 exchange:5 exchanger:15 exist:23 existant:8 existent:6 existiert:8 failed:9
failure:10 find:26 for:23 found:28 from:-18 gateway:7 getaddrinfo:8 has:-9 helo:-11 here:-6 host:44 hosts:11 inconnu:6
infodomainnonexistent:6 internal:6 is:-12 known:13 later:-6 limit:-5 list:-5 local:-8 location:9 lookup:42 loop:6 loopback:12 ma:7
mail:-14 mailbox:-13 malformed:8 many:-5 match:-5 matches:7 may:-6 mentioned:7 message:-8 messages:-5 more:-5 name:34 named:5
nameserver:26 nao:7 neexistuje:5 neko:5 nicht:6 nie:5 no:30 non:19 nonexistentdomain:5 obsolete:9 of:10 onbekend:6 or:19 perm:5
please:-8 point:6 policy:-5 prijemce:6 query:19 rcpt:7 recipient:13 record:8 records:9 refused:-6 rejected:-8 relay:-7 relevant:7
reply:9 required:-8 resolve:25 resolving:5 retired:7 reverse:-6 rfc:-5 route:20 see:-8 send:-6 sender:-22 servers:8 service:14
smtp:-8 smtpsend:5 sorry:-6 space:5 spam:-8 such:7 t:7 takiej:7 target:5 temporary:-5 tenant:5 that:-5 this:-14 to:6 too:-10
trovato:5 try:-6 type:13 unable:25 unexpected:11 unknown:27 unrouteable:19 user:-19 uses:8 valido:5 verification:-5 was:-6 were:6
you:-13 your:-22 домен:6 наиден:5 域:5
`,
  'relay-denied': `
:-6 421:-11 450:-8 451:-8 452:-6 5.3.0:-5 5.7.1:13 5.7.54:5 550:21 551:52 552:-7 553:21 554:22 <ip>:11 a:7 accepts:9 acces:5
account:-5 action:5 address:-7 addressing:9 allowed:26 apache:6 are:-7 at:-5 au:5 authenticate:6 authorised:7 authorized:8
blocked:-8 cannot:7 client:-5 configured:9 connection:-7 consentito:13 contact:-5 de:-6 denegado:7 denied:49 detected:-5 direct:7
disallowed:9 dns:-6 do:7 does:-11 domain:20 don:16 due:-7 el:7 email:-8 erlaubt:8 error:-9 exceeded:-6 failed:-7 failure:-5 first:6
for:20 forged:5 found:-8 frl:8 gateway:18 handle:10 has:-13 helo:-6 host:13 htm:6 i:9 incubator:6 inoltro:12 interdit:13 ip:7
isn:16 legacy:6 list:7 lists:5 local:29 longer:10 mailbox:-12 many:-5 message:-21 messages:-7 mta:6 my:11 need:7 nicht:9 niet:5
no:9 non:14 not:21 of:6 on:-7 only:18 openoffice:6 openofficeorg:6 permite:9 permitted:6 policy:-5 possibly:5 prohibited:10
przekazywanie:7 rcpthosts:16 recipient:-9 recipients:-6 reenvio:16 rejected:-5 relais:19 relay:104 relayed:8 relayen:6 relaying:91
relays:15 requested:5 required:-6 rp:7 se:9 send:-8 sender:-12 service:-5 sorry:10 submissions:8 t:21 taken:7 that:13 the:-13
this:19 thru:5 to:14 toegestaan:6 too:-10 try:-7 unauthorized:5 unknown:-8 use:5 uucp:9 verweigert:6 was:-6 we:19 weiterleitung:13
with:-5 your:-6 zabronione:7 запрещена:7 пересылка:7 发:5 绝:5 转:5
`,
  'sender-refused': `
:0 421:-12 440:7 451:-16 452:-5 5.1.0:14 5.1.2:8 5.1.20:-5 5.1.7:11 5.1.8:8 5.4.6:-5 5.7.0:-13 5.7.1:8 5.7.27:-10 5.7.750:6 500:-5
501:19 503:-7 517:10 521:-5 530:-5 550:24 551:-6 553:28 554:6 555:11 <addr>:16 <ip>:-20 a:-23 abc:8 abgelehnt:11 absender:12
absenderadresse:12 accept:14 accepted:14 accepts:-6 access:19 account:14 address:35 addresses:-13 administrative:11 administrator:5
adres:10 afzender:6 again:-6 an:12 and:6 are:12 as:23 at:-5 authentication:-9 authorized:10 autorizado:6 available:-5 avsandaren:7
avvisad:7 backscatter:8 bad:-9 badmailfrom:8 badsendermx:7 banned:17 based:8 batv:29 be:7 been:21 black:20 blacklist:20
blacklisted:23 blocked:31 blu:8 bogus:8 bounce:24 bouncedeny:15 bounces:25 by:5 callout:6 can:-5 changed:-5 characters:-5
checking:6 client:6 codes:-5 command:-9 connection:-6 connections:-5 content:-6 country:-5 data:-7 defense:8 del:8 denied:16
denylist:-5 destination:-7 different:5 disabled:10 disallowed:6 dkim:-5 dmarc:-8 dns:-10 do:11 does:6 doesn:8 domain:17 domains:14
dsn:8 dsns:10 dt:8 due:6 e:-5 elnk:-6 email:23 emails:6 emetteur:13 empty:21 envelope:29 equal:5 error:-6 exceeded:-12 exist:-5
expediteur:11 expired:7 failed:27 failure:5 feature:5 forging:7 found:-14 framework:-5 from:54 geweigerd:6 group:-6 gsmtp:-7
have:-6 header:14 helo:-9 help:11 here:13 host:-7 htm:13 i:-6 id:-10 in:6 information:-5 invalid:22 invalide:12 ip:-26 known:-6
limit:-7 lists:11 longer:-8 lookup:-9 mail:5 mailing:10 malformed:-7 manually:8 many:-10 masquerading:7 match:10 mimecast:6
missing:-5 mittente:11 more:-8 multiple:-7 must:5 my:5 nadawca:7 nadawcy:11 name:-8 niewlasciwy:11 non:-9 not:8 notifications:8
null:11 numeric:7 odesilatel:7 odmitnut:7 odrzucony:7 of:-8 only:-7 our:13 out:-5 outbound:5 outgoing:21 owned:11 party:9 path:16
permissions:5 permitida:5 pra:-5 prohibition:12 protection:5 provided:6 publishes:-5 quota:-6 rechazado:6 recipient:-29
recipients:-9 record:-12 refuse:5 reject:-6 rejected:9 rejeitado:6 rejetee:5 relay:-10 relaying:-6 remetente:16 remitente:11
reply:12 reputation:-6 required:-16 requires:-5 reserved:8 resolve:-9 return:19 reverse:-5 rfc:-8 rifiutato:11 same:5 see:9 send:18
sender:76 senders:28 sending:16 server:-14 service:-7 sorry:12 spam:9 spamhaus:-5 spf:-10 spoofed:-5 srs:5 status:8 sum:8
suspension:8 syntax:6 system:-11 taken:6 temporarily:-5 the:7 third:9 tld:-5 tls:-5 too:-18 unable:6 unauthenticated:-7 ungultig:6
unsigned:8 user:17 valid:-13 validate:7 verification:23 verified:19 verify:42 wanted:5 was:-12 while:7 without:-6 wm:8 you:5 your:8
отклонен:7 отправитель:7 人:7 件:5 发:7 拒:5
`,
  'sender-domain-unresolvable': `
:-5 4.1.8:9 4.4.3:11 421:-11 450:6 451:22 452:-7 453:5 5.1.2:-9 5.1.8:41 5.4.0:17 5.7.1:-11 5.7.27:20 501:6 517:24 552:-7 553:21
554:-17 <addr>:21 a:19 aaaa:11 absenderdomain:5 accepted:-5 account:-6 action:5 address:18 addresses:7 all:15 allowed:-15
analysis:6 are:-7 as:-5 at:5 authenticated:-5 authentication:-5 avsandarens:5 bad:6 badsendermx:8 be:-6 been:-6 blacklisted:-5
blocked:-5 by:-9 can:8 cannot:11 cname:13 codes:5 connection:-5 could:-6 data:-5 de:5 dead:9 del:8 deliberately:5 dns:40 does:29
domain:60 doman:5 domena:6 dominio:13 email:-8 envelope:9 error:5 eservfail:6 exceeded:-6 exchanger:6 exchangers:17 exist:29
existe:8 exists:5 failed:-5 failure:10 find:12 finns:5 for:19 found:17 from:28 has:16 have:9 helo:-8 ietf:7 inexistente:5 inte:5
invalid:10 ip:-10 is:-14 l:6 list:-5 lookup:9 loopback:7 mail:6 mailbox:-11 may:6 message:-13 missing:-5 mybox:8 name:-10
neexistuje:6 networks:7 no:13 not:6 null:14 odesilatele:6 of:13 on:-7 or:12 please:-7 point:6 private:9 publishes:8 rcpt:-5
recipient:-19 record:24 records:40 recursive:13 remetente:5 reply:8 reports:6 requested:5 required:-7 resolve:18 resolver:5
resource:6 return:19 rfc:26 s:7 section:8 sender:60 sending:-5 server:-9 service:-5 smtp:-5 source:6 space:5 spam:-6 system:5
taken:6 temp:5 temporary:5 that:-7 the:-8 this:-11 time:7 timeout:6 too:-8 try:-6 txt:7 url:5 user:-15 uses:7 valid:8 verify:-5
violate:9 violation:12 without:9 you:-7 your:33 домен:5 не:5 отправителя:5 существует:5 在:6 存:6
`,
  'sender-authentication': `
:-9 4.4.0:8 4.7.24:15 4.7.26:5 421:-5 451:6 452:-7 5.1.1:-5 5.2.0:6 5.7.0:13 5.7.1:25 5.7.20:13 5.7.23:14 5.7.26:14 5.7.29:10
5.7.515:8 5.7.9:7 550:23 553:-8 556:8 <ip>:20 a:-9 abc:11 accept:-5 acceptable:8 accepted:7 access:7 account:-7 address:-8 adsp:5
again:6 all:9 allowed:14 an:-6 anti:11 arc:10 are:-9 as:-6 aup:5 authenticate:7 authentication:28 author:5 based:7 because:15
been:5 behaviour:6 blacklisted:-5 blocked:-7 by:11 check:36 checks:6 codes:10 comcast:8 community:10 connection:-5 content:-7
cxsndr:5 data:5 defined:5 delivery:-7 detected:-6 didn:7 dkim:63 dma:8 dmarc:79 dmarcrejection:7 doc:10 docs:10 does:11 doesn:9
domain:27 due:6 either:7 email:12 error:17 exceeded:-7 exist:-6 facebook:7 fail:14 failed:24 failedcontinue:6 fails:5 failure:12
for:12 found:10 framework:14 from:19 gmail:5 gsmtp:10 helo:-6 help:11 here:-6 htm:9 id:14 in:-15 inspect:9 ip:22 is:7 it:14 level:6
lib:6 libero:6 limited:8 list:-6 lookup:5 mailbox:-7 many:-6 match:5 mechanism:6 meet:13 message:12 messages:-5 mi:11 mimecast:13
mta:-5 name:-5 none:5 not:19 openspf:14 pass:19 passing:10 permanent:7 permitted:18 please:7 pol:9 policy:49 postmaster:11 pra:10
ptr:-9 rate:8 recipient:-15 recipients:-6 record:17 refused:-9 reject:14 rejected:23 relay:-5 remote:7 requirements:7 response:8
s:15 security:-10 see:16 send:17 sender:43 sending:13 server:-8 settings:8 signature:33 sorry:-6 spf:118 spoofed:15 spoofing:11
system:-6 t:12 temporary:18 that:-8 the:9 this:-5 too:-12 unable:-5 unauthenticated:20 user:-13 validation:19 we:-5 why:15
xgemail:5 yahoo:5 you:-7 your:7
`,
  'reverse-dns': `
:-6 4.1.8:9 4.2.1:5 421:16 450:17 452:-7 474:5 5.7.0:-5 5.7.1:24 5.7.25:16 501:7 550:10 552:-7 554:8 <addr>:-15 <ip>:41 a:9
access:-6 account:-5 address:6 administrator:6 again:13 allowed:-7 and:15 antispam:5 aol:5 at:-5 aup:16 available:11 been:-6
blacklisted:-5 by:-14 can:5 cannot:17 chars:6 charter:7 client:24 combinations:6 command:-7 connection:14 connections:5 contact:5
contains:7 cox:13 cxdns:10 denied:-12 dns:66 does:13 domain:-9 due:-6 dynamic:7 eintrag:7 elnk:13 entry:13 error:-5 errors:5
esmtp:7 exceeded:-6 failed:5 failure:8 fcrdns:5 find:9 fix:6 for:12 found:12 generic:5 haraka:5 hat:5 have:11 here:-5 host:22
hostname:44 if:6 ihr:5 illegal:5 info:5 ip:50 ips:6 is:-17 keinen:5 later:11 longer:-5 lookup:19 mail:-6 mailbox:-8 many:-7
match:12 message:-9 missing:6 mta:8 must:16 name:22 no:27 nr:7 of:-7 on:-9 or:-8 please:-7 policy:-8 ptr:73 rdn:16 rdns:53
recipient:-14 recipients:-5 record:29 refused:24 rejected:7 relay:8 relaying:-5 requires:5 resolve:24 resolved:7 returned:5
reverse:66 rp:16 sender:6 sending:7 server:12 servers:6 softail:5 softfail:5 spf:5 t:7 the:-6 tld:9 to:-20 too:-12 try:9
unauthenticated:6 unresolvable:10 user:-11 valid:8 will:6 with:13 your:38 反:5 向:5 析:5 没:5 解:5
`,
  'greeting-refused': `
:-7 4.7.1:22 4.9.9:5 417:8 421:-6 450:-5 452:-5 5.5.1:-6 5.5.2:10 5.5.4:5 5.7.0:13 5.7.1:15 5.7.4:12 501:31 502:-5 504:14 550:12
552:-6 554:-7 555:6 <addr>:-12 <ip>:23 address:20 allowed:-6 already:-5 are:23 argument:7 as:5 auth:-5 bad:10 be:19 blocked:6
bogus:16 but:5 by:-5 characters:5 claim:5 claimed:6 claims:8 command:20 customers:9 dns:18 does:5 domain:13 due:8 ehlo:42 email:-8
exist:10 for:-18 fqdn:7 from:-14 generic:7 have:9 hello:5 helo:127 helohost:7 heloip:12 help:7 host:12 hostname:20 htm:6
identity:17 in:6 invalid:44 invisible:9 ip:14 is:5 literal:13 localhost:13 looks:7 lookup:7 mailbox:-7 me:20 message:-11 mi:8
mismatch:8 must:7 my:17 name:41 needed:-9 nhd:8 no:-5 not:11 or:6 own:7 please:5 policy:7 qualified:6 recipient:-12 refused:-5
reject:8 rejected:8 rejecting:13 requires:6 resolved:5 say:10 says:7 security:11 see:11 send:-5 sender:-12 server:-8 source:5
syntax:-5 the:-12 this:-9 to:7 too:-8 us:7 used:7 user:-10 welcome:8 who:13 you:20 your:11
`,
  reputation: `
:2 4.16.50:9 4.7.0:-5 4.7.1:8 421:7 450:-5 451:-15 452:-16 5.1.1:-12 5.1.3:6 5.1.8:-6 5.2.1:5 5.3.0:7 5.5.1:-5 5.7.1:24 5.7.511:7
5.7.513:-5 500:-7 501:-6 503:-6 504:-5 521:14 530:-6 550:17 552:-13 553:18 554:33 555:-7 556:-5 <ip>:41 a:-9 abuse:23 abuseat:6
accept:13 accepting:7 access:30 account:-15 address:-17 addresses:6 adresse:8 after:-5 again:-7 all:5 allowed:16 an:9 and:5
antispam:-5 aol:17 are:13 assp:5 at:19 attempt:5 auf:6 aup:6 authentication:-15 away:6 bad:23 banned:11 bd:7 be:-5 because:8 been:8
before:-6 bizsmtp:5 bl:18 black:5 blackhole:9 blacklist:16 blacklisted:58 bli:7 blip:8 block:15 blocked:51 blocklist:9
blocklisted:8 blocklisting:9 blocks:9 bloquee:5 body:-5 bruteforce:5 busy:-5 by:12 cannot:-11 cbl:7 charter:10 check:7 command:-10
community:8 complaints:9 con:5 connect:7 connection:15 connections:12 contact:12 contains:-10 content:-8 could:-7 country:11
cracking:5 csi:10 currently:5 customer:-7 data:-11 days:6 dbl:6 defer:5 deferred:21 delivered:-5 delivery:-9 denied:17 disabled:-5
dmarc:-6 dnsbl:37 dnsbls:10 do:7 doc:8 docs:8 does:-11 domain:-7 domains:-5 drbl:5 dt:-8 due:13 dul:6 dynamic:26 earthlink:8
effect:11 ehlo:-6 einer:5 elnk:6 envelope:-8 ers:5 esmtp:15 essayer:6 esta:6 exceeded:-5 exist:-5 facebook:-18 failed:-21
failure:-7 fake:11 file:-5 filter:-8 find:-6 for:6 forward:10 fr:9 free:6 from:36 get:5 go:7 has:13 header:-14 helo:-16 hl:6
honeypod:5 honeypot:5 host:15 hostname:-12 htm:-7 i:-5 id:-12 if:5 ihu:6 illegal:-5 in:7 info:6 infomation:11 internet:9
invalid:-16 ip:75 ips:13 is:7 isp:5 ivmsip:6 karma:32 killed:6 later:-5 limit:-6 limited:-5 list:16 listed:44 lists:7 locally:7
location:6 loop:-5 low:14 mailbox:-19 manually:-5 match:-5 me:9 mechanism:-5 message:-27 messaging:5 mi:-8 microsoft:9
mismatches:-7 mode:14 more:7 mta:6 must:-12 my:-9 name:-16 naughty:7 network:10 no:-22 non:-8 normal:15 not:-8 on:21 online:5
only:-10 open:11 openrelay:6 openspf:-5 or:7 origin:7 our:12 out:-5 passed:6 penalty:11 please:15 plus:6 policy:-7 poor:22
postmaster:13 proofpoint:6 provider:11 ptr:-6 quota:-5 rbl:48 rbls:9 rcp:-5 rdns:-5 realtime:10 reasons:8 recipient:-23
recipients:-8 record:-9 refer:11 refuse:9 refused:24 rejected:29 relay:-8 relaying:-13 remote:-8 removal:9 reported:5 reputation:42
request:11 required:-11 reset:5 residential:6 resolve:-10 response:-16 retrying:5 rfc:-7 rhsbl:12 rly:22 router:11 rr:15 ru:5 rx:5
s:7 said:-5 sbl:10 score:9 see:34 seem:5 sender:15 senderbase:6 senders:-5 sending:12 server:18 service:14 smtpport:5 sorbs:16
source:10 spam:37 spamassassin:-6 spamcop:5 spamhaus:44 spammer:7 spammers:8 sperrliste:5 spf:-15 spm:-9 steht:6 succeed:6
suspected:6 system:7 tard:6 tdc:6 temporarily:11 than:-6 this:-5 time:-7 tls:-8 to:5 traffic:6 trapped:10 trustedsource:5 try:-7
unable:-8 unfortunately:9 unknown:-5 uribl:-5 user:-24 using:16 valid:-9 validation:5 verify:-6 very:24 veuillez:6 virus:-7
visit:13 was:-5 we:17 welcome:7 were:6 weren:8 why:-5 will:8 with:-14 wm:6 work:5 xbl:10 xgemail:5 you:14 your:28 zen:14 zombied:7
`,
  'rate-limited': `
:3 4.1.0:6 4.1.1:5 4.2.1:27 4.3.2:-5 4.7.0:28 4.7.1:21 4.7.650:5 421:26 450:39 451:29 452:28 454:6 5.1.0:12 5.1.90:6 5.4.5:7
5.4.6:11 5.5.3:-7 5.7.28:13 501:-9 503:-6 521:-5 530:-6 551:-6 552:-12 553:-16 554:-12 <addr>:9 <ip>:13 account:-9 activity:6
additional:8 address:-13 addresses:-5 again:14 allowed:5 attachment:-5 attack:11 aup:26 auth:-5 batch:8 because:6 being:9
berichten:5 bin:5 busy:-7 by:-7 bytes:5 can:10 cannot:-8 cel:6 cgi:5 check:-7 comcast:10 command:-7 commands:15 complaints:14
concurrent:-8 connection:9 connections:-23 contact:7 contains:-5 content:-5 credits:11 cxmxrt:6 cxthrt:8 daily:21 data:-5 de:7
deferred:17 deliver:8 delivery:-9 demasiados:5 denied:-6 detected:21 dictionary:13 discarded:5 disk:-5 dns:-11 does:-5 domain:-7
down:18 due:6 elnk:8 emails:11 enough:5 envio:9 error:-8 errors:17 excedido:9 exceeded:61 exceeding:9 excessive:17 exmail:5
failure:5 fast:8 flood:10 for:-12 found:-5 frequency:18 frequently:8 from:23 given:5 gmail:5 greylisted:-7 header:-5 helo:-5
help:27 hl:12 hops:-7 host:-12 hour:35 hourly:10 hours:7 htm:18 in:9 information:6 ip:12 is:-16 itc:11 karma:-5 kurzer:9 last:10
later:10 limit:37 limite:9 limited:34 limits:12 line:-5 list:-6 load:-5 long:-9 lookup:-8 loop:-6 mailbox:-9 mails:18 many:36
max:11 mensajes:5 message:6 messages:60 messaggi:5 mi:12 mimecast:5 minute:7 minutes:7 monthly:5 more:26 much:9 must:-5 name:-6
no:-12 non:-5 not:-28 number:9 of:8 on:-8 once:7 one:-6 or:-9 orq:7 outbound:8 past:6 penalty:6 per:30 please:8 postmaster:11
prevents:8 przekroczono:10 qq:10 quickly:6 quota:33 rate:56 ratelimit:10 reached:18 received:10 receiving:15 receivingrate:6
receivingrateperm:19 recipients:19 refused:-8 rejected:10 reply:-5 required:-6 resources:-5 results:-5 retrying:6 returned:-6 rp:16
s:-5 second:5 see:7 send:8 sender:17 sending:38 sent:18 server:-14 session:13 sessions:-8 size:-12 slow:20 slower:14 smtp:10
sorry:-9 space:-5 spam:15 spf:-5 stc:7 storage:-6 storedrv:6 subtype:6 suspended:5 system:-8 temporarily:17 temporary:-9 tenant:5
than:17 the:6 this:-5 thread:8 threshold:6 throttled:22 throttling:23 time:-8 timeout:-6 to:-16 too:41 trc:7 troppi:5 try:16
trying:10 uberschritten:5 unable:-7 unknowns:6 unusual:13 user:5 userid:5 ve:7 versandlimit:6 viele:7 visit:-5 was:-6 wiadomosci:6
with:-6 wm:-7 wysylanych:5 x:6 yahoo:6 you:12 your:5 zeit:9 zoho:6 zu:7 писем:5 信:6 制:6 发:8 数:5 率:6 超:6 过:5 送:9 限:6 频:6
`,
  'too-many-connections': `
:-6 4.3.2:21 4.4.5:9 421:68 450:9 5.7.1:-9 550:-34 552:-6 553:-6 554:-13 <addr>:-8 <ip>:12 abc:7 address:-6 again:5 all:15
anslutningar:5 are:12 aup:11 bad:-7 baglanti:11 busy:9 ceiling:5 closing:-7 cok:11 commands:-12 concurrent:33 conexiones:5
conexoes:5 configuration:6 connection:27 connections:74 connessioni:5 connexions:11 cxcnct:8 de:9 demasiadas:5 denied:-5 error:-13
errors:-10 eszamanli:7 exceeded:13 failed:-6 failure:-5 fazla:11 few:5 for:5 from:19 help:5 hit:5 hl:7 htm:6 icc:8 invalid:-8 ip:14
is:-15 limit:29 long:-5 manga:5 many:40 max:7 maximum:9 message:-14 messages:-8 mnoho:5 ms:6 muitas:5 no:-7 not:-18 number:8 of:11
out:5 polaczen:5 ports:10 prilis:5 pripojeni:5 reached:12 recipient:-6 recipients:-8 rejected:-8 right:5 screening:6 sender:-5
sessions:27 slots:12 smtp:7 temporarily:-6 to:-9 too:29 trop:10 troppe:5 try:5 users:5 veel:5 verbindingen:5 verbindungen:6
verifier:6 veuillez:5 viele:6 votre:6 wiele:5 zbyt:5 zu:6 много:5 соединении:5 接:11 数:11 过:7 连:7
`,
  'too-many-recipients': `
:-1 4.3.0:5 4.3.1:-5 4.5.3:26 421:-7 452:62 453:45 5.5.3:25 5.7.1:6 554:-16 <addr>:-13 address:-9 addressed:6 allow:10 because:-5
been:-5 blocked:-6 bounce:29 bounces:6 by:-7 cc:5 codes:5 command:9 de:7 demasiados:5 denied:-5 destinataires:10 destinatari:5
destinatarios:13 domain:-8 envelope:5 error:-9 exceeded:12 facebook:6 failed:-8 failure:-5 for:13 from:-11 go:5 h:6 have:15 help:5
host:-6 hour:-10 htm:7 in:-5 invalid:-11 is:-11 karma:8 legitimate:6 limit:16 mail:-8 mailbox:-7 many:26 maximum:11 mehrere:7
message:11 mnoho:5 more:19 much:5 muitos:5 multi:8 never:6 nicht:6 no:-16 not:-6 null:6 number:12 numbers:5 odbiorcow:5 of:14
one:29 only:8 or:-6 others:5 people:6 per:19 prijemcu:5 prilis:5 pro:7 rcl:8 rcpt:8 rcpts:8 reached:14 received:-11 recipient:45
recipients:69 refused:-5 rejected:-5 requested:5 response:5 rp:8 sender:5 server:-9 session:9 should:6 single:9 sorry:11 spam:5
split:5 system:-5 taken:7 te:8 than:23 to:-8 too:27 transaction:8 transaktion:7 trop:9 troppi:5 unterstutzt:7 user:-8 veel:8
werden:7 wielu:5 xgemail:5 you:-5 your:-9 zieldomains:7 количество:5 получателеи:9 превышено:5 多:7
`,
  greylisted: `
:-1 4.2.0:17 4.3.2:-6 4.7.1:35 421:15 450:40 451:46 5.7.1:-5 550:-37 552:-7 553:-9 554:-19 <addr>:9 a:-6 abc:5 aborted:9 access:-5
action:18 active:12 after:8 again:15 aktiv:7 antispam:6 are:9 asking:6 authorized:5 back:10 before:8 being:5 bitte:6 by:5 ch:7
challenge:6 come:15 command:-5 community:6 confirm:7 confirmation:7 connection:-6 de:-5 defer:5 deferred:6 delay:6 dns:-5 doc:6
docs:5 domain:-6 down:-5 early:5 email:6 en:5 erneut:6 error:-14 exceeded:-5 failed:-7 failure:-11 first:7 for:13 gl:15 graliste:5
graylisted:8 grey:6 greylist:27 greylisted:50 greylisting:37 have:5 host:-7 igen:5 implementa:5 in:23 internal:5 invalid:-5 is:14
later:24 lista:12 listina:5 lookup:-6 mailbox:-9 many:-6 measure:5 message:-13 met:5 mimecast:5 minutes:14 minutos:6 no:-10 not:-13
of:-7 or:-6 please:23 postgrey:13 pozdeji:5 prov:5 rate:-6 recipient:6 requested:6 requires:7 resources:5 retry:14 seconds:15
seda:5 see:9 sekunden:5 sender:10 senere:5 server:5 slower:-5 softsell:5 some:6 szara:5 temporarily:11 ten:5 the:-13 this:6 too:-8
triplet:5 try:20 unknown:8 uses:5 verified:8 versuchen:6 wait:5 yet:5 you:6 your:14 zkuste:5 в:7 вы:7 минут:7 повторите:7 сером:7
серыи:5 списке:7 список:5 через:7
`,
  'spam-content': `
:1 4.3.0:-8 421:-15 450:-18 451:-10 452:-8 471:44 5.1.1:-6 5.2.0:16 5.2.1:9 5.7.1:23 501:-6 506:15 521:6 550:9 552:8 553:8 554:28
597:8 <addr>:-8 <ip>:-5 a:15 abc:-12 accepted:9 access:-10 account:-7 action:-5 address:-27 advertisement:5 advertising:6
allowed:15 an:5 and:5 antispam:33 antyspamowy:8 aol:18 appears:20 are:-5 as:25 asked:5 attachment:-7 aup:-5 authentication:-8
away:5 bad:-5 be:14 because:-5 believe:7 bin:5 black:9 blocked:16 blocking:6 breaches:9 bulk:41 bulkmail:11 by:40 cgi:7 checks:8
client:-7 code:5 command:-11 comme:8 congratulations:10 connection:-12 considered:8 contact:5 contains:8 content:22 corp:6 could:-5
dbl:5 dcc:6 de:-5 deliver:-5 delivered:-8 denied:-11 details:5 detected:8 dmarc:-6 dns:-7 does:-9 domain:-15 dspam:13 dt:19
dynamic:-5 email:28 error:-5 errors:7 exceeded:-7 exceeds:-5 expired:-5 failure:-6 filter:18 filtered:11 fortispamshield:5 from:-15
header:-6 held:8 helo:-6 help:-15 here:5 high:8 hl:-8 host:-6 hostid:6 htm:-25 human:8 hvu:20 id:15 identifie:5 identified:5
illegal:-7 in:6 indesirable:8 info:8 information:5 internal:-5 invalid:-12 ip:-6 is:7 junk:9 junkmail:10 kbas:7 later:-5 like:8
link:12 list:-11 listed:22 looks:9 loop:-5 mail:9 mailbox:-13 mailer:11 many:-7 mass:12 maximum:-7 mensaje:7 message:38 messages:-9
messagescore:5 messagescoringupperlimit:5 mi:-13 mimecast:-5 multi:7 must:-5 name:-6 no:-15 nobody:5 non:-5 not:-10 odrzucona:8
of:7 ofr:8 only:-5 origin:-6 our:13 outboundspamexception:5 pattern:7 permanent:6 phishing:16 points:12 por:5 postmaster:10
probability:6 prohibited:-6 przez:8 query:6 queue:-5 rcpt:-5 re:8 reason:7 rechazado:6 recipient:-23 recipients:-6 reject:9
rejected:26 rejection:15 rejete:13 relay:-6 report:8 reports:8 required:-6 rfc:-5 rp:-9 ru:5 s:-8 same:5 score:22 scored:14
security:-9 seems:6 sender:-16 sending:-7 server:-16 siq:6 source:-6 spam:111 spamassassin:21 spamcheck:9 spammer:5 spamming:25
spamtext:13 spamverdacht:8 spf:-7 spm:23 subtype:6 surbl:20 suspicious:5 t:-7 the:-5 thinks:6 this:16 to:5 too:-11 unable:-6
unsolicited:23 unwanted:7 uribl:19 url:31 user:-18 useraction:5 using:17 valid:-6 verdict:5 verification:6 virus:-5 wascl:5 we:6
wiadomosc:9 xgemail:-6 you:5 zostala:9 как:9 отклонено:9 сообщение:9 спам:9 た:5 と:6 件:8 判:6 圾:11 垃:11 定:6 被:6 邮:9
`,
  virus: `
:-10 421:-7 450:-7 451:-7 5.7.0:9 5.7.1:21 550:18 552:15 553:-6 554:29 <addr>:-9 a:16 address:-12 and:12 antivirus:6 attachment:14
by:5 clamav:6 command:-5 contained:7 contains:24 content:13 contiene:6 crippled:5 detected:37 domain:-9 eicar:36 einen:5 enthalt:5
error:-5 failed:-5 for:-11 found:30 gateway:6 id:5 in:12 infected:32 invalid:-5 it:7 macro:7 mail:-7 malware:32 message:28
nachricht:5 no:-11 not:-18 obsahuje:6 oletools:7 or:7 other:6 phishing:5 please:-6 policy:-5 problem:5 recipient:-9 refused:-5
rejected:9 sender:-6 server:-6 signature:26 suspected:9 swen:5 test:24 the:6 this:8 threat:11 to:-14 too:-8 trojan:12 un:7 us:6
user:-6 vir:6 virus:101 viruses:10 was:17 wiadomosc:6 win:7 wirusa:6 with:8 worm:18 your:12 zawiera:6 zprava:6 вирус:6 содержит:6
сообщение:6 包:5 含:5 毒:5 病:5
`,
  'content-refused': `
:6 4.7.0:-5 4.7.1:-6 421:-20 450:-14 452:-12 454:-6 5.1.1:-7 5.1.2:-5 5.4.6:-6 5.5.1:-5 5.6.0:40 5.6.1:9 5.6.11:5 5.6.2:9 5.6.3:11
5.6.4:6 5.7.0:10 5.7.1:9 5.7.512:6 5.7.7:7 503:-5 504:-5 511:13 530:-7 550:16 551:-6 552:27 553:14 554:19 555:-5 <addr>:-22
<ip>:-15 a:13 abc:-5 accept:6 accepted:9 accepting:6 account:-10 action:-5 address:-10 addresses:15 adjunto:5 adresa:6 after:5
again:-7 aisp:9 allegato:5 allowed:9 and:11 anexo:6 anhang:6 anyone:6 archivo:5 are:31 at:-9 attachement:6 attachment:49
attachments:43 aup:-6 auth:-5 authenticated:-6 authentication:-11 banned:13 bare:15 been:-13 bijlage:6 binary:6 bit:6
blacklisted:-7 blank:8 blocked:-7 body:30 boundary:6 bulk:-5 but:7 cc:22 character:6 characters:7 check:-7 client:-6 command:-14
community:-5 complexity:8 compliant:18 comply:6 compressed:6 configure:5 conform:9 connection:-12 connections:-6 contain:15
contained:6 containing:8 contains:28 content:70 conversion:29 cr:11 credential:6 da:5 dans:5 data:24 date:14 dateianhang:12 de:-5
deep:5 defect:6 defects:9 delivered:6 delivery:-12 denied:-7 detected:22 did:6 djb:5 dlp:5 dmarc:-5 dns:-12 do:12 docs:5 doesn:5
domain:-26 duplicate:6 e:7 ei:10 el:-5 email:-11 embedded:7 emime:7 empty:8 encoding:8 erlaubt:7 esmtp:-6 exactly:6 exe:13
executable:25 expired:-9 extension:12 facebook:5 failed:-6 failure:5 field:14 file:25 files:11 filter:14 for:-29 forbidden:10
format:6 found:-7 from:17 give:6 given:5 gsmtp:6 header:81 headers:33 helo:-8 help:-7 here:6 host:-15 id:5 illegal:9 images:12
in:10 infected:-5 inline:6 inside:8 inspection:8 integrity:7 interdite:6 internal:-7 invalid:14 ip:-8 issue:5 jointe:6 js:5
keyword:5 komu:6 later:-6 leak:6 length:9 lf:14 line:27 lista:14 liste:7 listed:-7 local:-12 loop:-7 looping:-7 loss:6 macros:12
mail:-10 mailbox:-14 mailloop:-5 malformed:10 malware:-7 many:-10 maximum:11 media:5 message:42 messageid:5 messages:20
messagewall:6 mime:41 missing:5 ms:6 msg:7 multipart:29 multiple:8 must:9 my:-5 nesting:5 never:7 nicht:5 no:16 non:15 not:11 nul:6
of:-6 office:8 on:-11 one:11 only:-5 or:13 originators:5 oversized:-5 password:11 per:-5 performed:6 permitido:9 phishing:-7
phone:8 piece:6 plain:7 pobox:5 policy:20 possible:-9 potential:5 presents:6 prohibited:11 protected:7 provide:11 ptr:-5 queue:-6
quota:-5 rcpt:-5 receipients:7 received:-7 recipient:-12 recipients:-5 record:-6 records:-5 rejct:5 reject:8 rejected:7 rejecting:9
relay:-6 remote:-5 requested:-6 required:14 resent:7 restrictions:7 rfc:28 rule:8 section:13 sender:-15 sending:-10 sensitive:8
serious:6 server:-7 service:-10 signature:-5 size:-6 smtp:-10 smtplf:9 some:8 sorry:-10 spam:-23 specify:16 spf:-6 standard:9
standards:7 stray:9 structure:6 subject:19 supported:15 syntax:7 system:-5 tag:11 taken:-5 temporarily:-6 text:12 that:9 the:14
there:5 tls:-5 to:6 toegestaan:5 try:-10 type:21 unacceptable:18 unavailable:-7 unicode:13 unterminated:6 url:7 user:-19 username:5
v:6 valid:12 vba:6 verbotener:12 virus:-14 warning:5 was:-7 we:15 welcome:-5 with:28 words:14 you:-20 your:-15 zip:16 δεν:6
вложение:6 недопустимое:6 允:6 列:5 表:5 许:7
`,
  'message-too-large': `
:-3 421:-10 450:-11 451:-11 452:-8 5.2.3:20 5.3.4:32 5.7.0:-6 500:-5 501:-5 523:50 550:-18 552:74 553:-8 554:-6 557:7 a:-14
aborted:7 achieved:7 action:6 address:-6 allowed:-6 attachments:5 be:-6 been:-5 bericht:7 big:26 blocked:-7 bytes:16 class:12
connection:-5 contains:-5 count:-5 cox:-5 data:13 delivery:-6 die:8 dluga:5 domain:-8 email:-6 exceed:6 exceeded:12 exceeds:21
file:5 fixed:11 found:-5 from:-7 grande:12 groot:7 gross:9 has:-12 header:-5 i:5 in:-8 invalid:-6 ip:-5 is:14 ist:5 large:29
larger:10 length:11 limit:23 long:6 looping:-7 mailbox:-11 mailsize:8 many:-13 max:12 maximo:6 maximum:18 mb:12 message:57 much:7
nachricht:9 no:-6 not:-23 of:8 or:-7 permitido:6 please:-5 policy:-8 rcpt:5 recipients:-6 recipsizelimit:5 requested:6 resolver:9
rst:10 sendsizelimit:5 server:-6 size:56 spam:-7 taille:8 te:7 than:9 threshold:7 too:41 trop:6 try:-5 user:-7 virus:-6 wiadomosc:9
you:-5 zbyt:5 zu:9 большое:8 превышает:7 размер:7 слишком:8 сообщение:7 件:7 大:12 超:5 过:6 邮:6
`,
  tls: `
:7 4.4.2:7 4.7.0:21 4.7.322:6 4.7.5:15 403:12 421:-6 451:-9 452:-10 454:45 5.0.0:15 5.7.0:20 5.7.10:17 5.7.11:5 5.7.3:19 5.7.30:5
5.7.4:11 500:17 503:8 521:-6 530:36 538:56 550:-13 551:-6 552:-12 553:-16 554:-9 <addr>:-15 a:6 access:-5 account:-6 address:-12
again:-6 allowed:-12 an:-9 at:-5 auth:-7 authenticated:8 available:8 because:5 but:5 certificate:55 check:12 chiffrement:9 cipher:7
cleartext:5 command:16 conexao:5 connection:12 connections:5 conversion:-6 couriertls:15 dane:12 data:-8 delivery:-7 denied:-7
destination:12 dns:-8 dropped:8 due:17 encrypted:17 encryption:20 erforderlich:6 error:10 establish:9 exceeded:-7 expired:10
failed:28 feel:5 fingerprint:6 first:17 found:-5 from:-11 gsmtp:5 handshake:24 has:-7 helo:-5 i:-5 initialize:6 internal:8 ip:-10
issue:11 keylength:6 lack:16 later:-6 level:22 limit:-5 listed:6 local:-5 lookup:-6 mail:-13 mailbox:-10 many:-6 mechanism:6
message:-23 messages:-7 minimum:10 more:-5 mta:6 must:21 needed:9 negotiated:6 not:17 obligatoire:6 obrigatoria:5 of:10 on:-5
outlook:6 over:10 please:-12 postmaster:-5 protocol:5 recipients:-5 refused:10 rejected:-9 relay:-5 required:44 requiretls:16 s:10
sans:9 secure:5 security:35 see:-6 segura:5 self:7 sender:-8 sending:-5 server:19 service:-7 session:18 set:10 shared:7 signed:9
smtp:-7 sorry:-6 spam:-8 ssl:22 starting:11 starttls:42 sts:7 support:8 supported:7 system:-6 temporarily:-5 that:-5 this:-9
tls:108 tlsa:10 tlsnegotiationfailed:9 to:7 too:-11 transaction:-5 unable:10 unencrypted:5 unsupported:6 user:-12 validation:12
verbinding:5 verbindung:7 verified:13 verschlusselte:5 version:11 versleutelde:5 vulnerable:5 wrong:5 you:-6 your:-7
`,
  'auth-required': `
:-3 402:6 421:-11 450:-10 451:-11 452:-7 5.1.8:5 5.5.1:7 5.7.0:10 5.7.1:16 5.7.14:5 5.7.57:5 501:-6 503:9 524:46 530:85 550:6
552:-7 553:10 <addr>:-8 <ip>:-9 a:-10 access:-5 allowed:7 an:9 autenticacion:5 auth:37 authenticate:10 authenticated:38
authentication:63 authentification:10 authentifizierung:5 authorization:15 before:19 blocked:-5 check:5 client:27 command:7
connection:-7 credentials:11 does:-6 email:-5 error:-7 exceeded:-5 failed:-8 first:16 from:-6 given:7 has:-7 in:15 insufficient:14
ip:-7 issue:8 local:8 log:6 logged:14 mail:11 mailbox:-6 may:7 message:-17 missing:6 must:24 need:9 no:-7 not:8 of:-5 on:15 only:16
or:7 please:5 pop:5 port:6 receive:7 recipient:-8 registered:8 rejected:-7 relationship:5 relay:12 relaying:-5 remote:5 required:47
requires:13 requise:6 send:26 senders:9 sending:14 service:-5 ses:5 smtp:26 spam:-6 starttls:-10 subscribed:5 system:5 the:-9 to:6
too:-9 trust:5 turn:6 turned:6 unauthenticated:10 use:5 user:-10 users:16 was:9 you:21 your:6 必:6 要:5 证:6
`,
  'auth-failed': `
:10 4.7.0:22 4.7.1:-6 4.7.12:6 421:-12 432:51 435:7 450:-19 451:-14 452:-14 454:37 5.3.3:7 5.5.1:9 5.5.4:13 5.7.0:11 5.7.4:12
5.7.8:21 5.7.9:10 501:20 503:10 504:18 521:-7 525:36 530:-11 534:58 535:83 538:-6 550:-29 552:-15 553:-15 554:-26 <addr>:-8
<ip>:-11 address:-17 allowed:-6 application:6 are:-7 arn:6 attempts:6 autenticacao:10 autentiseringsfeil:5 auth:58 authenticate:11
authentication:77 authentications:5 authentification:16 authflat:11 authorised:5 available:9 aws:5 be:-7 been:-5 blocked:-5
browser:7 build:6 by:-9 can:-5 canceled:7 cannot:10 code:6 command:-5 connection:-5 credentials:32 d:8 de:5 decode:13 delivery:-6
dns:-8 does:-6 domain:-15 e:5 elnk:9 email:-8 exceeded:-10 exchange:7 fail:7 failed:15 failure:8 features:5 for:-6 fraco:5 from:-10
gateway:5 gsmtp:7 helo:-5 host:-9 i:-6 iam:6 in:-7 incorrect:6 invalid:7 invalide:6 invalides:5 ip:-6 ist:5 limit:-5 local:-7 log:7
login:17 longer:9 lookup:-5 mail:-21 mailbox:-9 many:8 maximum:-6 mecanismo:5 mechanism:16 message:-22 messages:-6 method:5
midlertidig:5 missing:17 mode:8 much:5 must:-5 name:-5 needed:8 no:12 non:-5 not:8 ntlm:7 of:-10 ofr:6 only:-5 parameter:6
password:38 perform:6 permission:10 plain:9 please:6 postmaster:-5 re:7 recipient:-13 recipients:-5 refused:5 rejected:-13
required:-9 resource:5 revoked:6 sasl:8 see:-5 sender:-10 sending:-5 sendrawemail:6 server:-8 ses:5 sorry:-6 spam:-7 such:9
supported:9 system:-5 t:-10 temporarily:-5 temporary:6 the:-12 then:7 this:-9 tillfalligt:6 to:-7 todennusvirhe:5 token:6 too:16
transition:8 unsupported:10 user:23 username:5 uwierzytelniania:5 valiaikainen:5 valid:5 vmysql:5 web:7 you:-8 аутентификации:9
временныи:8 сбои:8 失:6 敗:5
`,
  syntax: `
:13 4.3.0:-5 4.7.0:9 4.7.1:-6 432:-6 450:-27 451:-13 452:-19 453:-5 454:-9 455:34 5.1.1:-5 5.1.2:22 5.1.3:43 5.1.7:13 5.1.8:-7
5.3.0:-5 5.3.3:11 5.5.0:18 5.5.1:39 5.5.2:20 5.5.4:22 5.6.0:-5 5.6.11:6 5.6.7:7 5.7.0:-11 5.7.1:-27 5.7.4:-7 500:51 501:58 502:57
503:69 504:49 511:-5 530:-14 533:8 534:-5 535:-7 538:-5 550:-21 551:-7 552:-21 553:25 554:-11 555:52 556:-8 <addr>:-27 <ip>:-7 a:10
accept:-5 account:-8 action:-7 address:37 addresses:11 afraid:5 again:-6 all:-8 already:11 amounts:8 an:-5 and:-9 arguments:6 as:-5
ascii:15 attack:6 auth:-8 authenticate:-7 authentication:-18 available:-10 bad:13 be:8 been:-7 before:9 begin:5 by:-13 cannot:-7
capable:6 character:11 characters:18 check:-8 chkuser:8 closing:10 comando:10 combined:8 command:31 commande:5 commands:19
conform:7 connections:-5 contain:6 couriertls:-7 customers:-5 data:11 de:-5 defined:6 delivery:-8 denied:-6 detected:-5 dns:-14
domain:14 dot:6 due:-8 during:6 e:-6 ehlo:9 email:-10 emetteur:-7 ending:5 error:11 errors:7 exceeded:-10 excessive:7 exist:-10
extension:5 failure:-8 final:9 find:-5 first:6 following:7 found:-7 from:6 fully:18 given:6 greeting:14 has:-17 have:-6 header:-9
helo:32 host:-7 htm:5 illegal:19 imf:8 implementado:5 implemented:17 improper:8 internal:-5 internationalised:8 invalid:11
invisible:-5 ip:-15 kommando:5 later:-7 least:6 lhlo:8 limit:-5 line:19 list:-7 lmtp:10 local:-10 long:20 longer:-5 lookup:-5 m:5
mailbox:-5 malformed:17 many:12 maximum:-5 me:-5 mechanism:-6 message:-18 messages:-8 mi:7 missing:14 more:-6 must:12 name:23
needed:10 needs:6 never:6 newline:7 non:10 nonstandard:5 notify:14 numeric:8 on:-5 only:16 option:12 options:5 other:7 out:-5
parameter:6 parameters:19 parametre:7 parse:15 part:8 permitted:6 pipelined:10 pipelining:9 policy:-11 possible:5 postmaster:-6
protocol:26 qualified:17 quota:-5 rcpt:10 reading:5 received:-6 recipient:13 recipients:-5 recognized:9 reject:-13 rejected:-29
relay:-7 reply:-6 requested:-7 required:30 resolve:-5 response:-5 rfc:19 running:6 s:-14 sasl:-6 say:7 security:-8 selected:6
sender:13 sending:-6 sent:13 sequence:5 service:-7 size:7 smtp:17 software:8 sorry:-7 spam:-5 spec:8 specified:7 specify:13
starting:-6 storedrv:6 stray:7 submit:7 supplying:5 support:5 synchronization:9 syntax:40 system:-7 t:-7 temporarily:-6
temporary:-6 terminator:5 that:6 the:-11 this:-20 time:-7 timeout:-5 tls:-11 to:-5 too:22 transaction:18 try:-5 turn:5 type:5
unable:-5 unavailable:-5 unimplemented:8 unknown:-6 unrecognized:9 user:-8 valid:14 verify:-5 violates:8 we:-6 welcome:-6 without:7
yet:5 you:7 your:-12 令:5
`,
  'server-trouble': `
:11 4.1.1:10 4.16.50:-5 4.3.0:44 4.3.1:8 4.3.2:18 4.3.4:7 4.3.5:14 4.4.2:-16 4.4.5:12 4.5.0:18 4.7.0:-21 4.7.1:-11 4.7.24:-7 400:6
421:51 449:38 450:42 451:59 452:11 453:-5 458:15 5.1.1:-5 5.3.0:9 5.3.5:19 5.5.0:14 5.5.1:-7 5.7.0:-6 5.7.1:-11 500:-7 501:-14
502:-7 503:-9 504:-6 521:-9 530:-8 535:-7 550:-26 551:-13 552:-19 553:-20 555:-5 556:-6 558:5 <ip>:-15 abc:-6 accept:7 accepted:5
access:-5 address:-10 all:-10 allocated:7 allowed:-10 another:7 aol:-5 are:-20 attente:6 authentication:-15 automatic:7 available:8
backend:7 bad:5 been:-10 bin:13 blad:5 blame:6 blocked:-10 busy:38 by:-9 can:16 canal:5 cannot:14 ccrt:5 check:-7 chic:6 child:10
cname:-6 codes:-6 command:29 complete:5 configuration:22 configured:10 connected:-6 connections:-8 could:36 create:18 creation:7
daemon:10 database:18 dd:-5 de:-7 deliver:14 delivery:9 denied:-9 destination:-7 device:-5 died:15 directory:10 disk:-10 dmarc:-5
dns:-20 do:-5 document:7 does:-10 doesn:-5 domain:-15 dupfilter:5 e:-9 ehlo:-5 email:-10 erro:6 error:39 es:5 essayer:5 exist:-5
exit:9 expired:-5 failed:24 failure:23 false:8 fehler:11 file:18 filter:12 first:-6 folder:5 for:-10 found:-7 from:-19 full:-18
gl:-5 greylist:-6 greylisted:-10 have:-9 header:-5 helo:-7 help:-8 high:6 home:7 homedir:7 host:-10 hosted:5 htm:-6 i:6 id:13
impossible:6 incorrectly:9 initialization:5 internal:18 invalid:-12 ip:-16 is:5 kapaniyor:5 later:27 les:5 limited:-5 list:-6
lista:-5 load:14 local:25 lock:6 locked:8 long:-7 lookup:-26 loop:-7 mailbox:18 many:-10 marked:8 maximum:-8 memory:14 message:12
mettre:6 misconfigured:12 mode:-6 must:-6 myself:-5 name:-18 nameserver:-6 network:-5 newline:-5 nicht:-6 no:-11 noeud:6 non:-5
now:7 of:-11 only:-6 onward:6 oops:6 open:11 or:-9 out:15 outlook:5 output:15 per:-6 permanent:7 permission:9 pipe:14 please:6
plus:8 policy:-14 ports:-5 postmaster:-8 problem:14 process:30 processing:15 procmail:9 prod:6 progress:7 queue:13 quota:-11
rcpt:-8 rdns:-7 reached:-9 read:-5 redirection:8 refuse:5 regular:7 reject:-6 remote:14 reply:-6 request:5 required:-8 requires:-5
resource:5 resources:15 results:11 retry:7 returned:8 reverse:-5 routing:5 rspamd:6 rt:5 s:-5 saved:5 scan:16 scanned:7 scanner:15
see:-14 send:-5 sender:-13 sending:-6 server:22 service:22 shell:7 shutting:8 slow:-5 smtp:-18 space:-7 spam:-10 spater:7 spf:-11
sql:6 start:6 starttls:-5 status:14 storage:-5 store:10 stored:6 storing:6 stray:-5 submission:5 such:7 sunucu:10 system:35 t:11
tard:8 tarde:5 temporaneo:5 temporarily:18 temporary:30 there:7 this:-14 throttled:-5 time:8 tls:-8 too:-5 transaction:13
transmission:10 transport:7 trop:-5 try:7 trying:-5 uid:9 unable:24 unavailable:27 unix:13 unknown:-6 unqueuable:14 unreachable:-5
unsafe:8 unsupported:-5 user:5 users:5 usr:9 validation:-5 var:18 verify:-5 virus:13 viruses:14 was:-5 we:-6 weather:6 with:5 won:6
write:-5 writing:-6 wrong:10 x:11 you:-14 your:-20 временная:5 ошибка:7 接:-6 的:5
`,
  'storage-full': `
:0 4.3.0:14 4.3.1:30 4.3.2:12 431:46 451:10 452:75 5.7.1:-10 550:-35 553:-8 554:-20 <addr>:-11 <ip>:-7 abgebrochen:6 action:7
address:-9 aktion:6 at:5 aup:-8 brak:5 by:-5 capacidad:5 destinatarios:-6 device:8 disco:8 disk:45 domain:-7 dysku:5 effectuee:8
enospc:9 errno:11 error:6 esaurito:8 espaco:5 file:14 for:-8 from:-7 full:40 in:-9 insufficient:18 insuffisant:6 insuficiente:13
ip:-5 mail:5 mailbox:-6 manque:5 many:-5 message:-11 miejsca:5 mista:6 na:8 nedostatek:6 no:5 non:6 not:-9 on:10 onvoldoende:6
operacja:5 out:7 podjeta:5 qq:6 queue:9 recipient:-8 rejected:-9 ressources:5 sender:-6 server:14 servidor:5 sistema:7 solicitada:7
space:33 spazio:10 spool:11 storage:25 sufficient:5 sul:10 system:18 systeme:8 systemspeicher:6 temp:5 the:6 this:-10 too:-9
unzureichender:6 user:-7 var:7 write:20 writing:7 your:-7 zostala:5 不:6 储:8 存:8 空:8 系:8 统:8 足:6 间:8
`,
  loop: `
:-4 421:-11 446:48 450:-9 451:-5 452:-7 5.3.5:8 5.4.14:8 5.4.6:42 5.7.1:-14 550:-20 552:12 554:41 <ip>:-9 address:-13 against:9
already:14 back:25 been:6 blocked:-6 boucle:5 bucle:5 by:-7 cannot:-5 cname:-5 command:-5 config:7 connection:-5 correo:5 count:23
counts:10 de:7 delivered:6 denied:-6 detectado:6 detected:25 detectee:5 domain:-9 due:-6 erkannt:6 exceeded:15 exceeds:10
excessive:10 failed:-11 forwarded:6 forwarding:11 from:-8 has:6 header:20 headers:16 hop:27 hops:35 host:-5 infinite:6 invalid:-7
ip:-7 is:-7 it:6 list:10 loop:81 looping:30 loops:24 mail:13 mailbox:-6 mailloop:12 mailschleife:6 many:31 max:5 maximum:23 me:6
message:29 messagerie:5 more:5 my:5 myself:25 no:-13 not:-25 number:7 oversized:9 permitted:7 please:-7 poczty:5 policy:-5
possible:19 posted:7 problem:5 reached:5 received:33 recipient:-9 recursion:15 refused:-7 rejected:-14 routing:14 sender:-7 spam:-7
system:-5 than:7 the:6 this:7 times:10 to:24 too:21 transaction:-5 try:-5 trying:9 unable:-5 user:-7 verification:8 verify:8 was:8
wykryte:5 you:-6 zacyklenie:5 обнаружена:6 петля:6 循:5 环:5
`,
  'not-accepting': `
:-5 4.3.2:19 432:14 450:-6 451:-11 452:-7 453:5 5.1.10:28 5.3.2:10 5.7.1:-18 501:-5 521:63 532:9 550:-12 552:-7 553:-13 556:59
<addr>:-11 <ip>:-6 accept:30 accepte:7 accepted:6 accepting:26 accepts:9 account:-5 akceptuje:9 allowed:-9 angehalten:7 be:-5
been:10 being:5 by:-7 capable:12 connections:7 courrier:7 denied:-5 der:7 disabled:6 discontinued:5 do:-5 does:19 domain:29
dominio:7 e:9 empfang:7 error:-7 esmtp:12 este:7 exceeded:-5 exist:-5 failed:-6 found:-5 from:-15 has:21 help:-5 host:10 in:-6
inbound:5 incoming:19 invalid:-7 ip:-7 is:5 machine:7 mail:46 mailbox:-8 mails:6 message:-13 messages:17 n:7 network:17 nie:8 no:18
not:30 null:24 nullmx:5 of:-8 pas:7 paused:6 permanent:7 please:-9 queue:5 receive:13 receives:5 recipient:7 record:6 send:-6
sender:-8 sends:5 server:10 service:20 smtp:19 spam:-6 stopped:6 system:17 the:-10 this:10 to:-8 too:-8 try:-5 used:8 user:-11
webmail:5 wiadomosci:9 with:-6 wurde:7 your:-14 zewnetrznych:9 件:5 接:6 收:6
`,
  connection: `
:10 4.2.1:-14 4.3.0:-6 4.3.2:-11 4.4.0:9 4.4.1:38 4.4.2:46 4.4.316:7 4.4.7:20 4.7.0:-15 4.7.1:-12 420:6 421:25 441:38 442:39 447:37
451:28 452:-15 454:-8 5.4.300:7 5.4.7:26 5.7.0:-5 5.7.1:-20 500:-6 501:-11 503:-6 504:-5 521:-8 530:-7 550:-46 551:-6 552:-16
553:-18 554:-16 <addr>:-6 <ip>:8 a:-13 accept:-5 accepted:-5 account:-7 address:-8 administrator:7 after:24 again:-5 agotado:5
allowed:-5 answer:12 any:8 as:-5 attempts:15 auth:-5 authentication:-9 banner:8 be:10 been:19 bei:5 blocked:-8 broken:11 busy:-7
by:7 cancelled:11 cerrada:5 channel:5 chiusa:5 closed:7 cname:12 code:7 collected:7 communication:5 connect:37 connected:14
connection:47 connessione:5 connexion:10 conversation:9 could:12 data:18 day:6 days:19 deferred:-7 delai:7 deliver:14 delivered:6
delivery:35 denied:-7 depasse:7 destination:14 did:10 disconnected:8 disk:-5 does:-5 domain:-7 down:6 dropped:7 due:-14 during:6
e:-5 econnrefused:8 elnk:-7 email:-10 end:16 espera:5 etimedout:5 exceeded:10 expired:41 expiree:6 failed:10 family:5 fermee:5
file:-6 for:14 found:-6 from:7 getaddrinfo:7 giving:5 greeting:21 helo:-5 host:39 hosts:5 i:5 idle:13 inactividad:5 inactivite:5
inattivita:5 incomplete:8 initial:5 input:10 internal:15 ip:-9 is:-13 last:7 lastattemptedservername:5 later:-8 limit:-12 line:-6
list:-5 long:31 lookup:11 lost:16 mail:-13 mailbox:-11 many:-14 maximum:5 message:22 messages:-9 more:6 mxs:18 name:-8 network:15
never:10 next:7 no:9 non:-5 old:9 on:6 or:-5 out:17 period:8 please:-11 policy:-8 postmaster:-8 process:-9 queue:21 quota:-5
rate:-6 reachable:6 read:15 reason:5 received:14 recipient:-8 recipients:-7 record:-5 refused:7 rejected:-16 relay:-5 remote:24
required:-6 respond:7 response:5 retried:6 retries:6 route:9 seconds:5 see:-8 sender:-13 sending:5 server:25 size:-5 slots:-6
smtp:5 socket:17 sorry:-5 space:-6 spam:-10 stream:9 system:-6 t:-5 the:18 this:-17 tiempo:5 time:26 timed:26 timeout:49 tls:-7
tlsnegotiationfailed:-6 to:5 too:11 tries:8 unavailable:-8 unreachable:26 up:8 user:-13 verbindung:7 verbindungsproblem:6
waiting:13 while:14 will:5 with:14 within:6 without:5 your:-19 zeituberschreitung:14 время:5 закрыто:6 истекло:5 ожидания:5
соединение:6 接:5 连:7
`,
  policy: `
:1 4.7.15:9 421:5 451:-11 452:-6 459:10 5.0.0:5 5.1.1:5 5.3.0:5 5.7.0:15 5.7.1:13 5.7.2:5 5.7.3:6 5.7.5:9 5.7.6:8 5.7.703:5 500:15
502:5 541:44 550:25 552:6 554:39 571:44 <addr>:-7 accepting:-7 acceso:7 access:27 accesso:6 action:10 address:-18 administrative:21
administrator:7 algorithm:8 allow:14 allowed:15 as:-5 attachment:-7 aup:17 aus:5 auth:-6 authenticated:-5 authentication:-10
authorized:11 automatically:7 available:-6 away:5 aws:5 banned:-5 be:-7 bilo:6 blacklisted:-8 blocked:25 bounced:8 breaches:-5
bulk:-6 by:24 cannot:7 channel:5 check:-5 closing:9 command:-8 connection:13 connections:-6 contains:-8 content:-20 could:-7
country:9 cryptographic:18 cxsmtp:11 deliver:-5 delivered:6 delivery:13 denegado:5 denied:38 details:6 detected:-9 dmarc:-12
dns:-10 does:-7 doesn:7 dostaviti:7 dostep:6 due:10 duplicate:5 early:5 echoue:5 elnk:-5 email:16 en:10 epaonnistui:6 esmtp:-6
exceeded:-8 exceeds:-6 excluded:7 expired:-6 explanation:9 external:9 failed:-14 failure:11 fallo:5 feilet:6 filter:7 found:-11
further:6 geweigerd:6 go:6 have:6 header:-10 helo:-7 host:-8 hostname:-5 i:9 in:-16 internet:6 invalid:-14 ip:-10 is:-9 it:-10 la:7
level:7 limit:-8 listed:-5 loop:-5 low:6 mail:11 manually:6 many:-7 map:7 matched:10 maximum:-7 mcspamsignature:5 me:-5 mensagem:5
message:28 mislukt:6 mogoce:6 must:-6 my:7 negato:6 ni:6 nie:5 no:-14 node:10 not:14 of:-9 only:-6 operation:6 organization:10
permanently:8 permission:9 permissions:10 permit:5 policies:16 policy:62 possible:5 postfwd:5 powiodla:8 pphosted:5 pravilnika:7
priority:9 prohibition:21 purged:7 quota:-5 rcpt:-5 rdns:-5 reasons:13 recipient:-21 recipients:-5 refused:15 regulations:8
reject:9 rejected:24 rejecting:-11 rejeitada:6 relay:-12 relaying:-5 remote:-5 requested:10 requests:6 restricted:8 restrictions:12
rfc:-7 richtliniengrunden:5 riuscita:5 rule:6 rules:10 s:-5 sa:5 security:22 see:-12 selhala:6 send:6 sender:-21 sendmailism:5
sent:5 service:6 sie:8 sikertelen:5 size:-7 smtp:-10 soon:10 sorry:14 spam:-13 spf:-7 sporocila:7 subject:6 t:12 taken:7 talk:8
talker:6 tapahtuma:6 target:5 the:-13 this:5 tls:-5 toegang:6 transaccion:5 transactie:6 transaction:9 transakce:6 transakcja:8
transaksjonen:6 transazione:5 transmission:5 tranzakcio:5 unable:-8 uribl:-6 url:-5 user:-17 varnostnega:7 verweigert:6 violating:6
violation:6 violations:6 virus:-8 visit:15 was:7 we:6 welcome:14 with:-6 won:8 xgemail:-7 yahooinc:5 yandex:5 you:20 your:7
zabroniony:6 zaradi:7 zugriff:6 безопасности:6 доступ:6 запрещен:6 политикои:6 сбои:5 транзакции:6 传:5 拒:7 访:5 问:5
`,
}
