// The texts of the codes themselves, as mail programs and servers translate them into other languages.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const translatedCodes: RuleTable = {
  source:
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3 and https://www.rfc-editor.org/rfc/rfc4954#section-6, as translated for Evolution',
  rules: [
    // 454 Legitimierung vorübergehend gescheitert
    // 454 Временный сбой аутентификации
    // 454 Midlertidig autentiseringsfeil
    // 454 Átmeneti hitelesítési hiba
    [
      'auth-failed',
      8,
      '(454|535|534|435) * (authentification|autenticacion|autenticazione|autenticacao|legitimierung|legitimierungsmechanismus|authentifizierung|uwierzytelniania|uwierzytelnianie|аутентификации|аутентификация|автентифікації|автентифікація|overovani|overeni|autentiseringsmisslyckande|autentisering|autentiseringsfeil|autentificeringsfejl|godkendelse|todennusvirhe|todennus|todentaminen|hitelesitesi|hitelesites|autentificarii|autentificare|πιστοποιησης|πιστοποιηση|dogrulama|认证|驗證|核對|認証|인증)',
    ],
    // 554 Falló la transacción
    // 554 Transazione non riuscita
    // 554 Transakcja się nie powiodła
    // 554 Сбой транзакции
    // 554 Tapahtuma epäonnistui
    [
      'policy',
      4,
      'transaction (a echoue|echouee|a ete refusee) / fallo (la|en la) transaccion / transaccion (fallida|fallo|rechazada) / transacao falhou / (falha|erro) na transacao / transazione (non riuscita|fallita|rifiutata) / transaktion (gescheitert|fehlgeschlagen|abgebrochen) / transactie (mislukt|geweigerd) / transakcja * (powiodla|odrzucona) / (сбои|ошибка|збіи) (транзакции|транзакціі) / транзакция (не|отклонена) / transakce (selhala|zamitnuta) / transaktionen (misslyckades|mislykkedes) / transaksjonen (feilet|mislyktes) / tapahtuma epaonnistui / tranzactie esuata / tranzakcio sikertelen / συναλλαγη απετυχε / (事务|事務|传送|執行|处理)(失败|失敗) / 処理(は|に)失敗',
    ],
    // 450 Ação de correio solicitada não executada: caixa de correio indisponível
    // 450 Požadovaná poštovní akce nebyla vykonána, poštovní schránka není k dispozici
    // 450 邮件动作请求未发生：邮箱无效
    // 553 Požadovaná akce nebyla vykonána: název poštovní schránky nepovolen
    // 553 Forespurt handling ikke utført: postboksnavn ikke tillatt
    [
      'mailbox-unknown',
      7,
      'caixa (de correio|postal) indisponivel / (postovni|) schranka (neni k dispozici|nedostupna|neni dostupna) / postboks ikke (tilgængelig|tilgjengelig) / (brevladan|postladan) (inte|ej) tillganglig / postilaatikko ei / casuta postala (indisponibila|nedisponibila) / γραμματοκιβωτιο * διαθεσιμο / (邮箱|信箱)(无效|無效|不可用|無法使用) / 메일함을 사용할 수 없 / nazev (postovni|) schranky / postboksnavn * / postilaatikon nimi / ονομα του γραμματοκιβωτιου / 메일함 이름 / имя (почтового|) ящика / nazwa skrzynki / nom de (la|) boite aux lettres / nombre (de|del) buzon / nome da caixa / nome della casella / postfachname * / postvaknaam / (邮箱|信箱)(名|名称|名稱)',
    ],
    // 452 Acción solicitada no realizada: la capacidad del sistema es insuficiente
    // 452 Ação solicitada não executada: espaço no sistema insuficiente
    // 452 Acțiunea cerută a fost refuzată: spațiu de stocare insuficient
    [
      'storage-full',
      9,
      '(capacidad|almacenamiento|espacio) del sistema (es|) (insuficiente|agotado) / espaco (no|do|de) sistema insuficiente / 452 * spatiu (de stocare|) insuficient / (systemets|systemlager|lagringsutrymme|systemlagring) * (otillracklig|otillrackligt|utilstrekkelig|utilstraekkelig)',
    ],
    // 421 För många anslutningar
    // 421 Příliš mnoho připojení
    // 421 동시 접속이 너무 많습니다
    [
      'too-many-connections',
      9,
      '(for manga|for mange) (anslutningar|samtidiga anslutningar|forbindelser|tilkoblinger|sessioner) / prilis mnoho (soucasnych|) (pripojeni|spojeni|relaci) / (동시|) (접속|연결)이 너무 많 / tul sok (kapcsolat|egyideju) / prea multe (conexiuni|sesiuni) / παρα πολλες συνδεσεις / liian monta yhteytta / забагато (з єднань|підключень)',
    ],
    // 450 Versandlimit überschritten
    [
      'rate-limited',
      9,
      '(versandlimit|sendelimit|sendelimite|versandgrenze|mail limit|nachrichtenlimit) * (uberschritten|ueberschritten|erreicht|uberschreitet)',
    ],
  ],
}
