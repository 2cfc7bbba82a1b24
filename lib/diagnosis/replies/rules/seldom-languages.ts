// What servers say seldom in German, Dutch, Czech, Polish, Russian, the languages of Scandinavia, Chinese, Japanese and Korean.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const seldomLanguages: RuleTable = {
  source: 'what servers in these languages say for the codes of https://www.rfc-editor.org/rfc/rfc3463#section-3',
  rules: [
    // 451 Grijslijst actief, probeer het later opnieuw
    // 451 Šedá listina, zkuste později
    // 451 Gråliste, prøv igen senere
    // 451 灰名单,请稍后重试
    // 451 グレイリスト、後で再試行してください
    [
      'greylisted',
      9,
      'grijslijst (actief|) (probeer|) (het|) (later|) (opnieuw|) / (graue liste|grauliste|graliste|gralista|gralistad|gralistet) / (sedy seznam|seda listina|sedou listinu|seznam sedych) (zkuste|) (to|) (pozdeji|) / 灰名单(请|)(稍后|)(重试|) / 灰色名单 / 灰名單 / グレイリスト / グレーリスト / 그레이리스트 / серыи лист',
    ],
    // 550 Het adres is gewijzigd in jdoe@example.net
    // 550 Empfänger verzogen
    // 550 Адрес изменился, новый адрес jdoe@example.net
    // 550 Adres został zmieniony na jdoe@example.net
    // 550 アドレスが変更されました
    // 550 该邮箱地址已变更
    [
      'mailbox-moved',
      9,
      '(adres|e mailadres|mailadres|gebruiker) (is|werd|) (gewijzigd|veranderd|verhuisd|verplaatst) / nieuw (adres|e mailadres) / (empfanger|benutzer|adressat) (ist|) (verzogen|umgezogen) / (адрес|ящик|пользователь) (был|) (изменился|изменен|переехал|перемещен|сменился) / новыи адрес (<addr>|почты) / (adres|konto|uzytkownik|skrzynka) (zostal|zostala|zostalo|) (zmieniony|zmieniona|przeniesiony|przeniesiona|przeniesione) / nowy adres (<addr>|e mail|to) / (adresa|schranka) (byla|) (zmenena|presunuta) / アドレスが変更 / アドレスは変更 / 地址已(变更|更改|变动|更换) / 邮箱已(变更|更改|迁移|更换) / 주소가 변경',
    ],
    // 554 Mailschleife erkannt
    // 554 Обнаружена петля
    // 554 Zacyklenie poczty wykryte
    // 554 邮件循环
    // 554 メールループを検出しました
    [
      'loop',
      9,
      'mailschleife / mail schleife / weiterleitungsschleife / endlosschleife / schleife (erkannt|entdeckt|gefunden) / (zacyklenie|zapetlenie|petla) (poczty|wiadomosci|pocztowa|) / (обнаружена|почтовая|обнаружено) (петля|зацикливание) / зацикливание / 邮件循环 / 循环投递 / 循环转发 / 郵件迴圈 / メールループ / 配送ループ / 転送ループ / ループを検出 / 메일 루프 / (postovni|mailova) smycka / mail lus',
    ],
    // 452 Onvoldoende schijfruimte
    // 452 Недостаточно места на диске
    // 452 Nedostatek místa na disku
    // 452 ディスク容量不足です
    [
      'storage-full',
      9,
      '(onvoldoende|niet genoeg|geen) (schijfruimte|ruimte op de schijf|opslagruimte op de server) / (недостаточно|нет|не хватает) (свободного|) места на (диске|сервере) / (nedostatek|malo|neni) (mista|misto) na (disku|serveru) / (diskutrymme|diskplads|diskplass) / ディスク(の|)(容量|空き容量)(が|)不足 / 磁盘(空间|)(不足|已满|满) / 디스크 (공간|용량)',
    ],
    // 550 Zpráva obsahuje vir
    ['virus', 9, 'obsahuje (vir|viry|skodlivy|skodlivou)'],
    // 521 Dieser Server nimmt keine E-Mails an
    // 521 Этот сервер не принимает почту
    // 521 Dit domein ontvangt geen mail
    // 521 该服务器不接收邮件
    [
      'not-accepting',
      9,
      '(server|domain|host|system|rechner) (nimmt|empfangt|akzeptiert) keine (e mails|emails|mails|nachrichten|post|e mail|mail) * / (server|domein|host|systeem) (accepteert|ontvangt) geen (mail|e mail|mails|berichten|post) / (сервер|домен|хост) не принимает (почту|сообщения|письма) / (服务器|域名|主机|域)(不|拒绝)(接收|接受)邮件',
    ],
    // 552 Nachrichtengröße überschreitet das Limit
    // 552 Meddelandet är för stort
    [
      'message-too-large',
      9,
      '(nachrichtengrosse|nachrichtengroesse|mailgrosse|grosse der nachricht) (uberschreitet|ueberschreitet|uberschritten|zu|ist) / (meddelandet|meddelelsen|meldingen|brevet) (ar|er) (for|) (stort|stor)',
    ],
    // 550 Domain van de afzender bestaat niet
    // 550 Doména odesílatele neexistuje
    // 550 Avsändarens domän finns inte
    // 550 发件人域名不存在
    // 550 送信元ドメインが存在しません
    // 550 발신자 도메인이 존재하지 않습니다
    [
      'sender-domain-unresolvable',
      9,
      '(domain|domein) van (de|) afzender (bestaat|is|kan) (niet|) / domena odesilatele (neexistuje|nenalezena|nelze|neni) / (avsandarens|afsenderens|avsenderens) (doman|domane|domene) / (发件人|发信人|发件方|发信|发件|寄件人|寄件者)(的|)(域名|域|網域)(不存在|无效|无法解析|解析失败|) / (送信元|送信者|差出人|発信元)(の|)ドメイン(が|は|)(存在しません|見つかりません|確認できません|) / 발신자 도메인(이|을|은|)',
    ],
    // 550 Doména příjemce neexistuje
    [
      'recipient-domain-unknown',
      9,
      'domena prijemce (neexistuje|nenalezena|nelze|neni) / (mottagarens|modtagerens|mottakerens) (doman|domane|domene)',
    ],
    // 550 没有反向解析
    // 550 逆引きが設定されていません
    ['reverse-dns', 9, '反向解析 / 反解 / 逆引き / ptr记录 / ptr 记录 / ptr 레코드 / 역방향 dns'],
    // 550 Odesílatel odmítnut
    // 550 Avsändaren avvisad
    // 550 送信者が拒否されました
    [
      'sender-refused',
      8,
      'odesilatel (odmitnut|blokovan|zablokovan|neni) / (avsandaren|afsenderen|avsenderen|afsender) (ar|er|) (avvisad|afvist|avvist|blockerad|blokeret|blokkert) / (送信者|送信元|差出人)(が|は|を)拒否 / 발신자(가|는|) 거부',
    ],
    // 550 Der Empfänger hat die Annahme verweigert
    // 550 Empfänger akzeptiert keine Nachrichten von Ihnen
    // 550 Ontvanger weigert uw bericht
    // 550 Получатель отказался принимать почту от вас
    [
      'recipient-refused',
      8,
      '(empfanger|empfaenger|adressat) (hat|) (die|) (annahme|) (verweigert|abgelehnt|blockiert) / (empfanger|empfaenger|adressat) (akzeptiert|mochte|wunscht|nimmt|will) keine (nachrichten|e mails|mails|emails) * / ontvanger (weigert|accepteert geen|heeft geweigerd|blokkeert) * / получатель (отказался|не принимает|отклонил|заблокировал|отказывается) * / 收件人(拒绝|拒收|屏蔽) / prijemce (odmitl|neprijima|zablokoval)',
    ],
    // 550 SPF认证失败
    [
      'sender-authentication',
      9,
      '(spf|dkim|dmarc)(认证|验证|校验|检查)(失败|未通过|不通过|) / (spf|dkim|dmarc) (认证|验证|校验|检查)(失败|未通过|不通过|)',
    ],
    // 421 Время ожидания истекло
    // 421 Соединение закрыто
    ['connection', 8, '(время ожидания|таимаут|таим аут) (истекло|соединения|ответа|) / соединение (закрыто|разорвано|прервано|потеряно)'],
    // 530 Verschlüsselte Verbindung erforderlich
    // 530 Versleutelde verbinding vereist
    [
      'tls',
      9,
      '(verschlusselte|verschluesselte|sichere|gesicherte) verbindung (ist|wird|) (erforderlich|notig|notwendig|verlangt|benotigt) / (verschlusselung|verschluesselung) (ist|) (erforderlich|notwendig|notig) / (versleutelde|beveiligde) verbinding / (зашифрованное|защищенное) соединение / 需要加密 / 暗号化(が|された)',
    ],
    // 550 Отклонено политикой безопасности
    ['policy', 8, '(политикои|политике|политика|политики) (безопасности|сервера|домена)'],
    // 550 Anhang nicht erlaubt
    // 550 Verbotener Dateianhang
    // 550 Bijlage niet toegestaan
    // 550 Недопустимое вложение
    // 550 附件类型不允许
    [
      'content-refused',
      9,
      '(anhang|dateianhang|anlage|anhange|dateityp|dateianhange) (ist|sind|) (nicht erlaubt|nicht zulassig|nicht gestattet|verboten|blockiert|unzulassig) / (verbotener|unerlaubter|unzulassiger|gefahrlicher|verbotene) (anhang|dateianhang|dateityp|anhange) / (bijlage|bijlagen|bestandstype) (is|zijn|) (niet toegestaan|geweigerd|geblokkeerd|verboden) / (недопустимое|запрещенное|опасное|недопустимыи тип) (вложение|вложения) / (вложение|вложения) (запрещено|запрещены|заблокировано) / (niedozwolony|zabroniony|zablokowany) zalacznik / (zakazana|nepovolena) priloha / 附件(类型|格式|)(不允许|不支持|被禁止|被拒绝|违规|不合法) / 添付ファイル(が|は)(許可|禁止|拒否|ブロック)',
    ],
    // 550 Účet je zablokován
    [
      'mailbox-disabled',
      8,
      '(ucet|schranka) (je|byl|byla|) (zablokovan|zablokovana|zrusen|zrusena|deaktivovan|deaktivovana|pozastaven|pozastavena|neaktivni)',
    ],
    // 452 Die maximale Anzahl von Empfängern wurde überschritten
    // 452 Te veel geadresseerden
    // 452 För många mottagare
    // 452 Příliš mnoho příjemců
    // 452 Превышено количество получателей
    // 452 수신자가 너무 많습니다
    [
      'too-many-recipients',
      9,
      '(anzahl|zahl) (von|der|an) empfangern / te veel (geadresseerden|ontvangers|adressen) / (for manga|for mange) (mottagare|modtagere|mottakere) / prilis mnoho (prijemcu|adresatu) / (количество|число) получателеи / (수신자|받는 사람)가 너무 많 / tul sok cimzett / prea multi destinatari / liian monta vastaanottajaa / παρα πολλοι παραληπτες',
    ],
  ],
}
