// What mailing lists answer in the languages of their programs: for subscribers only, too large, no attachments, refused by a
// moderator.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const mailingLists: RuleTable = {
  source: 'the translations of Sympa and of mlmmj',
  rules: [
    // The message was unable to be delivered to the list because you are not a list subscriber.
    // 550 Message distribution in the list is restricted to list subscribers.
    // 550 a moderator rejected it
    // 550 because of an access rule set up by the list administrator
    [
      'recipient-refused',
      9,
      'not a (list|group) (subscriber|member) / (restricted|limited|reserved) to (list|group|the|our|its) (list|) (subscribers|members|moderators|owners) / (distribution|posting|sending) * (list|group) (is|) not (allowed|permitted) / (a|the) (list|) moderator (rejected|refused|denied|declined) / (rejected|refused|denied) by (a|the) (list|) moderator / access rule set up by / (post|posting) to (a|the|this) (list|group|newsgroup) (is|not) *',
    ],
    // 550 the list address was not found in either the To: or CC: header
    // 550 Multipart messages are not allowed in this list.
    [
      'content-refused',
      9,
      'list address (was|is) not (found|given|named) in / multipart (message|messages|mail|mails|e mails) (are|is) not (allowed|permitted|accepted) / implicit destination',
    ],
    // 550 Nachrichtenverteilung auf dieser Liste ist auf Abonnenten beschränkt.
    // 550 weil Sie die Liste nicht abonniert haben
    // 550 weil sie von einem Listenmoderator abgewiesen wurde
    // 550 aufgrund der vom Listenadministrator aufgestellten Zugangsregeln
    [
      'recipient-refused',
      9,
      '(nur|auf|ausschliesslich) (abonnenten|mitglieder|moderatoren) (beschrankt|begrenzt|durfen|konnen) / nur (fur|durch) (abonnenten|mitglieder|moderatoren) / liste nicht abonniert / nicht mitglied (der|dieser) liste / (moderator|listenmoderator|moderatoren) (abgewiesen|abgelehnt|zuruckgewiesen) / (aufgestellten|gesetzten|geltenden) (zugangsregeln|zugriffsregeln) / nachrichtenverteilung * nicht (erlaubt|gestattet|zulassig)',
    ],
    // 552 weil sie die maximal erlaubte Größe von 102400 Bytes überschritten hat
    [
      'message-too-large',
      8,
      '(maximal|hochstens) (erlaubte|zulassige|mogliche) (grosse|nachrichtengrosse|mailgrosse) / (zulassige|erlaubte|maximale) (grosse|nachrichtengrosse|mailgrosse) * uberschritten',
    ],
    // 550 weil die Listenadresse weder im An- noch im CC-Feld gefunden wurde
    // 550 Multipart-Nachrichten sind in dieser Liste nicht erlaubt.
    [
      'content-refused',
      9,
      '(im|in) (an|cc) feld * / cc feld gefunden / multipart nachrichten (sind|werden) * nicht * / (anhange|dateianhange|anlagen) (sind|werden) (hier|) nicht *',
    ],
    // 550 La diffusion de messages dans la liste est réservée aux abonnés.
    // 550 vous n'êtes pas un inscrit de la liste
    // 550 un modérateur l'a rejeté
    // 550 en raison d'une règle d'accès définie par l'administrateur
    [
      'recipient-refused',
      9,
      '(reservee|reserve|reservees|limitee|limite|restreinte) aux (abonnes|membres|inscrits|moderateurs) / pas (un|une|) (inscrit|abonne|membre|inscrite|abonnee) (de|a) (la|cette) liste / (moderateur|moderatrice) (l a|a) (rejete|refuse) / (rejete|refuse) par (un|le) moderateur / regle d acces / diffusion * liste est (interdite|refusee)',
    ],
    // 552 il dépassait la taille maximale autorisée de 102400 octets
    [
      'message-too-large',
      8,
      '(depassait|depasse|excede|excedait) (la|sa) taille (maximale|maximum|limite|autorisee) / taille maximale (autorisee|permise|admise)',
    ],
    // 550 l'adresse de la liste n'a été trouvée ni dans l'entête Pour: ni Copie à:
    // 550 Les messages multipart ne sont pas autorisés dans cette liste.
    ['content-refused', 9, 'adresse de la liste n a * (entete|en tete) / messages multipart ne *'],
    // 550 La distribución de mensajes en esta lista está restringida a los suscriptores.
    // 550 A distribución de mensaxes nesta lista non está permitida.
    // 550 A mensagem não foi entregue na lista porque um moderador a rejeitou.
    // 550 você não faz parte da lista
    // 550 L'enviament de missatge a la llista està restringit als subscriptors de la llista.
    // 550 por una regla d'accesu configurada pol alministrador de la llista
    // 550 nun yes suscriptor de la llista
    [
      'recipient-refused',
      9,
      '(restringida|restringido|restrinxida|restrita|restrito|restringit|limitada|limitado|reservada) (a|ao|aos|als|al) (los|las|) (suscriptores|subscritores|subscriptors|subscriptores|abonados|miembros|membros|moderador|moderadores|moderadors|assinantes) / (distribucion|distribuicao|distribucio|envio) de (mensajes|mensaxes|mensagem|mensagens|missatges) * (permitida|permitido|permesa) / (um|un|el|o) moderador (a|lo|la|o|) (rejeitou|rechazo|recuso|recusou|refugolu|rebutjo|rexeitou) / (rejeitada|rechazado|recusada|rejeitado|rebutjat) (por|pelo|per) (um|un|el|o|) moderador / (nao|no|non) (faz parte|e membro|es miembro|es suscriptor|eres suscriptor|esta suscrito) (da|de|a|na) (la|esta|) lista / nun yes suscriptor / (regla|regra|regla d) (de|) (acceso|acesso|accesu|acces) (configurada|criada|definida|establecida|) / regra criada por (um|o) administrador',
    ],
    // 552 excedia o tamanho máximo permitido de 102400 bytes
    // 552 pasó del tamañu máximu permitíu
    // 552 supera el tamaño máximo permitido
    [
      'message-too-large',
      8,
      '(tamanho|tamano|tamanu) (maximo|maximu) (permitido|permitiu|autorizado|admitido|aceptado) / (excede|excedia|excedio|supera|supero|ultrapassa|ultrapassou|sobrepasa) (o|el|al|) (tamanho|tamano) (maximo|permitido|limite)',
    ],
    // 550 porque o endereço da lista não foi encontrado no cabeçalho Para: ou CC:
    // 550 En esta lista no se permiten los mensajes multipartes.
    // 550 Els missatges multipart no estan permesos en aquesta llista.
    [
      'content-refused',
      9,
      '(endereco|direccion|adreca|direicion) (da|de|de la) (lista|llista|la lista|la llista) (nao|no|nun) * (cabecalho|cabecera|cabeceras|capcalera|testeres) / (mensajes|mensaxes|mensagens|missatges) (multipart|multipartes|multipar|multiparte) / se permiten (los|as) (mensajes|mensaxes) multipartes',
    ],
    // 550 La distribuzione di messaggi in questa lista è limitata agli iscritti alla lista.
    // 550 non sei iscritto alla lista
    // 550 perché un moderatore lo ha rifiutato
    // 550 a causa di una regola di accesso impostata dall'amministratore della lista
    [
      'recipient-refused',
      9,
      '(limitata|limitato|riservata|riservato|ristretta) (agli|ai|al) (iscritti|abbonati|membri|moderatori|moderatore) / non (sei|e|siete|risulti|risulta) (iscritto|iscritta|membro|abbonato) / (un|il) moderatore (lo|l) ha (rifiutato|respinto) / (rifiutato|respinto) (da un|dal) moderatore / regola di accesso / distribuzione di messaggi * (permessa|consentita)',
    ],
    // 552 ha superato la dimensione massima consentita di 102400 byte
    [
      'message-too-large',
      8,
      'dimensione massima (consentita|permessa|ammessa) / (supera|superato|eccede|superata) la dimensione (massima|consentita)',
    ],
    // 550 l'indirizzo della lista non è stato trovato nella intestazione A: o CC:
    // 550 I messaggi in più parti non sono permessi in questa lista.
    ['content-refused', 9, 'indirizzo della lista non * intestazione / messaggi (in piu parti|multipart) non (sono|e) *'],
    // 550 Viestien jakelu listalle on rajoitettu listan tilaajille.
    // 550 et ole postituslistan tilaaja
    // 550 postituslistan moderaattori esti viestin lähettämisen
    // 550 listan ylläpitäjän asettamat postitusoikeudet eivät sallineet viestin lähetystä
    [
      'recipient-refused',
      9,
      'rajoitettu (listan|) (tilaajille|jasenille|moderaattoreille) / (et|ei) ole (postituslistan|listan) (tilaaja|jasen) / moderaattori (esti|hylkasi) / postitusoikeudet (eivat|ei) * / jakelu listalle ei ole',
    ],
    // 552 sen koko on suurempi kuin suurin sallittu koko 102400 tavua
    ['message-too-large', 8, 'suurin sallittu koko / koko (on suurempi kuin|ylittaa) *'],
    // 550 postituslistan osoite ei ollut To- eikä CC-vastaanottajissa
    // 550 Tämä lista ei salli multipart-viestejä.
    ['content-refused', 9, 'postituslistan osoite ei * / ei salli multipart'],
    // 550 Zaslání bylo zamezeno přístupovými právy ke konferenci stanovenými správcem.
    // 550 Zpráva byla zamítnuta moderátorem konference.
    // 550 Adresa, ze které byla zpráva zaslána, není v seznamu členů konference.
    // 550 z dôvodu administrátorom nastavených prístupových pravidiel
    // 550 lebo ju moderátor nepovolil
    // 550 lebo nie ste abonentom diskusie
    [
      'recipient-refused',
      9,
      'pristupovymi pravy / pristupovych pravidiel / (zamitnuta|odmitnuta|odmietnuta) (moderatorem|moderatorom) / moderator (nepovolil|zamitl|odmietol|odmitl) / (neni|nie je) v (seznamu|zozname) (clenu|clenov) / (nie ste|nejste) (abonentom|clenom|clenem|prihlasen)',
    ],
    // 552 Zpráva je příliš velká, maximální velikost zprávy je 102400 bajtů.
    // 552 lebo prekročila maximálnu veľkosť 102400 bytov
    ['message-too-large', 8, '(prilis|prilis je) (velka|velky) / (maximalni|maximalnu|maximalna) (velikost|velkost)'],
    // 550 Adresa konference nebyla nalezena v poli Komu: (To:) nebo Kopie: (Cc:).
    // 550 adresa diskusie nebola v poliach hlavičky Komu: ani Kópia: nájdená
    ['content-refused', 9, 'adresa (konference|diskusie) (nebyla|nebola) *'],
    // 550 Rozsyłanie wiadomości w tej liście jest niedozwolone.
    // 550 Rozsyłanie wiadomości w obrębie listy jest dostępne dla jej subskrybentów.
    [
      'recipient-refused',
      9,
      '(dostepne|dostepna) (tylko|) dla (jej|) (subskrybentow|moderatorow|czlonkow) / (rozsylanie|wysylanie) wiadomosci * niedozwolone',
    ],
    // 550 Wieloczęściowe wiadomości nie są dozwolone na tej liście.
    ['content-refused', 9, 'wieloczesciowe wiadomosci nie *'],
    // 550 Отправка сообщений в эту рассылку разрешена только её подписчикам.
    // 550 Отправка сообщений в эту рассылку запрещена.
    [
      'recipient-refused',
      9,
      '(только|лишь) (ее|его|) (подписчикам|участникам|модераторам|членам) / (отправка|рассылка) сообщении * (запрещена|разрешена)',
    ],
    // 550 Многокомпонентные сообщения в этой рассылке запрещены.
    ['content-refused', 9, '(многокомпонентные|составные|multipart) сообщения * (запрещены|разрешены)'],
    // 550 Η διανομή μηνυμάτων σε αυτή τη λίστα επιτρέπεται μόνο στους συνδρομητές της.
    // 550 δεν είστε εγγεγραμμένος στη λίστα
    // 550 κάποιος από τους διαχειριστές της λίστας το απέρριψε
    // 550 λόγω ενός περιορισμού πρόσβασης που έχει επιβληθεί από τους διαχειριστές της λίστας
    [
      'recipient-refused',
      9,
      'μονο στους (συνδρομητες|συντονιστες|μελη) / δεν ειστε (εγγεγραμμενος|μελος|συνδρομητης) / διαχειριστες της λιστας το απερριψε / περιορισμου προσβασης / διανομη μηνυματων * επιτρεπεται',
    ],
    // 552 ξεπερνά το μέγιστο επιτρεπτό μέγεθος των 102400 bytes
    ['message-too-large', 8, 'μεγιστο (επιτρεπτο|επιτρεπομενο) μεγεθος / (ξεπερνα|υπερβαινει) το (μεγιστο|οριο|επιτρεπτο)'],
    // 550 η διεύθυνση της λίστας ταχυδρομείου δεν βρέθηκε στα πεδία To: ή CC:
    // 550 Δεν επιτρέπονται multipart μηνύματα σε αυτή τη λίστα.
    ['content-refused', 9, 'διευθυνση της λιστας * πεδια / επιτρεπονται multipart'],
    // 550 Meddelandedistribution till denna lista är begränsad till listprenumeranter.
    // 550 Distributie van berichten op de lijst is beperkt tot lijstabonnees.
    // 550 Üzenet küldése a listára csak a listatagok számára engedélyezett.
    // 550 Kirju võivad saata vaid tellijad.
    // 550 Zerrenda honetan mezuen bidalketa harpidedunei mugatuta dago.
    [
      'recipient-refused',
      9,
      'begransad till (list|) (listprenumeranter|prenumeranter|medlemmar|listmoderatorer) / meddelandedistribution till * / beperkt tot (lijstabonnees|abonnees|leden|lijstmoderatoren) / distributie van berichten op * / (csak|kizarolag) a (listatagok|tagok|lista moderatorainak) / uzenet kuldese nem / (vaid|ainult) (tellijad|liikmed|moderaatorid) / kirjade levitamine * / (harpidedunei|moderatzaileei) mugatuta / mezuen bidalketa debekatuta',
    ],
    // 550 Multipart-meddelanden är ej tillåtna på denna lista.
    // 550 Többrészes levelek küldése erre a listára nem engedélyezett.
    // 550 Mitmeosalisi kirju ei ole sellesse listi lubatud saata.
    // 550 Zerrenda honetan ez dira multipart mezuak onartzen.
    ['content-refused', 9, 'multipart meddelanden ar * / tobbreszes levelek * / mitmeosalisi kirju ei * / multipart mezuak'],
    // 550 Quyền phân phối thư ra hộp thư chung này bị hạn chế thành những người đăng ký với hộp.
    // 550 Hộp thư chung này không cho phép phân phối thư.
    ['recipient-refused', 9, 'bi han che thanh (nhung|) nguoi dang ky / khong cho phep phan phoi thu'],
    // 550 Hộp thư chung này không cho phép thư đa phần.
    ['content-refused', 9, 'khong cho phep thu da phan'],
    // 550 这张邮件列表的邮件发行仅限邮件列表订阅者。
    // 550 這張郵件列表不允許郵件發行。
    // 550 您不是列表订户
    // 550 有版主否决了该邮件
    // 550 管理员设置了权限规则
    // 550 メッセージをこのリストへ発送できるのは、リストの読者だけです。
    // 550 メッセージをこのリストへ発送することはできません。
    [
      'recipient-refused',
      9,
      '仅限邮件列表 / 僅限郵件列表 / 列表不允许邮件 / 列表不允許郵件 / 不是列表 / 版主否决 / 权限规则 / 權限規則 / リストの読者だけ / リストへ発送すること',
    ],
    // 552 超出了所允许的最大邮件尺寸 102400 字节
    ['message-too-large', 8, '最大邮件尺寸 / 最大郵件尺寸 / 允许的最大邮件 / 允許的最大郵件'],
    // 550 列表地址未出现在 To: 或 CC: 头部字段
    // 550 多节邮件在这张邮件列表中不允许。
    // 550 このリストではマルチパートのメッセージは受け付けません。
    ['content-refused', 9, '列表地址未出现 / 多节邮件 / 多節郵件 / マルチパートのメッセージは受け付けません'],
    // 552 La casella ha superato la dimensione massima consentita
    // 552 Die maximale Größe des Postfachs wurde überschritten
    // 552 La boîte aux lettres dépasse la taille maximale autorisée
    // 552 O tamanho máximo permitido da caixa foi excedido
    [
      'mailbox-full',
      9,
      '(casella|boite|buzon|caixa|postfach|postfaches|postfachs) * (dimensione massima|taille maximale|maximale grosse|tamanho maximo|tamano maximo) / (maximale|zulassige|erlaubte) (grosse|kapazitat) (des|ihres|deines) (postfachs|postfaches) / (tamanho|tamano) maximo (permitido|) (da|del|de la) (caixa|buzon|casilla) / dimensione massima (consentita|) (della|di) casella / taille maximale (autorisee|) de (la|votre) boite',
    ],
    // 552 Сообщение превышает максимальный размер
    // 552 Письмо слишком большое
    ['message-too-large', 8, '(сообщение|письмо) (превышает|превысило|слишком большое|слишком велико) *'],
  ],
}
