// Replies in Spanish, Portuguese and Italian.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const spanishPortuguese: RuleTable = {
  source: 'the help pages of Terra, UOL, Locaweb, Movistar and others; local texts of Exim and Exchange installations',
  rules: [
    // 550 Esta casilla ha expirado por falta de uso
    // 550 El usuario esta en estado: inactivo
    [
      'mailbox-disabled',
      8,
      '(casilla|cuenta|buzon|conta|caixa) (ha|foi|fue|esta) (expirado|expirada|vencida|caducado|caducada|cerrado) / falta de uso / en estado (inactivo|suspendido|bloqueado)',
    ],
    // 550 Cuenta no activa
    [
      'mailbox-disabled',
      8,
      '(cuenta|casilla|buzon|usuario|conta|caixa) (no|nao) (esta|) (activa|activo|habilitada|habilitado|ativa|ativo)',
    ],
    // 550 Buzón temporalmente sobre utilizado
    ['mailbox-full', 8, '(sobre utilizado|sobre utilizada|sobreutilizado|sobrepasado|sobrepasada|saturado|saturada)'],
    // 550 No se permite el reenvío
    [
      'relay-denied',
      8,
      '(no|nao) (se|e|esta|) (permite|permitido|permitida|autoriza) (el|o|la|) (reenvio|relay|retransmision|encaminhamento)',
    ],
    // 550 Usuario desconocido
    // 550 El usuario no existe
    // 550 5.1.1 Buzón inexistente
    // 550 Usuário desconhecido
    // 550 Caixa postal inexistente
    // 550 Destinatário não encontrado
    [
      'mailbox-unknown',
      8,
      '(usuario|destinatario|buzon|cuenta|direccion|casilla|conta|endereco|caixa|caixa postal|cliente|usuaria|email|e mail|correo) (de correo|de email|do destinatario|del destinatario|) (es|esta|e|) (desconocido|desconocida|inexistente|invalido|invalida|desconhecido|desconhecida|incorrecto|incorrecta|no valido|no valida|incorreto) / (usuario|destinatario|buzon|cuenta|direccion|casilla|conta|endereco|caixa|email|correo) * (no|nao) (existe|encontrado|encontrada|valido|fue encontrado|se encuentra|foi encontrado|foi encontrada|existe mas|localizado|cadastrado|es valida|es valido) / (no|nao) existe (el|la|o|a|este|esta|un|una|) (usuario|buzon|cuenta|destinatario|direccion|conta|endereco|caixa) / (destinatario|usuario) invalido',
    ],
    // 550 Cuenta desactivada
    // 550 El buzón está deshabilitado
    // 550 Conta suspensa
    [
      'mailbox-disabled',
      8,
      '(cuenta|buzon|usuario|casilla|conta|caixa|destinatario) * (desactivada|desactivado|deshabilitada|deshabilitado|suspendida|suspendido|bloqueada|bloqueado|inactiva|inactivo|suspensa|inativa|inativo|desativada|desativado|desabilitada|cancelada|cerrada|congelada)',
    ],
    // 552 Buzón lleno
    // 552 Cuota excedida
    // 552 Caixa postal cheia
    // 552 5.2.2 Quota excedida
    [
      'mailbox-full',
      9,
      '(buzon|casilla|caixa|caixa postal|bandeja|cuenta|caixa de entrada) * (lleno|llena|cheia|lotada) / (cuota|quota|cota|espacio|espaco|capacidad) * (excedida|excedido|superada|superado|agotado|esgotado|esgotada|llena|cheia|insuficiente|sobrepasada|excedeu) / excede (la|su|a|o) (cuota|quota|cota|espaco)',
    ],
    // 554 Relay no permitido
    // 554 Reenvío denegado
    // 550 Relay não permitido
    [
      'relay-denied',
      8,
      '(relay|reenvio|retransmision|encaminhamento) (no|nao|de correo|acceso|) (permitido|denegado|autorizado|negado|prohibido|proibido) / (acceso|acesso) (al|ao|de) relay (denegado|negado)',
    ],
    // 550 jdoe@example.com... Retransmissão Negada
    // 553 este domínio não consta na minha lista de rcpthosts autorizados (#5.7.1)
    ['relay-denied', 9, '(retransmissao|repasse|reenvio) (negada|negado|denegada|recusada|recusado|proibida|proibido) / rcpthosts'],
    // 550 Remitente rechazado
    // 550 Remetente rejeitado
    [
      'sender-refused',
      8,
      '(remitente|remetente|emisor) (no|nao|esta|es|e|foi|) (rechazado|rejeitado|invalido|bloqueado|no permitido|autorizado|permitido|recusado|denegado|desconocido)',
    ],
    // 550 El dominio del remitente no existe
    // 550 Domínio do remetente inexistente
    ['sender-domain-unresolvable', 9, 'dominio (del|do) (remitente|remetente) *'],
    // 550 Dominio desconocido
    // 550 Domínio não encontrado
    ['recipient-domain-unknown', 8, 'dominio (no|nao|es|esta|) (desconocido|inexistente|existe|encontrado|invalido|desconhecido|valido)'],
    // 554 Su IP no tiene DNS inverso
    // 550 IP sem DNS reverso
    ['reverse-dns', 9, '(dns|resolucion|registro|resolucao) (inverso|inversa|reverso|reversa|ptr) / reverso / sin ptr / sem ptr'],
    // 550 Su dirección IP está bloqueada
    // 554 Su IP está en una lista negra
    // 550 Seu IP está bloqueado
    [
      'reputation',
      9,
      '(ip|servidor|direccion ip|endereco ip) * (bloqueada|bloqueado|lista negra|listado|listada|blacklist|rechazada) / lista negra / listas negras',
    ],
    // 550 Mensaje rechazado por ser spam
    // 554 Mensagem identificada como spam
    [
      'spam-content',
      9,
      '(como|por|es|e|contiene|contem|ser|considerado|considerada) spam / correo no deseado / nao solicitado / no solicitado',
    ],
    // 550 El mensaje contiene un virus
    // 550 Mensagem com vírus
    ['virus', 9, '(contiene|con|contem|com|detectado|encontrado) (un|um|) (virus|malware)'],
    // 552 Mensaje demasiado grande
    // 552 Mensagem muito grande
    [
      'message-too-large',
      9,
      '(mensaje|mensagem|correo) * (demasiado|muito|muy) (grande|largo|extenso) / (tamano|tamanho) (del|da|maximo|do|de) * (excede|maximo|excedido|supera|limite|superado)',
    ],
    // 421 Demasiadas conexiones
    // 421 Muitas conexões
    ['too-many-connections', 9, '(demasiadas|muchas|muitas|excesso de) (conexiones|conexoes)'],
    // 452 Demasiados destinatarios
    // 452 Muitos destinatários
    ['too-many-recipients', 9, '(demasiados|muchos|muitos|excesso de) destinatarios'],
    // 450 Demasiados mensajes
    // 450 Limite de envio excedido
    [
      'rate-limited',
      9,
      '(demasiados|muchos|muitas|muitos) (mensajes|correos|mensagens|emails) / limite (de|por) (envio|envios|hora|mensajes|mensagens)',
    ],
    // 535 Autenticación fallida
    // 535 Falha na autenticação
    [
      'auth-failed',
      9,
      '(autenticacion|autenticacao) (fallida|fallo|falhou|incorrecta|invalida|rechazada) / (fallo|error|falha|erro) (de|en la|na|da) (autenticacion|autenticacao) / (contrasena|senha|clave) (incorrecta|invalida|incorreta)',
    ],
    // 530 Se requiere autenticación
    // 530 Autenticação necessária
    [
      'auth-required',
      9,
      '(requiere|requerida|necesaria|necessaria|requer|requerida|obrigatoria|exige) (la|) (autenticacion|autenticacao) / (autenticacion|autenticacao) (es|smtp|) (requerida|necesaria|obligatoria|necessaria|obrigatoria)',
    ],
    // 451 Error temporal, intente más tarde
    // 451 Erro temporário, tente novamente mais tarde
    [
      'server-trouble',
      7,
      '(error|fallo|problema|erro|falha) (temporal|interno|temporario|temporaria|local|del servidor|do servidor|de sistema|do sistema) / (intente|intentelo|tente) (de nuevo|novamente|nuevamente|) (mas tarde|mais tarde) / (servicio|servidor|servico) (no|nao|temporalmente|esta|) (disponible|indisponible|disponivel|ocupado|sobrecargado|indisponivel) / (mas|mais) tarde',
    ],
    // 550 Acceso denegado
    // 554 Mensagem rejeitada
    [
      'policy',
      3,
      '(acceso|acesso|mensaje|mensagem|correo|conexion) (fue|foi|ha sido|) (denegado|negado|rechazado|rejeitado|rejeitada|recusada|bloqueado|bloqueada|rechazada) / (politica|politicas) (de|local|del|da) * / no autorizado / nao autorizado',
    ],
    // 550 El destinatario no acepta correo externo
    [
      'recipient-refused',
      8,
      '(no|nao) (acepta|aceita|recibe|recebe) (correo|correos|mensajes|mensagens|emails|mails) / rechazado por el destinatario / solo (acepta|acepte|usuarios|miembros) / (rechazado|rifiutato|recusado|rejeitado) (por|da|) (un|um) (moderador|moderatore) / (solo|so|apenas) (da|de) (determinati|determinados) (mittenti|remitentes|remetentes)',
    ],
    // 550 SPF: servidor no autorizado
    ['sender-authentication', 8, '(spf|dkim|dmarc) * (no|nao|fallo|falhou|invalido|invalida|rechazado|autorizado)'],
    // 451 Tiempo de espera agotado
    [
      'connection',
      8,
      'tiempo (de espera|) (agotado|excedido) / tempo (de espera|) (esgotado|excedido) / conexion (perdida|rechazada|interrumpida|cerrada) / conexao (perdida|recusada|encerrada)',
    ],
    // 551 El usuario ha cambiado de dirección
    ['mailbox-moved', 8, '(ha cambiado|cambio|mudou) (de|su|o|) (direccion|endereco|correo|email) / (nueva|novo) (direccion|endereco)'],
  ],
}

export const italian: RuleTable = {
  source: 'the help pages of Libero, Aruba, Tiscali and Register.it',
  rules: [
    // 550 Questo indirizzo e' bloccato per inutilizzo
    [
      'mailbox-disabled',
      9,
      '(indirizzo|casella|account|utente) (e|risulta|e stato|) (bloccato|bloccata|sospeso|sospesa|disattivato|disattivata|scaduto|scaduta) / per inutilizzo',
    ],
    // 550 Inoltro non consentito
    ['relay-denied', 9, '(inoltro|relay) non (consentito|permesso|autorizzato|ammesso)'],
    // 421 4.3.2 Errore: Spazio esaurito sul device
    ['storage-full', 9, 'spazio (esaurito|insufficiente) (sul|su|nel) (device|disco|server|dispositivo)'],
    // 550 Utente sconosciuto
    // 550 Casella inesistente
    // 550 5.1.1 Destinatario non trovato
    [
      'mailbox-unknown',
      8,
      '(nessun|nessuna|non c e|non ce) (utente|casella|account|indirizzo|destinatario) / (destin|dest) (sconosciuto|errato) / (utente|casella|destinatario|indirizzo|account|mailbox) (di posta|e mail|email|e|) (sconosciuto|sconosciuta|inesistente|non trovato|non trovata|non valido|non valida|errato|non esistente|non esiste) / (utente|casella|destinatario|indirizzo) * non (esiste|trovato|valido|presente|esistente)',
    ],
    // 550 Casella disabilitata
    // 550 Account sospeso
    [
      'mailbox-disabled',
      8,
      '(casella|utente|account|destinatario|mailbox) * (disabilitata|disabilitato|sospesa|sospeso|bloccata|bloccato|disattivata|disattivato|inattiva|scaduta|scaduto|chiusa)',
    ],
    // 552 Casella piena
    // 552 Quota superata
    ['mailbox-full', 9, '(casella|mailbox) * piena / (quota|spazio) * (superata|superato|esaurito|esaurita|insufficiente|raggiunta)'],
    // 554 Relay non consentito
    ['relay-denied', 8, 'relay (non|negato|vietato) (consentito|permesso|autorizzato|)'],
    // 550 Mittente rifiutato
    ['sender-refused', 8, 'mittente (non|rifiutato|bloccato|sconosciuto|respinto) (valido|autorizzato|consentito|ammesso|)'],
    // 550 Il dominio del mittente non esiste
    ['sender-domain-unresolvable', 9, 'dominio (del|mittente) (mittente|non|inesistente|sconosciuto) *'],
    // 550 Dominio non trovato
    ['recipient-domain-unknown', 8, 'dominio (e|) (non trovato|non esiste|inesistente|sconosciuto)'],
    // 550 IP bloccato
    ['reputation', 8, '(ip|server|indirizzo ip) * (bloccato|lista nera|blacklist|listato)'],
    // 554 Messaggio rifiutato: spam
    // 550 Messaggio identificato come spam
    ['spam-content', 9, '(come|considerato|contenente) spam / messaggio (rifiutato|respinto) * spam'],
    // 550 Il messaggio contiene un virus
    ['virus', 9, 'contiene (un|) virus'],
    // 552 Messaggio troppo grande
    ['message-too-large', 9, 'messaggio * troppo (grande|lungo) / dimensione (massima|del messaggio) *'],
    // 421 Troppe connessioni
    ['too-many-connections', 9, 'troppe connessioni'],
    // 452 Troppi destinatari
    ['too-many-recipients', 9, 'troppi destinatari'],
    // 450 Troppi messaggi
    ['rate-limited', 9, '(troppi|troppe) (messaggi|mail|email) / limite (di|orario) (invio|superato)'],
    // 535 Autenticazione fallita
    ['auth-failed', 9, 'autenticazione (fallita|non riuscita|errata) / password (errata|non valida)'],
    // 530 Autenticazione richiesta
    ['auth-required', 9, 'autenticazione (richiesta|necessaria|obbligatoria) / richiesta autenticazione'],
    // 451 Errore temporaneo, riprovare più tardi
    [
      'server-trouble',
      7,
      'errore (temporaneo|interno|locale|di sistema) / riprova (piu tardi|) / riprovare (piu tardi|) / servizio (non disponibile|temporaneamente)',
    ],
    // 550 Accesso negato
    ['policy', 3, '(accesso|messaggio) (negato|rifiutato|respinto|bloccato)'],
  ],
}
