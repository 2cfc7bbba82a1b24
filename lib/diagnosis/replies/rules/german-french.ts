// Replies in German and in French.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const german: RuleTable = {
  source: 'https://www.heise.de and providers of German-speaking countries; local texts of Postfix, Exim and Kerio installations',
  rules: [
    // 550 Domain des Empfängers existiert nicht
    ['recipient-domain-unknown', 9, '(domain|domane) (des|der) (empfangers|empfanger|empfaengers) *'],
    // 450 4.2.0 Greylisting aktiv, bitte in 300 Sekunden erneut versuchen
    ['greylisted', 9, 'greylisting aktiv / (bitte|) in * (sekunden|minuten) (erneut|noch einmal|nochmals|wieder) *'],
    // 550 Benutzer nicht bekannt/User unknown
    // 550 Empfänger unbekannt
    // 550 5.1.1 Die Adresse jdoe@example.com existiert nicht
    // 550 Unbekannter Empfaenger
    [
      'mailbox-unknown',
      8,
      '(benutzer|empfanger|empfaenger|adresse|emailadresse|mailadresse|postfach|konto|mailbox|empfangeradresse|adressat|nutzer|account|empfaengeradresse|mail adresse|<addr>) (ist|) (hier|uns|) (nicht|un) (bekannt|vorhanden|existiert|gefunden|gultig|gueltig|verfugbar) / (benutzer|empfanger|empfaenger|adresse|adressat|postfach|konto|nutzer) (ist|) (unbekannt|ungultig|ungueltig) / (unbekannter|unbekannte|ungultige|ungultiger|ungueltige|falsche|unbekanntes) (benutzer|empfanger|empfaenger|adresse|empfangeradresse|mailadresse|e mail adresse|nutzer|postfach) / (existiert|existieren) (hier|auf diesem server|leider|) nicht / (kein|keine) (solcher|solches|gultiges|gultige|solche) (benutzer|postfach|empfanger|adresse|mailbox) / nicht gefunden / (wurde|konnte) nicht gefunden * / existiert nicht mehr / kein empfanger mit',
    ],
    // 550 Dieses Postfach ist gesperrt
    // 550 Das Konto wurde deaktiviert
    [
      'mailbox-disabled',
      8,
      '(postfach|konto|mailbox|benutzer|account|empfanger|adresse) * (gesperrt|deaktiviert|abgeschaltet|stillgelegt|inaktiv|geschlossen|abgelaufen|gekundigt) / nicht mehr aktiv',
    ],
    // 552 Postfach voll
    // 550 Benutzer hat das Speichervolumen ueberschritten. / User has exhausted allowed storage space.
    // 552 5.2.2 Speicherplatz des Kontos überschritten
    // 552 Das Postfach des Empfängers ist voll
    [
      'mailbox-full',
      9,
      '(postfach|mailbox|konto|posteingang) * (voll|uberfullt|ueberfuellt) / (speichervolumen|speicherplatz|quota|kontingent|speicherlimit|speichergrenze|postfachgrosse) * (uberschritten|ueberschritten|erschopft|erreicht|aufgebraucht) / zuviele mails auf dem server / zu viele mails auf dem server',
    ],
    // 551 Der Empfänger ist umgezogen, neue Adresse: jdoe@example.net
    ['mailbox-moved', 8, '(umgezogen|neue adresse|neue e mail adresse|adresse geandert|adresse hat sich geandert)'],
    // 554 Relaying nicht erlaubt
    // 550 Weiterleitung verweigert
    [
      'relay-denied',
      8,
      '(relay|relaying|weiterleitung|weiterleiten) (ist|wurde|zugriff|) (nicht|verboten|verweigert|untersagt|abgelehnt) (erlaubt|gestattet|moglich|zugelassen|) / relay zugriff verweigert',
    ],
    // 550 Absender abgelehnt
    // 550 Absenderadresse ungültig
    [
      'sender-refused',
      8,
      '(absender|absenderadresse) * (abgelehnt|gesperrt|ungultig|ungueltig|verweigert|unzulassig|nicht zugelassen|nicht erlaubt|blockiert|unbekannt)',
    ],
    // 550 Die Absenderdomain existiert nicht
    [
      'sender-domain-unresolvable',
      9,
      '(absenderdomain|absender domain|domain des absenders|domane des absenders) * (nicht|ungultig|unbekannt)',
    ],
    // 550 Die Domain existiert nicht
    [
      'recipient-domain-unknown',
      9,
      '(domain|domane|empfangerdomain) (existiert|ist|wurde) (nicht|unbekannt|ungultig) / unbekannte (domain|domane)',
    ],
    // 554 Kein Reverse-DNS-Eintrag
    // 550 Ihr Mailserver hat keinen PTR-Eintrag
    ['reverse-dns', 9, '(kein|keinen|fehlender|ungultiger|fehlerhafter|falscher) (gultigen|gultiger|) (reverse|ptr|rdns)'],
    // 550 Ihre IP-Adresse ist gesperrt
    // 554 Ihr Server steht auf einer Sperrliste
    [
      'reputation',
      8,
      '(ip|ip adresse|server|mailserver|rechner|host) * (gesperrt|sperrliste|geblockt|blockiert|blacklist|schwarzen liste) / (sperrliste|schwarze liste|schwarzen liste) / dynamische (ip|adresse|ip adresse)',
    ],
    // 550 Nachricht als Spam eingestuft
    // 571 5.7.1 message classified as spam (Nachricht als Spam eingestuft)
    // 554 Spamverdacht
    [
      'spam-content',
      9,
      '(als|unter|wegen) (spam|spamverdacht|werbung) (eingestuft|erkannt|klassifiziert|abgelehnt|abgewiesen|verdacht|) / spamverdacht / unerwunschte werbung / verdacht auf spam',
    ],
    // 550 Die Nachricht enthält einen Virus
    ['virus', 9, 'enthalt (einen|ein|) (virus|schadsoftware|viren|trojaner) / virus (gefunden|erkannt|entdeckt) / viren gefunden'],
    // 552 Nachricht zu groß
    // 552 Die Nachricht ist zu gross
    [
      'message-too-large',
      9,
      '(nachricht|mail|e mail|email) * zu (gross|lang|groß) / (maximale|zulassige) (grosse|nachrichtengrosse) * / (grosse|nachrichtengrosse) uberschritten',
    ],
    // 450 Zu viele Verbindungen
    ['too-many-connections', 9, 'zu viele (gleichzeitige|) verbindungen / zuviele verbindungen'],
    // 452 Zu viele Empfänger
    ['too-many-recipients', 9, '(zu viele|zuviele) (empfanger|empfaenger)'],
    // 450 Zu viele Nachrichten in kurzer Zeit
    [
      'rate-limited',
      9,
      '(zu viele|zuviele) (nachrichten|mails|e mails|emails) / (limit|rate|sendelimit) * (uberschritten|ueberschritten|erreicht)',
    ],
    // 535 Anmeldung fehlgeschlagen
    // 535 Benutzername oder Passwort falsch
    [
      'auth-failed',
      9,
      '(anmeldung|authentifizierung|login|authentisierung) (ist|) (fehlgeschlagen|gescheitert|ungultig) / (passwort|kennwort) (ist|) (falsch|ungultig) / falsches (passwort|kennwort)',
    ],
    // 530 Authentifizierung erforderlich
    [
      'auth-required',
      9,
      '(anmeldung|authentifizierung|authentisierung|smtp auth) (ist|) (erforderlich|notwendig|notig|benotigt) / nicht (angemeldet|authentifiziert)',
    ],
    // 451 Vorübergehender Fehler, bitte versuchen Sie es später noch einmal
    // 421 Der Server ist zur Zeit überlastet
    [
      'server-trouble',
      7,
      '(vorubergehend|vorubergehender|temporarer|interner|technischer|lokaler) (fehler|nicht|ein fehler|problem) / (server|dienst|system) * (uberlastet|nicht verfugbar|nicht erreichbar|wartung|gestort) / spater (noch einmal|erneut|wieder|nochmal) / wartungsarbeiten / verarbeitungsfehler',
    ],
    // 550 Zugriff verweigert
    [
      'policy',
      3,
      '(zugriff|annahme|zustellung) (verweigert|abgelehnt|nicht erlaubt) / (abgelehnt|verweigert|abgewiesen) / richtlinie / richtlinien / nachricht wurde abgewiesen',
    ],
    // 550 Empfänger jdoe@example.com abgelehnt
    // 554 Empfängeradresse wurde abgelehnt
    [
      'recipient-refused',
      7,
      '(empfanger|empfaenger|empfangeradresse|empfaengeradresse|adressat) (<addr>|) (wurde|wird|ist|) (vom server|vom mailserver|) (nicht|) (abgelehnt|verweigert|abgewiesen|zuruckgewiesen|zurueckgewiesen|akzeptiert|angenommen|zugelassen)',
    ],
    // 550 Der Empfänger nimmt nur Mails von bekannten Absendern an
    [
      'recipient-refused',
      8,
      'von einem moderator (zuruckgewiesen|zurueckgewiesen|abgelehnt) / akzeptiert nur e mails von / nimmt (nur|keine) * (mails|nachrichten|absendern|e mails) / nur (intern|interne|fur interne) * / (vom|durch den) empfanger (abgelehnt|blockiert|gesperrt)',
    ],
    // 554 Zeitüberschreitung bei der Verbindung
    ['connection', 8, 'zeituberschreitung / verbindung * (abgebrochen|unterbrochen|verloren|fehlgeschlagen) / keine verbindung'],
    // 550 Verbotener Dateianhang
    [
      'content-refused',
      8,
      '(verbotener|verbotene|unerlaubter|gefahrlicher|unzulassiger) (anhang|dateianhang|anhange|dateityp|inhalt|dateianhange) / (anhang|dateianhang|dateityp) * (nicht erlaubt|verboten|blockiert|gesperrt)',
    ],
    // 550 SPF-Prüfung fehlgeschlagen
    ['sender-authentication', 9, '(spf|dkim|dmarc) (prufung|pruefung|uberprufung) * '],
    // 452 Aktion abgebrochen: unzureichender Systemspeicher
    // 452 Nicht genügend Speicherplatz auf dem Server
    [
      'storage-full',
      8,
      '(unzureichender|ungenugender|kein|zu wenig|nicht genugend|nicht genug) (systemspeicher|plattenplatz|festplattenspeicher|systemspeicherplatz) / speicherplatz (auf|im|des) (dem|der|) (server|servers|system|systems|festplatte)',
    ],
    // 432 Empfang der E-Mail wurde angehalten
    ['not-accepting', 8, 'empfang (der|von|ist|wurde) * (angehalten|gestoppt|ausgesetzt|eingestellt|deaktiviert)'],
    // 451 4.3.0 Mehrere Zieldomains pro Transaktion werden nicht unterstützt.
    ['too-many-recipients', 8, '(mehrere|verschiedene) (zieldomains|ziel domains|empfangerdomains|domains) (pro|je|in einer) *'],
  ],
}

export const french: RuleTable = {
  source: 'the postmaster pages of French providers; local texts of Postfix, Exim and Zimbra installations',
  rules: [
    // 550 Utilisateur inconnu
    // 550 5.1.1 Destinataire inconnu
    // 550 Adresse d'au moins un destinataire invalide
    // 550 Cette adresse n'existe pas
    [
      'mailbox-unknown',
      8,
      '(utilisateur|destinataire|adresse|compte|boite|abonne|usager) (est|email|mail|e mail|electronique|destinataire|du destinataire|aux lettres|) (inconnu|inconnue|invalide|inexistant|inexistante|introuvable|incorrecte|erronee|non trouve|non valide) / (utilisateur|destinataire|adresse|compte|boite) * (n existe pas|n existe plus|introuvable) / (pas|aucun|aucune) (d |de |) (utilisateur|boite|compte|destinataire|adresse) (de ce nom|a ce nom|correspondant|ici|) / destinataire invalide / adresse d au moins un destinataire invalide',
    ],
    // 550 Compte désactivé
    // 550 La boite aux lettres est bloquée
    [
      'mailbox-disabled',
      8,
      '(compte|boite|utilisateur|adresse|destinataire) * (desactive|desactivee|suspendu|suspendue|bloque|bloquee|ferme|fermee|inactif|inactive|resilie|archivee|expire)',
    ],
    // 552 Boite aux lettres pleine
    // 552 5.2.2 Quota dépassé
    [
      'mailbox-full',
      9,
      '(boite|messagerie) * pleine / quota * (depasse|atteint) / espace (disque|de stockage|) (insuffisant|depasse|plein) / depassement (de|du) quota',
    ],
    // 551 L'utilisateur a changé d'adresse
    ['mailbox-moved', 8, 'a change d adresse / nouvelle adresse'],
    // 554 Relais interdit
    // 550 Accès au relais refusé
    ['relay-denied', 8, '(relais|relayage) (est|) (interdit|refuse|non autorise|refusee) / relais * (refuse|interdit) / acces au relais'],
    // 550 Expéditeur refusé
    // 501 Emetteur invalide
    [
      'sender-refused',
      8,
      '(expediteur|emetteur|adresse d expediteur) (est|) (refuse|invalide|rejete|interdit|inconnu|non autorise|bloque)',
    ],
    // 550 Le domaine de l'expéditeur n'existe pas
    ['sender-domain-unresolvable', 9, 'domaine (de l|d|) (expediteur|emetteur) * (inconnu|invalide|n existe pas|inexistant|introuvable)'],
    // 550 Domaine inconnu
    ['recipient-domain-unknown', 8, 'domaine (est|) (inconnu|invalide|inexistant|introuvable) / domaine * n existe pas'],
    // 554 Pas de reverse DNS pour votre adresse IP
    ['reverse-dns', 9, '(pas|absence|sans|aucun|defaut) (de|d|) (reverse|ptr|resolution inverse|dns inverse) / (dns|resolution) inverse'],
    // 550 Adresse IP source bloquee pour incident de spam
    // 554 Votre adresse IP est sur liste noire
    ['reputation', 9, '(ip|adresse ip|serveur) * (bloquee|bloque|blacklistee|liste noire|listee|interdite|refusee) / liste noire'],
    // 554 Message refusé car considéré comme spam
    // 550 Message identifié comme indésirable
    [
      'spam-content',
      9,
      '(considere|identifie|detecte|classe|reconnu) comme (du|un|etant du|) (spam|indesirable|pourriel) / spam detecte / message indesirable / pourriel',
    ],
    // 550 Votre message contient un virus
    ['virus', 9, 'contient un virus / virus detecte / virus trouve'],
    // 552 Message trop volumineux
    [
      'message-too-large',
      9,
      '(message|mail|courriel) * trop (volumineux|gros|grand|lourd|long) / taille (maximale|du message) * (depasse|depassee|limite)',
    ],
    // 421 Trop de connexions
    ['too-many-connections', 9, 'trop de connexions'],
    // 452 Trop de destinataires
    ['too-many-recipients', 9, 'trop de destinataires'],
    // 450 Trop de messages envoyés
    ['rate-limited', 9, 'trop de (messages|mails|courriels|requetes) / (limite|quota) d envoi'],
    // User jdoe non répertorié dans l'annuaire Domino
    ['mailbox-unknown', 9, '(non|pas) (repertorie|trouve|present) dans (l|le|la|notre) (annuaire|repertoire|carnet)'],
    // 535 Échec de l'authentification
    [
      'auth-failed',
      9,
      '(echec|erreur) (de l|d|de|) authentification / authentification (echouee|refusee|invalide) / mot de passe (incorrect|invalide|errone)',
    ],
    // 530 Authentification requise
    ['auth-required', 9, 'authentification (est|) (requise|obligatoire|necessaire|smtp requise)'],
    // 421 Service refuse. Veuillez essayer plus tard.
    // 451 Erreur temporaire, veuillez réessayer plus tard
    [
      'server-trouble',
      7,
      '(service|serveur) (est|) (temporairement|) (refuse|indisponible|surcharge|occupe|non disponible) / (erreur|probleme|echec) (temporaire|interne|technique|locale|systeme) / (essayer|reessayer|ressayer) (plus tard|ulterieurement) / plus tard / ulterieurement / maintenance en cours',
    ],
    // 550 Mail rejete. Mail rejected.
    ['policy', 3, '(mail|message|courriel|acces) (est|a ete|) (rejete|refuse|interdit) / non autorise / politique (locale|de securite|du)'],
    // 550 Le destinataire n'accepte pas les messages externes
    ['recipient-refused', 8, 'n accepte (pas|que|plus) (les|des|de|) * (messages|mails|externes|courriels) / refuse par le destinataire'],
    // 554 Délai dépassé
    ['connection', 8, 'delai * (depasse|expire) / connexion (perdue|interrompue|refusee|impossible|echouee)'],
    // 452 Action non effectuée : manque de ressources système
    [
      'storage-full',
      9,
      '(manque|insuffisance) de (ressources|ressource|place|stockage) (systeme|de stockage|disque|sur le serveur) / (manque|plus) d espace (disque|systeme)',
    ],
    // 458 Impossible de mettre en file d'attente les messages pour le nœud mx.example.com.
    ['server-trouble', 8, 'impossible de mettre (les messages|le message|) en file (d attente|)'],
    // 450 L'action de messagerie demandée n'a pas été prise : boîte aux lettres indisponible
    ['mailbox-unknown', 7, '(boite aux lettres|boite mail|boite) (est|) (indisponible|non disponible|introuvable|inaccessible)'],
    // 452 L'action demandée n'a pas été prise : stockage système insuffisant
    ['storage-full', 9, '(stockage|espace|espace disque) (du|) (systeme|serveur) insuffisant / systemspeicher (nicht|unzureichend) *'],
  ],
}
