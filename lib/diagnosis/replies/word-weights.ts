// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, `word:tenths`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
  'mailbox-unknown': `
:8 4.7.0:-6 4.7.1:-11 421:-19 450:8 451:-17 452:-16 454:-6 5.1.0:12 5.1.1:52 5.1.2:-13 5.1.4:8 5.1.5:5 5.1.6:-7 5.1.8:-6 5.3.0:10 5.4.1:6 5.4.4:-5 5.7.0:-11 5.7.1:-17 5.7.3:-5 501:-7 503:-7
504:-6 510:36 511:36 513:37 530:-6 535:-6 550:30 552:-13 553:18 559:14 <addr>:29 <ip>:-10 abc:6 acao:7 accept:-15 accepted:-23 accepting:-10 accion:7 account:6 action:6 actiunea:5
activated:-5 activity:-5 address:29 addressed:16 addressee:16 administrative:-5 adr:8 adresse:13 again:-7 akce:7 aktion:7 alias:13 allowed:-26 ambiguous:8 an:7 angeforderte:8 annuaire:6
archivee:-5 are:-11 atgard:8 attachments:-5 aup:-6 ausgefuhrt:8 auth:-10 authenticated:-10 authentication:-11 authorized:-9 aux:8 available:9 bad:11 be:-6 because:-7 been:-8 begard:8
blacklist:-7 blacklisted:-9 blocked:-15 bounce:-11 bounces:-8 brevladenamn:7 bulunamadi:9 buzon:7 bye:6 c:5 caixa:12 cannot:7 casella:6 casuta:5 certificate:-6 changed:-9 characters:-6
chdir:8 check:10 command:7 company:5 con:5 connection:-10 contains:-6 content:-7 correio:8 credentials:-5 customer:7 data:-10 dd:12 deactivated:-5 del:-8 deliver:6 deliverable:14 delivery:13
demandee:6 departed:8 desconocido:5 destin:9 destinatario:12 destination:18 detected:-13 directory:22 disabled:-13 dkim:-9 dns:-18 do:-7 does:5 doesn:18 domain:-34 dominio:-5 domino:14 drop:5
du:-7 due:-7 e:20 efetuada:5 ehlo:-5 ei:5 email:24 empfaenger:7 empfanger:6 employee:7 en:5 encontrado:6 enough:-5 eop:6 errato:7 ese:6 esiste:8 exceeded:-19 exist:29 existe:22 expediteur:-5
expired:-5 failure:-7 felhasznalo:8 file:-7 filter:-7 final:8 for:-20 forespurt:5 forward:-5 found:28 from:-24 full:-8 gebruiker:8 greylisted:-5 handle:9 handling:8 hangup:-5 has:-31 have:8
header:-13 headers:-8 helo:-13 help:-5 here:16 host:-20 hosted:7 hostname:-8 ikke:6 illegal:5 inactive:-11 inconnu:9 incorrectly:8 indirizzo:13 indisponivel:5 inesistente:16 inexistente:10
inte:7 internal:-5 invalid:29 invalide:6 ip:-19 istnieje:11 karma:-6 known:19 konta:7 kullanici:9 l:10 la:-8 ldap:13 le:-5 lettres:9 limit:-12 list:10 lista:-7 locked:-11 longer:10 ma:7
mail:-14 mailbox:45 maildir:8 many:-10 maximum:-7 mbox:-6 message:-23 messagerie:6 messages:-13 moins:6 moved:-8 must:-9 n:8 name:21 nao:10 nazwa:9 nebyla:7 neexistuje:7 neste:5 nicht:7
nie:22 niedozwolona:5 niet:5 nieznany:11 no:21 nombre:5 nome:6 non:15 not:26 ofr:-5 ok:5 okand:9 onbekend:7 one:12 only:-13 operacji:8 or:8 our:13 out:-6 outlook:7 over:-6 overquota:-5 pas:8
pedida:5 per:-5 permission:-7 permitted:-9 person:12 policy:-6 posta:8 postboks:5 postovni:8 pozadovana:10 present:6 prod:7 protocol:-6 ptr:-5 pyydettya:7 qq:8 questo:5 quota:-11 r:5 rcpt:25
rcptto:21 realizada:7 receiving:-5 recipient:38 recipients:38 recognized:5 record:-11 records:-5 redirect:6 refuse:-5 refused:-15 reject:-5 rejected:-8 rejecting:14 relaying:-6 repertorie:6
required:-15 resend:5 resolve:-6 resource:-5 restricted:-6 return:-8 rule:-5 schranky:7 sconosciuto:21 se:-7 see:5 send:-14 sender:-43 senders:-5 sending:-7 sent:-6 server:-8 service:-9
signature:-9 since:-5 size:-5 skrzynka:6 skrzynki:5 smtp:-27 solicitada:10 space:-10 spam:-15 specify:-5 spf:-8 storedrv:-7 submit:-5 subscriber:5 such:30 suoritettu:7 support:-6 supported:-7
suspend:-5 suspended:-13 t:22 takiego:7 temporarily:-9 temporary:-6 than:-7 that:21 there:5 this:16 tillatet:7 tls:-6 to:6 toimenpidetta:7 too:-23 try:-6 type:-6 typos:7 unable:11
unavailable:29 unbekannt:13 undeliverable:16 undelivered:5 unknown:51 us:8 use:-5 user:42 userid:5 usuario:22 utente:17 utford:9 utfort:5 utilisateur:8 uzivatel:10 uzytkownik:14 valid:21
validrcptto:5 verify:12 virus:-6 vykonana:7 we:-13 welcome:-11 while:-5 with:-11 wykonano:8 xgemail:7 yahoo:9 you:-8 your:-16 zadanej:8 αιτηθεισα:5 γραμματοκιβωτιο:5 διαθεσιμο:5 εκτελεστηκε:5
ενεργεια:5 виконана:5 деиствие:9 дія:5 запитана:5 запрошенное:9 имя:6 наиден:8 не:14 недопустимо:6 недоступна:5 пользователь:10 почтового:6 почтовыи:5 поштова:5 прервано:5 скринька:5 ящика:6
ไมพบผใช:6 か:5 せ:8 つ:6 の:5 は:5 ん:8 ア:6 カ:5 ク:5 ト:7 レ:5 不:13 件:6 作:11 先:8 可:6 在:11 存:11 完:6 宛:8 拒:-5 操:7 收:7 未:8 求:12 用:11 的:7 箱:18 要:9 見:6 误:8 邮:5 错:7 된:6 사:13 서:6 않:9 업:6 요:6 용:13 이:7 자:6 작:6
지:8 청:6 함:6
`,
  'mailbox-disabled': `
:-5 4.2.1:17 421:-6 451:-5 456:5 5.1.1:22 5.2.1:44 5.7.1:-10 521:9 540:11 550:37 551:7 552:-7 553:-6 <addr>:31 <ip>:-7 a:-13 abuse:12 accepted:8 accepting:12 accepts:5 access:-10 account:65
action:-5 activa:10 activated:8 active:7 activity:10 address:8 administratively:7 archived:7 archivee:8 are:-7 authentication:-6 bad:-7 been:10 being:11 blacklisted:-6 bloccato:7 boite:11
by:-6 cannot:6 casilla:6 closed:10 compte:16 connection:-5 conta:17 cuenta:14 currently:23 customer:9 das:7 days:8 dd:8 deactivated:25 deaktiviert:8 denied:-12 desactivada:5 desactive:10
desativada:5 destinataire:7 detected:-6 disabilitata:5 disabled:58 discontinued:18 dns:-6 does:-8 domain:-15 du:9 due:15 during:6 el:7 enable:8 entered:6 err:6 error:-7 esta:16 estado:7
exceeded:-7 expirado:6 failed:-13 falta:6 filter:-5 for:-11 found:-9 from:-17 frozen:9 full:-12 gesperrt:9 ha:5 hangup:9 hasn:6 have:-6 helo:-5 here:-9 hesap:10 host:-9 in:-5 inactive:44
inactivity:16 inactivo:7 inativa:7 inativo:7 indirizzo:5 inutilizzo:7 invalid:-10 ip:-7 is:28 its:5 je:9 kapatilmis:10 konto:21 last:6 later:6 list:-6 locked:26 log:10 longer:18 mailaddress:7
mailbox:56 many:-6 mbox:10 message:-18 mimecast:-6 more:6 name:-7 new:8 nieaktywna:10 noactivity:10 not:-14 of:-9 only:-6 overquota:-7 payment:6 per:6 please:-8 pocztowa:10 policy:-8 por:5
postfach:8 protected:-5 questo:7 quota:-7 reach:5 receive:6 receiving:15 recipient:38 refused:-8 reject:-5 rejected:-5 relay:-6 requested:-5 required:-6 s:-7 send:-5 sender:-17 sending:-11
server:-8 service:8 should:8 since:9 skrzynka:10 smtp:-11 sorry:13 spam:-7 such:-5 suspend:17 suspended:35 suspendu:5 suspensa:5 system:-8 temporarily:28 terminated:5 the:9 this:16 too:-10
tried:6 unable:-6 unavailable:18 unknown:-12 user:40 uso:6 usuario:14 verification:-5 wurde:7 yahoo:6 you:-6 your:-14 zablokowane:10 заблокирован:14 ящик:14 于:5 休:5 作:6 处:5 已:7 录:5 态:5 户:8
接:6 收:5 无:6 时:5 法:6 状:5 用:8 由:5 登:5 眠:5 箱:5 运:7 长:5 间:5
`,
  'mailbox-full': `
:3 4.2.2:32 4.3.1:-6 421:-16 422:40 432:-5 450:-8 451:-12 452:21 454:-5 5.2.2:32 5.3.4:-7 5.7.0:-6 5.7.1:-20 500:-5 501:-8 522:42 550:-14 551:-5 552:75 553:-17 554:-12 <addr>:18 <ip>:-11
a:-12 abgebrochen:6 access:-7 account:33 address:-9 afgebroken:8 aktion:5 allocation:13 allowed:14 angeforderte:5 are:-5 at:-5 attachment:-7 aup:-8 authentication:-6 aux:6 benutzer:8
blocked:-8 boite:10 box:13 buzon:13 by:-12 caixa:7 casella:12 cheia:5 connection:-7 count:11 create:5 daily:-7 das:5 deliver:6 des:10 detected:-5 direct:6 disk:14 diskspace:6 dns:-5 domain:-9
empfangers:6 enough:19 error:-12 exceed:14 exceeded:37 exceeding:7 exceeds:13 failure:-8 found:-10 from:-11 full:54 gebruikt:8 grande:-5 has:8 hat:7 host:-5 i:-5 in:-5 inbox:15 invalid:-6
ip:-7 is:18 la:6 left:7 lettres:7 limit:13 lleno:5 local:5 mailbox:61 maildir:11 mailsize:-6 message:7 messages:7 much:7 name:-7 no:-10 non:-5 not:-14 or:-7 out:5 output:10 over:34 overflow:6
overquota:19 p:5 piena:10 please:-8 pleine:9 plna:9 policy:-11 posta:6 postal:5 postfach:5 postopdracht:8 quota:80 quotaexceededexception:5 recipient:22 recipients:-6 refused:-6 rejected:-6
ruimte:8 s:21 schranka:9 see:-5 send:-6 sender:-13 sending:-17 server:-11 size:23 smtp:-14 sobre:9 solicitada:5 space:46 spam:-10 speicherzuteilung:6 storage:27 system:-6 temporalmente:9
temporarily:-5 teveel:8 the:15 this:5 throttling:-5 uberschritten:9 unknown:-5 up:7 used:7 user:37 utilizado:9 virus:-6 voll:7 was:7 while:5 will:8 with:-5 would:5 writing:5 your:-7 zuviele:5
っ:5 で:5 の:5 ぱ:5 ク:7 ス:5 ッ:6 ボ:7 メ:6 ル:7 ー:5 人:10 信:12 夹:5 已:13 收:9 文:5 无:5 法:6 满:16 箱:17 量:10 과:7 당:5 량:6 메:7 일:7 장:5 저:5 초:7 할:5
`,
  'mailbox-moved': `
:-10 421:-6 450:-7 451:-6 5.1.6:36 5.7.1:-12 5.7.17:7 550:17 551:49 553:-6 554:-15 <addr>:37 <ip>:-7 a:9 address:34 adres:8 adresse:12 another:5 at:6 cambiado:7 change:10 changed:31 company:6
d:6 direccion:7 domain:-10 e:15 el:6 empfanger:8 error:-7 for:-10 forward:25 forwarding:12 ha:10 has:43 his:5 in:-5 invalid:-6 ip:-5 l:10 la:5 local:14 longer:12 mail:-5 mailbox:13
message:-12 moved:31 my:5 new:11 no:7 not:-7 now:10 of:-5 owner:6 path:20 please:17 recipient:7 rejected:-10 replaced:5 sender:-7 smtp:-7 too:-5 try:9 user:31 utilisateur:10 verzogen:6 you:-5
your:-7 信:11 地:6 已:16 更:6 移:13 箱:15 除:13
`,
  'recipient-refused': `
:3 4.2.4:7 403:12 412:9 421:-14 451:-15 452:-7 5.1.0:-6 5.1.6:-6 5.2.1:-7 5.5.1:10 5.7.0:-8 5.7.1:17 5.7.124:6 5.7.13:6 5.7.133:10 5.7.134:7 5.7.136:7 5.7.18:8 5.7.193:5 5.7.2:6 5.7.513:6
501:-9 530:-5 542:8 550:31 552:-11 553:6 554:-10 557:6 561:6 <addr>:31 <ip>:-9 a:5 abgelehnt:5 abonnes:5 absendern:5 accepte:8 accepted:10 accepting:6 accepts:10 access:16 account:-6 acepta:7
action:-7 adresse:-6 adresy:6 again:5 alla:6 allowed:12 am:5 and:-6 approved:11 are:11 as:-8 at:-6 auth:-6 authenticated:15 authorized:7 available:-5 bad:-11 badrcptto:13 been:-5 blackholed:6
blacklist:8 block:7 blocked:13 bounce:-7 by:27 byla:6 cannot:-12 challenge:10 chyba:7 closed:6 codes:7 command:-7 connection:-12 contact:5 contains:-6 customer:7 data:-5 de:7 delivered:11
delivery:15 denied:10 denylist:8 der:10 destinataire:12 destinatario:22 detected:-11 die:8 disabled:-9 distribucion:5 dns:-9 do:6 docomo:6 does:-8 domain:-19 dominio:-5 emails:5 empfanger:16
empfangeradresse:5 empty:-6 error:-7 establecer:5 exceeded:-14 exist:-8 expansion:12 external:6 failed:-10 file:7 filter:9 folder:6 folgenden:5 for:-6 forbidden:9 found:-10 from:10 full:-5
group:18 have:-8 header:-6 helo:-9 host:-14 i:5 imposed:5 in:-13 inactive:-7 inbound:5 invalid:-14 ip:-9 is:13 it:9 jest:5 keine:5 key:9 konference:6 korrekt:5 la:13 lebo:8 les:11 limit:-9
list:43 lista:20 listan:6 liste:16 llista:8 local:-14 lookup:-5 mail:6 mailbox:10 mailing:14 many:-9 maximum:-5 may:5 me:-5 member:10 members:6 mensajes:5 message:-17 missing:-5 moderator:8
more:-7 must:-9 n:8 nachrichten:5 name:-11 nasledujici:6 nejsou:6 nimmt:5 no:-10 nt:5 o:6 odbiorca:5 on:14 one:-5 only:31 ontvanger:6 organization:5 our:-9 over:-5 own:5 owner:9 oxseu:8 pas:5
phoi:5 please:-6 policy:-7 post:9 postituslistan:7 preferences:5 prijemcu:8 prohibited:5 protected:11 public:6 quota:-7 rcpt:12 rcptto:5 receive:11 received:7 receiver:13 receiving:-6
recipient:50 recipients:10 record:-5 refuse:7 refused:7 refuses:5 reject:20 relay:-12 relaying:-6 reply:8 requested:-6 requires:6 reservee:5 resolver:17 response:5 restricted:26 rfc:-5
rifiutato:5 route:-5 rozsylanie:6 rst:20 rule:5 rules:5 sandbox:6 see:-12 sender:11 senders:11 sending:-7 server:-28 service:-5 sind:5 sms:12 smtp:26 sorry:5 spam:-13 spf:-7 spravne:6
subscriber:5 such:-6 suspend:-6 suspicious:6 t:-10 taken:-5 taking:5 temporarily:-6 than:-6 that:6 the:17 this:19 tls:-5 to:17 too:-19 try:-5 un:8 una:5 unable:-6 unknown:-9 use:-6 user:31
usernotmemberofteam:5 users:-6 vadesecure:6 valid:-11 verification:-8 viestin:6 virhe:5 virus:-5 von:11 w:5 want:15 was:18 weil:5 whitelisted:9 wiadomosci:5 with:-7 wurde:6 you:17 your:12
zprava:5 απο:5 διαχειριστες:5 λιστα:6 λιστας:5 της:8 τους:5 в:5 добавить:5 невозможно:5 от:8 отправка:6 получателя:5 принимать:8 рассылку:6 сообщении:6 эту:6 に:6 り:5 了:5 件:8 信:6 列:7 受:7 否:6
拒:9 收:9 者:9 表:8 订:5 该:6
`,
  'recipient-domain-unknown': `
:0 4.1.2:12 4.4.1:5 4.5.1:7 4.7.1:-7 421:-12 423:6 451:6 452:-5 5.1.2:41 5.1.8:-5 5.4.310:5 5.4.312:6 5.4.4:34 5.7.1:-27 501:-8 512:46 526:7 550:16 552:-8 554:-16 <ip>:-7 a:-8 accept:-6
accepted:-7 access:-9 address:26 all:7 allowed:-8 and:-5 answer:5 any:10 are:-7 auth:-5 authentication:-6 blocked:-8 check:5 client:-5 cname:10 command:-6 connection:-6 could:8 couldn:9
data:14 de:-5 delivery:-5 desconocido:5 destinatario:8 destination:17 dns:54 does:10 domain:66 domaine:9 domein:6 domena:7 domeny:7 dominio:27 empfangers:5 encountered:9 enotfound:7 entry:6
envelope:-5 error:17 exceeded:-7 exchanger:13 exist:20 existant:8 existent:6 existiert:7 failed:10 failure:10 find:24 for:22 found:25 from:-17 gateway:6 getaddrinfo:7 has:-8 helo:-11 here:-6
host:40 hosts:10 inconnu:5 infodomainnonexistent:5 internal:5 is:-11 known:12 later:-6 limit:-5 local:-8 location:8 lookup:39 loop:5 loopback:11 ma:6 mail:-16 mailbox:-12 malformed:6 many:-5
match:-5 matches:6 may:-5 mentioned:6 message:-7 messages:-5 name:36 nameserver:23 nao:6 no:29 non:17 not:5 obsolete:8 of:8 onbekend:5 or:17 please:-8 point:6 prijemce:5 query:21 rcpt:5
reachable:6 recipient:14 record:6 records:8 refused:-6 rejected:-8 relay:-6 relevant:6 reply:7 required:-8 resolve:25 retired:6 returned:7 reverse:-6 route:20 see:-7 send:-6 sender:-20
server:7 servers:7 service:11 smtp:-15 spam:-7 such:6 t:7 takiej:7 that:-6 this:-14 too:-10 try:-6 type:11 unable:24 unexpected:9 unknown:25 unrouteable:16 user:-17 uses:6 was:-6 were:5
you:-11 your:-20 домен:5 い:5 が:7 な:6 の:5 ス:5 ト:6 ホ:7 不:8 个:8 主:11 先:6 名:14 域:15 宛:6 方:8 有:11 机:11 析:8 没:7 解:8 这:8
`,
  'relay-denied': `
:-6 4.7.1:5 421:-11 450:-6 451:-9 452:-6 5.3.0:-6 5.7.1:17 550:21 551:48 552:-6 553:24 554:18 <addr>:6 <ip>:12 accept:-5 accepts:8 account:-5 address:-5 addressee:-5 addressing:7 allowed:26
apache:5 are:-5 at:-5 authenticate:6 authorised:5 authorized:5 autorizados:5 blocked:-8 cannot:6 configured:8 connection:-7 consentito:11 consta:5 contact:-5 denegado:6 denied:46 detected:-5
direct:5 disallowed:11 dns:-6 do:7 does:-9 domain:18 domains:6 don:14 due:-8 el:6 email:-6 erlaubt:7 error:-6 este:5 exceeded:-6 failed:-7 for:18 found:-7 frl:7 gateway:15 handle:8 has:-13
helo:-6 host:11 htm:6 i:8 incubator:5 inoltro:10 interdit:11 ip:9 isn:15 legacy:5 list:5 local:26 longer:8 mailbox:-11 mailing:11 many:-5 message:-20 messages:-7 minha:5 mta:6 my:11 na:5
nao:5 need:5 negada:10 nicht:8 no:8 non:12 not:23 on:-8 only:15 openoffice:5 openofficeorg:5 permite:8 permitted:12 policy:-5 prohibited:9 przekazywanie:6 rcpthosts:19 recipient:-8
recipients:-6 reenvio:14 relais:16 relay:104 relayed:8 relayen:5 relaying:87 relays:12 remote:9 retransmissao:10 routing:13 rp:6 se:7 send:-8 sender:-5 server:8 sorry:10 specified:12
submissions:7 t:21 taken:5 that:11 the:-11 this:20 through:5 thru:6 to:17 toegestaan:5 too:-9 try:-5 unknown:-8 use:5 uucp:7 verweigert:6 was:-7 we:17 weiterleitung:11 your:-6 zabronione:6
запрещена:6 пересылка:6 さ:7 の:5 れ:7 メ:5 ル:5 中:8 否:5 拒:9 継:9
`,
  'sender-refused': `
:2 421:-13 436:5 440:5 451:-19 452:-6 5.1.0:14 5.1.1:-5 5.1.2:7 5.1.7:10 5.1.8:7 5.2.252:5 5.7.0:-11 5.7.1:6 5.7.27:-9 5.7.750:5 500:-5 501:15 503:-6 517:8 521:-5 550:19 553:34 555:9
<addr>:35 <ip>:-17 a:-17 abc:7 abgelehnt:8 absender:10 absenderadresse:14 accept:12 accepted:12 access:14 account:20 address:33 addresses:-13 administrative:10 adres:8 adresse:6 afzender:10
again:-7 an:10 and:7 are:11 as:27 at:-7 authentication:-7 authorized:15 autorizado:5 available:-5 avsandaren:6 avsender:5 avvisad:6 backscatter:8 bad:-9 badmailfrom:8 badsendermx:5 banned:15
based:7 batv:24 beallitasa:5 been:20 black:16 blacklist:17 blacklisted:19 blocked:31 blu:13 bogus:7 bounce:21 bouncedeny:12 bounces:21 called:8 callout:7 can:-6 checking:8 chi:7 codes:-5
command:-6 conform:5 connections:-5 contact:-5 content:-6 data:-8 defense:7 del:11 deliver:-5 denied:15 denylist:-5 destination:-6 di:5 dia:7 disabled:8 dmarc:-8 dns:-11 dnsbl:-5 do:8
doesn:11 domain:17 domains:13 dsn:5 dsns:9 dt:7 e:-5 email:23 emetteur:12 empty:22 envelope:26 equal:6 error:-7 exceeded:-12 exist:-7 expediteur:21 expired:7 failed:23 feil:5 felado:5
folgende:7 forging:5 found:-16 from:50 geweigerd:5 group:-5 gsmtp:-6 gui:9 have:-7 header:12 helo:-8 help:10 here:12 host:-8 htm:12 i:-10 id:-9 invalid:17 invalide:11 ip:-26 known:-6 l:13
later:-5 limit:-8 lists:11 loi:9 longer:-9 lookup:-10 mailing:8 main:5 malformed:-9 manually:7 many:-10 masquerading:5 match:12 message:-7 mimecast:6 missing:-5 mittente:14 more:-8
multiple:-6 must:5 nadawca:6 nadawcy:12 name:-5 nicht:6 niewlasciwy:10 non:-6 not:8 notifications:7 null:11 numeric:6 odesilatel:6 odmitnut:6 odrzucony:5 of:-9 on:5 one:-6 only:-9 or:-5
our:10 out:-5 outgoing:21 owned:13 party:7 path:14 postmaster:5 prohibition:10 provided:6 quota:-7 rechazado:5 recipient:-28 recipients:-13 record:-11 refuse:7 reject:-6 rejected:5
rejeitado:5 relay:-10 relaying:-7 remetente:14 remitente:16 reply:9 reputation:-5 requested:5 required:-16 requires:-5 reserved:7 resolve:-9 response:5 return:17 rifiutato:9 routing:-6 see:7
send:20 sendasdenied:5 sender:74 senders:25 sending:20 server:-15 service:-6 ses:5 sette:5 sikerult:5 smtp:17 sorry:8 spam:6 spamhaus:-6 spf:-10 status:6 sum:7 suspension:7 system:-11 table:7
taken:7 temporarily:-5 the:9 third:7 tls:-5 too:-19 try:-6 unauthenticated:-6 ungultig:5 unsigned:6 used:-5 user:15 valid:-11 validate:6 verification:25 verified:20 verify:39 was:-12 while:9
without:-6 wm:13 you:7 your:8 адрес:7 неверныи:8 отклонен:6 отправитель:6 отправителя:8 万:5 人:8 伪:5 信:5 发:10 地:7 址:7 拒:8 绝:7 被:7 設:5
`,
  'sender-domain-unresolvable': `
:-7 4.1.8:8 4.4.3:11 421:-9 450:6 451:21 452:-6 453:5 5.1.2:-9 5.1.8:41 5.4.0:15 5.7.1:-10 5.7.27:17 501:6 517:31 552:-6 553:21 554:-9 <addr>:22 a:19 aaaa:14 accept:-5 accepted:-5 account:-6
action:8 address:19 addresses:7 all:13 allowed:-14 analysis:5 are:-7 authentication:-5 bad:5 badsendermx:7 because:8 by:-8 can:7 cannot:11 cname:13 codes:5 connection:-5 data:-5 dead:8 del:7
dns:43 does:30 domain:62 domena:5 dominio:11 email:-5 envelope:7 exceeded:-5 exchanger:5 exchangers:15 exist:32 existe:7 failed:-5 failure:9 find:11 for:18 found:17 from:26 has:18 have:8
helo:-8 invalid:16 ip:-10 is:-14 lookup:9 loopback:6 mail:6 mailbox:-5 mailfrom:6 message:-11 mybox:7 name:-10 neexistuje:5 networks:6 no:13 not:10 null:12 odesilatele:5 of:13 on:-7 or:13
please:-7 point:6 private:8 publishes:6 rcpt:-5 recipient:-19 recipients:-5 record:26 records:40 recursive:13 reply:8 reports:6 requested:8 required:-6 resolve:16 resource:9 return:24 rfc:24
s:6 section:9 see:6 sender:61 sending:-6 server:-8 service:-5 smtp:-11 sorry:5 source:5 spam:-6 system:5 taken:10 that:-6 the:-8 this:-9 time:6 timeout:5 to:-7 too:-7 try:-6 txt:7 url:7
user:-14 uses:6 valid:7 violate:9 violation:12 without:9 you:-7 your:30 在:5 存:5
`,
  'sender-authentication': `
:-11 4.4.0:6 4.7.24:13 451:8 452:-5 5.2.0:5 5.7.0:12 5.7.1:27 5.7.20:12 5.7.23:14 5.7.26:12 5.7.29:8 5.7.515:8 5.7.9:7 550:26 553:-6 556:7 <ip>:22 a:-9 abc:9 accept:-5 acceptable:7 accepted:6
access:7 account:-7 address:-5 again:7 all:8 allowed:17 an:-6 anti:10 arc:8 are:-9 as:-6 authenticate:7 authentication:26 author:5 based:6 because:13 behaviour:5 blacklisted:-5 blocked:-6
by:9 check:33 checks:5 codes:10 comcast:8 community:11 connection:-5 content:-7 defined:5 delivery:-6 detected:-6 didn:6 dkim:60 dma:7 dmarc:77 dmarcrejection:6 doc:11 docs:11 does:9 doesn:8
domain:25 due:7 either:7 email:13 error:17 exceeded:-6 exist:-5 facebook:6 fail:16 failed:23 failedcontinue:5 fails:6 failure:11 for:11 found:10 framework:13 from:20 gmail:5 gsmtp:9 helo:-6
help:11 here:-6 htm:10 id:12 in:-15 inspect:8 ip:21 is:9 it:12 level:6 lib:5 libero:6 limited:7 list:-5 lookup:5 mailbox:-7 many:-6 mechanism:5 meet:12 message:15 messages:-5 mi:11
mimecast:13 name:-5 not:19 openspf:14 our:-5 pass:18 passing:9 permanent:6 permitted:15 please:7 pol:8 policy:48 postmaster:10 pra:9 ptr:-8 rate:7 recipient:-15 recipients:-6 record:17
refused:-9 reject:12 rejected:22 relay:-5 remote:6 requirements:7 response:7 s:13 security:-9 see:15 send:19 sender:41 sending:11 server:-8 settings:7 signature:32 sorry:-6 spf:120 spoofed:18
spoofing:10 system:-5 t:10 temporary:18 that:-8 the:8 this:-5 too:-11 unauthenticated:20 user:-13 valid:5 validation:17 why:14 you:-8 your:6
`,
  'reverse-dns': `
:-8 4.1.8:10 421:18 450:18 451:6 452:-5 474:5 5.7.1:23 5.7.25:15 501:7 550:13 552:-6 554:10 <addr>:-14 <ip>:42 a:8 access:-5 account:-5 address:5 administrator:6 again:13 allowed:-7 and:14
aup:14 available:10 been:-5 by:-13 cannot:16 chars:5 charter:6 client:24 combinations:6 command:-7 connection:13 contact:6 contains:6 cox:11 cxdns:9 denied:-11 dns:70 does:12 domain:-8 due:-5
dynamic:8 eintrag:6 elnk:11 entries:5 entry:13 esmtp:7 exceeded:-5 failed:5 failure:8 find:9 fix:5 for:14 found:12 generic:9 have:11 host:23 hostname:41 hosts:5 if:5 info:5 ip:48 ips:5 is:-14
later:10 lookup:18 mail:-7 mailbox:-8 many:-6 match:10 message:-8 missing:8 mta:8 must:15 name:22 no:26 nr:6 of:-6 on:-7 or:-5 policy:-7 ptr:70 rdn:14 rdns:49 recipient:-13 recipients:-5
record:29 records:8 refused:24 rejected:9 relay:6 requires:5 resolve:23 resolved:6 reverse:65 rp:13 sender:5 sending:8 server:11 servers:6 t:6 the:-5 tld:8 to:-18 too:-9 try:9
unauthenticated:5 unresolvable:9 user:-10 valid:8 will:5 with:12 your:40
`,
  'greeting-refused': `
:-8 4.7.1:21 417:8 421:-6 452:-5 5.5.1:-5 5.5.2:10 5.5.4:8 5.7.0:11 5.7.1:14 5.7.4:10 501:33 504:14 550:13 552:-6 <addr>:-13 <ip>:20 address:17 an:8 are:22 argument:8 bad:10 be:20 blocked:5
bogus:14 but:7 by:-5 claimed:8 claims:7 command:18 customers:8 dns:17 does:5 domain:14 due:7 ehlo:42 email:-8 exist:9 for:-17 fqdn:6 from:-13 fully:6 generic:7 greeting:8 have:10 helo:127
helohost:6 heloip:10 help:6 host:12 hostname:26 htm:6 identity:15 invalid:46 invisible:8 ip:15 is:9 liar:12 literal:12 localhost:11 looks:6 lookup:7 mailbox:-7 me:20 message:-11 mi:6
mismatch:6 must:7 my:22 name:42 needed:-8 nhd:7 no:-8 not:12 or:5 our:5 own:9 policy:6 qualified:7 recipient:-12 refused:-5 reject:7 rejected:9 rejecting:11 requires:5 s:9 say:8 says:6
security:9 see:12 send:-6 sender:-11 that:5 the:-12 this:-6 to:5 too:-8 us:6 used:13 user:-10 welcome:7 who:11 you:19 your:8
`,
  reputation: `
:0 4.16.50:7 4.7.1:8 421:13 451:-14 452:-14 5.1.1:-11 5.1.3:5 5.1.8:-6 5.2.1:7 5.3.0:7 5.7.1:25 5.7.511:6 503:-6 521:15 530:-5 550:18 552:-12 553:19 554:34 555:-6 <ip>:41 a:-8 abuse:24
abuseat:5 accept:12 accepting:6 access:31 account:-14 address:-19 addresses:6 adresse:8 after:-5 again:-7 allowed:12 an:6 antispam:-6 aol:17 are:11 at:16 auf:5 aup:6 authentication:-14 bad:22
banned:10 bd:6 because:8 been:9 before:-5 bl:18 black:6 blackhole:9 blacklist:15 blacklisted:58 bli:12 blip:7 block:14 blocked:53 blocklist:8 blocklisted:7 blocklisting:8 blocks:8 bloquee:5
by:11 cannot:-10 cbl:6 charter:9 check:6 client:5 command:-8 community:7 complaints:8 con:7 connect:6 connection:17 connections:11 contact:11 contains:-9 content:-8 could:-6 country:19 csi:9
currently:5 customer:-6 data:-11 days:5 dbl:6 deferred:18 delivery:-8 denied:16 detail:-5 disabled:-5 dmarc:-5 dnsbl:35 dnsbls:9 do:8 doc:7 docs:7 does:-11 domain:-8 domains:-5 dt:-8 due:14
dul:5 dynamic:27 earthlink:7 effect:10 ehlo:-6 elnk:5 email:-5 envelope:-7 esmtp:14 essayer:6 esta:6 exist:-5 facebook:-16 failed:-20 failure:-7 fake:9 file:-6 filter:-8 find:-5 for:8
forbidden:5 forward:10 fr:9 free:5 frequency:-6 from:39 go:7 has:12 header:-13 helo:-16 hl:6 host:15 hostname:-11 htm:-7 i:-6 id:-11 ihu:5 in:8 info:8 infomation:10 internet:8 intrusion:6
invalid:-16 ip:74 ips:11 is:9 karma:30 killed:5 later:-5 limit:-6 limited:-7 list:16 listed:44 lists:6 locally:6 location:6 loop:-5 low:14 mailbox:-18 match:-5 me:5 message:-27 mi:-7
microsoft:9 mismatches:-6 mode:11 more:6 mta:5 must:-9 my:-9 name:-15 naughty:6 network:8 no:-21 non:-7 normal:12 not:-6 on:22 online:6 only:-11 open:10 openrelay:5 or:8 origin:6 our:11
passed:5 penalty:10 permanently:5 please:16 plus:6 policy:-6 poor:21 postmaster:16 prevention:6 proofpoint:5 provider:10 ptr:-7 quota:-5 rbl:47 rbls:8 rdns:-6 realtime:9 reasons:6
recipient:-24 recipients:-10 record:-8 refer:10 refuse:9 refused:24 rejected:28 relay:-9 relaying:-11 removal:9 reputation:41 request:10 required:-10 residential:5 resolve:-9 response:-14
retrying:5 rfc:-6 rhsbl:10 rly:24 router:10 rr:13 rx:6 s:6 said:-5 sbl:9 score:9 see:35 send:-5 sender:13 senderbase:6 sending:15 server:18 service:14 site:5 sorbs:14 source:9 spam:37
spamassassin:-5 spamcop:5 spamhaus:45 spammer:7 spammers:7 spams:6 spf:-15 spm:-10 steht:6 succeed:6 suspected:8 symantec:9 system:8 tard:6 tdc:5 temporarily:10 than:-6 this:-5 time:-6 tls:-7
traffic:5 trapped:8 try:-8 unable:-6 unfortunately:8 unknown:-5 user:-23 using:18 valid:-8 verify:-6 very:23 veuillez:5 virus:-7 visit:11 was:-6 we:17 welcome:6 were:5 weren:7 will:10
with:-15 wm:11 xbl:9 xgemail:5 you:16 your:27 zen:16 zodiac:9 zombied:7 件:-5
`,
  'rate-limited': `
:1 4.1.0:6 4.2.1:25 4.5.3:5 4.7.0:26 4.7.1:23 421:28 450:42 451:32 452:28 454:7 5.1.0:11 5.1.90:5 5.4.5:6 5.4.6:10 5.5.3:-6 5.7.28:11 501:-8 503:-6 551:-5 552:-7 553:-15 554:-10 <addr>:7
<ip>:14 accept:-5 account:-9 activity:7 additional:7 address:-12 after:5 again:17 allowed:7 at:6 attack:9 aup:24 bat:5 batch:6 because:5 behaviour:5 being:8 busy:-7 by:-5 can:9 cannot:-7
ccl:7 cel:5 check:-6 closing:6 comcast:8 command:-7 commands:16 complaints:13 concurrent:-8 connection:11 connections:-22 contact:8 credits:9 cxmxrt:5 cxthrt:7 daily:26 deferred:17 deliver:7
delivery:-8 denied:-5 detected:20 dictionary:11 discarded:5 dns:-10 does:-5 down:16 due:8 e:5 elnk:8 emails:11 envio:8 error:-7 errors:20 excedido:8 exceeded:62 exceeding:8 excessive:16
failure:6 fast:8 flood:9 for:-11 frequency:22 frequently:9 from:22 given:8 greylisted:-7 helo:-6 help:26 hl:10 hops:-6 host:-10 hour:35 hourly:10 hours:8 htm:17 in:10 ip:17 is:-18 itc:9
kurzer:8 last:9 later:12 limit:38 limite:7 limited:36 limits:10 list:-6 long:-9 lookup:-7 loop:-5 low:5 mailbox:-5 mails:17 many:36 max:11 mensajes:5 message:7 messages:58 messaggi:5 mi:12
minute:8 minutes:6 more:23 much:9 must:-5 name:-5 no:-13 non:-5 not:-26 number:8 of:7 on:-7 once:6 one:-6 or:-8 orq:6 outbound:6 past:6 penalty:5 per:31 please:10 postmaster:11 prevents:7
priority:7 przekroczono:9 qq:11 quickly:6 quota:35 rate:52 ratelimit:11 reached:21 received:10 receiving:14 receivingrate:5 receivingrateperm:16 recipients:19 refused:-8 rejected:10 reply:-6
requests:5 required:-5 resources:-5 retrying:5 returned:-5 rp:18 s:-5 seconds:7 see:7 send:11 sender:17 sending:44 sent:15 server:-13 session:13 sessions:-6 size:-12 slow:18 slower:12
sometime:5 sorry:-7 space:-5 spam:17 spf:-5 stc:6 storage:-6 storedrv:5 subtype:5 system:-7 taken:5 temporarily:16 temporary:-8 than:14 the:6 this:-7 thread:7 threshold:5 throttled:21
throttling:20 time:-5 timeout:-8 to:-13 too:42 trc:6 try:17 trying:10 unable:-6 unknown:5 unknowns:5 unusual:13 user:5 ve:8 versandlimit:5 viele:6 visit:-6 was:-5 wiadomosci:5 with:-6
within:5 wm:-7 x:5 yahoo:6 you:14 your:7 zeit:8 zoho:5 zu:6 件:-7 信:7 制:10 发:11 数:7 率:10 超:9 过:7 送:6 限:9 频:10
`,
  'too-many-connections': `
:-9 4.3.2:21 4.4.5:10 4.7.652:5 421:72 450:8 5.7.1:-8 550:-31 552:-5 553:-5 554:-12 <addr>:-9 <ip>:13 abc:6 again:6 all:13 are:11 aup:10 bad:-6 baglanti:10 busy:7 closing:-5 cok:10
commands:-12 concurrent:32 configuration:5 connection:25 connections:73 connexions:10 cxcnct:7 de:8 error:-11 errors:-9 eszamanli:6 exceeded:14 failed:-6 fazla:10 for:5 from:20 has:5 hl:6
htm:5 icc:7 invalid:-7 ip:14 is:-14 limit:26 many:41 max:6 maximum:11 message:-13 messages:-8 ms:5 no:-7 not:-17 number:10 of:12 out:5 ports:9 reached:11 recipient:-5 recipients:-7
rejected:-7 screening:6 sent:-5 sessions:28 slots:11 temporarily:-5 to:-8 too:31 trop:10 try:5 verbindungen:5 verifier:6 veuillez:5 viele:5 votre:6 zu:5 接:9 数:9 过:6 连:6
`,
  'too-many-recipients': `
:-1 4.5.3:25 421:-8 452:60 453:42 5.5.3:24 554:-15 <addr>:-14 a:6 address:-10 addressed:5 allow:9 anzahl:6 at:5 blocked:-5 bounce:26 bounces:5 by:-7 command:7 de:11 destinataires:11
destinatari:5 destinatarios:17 domain:-7 el:6 empfangern:6 envio:6 error:-9 exceder:6 exceeded:13 facebook:5 failed:-9 for:10 from:-11 gsmtp:5 h:5 have:13 hour:-10 htm:6 in:-6 invalid:-11
is:-11 karma:7 legitimate:6 limit:16 mail:-8 mailbox:-6 many:29 maximum:9 mehrere:6 mensaje:6 message:12 more:16 multi:7 never:5 nicht:7 no:-10 nombre:5 not:-5 null:5 number:13 numero:9 of:14
one:27 only:9 or:-6 people:5 per:19 permitido:5 por:5 prijemcu:8 pro:6 rcl:7 rcpt:6 rcpts:6 reached:13 received:-10 recipient:43 recipients:69 rejected:-6 rp:6 se:7 send:6 server:-10
session:8 should:5 single:7 smtp:-10 sorry:14 split:6 taken:6 te:7 than:20 the:-6 to:-7 too:27 transaction:8 transaktion:6 trop:8 uberschritten:6 unterstutzt:6 user:-8 veel:8 we:5 werden:6
with:5 wurde:5 your:-7 zieldomains:6 получателеи:11 人:5 多:6
`,
  greylisted: `
:-4 4.2.0:19 4.3.2:-5 4.7.1:36 421:15 450:41 451:49 5.7.1:-5 550:-34 552:-5 553:-7 554:-17 <addr>:8 aborted:8 action:17 active:11 address:6 after:7 again:18 aktiv:6 antispam:6 are:7 asking:5
back:11 before:7 being:5 bitte:6 by:7 ch:7 challenge:5 come:16 community:5 confirm:6 confirmation:7 connection:-5 de:-5 defer:6 deferred:6 delay:5 doc:5 domain:-6 email:5 en:5 erneut:6
error:-12 exceeded:-5 failed:-6 failure:-9 first:8 for:11 gl:13 graylisted:7 grey:5 greylist:26 greylisted:55 greylisting:36 have:5 host:-7 in:24 invalid:-5 is:14 later:24 lista:11 lookup:-5
mail:-5 mailbox:-8 many:-5 message:-13 minutes:13 minutos:6 no:-9 not:-12 of:-7 or:-5 please:24 postgrey:12 recipient:7 rejected:5 requested:6 requires:6 retry:15 seconds:14 see:12 sender:9
smtp:-9 some:5 temporarily:9 the:-12 this:5 to:-6 too:-6 try:21 unknown:7 verified:7 versuchen:6 you:6 your:12 в:6 вы:6 минут:6 повторите:6 сером:6 списке:6 через:6
`,
  'spam-content': `
:-1 4.3.0:-7 421:-14 450:-16 451:-10 452:-7 471:43 5.1.1:-6 5.2.0:17 5.2.1:7 5.7.1:27 506:12 521:6 550:18 552:9 553:8 554:31 597:7 <addr>:-6 <ip>:-6 a:12 abc:-12 accepted:6 access:-11
account:-9 address:-26 advertise:8 advertising:5 allowed:13 and:9 antispam:29 antyspamowy:7 aol:16 appears:18 are:-7 as:26 attachment:-7 authentication:-7 bad:-6 be:15 because:-5 believe:6
black:8 blocked:13 blocking:6 breaches:8 bulk:38 bulkmail:9 by:41 cgi:7 checks:7 classified:5 client:-7 command:-6 comme:7 congratulations:8 connection:-11 considered:7 contact:7 contains:7
content:28 corp:5 dbl:6 dcc:6 de:-6 deliver:-5 denied:-8 detected:11 dmarc:-5 dns:-6 does:-10 domain:-16 dspam:11 dt:18 dynamic:-5 email:25 end:8 error:-5 errors:7 exceeded:-7 expired:-5
external:8 failure:-5 filter:18 filtered:10 fortispamshield:5 from:-14 header:-6 held:6 helo:-5 help:-15 here:10 high:7 hl:-8 host:-9 hostid:5 htm:-24 human:7 hvu:18 id:12 identified:5
illegal:-5 in:12 indesirable:6 info:8 invalid:-13 ip:-6 is:5 jobs:8 junk:7 junkmail:8 kbas:7 later:-5 like:8 link:10 list:-11 listed:19 looks:8 loop:-5 mail:9 mailbox:-13 mailer:12 many:-7
mass:13 match:8 maximum:-6 may:7 mensaje:6 message:39 messages:-9 mi:-13 multi:6 name:-6 needed:6 non:-5 none:7 not:-9 odrzucona:7 of:11 ofr:6 only:-6 origin:-5 our:13 outboundspamexception:8
pattern:15 permanent:6 phishing:17 please:12 points:11 postmaster:9 prohibited:-5 przez:7 query:5 ratware:5 rcpt:-6 re:10 reason:6 rechazado:5 recipient:-23 recipients:-7 reject:12
rejected:20 rejection:13 rejete:11 reply:5 report:8 reports:7 required:-6 rfc:-5 rp:-9 ru:5 s:-8 score:21 scored:15 security:-9 seems:6 sender:-16 sending:-7 server:-16 siq:5 smtp:-8
source:-5 spam:112 spamassassin:24 spamcheck:8 spamming:23 spamtext:11 spamverdacht:7 spf:-7 spm:22 submission:5 subtype:5 surbl:17 t:-6 than:-5 thinks:6 this:14 to:9 too:-11 unable:-6
unsolicited:21 unwanted:6 uribl:18 url:28 urlbl:14 user:-19 useraction:8 using:17 valid:-6 verdict:8 verification:5 viagra:6 virus:-6 was:5 wascl:8 we:7 wiadomosc:8 xgemail:-6 your:6
zostala:8 как:8 отклонено:8 сообщение:7 спам:11 と:5 为:5 件:8 判:5 圾:13 垃:13 定:7 被:7 邮:9
`,
  virus: `
:-12 421:-6 450:-6 451:-6 5.7.0:11 5.7.1:22 550:19 552:18 553:-5 554:30 <addr>:-9 a:15 address:-11 and:10 antivirus:8 attachment:12 clamav:6 contained:6 contains:26 content:11 contiene:5
detected:35 domain:-8 eicar:35 einen:5 enthalt:5 error:-5 for:-11 found:30 gateway:5 id:8 in:12 infected:32 invalid:-5 it:6 macro:6 mail:-5 malware:32 message:30 no:-11 not:-17 obsahuje:5
oletools:6 or:6 other:5 phishing:8 please:-6 policy:-5 recipient:-8 rejected:10 sender:-6 server:-7 signature:26 smtp:-6 suspected:8 test:24 this:8 threat:10 to:-14 too:-7 trojan:10 un:7 us:5
user:-6 vir:5 virus:97 viruses:8 was:15 wiadomosc:5 win:6 wirusa:5 with:7 worm:17 your:12 zawiera:5 zip:6 zprava:5 вирус:5 содержит:5 сообщение:5
`,
  'content-refused': `
:4 4.7.0:-5 4.7.1:-6 421:-18 450:-14 452:-10 454:-5 5.1.1:-7 5.3.4:5 5.4.6:-6 5.5.2:7 5.6.0:34 5.6.1:8 5.6.11:6 5.6.2:8 5.6.3:10 5.6.4:5 5.7.0:11 5.7.1:11 5.7.512:5 5.7.7:5 501:5 511:12
530:-5 550:19 551:-5 552:31 553:16 554:22 555:-5 <addr>:-17 <ip>:-12 a:11 accept:9 accepted:11 account:-11 action:-5 address:-11 addresses:13 adresa:5 again:-7 aisp:8 allowed:9 and:10 anexo:5
anhang:5 anyone:5 are:31 attachement:5 attachment:51 attachments:42 auth:-5 authenticated:-6 authentication:-10 banned:17 bare:22 been:-10 bijlage:5 binary:5 bit:6 blank:7 blocked:-6 body:27
bounce:5 boundary:5 but:6 cc:20 character:6 characters:9 client:-6 command:-14 complexity:7 compliant:17 comply:5 compressed:5 conform:9 connection:-11 connections:-5 contain:13 contained:6
containing:7 contains:27 content:66 conversion:25 cr:11 credential:5 data:20 date:16 dateianhang:10 de:-7 defect:5 defects:11 delivery:-9 denied:-5 detected:23 disclose:7 dmarc:-5 dns:-11
do:12 docs:5 doesn:6 domain:-26 duplicate:5 e:6 ei:9 el:-5 email:-12 embedded:6 emime:6 empty:7 encoding:7 erlaubt:6 error:5 esmtp:-5 exactly:7 exe:15 executable:27 expired:-9 extension:15
failed:-8 failure:7 field:17 file:29 files:10 filter:17 for:-30 forbidden:12 format:6 found:-7 from:18 give:5 given:7 header:81 headers:34 helo:-8 help:-6 host:-15 id:12 illegal:9 images:11
in:9 infected:-5 inline:5 inside:7 inspection:7 integrity:6 interdite:5 internal:-6 invalid:12 ip:-8 issue:6 jointe:5 kind:5 komu:5 later:-6 leak:5 least:6 length:7 lf:16 line:31 lines:6
lista:13 liste:6 listed:-7 local:-11 long:5 loop:-7 looping:-7 loss:5 macros:11 mail:-9 mailbox:-14 malformed:15 malware:-7 many:-7 maximum:16 message:46 messageid:5 messages:22 messagewall:5
mime:43 missing:7 ms:7 msg:8 multipart:26 multiple:8 must:8 my:-6 nesting:6 never:6 no:14 non:14 not:13 nul:5 office:6 on:-9 one:15 only:-6 or:12 originators:5 parts:6 password:9 performed:5
permitido:7 phishing:-7 phone:7 piece:5 plain:8 please:6 policy:22 possible:-8 potential:5 presents:6 prohibited:10 protected:7 provide:10 queue:-6 quota:-5 rcpt:-5 receipients:7 recipient:-9
record:-6 rejct:5 reject:6 rejected:5 rejecting:6 relay:-5 remote:-5 requested:-6 required:13 resent:8 restrictions:6 rfc:26 rule:11 section:13 sender:-16 sending:-11 sensitive:7 serious:5
server:-9 service:-9 signature:-5 size:-6 smtp:-16 smtplf:8 some:6 sorry:-7 spam:-19 specify:14 spf:-6 standard:7 standards:8 stray:8 structure:5 subject:26 supported:13 syntax:9 tag:10
temporarily:-5 text:11 than:6 that:10 the:14 tls:-5 to:6 try:-10 type:23 unacceptable:15 unavailable:-7 unicode:11 unreadable:8 unterminated:6 url:5 user:-11 v:5 valid:11 vba:5 verbotener:10
virus:-13 was:-8 we:16 welcome:5 with:27 words:12 you:-21 your:-13 zip:13 δεν:5 вложение:5 недопустимое:5 允:6 许:6
`,
  'message-too-large': `
:1 421:-12 450:-13 451:-13 452:-9 5.2.3:19 5.3.4:31 5.7.0:-7 5.7.1:-8 500:-5 501:-7 523:44 550:-25 552:64 553:-8 554:-7 557:9 <addr>:-9 <ip>:-7 a:-12 aborted:7 account:-5 achieved:9 action:6
address:-8 allowed:-7 ar:9 be:-6 been:-5 bericht:9 big:25 blocked:-7 by:-6 bytes:19 class:10 connection:-6 contains:-7 count:-5 data:17 delivery:-7 detected:-5 die:11 domain:-9 du:11 email:-7
excede:5 exceeded:15 exceeds:21 exception:5 failure:-5 fel:6 fixed:13 for:6 found:-5 from:-6 globale:5 grande:10 groot:6 gross:8 has:-13 header:-5 in:-9 invalid:-7 ip:-6 is:14 jota:6 koko:9
kokorajoituksen:6 la:7 lahettaa:6 large:27 larger:10 length:12 limit:30 limite:11 line:-7 long:7 looping:-6 mailbox:-11 mailsize:15 many:-13 max:12 maximo:5 maximum:20 mb:41 meddelandet:12
mensaje:6 message:54 much:8 nachricht:10 nachrichtengrosse:6 no:-9 not:-26 of:6 or:-7 palvelimen:6 permitido:5 please:-7 policy:-8 prekrocila:9 process:7 que:5 reached:-5 recipients:-6
requested:6 resolver:8 rst:9 sender:-5 server:-7 serveru:6 serveur:6 size:54 smtp:17 spam:-8 stort:9 stream:5 taille:12 tamano:6 te:6 than:13 this:-6 threshold:8 too:36 try:-5 ubersteigt:6
user:-8 velikost:6 viesteille:6 viestin:6 virus:-6 wiadomosc:7 ylittaa:6 yritit:6 zprava:5 zpravy:6 zu:10 μεγεθος:5 το:5 большое:7 превышает:9 размер:9 слишком:6 сообщение:6 件:15 出:10 制:12
大:20 小:8 度:7 的:8 管:5 超:16 过:12 送:6 邮:15 长:7 限:12
`,
  tls: `
:9 4.4.2:5 4.7.0:18 4.7.322:5 4.7.5:13 403:10 421:-9 451:-9 452:-10 454:41 5.0.0:12 5.7.0:17 5.7.10:17 5.7.3:16 5.7.4:9 500:14 501:-5 503:6 521:-6 530:31 538:50 550:-17 551:-7 552:-12 553:-17
554:-12 <addr>:-19 account:-7 action:-5 address:-14 again:-6 allowed:-11 an:-6 at:-6 autenticazione:5 auth:-6 authenticated:9 authentification:5 available:8 but:5 certificate:55 check:10
chiffrement:14 cifratura:6 cipher:6 command:14 connection:11 conversion:-5 couriertls:13 criptografia:7 d:6 dane:10 data:-9 delivery:-6 demande:6 denied:-8 destination:10 dns:-8 dropped:7
due:17 eine:6 encrypted:15 encryption:24 erforderlich:8 error:11 establish:11 exceeded:-7 expired:8 failed:25 failure:-5 fingerprint:5 first:13 for:5 found:-5 from:-12 fur:5 handshake:21
has:-8 helo:-5 i:-6 il:5 initialize:5 internal:6 ip:-11 issue:9 keylength:5 kryptering:7 lack:17 later:-6 le:8 level:20 limit:-6 listed:5 lookup:-5 mail:-14 mailbox:-10 many:-7 mecanisme:8
mecanismo:9 meccanismo:6 mechanism:5 message:-22 messages:-7 minimum:9 mismatch:10 more:-5 mta:8 must:17 necessaria:6 needed:7 negotiated:5 negotiation:7 not:14 obligatoire:5 of:8 on:-6
over:9 para:6 pedido:6 please:-13 postmaster:-5 pour:8 recipients:-5 refused:10 rejected:-11 relay:-5 required:45 requiretls:14 requis:8 richiede:6 richiesto:6 s:10 sans:8 secure:10
security:34 see:-6 self:6 sender:-9 server:19 service:-8 session:19 set:8 shared:6 signed:8 smtp:-8 sorry:-6 spam:-8 ssl:23 starting:10 starttls:68 sts:9 support:5 system:-6 this:-8 tls:110
tlsa:8 tlsnegotiationfailed:7 to:7 too:-12 transaction:-5 una:5 unable:11 unsupported:5 user:-13 validation:10 verbindung:8 verified:12 version:9 with:5 you:-7 your:-8 для:6 запрошенного:6
механизма:6 требуется:5 шифрование:6 件:-5 加:5 密:5 必:6 未:5 能:8
`,
  'auth-required': `
:2 402:5 421:-11 450:-12 451:-12 452:-7 5.5.1:6 5.7.0:13 5.7.1:13 501:-7 503:10 524:41 530:76 552:-8 553:6 554:-8 <addr>:-12 <ip>:-10 a:-7 aanmelding:8 access:-5 address:-5 allowed:5 an:10
aquest:5 autenticacio:5 autenticacion:11 autentificare:7 autentisering:25 autentizaci:5 auth:37 authenticate:12 authenticated:40 authentication:57 authentification:12 authentifizierung:8
authorization:13 az:8 azonositast:8 before:19 blocked:-5 client:24 connection:-7 credentials:9 de:-7 denied:-5 denne:5 dieser:5 does:-6 erforderlich:9 erfordert:5 error:-10 exceeded:-5 ez:8
failed:-8 first:17 from:-7 given:6 has:-7 here:5 host:-5 in:11 insufficient:11 ip:-8 issue:7 je:7 kimlik:7 kravs:13 krever:5 kreves:8 legitimierung:7 local:6 log:5 logged:13 mail:5 mailbox:-7
may:9 megkivanja:8 message:-15 must:20 necesita:7 need:8 no:-10 of:-6 on:13 only:19 overeni:7 please:7 port:5 receive:6 recipient:-9 registered:7 rejected:-8 relay:10 requereix:5 requerida:7
required:49 requires:11 requise:6 send:26 senders:8 sending:13 server:8 service:-5 smtp:16 spam:-6 starttls:-8 submission:6 szerver:8 t:-5 tento:5 the:-12 tjeneren:5 todennus:7 too:-9
totoznosti:7 turn:6 turned:6 unauthenticated:8 user:-6 users:21 vaaditaan:7 vereist:8 vyzadovano:7 vyzaduje:5 was:7 you:16 απαιτειται:7 πιστοποιηση:7 автентифікація:7 аутентификация:7
вимагається:7 требуется:9 必:5
`,
  'auth-failed': `
:15 4.7.0:18 4.7.1:-7 4.7.12:5 421:-18 432:43 435:5 450:-19 451:-17 452:-17 454:30 5.3.3:7 5.5.1:6 5.5.4:10 5.7.0:11 5.7.1:-5 5.7.4:10 5.7.8:19 5.7.9:8 501:13 503:5 504:13 521:-9 525:31
530:-13 534:50 535:81 538:-7 550:-37 551:-7 552:-18 553:-22 554:-34 556:-5 <addr>:-21 <ip>:-13 aanmelding:6 aanmeldingsmechanisme:5 address:-19 allowed:-8 application:5 are:-8 attempts:5
autenticacao:16 autenticacion:7 autenticazione:7 autentikointi:6 autentizace:5 auth:54 authenticate:9 authentication:76 authentification:28 authentifizierung:19 authflat:10 available:7 be:-8
benutzbare:5 blocked:-6 browser:8 build:5 by:-5 can:-5 canceled:6 cannot:9 code:9 command:-7 connection:-7 credentials:28 d:13 data:-5 de:14 decode:11 delivery:-7 der:6 dns:-9 domain:-13
echoue:5 een:6 elnk:7 email:-9 epaonnistui:9 er:11 exceeded:-11 exchange:6 fail:6 failed:13 failure:6 fehlgeschlagen:11 first:-5 found:-5 from:-14 gescheitert:13 gewahlte:5 godkendelse:13
godkendes:5 gsmtp:6 gssapi:10 helo:-6 hitelesitesi:6 host:-12 identificatie:6 in:-10 incorrect:5 inte:5 invalid:11 invalide:7 ip:-9 ist:5 keine:7 kerberos:9 kimlik:8 l:8 legitimierung:13
limit:-8 local:-8 log:7 login:16 longer:8 lookup:-5 mail:-9 mailbox:-10 many:5 maximum:-6 mb:-6 mechanism:13 message:-26 messages:-7 method:8 methode:9 metodo:7 mislukt:6 mislykkedes:11
mislyktes:6 missing:11 mode:7 must:-5 name:-6 nao:8 needed:7 nie:6 non:-5 ntlm:5 of:-12 ofr:7 only:-5 opgetreden:6 or:-7 outgoing:5 palvelin:5 passe:5 password:33 permission:9 plain:8
possivel:6 postmaster:-6 powiodlo:10 rcpt:-5 re:6 recipient:-15 recipients:-6 rejected:-16 remote:-5 required:-13 requires:-5 revoked:5 sasl:28 schwach:7 se:5 see:-7 sender:-11 sending:-6
server:11 service:-6 sie:7 smtp:42 sorry:-6 spam:-9 starttls:-5 such:7 support:9 supported:10 system:-5 t:-12 temporarily:-5 the:-8 then:7 this:-10 tijdens:6 tillfalligt:5 tls:-6 to:-10
token:16 too:10 transaction:-5 transition:7 unavailable:-6 unsuccessful:6 unsupported:8 unterstutzt:8 user:17 uwierzytelniania:10 uwierzytelnienie:9 v:5 verbindung:-5 web:7 with:-5 zu:7
zwak:5 автентифікаціі:9 аутентификации:17 временныи:6 на:6 подлинности:5 проверки:5 сбои:8 الهوية:5 تاكيد:5 لا:5 يمكن:5 し:5 た:5 エ:5 ラ:5 件:-6 信:-8 失:6 接:-5 証:10 認:10 送:-5 邮:-6
`,
  syntax: `
:14 4.7.0:10 4.7.1:-6 432:-6 450:-27 451:-14 452:-17 454:-8 455:32 5.1.2:19 5.1.3:40 5.1.7:13 5.1.8:-6 5.3.3:9 5.5.0:17 5.5.1:39 5.5.2:18 5.5.4:22 5.6.0:-5 5.6.11:5 5.6.7:6 5.7.0:-11
5.7.1:-28 5.7.4:-6 500:51 501:57 502:52 503:71 504:47 511:-5 530:-12 533:7 535:-6 550:-22 551:-7 552:-19 553:26 554:-10 555:50 556:-7 <addr>:-28 <ip>:-8 a:10 accept:-6 account:-9 action:-7
address:37 addresses:10 again:-6 all:-9 already:10 amounts:7 an:-5 and:-8 argumanlarda:7 argumenteissa:8 argumenten:8 argumenter:5 arguments:6 argumentumokban:6 as:-5 ascii:13 attack:5
auth:-8 authenticate:-7 authentication:-16 available:-8 bad:11 be:7 been:-7 befehl:11 before:10 by:-15 cannot:-7 character:10 characters:17 check:-7 chkuser:7 closing:8 comanda:6 comando:17
combined:7 command:33 commande:11 commands:17 conform:8 contain:6 content:-5 couriertls:-6 da:5 data:9 de:-6 defined:5 delivery:-8 denied:-9 detected:-5 deviation:9 dizimi:7 dns:-14 domain:12
dot:5 due:-7 during:6 e:-6 ehlo:7 ei:5 el:-5 eller:5 email:-6 emetteur:-6 erreur:6 error:10 errors:5 esmtp:11 exceeded:-11 excessive:6 exist:-10 extension:6 failure:-8 final:8 find:-5 first:6
following:7 found:-7 fout:5 fully:16 given:8 greeting:12 has:-17 hatasi:7 have:-6 header:-9 helo:30 hiba:6 host:-7 i:5 ikke:5 illegal:16 imf:7 implementado:9 implemented:15 implementerat:5
implementert:5 implementiert:7 improper:8 inte:6 internationalised:7 invalid:12 ip:-16 kommando:9 kommandot:5 l:-6 la:-6 later:-7 least:5 lhlo:7 limit:-5 line:19 list:-7 lmtp:9 local:-9
long:19 longer:-5 mail:-5 mailbox:-5 malformed:16 many:12 mechanism:-5 message:-20 messages:-8 mi:6 missing:13 more:-6 must:12 name:17 needed:8 needs:6 neimplementata:6 neimplementovany:6
never:5 newline:6 nicht:5 nie:-7 niezaimplementowane:6 non:13 notify:14 numeric:7 ole:6 on:-5 only:14 option:11 other:6 our:-6 parameter:7 parameterekben:6 parameters:20 parametre:14
parametreissa:8 parancs:6 parse:14 part:7 pipelined:8 pipelining:8 please:-5 polecenie:6 policy:-10 postmaster:-6 prikaz:8 protocol:32 qualified:16 quota:-5 rcpt:12 received:-5 recipient:9
recognized:9 reject:-12 rejected:-28 relay:-8 reply:-7 requested:-7 required:27 resolve:-5 response:-5 rfc:18 running:6 s:-13 sasl:-6 say:7 security:-7 selected:5 sender:12 sending:-8 sent:14
service:-5 size:6 software:7 sorry:-7 soz:7 spam:-6 spec:7 specified:5 specify:11 starting:-5 storedrv:5 stray:5 submit:6 supplying:5 synchronization:13 syntactische:7 syntaksfejl:5
syntaksivirhe:8 syntax:40 syntaxe:8 syntaxfehler:8 system:-6 szintaktikai:8 t:-6 tai:8 temporarily:-6 temporary:-6 the:-12 this:-20 time:-7 timeout:-5 times:7 tls:-10 to:-8 too:23
toteutettu:7 transaction:16 try:-5 turn:5 unavailable:-5 unimplemented:7 unknown:-6 unrecognized:9 use:5 user:-5 vagy:6 valid:13 verify:-5 violates:7 we:-6 welcome:-5 without:6 ya:7 you:5
your:-12 εντολη:6 εφαρμοστει:6 εχει:6 η:6 аргументах:9 в:5 или:7 команда:5 команди:7 не:8 параметрах:9 реализована:5 реалізовано:7 синтаксическая:7 が:-5 令:10 别:5 命:7 子:5 电:5 箱:-5 范:5 规:5 识:5
误:5 령:6 류:5 명:6 문:6 오:5 인:5
`,
  'server-trouble': `
:12 4.1.1:11 4.3.0:43 4.3.1:6 4.3.2:16 4.3.4:6 4.3.5:13 4.4.2:-12 4.4.5:9 4.5.0:24 4.7.0:-15 4.7.1:-13 4.7.24:-6 400:8 421:49 449:35 450:40 451:58 452:7 458:13 5.1.1:-5 5.3.0:8 5.3.5:20
5.5.0:11 5.5.1:-6 5.7.0:-6 5.7.1:-14 500:-7 501:-14 502:-6 503:-9 504:-6 521:-9 530:-8 535:-7 550:-29 551:-13 552:-19 553:-19 555:-5 556:-5 <ip>:-15 abc:-5 abortada:6 address:-10 all:-9
allocated:6 allowed:-10 and:-5 another:6 are:-19 attente:5 atviteli:5 authentication:-14 automatic:6 available:7 backend:6 bad:8 been:-11 bei:5 bin:11 blad:7 blame:5 blocked:-9 busy:37 by:-10
can:14 canal:11 cannot:12 check:-7 chic:8 child:9 cname:-6 codes:-5 command:26 complete:5 configuration:21 configured:8 connected:-5 connections:-8 could:32 create:16 creation:6 csatorna:5
czynnosc:5 daemon:10 data:-6 database:16 db:5 dd:-5 deliver:15 delivery:18 denied:-9 destination:-7 died:14 directory:8 disk:-10 disponible:6 dmarc:-5 dns:-21 do:-5 document:6 does:-9
doesn:-5 domain:-17 e:-8 email:-10 erheto:5 erro:8 error:38 errore:5 essayer:6 exceeded:-5 exist:-5 exit:7 expired:-5 failed:25 failure:24 false:7 fehler:12 feldolgozas:7 file:16 filter:8
first:-5 for:-6 found:-5 from:-17 full:-17 greylist:-6 greylisted:-10 have:-9 header:-5 helo:-7 help:-5 hiba:5 high:5 home:6 homedir:6 host:-15 htm:-6 i:8 id:11 incorrectly:7 indisponivel:7
internal:16 invalid:-13 ip:-17 kanal:6 kasittelyssa:6 kert:6 keskeytetty:6 later:27 lezarasa:5 limit:-6 limited:-5 lista:-5 load:13 local:29 lock:6 locked:7 long:-6 lookup:-26 loop:-7 low:-5
lukker:6 mailbox:17 many:-11 marked:6 maximum:-8 megszakitva:7 memory:12 message:12 messages:-5 mettre:5 misconfigured:11 mode:-5 must:-6 muvelet:6 name:-17 nameserver:-5 nicht:-6 no:-9
noeud:5 non:-6 now:8 o:7 of:-10 only:-6 onward:6 oops:5 open:9 or:-10 out:14 outlook:9 output:15 permanent:9 permission:7 pipe:12 please:6 plugin:7 plus:8 podczas:5 policy:-13 ports:-5
postmaster:-8 priority:-5 problem:15 process:26 processamento:6 processing:13 procmail:8 progress:9 proxied:6 przerwano:5 przetwarzania:5 pyydetty:5 queue:11 quota:-10 r:5 rcpt:-7 rdns:-6
reached:-9 read:-7 record:-7 redirection:7 refuse:5 regular:6 reject:-6 relay:-5 remote:16 reply:-5 required:-8 resources:14 response:6 results:9 retry:7 returned:8 running:5 s:-6 scan:15
scanned:6 scanner:15 see:-14 send:-6 sendekanalen:6 sender:-13 server:19 service:26 servico:8 shell:6 shutting:8 smtp:-23 soran:7 space:-7 spam:-11 spater:6 spf:-12 sql:5 start:5 starttls:-7
stat:6 status:13 store:9 stored:6 storedrv:5 storing:5 stray:-5 such:5 sunucu:8 system:32 szolgaltatas:5 t:9 tard:8 temporarily:17 temporary:29 terminar:5 that:-5 there:6 this:-11 time:7
timed:6 tjenesten:6 tls:-11 toimenpide:6 too:-6 transaction:15 transmissao:8 transmission:10 transport:15 trop:-5 try:8 uid:7 unable:23 unavailable:27 unix:10 unqueuable:12 unsafe:6
unverified:6 user:8 users:9 usr:8 validation:-5 var:16 virhe:5 virus:13 viruses:13 was:-5 we:-6 weather:5 wm:-5 won:5 write:-6 writing:-5 wrong:11 x:16 you:-15 your:-21 zadana:5 деиствие:6
запрошенное:6 обработке:8 ошибка:10 прервано:7 при:8 件:-6 传:7 关:7 务:9 发:-6 定:6 放:5 服:8 正:5 系:7 统:7 设:6 输:7 道:7 错:7 闭:7
`,
  'storage-full': `
:1 4.3.0:12 4.3.1:32 4.3.2:10 431:44 451:10 452:74 5.7.1:-10 550:-36 553:-8 554:-21 <addr>:-13 <ip>:-7 accion:6 action:9 address:-9 aktion:11 angeforderte:7 aup:-7 ausgefuhrt:7 brak:7 by:-5
capacidad:6 del:6 demandee:6 destinatarios:-5 device:7 disco:7 disk:44 domain:-7 effectuee:6 elegendo:6 enospc:7 errno:9 es:6 esaurito:7 file:12 for:-9 from:-7 full:40 handling:6 ikke:6
in:-10 insufficient:17 insuffisant:9 insuficiente:13 ip:-5 kert:5 mailbox:-6 meg:6 message:-9 miejsca:8 mista:5 muvelet:5 na:6 nedostatek:5 nem:5 nicht:8 nie:5 nincs:5 no:5 non:7 not:-8 on:8
onvoldoende:5 out:8 please:-5 qq:5 queue:8 realizada:6 recipient:-7 rejected:-9 rendszertarhely:6 sender:-6 server:12 sistema:12 smtp:-9 solicitada:8 space:29 spazio:9 spool:9 stockage:6
storage:22 sul:9 system:17 systeme:11 systemspeicher:12 the:6 this:-10 too:-9 tortent:6 unzureichender:12 user:-7 var:6 write:17 writing:6 your:-8 места:6 недостаточно:6 不:6 作:5 储:14 存:15 已:7
求:5 满:8 空:11 系:13 统:13 足:10 邮:5 间:10 스:5 시:5 않:5 장:5 저:5 지:5 템:5 하:5
`,
  loop: `
:-6 421:-10 446:47 450:-8 452:-6 5.3.5:7 5.4.14:7 5.4.6:44 5.7.1:-13 550:-12 552:11 554:42 <ip>:-9 address:-13 against:8 already:13 back:27 been:5 blocked:-6 by:-6 command:-5 config:8
connection:-5 count:22 counts:9 de:5 delivered:5 denied:-6 detectado:6 detected:23 domain:-9 due:-6 erkannt:5 exceeded:16 exceeds:9 excessive:9 failed:-11 for:6 forwarded:8 forwarding:15
forwards:6 from:-7 has:5 header:18 headers:15 hop:25 hops:34 host:5 infinite:6 invalid:-7 ip:-7 is:-6 it:5 list:10 local:9 loop:81 looping:29 loops:25 lowest:11 mail:15 mailbox:-6 mailloop:11
mailschleife:5 many:33 max:7 maximum:21 me:7 message:27 myself:23 no:-13 not:-25 number:6 numbered:11 oversized:8 permitted:7 please:-8 points:15 policy:-5 possible:17 posted:6 problem:7
received:33 recipient:-9 record:9 recursion:13 recursive:6 refused:-6 rejected:-14 routing:13 sender:-6 smtp:-7 spam:-7 than:5 the:6 this:6 times:14 to:30 too:24 trying:8 user:-8
verification:7 verify:7 was:10 you:-6 обнаружена:5 петля:5
`,
  'not-accepting': `
:-7 4.3.2:17 432:14 450:-6 451:-9 452:-6 453:5 5.1.10:26 5.3.2:13 5.7.1:-17 521:63 532:8 550:-8 552:-6 553:-11 556:58 <addr>:-11 <ip>:-6 accept:27 accepte:6 accepted:5 accepting:24 accepts:10
akceptuje:8 allowed:-8 and:6 angehalten:7 be:-5 been:9 by:-7 capable:17 connections:6 courrier:6 der:6 disabled:5 do:-5 does:19 domain:28 dominio:6 e:9 empfang:7 error:-7 esmtp:10 este:7
failed:-5 from:-14 has:20 here:7 host:10 in:-6 incoming:17 invalid:-6 ip:-7 is:6 machine:7 mail:46 mailbox:-7 mails:6 message:-13 messages:16 n:6 network:16 nie:7 no:21 not:32 null:23
nullmx:5 pas:6 permanent:6 please:-8 receive:14 receives:7 recipient:8 record:5 send:-6 sender:-7 server:6 service:21 smtp:10 spam:-5 stopped:6 system:16 the:-7 this:10 to:-7 too:-7 used:7
user:-10 wiadomosci:8 with:-5 wurde:6 your:-13 zewnetrznych:8 主:7 件:8 信:5 修:7 关:7 可:7 接:9 收:9 无:6 时:7 暂:7 机:7 法:6 等:7 维:7 能:7
`,
  connection: `
:14 4.2.1:-12 4.3.0:-6 4.3.2:-11 4.4.0:8 4.4.1:37 4.4.2:41 4.4.316:6 4.4.5:-5 4.4.7:22 4.5.0:-6 4.7.0:-12 4.7.1:-12 400:5 420:5 421:19 432:-6 441:33 442:34 447:33 450:-11 451:19 452:-18
454:-9 5.4.300:6 5.4.7:25 5.7.0:-5 5.7.1:-22 500:-8 501:-13 502:-5 503:-7 504:-6 521:-10 530:-9 535:-6 550:-54 551:-8 552:-19 553:-24 554:-22 556:-5 <addr>:-18 <ip>:5 abgelaufen:5 accepted:-7
account:-7 address:-9 administrator:6 after:20 again:-8 al:9 allowed:-6 an:-5 anslutning:5 anslutningen:10 answer:10 any:7 as:-6 attempts:17 au:9 auth:-6 authentication:-11 banner:7 be:10
been:18 blocked:-9 broken:8 busy:-8 by:5 cancelled:10 casovy:5 certificate:-5 chyba:7 closed:6 cname:10 code:6 codes:-5 collected:6 conectar:10 conexao:9 conexion:9 connect:42 connected:15
connecter:5 connection:45 connessione:9 connexion:19 conversation:7 could:17 cteni:5 data:12 day:5 days:17 de:6 delai:9 delayed:8 deliver:13 delivered:5 delivery:33 denied:-8 destination:10
did:14 disconnected:8 disk:-5 dns:-7 does:-7 domain:-9 dropped:7 due:-13 econnrefused:6 elnk:-7 email:-11 end:15 erreur:7 exceeded:8 expired:39 expiree:5 failed:7 falhou:7 fehlgeschlagen:6
fikk:5 file:-6 for:6 forbindelsen:5 found:-6 getaddrinfo:6 greeting:17 helo:-6 help:-5 host:36 hostem:5 hosts:6 idle:12 incomplete:8 inconnu:5 input:11 internal:14 invalid:-6 ip:-9 is:-14
ist:5 kapcsolodni:10 keine:5 konnte:8 la:10 last:6 later:-9 limit:-10 line:-7 list:-6 local:-8 long:30 lookup:11 lost:14 mailbox:-11 many:-16 mb:-7 message:18 messages:-10 misslyckades:5
must:-5 mxs:15 na:6 name:-12 nem:9 network:15 never:7 next:6 nicht:-8 old:8 on:5 or:-6 out:17 overskred:10 period:7 please:-14 poczty:6 polaczyc:7 policy:-8 postmaster:-9 pri:5 pripojeni:9
process:-8 queue:20 quota:-6 rate:-6 reachable:5 read:20 received:11 recipient:-6 recipients:-7 record:-6 refused:6 reject:-5 rejected:-16 relace:5 relay:-6 remote:17 required:-6 respond:6
retried:5 retries:6 route:8 s:6 se:8 see:-9 sender:-10 server:18 serveur:9 servidor:10 size:-6 slots:-5 smtp:41 socket:20 sorry:-6 space:-5 spam:-11 starttls:-6 stream:10 support:-5 system:-8
szerverhez:10 t:-7 the:15 this:-18 tidsavbrudd:5 tidsgransen:10 tiempo:7 til:7 till:5 time:23 timed:25 timeout:46 tls:-8 tlsnegotiationfailed:-5 too:8 transaction:-6 tries:7 tudtam:8
unavailable:-8 unreachable:23 up:5 user:-15 verbindung:26 verbindungsproblem:5 vyprsel:5 waiting:13 while:12 with:11 within:5 wybranym:5 wychodzacej:6 x:-5 your:-20 z:5 zeituberschreitung:11
με:5 συνδεση:5 время:6 з:6 закрыто:5 истекло:6 к:7 ожидания:6 с:6 сбои:5 сервером:8 серверу:9 соединение:7 єднатися:7 ア:5 イ:6 ウ:5 サ:6 タ:6 バ:7 ム:6 主:7 到:5 器:6 回:9 应:9 接:12 无:11 服:5 机:6 箱:-5
続:5 连:10
`,
  policy: `
:5 4.7.15:8 451:-13 452:-7 454:-5 459:8 5.7.0:14 5.7.1:17 5.7.5:8 5.7.6:7 500:10 501:-5 502:6 521:-5 541:40 550:17 554:32 571:41 <addr>:-11 accept:5 accepted:-6 accepteret:8 accepting:-6
acceso:6 access:24 accesso:5 account:7 aceptados:9 action:8 adatok:5 address:-14 administrative:22 administrator:9 akzeptiert:11 algorithm:7 allow:12 allowed:15 as:-6 attachment:-6 aup:15
auth:-7 authenticated:-5 authentication:-11 authorized:12 automatically:6 available:-6 away:9 banned:-5 be:-5 bilo:5 blacklisted:-8 blev:8 blocked:19 bounced:6 bulk:-6 by:20 cannot:5 check:-6
closing:8 command:-9 connection:9 connections:-5 contains:-7 content:-20 could:-7 cryptographic:16 cxsmtp:9 data:13 datos:9 de:-7 delivery:11 denied:36 detected:-10 dmarc:-13 dns:-11 does:-5
doesn:5 domains:5 dostaviti:5 dostep:6 due:8 early:5 echoue:8 elnk:-5 email:16 en:8 epaonnistui:10 esmtp:-6 exceeded:-9 exceeds:-5 excluded:6 expired:-6 explanation:9 external:7 failed:-15
failure:8 feilet:5 fejl:7 filter:5 found:-11 from:-10 further:5 gescheitert:6 geweigerd:5 go:9 hat:6 header:-9 held:5 helo:-7 host:-5 hostname:-5 i:6 ikke:5 in:-16 information:5 internet:5
invalid:-13 is:-12 it:-9 la:8 level:6 limit:-9 listed:-5 loop:-5 low:5 mail:10 manually:5 many:-8 map:6 matched:10 maximum:-7 message:27 mogoce:5 must:-6 my:5 negato:6 ni:5 nicht:5 nie:12
no:-12 node:8 not:10 of:-10 operation:5 organization:9 permanently:6 permission:8 permissions:8 policies:13 policy:61 powiodla:14 pravilnika:5 priority:7 prohibition:19 purged:7 quota:-5
rcpt:-6 rdns:-5 reasons:15 recipient:-19 refused:21 regulations:7 reject:8 rejected:26 rejecting:-10 rejection:6 rejeitada:5 relay:-12 relaying:-5 remote:-6 requested:9 restricted:7
restrictions:12 rfc:-6 rule:7 rules:11 security:20 see:-11 selhala:11 send:6 sender:-22 sending:-7 server:7 settings:5 sie:12 signature:-5 size:-7 smtp:24 soon:8 sorry:9 spam:-14 spf:-7
sporocila:5 state:5 t:9 taken:6 talk:12 talker:5 tapahtuma:11 the:-10 this:6 tls:-5 toegang:6 too:-6 transactie:5 transaction:13 transakce:11 transakcja:14 transaksjonen:5 transaktion:7
unable:-7 upgrade:6 uribl:-6 url:-5 user:-18 varnostnega:5 verweigert:5 violates:5 violating:5 violation:5 violations:5 virus:-8 visit:16 visszautasitva:5 welcome:12 with:-7 won:7 xgemail:-7
you:15 your:5 zabroniony:6 zaradi:5 zugriff:6 безопасности:5 відмовився:5 данные:9 доступ:6 запрещен:6 ошибка:7 политикои:5 пошту:5 приимати:5 приняты:9 сбои:10 транзакции:11 件:-6 傳:5 受:5 失:8
拒:5 敗:5 送:7 邮:-5 실:5 패:5
`,
}
