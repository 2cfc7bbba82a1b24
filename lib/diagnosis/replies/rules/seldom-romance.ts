// What servers say seldom in French, Spanish, Portuguese and Italian: of moved mailboxes, loops, full disks, grey lists, attachments and the like.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const seldomRomance: RuleTable = {
  source: 'what servers in these languages say for the codes of https://www.rfc-editor.org/rfc/rfc3463#section-3',
  rules: [
    // 451 Liste grise, veuillez réessayer plus tard
    // 451 Servidor en lista gris, reintente en 300 segundos
    // 451 Lista cinza ativa, tente novamente em 5 minutos
    // 451 Messaggio in greylist, riprovare più tardi
    [
      'greylisted',
      9,
      'liste grise (veuillez|) (reessayer|reessayez|) (plus tard|) / lista gris (intente|reintente|) (mas tarde|) / lista (cinza|cinzenta|grigia) / (in|en|na|em) greylist (riprovare|riprova|) (piu tardi|) / (greylist|greylisting) (attiva|attivo|activa|activo|ativa|ativo)',
    ],
    // 550 L'utilisateur a changé d'adresse
    // 550 Cette adresse a changé, la nouvelle adresse est jdoe@example.net
    // 550 La dirección ha cambiado, por favor escriba a jdoe@example.net
    // 550 El buzón se ha trasladado
    // 550 O endereço mudou para jdoe@example.net
    // 550 L'indirizzo è cambiato
    [
      'mailbox-moved',
      9,
      '(utilisateur|adresse|destinataire|boite|compte) (mail|e mail|aux lettres|) (a|est|) (change|ete changee|ete deplacee|ete transferee|demenage|deplacee|transferee) * / (nouvelle|nouveau) (adresse|courriel) (est|e mail|mail|<addr>) / (direccion|usuario|buzon|cuenta|destinatario) (se|) (ha cambiado|ha trasladado|ha mudado|ha movido|cambio|fue trasladado|fue trasladada) / nueva direccion (de correo|) (es|<addr>) / (endereco|usuario|caixa|conta|destinatario) (de e mail|) (mudou|foi movido|foi movida|foi alterado|foi transferida|foi transferido) / novo endereco (de e mail|) (e|<addr>) / (indirizzo|utente|casella|destinatario) (e mail|) (e|) (cambiato|stato cambiato|stato trasferito|trasferito|trasferita|spostato|spostata) / nuovo indirizzo (e|<addr>)',
    ],
    // 554 Boucle de messagerie détectée
    // 554 Bucle de correo detectado
    // 554 Loop de e-mail detectado
    // 554 Rilevato un loop di posta
    [
      'loop',
      9,
      'boucle (de|d|) (messagerie|courrier|mail|mails|courriel|acheminement|routage|infinie|detectee) / bucle (de|) (correo|enrutamiento|mensajes|detectado) / (loop|ciclo) de (e mail|email|e mails|emails|correio|mensagens|roteamento) / (loop|ciclo) di (posta|mail|messaggi|instradamento) / trop de (sauts|relais) / (demasiados|muitos) saltos / troppi (salti|passaggi)',
    ],
    // 452 Espace disque insuffisant sur le serveur
    // 452 Espacio en disco insuficiente en el servidor
    // 452 Espaço em disco insuficiente no servidor
    // 452 Spazio su disco insufficiente sul server
    [
      'storage-full',
      9,
      'espace disque (du serveur|) (insuffisant|sature|plein) (sur le|du) (serveur|systeme) / (espacio|espaco) (en|em|de) disco (insuficiente|) (en el|no|del|do) (servidor|sistema) / spazio (su|sul|di) disco (insufficiente|esaurito) (sul|del) (server|sistema) / disque (dur|) du serveur (plein|sature) / disco (del|do) (servidor|server) (lleno|cheio|pieno)',
    ],
    // 521 Ce serveur n'accepte pas de courrier
    // 521 Este servidor no acepta correo
    // 521 Este domínio não recebe e-mails
    // 521 Questo dominio non riceve posta
    [
      'not-accepting',
      9,
      '(serveur|domaine|hote|machine|systeme) n accepte (pas|plus|aucun) (de|du|les|) (courrier|mail|mails|messages|courriels|message) / (serveur|domaine|hote) ne recoit (pas|plus|aucun) (de|) (courrier|mail|mails|messages|courriels) / (servidor|dominio|host|sistema) no (acepta|recibe|admite) (correo|correos|mensajes|mail|email) / (servidor|dominio|host|sistema) nao (aceita|recebe) (e mail|e mails|email|emails|mensagens|correio) / (server|dominio|host|sistema) non (accetta|riceve) (posta|mail|messaggi|email|e mail)',
    ],
    // 452 Le nombre de destinataires est trop élevé
    // 452 Se superó el número de destinatarios
    [
      'too-many-recipients',
      9,
      'nombre (maximum|maximal|) de destinataires / numero (maximo|) de (destinatarios|recipientes) / numero (massimo|) di destinatari',
    ],
    // 550 El dominio del destinatario no existe
    // 550 O domínio do destinatário não existe
    // 550 Il dominio del destinatario non esiste
    // 550 Le domaine de l'adresse de destination est introuvable
    [
      'recipient-domain-unknown',
      9,
      'dominio (del|do|da|de la) (destinatario|receptor|destino) (no|nao|non|es|e) (existe|esiste|encontrado|trovato|desconocido|desconhecido|sconosciuto|valido) / domaine (du|de l adresse de) (destinataire|destination) (est|n) (introuvable|inconnu|existe|invalide)',
    ],
    // 550 Adresse de l'expéditeur rejetée
    // 550 Dirección del remitente no permitida
    // 550 Endereço do remetente bloqueado
    // 550 Indirizzo del mittente rifiutato
    [
      'sender-refused',
      9,
      'adresse (de l|d|) (expediteur|emetteur) (est|) (rejetee|refusee|non autorisee|interdite|bloquee|invalide) / direccion (del|de) remitente (es|) (no permitida|no valida|bloqueada|rechazada|prohibida|invalida) / endereco (do|de) remetente (e|foi|) (bloqueado|rejeitado|invalido|nao permitido|recusado) / indirizzo (del|di) mittente (e|) (rifiutato|bloccato|non valido|non consentito|non autorizzato)',
    ],
    // 550 Destinataire refusé
    // 550 Le destinataire n'accepte pas vos messages
    // 550 El destinatario no acepta sus mensajes
    // 550 O destinatário bloqueou o remetente
    // 550 Il destinatario ha rifiutato il messaggio
    [
      'recipient-refused',
      8,
      'destinataire (refuse|n accepte pas|ne souhaite pas|a refuse|a bloque|rejette|vous a bloque) * / (destinatario|usuario) (no acepta|no admite|no desea|ha rechazado|rechaza|ha bloqueado|bloqueo) * / destinatario (nao aceita|nao deseja|bloqueou|recusou|rejeitou) * / destinatario (non accetta|non desidera|ha rifiutato|ha bloccato|rifiuta) *',
    ],
    // 421 Connexion expirée
    // 421 Connexion fermée pour inactivité
    // 421 Conexión cerrada por inactividad
    // 421 Connessione chiusa per inattività
    [
      'connection',
      8,
      'connexion (expiree|fermee|interrompue|perdue|coupee) / conexion (cerrada|perdida|interrumpida|expirada) / conexao (encerrada|perdida|interrompida|expirada|fechada) / connessione (chiusa|interrotta|persa|scaduta)',
    ],
    // 530 Une connexion chiffrée est requise
    // 530 Se requiere una conexión cifrada
    // 530 Conexão segura obrigatória
    // 530 Chiffrement obligatoire
    [
      'tls',
      9,
      'connexion (chiffree|securisee|cryptee) / conexion (cifrada|segura|encriptada) / conexao (criptografada|segura|cifrada) / connessione (cifrata|sicura|crittografata) / (chiffrement|cifrado|criptografia|crittografia) (est|es|e|) (requis|obligatoire|requerido|obligatorio|obrigatorio|obrigatoria|richiesta|obbligatoria)',
    ],
    // 550 Pièce jointe interdite
    // 550 Type de fichier joint non autorisé
    // 550 Archivo adjunto no permitido
    // 550 Anexo não permitido
    // 550 Allegato non consentito
    [
      'content-refused',
      9,
      '(piece jointe|pieces jointes|fichier joint|fichiers joints) (est|sont|) (interdite|interdites|interdit|interdits|refusee|refusees|refuse|bloquee|bloque|non autorisee|non autorise|non autorises|non autorisees) / (adjunto|adjuntos|archivo adjunto|ficheiro|anexo|anexos) (es|esta|e|) (no permitido|no permitidos|nao permitido|nao permitidos|prohibido|proibido|bloqueado|bloqueados|rechazado|rejeitado) / (allegato|allegati) (e|) (non consentito|non consentiti|non ammesso|non ammessi|vietato|vietati|bloccato|rifiutato)',
    ],
    // 501 Adresse invalide
    // 501 Dirección no válida
    [
      'syntax',
      9,
      '501 * (adresse|direccion|endereco|indirizzo) (e mail|mail|email|de correo|) (invalide|incorrecte|invalida|no valida|incorrecta|invalido|nao valido|non valido)',
    ],
  ],
}
