// Replies in Dutch, Polish, Russian, Czech, Turkish and the languages of Scandinavia.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const northernEastern: RuleTable = {
  source: 'the help pages of KPN, Ziggo, WP, Onet, Interia, Mail.ru, Nic.ru, Seznam and others',
  rules: [
    // 554 Wiadomość została odrzucona przez system antyspamowy
    ['spam-content', 9, 'antyspamowy / antyspamowa / system antyspamowy / antispamovy / антиспам'],
    // 450 Przekroczono limit wysyłanych wiadomości
    ['rate-limited', 9, '(przekroczono|przekroczony|przekroczenie) limit (wysylanych|wyslanych|wysylki|wysylania) *'],
    // 451 Вы в сером списке, повторите через 5 минут
    ['greylisted', 9, 'сером списке / серыи список / через * (минут|минуты|секунд)'],
    // 550 5.7.1 Sporočila ni bilo mogoče dostaviti zaradi varnostnega pravilnika
    ['policy', 8, '(varnostnega|varnostni|varnostnih) (pravilnika|pravilnik|pravil|politike)'],
    // 550 Hesap kapatılmış
    ['mailbox-disabled', 8, '(hesap|hesabi|kutusu|kullanici) (kapatilmis|kapali|askiya alinmis|devre disi|engellenmis|pasif)'],
    // 550 Gebruiker onbekend
    // 550 Ontvanger bestaat niet
    // 550 Nieznany użytkownik
    // 550 Skrzynka nie istnieje
    // 550 Пользователь не найден
    // 550 Почтовый ящик не существует
    // 550 Uživatel neexistuje
    // 550 Kullanıcı bulunamadı
    // 550 Okänd användare
    [
      'mailbox-unknown',
      8,
      '(gebruiker|ontvanger|adres|mailbox|postbus|emailadres|e mailadres) (is|) (onbekend|ongeldig|bestaat niet|niet gevonden|niet bekend) / (onbekende|ongeldige) (gebruiker|ontvanger|adres) / bestaat niet / (nieznany|nieprawidlowy|nieistniejacy|bledny|nieznana) (uzytkownik|uzytkownika|odbiorca|adres|adresat|skrzynka) / (uzytkownik|skrzynka|konto|adresat|odbiorca|adres) * (nie istnieje|nie znaleziono|nieznany|nie znaleziony) / nie ma takiego (uzytkownika|konta|adresu|odbiorcy) / nie ma takiej skrzynki / (пользователь|пользователя|адрес|ящик|адресат|получатель|почтовыи ящик|абонент|аккаунт) (с таким именем|) (не наиден|не существует|неизвестен|не зарегистрирован|не обнаружен|отсутствует) / (пользователь|адрес|ящик|получатель|адресат|аккаунт) * (не наиден|не существует|не зарегистрирован) / (неизвестныи|несуществующии|неверныи) (пользователь|адрес|получатель|ящик|адресат) / нет такого (пользователя|адреса|ящика) / такого пользователя / (uzivatel|adresat|schranka|prijemce|uzivatele) * (neexistuje|nenalezen|neznamy) / kullanici (bulunamadi|yok|bilinmiyor) / (okand|ukendt|ukjent) (anvandare|mottagare|bruger|bruker|modtager|mottaker|adress)',
    ],
    // 550 Mailbox geblokkeerd
    // 550 Konto zablokowane
    // 550 Ящик заблокирован
    [
      'mailbox-disabled',
      8,
      '(gebruiker|mailbox|account|postbus) * (geblokkeerd|uitgeschakeld|gedeactiveerd|afgesloten|opgeheven) / (konto|skrzynka|uzytkownik) * (zablokowane|zablokowana|nieaktywne|nieaktywna|zawieszone|wylaczone|zablokowany) / (ящик|аккаунт|пользователь|адрес|почтовыи ящик) * (заблокирован|отключен|удален|неактивен|приостановлен|закрыт)',
    ],
    // 552 Mailbox vol
    // 552 Skrzynka pełna
    // 552 Почтовый ящик переполнен
    // 552 Schránka je plná
    [
      'mailbox-full',
      9,
      '(mailbox|postbus|inbox) * vol / (quota|limiet|opslag) overschreden / skrzynka * (pelna|przepelniona|zapelniona) / (przekroczono|przekroczony|przekroczona) (limit|quota|quote|pojemnosc|rozmiar skrzynki) / ящик * (переполнен|полон) / (квота|место|лимит) * (превышена|исчерпана|закончилось|переполнен) / превышена квота / schranka * plna / posta kutusu dolu / (brevladan|postkassen|postboksen|inkorgen) * (full|fuld|fullt)',
    ],
    // 554 Relayen niet toegestaan
    // 554 Przekazywanie zabronione
    // 554 Пересылка запрещена
    [
      'relay-denied',
      8,
      'relay (niet toegestaan|geweigerd) / relayen niet / przekazywanie (zabronione|niedozwolone) / relay * zabroniony / (пересылка|ретрансляция|релеи) (запрещена|запрещен|почты запрещена)',
    ],
    // 550 Afzender geweigerd
    // 550 Nadawca odrzucony
    // 550 Отправитель отклонен
    [
      'sender-refused',
      8,
      'afzender (is|) (geweigerd|geblokkeerd|ongeldig|niet) / nadawca (odrzucony|zablokowany|nieznany) / отправитель (отклонен|заблокирован|неизвестен|отвергнут) / адрес отправителя *',
    ],
    // 550 Домен отправителя не существует
    ['sender-domain-unresolvable', 9, 'домен отправителя * / domein van (de|) afzender * / domena nadawcy *'],
    // 550 Домен не найден
    // 550 Domein onbekend
    [
      'recipient-domain-unknown',
      8,
      'домен (не наиден|не существует|неизвестен) / domein (bestaat niet|onbekend|niet gevonden) / domena (nie istnieje|nieznana)',
    ],
    // 550 Uw IP-adres is geblokkeerd
    // 550 Adres IP zablokowany
    // 550 IP-адрес заблокирован
    // 554 Ваш IP в черном списке
    [
      'reputation',
      9,
      '(ip|server|ip adres) * (geblokkeerd|zwarte lijst) / (ip|serwer|adres ip) * (zablokowany|czarnej liscie|zablokowane) / (ip|ip адрес|хост|сервер) * (заблокирован|черном списке|запрещен) / (черныи список|черном списке|czarna lista|czarnej liscie|zwarte lijst)',
    ],
    // 554 Bericht geweigerd als spam
    // 554 Wiadomość została uznana za spam
    // 554 Сообщение отклонено как спам
    ['spam-content', 9, '(als|za|jako|som) spam / (спам|спамом|спама) / (uznana|rozpoznana) za spam / ongewenste (mail|e mail|reclame)'],
    // 550 Bericht bevat een virus
    // 550 Wiadomość zawiera wirusa
    // 550 Сообщение содержит вирус
    ['virus', 9, 'bevat een virus / zawiera wirusa / wirus / вирус / obsahuje virus / вредоносное'],
    // 552 Bericht te groot
    // 552 Wiadomość jest za duża
    // 552 Сообщение слишком большое
    [
      'message-too-large',
      9,
      '(bericht|mail) * te groot / wiadomosc * (za duza|zbyt duza) / rozmiar wiadomosci * / (сообщение|письмо) слишком (большое|велико) / размер (сообщения|письма) * / zprava * velka',
    ],
    // 421 Te veel verbindingen
    // 421 Zbyt wiele połączeń
    // 421 Слишком много соединений
    [
      'too-many-connections',
      9,
      'te veel (gelijktijdige|) verbindingen / (zbyt wiele|za duzo) polaczen / слишком много (одновременных|) (соединении|подключении)',
    ],
    // 452 Te veel ontvangers
    // 452 Zbyt wielu odbiorców
    // 452 Слишком много получателей
    ['too-many-recipients', 9, 'te veel ontvangers / (zbyt wielu|za duzo) (odbiorcow|adresatow) / слишком много (получателеи|адресатов)'],
    // 450 Te veel berichten
    // 450 Przekroczono limit wiadomości
    // 450 Слишком много писем
    [
      'rate-limited',
      9,
      'te veel (berichten|mails) / limit wiadomosci / przekroczono limit wiadomosci / (zbyt wiele|za duzo) (wiadomosci|maili) / слишком много (писем|сообщении|запросов) / превышен лимит (отправки|сообщении|писем|)',
    ],
    // 535 Authenticatie mislukt
    // 535 Błąd uwierzytelniania
    // 535 Ошибка аутентификации
    [
      'auth-failed',
      9,
      '(authenticatie|aanmelden) mislukt / (blad|bledne) (uwierzytelniania|autoryzacji|haslo|logowania) / ошибка (аутентификации|авторизации) / неверныи (пароль|логин) / niepoprawne haslo',
    ],
    // 530 Authenticatie vereist
    // 530 Wymagane uwierzytelnienie
    // 530 Требуется авторизация
    [
      'auth-required',
      9,
      'authenticatie (is|) (vereist|verplicht) / (wymagane|wymagana) (uwierzytelnienie|uwierzytelnianie|autoryzacja) / требуется (авторизация|аутентификация)',
    ],
    // 451 Tijdelijke fout, probeer het later opnieuw
    // 451 Błąd tymczasowy, spróbuj później
    // 451 Временная ошибка, попробуйте позже
    [
      'server-trouble',
      7,
      '(tijdelijke|interne|lokale) (fout|storing) / probeer * (later|opnieuw) / (blad|problem) (tymczasowy|wewnetrzny|serwera|chwilowy) / sprobuj (pozniej|ponownie) / (временная|внутренняя|техническая) (ошибка|проблема) / (попробуите|повторите|повторить) * позже / сервер (занят|перегружен|временно) / docasna chyba / zkuste (to|) pozdeji',
    ],
    // 550 Toegang geweigerd
    // 550 Dostęp zabroniony
    // 550 Доступ запрещен
    [
      'policy',
      3,
      '(toegang|bericht) (is|) geweigerd / dostep (zabroniony|wzbroniony) / (odrzucona|odrzucony|odrzucono) / доступ (запрещен|закрыт) / (сообщение|письмо) (отклонено|отвергнуто) / pristup odepren',
    ],
    // 450 Серый список, попробуйте позже
    // 450 Szara lista, spróbuj później
    ['greylisted', 9, '(серыи список|грейлистинг|серыи лист|греилистинг) / szara lista / grijze lijst'],
    // 550 Нет обратной записи DNS
    // 550 Brak rekordu PTR
    ['reverse-dns', 9, '(обратнои|обратная|обратную) (записи|запись|зоны|dns) / brak (rekordu|revdns|wpisu) (ptr|) / geen (reverse|ptr)'],
    // 421 4.3.2 Sunucu kapanıyor
    // 421 Sunucu meşgul, lütfen daha sonra tekrar deneyin
    // 451 Sunucu hatası
    ['server-trouble', 8, 'sunucu (su anda|) (kapaniyor|kapali|mesgul|bakimda|hatasi) / gecici (bir|) (hata|sorun|sunucu hatasi)'],
    // 421 4.7.0 Çok fazla eşzamanlı bağlantı
    // 421 Çok fazla bağlantı
    ['too-many-connections', 9, 'cok fazla (es zamanli|eszamanli|) (baglanti|oturum)'],
    // 452 4.5.3 Çok fazla alıcı
    ['too-many-recipients', 9, 'cok fazla alici'],
    // 552 5.3.4 Mesaj çok büyük
    ['message-too-large', 9, '(mesaj|ileti|e posta|eposta) (boyutu|) (cok buyuk|siniri asiyor|limiti asiyor)'],
    // 550 Virüs tespit edildi
    ['virus', 9, 'virus (tespit|bulundu|algilandi|iceriyor)'],
    // 530 Kimlik doğrulama gerekli
    ['auth-required', 9, 'kimlik dogrulama (gerekli|gerekiyor|zorunlu)'],
    // 535 Kimlik doğrulama başarısız
    ['auth-failed', 9, 'kimlik dogrulama (basarisiz|hatasi|reddedildi)'],
    // 452 Operacja nie została podjęta, brak miejsca na dysku.
    ['storage-full', 9, '(brak|za malo|niewystarczajaca ilosc) miejsca na (dysku|serwerze)'],
    // 532 System nie akceptuje wiadomości zewnętrznych
    ['not-accepting', 7, '(system|serwer|host|domena) nie (akceptuje|przyjmuje) (wiadomosci|poczty|maili)'],
    // 512 Nie ma takiej domeny
    ['recipient-domain-unknown', 8, '(nie ma takiej|brak takiej|nieistniejaca|nieznana) (domeny|domena)'],
    // 521 Nieaktywna skrzynka pocztowa
    ['mailbox-disabled', 8, '(nieaktywna|zablokowana|wylaczona|zawieszona|nieaktywne|zablokowane) (skrzynka|konto)'],
    // 517 Niewłaściwy adres nadawcy
    [
      'sender-refused',
      8,
      '(niewlasciwy|nieprawidlowy|bledny|niepoprawny|zabroniony) (adres|) nadawcy / (niewlasciwy|nieprawidlowy|niepoprawny) nadawca',
    ],
    // Сообщение мог отклонить модератор, адресат может принимать сообщения лишь от некоторых отправителей.
    ['recipient-refused', 8, '(отклонить|отклонил|отклонен|отклонено) (модератор|модератором) / (принимать|принимает) * от некоторых'],
  ],
}
