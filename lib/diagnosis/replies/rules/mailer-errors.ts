// What programs that send mail say in other languages than English, in front of a server's reply or instead of it.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const mailerErrors: RuleTable = {
  source: 'the translations of PHPMailer 6.6 and Roundcube 1.6',
  rules: [
    // SMTP-Fehler: Authentifizierung fehlgeschlagen.
    // Erreur SMTP (535) : échec d’authentification.
    // Error SMTP (535): Ha fallado la autenticación.
    // Erro SMTP (535): A autenticação falhou.
    // Błąd SMTP (535): Uwierzytelnianie nie powiodło się.
    // SMTP hiba (535): Sikertelen bejelentkezés
    // SMTP-virhe (535): Tunnistus epäonnistui
    // SMTP ошибка (535): Ошибка авторизации.
    [
      'auth-failed',
      8,
      '(authentifizierung|authentisierung|anmeldung|authentification|autenticación|autenticazione|autenticação|authenticatie|uwierzytelnianie|uwierzytelnienie|logowanie|autentizace|ověření|přihlášení|autentifikácia|autentifikácie|prihlásenie|azonosítás|hitelesítés|bejelentkezés|autentificarea|autentificare|oturum|kimlik|giriş|inloggningen|inloggning|autentiseringen|autentisering|login|autenticering|pålogging|innlogging|käyttäjätunnistus|tunnistus|todennus|kirjautuminen|авторизация|авторизации|аутентификация|аутентификации|авторизації|автентифікації|πιστοποίησης|ταυτοποίησης|otentikasi|otentifikasi|autentikasi|xác thực) (ist|ist nicht|a|ha|är|se|til|på|) (fehlgeschlagen|gescheitert|fallida|fallado|falló|falhou|fallita|non riuscita|échoué|échouée|mislukt|nie powiodło|nieudane|selhala|selhalo|neúspešná|neúspešné|sikertelen|eșuat|eșuată|başarısız|başarısız oldu|açılamadı|doğrulanamadı|yapılamadı|doğrulama başarısız|misslyckades|mislykkedes|fejlede|feilet|epäonnistui|не удалась|не пройдена|gagal|thất bại) / (échec de l|échec d|échec de|échec lors de l|fallo de|fallo en la|ha fallado la|error de|erreur d|erro de|erro na|falha na|falha de|falha no|errore di|fehler bei der|chyba|chyba při|sikertelen|neúspešná|nieudane|ошибка|сбой|помилка|невдала спроба|αδυναμία|σφάλμα|αποτυχία|gagal|kesalahan) (authentification|autenticación|autenticazione|autenticação|authentifizierung|authentisierung|anmeldung|uwierzytelnianie|uwierzytelnienia|logowanie|autentizace|přihlášení|ověření|autentifikácie|autentifikácia|prihlásenia|azonosítás|bejelentkezés|hitelesítés|авторизации|аутентификации|авторизації|автентифікації|πιστοποίησης|ταυτοποίησης|otentikasi|otentifikasi)',
    ],
    // Error SMTP: Imposible autentificar.
    // SMTP Error: Impossibile autenticarsi.
    // Erro de SMTP: Não foi possível autenticar.
    // Błąd SMTP: Nie można przeprowadzić uwierzytelnienia.
    // SMTP fel: Kunde inte autentisera.
    // Lỗi SMTP: Không thể xác thực.
    // SMTPエラー: 認証できませんでした。
    // خطأ SMTP : لا يمكن تأكيد الهوية.
    [
      'auth-failed',
      8,
      '(imposible|impossibile|impossible|impossible de s|não foi possível|no se pudo|kunde inte|kunne ikke|kan inte|kan ikke|tidak dapat|không thể|nie można|nelze|konnte nicht|konnte sich nicht) (autentificar|autenticar|autenticarse|autenticarsi|authentifier|realizar a autenticação|autentisera|autentisere|autenticere|logga in|logge inn|logge ind|mengotentikasi|xác thực|przeprowadzić uwierzytelnienia|uwierzytelnić|ověřit|authentifizieren|anmelden) / 認証できません / 인증할 수 없 / 인증을 실패 / 인증에 실패 / האימות נכשלה / ההזדהות נכשלה / اأكيد الهوية / تأكيد الهوية / التحقق من هويتك / فشل المصادقة / فشلت المصادقة',
    ],
    // SMTP-Fehler: Konnte keine Verbindung zum SMTP-Host herstellen.
    // Erreur SMTP : impossible de se connecter au serveur SMTP.
    // Error SMTP: Imposible conectar al servidor SMTP.
    // SMTP Error: Impossibile connettersi all'host SMTP.
    // SMTP-fout: kon niet verbinden met SMTP-host.
    // Błąd SMTP: Nie można połączyć się z wybranym hostem.
    // SMTP hiba: nem lehet kapcsolódni az SMTP-szerverhez.
    // Ошибка SMTP: не удается подключиться к SMTP-серверу.
    [
      'connection',
      8,
      '(konnte keine|konnte nicht|keine|kann keine|impossible de se|impossible d établir la|imposible|no se puede|no se pudo|impossibile|não foi possível|não foi possível realizar|kon niet|kan niet|kan geen|nie można|nie można nawiązać|nie udało się|nie udało się nawiązać|nelze se|nelze|nelze navázat|nepodařilo se|nebolo možné|nebolo možné nadviazať|nem lehet|nem sikerült|kunde inte|kan inte|kunne ikke|kan ikke|klarte ikke|ei voitu|не удается|не удалось|не удалось установить|невозможно|не вдається|не вдалося|неможливо|tidak dapat|không thể) (zum|mit|) (verbindung|verbinden|connecter|connexion|conectar|conectarse|connettersi|ligação|conectar ao|verbinden|verbinding|połączyć|połączenia|spojení|připojit|spojenie|kapcsolódni|csatlakozni|ansluta|koble|opprette forbindelse|подключиться|соединиться|соединение|під єднатися|з єднатися|підключитися|terhubung|kết nối)',
    ],
    // SMTP Fehler (-1): Die Verbindung ist fehlgeschlagen.
    // Erreur SMTP (-1) : échec de connexion au serveur.
    // Error SMTP (-1): Ha fallado la conexión al servidor.
    // Errore SMTP (-1): connessione al server non riuscita.
    // Erro SMTP (-1): A ligação ao servidor falhou.
    // Chyba SMTP (-1): Připojení k serveru selhalo.
    // SMTP-fel (-1): Anslutning till servern misslyckades.
    // SMTP ошибка (-1): Сбой соединения с сервером.
    [
      'connection',
      8,
      '(verbindung|connexion|conexión|connessione|ligação|conexão|verbinding|połączenie|připojení|spojení|pripojenie|spojenie|kapcsolódás|kapcsolat|conectarea|conexiunea|bağlantı|bağlantısı|anslutning|anslutningen|forbindelse|forbindelsen|tilkobling|yhteys|palvelimelle yhdistäminen|yhdistäminen|соединение|подключение|з єднання|koneksi|kết nối) (zum|zu|mit|au|al|ao|met|z|k|la|cu|sunucu|till|til|med|ke|tới|c|с|ist|) (server|serveur|servidor|serveru|serverul|servern|serveren|servera|serwerem|smtp|smtp serveren|serverul smtp|palvelimeen|máy chủ|сервером|) (ist|a|ha|) (fehlgeschlagen|unterbrochen|se nezdařilo|nepodarilo|échoué|falló|falhou|non riuscita|mislukt|verbroken|selhalo|přerušeno|eșuat|kurulamadı|kesildi|misslyckades|kunne ikke oprettes|afbrudt|brutt|ei onnistu|epäonnistui|не удалось|прервано|gagal|bị lỗi|thất bại) / (échec de|échec de la|ha fallado la|fallo de|falha na|falha de|errore di|sikertelen|neúspešné|сбой|ошибка|помилка|αδυναμία|απέτυχε η|αποτυχία|gagal) (connexion|conexión|conexão|connessione|ligação|kapcsolódás|kapcsolat|pripojenie|соединения|подключения|з єднання|σύνδεσης|σύνδεση|koneksi) / sunucusuna bağlanılamadı / sunucuya bağlanılamadı / 接続できません / 接続に失敗 / 접속할 수 없 / 연결을 실패 / 연결에 실패 / 连接服务器失败 / 無法連線 / להתחבר לשרת / הקשר לשרת / الاتصال بالخادم',
    ],
    // Die folgende Absenderadresse ist nicht korrekt: jdoe@example.com
    // Errore SMTP (553): impostazione del mittente "jdoe@example.com" non riuscita
    // SMTP-fout (553): Afzender "jdoe@example.com" kan niet ingesteld worden.
    // Неверный адрес отправителя: jdoe@example.com
    // Følgende afsenderadresse er forkert: jdoe@example.com
    [
      'sender-refused',
      7,
      '(absender|absenderadresse|expéditeur|expéditeur suivante|remitente|remitentes|mittente|mittenti|remetente|remetentes|remententes|afzender|afzendersadres|afzenderadres|nadawca|nadawcy|odesílatel|odesílatele|odosielateľ|odosielateľa|feladó|feladóként|expeditor|expeditorul|gönderen|gönderici|gönderici adresi|avsändare|avsändaradress|afsender|afsenderadresse|avsender|frå adresse|lähettäjän|αποστολέα|отправитель|отправителя|відправник|відправника|pengirim|adresa from|adrese from) (<addr>|megadott következő cím|osoite|adresi|berikut|) (ist|a|hanno|est|is|je|jest|er|är|on|δεν|au dat|olarak|) (nicht korrekt|konnte nicht|falsch|échoué|refusé|invalide|fallaron|inválido|incorrecta|non riuscita|non valido|generato errore|falharam|inválidos|mislukt|kan niet|ongeldig|nieprawidłowy|niepoprawny|nesprávná|neplatný|nesprávna|hibás|érvénytelen|eroare|ayarlanamadı|geçersiz|felaktig|ogiltig|forkert|feilet|ugyldig|virheellinen|asettaminen|είναι σωστή|неверный|отклонен|mengakibatkan)',
    ],
    // Erreur SMTP (553) : impossible de définir l’expéditeur « jdoe@example.com »
    // Error SMTP (553): No se pudo asignar el remitente "jdoe@example.com".
    // Błąd SMTP (553): Nie można ustawić nadawcy "jdoe@example.com".
    // SMTP hiba (553): Nem sikerült a feladó beállítása: "jdoe@example.com"
    // SMTP-feil (553): Kunne ikke sette avsender "jdoe@example.com"
    // SMTPエラー (553): 差出人 "jdoe@example.com" を設定できません
    // Lỗi địa chỉ gửi đi: jdoe@example.com
    [
      'sender-refused',
      7,
      '(impossible de|impossible de définir|no se pudo|falha ao|ocorreram falhas|kan inte|kunne ikke|nie można|nelze|nemožno|nem sikerült|nu s a putut|невозможно|не удалось|неверный|не вдалося|невірна|αποτυχία|gagal|không thể bố trí) (définir|asignar|establecer|definir|nos endereços dos seguintes|sätta|indstille|sette|ustawić|nastavit|nastaviť|a|seta|установить|вказати|адрес|адреса|ορισμού|mengatur|) (l|el|o|) (expéditeur|remitente|remetente|remententes|avsändaradress|avsändare|afsender|avsender|nadawcy|odesílatele|odosielateľa|feladó|expeditorul|отправителя|відправника|αποστολέα|pengirim|người gửi) / belirtilen adreslere gönderme başarısız / lỗi địa chỉ gửi / from アドレスを登録 / from 주소에서 오류 / 보내는사람 <addr> 으로 설정하는데 실패 / 发送地址错误 / 添加发件人失败 / 发件人地址错误 / כתובת השולח / تحديد المرسل / عنوان المرسل',
    ],
    // Неверный адрес отправителя: jdoe@example.com
    ['sender-refused', 9, '(неверный|неверен|недопустимый|неправильный) адрес отправителя / (невірна|неправильна) адреса відправника'],
    // 550 L'expéditeur a été refusé
    // 550 El remitente no es válido
    [
      'sender-refused',
      8,
      '(expéditeur|remitente|mittente|remetente|afzender|nadawca|odesílatel) (a été|est|no es|es|fue|ha sido|non è|è stato|não é|foi|is|jest|został|byl) (refusé|rejeté|bloqué|invalide|válido|inválido|rechazado|bloqueado|valido|rifiutato|bloccato|rejeitado|recusado|geweigerd|geblokkeerd|odrzucony|zablokowany|odmítnut|zablokován)',
    ],
    // TLS-Verbindung ist fehlgeschlagen
    // No se pudo establecer una conexión TLS
    [
      'tls',
      9,
      '(tls|ssl) (verbindung|verschlüsselung|verbinding) / (connexion|conexión|connessione|conexão|ligação|połączenia|připojení|соединение|соединения) (sécurisée|segura|sicura|szyfrowanego|) (tls|ssl)',
    ],
    // 550 Odbiorca odrzucony
    [
      'recipient-refused',
      7,
      '(odbiorca|příjemce|destinatario|destinatário|destinataire|ontvanger) (został|byl|fue|foi|a été|è stato|is|) (odrzucony|odmítnut|rechazado|rejeitado|refusé|rejeté|rifiutato|geweigerd)',
    ],
    // SMTP-Fehler: Die folgenden Empfänger sind nicht korrekt: jdoe@example.com
    // Erreur SMTP : les destinataires suivants ont échoué : jdoe@example.com
    // Errore SMTP (550): inserimento del destinatario "jdoe@example.org" non riuscito
    // SMTP-fout (550): Ontvanger "jdoe@example.org" kan niet toegevoegd worden.
    // Chyba SMTP: Následující adresy příjemců nejsou správně: jdoe@example.com
    // SMTP-virhe (550): Vastaanottajan "jdoe@example.org" lisääminen epäonnistui
    [
      'recipient-refused',
      7,
      '(empfänger|destinataires suivants|destinataire|destinatario|destinatarios|destinos|destinatari|destinatário|destinatários|ontvanger|ontvangers|odbiorcy|odbiorca|příjemců|příjemce|príjemcov|príjemcu|címzettként|címzett|adrese de email|alıcılara|alıcısı|mottagare|mottagaradress|modtager|modtagere|modtageren|mottaker|mottakeradresse|vastaanottaja|vastaanottajan|παραλήπτη|alamat tujuan|penerima) (<addr>|megadott következő címek|osoite|berikut|) (sind|ont|hanno|zijn|er|är|on|są|niesu|nejsou|nie sú|au|δεν είναι|) (nicht korrekt|konnte nicht gesetzt|échoué|fallaron|generato un errore|non riuscito|falhou|falharam|mislukt|kan niet toegevoegd|nieprawidłowi|správně|správne|hibásak|eșuat|ulaşılamadı|eklenemedi|felaktig|forkerte|feilet|virheellinen|lisääminen|έγκυρες|menyebabkan)',
    ],
    // Erreur SMTP (550) : échec d’ajout du destinataire « jdoe@example.org »
    // Error SMTP (550): No se pudo establecer destinatario "jdoe@example.org".
    // Erro SMTP (550): Falha ao adicionar o destinatário: "jdoe@example.org".
    // Błąd SMTP (550): Nie można dodać odbiorcy "jdoe@example.org".
    // SMTP ошибка (550): Невозможно добавить получателя "jdoe@example.org"
    // SMTPエラー (550): 宛先 "jdoe@example.org" を追加できません
    [
      'recipient-refused',
      7,
      '(échec d|échec de l|impossible d|no se pudo|falha ao|nie można|nelze|nemožno|nem sikerült a|nu s a putut|kan inte|kunne ikke|невозможно|не удалось|не удалась|не вдалося|αποτυχία|gagal|không thể bố trí) (ajout|ajouter|établecer|establecer|agregar|añadir|adicionar|dodać|přidat|pridať|következő|adăuga|lägga till|tilføje|legge til|добавить|отправка|додати|відправлення для|προσθήκης|menambah|) (du|le|el|o|таким|таких|) (destinataire|destinatario|destinatário|odbiorcy|příjemce|príjemcu|címzett|destinatarul|mottagaradress|mottagare|modtageren|mottaker|получателя|адресатам|отримувача|отримувачів|παραλήπτη|penerima|người nhận) / địa chỉ người nhận / 受信者アドレスに / 宛先 * を追加できません / 수신자에서 오류 / 수신자를 <addr> 에 추가하는데 실패 / 收件人地址错误 / 添加收件人失败 / (הנמענים|כתובות הנמענים) (הבאים|הבאות) נכשלו / כתובת המקבל / إضافة المستلم / فشل في الارسال لكل من',
    ],
    // SMTP-Fehler: Nachrichtengröße übersteigt die Servergrenze (25 MB)
    // Erreur SMTP : la taille du message dépasse la limite du serveur (25 MB)
    // Błąd SMTP: Rozmiar wiadomości przekracza limit (25 MB)
    // SMTP-fel: Meddelandet är för stort (25 MB).
    // SMTP ошибка: Размер сообщения превышает ограничения сервера (25 MB)
    // SMTP 오류: 메시지 크기가 서버 제한을 (25 MB) 넘었습니다.
    [
      'message-too-large',
      9,
      '(nachrichtengröße|taille du message|tamaño de mensaje|tamaño del mensaje|dimensione del messaggio|tamanho da mensagem|berichtgrootte|rozmiar wiadomości|velikost zprávy|veľkosť správy|dimensiunea mesajului|ileti boyutu|mesaj boyutu|beskedens størrelse|meldingsstørrelse|meddelandets storlek|viestin koko|μέγεθος του μηνύματος|размер сообщения|размер письма|розмір повідомлення|розмір листа|ukuran pesan|kích thước thư) (übersteigt|überschreitet|dépasse|excede|supera|overschrijdt|przekracza|překročila|překračuje|presahuje|prekračuje|depășește|sunucu sınırlamasını aşıyor|aşıyor|overskrider|overskreder|överskrider|ylittää|υπερβαίνει|превышает|перевищує|melampaui|melebihi|vượt quá) / zpráva překročila limit serveru / (nachricht|message|mensaje|messaggio|mensagem|bericht|mail|e mail) (überschreitet|übersteigt|dépasse|excede|supera|overschrijdt) (die|la|el|il|lo|o|de|) (maximale größe|zulässige größe|größe|größenbeschränkung|taille|taille maximale|tamaño|tamaño máximo|dimensione massima|dimensione|tamanho|tamanho máximo|maximale grootte|grootte) / az üzenet mérete / az üzenet túl nagy / (meddelandet|meddelelsen|beskeden|meldingen) (är|er) (för|for) (stort|stor) / メッセージの大きさが / メッセージサイズが / 메시지 크기 / 消息长度超过 / 邮件长度超过 / גודל ההודעה / حجم الرسالة',
    ],
    // SMTP-Fehler: Daten werden nicht akzeptiert.
    // Error SMTP: Datos no aceptados.
    // Błąd SMTP: Dane nie zostały przyjęte.
    // SMTP fejl: Data blev ikke accepteret.
    // Ошибка SMTP: данные не приняты.
    // SMTPエラー: データが受け付けられませんでした。
    [
      'policy',
      9,
      'daten (werden|wurden) nicht akzeptiert / données (incorrectes|refusées|non acceptées) / datos no aceptados / dati non accettati / dados (foram|) (rejeitados|recusados) / data niet geaccepteerd / dane nie zostały przyjęte / data nebyla (přijata|akceptována) / dáta neboli prijaté / adatok visszautasítva / datele nu au fost acceptate / veri kabul edilmedi / data accepterades inte / data blev ikke accepteret / datainnhold ikke akseptert / data on virheellinen / δεδομένα δεν έγιναν / данные не приняты / дані не прийнято / データが受け付けられ / 데이터가 받아들여지지 / 数据不被接受 / מידע לא התקבל / قبول المعلومات / dữ liệu không được chấp nhận / data tidak diterima',
    ],
    // Authentifizierung schlug fehl
    // L’authentification SASL a échoué.
    // Uwierzytelnienie SASL nie powiodło się.
    // Autentikointi epäonnistui
    [
      'auth-failed',
      7,
      '@authforeign (sasl|) (pomocí sasl se|se|ha|a|ist|is|nie|nem|huts egin|başarısız|) @failforeign / (сбой|неуспешна|неудачна|ошибка|помилка) (sasl|) @authforeign / 驗證失敗 / 認證失敗 / 验证失败',
    ],
    // er is een fout opgetreden tijdens de identificatie
    // si è verificato un errore durante l'autenticazione
    // v autentizaci se vyskytla chyba
    // 認証中にエラーが発生しました
    [
      'auth-failed',
      7,
      '@errforeign * @authforeign / @authforeign (se|sa|sırasında|tekkis|gertatu da|) (vyskytla|hata oluştu|viga|) @errforeign / error occurred (on|during|in|while) (authentication|authenticating|login) / 認証中にエラー / 認證時發生錯誤 / 验证时发生错误 / שגיאה באימות / hiba történt az azonosításkor',
    ],
    // Dieser Server erfordert Authentifizierung
    // Ce serveur nécessite une authentification
    // Ez a szerver megkívánja az azonosítást
    // Bu sunucu kimlik doğrulaması istiyor
    [
      'auth-required',
      8,
      '(erfordert|benötigt|verlangt|nécessite|requiert|exige|requiere|richiede|vereist|requer|requereix|kräver|kræver|krever|wymaga|vyžaduje|megkívánja az|igényel|vaatii|necesită|απαιτεί|требует|вимагає|потребує) (une|una|la|) @authforeign / @authforeign (istiyor|gerektiriyor|gerekli|erforderlich|requise|requerida|richiesta|vereist|krävs|kreves|kræves|vaaditaan|szükséges|diperlukan) / 伺服器要求認證 / 服务器要求认证 / サーバーは認証が必要',
    ],
    // der Server unterstützt keine Authentifizierung
    // o servidor não suporta autenticação
    // keine benutzbare Authentifizierungsmethode verfügbar
    [
      'auth-failed',
      7,
      '(unterstützt keine|não suporta|stöder inte|no soporta|no admite|ne supporte pas l|non supporta|understøtter ikke|støtter ikke|ondersteunt geen|nie obsługuje|nepodporuje|не поддерживает|не підтримує|підтримки) (la|) @authforeign / benutzbare authentifizierungsmethode / användbar autentiseringsmetod / не подржава потврђивање / спосіб розпізнавання / употребљив начин потврђивања',
    ],
    // Verbindung zum Server schlug fehl
    // Nem tudtam kapcsolódni a szerverhez
    // No s'ha pogut connectar amb el servidor.
    // Kunne ikke forbinde til serveren
    [
      'connection',
      6,
      '@cannotforeign (inte|ikke|s ha|se|a fi|nu|) (få|etablera en|établir une|establecer una|estabelecer uma|stabili o|opprette|oprette|navázat|nawiązać|se|sa|de|conectar con|встановити з|встановити|з|да остварим|) @connforeign / @connforeign * @failforeign / sunucuya bağlanamadı / verbindung zu * kann nicht hergestellt / @connforeign (zum|zu|mit|à|con|com|med|till|til|s|z|със|с) * (nicht hergestellt werden|nelze navázat|nie zostało ustanowione|schlug fehl|nu a putut fi) / (geen|no hay|ingen) @connforeign / 無法建立 * 連線 / חיבור אל השרת',
    ],
    // Anslutningen överskred tidsgränsen.
    // Dépassement du délai d'attente de la connexion.
    // Upłynął czas oczekiwania na połączenie.
    // Časový limit připojení vypršel.
    [
      'connection',
      8,
      'överskred tidsgränsen / zaman aşımına uğradı / @connforeign (a|ha|è|) (expirat|scaduta|expirado|expirou|caducado|expiré|abgelaufen) / (dépassement|expiration) du délai / délai d attente (de la|dépassé|expiré) / (límite|limite) de (tiempo|tempo) / temps d espera / tidsavbrudd / időtúllépés / tijdslimiet / czas oczekiwania / aikakatkaistiin / časový limit (připojení|spojenia|spojení|pripojenia) / (интервал|время) ожидания / час очікування / zeitüberschreitung / 連線超時 / 連線逾時',
    ],
    // SMTP-sessie is mislukt: leesfout
    // SMTP relace selhala: chyba při čtení
    // Sessione SMTP fallita: errore di lettura
    [
      'connection',
      8,
      'leesfout / lesefehler / lukuvirhe / læsningsfejl / läsfel / lesefeil / chyba (při|pri) čtení / chyba čítania / błąd odczytu / errore di lettura / erreur de lecture / error de lectura / erro de leitura / okuma hatası / irakurketa errorea / olvasási hiba / eroare de citire / kesalahan pembacaan / (помилка|ошибка) (читання|чтения) / 読み出しエラー / 读错误 / 讀取錯誤',
    ],
    // Umschlagabsenderadresse jdoe@example.com wird vom Server nicht akzeptiert
    // l'adresse d'expéditeur d'enveloppe jdoe@example.com n'est pas acceptée par le serveur
    [
      'sender-refused',
      8,
      'umschlagabsenderadresse / kuvert från adress / expéditeur d enveloppe / remitente del sobre / remetente do envelope / адресою відправника / адресу за коверту / envelope from address <addr> not accepted',
    ],
    // the server did not accept the mail
    // der Server hat die Mail nicht akzeptiert
    // le serveur n'a pas accepté le courriel
    [
      'policy',
      6,
      '(server|host) did not accept (the|your|this) (mail|message|email) / server hat die (mail|nachricht|e mail) nicht (akzeptiert|angenommen) / (serveur|serveur distant) n a pas accepté / servidor não aceitou / servidor no aceptó / servern accepterade inte / сервер (відмовився|отказался) (приймати|принимать|принять) / сервер није прихватио',
    ],
    // Połączenie TLS nie zostało wynegocjowane
    // Не може да бъде установена TLS връзка
    [
      'tls',
      9,
      '(połączenie|připojení|spojení|спојну|соединение|з єднання) (tls|tsl|ssl) / (tls|tsl|ssl) (връзка|연결|连接|連線|接続|yhteyttä|yhteys|anslutning|forbindelse|kapcsolat|bağlantısı|bağlantı|conexiune|з єднання|соединение)',
    ],
  ],
}
