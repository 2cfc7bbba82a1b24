// What Thunderbird says of its outgoing server, in 22 languages. What a server replied stands within such a sentence.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const thunderbird: RuleTable = {
  source: 'the language packs of Thunderbird',
  rules: [
    // Eine sichere Verbindung mit dem SMTP-Server mx.example.com kann nicht mit STARTTLS aufgebaut werden, da der Server diese Funktion nicht angibt.
    // Unable to establish a secure link with Outgoing server (SMTP) mx.example.com using STARTTLS since it doesn't advertise that feature.
    // 送信 (SMTP) サーバー mx.example.com が STARTTLS をサポートしていないため、保護された接続を確立できませんでした。
    [
      'tls',
      9,
      '(sichere|beveiligde|sikker|säker|suojattua|secure) (verbindung|verbinding|forbindelse|länk|yhteyttä|link|connection) * starttls / starttls (aufgebaut|da den ikke|tot stand|eftersom den inte|käytännöllä|since it doesn t|protože server|použitím|használatával|kullanılarak|를 통한|をサポートしていない|puisqu il|ya que no|in quanto non|uma vez que|pentru că|так как он|тому що він|pretože|επειδή δεν|jako że|ugyanis|建立安全连接)',
    ],
    // Die Nachricht wurde nicht gesendet, weil die erlaubte Anzahl an Empfängern überschritten wurde.
    // Le message n’a pas été envoyé car le nombre de destinataires autorisé a été dépassé.
    // El mensaje no se envió por exceder el número permitido de destinatarios.
    // Zpráva nebyla odeslána, protože překročila povolený počet příjemců.
    // Сообщение не было отправлено из-за превышения разрешённого количества получателей.
    // 消息发送失败，因为收件人数量超出上限。
    [
      'too-many-recipients',
      9,
      'exceeding the allowed number of recipients / anzahl (an|der|von) empfänger (überschritten|überschreitet) / anzahl (an|der|von) empfängern / nombre de destinataires (autorisé|maximum|maximal) / número (permitido|máximo) de destinatarios / numero (di|massimo di) destinatari supera / número (permitido|máximo) de destinatários / aantal ontvangers / dozwolonej liczby adresatów / liczby odbiorców / povolený počet příjemců / povoleného počtu príjemcov / címzettek engedélyezett (számát|száma) / numărului permis de destinatari / i̇zin verilen alıcı sayısı / izin verilen alıcı sayısı / antalet mottagare / antallet af modtagere / antall mottakere / vastaanottajien sallittu määrä / αριθμού παραληπτών / количества получателей / кількості отримувачів / 受信者の許容数 / 받는 사람 수의 / 收件人数量超出 / 收件人数量超过',
    ],
    // Die Größe der zu sendenden Nachricht übersteigt das globale Größenlimit des Servers.
    // El tamaño del mensaje que está intentando enviar excede el límite global de tamaño del servidor.
    // Le message que vous essayez d’envoyer excède la taille globale limite du serveur.
    // Az elküldeni kívánt üzenet mérete meghaladja a kiszolgáló által meghatározott globális méretkorlátot.
    // Viestin, jota yritit lähettää, koko ylittää palvelimen kokorajoituksen viesteille.
    // 您尝试发送的消息大小超过了全局大小限制。
    [
      'message-too-large',
      9,
      'the global size limit / globale größenlimit / größenlimit des servers / límite global de tamaño / taille globale limite / limite globale del server / limite global do servidor / globalegroottelimiet / globalny limit rozmiaru / globální velikostní limit / globálny limit servera / globális (méretkorlát|méretkorlátot) / dimensiunea standard acceptată / genel boyut sınırını / globala storleksgränsen / generelle størrelsesgrænse / palvelimen kokorajoituksen / όριο μεγέθους του διακομιστή / глобальный предел размера / глобальне обмеження розміру / サイズ制限を超え / 일반 크기 제한 / 消息大小超过 / 全局大小限制',
    ],
    // SMTP-Server mx.example.com ist unbekannt. Der Server ist eventuell falsch konfiguriert.
    // le serveur sortant (SMTP) « mx.example.com » est inconnu.
    // serwer „mx.example.com” poczty wychodzącej (SMTP) jest nieznany.
    // Сервер исходящей почты (SMTP) «mx.example.com» неизвестен.
    // Outgoing server (SMTP) mx.example.com is unknown. The server may be incorrectly configured.
    // 送信 (SMTP) サーバー mx.example.com が見つかりません。
    [
      'connection',
      9,
      '(serveur sortant|smtp server|servidor de salida|outgoing server|smtp serveren|smtp palvelinta|сервер исходящей почты|сервер вихідної пошти|poczty wychodzącej) * (est inconnu|er ukendt|ei tunneta|ist unbekannt|es desconocido|is unknown|is onbekend|неизвестен|невідомий|jest nieznany) / unknown the server may be incorrectly configured / unbekannt der server ist eventuell / inconnu le serveur est peut être / desconocido el servidor puede / sconosciuto il server potrebbe / conhecido o servidor pode / onbekend mogelijk is de server / nieznany serwer może być / neznámý server může být / neznámy server môže byť / ismeretlen lehet hogy a kiszolgálót / necunoscut ar putea fi / bilinmiyor sunucu * / okänd servern kan / ukendt serveren er måske / tunneta palvelinasetukset voivat / smtp * είναι άγνωστος / неизвестен возможно сервер / невідомий можливо сервер / 送信 smtp サーバー * が見つかりません / smtp 서버 * 를 알 수 없습니다 / 发件服务器 smtp * 未知',
    ],
    // Die Nachricht konnte nicht gesendet werden, weil der Verbindungsaufbau mit dem SMTP-Server mx.example.com fehlgeschlagen ist.
    // The message could not be sent because connecting to Outgoing server (SMTP) mx.example.com failed.
    // Wysyłanie wiadomości się nie powiodło, ponieważ nie udało się połączyć z serwerem „mx.example.com” poczty wychodzącej (SMTP).
    // Сообщение не может быть отправлено, так как не удалось установить соединение с Сервером исходящей почты (SMTP) «mx.example.com».
    // Non è stato possibile inviare il messaggio perché la connessione al server in uscita (SMTP) mx.example.com non è riuscita.
    // 因为无法连接到发件服务器（SMTP） mx.example.com，邮件未能发送。
    [
      'connection',
      9,
      'because (connecting to|the connection to) (the|) (outgoing|smtp) server / weil (der verbindungsaufbau|die verbindung) mit dem smtp server / car la connexion au serveur sortant / (porque|por) (ha fallado|ha caducado|) la conexión al servidor de salida / perché la connessione al server / porque a conexão com o servidor de envio / omdat (het verbinden|de verbinding|de wachttijd voor de verbinding) met uitgaande / ponieważ (nie udało się połączyć|połączenie|upłynął limit czasu połączenia) z serwerem / protože se nepodařilo připojit na smtp / protože spojení se smtp serverem / pretože (pripojenie|časový limit pripojenia) k serveru / mert (nem lehetett kapcsolatot|a levélküldő smtp kiszolgálóval) / deoarece conexiunea (cu|la) serverul de trimitere / giden sunucusu smtp ile bağlantı / eftersom anslutning till utgående server / eftersom anslutningen till utgående server / fordi (tidsfristen for forbindelsen|forbindelsen|tiden for forbindelsen) til smtp serveren / koska yhteys smtp palvelimeen / koska yhteyttä lähtevän postin palvelimeen / (επειδή|χάθηκε|απέτυχε) (απέτυχε|χάθηκε|) η σύνδεση (στον|με τον) διακομιστή / όριο χρόνου σύνδεσης / так как (не удалось установить соединение|соединение|время ожидания соединения) с сервером / (через збій|через те що) (завершився час очікування|) (з єднання) з сервером / завершився час очікування / に接続できなかった / との接続が切断 / との接続がタイムアウト / 로 연결이 실패 / 로 연결이 중간에 실패 / 연결 시간이 초과 / 无法连接到发件服务器 / 的连接在传输过程中中断 / 的连接超时',
    ],
    // Der SMTP-Server mx.example.com scheint die verschlüsselte Übertragung des Passworts nicht zu unterstützen.
    // The Outgoing server (SMTP) mx.example.com does not seem to support encrypted passwords.
    // Serwer „mx.example.com” poczty wychodzącej (SMTP) nie zezwala na uwierzytelnianie przy pomocy haseł przesyłanych otwartym tekstem.
    // Le serveur sortant (SMTP) mx.example.com n’autorise pas les mots de passe non chiffrés.
    // Den utgående servern (SMTP) mx.example.com tillåter inte lösenord i klartext.
    // Сервер исходящей почты (SMTP) «mx.example.com» не разрешает использование обычных текстовых паролей.
    [
      'auth-failed',
      9,
      '(encrypted|plaintext) passwords / übertragung des passworts / mots de passe (non|) chiffrés / contraseñas (no|) cifradas / password (in testo semplice|crittate) / senhas (em texto puro|criptografadas) / (versleutelde|plattekst) wachtwoorden / plattetekstwachtwoorden / uwierzytelniania przy pomocy szyfrowanych / haseł przesyłanych / (šifrovaná|nezašifrovaná) hesla / (šifrované|nezašifrované) heslá / (titkosított|sima szöveges) (jelszavak|jelszavakat) / parole (în clar|criptate) / (şifrelenmiş|düz metin) parolalar / parolaları desteklemiyor / parolalara izin vermiyor / krypterade lösenord / lösenord i klartext / (krypterede|ukrypterede) adgangskoder / (salattuja|salaamattomia) salasanoja / (κρυπτογραφημένους κωδικούς|κωδικούς πρόσβασης απλού) / зашифрованных паролей / текстовых паролей / зашифровані паролі / звичайних паролів / 暗号化されたパスワード / 平文のパスワード / 암호화된 비밀번호 / 평문 비밀번호 / 加密过的密码 / 明文密码',
    ],
    // Der SMTP-Server mx.example.com unterstützt die gewählte Authentifizierungsmethode nicht.
    // The Outgoing server (SMTP) mx.example.com does not support the selected authentication method.
    // Le serveur sortant (SMTP) mx.example.com ne gère pas la méthode d’authentification sélectionnée.
    // SMTP-palvelin mx.example.com ei tue valittua todennustapaa.
    // Сервер исходящей почты (SMTP) «mx.example.com» не поддерживает выбранный метод аутентификации.
    // 发件服务器（SMTP）mx.example.com 不支持您所选择的认证方式。
    [
      'auth-failed',
      9,
      'selected authentication method / (gewählte|ausgewählte) authentifizierungsmethode / méthode d authentification sélectionnée / mecanismo de identificación seleccionado / método de autenticación seleccionado / metodo di autenticazione selezionato / método de autenticação selecionado / geselecteerde authenticatiemethode / wybranej metody uwierzytelniania / zvolenou metodu autentizace / zvolenú metódu overenia / kiválasztott hitelesítési módszert / metoda de autentificare selectată / seçilen kimlik doğrulama yöntemini / valda autentiseringsmetoden / valgte sikkerhedsindstilling / valgte godkendelsesmetode / valittua todennustapaa / επιλεγμένη μέθοδο ταυτοποίησης / выбранный метод аутентификации / обраний метод автентифікації / 選択された認証方式 / 선택한 인증 방식 / 选择的认证方式',
    ],
    // Der Postausgangs-Server (SMTP) mx.example.com kann nicht authentifiziert werden.
    // No se puede identificar al servidor de salida (SMTP) mx.example.com.
    // Nem sikerült a hitelesítés a(z) mx.example.com levélküldő (SMTP) kiszolgálóhoz.
    // Kunne ikke godkendes af SMTP-serveren mx.example.com.
    // Не удалось аутентифицироваться на Сервере исходящей почты (SMTP) «mx.example.com».
    // The Kerberos/GSSAPI ticket was not accepted by the Outgoing server (SMTP) mx.example.com.
    [
      'auth-failed',
      9,
      'kann nicht authentifiziert werden / impossible de s authentifier / no se puede identificar al servidor / autenticazione non riuscita col / não foi possível autenticar / kan niet authenticeren / nie udało się uwierzytelnić / autentizace k smtp serveru / nebolo možné overenie / nem sikerült a hitelesítés / nu se poate efectua autentificarea / kimlik doğrulanamadı / kan inte autentisera / kunne ikke godkendes / todennus smtp palvelimelle / δεν είναι δυνατή η ταυτοποίηση / не удалось аутентифицироваться / неможливо авторизуватися / の認証に失敗 / 서버 인증에 실패 / 进行认证 请检查密码 / 无法向发件服务器 / kerberos gssapi / kerberos gssap',
    ],
  ],
}
