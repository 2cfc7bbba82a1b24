// Classes of words that rules name as `@class`: every server has its own word for a mailbox.

/** Words, separated by spaces, folded as tokens.ts folds them. */
export const WORD_CLASSES = {
  user: 'user users mailbox mailboxes recipient recipients account accounts address addresses addressee username userid maildrop inbox mbox alias mailaccount rcpt mailuser maildir login person mailaddress emailaddress emailbox <addr>',
  unknown: 'unknown nonexistent inexistent invalid unrecognized unrecognised unallocated unassigned nosuchuser undefined unresolvable',
  no: 'no not doesn isn wasn couldn cannot can never aren hasn don none unable',
  full: 'full overquota overfull exceeded exceeds exceeding exceed overflow overflowed exhausted over',
  quota: 'quota quotas storage diskquota mailquota',
  off: 'disabled suspended inactive deactivated locked frozen closed expired discontinued terminated blocked cancelled canceled inactivated banned deleted dormant',
  relay: 'relay relaying relayed relays relayer',
  denied:
    'denied refused rejected prohibited forbidden disallowed blocked declined failed unauthorized reject rejecting refuse refusing refuses deny disabled unacceptable restricted',
  blocked: 'blocked blacklisted blocklisted listed denylisted banned blacklist blocklist denylist blackholed blocking rbl dnsbl dnsrbl',
  spam: 'spam spammy spams ube uce junk bulk unsolicited spamlike',
  virus: 'virus viruses malware infected infection trojan worm malicious eicar phishingmalware ransomware virii',
  sender: 'sender from senders mailfrom originator',
  message: 'message mail email messages mails emails content body letter',
  many: 'many much fast frequently quickly often frequent',
  large: 'large big long huge exceeds exceeded exceeding exceed maximum oversize oversized',
  exist: 'exist exists existing found known registered recognized recognised here valid available',
  connection: 'connection connections session sessions connects',
  list: 'spamhaus spamcop sorbs barracuda barracudacentral uceprotect invaluement abusix psbl mailspike spamrats cbl abuseat njabl dsbl manitu senderscore cloudmark spfbl truncate gbudb surriel mcafee trustedsource uribl surbl senderbase hostkarma junkemailfilter nixspam backscatterer ivmsip zen sbl xbl pbl csi anonmails 0spam rats bondedsender',
  authforeign:
    'authentifizierung authentisierung anmeldung legitimierung authentification autenticacion autentificacion autenticazione autenticacao authenticatie identificatie aanmelding uwierzytelnianie uwierzytelnienie uwierzytelniania uwierzytelnienia logowanie logowania autentizace autentizaci autentizacie autentizacia autentizacii overeni prihlaseni autentifikacia autentifikacie autentifikaciu autentifikacii overenie azonositas azonositast azonositaskor hitelesites hitelesitest bejelentkezes autentificare autentificarea autentificarii dogrulama dogrulamasi yetkilendirme autentisering autentiseringen verifiering inloggning inloggningen autenticering autentificering godkendelse palogging innlogging todennus todennuksen tunnistus kirjautuminen autentikointi autentikaatio πιστοποιησης πιστοποιηση ταυτοποιησης ταυτοποιηση αυθεντικοποιηση аутентификация аутентификации аутентификацию авторизация авторизации авторизацию идентификация автентифікаціі автентифікація аутентифікаціі авторизаціі розпізнавання удостоверяване потврђивање пријави autenticacio autentikacija autentimine autoriseerimisel ovjeri egiaztapenak egiaztatzerakoan otentikasi otentifikasi autentikasi authentikasi autentidad',
  failforeign:
    'fehlgeschlagen gescheitert schlug misslungen echoue echouee fallida fallado fallo fallat fallita fallito falhou mislukt nepovedlo selhala selhalo zlyhala zlyhalo nezdarilo nepodarilo sikertelen sikerult esuat esuata basarisiz misslyckades mislykkedes mislyktes fejlede feilet epaonnistui απετυχε αποτυχια неуспешна неудачна gagal powiodlo ebaonnestus nepavyko huts',
  errforeign:
    'fehler erreur errore erro fout blad chyba hiba eroare hata hatasi fel fejl feil virhe σφαλμα ошибка помилка грешка грешке klaida greska viga akatsa napake error',
  connforeign:
    'verbindung verbinden connexion connecter conexion conectar connexio connectar conexao ligacao connessione connettersi polaczenie polaczenia polaczyc spojeni spojenie spojenia spojit pripojeni pripojit pripojenie kapcsolat kapcsolodni kapcsolatot csatlakozni conexiunea conectarea conexiune baglanti baglanamadi baglanilamadi anslutning anslutningen ansluta forbindelse forbindelsen forbinde koble tilkobling yhteys yhteytta yhdistaa verbinding συνδεση συνδεσης соединение соединения подключиться подключение єднання єднатися підключитися връзка свързване везу povezati povezavo elkarketa konektatu uhendust prisijungti koneksi berhubungan terhubung',
  cannotforeign:
    'kann konnte nicht keine impossible imposible impossibile pudo pogut geen kon kunde kunne nelze nelzenavazat nemohu nemozno nebolo nemuze tudtam lehet lehetett sikerult putut mozna udalo zostalo voitu saatu ezin ezinezkoa posible fikk tidak удалось вдалося виишло може успео mogu galejau onnestu schlug podarilo possivel erreur грешка',
} as const
