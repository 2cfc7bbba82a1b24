// The colleague's notes between the lines of the transcript, in French.
import type { noteWords as english } from '#lib/words/en/notes.ts'
import { size } from '#lib/words/fr/sizes.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const noteWords = {
  'note-mx-one': (host) => `Un seul serveur de messagerie\u00a0: ${host}. S’il est en panne, le courrier attend chez les expéditeurs.`,
  'note-mx-many': (count, host) => `${count} serveurs de messagerie. Les expéditeurs commencent par le plus petit nombre\u00a0: ${host}.`,
  'note-mx-none': (domain) => `Pas d’enregistrement MX\u00a0: le courrier va donc à ${domain} lui-même.`,
  'note-mx-null': () => 'Un simple point comme serveur de messagerie\u00a0: ce domaine ne reçoit aucun courrier (RFC 7505).',
  'note-nxdomain': (name) => `Le DNS ne connaît pas ${name}. Vérifiez l’orthographe\u202f; un expéditeur renvoie aussitôt un tel message.`,
  'note-no-host': (name) =>
    `Le DNS ne connaît pas ${name}, alors que l’enregistrement MX le nomme. Les expéditeurs passent au suivant, ou abandonnent.`,
  'note-dns-failed': () => 'Le DNS est en panne pour ce nom. Les expéditeurs gardent le courrier et réessaient plus tard.',
  'note-private': () => 'Les serveurs voient l’adresse publique que notre réseau met à la place, et nous jugent d’après elle.',
  'note-no-ptr': () => 'Notre adresse n’a pas de nom (PTR). Beaucoup de serveurs refusent le courrier de tels expéditeurs.',

  'note-connect-refused': () => 'L’hôte est là, et dit que rien n’écoute sur ce port.',
  'note-connect-timeout': () => 'Aucune réponse\u00a0: un pare-feu jette nos paquets, ou l’hôte est en panne.',
  'note-connect-unreachable': () => 'Le réseau dit qu’aucun chemin ne mène à cet hôte.',
  'note-connect-reset': () => 'La connexion a été coupée pendant qu’elle s’établissait\u00a0: un pare-feu, ou un hôte surchargé.',

  'note-banner-named': () => 'La connexion est acceptée. La bannière nomme l’hôte que nous avons appelé.',
  'note-banner': () => 'La connexion est acceptée.',
  'note-banner-slow': (seconds) =>
    `La connexion est acceptée. Le serveur a retenu sa bannière pendant ${seconds}\u00a0s, comme certains le font contre les robots de spam.`,
  'note-banner-masked': () =>
    'Les astérisques viennent d’un pare-feu qui réécrit SMTP. De tels pare-feu empêchent les extensions de fonctionner.',
  'note-banner-later': () =>
    'Le serveur est là, mais n’accepte personne pour l’instant, ou pas nous. Un expéditeur réessaie plus tard, ou chez l’hôte suivant.',
  'note-banner-refused': () => 'Le serveur nous renvoie avant que rien ne soit dit.',
  'note-not-smtp': (protocol) => `Ceci est ${protocol}, pas SMTP. Le port appartient à un autre service.`,
  'note-not-reply': () =>
    'Une réponse SMTP commence par un code de 200 à 599 suivi d’un blanc ou d’un tiret. Cette ligne non\u202f; nous en restons donc là.',

  'note-unexpected': () => 'Ce code n’a pas de sens à cet endroit\u202f; nous en restons donc là.',

  'note-ehlo': (count, maxSize, startTls) => {
    const largest = maxSize === undefined ? '' : `\u202f; messages jusqu’à ${size(maxSize)}`
    const tls = startTls === undefined ? '' : startTls ? '\u202f; TLS est proposé' : '\u202f; TLS n’est pas proposé'
    return `${count === 1 ? 'Une extension' : `${count} extensions`}${largest}${tls}.`
  },
  'note-ehlo-refused-helo': () => 'Le serveur n’accepte pas EHLO\u202f; nous nous rabattons sur HELO. C’est SMTP sans aucune extension.',
  'note-ehlo-refused-try-helo': () => 'Le serveur refuse notre EHLO\u202f; nous essayons HELO. Ce qu’il connaît reste inconnu.',
  'note-ehlo-refused': () => 'Le serveur refuse notre présentation. Ce qu’il connaît reste inconnu.',

  'note-ehlo-later': () => 'Le serveur nous remet à plus tard dès la présentation\u00a0: un refus temporaire.',

  'note-mail': (from) => `Les avis de non-remise iraient à ${from}, quoi que dise l’en-tête From.`,
  'note-mail-null': () => 'Un expéditeur vide, comme dans les avis de non-remise\u00a0: rien ne lui est jamais renvoyé.',
  'note-mail-refused': () => 'L’expéditeur est refusé, avant même que le destinataire soit nommé.',
  'note-mail-later': () => 'L’expéditeur est remis à plus tard\u00a0: un refus temporaire.',

  'note-rcpt': () => 'Accepté\u00a0: le serveur prend le courrier pour ce destinataire.',
  'note-rcpt-forward': () => 'Accepté, et transmis ailleurs.',
  'note-rcpt-unknown': () => 'Cette boîte aux lettres n’existe pas. C’est définitif\u00a0: un expéditeur abandonne et renvoie le message.',
  'note-rcpt-full': () => 'La boîte aux lettres est pleine.',
  'note-rcpt-relay': () =>
    'Le serveur ne prend pas d’inconnus le courrier pour ce domaine. C’est juste pour les domaines des autres, une erreur pour les siens.',
  'note-rcpt-greylisted': () =>
    'Liste grise\u00a0: le premier essai d’un inconnu est exprès remis à plus tard. Un vrai serveur de messagerie réessaie et passe.',
  'note-rcpt-refused': () => 'Refusé définitivement\u00a0: un expéditeur abandonne et renvoie le message.',
  'note-rcpt-later': () => 'Un refus temporaire\u00a0: un expéditeur garde le message et réessaie plus tard.',

  'note-rset': () => 'RSET retire l’enveloppe. Rien n’est remis.',
  'note-data': () => 'Le message peut venir. Un point seul sur une ligne le termine.',
  'note-data-refused': () => 'Le serveur ne veut pas du message, bien qu’il ait accepté le destinataire.',
  'note-data-later': () => 'Un refus temporaire, avant d’avoir vu le message. Un expéditeur réessaie plus tard.',
  'note-dot': () => 'Accepté. À partir d’ici, le serveur répond du message.',
  'note-dot-refused': () => 'Le message a été lu et refusé. Les mots du serveur disent pourquoi.',
  'note-dot-later': () => 'Le message a été lu et remis à plus tard. Un expéditeur réessaie.',

  'note-421': () => '421 signifie que le serveur ferme maintenant la connexion.',
  'note-cut': (place) => `Le serveur a rompu à l’étape ${place}, sans la réponse qu’il devait.`,
  'note-timeout': (place) =>
    `Aucune réponse n’est venue à l’étape ${place}\u202f; nous avons donc renoncé. Un expéditeur réessaierait plus tard.`,
  'note-timeout-quit': () => 'Le serveur n’a jamais répondu à l’au revoir. Plus rien n’en dépend.',
  'note-unasked': () =>
    'Le serveur en a dit plus qu’on ne lui demandait. À partir d’ici, on ne distinguerait plus ses réponses\u202f; nous en restons donc là.',
} satisfies InOtherWords<typeof english>
