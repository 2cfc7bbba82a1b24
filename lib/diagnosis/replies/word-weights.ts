// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, `word:tenths`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
  'mailbox-unknown': `
:8 4.7.0:-6 4.7.1:-11 421:-19 450:9 451:-16 452:-17 454:-6 5.1.0:13 5.1.1:52 5.1.2:-14 5.1.4:6 5.1.5:5 5.1.6:-8 5.1.8:-6 5.3.0:10
5.4.1:7 5.7.0:-11 5.7.1:-17 501:-7 503:-7 504:-6 510:37 511:36 513:38 530:-6 535:-6 550:30 552:-13 553:18 559:14 <addr>:28 <ip>:-11
abc:6 acao:7 accept:-15 accepted:-23 accepting:-10 accion:7 account:7 action:9 actiunea:5 activated:-5 activity:-5 address:29
addressed:17 addressee:16 administrative:-5 adr:6 adresse:13 again:-7 akce:8 aktion:8 alias:13 allowed:-26 ambiguous:6 an:7
angeforderte:8 annuaire:6 archivee:-5 are:-11 atgard:9 attachments:-5 attempted:5 au:5 aup:-6 ausgefuhrt:8 auth:-10
authenticated:-9 authentication:-11 authorized:-9 aux:9 available:8 bad:11 be:-6 because:-8 been:-9 begard:9 blacklist:-8
blacklisted:-9 blocked:-15 book:6 bounce:-11 bounces:-8 brevladenamn:7 bulunamadi:9 buzon:7 bye:7 c:5 caixa:12 cannot:7 casuta:5
certificate:-6 changed:-9 characters:-6 chdir:8 check:10 command:7 company:6 con:5 connection:-10 contains:-6 content:-7 correio:8
credentials:-5 customer:8 data:-11 dd:12 deactivated:-5 del:-8 deliver:7 deliverable:14 delivery:13 demandee:6 departed:9 destin:9
destinatario:11 destination:19 detected:-13 directory:23 disabled:-13 dkim:-9 dns:-16 do:-7 does:5 doesn:18 domain:-34 dominio:-7
domino:14 drop:5 du:-7 due:-6 e:20 efetuada:5 ehlo:-5 ei:5 email:24 empfaenger:6 empfanger:7 employee:7 encontrado:6 enough:-5
eop:7 errato:7 ese:7 esiste:8 exceeded:-19 exist:29 existe:23 expediteur:-5 expired:-5 failure:-8 file:-8 filter:-7 final:8 for:-20
forespurt:6 forward:-5 found:28 from:-24 full:-9 gebruiker:9 handle:9 handling:8 hangup:-5 has:-31 have:7 header:-13 headers:-9
helo:-13 here:17 host:-20 hosted:7 hostname:-8 ikke:6 illegal:5 inactive:-11 inconnu:9 incorrectly:9 indirizzo:14 indisponivel:6
inesistente:13 inexistente:6 inte:7 internal:-5 invalid:31 invalide:6 ip:-19 ismeretlen:5 istnieje:11 karma:-6 known:19 konta:8
kullanici:9 l:10 la:-9 ldap:13 le:-5 lettres:9 limit:-12 list:10 lista:-7 locked:-10 longer:10 ma:7 mail:-15 mailbox:45 maildir:8
many:-10 maximum:-7 mbox:-6 message:-23 messagerie:6 messages:-14 modtager:5 moins:6 mottaker:5 moved:-7 must:-9 my:5 n:8 name:21
nao:10 nazwa:9 nebyla:7 necunoscut:5 neexistuje:7 nessun:5 nicht:6 nie:22 niedozwolona:5 niet:6 nieznany:11 no:21 nombre:5 nome:6
non:16 not:26 ofr:-5 ok:5 okand:9 on:-5 onbekend:8 one:13 only:-13 operacji:8 or:9 our:14 out:-6 outlook:8 over:-7 overquota:-5
pas:9 pedida:5 per:-5 permission:-7 permitted:-9 person:14 policy:-6 posta:9 postboks:5 postovni:8 pozadovana:10 present:6 prod:7
protocol:-6 ptr:-5 pyydettya:7 qq:9 questo:5 quota:-11 r:5 rcpt:25 rcptto:21 realizada:7 receiving:-6 recipient:38 recipients:38
recognized:5 record:-9 records:-5 redirect:6 refuse:-5 refused:-15 reject:-5 rejected:-7 rejecting:14 relaying:-6 repertorie:6
request:5 requested:5 required:-15 resend:5 resolve:-6 response:-5 restricted:-6 return:-8 rule:-5 schranky:7 sconosciuto:22 se:-7
see:6 send:-15 sender:-42 senders:-5 sending:-8 sent:-6 server:-6 service:-9 signature:-8 since:-5 size:-5 skrzynka:6 skrzynki:5
smtp:-27 solicitada:10 space:-11 spam:-15 specify:-5 spf:-9 storedrv:-7 submit:-5 subscriber:5 such:30 suoritettu:7 support:-6
supported:-7 suspend:-5 suspended:-13 t:22 takiego:8 temporarily:-10 temporary:-6 than:-8 that:22 there:5 this:17 tillatet:7 tls:-6
to:6 toimenpidetta:7 too:-23 try:-7 tuntematon:5 type:-6 typos:7 ukjent:5 unable:12 unavailable:30 unbekannt:13 unbekannter:5
undeliverable:17 undelivered:5 unknown:52 us:8 use:-5 user:43 userid:5 usuario:20 utente:17 utford:9 utfort:6 utilisateur:7
utilizator:5 uzivatel:10 uzytkownik:15 valid:21 validrcptto:5 verify:12 virus:-6 vykonana:8 we:-13 welcome:-11 while:-5 with:-11
wykonano:8 xgemail:7 yahoo:9 you:-8 your:-15 zadanej:8 αγνωστος:5 αιτηθεισα:5 γραμματοκιβωτιο:5 διαθεσιμο:5 εκτελεστηκε:5
ενεργεια:5 χρηστης:5 виконана:5 деиствие:9 дія:5 запитана:5 запрошенное:9 имя:7 наиден:9 не:15 недопустимо:7 недоступна:5
пользователь:10 почтового:7 почтовыи:6 поштова:5 прервано:6 скринька:5 ящика:7 ไมพบผใช:6 か:5 せ:8 つ:6 の:5 は:5 ん:8 ア:6 カ:5 ク:5 ト:7
レ:5 不:13 件:6 作:11 先:8 可:6 在:11 存:11 完:6 宛:8 拒:-6 操:7 收:7 未:8 求:12 用:11 的:7 箱:18 要:9 見:6 误:8 邮:5 错:7 된:6 사:13 서:6 않:9 업:6 요:6 용:13
이:8 자:6 작:6 지:9 청:6 함:6
`,
  'mailbox-disabled': `
:-5 4.2.1:17 421:-6 451:-5 456:5 5.1.1:21 5.2.1:43 5.7.1:-10 521:10 540:12 550:37 551:8 552:-8 553:-6 <addr>:30 <ip>:-7 a:-13
abuse:12 accepted:9 accepting:13 accepts:5 access:-9 account:66 action:-5 activa:10 activated:9 activity:10 address:9
administratively:7 archived:8 archivee:9 are:-7 authentication:-6 bad:-7 been:12 being:11 blacklisted:-6 bloccato:7 boite:12 by:-6
cannot:6 casilla:6 closed:10 compte:17 connection:-6 conta:17 cuenta:15 currently:24 customer:10 das:8 days:7 dd:8 deactivated:26
deaktiviert:8 denied:-12 desactivada:5 desactive:10 desativada:5 destinataire:7 detected:-6 disabilitata:6 disabled:58
discontinued:18 dns:-5 does:-8 domain:-14 du:9 due:15 during:6 el:8 en:5 enable:9 entered:6 err:6 error:-7 esta:16 estado:7
exceeded:-7 expirado:6 failed:-14 falta:6 filter:-6 for:-13 found:-9 from:-17 frozen:9 full:-12 gesperrt:9 ha:5 hangup:9 has:-6
hasn:6 have:-6 helo:-5 here:-9 hesap:11 host:-9 in:-6 inactive:45 inactivity:16 inactivo:7 inativa:7 inativo:7 indirizzo:6
inutilizzo:7 invalid:-10 ip:-6 is:28 its:5 je:9 kapatilmis:11 konto:22 last:6 later:6 list:-6 locked:25 log:8 longer:18
mailaddress:7 mailbox:58 many:-6 mbox:10 message:-18 mimecast:-6 more:6 name:-8 new:9 nieaktywna:10 noactivity:10 not:-16 of:-9
only:-6 payment:5 per:6 please:-8 pocztowa:10 policy:-8 por:6 postfach:8 protected:-5 questo:7 quota:-8 reach:5 receive:6
receiving:15 recipient:39 refused:-8 reject:-6 rejected:-5 relay:-5 required:-6 s:-7 send:-5 sender:-16 sending:-11 server:-8
service:8 should:8 since:10 skrzynka:10 smtp:-9 sorry:14 spam:-7 such:-5 suspend:17 suspended:36 suspendu:5 suspensa:5 system:-8
t:-5 temporarily:27 terminated:5 the:7 this:15 to:5 too:-10 tried:7 ucet:5 unable:-6 unavailable:19 unknown:-12 user:41 uso:6
usuario:15 verification:-5 wurde:7 yahoo:6 you:-6 your:-12 zablokovan:5 zablokowane:11 заблокирован:10 ящик:10 于:5 休:5 作:6 处:5 已:7
录:5 态:5 户:9 接:6 收:5 无:6 时:5 法:6 状:5 用:8 由:5 登:5 眠:5 箱:5 运:7 长:5 间:5
`,
  'mailbox-full': `
:3 4.2.2:28 4.3.1:-5 421:-16 422:40 432:-5 450:-11 451:-12 452:22 454:-5 5.2.2:29 5.3.4:-7 5.7.0:-6 5.7.1:-20 500:-5 501:-8 522:42
550:-15 551:-5 552:75 553:-17 554:-14 <addr>:19 <ip>:-11 a:-13 abgebrochen:6 access:-6 account:30 address:-8 afgebroken:9 aktion:5
allocation:12 allowed:14 angeforderte:6 are:-5 at:-5 attachment:-7 aup:-8 authentication:-6 aux:7 benutzer:9 blocked:-8 boite:10
box:14 buzon:13 by:-12 caixa:8 casella:11 cheia:6 connection:-7 count:11 create:5 daily:-7 das:5 des:10 detected:-5 direct:6
disk:13 diskspace:6 dns:-5 domain:-9 empfangers:6 enough:20 error:-12 exceed:14 exceeded:37 exceeding:7 exceeds:11 failure:-8
found:-11 from:-11 full:54 gebruikt:9 grande:-5 has:9 hat:8 i:-5 inbox:15 invalid:-6 ip:-6 is:17 la:6 left:7 lettres:7 limit:13
lleno:5 local:5 mailbox:62 maildir:11 mailsize:-6 message:7 messages:7 much:7 name:-7 no:-10 non:-5 not:-13 or:-7 out:6 output:10
over:34 overflow:6 overquota:15 p:6 piena:9 please:-7 pleine:9 plna:5 policy:-12 posta:6 postal:6 postfach:5 postopdracht:9
quota:80 recipient:22 recipients:-6 refused:-6 rejected:-6 ruimte:9 s:21 see:-5 send:-6 sender:-13 sending:-18 server:-11 size:23
smtp:-14 sobre:9 solicitada:5 space:45 spam:-10 speicherzuteilung:7 storage:27 system:-7 temporalmente:9 temporarily:-5 teveel:9
the:16 this:6 throttling:-5 uberschritten:9 unknown:-5 up:7 used:7 user:35 utilizado:9 virus:-6 voll:6 was:7 while:5 will:8 with:-5
would:6 writing:5 your:-7 zuviele:5 っ:5 で:6 の:5 ぱ:5 ク:7 ス:5 ッ:6 ボ:7 メ:7 ル:8 ー:5 人:10 信:12 夹:5 已:13 收:9 文:5 无:5 法:6 满:16 箱:17 量:11
과:7 당:5 량:6 메:7 을:5 일:7 장:5 저:5 초:7 할:5
`,
  'mailbox-moved': `
:-10 421:-6 450:-6 451:-6 5.1.6:37 5.7.1:-12 5.7.17:7 550:18 551:50 553:-6 554:-15 <addr>:37 <ip>:-7 a:10 address:33 adres:8
adresse:13 another:5 at:6 cambiado:7 change:11 changed:32 company:6 d:6 direccion:7 domain:-10 e:16 el:6 email:5 empfanger:8
error:-7 for:-10 forward:26 forwarding:13 ha:11 has:41 his:5 in:-5 invalid:-6 l:10 la:5 local:14 longer:13 mail:-5 mailbox:14
message:-12 moved:27 my:6 new:9 no:8 not:-6 now:11 of:-5 owner:6 path:20 please:15 recipient:8 rejected:-9 replaced:5 sender:-6
smtp:-7 to:-5 too:-5 try:10 user:30 utilisateur:10 verzogen:6 your:-9 信:12 地:6 已:16 更:6 移:13 箱:16 除:13
`,
  'recipient-refused': `
:3 4.2.4:7 403:12 412:9 421:-14 451:-15 452:-7 5.1.0:-6 5.1.6:-6 5.2.1:-7 5.5.1:10 5.7.0:-8 5.7.1:17 5.7.124:6 5.7.13:6 5.7.133:9
5.7.134:7 5.7.136:8 5.7.18:8 5.7.193:5 5.7.513:6 501:-9 542:8 550:31 552:-11 553:6 554:-9 557:6 561:6 <addr>:30 <ip>:-11 a:5
abgelehnt:5 abonnes:6 absendern:5 accepte:8 accepted:10 accepting:7 accepts:10 access:16 account:-5 acepta:7 action:-7 adresse:-6
adresy:6 again:5 alla:6 allowed:13 am:5 and:-6 approved:11 are:10 as:-8 at:-5 auth:-7 authenticated:15 authorized:6 available:-5
bad:-12 badrcptto:13 blackholed:6 blacklist:8 block:8 blocked:12 bounce:-7 by:27 byla:6 cannot:-12 challenge:10 check:-5 chung:5
chyba:7 closed:6 codes:7 command:-8 connection:-12 contact:6 contains:-6 customer:7 data:-5 de:7 delivered:11 delivery:15 denied:10
denylist:8 der:10 destinataire:12 destinatario:23 detected:-11 die:8 disabled:-9 distribucion:5 dns:-9 docomo:7 does:-8 domain:-18
dominio:-5 emails:5 empfanger:16 empfangeradresse:5 empty:-6 error:-7 establecer:5 exceeded:-14 exist:-8 expansion:12 external:6
failed:-11 file:7 filter:9 folder:6 folgenden:5 for:-6 forbidden:9 found:-10 from:10 full:-5 group:17 have:-8 header:-6 helo:-9
host:-13 i:5 imposed:5 in:-12 inactive:-7 inbound:6 invalid:-14 ip:-11 is:13 it:7 jest:5 keine:5 key:9 konference:6 korrekt:5 la:13
lebo:8 les:11 limit:-9 list:43 lista:21 listan:6 liste:16 llista:8 local:-14 lookup:-5 mail:5 mailbox:11 mailing:14 many:-10
maximum:-5 member:11 members:6 mensajes:6 message:-18 missing:-5 moderator:8 more:-7 must:-9 n:8 nachrichten:6 name:-11
nasledujici:6 nay:5 nejsou:6 nimmt:5 no:-10 nt:5 o:6 odbiorca:5 on:13 one:-5 only:30 ontvanger:6 organization:5 our:-8 over:-5
own:6 owner:9 oxseu:8 pas:5 phan:5 phoi:5 please:-6 policy:-7 post:7 postituslistan:7 postmaster:5 preferences:5 prijemcu:8
prohibited:6 protected:12 public:6 quota:-7 rcpt:12 rcptto:5 receive:11 received:7 receiver:13 receiving:-6 recipient:50
recipients:8 refuse:7 refused:8 refuses:6 reject:21 relay:-12 relaying:-6 reply:8 requested:-6 requires:6 reservee:5 resolver:16
response:5 restricted:27 rfc:-5 rifiutato:5 rozsylanie:6 rst:18 rule:6 rules:5 sandbox:6 see:-12 sender:11 senders:10 sending:-9
server:-28 service:-7 sind:5 sms:12 smtp:26 spam:-13 spf:-7 spravne:6 such:-6 suspend:-6 suspicious:7 t:-11 taken:-5 taking:6
temporarily:-6 than:-7 that:7 the:17 this:19 tls:-5 to:17 too:-19 try:-5 un:8 una:5 unable:-6 unknown:-9 use:-7 user:32
usernotmemberofteam:5 users:-6 vadesecure:6 valid:-11 verification:-8 viestin:7 virhe:5 virus:-5 von:12 w:5 want:15 was:18 weil:6
whitelisted:9 wiadomosci:5 with:-7 write:5 wurde:6 you:16 your:11 zprava:5 απο:6 διαχειριστες:6 λιστα:6 λιστας:5 της:8 τους:6 в:5
добавить:5 невозможно:5 от:8 отправка:6 получателя:5 принимать:8 рассылку:6 сообщении:6 эту:6 に:6 り:5 了:5 件:8 信:6 列:8 受:7 否:6 拒:9
收:9 者:10 表:8 订:6 该:6
`,
  'recipient-domain-unknown': `
:0 4.1.2:13 4.4.1:5 4.5.1:7 4.7.1:-7 421:-12 423:6 451:6 5.1.2:43 5.1.8:-5 5.4.310:6 5.4.4:33 5.7.1:-27 501:-8 512:47 526:7 550:16
552:-8 554:-15 <ip>:-7 a:-7 accept:-6 accepted:-7 access:-9 address:27 all:8 allowed:-7 and:-6 answer:5 any:9 are:-7 auth:-5
authentication:-6 bad:5 blocked:-8 client:-5 cname:10 command:-6 connection:-7 could:8 couldn:10 data:14 de:-6 delivery:-5 des:5
desconocido:5 destinatario:8 destination:17 dns:53 does:9 domain:65 domaine:9 domein:6 domena:8 domeny:7 dominio:28 due:-5
empfangers:5 encountered:10 enotfound:7 entry:6 envelope:-5 error:17 exceeded:-7 exchanger:14 exist:21 existant:8 existent:6
existiert:8 failed:8 failure:10 find:24 for:22 found:26 from:-18 gateway:6 getaddrinfo:7 has:-8 helo:-11 here:-6 host:41 hosts:10
inconnu:5 infodomainnonexistent:6 internal:5 is:-12 known:12 later:-6 limit:-5 local:-7 location:8 lookup:40 loop:5 loopback:11
ma:6 mail:-15 mailbox:-12 malformed:6 many:-5 matches:6 may:-5 mentioned:6 message:-9 messages:-5 name:37 nameserver:24 nao:6 no:29
non:18 obsolete:8 of:9 onbekend:5 or:17 please:-9 point:6 prijemce:5 query:19 rcpt:5 recipient:12 record:7 records:8 refused:-6
rejected:-7 relay:-6 relevant:6 reply:7 required:-8 resolve:24 retired:6 returned:7 reverse:-6 route:19 see:-7 send:-5 sender:-20
server:8 servers:7 service:12 smtp:-16 sorry:-5 spam:-7 such:6 t:7 takiej:7 target:5 that:-5 this:-13 too:-10 try:-6 type:11
unable:24 unexpected:9 unknown:25 unrouteable:17 user:-17 uses:7 was:-6 were:5 you:-12 your:-21 домен:5 い:6 が:7 な:6 の:5 ス:5 ト:6 ホ:7
不:8 个:8 主:11 先:6 名:15 域:15 宛:6 方:8 有:12 机:11 析:9 检:5 没:8 索:5 解:9 记:5 这:8
`,
  'relay-denied': `
:-6 4.7.1:5 421:-11 450:-6 451:-8 452:-6 5.3.0:-6 5.7.1:17 550:20 551:48 552:-6 553:24 554:19 <addr>:7 <ip>:10 accept:-5 accepts:9
account:-6 address:-6 addressee:-5 addressing:8 allowed:25 apache:6 are:-5 at:-5 authenticate:7 authorised:6 authorized:6
autorizados:6 blocked:-8 cannot:6 client:-5 configured:8 connection:-7 consentito:12 consta:6 contact:-5 denegado:6 denied:46
detected:-5 direct:6 disallowed:11 dns:-6 do:7 does:-11 domain:19 domains:7 don:15 due:-7 el:6 email:-7 erlaubt:7 error:-5 este:5
exceeded:-6 failed:-7 for:18 found:-7 frl:7 gateway:16 handle:9 has:-13 helo:-6 host:12 htm:6 i:8 incubator:6 inoltro:10
interdit:12 ip:8 isn:16 legacy:6 let:5 list:6 local:27 longer:9 mailbox:-11 mailing:11 many:-5 message:-19 messages:-7 minha:6
mta:6 my:10 na:5 nao:5 need:6 negada:11 nicht:8 no:8 non:12 not:23 on:-7 only:16 openoffice:6 openofficeorg:6 permite:8
permitted:11 policy:-5 prohibited:9 przekazywanie:6 rcpthosts:20 recipient:-7 recipients:-6 reenvio:14 relais:16 relay:104
relayed:8 relayen:5 relaying:88 relays:13 remote:9 required:-5 retransmissao:11 rp:6 se:7 send:-7 sender:-12 server:5 smtp:-5
sorry:9 submissions:7 t:21 taken:6 that:13 the:-12 this:19 thru:6 to:17 toegestaan:5 too:-9 try:-5 unknown:-8 use:6 uucp:8
verweigert:6 was:-6 we:17 weiterleitung:11 your:-5 zabronione:6 запрещена:6 пересылка:6 さ:7 の:5 れ:7 メ:5 ル:5 中:9 否:5 拒:9 継:9
`,
  'sender-refused': `
:2 421:-13 436:5 440:5 451:-19 452:-6 5.1.0:12 5.1.2:7 5.1.7:10 5.1.8:5 5.7.0:-11 5.7.1:6 5.7.27:-9 5.7.750:5 500:-5 501:15 503:-6
517:9 521:-5 530:-5 550:20 553:34 555:10 <addr>:34 <ip>:-18 a:-18 abc:7 abgelehnt:9 absender:11 absenderadresse:14 accept:12
accepted:13 accepts:-5 access:14 account:21 action:5 address:34 addresses:-13 administrative:10 adres:8 adresse:6 afzender:10
again:-7 an:10 and:7 are:12 as:26 at:-6 authentication:-6 authorized:13 autorizado:5 available:-5 avsandaren:6 avsender:5 avvisad:6
backscatter:8 bad:-9 badmailfrom:8 badsendermx:5 banned:15 based:7 batv:25 be:5 beallitasa:6 been:21 black:16 blacklist:18
blacklisted:19 blocked:29 blu:13 bogus:7 bounce:21 bouncedeny:13 bounces:22 by:5 called:8 callout:6 can:-6 checking:7 chi:7
codes:-5 command:-7 conform:5 connection:-6 connections:-5 contact:-5 content:-6 data:-8 defense:7 del:11 deliver:-5 denied:14
denylist:-5 destination:-7 di:5 dia:7 disabled:8 dmarc:-7 dns:-10 dnsbl:-5 do:9 doesn:12 domain:17 domains:12 dsn:6 dsns:9 dt:7
due:5 e:-6 elnk:-5 email:21 emetteur:12 empty:22 envelope:27 error:-6 exceeded:-13 exist:-7 expediteur:21 expired:7 failed:23
feil:5 felado:6 folgende:8 forging:6 found:-16 from:50 geweigerd:5 group:-5 gsmtp:-5 gui:9 have:-7 header:13 helo:-9 help:10
here:12 hiba:5 host:-8 htm:13 i:-10 id:-9 information:-5 invalid:18 invalide:11 ip:-25 known:-6 l:13 later:-5 limit:-8 lists:11
loi:9 longer:-10 lookup:-10 mailing:8 main:5 malformed:-6 manually:7 many:-11 masquerading:6 match:12 message:-7 mimecast:6
mittente:14 more:-10 multiple:-6 nadawca:6 nadawcy:13 name:-7 nicht:6 niewlasciwy:10 non:-7 not:8 notifications:7 null:10 numeric:6
odesilatel:6 odmitnut:6 odrzucony:5 of:-11 one:-6 only:-8 or:-5 our:11 out:-6 outgoing:18 owned:13 party:8 path:14 postmaster:5
prohibition:10 provided:6 quota:-7 rechazado:5 recipient:-28 recipients:-12 record:-11 refuse:8 refused:-6 reject:-6 rejected:6
rejeitado:6 relay:-11 relaying:-7 remetente:14 remitente:16 reply:10 reputation:-6 requested:6 required:-16 requires:-5 reserved:7
resolve:-9 response:5 return:17 rifiutato:9 said:5 see:8 send:20 sender:74 senders:25 sending:16 server:-14 sette:5 sikerult:5
smtp:17 sorry:9 spam:6 spamhaus:-6 spf:-10 status:7 sum:7 suspension:7 system:-11 table:5 taken:7 temporarily:-5 the:9 third:8
tls:-5 too:-19 try:-6 unauthenticated:-6 ungultig:6 unsigned:7 used:-5 user:14 valid:-12 validate:6 verification:25 verified:21
verify:40 was:-13 while:8 without:-6 wm:13 you:7 your:8 адрес:8 неверныи:8 отклонен:6 отправитель:6 отправителя:8 万:5 人:9 伪:5 信:5
发:10 地:7 址:7 定:5 局:5 拒:8 绝:7 网:5 被:7 装:5 設:5
`,
  'sender-domain-unresolvable': `
:-7 4.1.8:8 4.4.3:11 421:-9 450:6 451:21 452:-6 453:5 5.1.2:-9 5.1.8:39 5.4.0:15 5.7.1:-10 5.7.27:17 501:6 517:29 552:-6 553:22
554:-10 <addr>:22 a:17 aaaa:10 absenderdomain:5 accept:-5 accepted:-5 account:-5 address:19 addresses:7 all:14 allowed:-14
analysis:5 are:-7 authentication:-5 avsandarens:5 bad:6 badsendermx:7 because:8 by:-8 can:8 cannot:11 cname:14 codes:5 dead:8 del:7
dns:39 does:31 domain:61 doman:5 domena:5 dominio:11 envelope:7 eservfail:5 exceeded:-5 exchanger:6 exchangers:15 exist:32 existe:7
failed:-5 failure:10 find:11 finns:5 for:19 found:18 from:26 has:18 have:9 helo:-8 ietf:7 invalid:14 ip:-10 is:-12 list:-5 lookup:9
loopback:6 mail:7 mailbox:-10 mailfrom:6 may:5 message:-11 mybox:7 name:-9 neexistuje:5 networks:6 no:13 not:8 null:12
odesilatele:5 of:13 on:-7 or:11 please:-7 point:6 private:8 publishes:7 rcpt:-5 recipient:-18 record:23 records:40 recursive:13
reply:7 reports:6 required:-6 resolve:17 resource:6 return:24 rfc:26 s:7 section:9 sender:62 sending:-6 server:-10 smtp:-10 sorry:6
source:5 spam:-6 system:5 taken:5 that:-6 the:-7 this:-9 time:6 timeout:5 to:-6 too:-7 try:-6 txt:7 url:5 user:-14 uses:6 valid:7
violate:9 violation:13 without:8 you:-7 your:30 在:6 存:5
`,
  'sender-authentication': `
:-11 4.4.0:7 4.7.24:13 451:8 452:-6 5.2.0:5 5.7.0:13 5.7.1:25 5.7.20:12 5.7.23:14 5.7.26:13 5.7.29:8 5.7.515:7 5.7.9:7 550:26
553:-6 556:8 <ip>:22 a:-9 abc:10 accept:-5 acceptable:7 accepted:7 access:7 account:-7 address:-8 again:8 all:8 allowed:17 an:-6
anti:10 arc:8 are:-9 as:-6 authenticate:7 authentication:26 author:5 based:6 be:-5 because:13 behaviour:5 blacklisted:-5 blocked:-6
by:10 check:35 checks:5 codes:10 comcast:8 community:10 connection:-5 content:-7 delivery:-6 detected:-6 didn:6 dkim:61 dma:7
dmarc:75 dmarcrejection:6 doc:10 docs:10 does:10 doesn:8 domain:26 due:7 either:7 email:13 error:18 exceeded:-6 exist:-5 facebook:6
fail:16 failed:24 failedcontinue:5 fails:6 failure:11 for:11 found:10 framework:13 from:21 gmail:5 gsmtp:10 helo:-6 help:10 here:-7
htm:8 id:13 in:-15 inspect:8 ip:22 is:9 it:12 level:5 lib:5 libero:6 limited:7 list:-5 lookup:5 mailbox:-7 many:-6 mechanism:5
meet:12 message:16 messages:-5 mi:10 mimecast:12 name:-5 not:19 openspf:14 pass:18 passing:9 permanent:6 permitted:15 please:7
pol:8 policy:49 postmaster:10 pra:9 ptr:-8 rate:8 recipient:-14 recipients:-6 record:18 refused:-9 reject:13 rejected:23 relay:-5
remote:6 requirements:6 response:8 s:14 security:-9 see:15 send:20 sender:41 sending:11 server:-7 settings:7 signature:33 sorry:-5
spf:119 spoofed:18 spoofing:10 system:-5 t:10 temporary:19 that:-8 the:8 this:-5 too:-11 unable:-5 unauthenticated:19 user:-13
valid:5 validation:17 why:15 you:-8 your:6
`,
  'reverse-dns': `
:-8 4.1.8:8 421:18 450:18 452:-5 474:5 5.7.1:23 5.7.25:15 501:7 550:13 552:-6 554:11 <addr>:-15 <ip>:43 a:9 access:-5 address:6
administrator:7 again:13 allowed:-7 and:14 aup:14 available:11 been:-5 by:-13 cannot:16 chars:6 charter:6 client:24 combinations:6
command:-7 connection:13 contact:7 contains:6 cox:12 cxdns:9 denied:-11 dns:69 does:13 domain:-8 due:-5 dynamic:7 eintrag:6 elnk:12
entry:14 esmtp:7 exceeded:-5 failed:5 failure:8 find:9 fix:5 for:13 found:12 generic:6 have:11 host:23 hostname:40 if:5 info:5
ip:49 ips:6 is:-14 later:10 lookup:18 mail:-7 mailbox:-7 many:-6 match:11 message:-8 missing:9 mta:8 must:15 name:22 no:26 nr:6
of:-6 on:-7 or:-6 please:-5 policy:-7 ptr:69 rdn:14 rdns:49 recipient:-13 recipients:-5 record:30 records:6 refused:24 rejected:8
relay:7 requires:6 resolve:23 resolved:6 reverse:66 rp:14 sender:5 sending:9 server:12 servers:7 t:6 the:-5 tld:8 to:-18 too:-9
try:10 unauthenticated:6 unresolvable:9 user:-10 valid:8 will:5 with:12 your:39
`,
  'greeting-refused': `
:-8 4.7.1:21 417:9 421:-5 5.5.1:-5 5.5.2:9 5.5.4:9 5.7.0:12 5.7.1:16 5.7.4:10 501:32 504:14 550:15 552:-5 554:-5 555:5 <addr>:-12
<ip>:21 address:19 an:6 are:22 argument:8 bad:9 be:20 blocked:6 bogus:15 but:7 by:-5 claimed:8 claims:7 command:18 customers:8
dns:18 does:5 domain:15 due:7 ehlo:42 email:-8 exist:9 for:-17 fqdn:6 from:-13 fully:5 generic:7 greeting:8 have:10 helo:127
helohost:6 heloip:11 help:6 host:12 hostname:19 htm:6 identity:15 invalid:48 invisible:8 ip:14 is:5 literal:12 localhost:12 looks:6
lookup:8 mailbox:-7 me:20 message:-10 mi:7 mismatch:7 must:7 my:15 name:40 needed:-8 nhd:7 no:-7 not:13 or:6 own:6 policy:6
qualified:6 recipient:-12 refused:-5 reject:7 rejected:10 rejecting:12 requires:6 say:9 says:6 security:10 see:11 send:-6
sender:-11 the:-11 this:-9 to:7 too:-8 us:6 used:13 user:-10 welcome:7 who:11 you:19 your:10
`,
  reputation: `
:0 4.16.50:8 4.7.1:9 421:11 451:-13 452:-14 5.1.1:-11 5.1.3:5 5.1.8:-5 5.2.1:7 5.3.0:7 5.7.1:25 5.7.511:7 503:-6 521:15 530:-5
550:18 552:-12 553:19 554:34 555:-6 556:-5 <ip>:41 a:-9 abuse:23 abuseat:5 accept:13 accepting:7 access:30 account:-12 address:-17
addresses:6 adresse:8 after:-5 again:-7 all:5 allowed:12 an:7 aol:18 are:11 at:16 auf:5 aup:6 authentication:-14 bad:22 banned:10
bd:6 because:8 been:9 before:-6 bizsmtp:5 bl:18 black:6 blackhole:8 blacklist:15 blacklisted:58 bli:12 blip:8 block:14 blocked:53
blocklist:8 blocklisted:7 blocklisting:8 blocks:9 by:11 cannot:-10 cbl:6 charter:9 check:6 client:5 command:-9 community:8
complaints:8 con:7 connect:6 connection:18 connections:11 contact:11 contains:-9 content:-8 could:-6 country:19 csi:9 customer:-6
data:-11 days:5 dbl:6 deferred:19 delivery:-8 denied:16 disabled:-5 dmarc:-5 dnsbl:35 dnsbls:9 do:8 doc:8 docs:7 does:-10 domain:-6
dt:-7 due:13 dul:5 dynamic:27 earthlink:7 effect:10 ehlo:-6 elnk:5 email:-5 envelope:-7 esmtp:14 essayer:6 esta:6 exist:-5
facebook:-17 failed:-20 failure:-7 fake:10 file:-6 filter:-8 find:-5 for:7 forbidden:5 forward:10 fr:9 free:5 frequency:-5 from:38
go:7 has:12 header:-13 helo:-15 hl:5 host:15 hostname:-11 htm:-6 i:-6 id:-10 ihu:5 in:8 info:8 infomation:10 information:5
internet:8 invalid:-16 ip:76 ips:12 is:10 ivmsip:5 karma:30 killed:5 later:-5 limit:-6 limited:-7 list:16 listed:44 lists:6
locally:6 location:6 loop:-5 low:13 mailbox:-18 match:-5 me:6 message:-27 messaging:5 mi:-7 microsoft:10 mismatches:-7 mode:11
more:7 mta:5 must:-9 my:-8 name:-16 naughty:6 network:8 no:-22 non:-7 normal:12 not:-6 on:22 online:5 only:-10 open:10 openrelay:5
or:8 origin:6 our:9 passed:5 penalty:10 permanently:5 please:15 plus:6 policy:-7 poor:21 postmaster:16 proofpoint:5 provider:10
ptr:-6 quota:-5 rbl:46 rbls:8 rdns:-5 realtime:9 reasons:7 recipient:-24 recipients:-8 record:-8 refer:10 refuse:9 refused:23
rejected:28 relay:-9 relaying:-12 removal:8 reputation:40 request:10 required:-10 residential:5 resolve:-10 response:-15 retrying:5
rfc:-6 rhsbl:11 rly:24 router:10 rr:13 rx:6 s:6 said:-6 sbl:9 score:9 see:34 send:-5 sender:13 senderbase:6 sending:16 server:19
service:16 smtpport:5 sorbs:14 source:9 spam:37 spamassassin:-5 spamhaus:45 spammer:6 spammers:7 spams:6 spf:-15 spm:-8 steht:6
succeed:6 suspected:8 symantec:10 system:7 tard:6 tdc:5 temporarily:9 than:-6 this:-6 time:-6 tls:-8 traffic:5 trapped:9 try:-8
unable:-7 unfortunately:8 unknown:-5 user:-23 using:17 valid:-8 verify:-7 very:23 veuillez:6 virus:-7 visit:10 was:-7 we:18
welcome:6 were:5 weren:8 will:10 with:-14 wm:11 xbl:9 you:16 your:27 zen:15 zodiac:10 zombied:7 件:-5
`,
  'rate-limited': `
:1 4.1.0:6 4.2.1:25 4.5.3:5 4.7.0:27 4.7.1:21 421:28 450:42 451:33 452:29 454:6 5.1.0:11 5.1.90:5 5.4.5:6 5.4.6:9 5.5.3:-6
5.7.28:11 501:-8 503:-5 551:-5 552:-6 553:-14 554:-11 <addr>:8 <ip>:12 account:-8 activity:5 additional:7 address:-12 again:17
allowed:7 attack:10 aup:25 batch:7 because:5 being:8 busy:-7 by:-7 can:10 cannot:-7 ccl:7 cel:5 cgi:5 check:-6 closing:6 codes:5
comcast:9 command:-7 commands:14 complaints:13 concurrent:-8 connection:11 connections:-22 contact:7 credits:10 cxmxrt:6 cxthrt:7
daily:24 de:5 deferred:17 deliver:7 delivery:-8 demasiados:5 denied:-5 detected:19 dictionary:11 dns:-10 does:-5 domain:-6 down:16
due:6 e:5 elnk:8 emails:12 envio:8 error:-6 errors:16 excedido:8 exceeded:62 exceeding:8 excessive:15 failure:8 fast:8 flood:9
for:-10 frequency:20 frequently:7 from:23 given:8 greylisted:-7 helo:-5 help:26 hl:11 hops:-6 host:-10 hour:33 hourly:10 hours:8
htm:18 in:11 ip:15 is:-16 itc:9 kurzer:8 last:9 later:12 limit:39 limite:8 limited:35 limits:10 list:-6 long:-9 lookup:-7 loop:-5
low:5 mailbox:-6 mails:18 many:37 max:11 mensajes:5 message:7 messages:59 messaggi:5 mi:12 minute:8 minutes:6 more:24 much:9
must:-5 name:-5 no:-12 non:-5 not:-26 number:8 of:8 on:-8 once:6 one:-5 or:-7 orq:6 outbound:7 past:6 penalty:5 per:31 please:10
postmaster:10 prevents:7 priority:7 przekroczono:9 qq:9 quickly:5 quota:33 rate:53 ratelimit:10 rcpt:-6 reached:19 received:10
receiving:14 receivingrate:5 receivingrateperm:17 recipients:18 refused:-7 rejected:11 reply:-6 resources:-5 retrying:5 returned:-5
rp:18 s:-5 seconds:8 see:7 send:11 sender:16 sending:44 sent:16 server:-11 session:13 sessions:-7 size:-12 slow:18 slower:13
sorry:-8 space:-5 spam:15 spf:-5 stc:6 storage:-6 storedrv:6 subtype:6 system:-7 temporarily:17 temporary:-8 than:14 the:6 this:-5
thread:7 threshold:5 throttled:19 throttling:21 time:-5 timeout:-8 to:-15 too:41 trc:6 troppi:5 try:18 trying:9 unable:-6
unknowns:5 unusual:12 user:5 userid:5 ve:6 versandlimit:5 viele:7 visit:-5 was:-5 wiadomosci:5 with:-6 within:5 wm:-7 x:5 yahoo:5
you:12 your:7 zeit:8 zoho:5 zu:6 件:-7 信:8 制:10 发:11 数:8 率:10 超:10 过:7 送:6 限:10 频:10
`,
  'too-many-connections': `
:-9 4.3.2:21 4.4.5:8 421:72 450:9 5.7.1:-8 550:-31 552:-5 553:-5 554:-11 <addr>:-9 <ip>:11 abc:6 again:6 all:14 are:11 aup:10
bad:-7 baglanti:10 busy:8 closing:-6 cok:10 commands:-11 concurrent:32 configuration:6 connection:26 connections:73 connexions:10
cxcnct:7 de:8 error:-12 errors:-9 eszamanli:6 exceeded:13 failed:-6 fazla:10 for:5 from:20 help:5 hl:6 htm:6 icc:7 invalid:-7 ip:14
is:-14 limit:27 many:41 max:6 maximum:9 message:-13 messages:-7 ms:6 no:-7 not:-17 number:8 of:10 out:5 ports:9 rcpt:-5 reached:11
recipient:-5 recipients:-7 rejected:-7 screening:6 sessions:25 slots:11 temporarily:-5 to:-9 too:31 trop:10 try:6 verbindungen:5
verifier:6 veuillez:5 viele:5 votre:6 zu:5 接:9 数:10 过:6 连:6
`,
  'too-many-recipients': `
:-1 4.5.3:25 421:-7 452:61 453:43 5.5.3:23 554:-16 <addr>:-14 a:5 address:-9 addressed:6 allow:9 anzahl:6 at:5 blocked:-5 bounce:27
bounces:5 by:-7 command:7 de:12 denied:-5 destinataires:12 destinatari:5 destinatarios:17 domain:-8 el:7 empfangern:6 envio:6
error:-9 exceder:6 exceeded:12 facebook:5 failed:-8 for:11 from:-11 h:5 have:13 hour:-9 htm:6 in:-6 invalid:-11 is:-12 karma:8
legitimate:6 limit:14 mail:-8 mailbox:-6 many:28 maximum:10 mehrere:6 mensaje:6 message:11 more:17 multi:7 never:5 nicht:7 no:-10
nombre:6 not:-5 null:6 number:14 numero:9 of:15 one:28 only:9 or:-6 people:5 per:17 permitido:6 por:5 prijemcu:8 pro:6 rcl:7 rcpt:6
rcpts:7 reached:13 received:-10 recipient:43 recipients:69 rejected:-5 rp:7 se:8 send:6 server:-10 session:8 should:5 single:8
smtp:-10 sorry:15 taken:6 te:8 than:20 the:-6 to:-7 too:26 transaction:7 transaktion:6 trop:8 troppi:5 uberschritten:6
unterstutzt:6 user:-8 veel:8 we:5 werden:6 with:5 wurde:5 your:-9 zieldomains:6 получателеи:11 人:5 多:6
`,
  greylisted: `
:-4 4.2.0:16 4.3.2:-5 4.7.1:37 421:15 450:42 451:49 5.7.1:-5 550:-33 552:-5 553:-7 554:-16 <addr>:8 aborted:8 action:17 active:11
address:5 after:7 again:17 aktiv:7 antispam:6 are:8 asking:5 back:11 before:7 being:5 bitte:6 by:5 ch:6 challenge:5 come:16
community:5 confirm:6 confirmation:7 connection:-6 de:-5 deferred:6 delay:5 doc:5 domain:-6 email:6 en:5 erneut:6 error:-12
failed:-6 failure:-9 first:8 for:13 gl:14 graylisted:7 grey:6 greylist:26 greylisted:50 greylisting:35 have:5 host:-7 in:23
invalid:-5 is:14 later:26 lista:11 lookup:-5 mailbox:-8 many:-5 message:-12 minutes:13 minutos:6 no:-9 not:-12 of:-7 or:-5
please:24 postgrey:11 rate:-5 recipient:7 rejected:5 requested:6 requires:6 resources:5 retry:15 seconds:14 see:10 sender:9 smtp:-9
some:5 temporarily:10 the:-12 this:6 too:-7 try:21 unknown:7 uses:5 verified:7 versuchen:6 yet:5 you:7 your:13 в:6 вы:7 минут:7
повторите:7 сером:7 списке:7 через:7
`,
  'spam-content': `
:-1 4.3.0:-7 421:-14 450:-16 451:-9 452:-7 471:44 5.1.1:-6 5.2.0:17 5.2.1:8 5.7.1:26 506:13 521:6 550:18 552:8 553:8 554:31 597:7
<addr>:-5 <ip>:-6 a:12 abc:-11 accepted:7 access:-11 account:-8 address:-25 ads:5 advertise:9 advertising:5 allowed:14 and:8
antispam:30 antyspamowy:7 aol:16 appears:19 are:-7 as:26 attachment:-7 authentication:-7 bad:-6 be:15 because:-5 believe:6 black:8
blocked:13 blocking:6 breaches:8 bulk:38 bulkmail:10 by:41 cgi:7 checks:7 classified:6 client:-6 command:-7 comme:7
congratulations:8 connection:-11 considered:8 contact:7 contains:8 content:28 corp:5 could:-5 dbl:6 dcc:5 de:-6 denied:-8
detected:10 dmarc:-5 dns:-7 does:-10 domain:-16 dspam:11 dt:17 dynamic:-5 email:26 end:9 error:-6 errors:8 exceeded:-7 exception:5
expired:-5 external:8 failure:-5 filter:18 filtered:10 fortispamshield:5 from:-15 header:-7 held:6 helo:-6 help:-16 here:11 high:7
hl:-8 host:-7 hostid:5 htm:-25 human:7 hvu:18 id:13 identified:5 illegal:-6 in:12 indesirable:7 info:8 invalid:-13 ip:-7 is:6
jobs:9 junk:7 junkmail:9 kbas:7 later:-5 like:8 link:10 list:-11 listed:20 looks:8 loop:-5 mail:8 mailbox:-13 mailer:12 many:-7
mass:13 match:8 maximum:-6 may:7 mensaje:6 message:39 messages:-9 mi:-12 multi:6 name:-6 needed:6 non:-5 none:7 not:-10 odrzucona:7
of:11 ofr:7 only:-6 origin:-5 our:14 outboundspamexception:8 pattern:16 permanent:6 phishing:18 please:11 points:11 postmaster:9
prohibited:-5 przez:7 query:5 ratware:6 rcpt:-6 re:10 reason:6 rechazado:5 recipient:-23 recipients:-7 reject:13 rejected:21
rejection:14 rejete:12 relay:-6 reply:5 report:8 reports:7 required:-6 rfc:-5 rp:-9 s:-7 score:21 scored:16 security:-9 seems:6
sender:-16 sending:-7 server:-16 siq:5 smtp:-8 source:-5 spam:111 spamassassin:24 spamcheck:8 spamming:24 spamtext:11
spamverdacht:7 spf:-7 spm:21 storedrv:5 submission:5 subtype:5 surbl:17 t:-6 than:-5 thinks:6 this:15 to:9 too:-11 unable:-6
unsolicited:22 unwanted:6 uribl:18 url:29 urlbl:14 user:-19 useraction:8 using:18 valid:-6 verdict:8 verification:5 viagra:6
virus:-6 was:5 wascl:8 we:6 wiadomosc:8 xgemail:-6 you:5 your:5 zostala:8 как:8 отклонено:8 сообщение:8 спам:8 と:5 为:5 件:8 判:5 圾:13
垃:13 定:8 被:7 邮:9
`,
  virus: `
:-12 421:-6 450:-6 451:-6 5.7.0:9 5.7.1:22 550:20 552:16 553:-5 554:31 <addr>:-8 a:15 address:-10 and:11 antivirus:6 attachment:13
by:5 clamav:6 contained:6 contains:23 content:12 contiene:5 detected:37 domain:-8 eicar:35 einen:5 enthalt:5 for:-10 found:29
gateway:5 id:5 in:11 infected:30 invalid:-5 it:7 macro:7 mail:-6 malware:29 message:29 no:-11 not:-16 obsahuje:5 oletools:7 or:7
other:5 please:-6 recipient:-8 rejected:10 sender:-6 server:-6 signature:26 smtp:-6 suspected:8 test:23 the:5 this:8 threat:10
to:-13 too:-7 trojan:10 un:7 us:5 user:-6 vir:5 virus:98 viruses:9 was:16 wiadomosc:5 win:6 wirusa:5 with:8 worm:17 your:11
zawiera:5 zprava:5 вирус:5 содержит:5 сообщение:5
`,
  'content-refused': `
:4 4.7.0:-5 4.7.1:-6 421:-18 450:-14 452:-10 454:-5 5.1.1:-7 5.4.6:-6 5.6.0:36 5.6.1:8 5.6.2:9 5.6.3:10 5.6.4:6 5.7.0:10 5.7.1:11
5.7.512:5 5.7.7:5 501:5 511:13 530:-5 550:20 551:-5 552:31 553:17 554:22 555:-5 <addr>:-18 <ip>:-12 a:11 accept:7 accepted:10
account:-10 action:-5 address:-11 addresses:14 adresa:5 again:-7 aisp:8 allegato:5 allowed:9 and:10 anexo:5 anhang:5 anyone:5
are:31 attachement:5 attachment:48 attachments:43 aup:-5 authenticated:-6 authentication:-10 banned:11 bare:16 been:-10 bijlage:5
binary:6 bit:6 blank:7 blocked:-6 body:27 boundary:5 but:7 cc:20 character:6 characters:9 client:-6 command:-14 community:-5
complexity:7 compliant:17 comply:6 compressed:6 conform:8 connection:-12 connections:-5 contain:14 contained:6 containing:7
contains:26 content:66 conversion:27 cr:12 credential:5 data:20 date:16 dateianhang:11 de:-7 defect:5 defects:11 delivery:-8
denied:-5 detected:24 disclose:7 dns:-11 do:13 domain:-25 duplicate:5 e:6 ei:9 el:-6 email:-12 embedded:6 emime:6 empty:7
encoding:7 erlaubt:6 esmtp:-5 exactly:7 exe:13 executable:27 expired:-9 extension:16 failed:-8 failure:7 field:17 file:30 files:10
filter:17 for:-29 forbidden:13 format:6 found:-7 from:17 give:5 given:7 has:5 header:81 headers:33 helo:-8 help:-6 host:-15 id:6
illegal:9 images:11 in:10 infected:-5 inline:5 inside:7 inspection:7 integrity:6 interdite:5 internal:-6 invalid:14 ip:-8 jointe:5
komu:6 later:-6 leak:5 least:7 length:7 lf:13 line:30 lines:6 lista:13 liste:6 listed:-7 local:-11 long:6 loop:-7 looping:-7 loss:6
macros:11 mail:-8 mailbox:-14 mailloop:-5 malformed:13 malware:-6 many:-7 maximum:17 message:46 messageid:5 messages:21
messagewall:5 mime:44 missing:7 ms:5 msg:7 multipart:27 multiple:8 must:9 my:-5 nesting:6 never:6 no:15 non:14 not:13 nul:5 of:-6
office:7 on:-9 one:16 only:-5 or:13 originators:5 parts:7 password:10 performed:6 permitido:7 phishing:-7 phone:7 piece:5 plain:7
please:6 policy:21 possible:-8 potential:5 presents:5 prohibited:10 protected:7 provide:10 queue:-6 quota:-5 rcpt:-5 receipients:7
received:-7 recipient:-9 record:-6 rejct:5 reject:6 rejected:6 rejecting:6 relay:-5 remote:-5 requested:-5 required:13 resent:9
restrictions:6 rfc:26 rule:12 section:14 sender:-16 sending:-11 sensitive:7 serious:5 server:-10 service:-9 signature:-5 size:-6
smtp:-18 smtplf:8 some:7 sorry:-9 spam:-20 specify:15 spf:-6 standard:8 standards:6 stray:8 structure:5 subject:26 supported:13
syntax:6 tag:10 temporarily:-5 text:11 than:7 that:7 the:15 there:5 tls:-5 to:6 try:-10 type:21 unacceptable:16 unavailable:-7
unicode:11 unreadable:8 unterminated:6 url:5 user:-12 username:5 v:5 valid:11 vba:5 verbotener:11 virus:-14 was:-8 we:16 welcome:5
with:27 words:12 you:-21 your:-14 zip:15 δεν:5 вложение:6 недопустимое:6 允:6 许:6
`,
  'message-too-large': `
:1 421:-12 450:-13 451:-13 452:-9 5.2.3:19 5.3.4:31 5.7.0:-7 5.7.1:-7 500:-6 501:-7 523:45 550:-25 552:64 553:-10 554:-6 557:9
<addr>:-9 <ip>:-7 a:-11 aborted:5 achieved:9 address:-8 allowed:-7 ar:9 be:-6 been:-6 bericht:9 big:25 blocked:-8 by:-6 bytes:20
class:10 connection:-6 contains:-5 count:-5 das:5 data:17 del:5 delivery:-7 detected:-5 die:12 domain:-9 du:11 email:-7 excede:5
exceeded:13 exceeds:20 exception:5 failure:-5 fel:6 fixed:12 for:6 found:-5 from:-6 globale:5 grande:11 groot:7 gross:8 has:-13
header:-5 in:-9 invalid:-7 ip:-6 is:14 jota:7 koko:9 kokorajoituksen:7 la:7 lahettaa:7 large:27 larger:10 length:12 limit:30
limite:11 line:-7 long:7 looping:-6 mailbox:-11 mailsize:14 many:-13 max:13 maximo:5 maximum:19 mb:42 meddelandet:12 mensaje:6
message:55 much:8 nachricht:10 nachrichtengrosse:6 no:-9 not:-26 of:7 or:-7 palvelimen:7 permitido:5 please:-7 policy:-8
prekrocila:9 process:7 que:5 reached:-5 recipients:-6 resolver:9 rst:9 sender:-5 server:-6 serveru:6 serveur:6 size:54 smtp:18
spam:-8 storedrv:5 stort:9 stream:5 submission:5 taille:12 tamano:6 te:6 than:13 this:-5 threshold:8 too:36 try:-5 ubersteigt:6
user:-8 velikost:6 viesteille:7 viestin:7 virus:-7 wiadomosc:8 ylittaa:7 yritit:7 zprava:5 zpravy:6 zu:10 μεγεθος:6 το:5 большое:7
превышает:9 размер:9 слишком:7 сообщение:6 件:15 出:11 制:12 大:20 小:8 度:7 的:9 管:5 超:16 过:12 送:6 邮:15 长:7 限:12
`,
  tls: `
:9 4.4.2:5 4.7.0:18 4.7.322:5 4.7.5:13 403:10 421:-9 451:-12 452:-10 454:41 5.0.0:13 5.7.0:17 5.7.10:14 5.7.3:17 5.7.4:10 500:14
501:-5 503:6 521:-6 530:32 538:51 550:-17 551:-7 552:-12 553:-17 554:-11 <addr>:-19 account:-6 address:-13 again:-6 allowed:-11
an:-6 at:-5 autenticazione:5 auth:-6 authenticated:9 authentification:5 available:7 but:6 certificate:56 check:11 chiffrement:14
cifratura:6 cipher:6 command:14 conexion:5 connection:11 couriertls:13 criptografia:7 d:6 dane:11 data:-9 delivery:-6 demande:6
denied:-8 destination:10 dns:-8 dropped:7 due:17 e:-5 eine:6 encrypted:15 encryption:18 erforderlich:9 error:9 establish:11
exceeded:-7 expired:9 failed:24 failure:-5 fingerprint:5 first:14 found:-5 from:-12 fur:5 handshake:21 has:-8 helo:-5 i:-6 il:5
initialize:5 internal:6 ip:-11 issue:10 keylength:6 kryptering:7 lack:17 later:-6 le:8 level:20 limit:-6 listed:5 local:-5
lookup:-5 mail:-14 mailbox:-10 many:-7 mecanisme:8 mecanismo:9 meccanismo:6 mechanism:6 message:-24 messages:-7 minimum:9
mismatch:10 more:-5 mta:8 must:17 necessaria:6 needed:7 negotiated:5 negotiation:5 not:15 obligatoire:5 of:9 on:-6 over:9 para:6
pedido:6 please:-13 postmaster:-5 pour:8 recipient:-6 recipients:-5 refused:10 rejected:-10 required:41 requiretls:14 requis:9
richiede:6 richiesto:6 s:11 sans:8 secure:10 security:35 see:-6 self:6 sender:-8 server:18 service:-8 session:16 set:9 shared:6
signed:8 smtp:-8 sorry:-6 spam:-8 ssl:24 starting:10 starttls:68 sts:10 support:6 system:-6 this:-10 tls:111 tlsa:9
tlsnegotiationfailed:8 to:6 too:-11 transaction:-5 una:5 unable:12 unsupported:5 user:-12 validation:10 verbinding:5 verbindung:8
verified:12 version:10 versleutelde:5 you:-7 your:-8 для:6 запрошенного:6 механизма:6 требуется:6 шифрование:6 件:-5 加:5 密:5 必:6 未:5
立:5 能:8
`,
  'auth-required': `
:2 402:5 421:-12 450:-12 451:-12 452:-7 5.1.8:5 5.5.1:6 5.7.0:13 5.7.1:14 501:-7 503:7 524:42 530:77 552:-8 553:7 554:-8 <addr>:-12
<ip>:-10 a:-7 aanmelding:8 access:-5 address:-5 allowed:6 an:11 aquest:5 autenticacio:5 autenticacion:12 autentificare:7
autentisering:26 autentizaci:5 auth:35 authenticate:12 authenticated:39 authentication:58 authentification:12 authentifizierung:8
authorization:13 az:8 azonositast:8 before:17 blocked:-5 client:25 connection:-8 credentials:10 de:-7 denied:-5 denne:5 dieser:5
does:-6 email:-5 erforderlich:9 erfordert:5 error:-9 exceeded:-5 ez:8 failed:-8 first:17 from:-7 given:6 has:-7 here:5 host:-5
in:12 insufficient:12 ip:-8 issue:7 je:7 kimlik:7 kravs:13 krever:5 kreves:8 legitimierung:7 local:6 log:5 logged:13 mailbox:-7
may:10 megkivanja:8 message:-15 must:20 necesita:7 need:8 no:-10 of:-6 on:13 only:19 overeni:7 please:8 port:5 receive:6
recipient:-9 registered:7 rejected:-8 relay:10 requereix:5 requerida:7 required:47 requires:11 requise:6 send:27 senders:8
sending:11 server:9 service:-5 smtp:16 spam:-6 starttls:-9 submission:6 szerver:8 t:-5 tento:5 the:-11 tjeneren:5 todennus:7 too:-9
totoznosti:7 turn:6 turned:6 unauthenticated:9 user:-9 users:21 vaaditaan:7 vereist:8 vyzadovano:7 vyzaduje:5 was:7 you:17
απαιτειται:7 πιστοποιηση:7 автентифікація:7 аутентификация:7 вимагається:7 требуется:9 必:5 证:5
`,
  'auth-failed': `
:15 4.7.0:18 4.7.1:-7 4.7.12:6 421:-17 432:44 435:5 450:-19 451:-16 452:-17 454:31 5.3.3:7 5.5.1:7 5.5.4:10 5.7.0:11 5.7.4:10
5.7.8:18 5.7.9:8 501:13 503:6 504:13 521:-9 525:32 530:-14 534:51 535:79 538:-7 550:-39 551:-7 552:-18 553:-22 554:-33 556:-5
<addr>:-23 <ip>:-13 aanmelding:6 aanmeldingsmechanisme:5 address:-18 allowed:-8 application:5 are:-8 arn:5 attempts:5
autenticacao:17 autenticacion:7 autenticazione:7 autentikointi:6 autentizace:6 auth:55 authenticate:9 authentication:76
authentification:29 authentifizierung:19 authflat:10 available:7 aws:5 be:-8 benutzbare:5 blocked:-6 browser:8 build:5 by:-5 can:-5
canceled:6 cannot:9 code:8 command:-7 connection:-7 credentials:29 d:13 de:14 decode:12 delivery:-7 der:6 dns:-9 dogrulama:5
domain:-12 echoue:5 een:6 elnk:8 email:-9 epaonnistui:9 er:11 exceeded:-11 exchange:6 fail:5 failed:13 failure:5 fehlgeschlagen:11
first:-5 for:-6 found:-5 from:-14 gescheitert:13 gewahlte:5 godkendelse:13 godkendes:5 gsmtp:6 gssapi:10 helo:-6 hitelesitesi:6
host:-12 iam:5 identificatie:6 in:-10 incorrect:5 inte:5 invalide:7 ip:-8 ist:5 keine:7 kerberos:9 kimlik:8 l:8 legitimierung:13
levelkuldo:5 limit:-8 local:-7 log:8 login:16 longer:8 lookup:-5 mail:-10 mailbox:-10 many:6 maximum:-6 mb:-6 mechanism:13
message:-26 messages:-7 method:9 methode:9 metodo:7 mislukt:6 mislykkedes:11 mislyktes:6 missing:11 mode:7 must:-5 name:-5 nao:8
needed:7 nie:6 non:-5 ntlm:5 of:-12 ofr:8 only:-5 opgetreden:6 or:-7 outgoing:5 palvelin:5 passe:5 password:33 perform:5
permission:9 plain:8 policy:-5 possivel:6 postmaster:-6 powiodlo:10 re:6 recipient:-15 recipients:-6 rejected:-16 required:-13
requires:-5 revoked:5 sasl:29 schwach:7 se:5 see:-6 send:-5 sender:-11 sending:-5 sendrawemail:5 server:5 service:-7 sie:7 smtp:42
sorry:-6 spam:-8 starttls:-5 such:8 support:9 supported:10 system:-6 t:-12 temporarily:-5 the:-8 then:8 this:-10 tijdens:6
tillfalligt:5 tls:-6 to:-13 token:5 too:11 transaction:-5 transition:8 unavailable:-6 unsupported:8 unterstutzt:9 user:19
uwierzytelniania:10 uwierzytelnienie:10 v:5 verbindung:-5 web:7 with:-5 zu:8 zwak:5 автентифікаціі:9 аутентификации:18 временныи:6
на:6 подлинности:5 проверки:5 сбои:8 الهوية:5 تاكيد:5 لا:5 يمكن:5 し:5 た:5 エ:5 ラ:5 件:-6 信:-8 失:7 接:-6 証:10 認:10 送:-5 邮:-7
`,
  syntax: `
:14 4.7.0:11 4.7.1:-6 432:-6 450:-27 451:-13 452:-18 454:-8 455:33 5.1.2:20 5.1.3:40 5.1.7:14 5.1.8:-6 5.3.3:9 5.5.0:18 5.5.1:39
5.5.2:18 5.5.4:22 5.6.0:-5 5.6.11:5 5.6.7:6 5.7.0:-11 5.7.1:-28 5.7.4:-6 500:51 501:57 502:53 503:71 504:48 511:-5 530:-12 533:7
535:-6 550:-22 551:-7 552:-20 553:26 554:-11 555:50 556:-7 <addr>:-29 <ip>:-8 a:11 accept:-6 account:-8 action:-7 address:37
addresses:10 again:-6 all:-9 already:10 amounts:7 an:-5 and:-8 argumanlarda:7 argumenteissa:8 argumenten:8 argumenter:5 arguments:6
argumentumokban:6 as:-5 ascii:13 attack:5 auth:-6 authenticate:-7 authentication:-17 available:-8 bad:11 be:7 been:-7 befehl:11
before:12 by:-15 cannot:-7 character:10 characters:17 check:-7 chkuser:7 closing:8 comanda:6 comando:17 combined:7 command:32
commande:11 commands:17 conform:9 connections:-5 contain:6 content:-5 couriertls:-6 da:6 data:9 de:-6 defined:6 delivery:-8
denied:-9 detected:-5 deviation:10 dizimi:7 dns:-14 domain:12 dot:6 due:-7 during:6 e:-6 ehlo:8 ei:5 el:-5 eller:5 email:-6
emetteur:-6 erreur:6 error:8 errors:6 esmtp:12 exceeded:-11 excessive:6 exist:-10 extension:6 failure:-8 final:9 find:-5 first:5
following:7 found:-7 fout:5 fully:16 given:8 greeting:12 has:-18 hatasi:7 have:-6 header:-9 helo:29 hiba:6 host:-7 i:5 ikke:5
illegal:17 imf:7 implementado:9 implemented:16 implementee:5 implementerat:5 implementert:5 implementiert:7 improper:8 inte:6
internationalised:7 invalid:12 ip:-16 kommando:10 kommandot:5 l:-6 la:-6 later:-7 least:6 lhlo:7 limit:-5 line:19 list:-7 lmtp:9
local:-9 long:19 longer:-6 mailbox:-5 malformed:15 many:12 me:-5 mechanism:-5 message:-20 messages:-8 mi:6 missing:13 more:-6
must:12 name:18 needed:8 needs:6 neimplementata:7 neimplementovany:6 never:5 newline:6 nicht:5 nie:-7 niezaimplementowane:7 non:13
notify:14 numeric:7 ole:6 on:-5 only:15 option:11 other:7 parameter:7 parameterekben:6 parameters:20 parametre:15 parametreissa:8
parancs:6 parse:15 part:7 pipelined:9 pipelining:9 polecenie:7 policy:-10 postmaster:-6 prikaz:9 protocol:33 qualified:16 quota:-5
rcpt:11 received:-5 recipient:10 recognized:9 reject:-12 rejected:-28 relay:-8 reply:-7 requested:-6 required:28 response:-5 rfc:18
running:6 s:-13 sasl:-6 say:6 security:-8 selected:5 sender:13 sending:-6 sent:15 size:6 smtp:-6 software:7 sorry:-7 soz:7 spam:-6
spec:7 specified:5 specify:11 starting:-5 storedrv:5 stray:6 submit:6 supplying:5 synchronization:8 syntactische:7 syntaksfejl:5
syntaksivirhe:8 syntax:40 syntaxe:8 syntaxfehler:8 system:-7 szintaktikai:8 t:-6 tai:8 temporarily:-6 temporary:-6 the:-12 this:-20
time:-7 timeout:-5 times:7 tls:-11 to:-7 too:23 toteutettu:7 transaction:16 try:-5 turn:5 unavailable:-5 unimplemented:7 unknown:-6
unrecognized:9 use:5 vagy:6 valid:13 verify:-5 violates:7 we:-5 welcome:-5 without:6 ya:7 you:5 your:-11 δεν:5 εντολη:6
εφαρμοστει:6 εχει:6 η:6 аргументах:9 в:5 или:7 команда:5 команди:7 не:8 параметрах:9 реализована:5 реалізовано:7 синтаксическая:7
が:-5 令:10 别:5 命:7 子:5 收:-5 电:5 箱:-5 范:5 规:5 识:5 误:5 령:6 류:5 명:6 문:6 오:5 인:5
`,
  'server-trouble': `
:12 4.1.1:9 4.3.0:42 4.3.1:7 4.3.2:16 4.3.4:7 4.3.5:13 4.4.2:-12 4.4.5:9 4.5.0:24 4.7.0:-16 4.7.1:-12 4.7.24:-6 400:8 421:49 449:36
450:40 451:58 452:8 458:13 5.1.1:-5 5.3.0:8 5.3.5:20 5.5.0:12 5.5.1:-6 5.7.0:-6 5.7.1:-13 500:-8 501:-14 502:-6 503:-9 504:-6
521:-9 530:-8 535:-6 550:-30 551:-13 552:-19 553:-19 555:-5 556:-5 <ip>:-14 abc:-5 abortada:6 accepted:5 address:-11 all:-9
allocated:7 allowed:-10 another:7 are:-19 attente:5 atviteli:5 authentication:-14 automatic:6 available:7 backend:6 bad:8 been:-11
bei:5 bin:12 blad:7 blame:5 blocked:-9 busy:36 by:-10 can:14 canal:12 cannot:13 check:-7 chic:8 child:9 cname:-6 codes:-5
command:27 complete:5 configuration:22 configured:9 connected:-5 connections:-8 could:32 create:16 creation:6 csatorna:5 czynnosc:6
daemon:10 data:-6 database:16 db:5 dd:-5 deliver:12 delivery:18 denied:-9 destination:-8 died:14 directory:9 disk:-10 disponible:7
dmarc:-5 dns:-22 do:-5 document:6 does:-9 doesn:-6 domain:-16 e:-8 email:-10 erheto:5 erro:8 error:37 errore:6 exist:-5 exit:7
expired:-5 failed:26 failure:24 false:7 fehler:13 feldolgozas:7 file:17 filter:9 first:-5 for:-7 found:-5 from:-17 full:-17
greylist:-6 greylisted:-10 have:-9 header:-5 helo:-7 help:-7 hiba:5 high:6 home:7 homedir:6 host:-13 htm:-6 i:8 id:12 incorrectly:8
indisponivel:7 internal:16 invalid:-13 ip:-17 kanal:6 kasittelyssa:6 kert:6 keskeytetty:6 later:27 lezarasa:5 limit:-5 limited:-5
lista:-5 load:13 local:31 lock:7 locked:8 long:-7 lookup:-25 loop:-7 low:-5 lukker:6 mailbox:17 many:-11 marked:7 maximum:-8
megszakitva:7 memory:12 message:13 messages:-5 mettre:5 misconfigured:11 mode:-5 more:-5 must:-6 muvelet:6 name:-17 nameserver:-5
newline:-5 nicht:-6 no:-8 noeud:5 non:-6 now:8 o:7 of:-11 only:-6 onward:6 oops:5 open:9 or:-10 out:15 outlook:9 output:15 per:-5
permanent:11 permission:7 pipe:12 please:7 plugin:7 plus:7 podczas:5 policy:-13 ports:-5 postmaster:-8 priority:-5 problem:14
process:25 processamento:6 processing:14 procmail:8 prod:5 progress:7 proxied:6 przerwano:6 przetwarzania:6 pyydetty:6 queue:11
quota:-10 r:5 rcpt:-7 rdns:-6 reached:-9 read:-7 recipient:-5 record:-6 redirection:7 regular:6 reject:-6 relay:-5 remote:17
reply:-5 required:-7 resources:14 response:6 results:9 retry:7 returned:8 running:5 s:-5 scan:15 scanned:6 scanner:15 see:-13
sendekanalen:6 sender:-13 server:20 service:23 servico:8 shell:6 shutting:8 smtp:-24 soran:7 space:-7 spam:-10 spater:6 spf:-12
sql:5 start:5 starttls:-6 stat:6 status:13 store:8 stored:6 storing:5 stray:-5 such:5 sunucu:8 system:32 szolgaltatas:5 t:9 tard:7
temporarily:18 temporary:28 terminar:5 there:6 this:-14 time:6 timed:6 tjenesten:6 tls:-9 toimenpide:6 too:-5 transaction:14
transmissao:8 transmission:10 transport:16 trop:-5 try:8 uid:8 unable:22 unavailable:27 unix:11 unqueuable:12 unsafe:7 user:9
users:9 usr:8 validation:-5 var:16 verify:-7 virhe:6 virus:14 viruses:13 waiting:-5 was:-5 we:-6 weather:5 wm:-5 won:5 write:-6
writing:-5 wrong:9 x:17 you:-15 your:-20 zadana:6 деиствие:7 запрошенное:7 обработке:8 ошибка:10 прервано:7 при:8 件:-6 传:7 关:7 务:9
发:-6 定:6 放:5 服:8 正:5 系:7 统:7 设:6 输:7 道:7 错:7 闭:7
`,
  'storage-full': `
:1 4.3.0:13 4.3.1:28 4.3.2:11 431:44 451:9 452:75 5.7.1:-10 550:-36 553:-8 554:-20 <addr>:-13 <ip>:-7 accion:6 action:10 address:-8
aktion:11 angeforderte:7 aup:-8 ausgefuhrt:8 brak:8 by:-5 capacidad:6 del:6 demandee:6 destinatarios:-5 device:7 disco:7 disk:41
domain:-7 effectuee:7 elegendo:6 enospc:8 errno:10 es:6 esaurito:7 file:13 for:-9 from:-7 full:37 handling:7 ikke:6 in:-10
insufficient:17 insuffisant:9 insuficiente:14 ip:-5 kert:6 mailbox:-6 meg:6 message:-12 miejsca:8 mista:5 muvelet:6 na:6
nedostatek:5 nem:5 nicht:8 nie:5 nincs:6 no:5 non:7 not:-10 on:9 onvoldoende:6 out:8 qq:6 queue:8 realizada:6 recipient:-8
rejected:-9 rendszertarhely:6 sender:-6 server:10 sistema:12 smtp:-9 solicitada:8 space:30 spazio:9 spool:9 stockage:6 storage:23
sul:9 system:17 systeme:11 systemspeicher:12 the:5 this:-9 too:-9 tortent:6 unzureichender:12 user:-7 var:6 write:18 writing:7
your:-7 места:6 недостаточно:6 不:6 作:5 储:14 存:16 已:7 求:5 满:8 空:11 系:13 统:13 足:10 邮:6 间:11 스:5 시:5 않:5 장:5 저:5 지:5 템:6 하:5
`,
  loop: `
:-6 421:-10 446:48 450:-8 452:-6 5.3.5:7 5.4.14:7 5.4.6:43 5.7.1:-12 550:-16 552:12 554:43 <ip>:-9 address:-12 against:8 already:13
back:27 been:5 blocked:-6 by:-6 config:9 connection:-5 count:22 counts:9 de:5 delivered:6 denied:-6 detectado:6 detected:24
domain:-8 due:-6 erkannt:5 exceeded:16 exceeds:9 excessive:9 failed:-10 for:6 forwarded:9 forwarding:13 from:-7 has:6 header:19
headers:15 hop:25 hops:35 infinite:6 invalid:-7 ip:-7 is:-6 it:6 list:9 loop:82 looping:28 loops:26 mail:15 mailbox:-5 mailloop:11
mailschleife:5 many:32 max:8 maximum:22 me:8 message:28 more:5 myself:24 no:-12 not:-24 number:6 oversized:8 permitted:7 please:-7
policy:-5 possible:18 posted:7 problem:8 received:31 recipient:-8 recursion:13 refused:-6 rejected:-13 routing:13 sender:-6 smtp:-6
spam:-6 than:5 the:5 this:8 times:13 to:25 too:23 trying:8 user:-7 verification:8 verify:7 was:11 you:-6 обнаружена:5 петля:5
`,
  'not-accepting': `
:-7 4.3.2:18 432:14 450:-6 451:-9 452:-6 453:5 5.1.10:27 5.3.2:9 5.7.1:-17 521:63 532:8 550:-8 552:-6 553:-11 556:59 <addr>:-10
<ip>:-6 accept:28 accepte:6 accepted:5 accepting:25 accepts:9 akceptuje:8 allowed:-8 angehalten:7 be:-5 been:9 by:-7 capable:18
connections:6 courrier:7 der:6 disabled:6 do:-5 does:19 domain:28 dominio:7 e:9 empfang:7 error:-7 esmtp:11 este:7 failed:-5
from:-14 has:20 host:9 in:-5 incoming:18 invalid:-6 ip:-6 is:6 machine:7 mail:45 mailbox:-7 mails:6 message:-13 messages:16 n:6
network:16 nie:7 no:17 not:33 null:23 nullmx:5 pas:6 paused:5 permanent:6 please:-8 receive:15 recipient:8 record:6 send:-6
sender:-7 server:7 service:18 smtp:11 spam:-5 stopped:6 system:16 the:-7 this:10 to:-6 too:-7 used:7 user:-10 wiadomosci:8 with:-6
wurde:7 your:-12 zewnetrznych:8 主:7 件:8 信:6 修:7 关:7 可:7 接:9 收:9 无:6 时:7 暂:7 机:7 法:6 等:7 维:7 能:7
`,
  connection: `
:14 4.2.1:-13 4.3.0:-6 4.3.2:-10 4.4.0:8 4.4.1:36 4.4.2:42 4.4.316:7 4.4.5:-5 4.4.7:19 4.5.0:-5 4.7.0:-14 4.7.1:-12 420:5 421:18
432:-6 441:33 442:34 447:33 450:-10 451:20 452:-18 454:-9 5.4.300:7 5.4.7:24 5.7.0:-5 5.7.1:-22 500:-8 501:-13 502:-5 503:-7 504:-6
521:-10 530:-9 535:-6 550:-53 551:-8 552:-19 553:-24 554:-22 556:-5 <addr>:-18 <ip>:7 abgelaufen:5 accepted:-6 account:-7
address:-10 administrator:6 after:20 again:-7 al:9 allowed:-6 an:-5 anslutning:6 anslutningen:10 answer:10 any:7 are:-6 as:-6
attempts:16 au:10 auth:-6 authentication:-10 banner:7 be:10 been:18 blocked:-9 broken:8 busy:-9 by:6 cancelled:11 casovy:5
certificate:-5 chyba:7 closed:6 cname:10 codes:-5 collected:6 communication:5 conectar:10 conexao:9 conexion:9 connect:41
connected:16 connecter:5 connection:45 connessione:9 connexion:19 conversation:7 could:17 cteni:5 data:12 day:5 days:17 de:6
delai:9 deliver:13 delivered:5 delivery:32 denied:-8 destination:11 did:13 disconnected:8 disk:-5 dns:-7 does:-7 domain:-9
dropped:8 due:-13 econnrefused:7 elnk:-6 email:-11 end:15 erreur:7 exceeded:7 expired:38 expiree:5 failed:6 falhou:7
fehlgeschlagen:6 fikk:5 file:-6 for:7 forbindelsen:5 found:-7 getaddrinfo:6 greeting:17 handle:5 helo:-5 host:37 hostem:5 idle:13
incomplete:8 inconnu:5 input:9 internal:14 invalid:-6 ip:-11 is:-14 ist:5 kapcsolodni:10 keine:5 konnte:8 la:10 last:6 later:-9
limit:-10 line:-7 list:-6 local:-7 long:30 lookup:11 lost:13 mailbox:-11 many:-16 maximum:5 mb:-8 message:18 messages:-10
misslyckades:5 must:-5 mxs:16 na:6 name:-12 nem:9 network:16 never:7 next:6 nicht:-8 nieznany:5 old:8 on:5 or:-7 out:16
overskred:10 period:7 please:-14 poczty:6 polaczyc:7 policy:-8 postmaster:-9 pri:5 pripojeni:10 process:-8 queue:19 quota:-6
rate:-6 reachable:6 read:21 received:12 recipient:-6 recipients:-7 record:-5 refused:7 reject:-5 rejected:-15 relace:5 relay:-6
remote:18 required:-6 respond:6 retried:6 retries:6 route:8 s:6 se:9 see:-9 sender:-9 server:19 serveren:5 serveur:9 servidor:10
size:-6 slots:-5 smtp:41 socket:20 sorry:-6 space:-6 spam:-11 starttls:-6 stream:10 support:-5 system:-8 szerverhez:10 t:-7
temporary:5 the:15 this:-18 tidsavbrudd:5 tidsgransen:10 tiempo:7 til:7 till:6 time:24 timed:25 timeout:45 tls:-8
tlsnegotiationfailed:-5 too:8 transaction:-6 tries:7 try:-6 tudtam:8 unavailable:-8 unreachable:24 up:5 user:-15 verbindung:26
verbindungsproblem:5 vyprsel:5 waiting:13 while:11 with:10 within:5 wybranym:5 wychodzacej:6 x:-5 your:-20 z:6
zeituberschreitung:11 με:5 συνδεση:5 время:6 з:6 закрыто:5 истекло:6 к:7 ожидания:6 с:6 сбои:5 сервером:8 серверу:10 соединение:7
єднатися:7 ア:5 イ:6 ウ:5 サ:7 タ:6 バ:7 ム:6 主:7 到:5 器:7 回:9 应:9 接:12 无:11 服:6 机:7 箱:-5 続:5 连:10
`,
  policy: `
:4 4.7.15:8 451:-12 452:-7 459:9 5.5.0:5 5.7.0:13 5.7.1:15 5.7.3:5 5.7.5:8 5.7.6:8 500:11 501:-5 521:-5 541:40 550:18 553:-5 554:33
571:40 <addr>:-10 accept:5 accepted:-6 accepteret:8 accepting:-6 acceso:6 access:24 accesso:6 aceptados:9 action:8 adatok:5
address:-18 administrative:20 administrator:10 akzeptiert:11 algorithm:8 allow:12 allowed:15 as:-6 attachment:-6 aup:15 auth:-7
authenticated:-5 authentication:-11 authorized:11 automatically:7 available:-6 away:9 be:-7 bilo:5 blacklisted:-8 blev:8 blocked:20
bounced:6 bulk:-6 by:19 cannot:6 check:-5 closing:8 command:-9 connection:10 connections:-5 contains:-7 content:-20 could:-7
cryptographic:17 cxsmtp:10 data:14 datos:9 de:-7 delivery:11 denied:36 details:5 detected:-10 dmarc:-13 dns:-11 does:-5 doesn:5
dostaviti:6 dostep:6 due:9 early:5 echoue:9 elnk:-5 email:17 en:8 epaonnistui:11 error:6 esmtp:-6 exceeded:-9 exceeds:-5 excluded:7
expired:-6 explanation:9 external:7 failed:-15 failure:9 feilet:5 fejl:7 filter:6 found:-11 from:-9 further:5 gescheitert:7
geweigerd:5 go:9 has:-6 hat:6 header:-9 held:6 helo:-7 host:-6 i:6 ikke:6 in:-17 information:6 internet:5 invalid:-13 ip:-7 is:-14
it:-10 la:8 level:6 limit:-9 loop:-6 low:5 mail:10 manually:5 many:-8 map:7 matched:9 maximum:-7 message:27 mogoce:5 must:-6 my:6
negato:6 ni:5 nicht:5 nie:13 no:-12 node:8 not:10 of:-9 only:-6 operation:5 organization:9 permanently:7 permission:9 permissions:9
permit:5 policies:14 policy:61 powiodla:15 pravilnika:6 priority:8 prohibition:20 purged:7 quota:-5 rcpt:-6 rdns:-5 reasons:15
recipient:-20 recipients:-6 refused:19 regulations:7 reject:9 rejected:25 rejecting:-10 rejeitada:5 relay:-12 relaying:-5 remote:-5
requested:9 requests:5 restricted:7 restrictions:13 rfc:-6 rules:9 s:-5 security:19 see:-10 selhala:11 sender:-21 sending:-6
server:6 shoo:5 sie:12 signature:-5 size:-7 smtp:22 soon:8 sorry:10 spam:-14 spf:-7 sporocila:6 state:6 support:5 t:10 taken:7
talk:12 talker:5 tapahtuma:12 the:-11 this:7 toegang:6 too:-5 transactie:5 transaction:13 transakce:11 transakcja:15
transaksjonen:5 transaktion:7 unable:-7 uribl:-6 url:-5 user:-17 varnostnega:6 verweigert:5 violating:5 violation:5 violations:5
virus:-8 visit:17 visszautasitva:5 welcome:13 with:-7 won:7 xgemail:-7 you:17 zabroniony:6 zaradi:6 zugriff:6 безопасности:5
відмовився:5 данные:9 доступ:6 запрещен:6 ошибка:7 политикои:5 пошту:5 приимати:5 приняты:9 сбои:11 транзакции:12 件:-6 傳:5 受:5 失:8
拒:6 敗:5 送:7 邮:-5 실:5 패:5
`,
}
