// What RFC 5321 says its codes mean, in other languages than English, as mail programs show it in place of a server's words.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const codeNames: RuleTable = {
  source: 'the translations of Evolution 3.46',
  rules: [
    // RCPT TO <jdoe@example.com> gescheitert: Angeforderte Aktion nicht ausgeführt: Postfach nicht verfügbar
    // Falló RCPT TO <jdoe@example.com>: Acción solicitada no realizada: el buzón no está disponible
    // Opdracht niet uitgevoerd: postbus niet beschikbaar
    // Nie wykonano żądanej operacji: skrzynka jest niedostępna
    // Pyydettyä toimenpidettä ei suoritettu: postilaatikko ei käytettävissä
    // Запрошенное действие не выполнено: почтовый ящик недоступен
    [
      'mailbox-unknown',
      8,
      '(postfach|buzón|mailbox|caixa de correio|casella|boîte aux lettres|postbus|skrzynka|poštovní schránka|poštová schránka|schránka|postafiók|căsuța poștală|posta kutusu|brevlådan|postkassen|postboks|postilaatikko|γραμματοκιβώτιο|почтовый ящик|поштова скринька|hộp thư|kotak surat|صندوق البريد|תיבת הדואר) (no está|non è|não está|n est pas|ist|is|jest|není|nie je|nem|ei|ikke|inte|er ikke|är inte|δεν είναι|не|không|tidak|אינה|غير|nu este|) (nicht verfügbar|disponible|disponibile|disponível|indisponível|indisponibile|non disponibile|niet beschikbaar|niedostępna|k dispozici|k dispozícii|érhető el|nedisponibilă|kullanılabilir değil|tillgänglig|tilgængelig|tilgjengelig|käytettävissä|διαθέσιμο|недоступен|недоступна|доступен|sẵn sàng|tersedia|זמינה|متوفر) / メールボックスは利用できません / 메일함을 사용할 수 없 / 邮箱无效 / 邮箱不可用',
    ],
    // Angeforderte Aktion nicht ausgeführt: Postfachname nicht erlaubt
    // Opération demandée non effectuée : nom de boîte aux lettres non autorisé
    // Acción solicitada no realizada: nombre no permitido para el buzón
    // Nie wykonano żądanej operacji: niedozwolona nazwa skrzynki
    // Begärd åtgärd inte utförd: brevlådenamn inte tillåtet
    // Запрошенное действие прервано: имя почтового ящика недопустимо
    [
      'mailbox-unknown',
      8,
      'postfachname (nicht|un) (erlaubt|zulässig) / nom de boîte aux lettres non autorisé / nombre no permitido para el buzón / nombre de buzón no permitido / nome della (mailbox|casella) non (consentito|ammesso) / nome (de|da) caixa de correio não permitido / postbusnaam niet toegestaan / niedozwolona nazwa skrzynki / název poštovní schránky nepovolen / nepovolený názov poštovej schránky / postafiók neve nem engedélyezett / nume neacceptat pentru căsuța / posta kutusu adına izin / brevlådenamn inte tillåtet / postboksnavn ikke (tilladt|tillatt) / postilaatikon nimi ei ole sallittu / όνομα του γραμματοκιβωτίου δεν επιτρέπεται / имя почтового ящика недопустимо / ім я поштової скриньки / メールボックス名は認められません / 메일함 이름이 쓸 수 없는 / 不允许的邮件箱名称 / שם תיבת הדואר אינו / اسم صندوق البريد غير / không cho phép tên hộp thư / nama kotak surat tidak',
    ],
    // Angeforderte Aktion abgebrochen: Speicherzuteilung überschritten
    // Opération courriel demandée abandonnée : dépassement de l’allocation de stockage
    // Acción solicitada no realizada: excedió la capacidad de almacenamiento
    // Postopdracht afgebroken: gebruikt teveel ruimte
    // Begärd åtgärd avbruten: överskriden utrymmesallokering
    // Запрошенное действие прервано: исчерпано место в хранилище
    [
      'mailbox-full',
      9,
      'speicherzuteilung überschritten / (speicherplatz|kontingent|speicherkontingent) überschritten / dépassement de l allocation / excedió la capacidad de almacenamiento / allocazione dell archivio superata / alocação de armazenamento excedida / espaço alocado excedido / gebruikt teveel ruimte / przekroczony wykorzystany rozmiar / překročena alokace úložiště / presiahnuté vyhradené miesto / tárolólefoglalás túllépve / spațiul de stocare alocat depășit / ayrılan saklama miktarı / överskriden utrymmesallokering / lagringsallokering (overskredet|oversteget) / varattu levytila ylitetty / υπέρβαση της κατανομής / исчерпано место / скінчився вільний простір / 領域割り当てを越え / 저장 공간이 할당량을 / 存储分配超额 / חריגה מהקצאת / تجاوز مخصصات / quá hạn sức chứa / melebihi alokasi penyimpanan',
    ],
    // Angeforderte Aktion nicht ausgeführt: unzureichender Systemspeicher
    // Acción solicitada no realizada: la capacidad del sistema es insuficiente
    // Nie wykonano żądanej operacji: brak miejsca w miejscu przechowywania wiadomości
    // A kért művelet nem történt meg: nincs elegendő rendszertárhely
    // Forespurgt handling ikke udført: utilstrækkelig lagringsplads
    // Запрошенное действие не выполнено: недостаточно места в системном хранилище
    [
      'storage-full',
      9,
      '(unzureichender|nicht genügend|zu wenig|ungenügend) systemspeicher / capacidad del sistema es insuficiente / archivio di sistema non sufficiente / armazenamento de sistema insuficiente / espaço no sistema insuficiente / onvoldoende ruimte op (het|) systeem / brak miejsca w miejscu / nedostatek místa v systému / nedostatok miesta v systéme / nincs elegendő rendszertárhely / spațiu de stocare insuficient / disk alanı yetersiz / otillräckligt systemutrymme / utilstrækkelig lagringsplads / utilstrekkelig lagringsplass / järjestelmän levytila / ανεπαρκής αποθήκευση / недостаточно места в (системном|системе) / недостатньо місця у (системному|системі) / システムの保存領域 / 시스템 저장 공간이 부족 / אחסון המערכת אינו מספיק / مساحة التخزين على النظام / không đủ chỗ chứa / penyimpanan sistem tidak cukup',
    ],
    // Dienst nicht verfügbar, Übertragungskanal wird geschlossen
    // Servicio no disponible, cerrando los canales de transmisión
    // Usługa nie jest dostępna, zamykanie kanału transmisyjnego
    // A szolgáltatás nem érhető el, az átviteli csatorna lezárása
    // Tjenesten er ikke tilgængelig, lukker sendekanalen
    // Сервис не доступен, закрытие канала передачи
    [
      'server-trouble',
      7,
      '(dienst|service|servicio|servizio|serviço|systeemdienst|usługa|služba|szolgáltatás|serviciu|serviciul|servis|tjänsten|tjenesten|palvelu|υπηρεσία|сервис|служба|layanan|dịch vụ) (ist|est|no está|non è|não está|is|nie jest|není|nie je|nem|nu este|er|är|ei ole|δεν|не|tidak|chưa|) (nicht|non|no|niet|ikke|inte|) (verfügbar|niedostępna|disponible|disponibile|indisponível|disponível|beschikbaar|dostępna|k dispozici|k dispozícii|érhető el|nedisponibil|uygun değil|tillgänglig|tilgængelig|tilgjengelig|käytettävissä|διατίθεται|доступен|доступна|недоступен|недоступна|tersedia|sẵn sàng) / サービスは利用できません / 서비스를 사용할 수 없 / 服务不可用 / השירות אינו זמין / الخدمة غير متوفرة / الخدمة غير متوفّرة،',
    ],
    // Angeforderte Aktion abgebrochen: Fehler bei Verarbeitung
    // Azione richiesta interrotta: errore nell'elaborazione
    // Ação pedida abortada: erro no processamento
    // Przerwano żądaną czynność: błąd podczas przetwarzania
    // A kért művelet megszakítva: hiba a feldolgozás során
    // Запрошенное действие прервано: ошибка при обработке
    [
      'server-trouble',
      7,
      'fehler bei (der|) verarbeitung / erreur de traitement / error en (el|) procesamiento / errore nell elaborazione / erro no processamento / fout tijdens (de|) verwerken / błąd podczas przetwarzania / chyba (při|pri) (zpracování|spracovaní) / hiba a feldolgozás / eroare la procesare / işlem sırasında hata / fel i behandling / fejl i processering / feil i prosessering / virhe käsittelyssä / σφάλμα κατά την επεξεργασία / ошибка при обработке / помилка при обробці / 处理出错 / 처리하는데 오류 / שגיאה בעת העיבוד / خطأ في المعالجة / lỗi khi thực hiện / kesalahan dalam pemrosesan',
    ],
    // Syntaxfehler in Parametern oder Argumenten
    // Syntactische fout in parameters of argumenten
    // Szintaktikai hiba a paraméterekben vagy az argumentumokban
    // Parametre ya da argümanlarda söz dizimi hatası
    // Syntaksivirhe parametreissa tai argumenteissa
    // Синтаксическая ошибка в параметрах или аргументах
    [
      'syntax',
      8,
      'syntaxfehler / erreur de syntaxe / error de sintaxis / errore di sintassi / erro de sintaxe / (syntactische|syntactisch) fout / syntaxfout / błąd składni / błąd składniowy / syntaktická chyba / szintaktikai hiba / eroare de sintaxă / söz dizimi hatası / sözdizimi hatası / syntaxfel / syntaksfejl / syntaksfeil / syntaksivirhe / σφάλμα σύνταξης / синтаксическая ошибка / синтаксична помилка / 構文解析エラー / 문법 오류 / שגיאת תחביר / خطأ صياغي / خطأ صياغي، / lỗi cú pháp / salah sintaks / kesalahan sintaks',
    ],
    // Befehl nicht implementiert
    // Commande non implémentée
    // Niezaimplementowane polecenie
    // A parancs nincs megvalósítva
    // Komentoa ei ole toteutettu
    // Команда не реализована
    [
      'syntax',
      8,
      '(befehl|befehlsparameter) nicht implementiert / commande non (implémentée|implantée|reconnue) / comando no implementado / comando non implementato / comando não (implementado|reconhecido) / opdracht niet geïmplementeerd / niezaimplementowane polecenie / příkaz (není implementován|neznámý) / príkaz (neimplementovaný|neznámy) / parancs (nincs megvalósítva|nem ismert) / comandă neimplementată / komut henüz tanınmıyor / (kommandot|kommando) (inte|ikke) (implementerat|implementeret|implementert) / komentoa ei (ole toteutettu|tunnistettu) / εντολή δεν έχει / команда не (реализована|распознана) / команди не реалізовано / コマンドは実装されていません / 명령이 구현되지 / 命令尚未实现 / הפקודה לא / الأمر غير مدمج / lệnh chưa / perintah tidak (diimplementasikan|dikenali)',
    ],
    // Transaktion gescheitert
    // La transaction a échoué
    // Transakcja się nie powiodła
    // Tapahtuma epäonnistui
    // Сбой транзакции
    // 傳送失敗
    [
      'policy',
      5,
      'transaktion (ist|) (gescheitert|fehlgeschlagen) / transaction a échoué / (falló|ha fallado) la transacción / transacción fallida / transazione (non riuscita|fallita) / (falha na|falha da) transação / transação falhou / transactie mislukt / transakcja się nie powiodła / transakce selhala / transakcia zlyhala / tranzakció sikertelen / tranzacție eșuată / i̇letim başarısız / işlem başarısız oldu / transaktionen (misslyckades|mislykkedes) / transaksjonen feilet / tapahtuma epäonnistui / συναλλαγή απέτυχε / (сбой|збій) (транзакции|транзакції) / 処理は失敗しました / 전송이 실패 / 传送失败 / 傳送失敗 / ההעברה כשלה / فشلت المعاملة / giao dịch thất bại / transaksi gagal',
    ],
    // Legitimierung gescheitert
    // Aanmelding mislukt
    // Ověření totožnosti selhalo
    // Godkendelse mislykkedes
    // Сбой проверки подлинности
    // Falló temporal en la autenticación
    [
      'auth-failed',
      8,
      'legitimierung (vorübergehend|) gescheitert / (anomalie|échec) d authentification / (falló|fallo) (la|temporal en la|de) autenticación / autenticazione (temporaneamente|) non riuscita / falha (temporária|) de autenticação / aanmelding mislukt / fout bij aanmelden / niepowodzenie podczas uwierzytelniania / uwierzytelnienie się nie powiodło / (ověření|overenie) totožnosti (selhalo|zlyhalo) / zlyhalo overenie / (selhání|zlyhanie) (ověřování|overenia|ověření) / hitelesítési hiba / hitelesítés sikertelen / eșuare (temporară|) a autentificării / kimlik doğrulama (başarısız|hatası) / autentiseringsmisslyckande / autentisering (misslyckades|feilet) / godkendelse mislykkedes / autentificeringsfejl / autentiseringsfeil / todennus epäonnistui / todennusvirhe / απέτυχε η πιστοποίηση / αποτυχία πιστοποίησης / сбой (проверки подлинности|аутентификации) / збій (перевірки автентичності|автентифікації) / 인증이 실패 / 인증이 임시로 실패 / 认证失败 / כשל זמני באימות / فشل التحقق / فشل مؤقت في التوثق / lỗi xác thực / autentikasi (temporer|) gagal',
    ],
    // Legitimierungsmechanismus ist zu schwach
    // Le mécanisme d’authentification est trop faible
    // El método de autenticación es demasiado débil
    // Mechanizm uwierzytelniania jest za słaby
    // Autentiseringsmekanismen er for svak
    // Слишком слабый механизм аутентификации
    [
      'auth-failed',
      9,
      'legitimierungsmechanismus ist zu schwach / authentification est trop faible / autenticación es demasiado débil / autenticazione è troppo debole / autenticação é (demasiado fraco|fraco demais) / aanmeldingsmechanisme te zwak / uwierzytelniania jest za słaby / totožnosti je příliš slabý / overenia je príliš slabý / hitelesítési mechanizmus túl gyenge / autentificare este prea slab / doğrulama yöntemi çok zayıf / autentiseringsmekanismen (är för svag|er for svak) / autentificeringsmekanismen er for svag / todennusmenetelmä on liian heikko / πιστοποίησης είναι αδύναμος / слабый механизм аутентификации / автентифікації надто слабкий / 認証メカニズムは不十分 / 인증 방식이 너무 취약 / 认证机制太弱 / האימות חלשה מדיי / التوثق ضعيفة / xác thực quá yếu / autentikasi terlalu lemah',
    ],
    // Legitimierung erforderlich
    // Aanmelding is vereist
    // Je vyžadováno ověření totožnosti
    // Autentisering krävs
    // Todennus vaaditaan
    // Требуется аутентификация
    [
      'auth-required',
      8,
      'legitimierung erforderlich / authentification (requise|nécessaire) / autenticación (requerida|necesaria) / autenticazione (richiesta|necessaria) / autenticação (necessária|exigida|obrigatória) / aanmelding is vereist / wymagane uwierzytelnienie / (je vyžadováno|vyžaduje sa) (ověření|overenie) totožnosti / hitelesítés szükséges / necesită autentificare / kimlik doğrulaması gerekli / autentisering (krävs|kreves) / godkendelse kræves / todennus vaaditaan / απαιτείται πιστοποίηση / требуется аутентификация / вимагається автентифікація / 認証を必要と / 인증이 필요 / 必须认证 / נדרשת הזדהות / مطلوب التوثيق / cần thiết xác thực / autentikasi diperlukan',
    ],
    // Für den verlangten Legitimierungsmechanismus ist eine Verschlüsselung erforderlich
    // Chiffrement requis pour le mécanisme d’authentification demandé
    // Il meccanismo di autenticazione richiesto richiede la cifratura
    // Żądany mechanizm uwierzytelniający wymaga szyfrowania
    // Kryptering kreves for forespurt autentiseringsmekanisme.
    // Для запрошенного механизма аутентификации требуется шифрование
    [
      'tls',
      9,
      'verschlüsselung (ist|) (erforderlich|notwendig) / chiffrement (requis|obligatoire|nécessaire) / cifrado (requerida|requerido|necesario|obligatorio) / richiede la cifratura / (criptografia|encriptação) (necessária|obrigatória) / versleuteling (is|) vereist / wymaga szyfrowania / vyžadováno šifrovaní / vyžadované šifrovanie / titkosítás szükséges / necesită criptare / şifreleme gerekiyor / kryptering (behövs|krävs|kreves|kræves) / kræver kryptering / vaatii salausta / απαιτείται κρυπτογράφηση / требуется шифрование / потребує шифрування / 暗号化が必要 / 암호화가 필요 / 必须加密 / ההצפנה הנדרשת / التشفير مطلوب / cần phải được mã hoá / penyandian diperlukan',
    ],
  ],
}
